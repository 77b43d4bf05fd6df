import type { Activity } from '../../domain/activity';
import type { Level } from './level';
import { rules } from './rules';
import type { State } from './state';

export const activity: Activity<Level, State> = { type: 'say-no', rules };

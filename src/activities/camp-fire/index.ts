import type { Activity } from '../../domain/activity';
import type { Level } from './level';
import { rules, type State } from './rules';

export const activity: Activity<Level, State> = { type: 'camp-fire', rules };

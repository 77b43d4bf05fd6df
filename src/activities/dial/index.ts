import type { Activity } from '../../domain/activity';
import type { Level } from './level';
import { rules, type State } from './rules';

export const activity: Activity<Level, State> = {
  type: 'dial',
  rules,
  /** The number comes from memory. */
  unaided: ({ shown: _, recall, ...level }) => ({ ...level, intro: recall ?? level.intro }),
};

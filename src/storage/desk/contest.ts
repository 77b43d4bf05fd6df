import type { BellState, BellStep, Contest } from '../../domain/desk/bell';
import { type Ask, askKinds, type BellRules, bellForms, bellSeconds } from '../../domain/desk/bell-rules';
import { bands } from '../../domain/terms';
import { arrayOf, number, object, oneOf, optional, string, whole } from '../../lib/check';

/* A golden bell contest as it is kept with the session that is on. */

const phase = oneOf(['ready', 'ask', 'reveal', 'count', 'rescue', 'spare', 'spare-idea', 'bell', 'result']);
const step = object<BellStep>({
  phase,
  at: whole(0),
  start: whole(0),
  floor: whole(0),
  hands: whole(0),
  rescued: whole(0),
  lamps: whole(0),
  spared: whole(0),
  from: optional(phase),
});
const asks = arrayOf(object<Ask>({ situation: string(1), kind: oneOf(askKinds), options: arrayOf(string(1)) }));
const rules = object<BellRules>({
  form: oneOf(bellForms),
  floor: whole(1),
  teams: whole(1),
  questions: whole(1),
  seconds: oneOf(bellSeconds),
  rescue: object<BellRules['rescue']>({ at: number(0, 1), times: whole(0) }),
  spare: whole(0),
});
const state = object<BellState>({
  rules,
  band: oneOf(bands),
  stations: arrayOf(string(1)),
  seed: number(),
  asks,
  spares: asks,
  now: step,
  past: arrayOf(step),
});

export const contest = object<Contest>({ state, since: number(), began: optional(number()) });

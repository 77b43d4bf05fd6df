/* The rules of the golden bell, and a question as it is kept. */

/** `kind`: who leaves cheers. `teams`: the whole group in teams, nobody leaves, every good idea lights a lamp of all. */
export const bellForms = ['kind', 'teams'] as const;
export type BellForm = (typeof bellForms)[number];
/** To think in; 0: as long as it takes. */
export const bellSeconds = [0, 15, 30, 60, 90] as const;

export const LIMITS = { floor: [30, 120], teams: [2, 12], questions: [10, 30], spare: [0, 10], times: [0, 5] } as const;

export interface BellRules {
  form: BellForm;
  /** How many begin. */
  floor: number;
  teams: number;
  questions: number;
  seconds: (typeof bellSeconds)[number];
  /** Offered when at most this share of those who began is left on the floor, and so many times. */
  rescue: { at: number; times: number };
  /** Questions for the audience. */
  spare: number;
}

export const askKinds = ['recognise', 'say', 'do', 'tell', 'report'] as const;
export type AskKind = (typeof askKinds)[number];

/** Ids alone: it is stored. */
export interface Ask {
  situation: string;
  kind: AskKind;
  /** In the order of the letters. */
  options: readonly string[];
}

import type { Case, Level, Zone } from './level';

export type Piece = 'shell' | 'star';

/** Nothing is left out: what is not there is an empty word, so that the state is the same after JSON. */
export interface State {
  phase: 'intro' | 'map' | 'named' | 'own' | 'owned' | 'case' | 'why' | 'ending' | 'done';
  round: number;
  /** Zones of this round that have their piece, and those that first got the other one, in the level's order. */
  placed: string[];
  missed: string[];
  /** The zone that was called last, or has just got its piece. */
  zone: string;
  held: Piece | '';
  said: 'ask' | 'name' | 'right' | 'again';
  /** Cases in this run's order. */
  order: string[];
  at: number;
  /** Checks of this case that were asked, in the level's order. */
  asked: string[];
  /** What was told last: `text`, a check's id, `again`, `rule`. */
  told: string;
  /** The first answer to this case was not it. */
  tried: boolean;
}

export const zonesOf = (level: Level, { round }: State): readonly Zone[] => level.rounds[round]?.zones ?? [];
export const caseOf = (level: Level, { order, at }: State): Case | undefined => level.cases.find(({ id }) => id === order[at]);

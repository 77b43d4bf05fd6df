import type { Band } from '../terms';
import type { Equipment } from './plan';
import type { Show, Vote } from './show';

/** What happened in one meeting: counts and ids alone, never a child's name nor a word about a child. */
export interface MeetingRecord {
  /** The day, whole days since 1970. */
  day: number;
  stations: readonly string[];
  band: Band;
  equipment: Equipment;
  /** Minutes that were planned. */
  planned: number;
  blocks: readonly BlockRecord[];
  /** Children, boys and girls, as the leader counted them; none where nobody did. */
  children?: number;
  girls?: number;
}

export interface BlockRecord {
  kind: string;
  station?: string;
  /** Whole minutes it took; a block that was left out has none. */
  minutes?: number;
  vote?: Vote;
  /** Its mission was done. */
  ticked?: boolean;
}

/** @param day whole days since 1970 */
export const recordOf = ({ plan, used, votes, ticked }: Show, day: number): MeetingRecord => ({
  day,
  stations: plan.wish.stations,
  band: plan.wish.band,
  equipment: plan.wish.equipment,
  planned: plan.wish.minutes,
  blocks: plan.blocks.map(({ id, kind, station }) => {
    const ms = used[id];
    const vote = votes[id];
    return {
      kind,
      ...(station !== undefined && { station }),
      ...(ms !== undefined && { minutes: Math.round(ms / 60_000) }),
      ...(vote && { vote }),
      ...(ticked.includes(id) && { ticked: true }),
    };
  }),
});

/** Whole minutes that it took, and missions that were done. */
export const sumOf = ({ blocks }: MeetingRecord): { minutes: number; missions: number } => ({
  minutes: blocks.reduce((sum, { minutes = 0 }) => sum + minutes, 0),
  missions: blocks.filter(({ ticked }) => ticked).length,
});

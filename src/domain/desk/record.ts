import type { Band } from '../terms';
import { type Equipment, leftOut } from './plan';
import type { Show, Vote } from './show';

/** What happened in one meeting: counts and ids alone, never a child's name nor a word about a child. */
export interface MeetingRecord {
  /** Letters drawn once: it is the same meeting on another machine. Older ones have none. */
  id?: string;
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
  /** The case of the bank that the vote was about, and whether it is OK: what the answers meant. */
  situation?: string;
  ok?: boolean;
  /** Its mission was done. */
  ticked?: boolean;
  /** Questions of a golden bell. */
  asked?: number;
  /** What came in from a lab. */
  lab?: LabRecord;
}

/** Answers of all computers of a lab together, in the order of `axes`. */
export interface LabRecord {
  computers: number;
  right: readonly number[];
  asked: readonly number[];
}

/** A golden bell among the blocks. */
export const BELL = 'bell';
/** Children played at computers. */
export const LAB = 'lab';

/**
 * @param day whole days since 1970
 * @param isOk whether a case is OK in the words of the band; unknown where it can't be read
 */
export const recordOf = (
  { plan, used, votes, ticked, rung = [] }: Show,
  day: number,
  isOk: (situation: string, band: Band) => boolean | undefined = () => undefined,
): MeetingRecord => ({
  day,
  stations: [...new Set([...plan.wish.stations.filter((id) => !leftOut(plan).includes(id)), ...rung.flatMap(({ stations }) => stations)])],
  band: plan.wish.band,
  equipment: plan.wish.equipment,
  planned: plan.wish.minutes,
  blocks: [
    ...plan.blocks.map(({ id, kind, station, situation }) => {
      const ms = used[id];
      const vote = votes[id];
      const ok = vote && situation !== undefined ? isOk(situation, plan.wish.band) : undefined;
      return {
        kind,
        ...(station !== undefined && { station }),
        ...(ms !== undefined && { minutes: Math.round(ms / 60_000) }),
        ...(vote && { vote }),
        ...(situation !== undefined && ok !== undefined && { situation, ok }),
        ...(ticked.includes(id) && { ticked: true }),
      };
    }),
    ...rung.map(({ asked, ms }) => ({
      kind: BELL,
      asked,
      // Within a session its time is that of the block that was on.
      ...(plan.blocks.length === 0 && ms !== undefined && { minutes: Math.round(ms / 60_000) }),
    })),
  ],
});

/** Whole minutes that it took, and missions that were done. */
export const sumOf = ({ blocks }: MeetingRecord): { minutes: number; missions: number } => ({
  minutes: blocks.reduce((sum, { minutes = 0 }) => sum + minutes, 0),
  missions: blocks.filter(({ ticked }) => ticked).length,
});

const DAY_MS = 86_400_000;

/** `dd/mm/yyyy`, and the day of the week from 0, Sunday. */
export function dateOf(day: number): { date: string; weekday: number } {
  const [year, month, date] = new Date(day * DAY_MS).toISOString().slice(0, 10).split('-');
  return { date: `${date}/${month}/${year}`, weekday: new Date(day * DAY_MS).getUTCDay() };
}

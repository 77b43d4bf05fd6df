import type { Answer } from '../../domain/activity';
import { axes } from '../../domain/terms';
import { arrayOf, object, optional, string, whole } from '../../lib/check';
import type { LabCounts } from './counts';
import type { LabSession } from './session';

/** One computer in one session of the lab, and where those who play there are. Counts alone. */
export interface Seat extends LabCounts {
  /** Of the session. */
  code: string;
  /** Stations that they have finished. */
  done: readonly string[];
  /** When its letters were typed here, in ms; not in one of an earlier release. */
  since?: number | undefined;
}

const counts = arrayOf(whole(0), axes.length);

/** What may have been kept. */
export const parseSeat = object<Seat>({
  code: string(1),
  done: arrayOf(string(1)),
  device: whole(0),
  day: whole(0),
  since: optional(whole(0)),
  right: counts,
  asked: counts,
});

const NONE = axes.map(() => 0);

/** When letters are typed. */
interface Now {
  day: number;
  since: number;
}

/** @param device 32 random bits */
export const seatAt = ({ code }: LabSession, device: number, now: Now): Seat => ({
  ...{ code, device, ...now, done: [] },
  ...{ right: NONE, asked: NONE },
});

/** Counts answers, and forgets everything else about them. */
export function count(seat: Seat, answers: readonly Pick<Answer, 'axis' | 'right'>[]): Seat {
  const add = (sums: readonly number[], given: typeof answers) =>
    axes.map((axis, at) => (sums[at] ?? 0) + given.filter((answer) => answer.axis === axis).length);
  const right = answers.filter((answer) => answer.right);
  return { ...seat, right: add(seat.right, right), asked: add(seat.asked, answers) };
}

export const finish = (seat: Seat, station: string): Seat => ({ ...seat, done: [...new Set([...seat.done, station])] });

/** Another child plays at the same computer: from the beginning, and into the same counts. */
export const passOn = (seat: Seat): Seat => ({ ...seat, done: [] });

const LONGEST_MS = 3 * 3_600_000;

/** Longer ago than a leader's session takes: whoever sits here now has to type the letters on the board, also if they are the same. */
export const isOver = (seat: Seat, { day, since }: Now): boolean => seat.day !== day || since - (seat.since ?? since) > LONGEST_MS;

/** There is something to hand in. */
export const hasCounts = ({ asked }: Seat): boolean => asked.some((each) => each > 0);

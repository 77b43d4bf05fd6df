import { axes, type Band } from '../terms';
import { LAB, type LabRecord, type MeetingRecord } from './record';

/** A session of the lab at the desk: it outlives a page that is loaded anew. */
export interface OpenLab {
  /** Its eight letters, which say what is played. */
  code: string;
  /** When it was made, in ms. */
  began: number;
  /** What has come in, of each computer once; right and asked in the order of `axes`. */
  computers: readonly { device: number; right: readonly number[]; asked: readonly number[] }[];
}

const MINUTE = 60_000;
/** A desk that was left open overnight has not held a session all night. */
const LONGEST = 240;

const sumOver = (all: readonly (readonly number[])[]): number[] => axes.map((_, at) => all.reduce((sum, each) => sum + (each[at] ?? 0), 0));

/** @param now letters drawn once; the day on which it began, in whole days since 1970; ms at its end */
export function labMeeting(
  { began, computers }: OpenLab,
  plan: { stations: readonly string[]; band: Band },
  now: { id: string; day: number; ms: number },
): MeetingRecord {
  const minutes = Math.min(LONGEST, Math.max(1, Math.round((now.ms - began) / MINUTE)));
  const lab: LabRecord = {
    computers: computers.length,
    right: sumOver(computers.map(({ right }) => right)),
    asked: sumOver(computers.map(({ asked }) => asked)),
  };
  return {
    ...{ id: now.id, day: now.day, stations: plan.stations, band: plan.band, equipment: 'lab', planned: minutes },
    blocks: [{ kind: LAB, minutes, lab }],
  };
}

/** Of all kinds of answers together. */
export const sumOfLab = ({ right, asked }: Pick<LabRecord, 'right' | 'asked'>) => {
  const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);
  return { right: sum(right), asked: sum(asked) };
};

import type { Band } from '../terms';

/*
 * A programme of meetings: which station when, and when it is recalled. Plain JSON; every choice is fixed. Days are whole days since 1970.
 */

export const forms = ['summer', 'june', 'year'] as const;
export type ProgrammeForm = (typeof forms)[number];

export const meetingTimes = [35, 45, 60, 90] as const;
export type MeetingMinutes = (typeof meetingTimes)[number];

/** What can be chosen: least and most. */
export const spans = { weeks: [1, 40], perWeek: [1, 3], groups: [1, 12] } as const;

export interface ProgrammeWish {
  form: ProgrammeForm;
  /** A day; moved into the form's time. */
  start: number;
  weeks: number;
  perWeek: number;
  minutes: MeetingMinutes;
  /** Each meets on the same days, one after the other. */
  groups: number;
  band: Band;
  /** Ids of stations, in the order of the journey. */
  stations: readonly string[];
}

interface MonthDay {
  month: number;
  day: number;
}

/** What the data says about it. */
export interface ProgrammeRules {
  forms: Readonly<Record<ProgrammeForm, { from: MonthDay; to: MonthDay }>>;
  /** Stations whose topic weighs on a group. */
  heavy: readonly string[];
  /** Ids of what a meeting without a new station can be about. */
  ideas: readonly string[];
}

export type Part =
  | { kind: 'station'; station: string; minutes: number }
  /** Something light between two heavy topics. */
  | { kind: 'calm'; minutes: number }
  | { kind: 'recall'; stations: readonly { station: string; after: Gap }[]; minutes: number }
  /** What was learned, in another way. */
  | { kind: 'again'; station: string; idea: string; minutes: number }
  | { kind: 'look-back'; minutes: number }
  /** All groups together. */
  | { kind: 'big-game'; stations: readonly string[]; minutes: number };

export interface Meeting {
  day: number;
  minutes: number;
  parts: readonly Part[];
}

export interface Programme {
  wish: ProgrammeWish;
  from: number;
  to: number;
  meetings: readonly Meeting[];
  /** Minutes that a station has at least; little is too little to learn something. */
  tightest: number;
}

/** Days after a station was learned. */
export const gaps = [7, 30, 90] as const;
export type Gap = (typeof gaps)[number];

/** A recall may be so many days early or late. */
export const LATE = 5;

/** Minutes. */
const FINAL = { whole: 60, game: 45, back: 10 } as const;
const CALM = 3;
/** Of a meeting that recalls take at most. */
const RECALL_SHARE = 4;

const DAY = 86_400_000;
const WEEK = 7;

const dayIn = (year: number, { month, day }: MonthDay): number => Date.UTC(year, month - 1, day) / DAY;

/** The first time of this form that isn't over on that day. */
export function spanOf({ from, to }: { from: MonthDay; to: MonthDay }, day: number): { from: number; to: number } {
  const year = new Date(day * DAY).getUTCFullYear();
  const over = to.month < from.month ? 1 : 0;
  const all = [year - 1, year, year + 1].map((each) => ({ from: dayIn(each, from), to: dayIn(each + over, to) }));
  return all.find((span) => span.to >= day) ?? { from: day, to: day };
}

/** Where in the week meetings are: as far from each other as can be. */
function daysOf({ weeks, perWeek }: ProgrammeWish, start: number, last: number): number[] {
  const all = Array.from({ length: weeks * perWeek }, (_, at) => {
    const inWeek = Math.floor((WEEK * (at % perWeek)) / perWeek);
    return start + WEEK * Math.floor(at / perWeek) + inWeek;
  });
  return all.filter((day) => day <= last);
}

/** The journey's order, but a heavy topic is followed by a light one while there are any. */
export function ordered(stations: readonly string[], heavy: readonly string[]): string[] {
  const isHeavy = (id: string | undefined) => id !== undefined && heavy.includes(id);
  const out: string[] = [];
  let left = [...stations];
  while (left.length > 0) {
    const heavies = left.filter(isHeavy).length;
    const pressed = heavies > left.length - heavies;
    const light = left.find((id) => !isHeavy(id));
    const next = (isHeavy(out.at(-1)) ? light : pressed ? left.find(isHeavy) : undefined) ?? (left[0] as string);
    out.push(next);
    left = left.filter((id) => id !== next);
  }
  return out;
}

/** By number of meeting: early enough that the last one can still be recalled three months later, when there is time for that. */
function spread(stations: readonly string[], days: readonly number[]): string[][] {
  const last = days.at(-1) ?? 0;
  const learning = days.length - 1;
  const early = days.filter((day, at) => at < learning && day + Math.max(...gaps) <= last).length;
  const used = Math.min(learning, Math.max(early, stations.length));
  const out: string[][] = Array.from({ length: learning }, () => []);
  for (const [at, station] of stations.entries()) out[Math.floor((at * used) / stations.length)]?.push(station);
  return out;
}

/** For each day, what is recalled then: at the meeting nearest to the day that it is due. */
function recallsOf(learned: readonly (readonly string[])[], days: readonly number[]): { station: string; after: Gap }[][] {
  const out: { station: string; after: Gap }[][] = days.map(() => []);
  for (const [at, stations] of learned.entries()) {
    for (const after of gaps) {
      const due = (days[at] ?? 0) + after;
      const later = days.map((day, index) => ({ index, off: Math.abs(day - due) })).filter(({ index }) => index > at);
      const [nearest] = later.sort((a, b) => a.off - b.off);
      if (nearest && nearest.off <= LATE) for (const station of stations) out[nearest.index]?.push({ station, after });
    }
  }
  return out;
}

/** @param most minutes that they may take together */
function recallPart(stations: readonly { station: string; after: Gap }[], most: number): Part[] {
  return stations.length > 0 ? [{ kind: 'recall', stations, minutes: Math.max(3, Math.min(2 * stations.length, most)) }] : [];
}

/** The stations of a meeting share what is left; the first ones get the remainder. */
function stationParts(stations: readonly string[], minutes: number, heavy: readonly string[], before: string | undefined): Part[] {
  const needsCalm = stations.map((id, at) => {
    const previous = at === 0 ? before : stations[at - 1];
    return previous !== undefined && heavy.includes(previous) && heavy.includes(id);
  });
  const left = minutes - CALM * needsCalm.filter(Boolean).length;
  return stations.flatMap((station, at): Part[] => {
    const own = Math.floor(left / stations.length) + (at < left % stations.length ? 1 : 0);
    const part: Part = { kind: 'station', station, minutes: own };
    return needsCalm[at] ? [{ kind: 'calm', minutes: CALM }, part] : [part];
  });
}

/** @param wish within `spans`, with one station at least */
export function programmeOf(wish: ProgrammeWish, rules: ProgrammeRules): Programme {
  const { from, to } = spanOf(rules.forms[wish.form], wish.start);
  const days = daysOf(wish, Math.max(from, wish.start), to);
  const stations = ordered(wish.stations, rules.heavy);
  const learned = spread(stations, days);
  const recalls = recallsOf(learned, days);
  const met: string[] = [];
  let agains = 0;
  const meetings = days.map((day, at): Meeting => {
    const recalled = recalls[at] ?? [];
    if (at === days.length - 1) {
      const minutes = Math.max(FINAL.whole, wish.minutes);
      const first = recallPart(recalled, minutes - FINAL.back - FINAL.game);
      const used = first.reduce((all, part) => all + part.minutes, 0);
      const game: Part = { kind: 'big-game', stations, minutes: minutes - FINAL.back - used };
      return { day, minutes, parts: [...first, game, { kind: 'look-back', minutes: FINAL.back }] };
    }
    const first = recallPart(recalled, Math.floor(wish.minutes / RECALL_SHARE));
    const rest = wish.minutes - first.reduce((all, part) => all + part.minutes, 0);
    const fresh = learned[at] ?? [];
    const own = stationParts(fresh, rest, rules.heavy, met.at(-1));
    met.push(...fresh);
    if (own.length > 0) return { day, minutes: wish.minutes, parts: [...first, ...own] };
    const again: Part = {
      kind: 'again',
      station: met[agains % met.length] as string,
      idea: rules.ideas[agains % rules.ideas.length] as string,
      minutes: rest,
    };
    agains += 1;
    return { day, minutes: wish.minutes, parts: [...first, again] };
  });
  const own = meetings.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'station' ? part.minutes : [])));
  return { wish, from, to, meetings, tightest: own.length > 0 ? Math.min(...own) : 0 };
}

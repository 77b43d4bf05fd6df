import { type Text, text } from '../../lib/text';
import type { Period, PeriodKind } from './hand-in';

/* What a report is about: from which day to which. Days as `yyyy-mm-dd`. */

export interface Deadline {
  month: number;
  day: number;
}

const DAY_MS = 86_400_000;
const two = (n: number) => String(n).padStart(2, '0');
const date = (year: number, month: number, day: number) => `${year}-${two(month)}-${two(day)}`;
const after = (iso: string) => new Date(Date.parse(iso) + DAY_MS).toISOString().slice(0, 10);

/** The one that begins in this year, or in its second half. */
function begun(kind: Exclude<PeriodKind, 'other'>, year: number, half: 1 | 2, due: Deadline): Period {
  switch (kind) {
    case 'summer':
      return { kind, from: date(year, 6, 1), to: date(year, 8, 31) };
    case 'half-year':
      return half === 1
        ? { kind, from: date(year, 1, 1), to: date(year, 6, 30) }
        : { kind, from: date(year, 7, 1), to: date(year, 12, 31) };
    case 'school-year':
      return { kind, from: date(year, 9, 1), to: date(year + 1, 5, 31) };
    case 'year':
      return { kind, from: after(date(year, due.month, due.day)), to: date(year + 1, due.month, due.day) };
  }
}

/** All of a kind round about, the earliest first. */
const around = (kind: Exclude<PeriodKind, 'other'>, year: number, due: Deadline): Period[] =>
  [year - 2, year - 1, year, year + 1].flatMap((each) =>
    kind === 'half-year' ? [begun(kind, each, 1, due), begun(kind, each, 2, due)] : [begun(kind, each, 1, due)],
  );

/** A report is still written in the weeks after its period. */
const LATE_DAYS = 60;

/** What a leader would report today: the one that has just ended, or else the one that runs. @param today `yyyy-mm-dd` */
export function periodNow(kind: Exclude<PeriodKind, 'other'>, today: string, due: Deadline): Period {
  const past = around(kind, Number(today.slice(0, 4)), due).filter(({ from }) => from <= today);
  const ended = past.filter(({ to }) => to < today && (Date.parse(today) - Date.parse(to)) / DAY_MS <= LATE_DAYS).at(-1);
  return ended ?? (past.at(-1) as Period);
}

/** The one before, or after. @param by 1 or -1 */
export function periodBeside({ kind, from, to }: Period, by: 1 | -1, due: Deadline): Period {
  if (kind === 'other') return { kind, from, to };
  const all = around(kind, Number(from.slice(0, 4)), due);
  return all[all.findIndex((each) => each.from === from) + by] ?? { kind, from, to };
}

/** Which kind is due next. */
export function kindDue(today: string): Exclude<PeriodKind, 'other'> {
  const month = Number(today.slice(5, 7));
  if (month <= 2) return 'half-year';
  if (month <= 5) return 'school-year';
  return month <= 9 ? 'summer' : 'year';
}

/** The day before which the yearly report must be there, and how many days are left of it: fewer than none when it is over. */
export function dueOf({ month, day }: Deadline, today: string): { date: string; left: number } {
  const due = date(Number(today.slice(0, 4)), month, day);
  return { date: due, left: Math.round((Date.parse(due) - Date.parse(today)) / DAY_MS) };
}

/** `15/11/2026` */
export const dateText = (iso: string): string => iso.split('-').reverse().join('/');

const names: Readonly<Record<PeriodKind, (from: string, to: string) => Text>> = {
  summer: (from) => text(`hè ${from.slice(0, 4)}`, `summer ${from.slice(0, 4)}`),
  'half-year': (from) =>
    from.slice(5, 7) === '01'
      ? text(`6 tháng đầu năm ${from.slice(0, 4)}`, `first half of ${from.slice(0, 4)}`)
      : text(`6 tháng cuối năm ${from.slice(0, 4)}`, `second half of ${from.slice(0, 4)}`),
  'school-year': (from, to) => text(`năm học ${from.slice(0, 4)}–${to.slice(0, 4)}`, `school year ${from.slice(0, 4)}–${to.slice(0, 4)}`),
  year: (_, to) => text(`năm ${to.slice(0, 4)}`, `year ${to.slice(0, 4)}`),
  other: (from, to) => text(`từ ${dateText(from)} đến ${dateText(to)}`, `${dateText(from)} to ${dateText(to)}`),
};

/** «hè 2026» */
export const periodName = ({ kind, from, to }: Period): Text => names[kind](from, to);

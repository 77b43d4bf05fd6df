import { type Parser, parser } from '../../lib/check';
import { dayOf } from '../../lib/time';
import { LONGEST_NAME, lengthOf, tidyName } from '../desk/paper';

/* What the files that go from desk to desk have in common: a line that people can read, then JSON with days, ids, counts and names. */

export const ID = /^[a-z0-9][a-z0-9-]{0,63}$/;
export const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

export const id = parser<string>('an id', (raw) => typeof raw === 'string' && ID.test(raw));

/** One that is in the calendar, from 1970. */
export const day = parser<string>('a day, yyyy-mm-dd', (raw) => {
  if (typeof raw !== 'string' || !DAY.test(raw)) return false;
  const at = dayOf(raw);
  return at >= 0 && new Date(at * 86_400_000).toISOString().startsWith(raw);
});

export const isCount = (raw: unknown, most: number): boolean =>
  Number.isSafeInteger(raw) && (raw as number) >= 0 && (raw as number) <= most;

/** Words as they may stand in a paper, and not none. */
export const line =
  (most: number): Parser<string> =>
  (raw) => {
    // Unlike letters a mark may be added to them without end.
    const tidy = typeof raw === 'string' && raw.length <= 8 * most ? tidyName(raw) : '';
    return tidy !== '' && lengthOf(tidy) <= most ? { ok: true, value: tidy } : { ok: false, path: '', problem: `up to ${most} letters` };
  };
export const name = line(LONGEST_NAME);

/** The JSON in a file: there is none, it is broken, or this is what it says. */
export type Found = { is: 'none' | 'broken' } | { is: 'json'; raw: unknown };

/** Mail and messengers may have taken away the line for people, or added some. Never throws. */
export function jsonIn(file: string): Found {
  const at = file.slice(0, 8000).search(/^[ \t\uFEFF]*\{/m);
  if (at < 0) return { is: 'none' };
  try {
    return { is: 'json', raw: JSON.parse(file.slice(at, file.lastIndexOf('}') + 1).replace(/^\s*\uFEFF/, '')) };
  } catch {
    return { is: 'broken' };
  }
}

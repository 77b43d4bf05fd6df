import { createHash } from 'node:crypto';
import type { Text } from '../../lib/text';

/** The booklet as data: parts to sign, in them screens, in them rows. How it looks is in `page.ts`. */

export type State = 'draft' | 'approved';

/** Words that somebody can meet, to be ticked one by one. */
export interface Line {
  kind: 'line';
  text: Text;
  /** What these words are, for the reviewer: «Lời đáp». */
  field: string;
  /** An actor's id, or `narrator`; with the face that goes with it. */
  who?: string;
  face?: string;
  /** A name in `src/art/cards`. */
  picture?: string;
  /** A choice and what is said after it: it helps, or it leads to another try. */
  mark?: 'good' | 'again';
  note?: string;
  /** Where a choice leads: the words that come next. */
  to?: Text;
}

/** Says what the next lines are about; not to be ticked. */
export interface Heading {
  kind: 'heading';
  title: string;
  notes: readonly string[];
  picture?: string;
  /** Numbers of other screens that belong here. */
  refs?: readonly string[];
}

export type Row = Line | Heading;

export interface Screen {
  title: string;
  rows: readonly Row[];
  /** Names it in other parts: `refs`. */
  key?: string;
}

/** What is signed at once: a station in a band, a skill of the bank ... */
export interface Part {
  /** The first half of the number of each line: `mui-dinh A`. */
  id: string;
  /** Parts of one family are totalled together: `mui-dinh`. */
  family: string;
  title: string;
  /** Which column of the totals: a band, or all ages. */
  band?: string;
  state: State;
  /** A name in `src/art/backgrounds`. */
  background?: string;
  about?: string;
  screens: readonly Screen[];
}

export interface NumberedLine extends Line {
  /** `mui-dinh A 3.12`: part, screen, line. */
  number: string;
  /** A younger band has the same words in the same place. */
  same?: string;
  /** The number of the words a choice leads to, unless they follow at once. */
  next?: string;
}

export interface NumberedScreen extends Omit<Screen, 'rows'> {
  number: string;
  rows: readonly (NumberedLine | Heading)[];
}

export interface NumberedPart extends Omit<Part, 'screens'> {
  screens: readonly NumberedScreen[];
  count: number;
  /** Changes with any of the words: what was signed is these words and no others. */
  code: string;
}

export const line = (field: string, text: Text, more: Partial<Omit<Line, 'kind' | 'field' | 'text'>> = {}): Line => ({
  kind: 'line',
  field,
  text,
  ...more,
});

const codeOf = (texts: readonly Text[]): string => createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 8);

const wordsKey = ({ vi, en }: Text): string => `${vi}\n${en}`;

function numberScreen(screen: Screen, number: string, seen: Map<string, string>, part: Part): NumberedScreen {
  let count = 0;
  const rows = screen.rows.map((row): NumberedLine | Heading => {
    if (row.kind === 'heading') return row;
    count += 1;
    const mine = `${number}.${count}`;
    const key = [part.family, screen.key ?? screen.title, row.field, wordsKey(row.text)].join('\n');
    const same = seen.get(key);
    // Within a part the same words may be said twice: that is no other band.
    if (!same) seen.set(key, mine);
    return { ...row, number: mine, ...(same && !same.startsWith(`${part.id} `) && { same }) };
  });
  const numbers = new Map(rows.flatMap((row) => (row.kind === 'line' ? [[wordsKey(row.text), row.number] as const] : [])));
  const linked = rows.map((row, index) => {
    if (row.kind === 'heading' || !row.to) return row;
    const following = rows[index + 1];
    const next = numbers.get(wordsKey(row.to));
    return next && !(following?.kind === 'line' && following.number === next) ? { ...row, next } : row;
  });
  return { ...screen, number, rows: linked };
}

/** Numbers are counted through each screen: the same content always has the same numbers. */
export function numbered(parts: readonly Part[]): NumberedPart[] {
  const seen = new Map<string, string>();
  const keys = new Map<string, string>();
  for (const part of parts) for (const [index, { key }] of part.screens.entries()) if (key) keys.set(key, `${part.id} ${index + 1}`);
  return parts.map((part) => {
    const screens = part.screens.map((screen, index) => numberScreen(screen, `${part.id} ${index + 1}`, seen, part));
    const resolved = screens.map((screen) => ({
      ...screen,
      rows: screen.rows.map((row) =>
        row.kind === 'heading' && row.refs ? { ...row, refs: row.refs.flatMap((ref) => keys.get(ref) ?? []) } : row,
      ),
    }));
    const texts = resolved.flatMap(({ rows }) => rows.flatMap((row) => (row.kind === 'line' ? [row.text] : [])));
    return { ...part, screens: resolved, count: texts.length, code: codeOf(texts) };
  });
}

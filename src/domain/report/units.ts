import { type Text, text } from '../../lib/text';
import { LONGEST_NAME, lengthOf, tidyName } from '../desk/paper';
import { type Level, levels, type Unit } from './hand-in';

/* Which units report to this one, as its people write them down, and which of them have. */

/** @property key its name and those above it */
export interface Place {
  key: string;
  name: string;
  level: Level;
  /** Key of the one above. */
  parent?: string;
}

export const LONGEST_LIST = 1_000_000;
const MOST_PLACES = 20_000;

/** How a name is compared: written in capitals or not, with or without what kind of unit it is. */
export const fold = (name: string): string =>
  tidyName(name)
    .toLowerCase()
    .replaceAll(/[.,:()"“”-]/g, ' ')
    .replace(/^(\s*(liên đội|đội|trường|tiểu học|th|thcs|thpt|xã|phường|thị trấn|tt|tỉnh|thành phố|tp)(?=\s|$))+/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

const MARKS = /\p{M}/gu;
/** Without its marks, as it is typed in a hurry. */
const bare = (name: string): string => fold(name).normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd');

export const listProblems = {
  large: text('Danh sách này dài quá. Anh chị chia ra từng xã nha.', 'This list is too long. Please split it by commune.'),
  deep: text(
    'Dòng {line} có hơn ba cấp. Mỗi dòng chỉ gồm tỉnh; xã; liên đội.',
    'Line {line} has more than three levels. Each line holds only province; commune; group.',
  ),
  name: text('Tên ở dòng {line} dài quá {most} chữ.', 'The name in line {line} is longer than {most} letters.'),
  empty: text(
    'Danh sách chưa có đơn vị nào. Mỗi dòng anh chị ghi một đơn vị nha.',
    'The list has no unit yet. Write one unit on each line.',
  ),
};

export type ReadList = { ok: true; places: readonly Place[] } | { ok: false; problem: Text };

const at = (problem: Text, line: number): ReadList => {
  const put = (words: string) => words.replace('{line}', String(line)).replace('{most}', String(LONGEST_NAME));
  return { ok: false, problem: { vi: put(problem.vi), en: put(problem.en) } };
};

/** How far a line is moved in. */
const indent = (line: string): number => (/^[\t ]*/.exec(line)?.[0] ?? '').replaceAll('\t', '    ').length;

/** Names from the top, one line: its parts, or the lines above that are moved in less. */
function paths(lines: readonly { line: string; number: number }[]): { path: string[]; number: number }[] {
  const above: { depth: number; name: string }[] = [];
  return lines.map(({ line, number }) => {
    const parts = line.split(/[;\t]/).map(tidyName).filter(Boolean);
    const depth = indent(line);
    while (above.length > 0 && (above.at(-1)?.depth ?? 0) >= depth) above.pop();
    const path = [...above.map(({ name }) => name), ...parts];
    if (parts.length === 1) above.push({ depth, name: parts[0] as string });
    return { path, number };
  });
}

/** One unit a line: `Tỉnh; xã; liên đội`, or each moved in below the one above it. The lowest are groups of schools. */
export function readList(written: string): ReadList {
  if (written.length > LONGEST_LIST) return { ok: false, problem: listProblems.large };
  const lines = written
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => tidyName(line.replaceAll(';', ' ')) !== '');
  if (lines.length === 0) return { ok: false, problem: listProblems.empty };
  if (lines.length > MOST_PLACES) return { ok: false, problem: listProblems.large };
  const all = paths(lines);
  const deep = all.find(({ path }) => path.length > levels.length);
  if (deep) return at(listProblems.deep, deep.number);
  const long = all.find(({ path }) => path.some((name) => lengthOf(name) > LONGEST_NAME));
  if (long) return at(listProblems.name, long.number);
  const depth = Math.max(...all.map(({ path }) => path.length));
  const places = new Map<string, Place>();
  for (const { path } of all) {
    for (const [index, name] of path.entries()) {
      const key = path.slice(0, index + 1).join(' ; ');
      const parent = index > 0 ? path.slice(0, index).join(' ; ') : undefined;
      if (!places.has(key))
        places.set(key, { key, name, level: levels[depth - 1 - index] as Level, ...(parent !== undefined && { parent }) });
    }
  }
  return { ok: true, places: [...places.values()] };
}

/** Units that stand at their places, by the keys of these; which may be meant by what other names; who is on no list. */
export interface Standing {
  at: ReadonlyMap<string, readonly Unit[]>;
  /** A person has to say so. */
  maybe: readonly { unit: Unit; place: Place }[];
  strangers: readonly Unit[];
}

/**
 * @param units that have handed in
 * @param same keys of places by the ids of units, as somebody confirmed
 */
export function standing(places: readonly Place[], units: readonly Unit[], same: ReadonlyMap<string, string>): Standing {
  const keys = new Map(places.map((place) => [place.key, place]));
  const found = new Map<string, Unit[]>();
  const index = (name: (place: Place) => string) => {
    const map = new Map<string, Place[]>();
    for (const place of places) map.set(name(place), [...(map.get(name(place)) ?? []), place]);
    return map;
  };
  const [exact, folded, plain] = [index(({ name }) => tidyName(name)), index(({ name }) => fold(name)), index(({ name }) => bare(name))];
  const isAbove = (unit: Unit, { parent }: Place) =>
    unit.parent === undefined || parent === undefined || fold(unit.parent) === fold(keys.get(parent)?.name ?? '');
  const maybe: { unit: Unit; place: Place }[] = [];
  const strangers: Unit[] = [];
  const put = (key: string, unit: Unit) => found.set(key, [...(found.get(key) ?? []), unit]);
  for (const unit of units) {
    const confirmed = same.get(unit.id);
    const [one, ...others] = (exact.get(unit.name) ?? []).filter((place) => place.level === unit.level && isAbove(unit, place));
    if (confirmed !== undefined && keys.has(confirmed)) put(confirmed, unit);
    else if (one && others.length === 0) put(one.key, unit);
    else {
      const like = [...(folded.get(fold(unit.name)) ?? []), ...(plain.get(bare(unit.name)) ?? [])];
      const place = like.find((each) => isAbove(unit, each)) ?? like[0];
      if (place) maybe.push({ unit, place });
      else strangers.push(unit);
    }
  }
  return { at: found, maybe, strangers };
}

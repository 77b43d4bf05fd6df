/*
 * Parsers for what comes from outside: a disk, a file, another device. What is wrong with it is a value that says where, never thrown.
 * Only an object's own fields are read, and no parser calls itself, so neither prototypes nor deep nesting can do harm.
 */

export interface Fault {
  /** From the outermost value: `profile.curtain[1]`; empty where that one itself is wrong. */
  path: string;
  /** What should be there. */
  problem: string;
}

export type Parsed<T> = { ok: true; value: T } | ({ ok: false } & Fault);
export type Parser<T> = (raw: unknown) => Parsed<T>;

const good = <T>(value: T): Parsed<T> => ({ ok: true, value });
const bad = (problem: string, path = ''): Parsed<never> => ({ ok: false, path, problem });
const inside = (step: string, { path, problem }: Fault) => bad(problem, step + (/^\[|^$/.test(path) ? '' : '.') + path);

/** @param problem what should be there */
export const parser =
  <T>(problem: string, fits: (raw: unknown) => boolean): Parser<T> =>
  (raw) =>
    fits(raw) ? good(raw as T) : bad(problem);

export const anything: Parser<unknown> = good;
export const boolean = parser<boolean>('true or false', (raw) => typeof raw === 'boolean');

/** @param least how many characters at least */
export const string = (least = 0) =>
  parser<string>(`text from ${least} characters`, (raw) => typeof raw === 'string' && raw.length >= least);

export const number = (least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY) =>
  parser<number>(`a number from ${least} to ${most}`, (raw) => Number.isFinite(raw) && (raw as number) >= least && (raw as number) <= most);

export const whole = (least: number) =>
  parser<number>(`a whole number from ${least}`, (raw) => Number.isSafeInteger(raw) && (raw as number) >= least);

export const oneOf = <const T>(all: readonly T[]) => parser<T>(`one of ${all}`, (raw) => all.includes(raw as T));

export const optional =
  <T>(parse: Parser<T>): Parser<T | undefined> =>
  (raw) =>
    raw === undefined ? good(raw) : parse(raw);

/** @param most a longer list is refused before its parts are read */
export const arrayOf =
  <T>(parse: Parser<T>, most = Number.POSITIVE_INFINITY): Parser<readonly T[]> =>
  (raw) => {
    if (!Array.isArray(raw)) return bad('a list');
    if (raw.length > most) return bad(`a list of up to ${most}`);
    const value: T[] = [];
    for (const [index, each] of raw.entries()) {
      const found = parse(each);
      if (!found.ok) return inside(`[${index}]`, found);
      value.push(found.value);
    }
    return good(value);
  };

/** An object with any names for its fields. @param most one with more fields is refused before they are read */
export const recordOf =
  <T>(parse: Parser<T>, most = Number.POSITIVE_INFINITY): Parser<Readonly<Record<string, T>>> =>
  (raw) => {
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return bad('an object');
    const entries = Object.entries(raw);
    if (entries.length > most) return bad(`an object of up to ${most} fields`);
    const value = new Map<string, T>();
    for (const [name, each] of entries) {
      const found = parse(each);
      if (!found.ok) return inside(name, found);
      value.set(name, found.value);
    }
    return good(Object.fromEntries(value));
  };

/** Gives a copy. Fields that it does not know stay in it; an optional one that is undefined is left out. */
export const object =
  <T extends object>(fields: { readonly [Name in keyof T]-?: Parser<T[Name]> }): Parser<T> =>
  (raw) => {
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return bad('an object');
    const value = new Map<string, unknown>(Object.entries(raw));
    for (const [name, parse] of Object.entries<Parser<unknown>>(fields)) {
      const found = parse(value.get(name));
      if (!found.ok) return inside(name, found);
      if (found.value === undefined) value.delete(name);
      else value.set(name, found.value);
    }
    return good(Object.fromEntries(value) as T);
  };

/** Gives an object of these fields alone, in their order: what it does not know is left behind. */
export const only =
  <T extends object>(fields: { readonly [Name in keyof T]-?: Parser<T[Name]> }): Parser<T> =>
  (raw) => {
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return bad('an object');
    const value: Record<string, unknown> = {};
    for (const name in fields) {
      const found: Parsed<unknown> = fields[name](Object.hasOwn(raw, name) ? (raw as Record<string, unknown>)[name] : undefined);
      if (!found.ok) return inside(name, found);
      if (found.value !== undefined) value[name] = found.value;
    }
    return good(value as T);
  };

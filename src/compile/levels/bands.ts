import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import { type Band, bands } from '../../domain/activity';
import { text } from '../../lib/text';
import { type Problem, problem, type Spot } from './problem';
import type { YamlSource } from './source';

/** A YAML file as plain data for one band, with the line of every field: `steps[1].level.items[0].line`. */
export interface Located {
  file: string;
  value: unknown;
  lines: ReadonlyMap<string, number>;
}

export const join = (path: string, key: string | number): string =>
  typeof key === 'number' ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;

/**
 * Reads a file for one band. The band switch: a mapping whose keys are A, B and C, or some of them, stands for the band's own value, anywhere.
 * @param band without one nothing is switched, for files that are not written per band
 */
export function forBand(source: YamlSource, band?: Band): Located {
  const lines = new Map<string, number>();
  const read = (node: unknown, path: string): unknown => {
    const at = node as ParsedNode | null;
    if (at?.range && !lines.has(path)) lines.set(path, source.lineAt(at.range[0]));
    if (isSeq(node)) return node.items.map((item, index) => read(item, join(path, index)));
    if (!isMap(node)) return isScalar(node) ? node.value : null;
    const entries = node.items.map((pair) => [String(isScalar(pair.key) ? pair.key.value : pair.key), pair] as const);
    if (band && entries.length > 0 && entries.every(([key]) => (bands as readonly string[]).includes(key))) {
      lines.delete(path);
      return read(entries.find(([key]) => key === band)?.[1].value, path);
    }
    return Object.fromEntries(
      entries.map(([key, pair]) => {
        const inner = join(path, key);
        // A scalar may be folded over several lines: its key is where an author looks.
        if (isScalar(pair.value) && isScalar(pair.key) && pair.key.range) lines.set(inner, source.lineAt(pair.key.range[0]));
        return [key, read(pair.value, inner)];
      }),
    );
  };
  return { file: source.name, value: read(source.document.contents, ''), lines };
}

/** Where a field stands; for one that is missing, where the nearest thing around it stands. */
export function spotOf(located: Located, field: string): Spot {
  let around = located.lines.has(field) ? field : '';
  // A file full of texts asks for thousands of fields that are there: only one that is missing is looked for.
  if (around === '') for (const path of located.lines.keys()) if (field.startsWith(path) && path.length > around.length) around = path;
  return { file: located.file, line: located.lines.get(around) ?? 1, field };
}

/** Every value below a field with its path, the field itself first, in the order of the file. */
export function* walk(value: unknown, path = ''): Generator<{ path: string; value: unknown }> {
  yield { path, value };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* walk(inner, join(path, Array.isArray(value) ? Number(key) : key));
}

/** The first field below `path` that holds `wanted` or is called so: where the author wrote an id that a level refers to. */
export function spotOfValue(located: Located, value: unknown, path: string, wanted: string): Spot {
  for (const each of walk(value, path)) {
    if (each.value === wanted || each.path.endsWith(`.${wanted}`)) return spotOf(located, each.path);
  }
  return spotOf(located, path);
}

const isBand = (key: unknown): key is Band => (bands as readonly unknown[]).includes(key);

/** A value that is written for some bands and not for others that meet it; a case of the bank is met by its own `bands`. */
export function missingBands(source: YamlSource): Problem[] {
  const located = forBand(source);
  const root = (located.value ?? {}) as Readonly<Record<string, unknown>>;
  const metBy = (path: string): readonly Band[] => {
    const [, list = '', index] = /^(\w+)\[(\d+)\]/.exec(path) ?? [];
    const cases = root[list];
    const own = Array.isArray(cases) ? (cases[Number(index)] as { bands?: unknown } | null)?.bands : undefined;
    return Array.isArray(own) ? own.filter(isBand) : bands;
  };
  return [...walk(located.value)].flatMap(({ path, value }) => {
    const keys: readonly string[] = typeof value === 'object' && value !== null ? Object.keys(value) : [];
    const missing = metBy(path).filter((band) => !keys.includes(band));
    if (keys.length === 0 || missing.length === 0 || !keys.every(isBand)) return [];
    const all = metBy(path).join(', ');
    return problem(
      spotOf(located, path),
      text(`Chưa viết cho nhóm ${missing.join(', ')}.`, `Nothing is written for band ${missing.join(', ')}.`),
      text(`viết đủ ${all}, hoặc chỉ một lần cho mọi nhóm.`, `write all of ${all}, or once for every band.`),
    );
  });
}

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseAst } from 'vite';

/** What `vite build` left, read as the hosts will send it. */
export const dist = path.resolve(import.meta.dirname, '../../dist');

/** Every file, by its path inside dist. */
export const files: readonly string[] = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
  .sort();

/** What people recorded of the stations: fetched only by who hears it, and kept by the browser, not by the worker. */
export const recordings: readonly string[] = files.filter((file) => /^assets\/voice-[0-9a-f]{8}\.bin$/.test(file));

export const bytes = (file: string): Buffer => readFileSync(path.join(dist, file));
export const words = (file: string): string => bytes(file).toString('utf8');

/** Bytes on the way: gzip, or as it is where that is smaller (pictures and fonts are packed already). */
export const packed = (file: string): number => Math.min(gzipSync(bytes(file), { level: 9 }).length, bytes(file).length);
export const total = (some: Iterable<string>): number => [...some].reduce((sum, file) => sum + packed(file), 0);

export interface Entry {
  url: string;
  revision: string | null;
  integrity: string;
  /** 0: fetched before anything else, else after it. */
  tier: number;
}

/** What the worker keeps: in it the list stands as literal objects, in any order of keys and with any quotes. */
export const precached = (): Entry[] =>
  [...words('sw.js').matchAll(/\{(?:["']?(?:url|revision|integrity|tier)["']?:(?:null|\d+|"[^"]*"|'[^']*'),?){4}\}/g)].map(([literal]) => {
    const value = (key: string) => new RegExp(`["']?${key}["']?:(?:null|["']?([^"',}]*))`).exec(literal)?.[1];
    return {
      url: value('url') ?? '',
      revision: value('revision') ?? null,
      integrity: value('integrity') ?? '',
      tier: Number(value('tier')),
    };
  });

/** The files one page names in its own text: scripts, style sheets, pictures; not what is only fetched later by a click or a link. */
export function named(page: string): string[] {
  const tags = words(page).match(/<(?:script|link|img|source|image|use)\b[^>]*>/g) ?? [];
  return tags
    .filter((tag) => !/rel="(?:manifest|apple-touch-icon)"/.test(tag))
    .flatMap((tag) => [...tag.matchAll(/\b(?:src|href)="\.\/([^"#?]+)"/g)].map(([, file]) => file ?? ''));
}

interface Node {
  type?: string;
  source?: { value?: string; quasis?: { value: { cooked: string } }[] } | null;
  key?: { value?: unknown };
  value?: unknown;
}

function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const one of value) yield* nodesOf(one);
  else if (typeof value === 'object' && value !== null) {
    yield value;
    yield* nodesOf(Object.values(value));
  }
}

const parsed = new Map<string, Node[]>();
function nodesIn(file: string): readonly Node[] {
  const nodes = parsed.get(file) ?? [...nodesOf(parseAst(words(file)).body)];
  parsed.set(file, nodes);
  return nodes;
}

/** The script that a node names, if it names one. */
function target(file: string, { type = '', source }: Node): string | undefined {
  const name = source?.value ?? source?.quasis?.[0]?.value.cooked;
  return /^(Import|Export)/.test(type) && name ? path.posix.join(path.posix.dirname(file), name) : undefined;
}

/** The scripts that one script names: in `import ... from`, or in `import()`. */
function imports(file: string): { now: string[]; later: string[] } {
  const now: string[] = [];
  const later: string[] = [];
  for (const node of nodesIn(file)) {
    const found = target(file, node);
    if (found) (node.type === 'ImportExpression' ? later : now).push(found);
  }
  return { now, later };
}

/** What a script fetches by a path that stood in its source (`import.meta.glob`), by that path. */
const globsIn = (file: string): [written: string, node: Node][] =>
  nodesIn(file).flatMap(({ type, key, value }): [string, Node][] => {
    if (type !== 'Property' || typeof key?.value !== 'string') return [];
    const fetched = [...nodesOf(value)].find((node) => node.type === 'ImportExpression');
    return fetched ? [[key.value, fetched]] : [];
  });

/** The scripts that are fetched by a path that stood in the source, by that path. */
export const globbed = (scripts: readonly string[]): Map<string, string> =>
  new Map(scripts.flatMap((file) => globsIn(file).map(([written, node]): [string, string] => [written, target(file, node) ?? ''])));

/** The scripts that a script fetches by its own decision, not by a path. */
export function fetchedBy(file: string): string[] {
  const byPath = new Set(globsIn(file).map(([, node]) => node));
  return nodesIn(file).flatMap((node) => (node.type === 'ImportExpression' && !byPath.has(node) ? (target(file, node) ?? []) : []));
}

/** All scripts that come with `entry`: because each imports the next one, and with `lazy` also those fetched on demand. */
export function withImports(entry: string, lazy = false, seen = new Set<string>()): Set<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  const { now, later } = imports(entry);
  for (const file of lazy ? [...now, ...later] : now) withImports(file, lazy, seen);
  return seen;
}

/** What must have come before the first screen can be used: the page, what it names, what its scripts import. */
export function firstScreen(): Set<string> {
  const all = new Set<string>(['index.html']);
  for (const file of named('index.html')) {
    if (file.endsWith('.js')) for (const script of withImports(file)) all.add(script);
    else all.add(file);
  }
  return all;
}

const inTier = (wanted: number): string[] => precached().flatMap(({ url, tier }) => (tier === wanted ? [url] : []));

/** What is read beside the journey: what the worker fetches after the last station. @param stations how many there are */
export const readingOwn = (stations: number): string[] => inTier(stations);

/** What leaders have for themselves: what the worker fetches last. @param stations how many there are */
export const leadersOwn = (stations: number): string[] => inTier(stations + 1);

import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dist } from './host';

/** Every file of the build, by its path inside it. */
export const files: readonly string[] = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));

export interface Entry {
  url: string;
  integrity: string;
  revision: string | null;
  tier: number;
}

/** In the worker the list stands as literal objects. */
const LITERAL = /\{"integrity":[^{}]*\}/g;

/** What the worker keeps, in its order: first what is needed at once. */
export const entries: readonly Entry[] = [...readFileSync(path.join(dist, 'sw.js'), 'utf8').matchAll(LITERAL)].map(([literal]) =>
  JSON.parse(literal),
);

const hashOf = (algorithm: string, bytes: Buffer, encoding: 'hex' | 'base64') => createHash(algorithm).update(bytes).digest(encoding);

/**
 * Puts a newer release on the host: the build again, with another name for every asset and none of the old ones left, as after a change of
 * the engine, and with the release's number after the map's title.
 */
export function deploy(folder: string, release: number): void {
  const rename = (words: string) =>
    words.replace(
      /-([0-9a-f]{8})\.(js|css|svg|woff2)\b/g,
      (_, hash: string, kind: string) => `-${hashOf('md5', Buffer.from(hash + release), 'hex').slice(0, 8)}.${kind}`,
    );
  const built = new Map<string, Buffer>();
  for (const file of files) {
    const bytes = readFileSync(path.join(dist, file));
    const text = /\.(js|css|html|webmanifest)$/.test(file);
    const words = text ? rename(bytes.toString('utf8')).replace('Hành trình ven biển', `Hành trình ven biển ${release}`) : undefined;
    built.set(rename(file), words === undefined ? bytes : Buffer.from(words));
  }
  const worker = built.get('sw.js')?.toString('utf8') ?? '';
  const listed = worker.replace(LITERAL, (literal) => {
    const entry = JSON.parse(literal) as Entry;
    const bytes = built.get(entry.url);
    if (!bytes) throw new Error(`the worker keeps ${entry.url}, which is not in the build`);
    return JSON.stringify({
      ...entry,
      integrity: `sha384-${hashOf('sha384', bytes, 'base64')}`,
      revision: entry.revision && hashOf('md5', bytes, 'hex'),
    });
  });
  if (listed === worker) throw new Error('no list of files found in the worker');
  built.set('sw.js', Buffer.from(listed));
  rmSync(folder, { recursive: true, force: true });
  for (const [file, bytes] of built) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), bytes);
  }
}

/** Puts a newer release on the host in which one page alone is another. @param folder a release that was put there */
export function deployPage(folder: string, page: string): void {
  const bytes = Buffer.concat([readFileSync(path.join(folder, page)), Buffer.from('<!-- newer -->')]);
  const worker = path.join(folder, 'sw.js');
  const listed = readFileSync(worker, 'utf8').replace(LITERAL, (literal) => {
    const entry = JSON.parse(literal) as Entry;
    if (entry.url !== page) return literal;
    return JSON.stringify({ ...entry, integrity: `sha384-${hashOf('sha384', bytes, 'base64')}`, revision: hashOf('md5', bytes, 'hex') });
  });
  writeFileSync(path.join(folder, page), bytes);
  writeFileSync(worker, listed);
}

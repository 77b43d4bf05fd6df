import { object, type Parser, string, whole } from '../../lib/check';
import { digest, MOST_ITERATIONS, type Sealed, seal, unseal } from '../../lib/sealed';

/*
 * A backup as a file of text, so that mail and messengers carry it unharmed: a first line that says to anybody what it is and nothing more,
 * a line with what is needed to open it, then the sealed part.
 */

export const FIRST_LINE = 'Khiên Nhỏ - bản sao lưu của bàn phụ trách, có khóa. Mở ở bàn phụ trách, mục «Sao lưu, bàn giao».';
export const BACKUP_SCHEMA = 1;
/** Of the file. Ten thousand reports are 20 MB of it. */
export const MOST_BYTES = 64_000_000;
/** More than what stands before the sealed part. */
const HEAD_BYTES = 1000;
const LEAST_ITERATIONS = 100_000;

/** What is wrong with a file: another kind of file, one of a later release, one that was changed or cut on the way, or too much of it. */
export const backupFaults = ['foreign', 'newer', 'damaged', 'large', 'key'] as const;
export type BackupFault = (typeof backupFaults)[number];

interface Header {
  schema: number;
  iterations: number;
  salt: string;
  iv: string;
  /** Of all the rest: tells a damaged file from a wrong passphrase. */
  sum: string;
}

const header = { schema: whole(1), iterations: whole(1), salt: string(1), iv: string(1), sum: string(1) };

/** The first line, and what follows. */
function cut(text: string): [line: string, rest: string] {
  const end = text.indexOf('\n');
  return end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end + 1)];
}

const aboutOf = (schema: number) => `${FIRST_LINE}\n${schema}`;
const sumOf = (schema: number, { iterations, salt, iv, data }: Sealed) => digest([schema, iterations, salt, iv, data].join('\n'));

/** @throws RangeError when it would be larger than what is read again */
export async function writeBackup(words: string, passphrase: string, iterations?: number): Promise<string> {
  // Base64 makes four letters of three bytes.
  if ((new TextEncoder().encode(words).length / 3) * 4 > MOST_BYTES - HEAD_BYTES) throw new RangeError('too large');
  const sealed = await seal(words, passphrase, aboutOf(BACKUP_SCHEMA), iterations);
  const { data, ...open } = sealed;
  const head: Header = { schema: BACKUP_SCHEMA, ...open, sum: await sumOf(BACKUP_SCHEMA, sealed) };
  return `${FIRST_LINE}\n${JSON.stringify(head)}\n${data}\n`;
}

/** A file that can be tried with a passphrase. */
export interface BackupFile {
  schema: number;
  sealed: Sealed;
}

export type Read<T> = { ok: true; value: T } | { ok: false; fault: BackupFault };
const wrong = (fault: BackupFault): Read<never> => ({ ok: false, fault });

function parsed<T>(line: string, parse: Parser<T>): T | undefined {
  try {
    const read = parse(JSON.parse(line));
    return read.ok ? read.value : undefined;
  } catch {
    return undefined;
  }
}

export async function readBackup(file: string): Promise<Read<BackupFile>> {
  if (file.length >= MOST_BYTES) return wrong('large');
  const [first, more] = cut(file.replace(/^\uFEFF/, ''));
  if (first.normalize('NFC').trim() !== FIRST_LINE) return wrong('foreign');
  const [second, rest] = cut(more);
  const of = parsed(second, object<Pick<Header, 'schema'>>({ schema: header.schema }));
  // What a later release changed nobody knows here: only its number is read.
  if (of && of.schema > BACKUP_SCHEMA) return wrong('newer');
  const head = parsed(second, object<Header>(header));
  if (!head) return wrong('damaged');
  const { schema, iterations, salt, iv, sum } = head;
  const sealed = { iterations, salt, iv, data: rest.replace(/\s+/g, '') };
  if (iterations < LEAST_ITERATIONS || iterations > MOST_ITERATIONS || (await sumOf(schema, sealed)) !== sum) return wrong('damaged');
  return { ok: true, value: { schema, sealed } };
}

/** The words that were sealed. */
export async function openBackup({ schema, sealed }: BackupFile, passphrase: string): Promise<Read<string>> {
  const words = await unseal(sealed, passphrase, aboutOf(schema));
  return words === undefined ? wrong('key') : { ok: true, value: words };
}

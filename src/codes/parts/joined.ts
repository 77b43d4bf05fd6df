import { Inflate } from 'fflate';
import { siphash } from '../lab/siphash';
import { dictionary } from './dictionary';
import { dataParts, type Part } from './part';

/** What there is of a file. */
export interface Gathered {
  id: string;
  hash: bigint;
  size: number;
  n: number;
  data: ReadonlyMap<number, Uint8Array>;
}

/** By their id: codes of several files may come in any order. */
export type AllGathered = ReadonlyMap<string, Gathered>;

/** Nothing secret: it only has to be the same everywhere. */
const KEY = [0x4b6869656e204e68n, 0x6f2070617274732en] as const;
/** Bytes of a file: a code that makes more of itself is none of ours. */
const LARGEST = 1024 * 1024;
/** Little that is packed may be a thousand times as much. */
const PIECE = 512;

export const hashOf = (packed: Uint8Array): bigint => siphash(KEY, packed) >> 24n;
export const xor = (a: Uint8Array, b: Uint8Array): Uint8Array => a.map((byte, at) => byte ^ (b[at] as number));

export const idOf = ({ hash, size }: Part): string => `${hash.toString(36)}-${size}`;

export function add(all: AllGathered, part: Part): { all: AllGathered; of: Gathered; fresh: boolean } {
  const { hash, size, n, index, data } = part;
  const before = all.get(idOf(part)) ?? { id: idOf(part), hash, size, n, data: new Map() };
  const of = { ...before, data: new Map([...before.data, [index, data]]) };
  return { all: new Map([...all, [of.id, of]]), of, fresh: !before.data.has(index) };
}

/** Numbers of its codes that were not read, from 0. */
export const missingOf = ({ n, data }: Gathered): number[] =>
  Array.from({ length: n }, (_, index) => index).filter((index) => !data.has(index));

/** How many more codes it takes, whichever. */
export const wantedOf = ({ n, data }: Gathered): number => Math.max(0, dataParts(n) - data.size);

/** The file, when there is enough of it; nothing where its codes don't belong together after all. Never throws. */
export function joined(of: Gathered): Uint8Array | undefined {
  if (wantedOf(of) > 0) return undefined;
  const all = new Map(of.data);
  const [lost] = missingOf(of);
  if (lost !== undefined) all.set(lost, [...all.values()].reduce(xor));
  const pieces = Array.from({ length: dataParts(of.n) }, (_, index) => all.get(index) as Uint8Array);
  const packed = whole(pieces).slice(0, of.size);
  return hashOf(packed) === of.hash ? unpacked(packed) : undefined;
}

function whole(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

function unpacked(packed: Uint8Array): Uint8Array | undefined {
  const pieces: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  const inflate = new Inflate({ dictionary }, (piece, final) => {
    pieces.push(piece);
    size += piece.length;
    ended = final;
  });
  try {
    for (let at = 0; at < packed.length && size <= LARGEST; at += PIECE) {
      inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    }
  } catch {
    return undefined;
  }
  return ended && size <= LARGEST ? whole(pieces) : undefined;
}

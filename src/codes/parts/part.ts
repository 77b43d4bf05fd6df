import { decode, encode } from '../lab/base32';
import { crc32 } from './crc';

/*
 * A file as a few codes that stand still: no line between two devices, no order, and a page with them can be printed. Each says of which file it
 * is and which one; the last of several is the parity of all others (XOR), so that any one may be missing, stained or skipped. More than one
 * would cost a code more each, and who misses two can show them again.
 *
 * A code: `KN1.`, then in base32: five bytes of the file's hash, two its packed size, its number from 0, how many there are, the data, CRC-32.
 */

export interface Part {
  /** Of the packed file, 40 bits. */
  hash: bigint;
  /** Bytes of the packed file. */
  size: number;
  index: number;
  /** How many codes there are. */
  n: number;
  data: Uint8Array;
}

const MARK = 'KN1.';
const HEAD = 9;
const CRC = 4;
/** Five bytes are eight letters. */
const GROUP = 5;
/** Bytes of the file in a code at most: then it has 364 letters, which are 61 modules a side. */
const MOST_DATA = 212;
/** Nobody shows more to a telephone. */
export const MOST_PARTS = 64;

/** Of the file itself, without the parity. */
export const dataParts = (n: number): number => Math.max(1, n - 1);

/** @returns nothing for a file that is too large */
export function partsFor(size: number): number | undefined {
  const data = Math.ceil(size / MOST_DATA);
  const n = data > 1 ? data + 1 : data;
  return size > 0 && n <= MOST_PARTS ? n : undefined;
}

/** All codes of a file have as much data, so that whole groups come out. */
export function dataLength(size: number, n: number): number {
  const least = Math.ceil(size / dataParts(n));
  return least + ((GROUP - ((HEAD + least + CRC) % GROUP)) % GROUP);
}

export function writePart({ hash, size, index, n, data }: Part): string {
  const bytes = new Uint8Array(HEAD + data.length + CRC);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, Number(hash >> 8n));
  view.setUint8(4, Number(hash & 255n));
  view.setUint16(5, size);
  bytes.set([index, n], 7);
  bytes.set(data, HEAD);
  view.setUint32(HEAD + data.length, crc32(bytes.subarray(0, -CRC)));
  const groups = Array.from({ length: bytes.length / GROUP }, (_, at) => {
    const value = (BigInt(view.getUint32(at * GROUP)) << 8n) | BigInt(view.getUint8(at * GROUP + 4));
    return encode(value, 8 * GROUP);
  });
  return MARK + groups.join('');
}

/** What some code says, if it is one of ours and whole. Never throws. */
export function readPart(text: string): Part | undefined {
  const letters = text.slice(MARK.length);
  if (!text.startsWith(MARK) || letters.length % 8 !== 0 || letters.length > 400) return undefined;
  const bytes = new Uint8Array((letters.length / 8) * GROUP);
  if (bytes.length <= HEAD + CRC) return undefined;
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < letters.length / 8; at += 1) {
    const group = decode(letters.slice(8 * at, 8 * at + 8));
    if (group?.bits !== 8 * GROUP) return undefined;
    view.setUint32(at * GROUP, Number(group.value >> 8n));
    view.setUint8(at * GROUP + 4, Number(group.value & 255n));
  }
  if (view.getUint32(bytes.length - CRC) !== crc32(bytes.subarray(0, -CRC))) return undefined;
  const [size, index, n] = [view.getUint16(5), view.getUint8(7), view.getUint8(8)];
  const data = bytes.slice(HEAD, -CRC);
  const sound = n === partsFor(size) && index < n && data.length === dataLength(size, n);
  return sound ? { hash: (BigInt(view.getUint32(0)) << 8n) | BigInt(view.getUint8(4)), size, index, n, data } : undefined;
}

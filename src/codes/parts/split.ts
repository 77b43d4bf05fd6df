import { deflateSync } from 'fflate';
import { dictionary } from './dictionary';
import { hashOf, xor } from './joined';
import { dataLength, dataParts, partsFor, writePart } from './part';

/** The texts of a file's codes, in the order in which they are shown; nothing for a file that is too large for codes. */
export function split(file: Uint8Array): string[] | undefined {
  const packed = deflateSync(file, { level: 9, dictionary });
  const size = packed.length;
  const n = partsFor(size);
  if (n === undefined) return undefined;
  const length = dataLength(size, n);
  const padded = new Uint8Array(length * dataParts(n));
  padded.set(packed);
  const pieces: Uint8Array[] = Array.from({ length: dataParts(n) }, (_, at) => padded.slice(at * length, (at + 1) * length));
  if (n > 1) pieces.push(pieces.reduce<Uint8Array>(xor, new Uint8Array(length)));
  const hash = hashOf(packed);
  return pieces.map((data, index) => writePart({ hash, size, index, n, data }));
}

import { expect, it } from 'vitest';
import { siphash } from './siphash';

/** Key and results of the paper and of its reference implementation: bytes 00, 01, 02 ... of each length. */
const key = [0x0706050403020100n, 0x0f0e0d0c0b0a0908n] as const;
const known: readonly (readonly [length: number, hash: bigint])[] = [
  [0, 0x726fdb47dd0e0e31n],
  [1, 0x74f839c593dc67fdn],
  [15, 0xa129ca6149be45e5n],
];

it.each(known)('gives what is known for %i bytes', (length, hash) => {
  expect(
    siphash(
      key,
      Uint8Array.from({ length }, (_, at) => at),
    ),
  ).toBe(hash);
});

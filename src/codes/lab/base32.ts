/** Crockford's alphabet: no letter that is taken for a digit, and none of QR's lower case. https://www.crockford.com/base32.html */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** @param bits how many of the lowest bits of `value`; a multiple of five */
export const encode = (value: bigint, bits: number): string =>
  Array.from({ length: bits / 5 }, (_, at) => ALPHABET[Number((value >> BigInt(bits - 5 - 5 * at)) & 31n)]).join('');

/** What somebody typed, without spaces and dashes; O is 0, I and L are 1. Nothing where a letter is none of ours. */
export function decode(written: string): { value: bigint; bits: number } | undefined {
  const letters = written
    .toUpperCase()
    .replace(/[\s\-.]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  let value = 0n;
  for (const letter of letters) {
    const digit = ALPHABET.indexOf(letter);
    if (digit < 0) return undefined;
    value = (value << 5n) | BigInt(digit);
  }
  return { value, bits: letters.length * 5 };
}

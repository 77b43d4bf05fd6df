/** Crockford's alphabet: no letter that is taken for a digit, and none of QR's lower case. https://www.crockford.com/base32.html */
export const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** @param bits how many of the lowest bits of `value`; a multiple of five */
export const encode = (value: bigint, bits: number): string =>
  Array.from({ length: bits / 5 }, (_, at) => ALPHABET[Number((value >> BigInt(bits - 5 - 5 * at)) & 31n)]).join('');

/** The letters of what somebody typed, without spaces and dashes; O is 0, I and L are 1. Nothing where a letter is none of ours. */
export function tidy(written: string): string | undefined {
  const letters = written
    .toUpperCase()
    .replace(/[\s\-.]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  return [...letters].every((letter) => ALPHABET.includes(letter)) ? letters : undefined;
}

/** @param letters tidy ones */
export const bitsOf = (letters: string): bigint =>
  [...letters].reduce((value, letter) => (value << 5n) | BigInt(ALPHABET.indexOf(letter)), 0n);

/** What somebody typed, as a number. Nothing where a letter is none of ours. */
export function decode(written: string): { value: bigint; bits: number } | undefined {
  const letters = tidy(written);
  return letters === undefined ? undefined : { value: bitsOf(letters), bits: letters.length * 5 };
}

/** Product in the field of 32 elements, by x^5 + x^2 + 1. */
function product(a: number, b: number): number {
  let sum = 0;
  for (let bit = 4; bit >= 0; bit -= 1) {
    sum <<= 1;
    if (sum & 32) sum ^= 37;
    if (b & (1 << bit)) sum ^= a;
  }
  return sum;
}

/**
 * The letter that ends a code of up to 30 others: their sum in the field of 32 elements, each times a power of x that no other place has and
 * that is not one, the weight of this letter. So any single wrong letter, and any two that changed places, are found.
 */
export function checkLetter(letters: string): string {
  let weight = 1;
  let sum = 0;
  for (const letter of letters) {
    weight = product(weight, 2);
    sum ^= product(weight, ALPHABET.indexOf(letter));
  }
  return ALPHABET[sum] ?? '';
}

export const withCheck = (letters: string): string => letters + checkLetter(letters);

/** @param letters tidy ones, the last of which checks the others */
export const isChecked = (letters: string): boolean => checkLetter(letters.slice(0, -1)) === letters.slice(-1);

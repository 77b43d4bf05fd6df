const MASK = (1n << 64n) - 1n;
const left = (value: bigint, bits: bigint) => ((value << bits) | (value >> (64n - bits))) & MASK;

/**
 * SipHash-2-4 (J.-P. Aumasson, D. J. Bernstein, 2012): 64 bits that only who knows the key can make for a message.
 * @param key 128 bits, as two halves
 */
export function siphash([k0, k1]: readonly [bigint, bigint], message: Uint8Array): bigint {
  let [a, b, c, d] = [k0 ^ 0x736f6d6570736575n, k1 ^ 0x646f72616e646f6dn, k0 ^ 0x6c7967656e657261n, k1 ^ 0x7465646279746573n];
  const round = () => {
    a = (a + b) & MASK;
    b = left(b, 13n) ^ a;
    a = left(a, 32n);
    c = (c + d) & MASK;
    d = left(d, 16n) ^ c;
    a = (a + d) & MASK;
    d = left(d, 21n) ^ a;
    c = (c + b) & MASK;
    b = left(b, 17n) ^ c;
    c = left(c, 32n);
  };
  const words = Math.floor(message.length / 8) + 1;
  for (let word = 0; word < words; word += 1) {
    let value = 0n;
    for (let at = 7; at >= 0; at -= 1) value = (value << 8n) | BigInt(message[word * 8 + at] ?? 0);
    // The last word carries the length.
    if (word === words - 1) value |= BigInt(message.length & 255) << 56n;
    d ^= value;
    round();
    round();
    a ^= value;
  }
  c ^= 255n;
  for (let last = 0; last < 4; last += 1) round();
  return a ^ b ^ c ^ d;
}

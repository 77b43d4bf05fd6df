import { fromBase64, toBase64 } from './base64';

/* Words that only a passphrase opens: PBKDF2 makes a key of it, AES-GCM seals with that key and notices every change. */

/** What everybody may read of it; bytes in base64. */
export interface Sealed {
  /** Rounds of PBKDF2-SHA-256: what a guess costs. */
  iterations: number;
  salt: string;
  iv: string;
  data: string;
}

/** What is asked for today (OWASP, 2023): half a second on a phone. A file with fewer was weakened, one with many more is there to hang the page. */
export const ITERATIONS = 600_000;
export const MOST_ITERATIONS = 10_000_000;
const SALT_BYTES = 16;
const IV_BYTES = 12;
const TAG_BYTES = 16;

const bytesOf = (words: string) => new TextEncoder().encode(words);

/** Browsers have no such tools on a page that came over plain http. */
export const canSeal = (): boolean => globalThis.crypto?.subtle !== undefined;

async function keyOf(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  // Two keyboards may write one Vietnamese letter in two ways, and nobody sees a blank at the end.
  const words = bytesOf(passphrase.normalize('NFC').trim());
  const raw = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  const pbkdf2 = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(pbkdf2, raw, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** @param about what is sealed, in plain words: the seal covers it too */
export async function seal(words: string, passphrase: string, about: string, iterations = ITERATIONS): Promise<Sealed> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const key = await keyOf(passphrase, salt, iterations);
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bytesOf(about) }, key, bytesOf(words));
  return { iterations, salt: toBase64(salt), iv: toBase64(iv), data: toBase64(new Uint8Array(data)) };
}

/** @returns nothing when it is another passphrase, or when anything of it was changed */
export async function unseal({ iterations, salt, iv, data }: Sealed, passphrase: string, about: string): Promise<string | undefined> {
  const [salted, begun, sealed] = [salt, iv, data].map(fromBase64);
  if (salted?.length !== SALT_BYTES || begun?.length !== IV_BYTES || !sealed || sealed.length < TAG_BYTES) return undefined;
  try {
    const key = await keyOf(passphrase, salted, iterations);
    const words = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: begun, additionalData: bytesOf(about) }, key, sealed);
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(words);
  } catch {
    return undefined;
  }
}

/** SHA-256, in hexadecimal digits. */
export async function digest(words: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', bytesOf(words)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

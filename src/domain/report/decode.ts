/** As which a file's bytes were read. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258';

const strictly = (encoding: Encoding, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/**
 * The text of a file, from whatever program saved it last: UTF-8 with or without a mark at its start, UTF-16 with one (Notepad's "Unicode"),
 * else the Vietnamese code page of old Windows. Letters that come in parts are put together.
 */
export function decode(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const [a, b] = bytes;
  const wide = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: wide };
  const text = strictly('utf-8', bytes);
  return text === undefined
    ? { text: new TextDecoder('windows-1258').decode(bytes).normalize('NFC'), encoding: 'windows-1258' }
    : { text, encoding: 'utf-8' };
}

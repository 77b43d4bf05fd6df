/**
 * The name of a recording: one spoken text of one speaker in one station. Another word, and it is another line. FNV-1a of 32 bits, as the
 * browser's own hashes answer late; the list of lines holds that no two lines of a station share one.
 * @param speaker as the list of lines calls it: «Rùa Mai»
 * @returns eight hexadecimal digits
 */
export function lineId(station: string, speaker: string, words: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode([station, speaker, words].join('\n').normalize('NFC'))) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

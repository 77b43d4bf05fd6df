import { describe, expect, it } from 'vitest';
import { LONGEST_NAME, lengthOf, tidyName } from './paper';

describe('a name that somebody wrote', () => {
  it.each([
    ['  Liên đội \t Trường\n Phước Nam ', 'Liên đội Trường Phước Nam'],
    ['Phan\u0000Rang\u0007\u001b', 'PhanRang'],
    ['Phan\u00A0Rang', 'Phan Rang'],
    ['Phước\u200B\u202E Nam\uFEFF', 'Phước Nam'],
    ['a \u0000 b', 'a b'],
    ['Phước'.normalize('NFD'), 'Phước'],
    ['\uD800Nam\uFFFF', 'Nam'],
    [' \n ', ''],
  ])('%j is tidied', (written, tidy) => {
    expect(tidyName(written)).toBe(tidy);
  });

  it('is counted as it is read: by whole letters', () => {
    expect(lengthOf(tidyName('ộ'.repeat(LONGEST_NAME).normalize('NFD')))).toBe(LONGEST_NAME);
    expect(lengthOf('𠮷')).toBe(1);
  });
});

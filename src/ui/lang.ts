import type { Lang, Text } from '../lib/text';

/**
 * The language of every screen; whoever changes it draws the page again. `pseudo` lengthens and brackets every word, so that a test sees
 * what was left untranslated or doesn't fit.
 */
export const lang: { value: Lang | 'pseudo' } = { value: 'vi' };

const pseudo = (vi: string) => `[${vi.replace(/[aeiou]/g, '$&$&')}]`;

export const t = (words: Text): string => (lang.value === 'pseudo' ? pseudo(words.vi) : words[lang.value]);

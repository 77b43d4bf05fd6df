import { signal } from '@preact/signals';
import type { Lang, Text } from '../lib/text';

/** `pseudo` lengthens and brackets every word, so that a test sees what was left untranslated or doesn't fit. */
export const lang = signal<Lang | 'pseudo'>('vi');

const pseudo = (vi: string) => `[${vi.replace(/[aeiou]/g, '$&$&')}]`;

export const t = (words: Text): string => (lang.value === 'pseudo' ? pseudo(words.vi) : words[lang.value]);

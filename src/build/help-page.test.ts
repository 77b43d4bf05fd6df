import { describe, expect, it } from 'vitest';
import { help } from '../i18n/help';
import { langs, type Text } from '../lib/text';
import { FALLBACK, helpBody, helpLines } from './help-page';

const line = (id: string, more = '') => `
  - id: "${id}"
    number: "${id}"
    label: { vi: Số ${id}, en: Line ${id} }
    free: true
    hours: { vi: Cả ngày lẫn đêm, en: Day and night }
    audience: child
    status: verified
    ${more}`;

describe('the lines on the help page', () => {
  it('puts 111 first and shows only verified ones for children', () => {
    const source = `lines:${line('113')}${line('111')}${line('18008079').replace('verified', 'unverified')}${line('1900').replace('child', 'adult')}`;
    const { lines, problem } = helpLines(source);
    expect(problem).toBeUndefined();
    expect(lines.map(({ number }) => number)).toEqual(['111', '113']);
  });

  it.each([
    ['no file', undefined],
    ['an empty file', ''],
    ['no list', 'lines: none'],
    ['broken YAML', 'lines: [ {'],
    ['a tab', 'lines:\n\t- id: x'],
    ['111 not verified', `lines:${line('111').replace('verified', 'expired')}`],
    ['a number that is none', `lines:${line('111').replace('number: "111"', 'number: "<b>"')}`],
    ['a missing language', `lines:${line('111').replace(', en: Line 111', '')}`],
  ])('still knows 111 with %s, and says so', (_, source) => {
    const { lines, problem } = helpLines(source);
    expect(lines[0]).toEqual(FALLBACK);
    expect(problem).toBeTypeOf('string');
  });

  it('reads a number that YAML took for a number', () => {
    expect(helpLines(`lines:${line('111').replaceAll('"111"', '111').replace('id: 111', 'id: "111"')}`).lines[0]?.number).toBe('111');
  });

  it('escapes what comes from data', () => {
    const html = helpBody([{ ...FALLBACK, label: { vi: '<img src=x>&', en: '"' } }]);
    expect(html).toContain('&lt;img src=x&gt;&amp;');
    expect(html).not.toContain('<img');
  });

  it('says what must be said, in both languages, and calls in danger 111 and 113', () => {
    const html = helpBody(helpLines(`lines:${line('111')}${line('113')}`).lines);
    for (const lang of langs) {
      expect(html).toContain(help.notYourFault[lang]);
      expect(html).toContain(help.neverTooLate[lang]);
    }
    expect(html).toContain('Em gọi 111 hoặc 113.');
    expect(html).toContain('Call 111 or 113.');
    expect(html).toContain('href="tel:113"');
    expect(html).not.toMatch(/\{\w+\}|undefined/);
  });
});

describe('the words about help', () => {
  const forAdults = new Set<string>(['adult', 'adultTitle', 'exitNote']);
  const sentences = Object.entries(help)
    .filter(([key]) => !forAdults.has(key))
    .flatMap(([key, words]) => [words].flat().map((one: Text) => [key, one] as const))
    .flatMap(([key, one]) => langs.flatMap((lang) => one[lang].split(/(?<=[.?!])\s/).map((sentence) => [key, lang, sentence] as const)));

  it.each(sentences)('%s %s: "%s" has at most 12 words', (_key, _lang, sentence) => {
    expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(12);
  });

  it('promises neither secrecy nor instant rescue', () => {
    expect(JSON.stringify(help)).not.toMatch(/giữ kín|giữ bí mật cho em|ngay lập tức|luôn luôn cứu|keep (it|your) secret|immediately/i);
  });
});

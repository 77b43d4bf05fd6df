import { describe, expect, it } from 'vitest';
import { fallbackLine } from '../domain/region';
import { help } from '../i18n/help';
import { langs, type Text } from '../lib/text';
import { dayOf } from '../lib/time';
import { helpBody, helpLines } from './help-page';

const line = (id: string, more = '') => `
  - id: "${id}"
    number: "${id}"
    label: { vi: Số ${id}, en: Line ${id} }
    free: true
    hours: { vi: Cả ngày lẫn đêm, en: Day and night }
    audience: child
    status: verified
    operator: { vi: Nơi gọi tới, en: Operator }
    area: Việt Nam
    source: called
    ${more}`;

const today = dayOf('2026-11-30');

describe('the lines on the help page', () => {
  it('puts 111 first and shows only verified ones for children', () => {
    const source = `lines:${line('113')}${line('111')}${line('18008079').replace('verified', 'unverified')}${line('1900').replace('child', 'adult')}`;
    const { lines, problem } = helpLines(source, today);
    expect(problem).toBeUndefined();
    expect(lines.map(({ number }) => number)).toEqual(['111', '113']);
  });

  it('leaves out a line that is over or has not begun', () => {
    const source = `lines:${line('111')}${line('113', "valid_to: '2026-11-29'")}${line('114', "valid_from: '2026-12-01'")}${line('115', "valid_to: '2026-11-30'")}`;
    expect(helpLines(source, today).lines.map(({ number }) => number)).toEqual(['111', '115']);
  });

  it('leaves out a line with a fault, and says where it is', () => {
    const { lines, problem } = helpLines(
      `lines:${line('111')}${line('113').replace('free: true', 'free: yes please')}${line('114')}`,
      today,
    );
    expect(lines.map(({ number }) => number)).toEqual(['111', '114']);
    expect(problem).toContain('lines[1]');
  });

  it.each([
    ['no file', undefined],
    ['an empty file', ''],
    ['no list', 'lines: none'],
    ['broken YAML', 'lines: [ {'],
    ['a tab', 'lines:\n\t- id: x'],
    ['111 not verified', `lines:${line('111').replace('verified', 'expired')}`],
    ['a number that is none', `lines:${line('111').replace('number: "111"', 'number: "<b>"')}`],
    ['111 no longer valid', `lines:${line('111', "valid_to: '2026-11-29'")}`],
    ['a missing language', `lines:${line('111').replace(', en: Line 111', '')}`],
  ])('still knows 111 with %s, and says so', (_, source) => {
    const { lines, problem } = helpLines(source, today);
    expect(lines[0]).toEqual(fallbackLine);
    expect(problem).toBeTypeOf('string');
  });

  it('escapes what comes from data', () => {
    const html = helpBody([{ ...fallbackLine, label: { vi: '<img src=x>&', en: '"' } }]);
    expect(html).toContain('&lt;img src=x&gt;&amp;');
    expect(html).not.toContain('<img');
  });

  it('says what must be said, in both languages, and calls in danger 111 and 113', () => {
    const html = helpBody(helpLines(`lines:${line('111')}${line('113')}`, today).lines);
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

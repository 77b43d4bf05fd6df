import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fill, text } from './text';

describe('fill', () => {
  it('puts words, numbers and texts into both languages', () => {
    const template = text('{who} gọi {number} cùng {helper}', '{who} calls {number} with {helper}');
    expect(fill(template, { who: 'Mai', number: 111, helper: text('cô', 'a teacher') })).toEqual({
      vi: 'Mai gọi 111 cùng cô',
      en: 'Mai calls 111 with a teacher',
    });
  });

  it('fills a name wherever it stands and leaves an unknown one to be seen', () => {
    expect(fill(text('{a}{a} {b}', '{b}'), { a: 0 })).toEqual({ vi: '00 {b}', en: '{b}' });
  });

  it('never reads a value as a template or as a pattern', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(fill(text('<{a}>', '{a}'), { a: value, b: 'no' })).toEqual({ vi: `<${value}>`, en: value });
      }),
      { examples: [['{b}'], ['$&'], ['$1']] },
    );
  });

  it('leaves words without a place as they are', () => {
    fc.assert(fc.property(fc.string(), (words) => words.includes('{') || fill(text(words, words), { a: 1 }).vi === words));
  });
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { checkWords, longestIn, unsaid } from '../../src/compile/levels/words';
import type { Lexicon } from '../../src/content/schema';
import type { Band } from '../../src/domain/activity';
import { project } from './copies';

const lexicon = parseYaml(readFileSync(path.join(project, 'levels/lexicon.yaml'), 'utf8')) as Lexicon;
const at = { file: 'f', line: 1, field: 'x' };
const spots = { vi: at, en: at };
const said = (vi: string, en = 'English words.', band?: Band) =>
  checkWords({ text: { vi, en }, spots, ...(band && { band }) }, lexicon).map(({ message, todo }) => `${message.en} ${todo.en}`);

describe('words', () => {
  it('counts sentences up to their end, a line break, or a quotation', () => {
    expect(longestIn('Một hai ba. Bốn năm sáu bảy!')).toBe(4);
    expect(longestIn('Cô nói: “Con kể là đúng.” Mai cười.')).toBe(4);
    expect(longestIn('Một hai\nba bốn năm')).toBe(3);
    expect(longestIn('Gọi 111 – ngày và đêm')).toBe(5);
    expect(longestIn('')).toBe(0);
  });

  it('keeps sentences short for each band, and lets adults have long ones', () => {
    const of = (count: number) => `${'a '.repeat(count - 1)}a.`;
    for (const [band, most] of [
      ['A', 12],
      ['B', 18],
      ['C', 25],
    ] as const) {
      expect(said(of(most), 'x', band)).toEqual([]);
      expect(said(of(most + 1), 'x', band)).toHaveLength(1);
    }
    expect(said(of(60))).toEqual([]);
  });

  it.each([
    ['Hoà vui.', 'hòa'],
    ['Em khoẻ.', 'khỏe'],
    ['Bạn Thuỷ.', 'thủy'],
  ])('puts tone marks in one way: %s', (vi, right) => {
    expect(said(vi).join()).toContain(`write «${right}».`);
  });

  it('leaves right tone marks alone', () => {
    expect(said('Hòa khỏe, Thủy quý bà Quỳ. Hoàn toàn ngoài xoáy, hoạt bát, loài hoa, khuỷu tay, huýt sáo, thoải mái, xòe.')).toEqual([]);
  });

  it.each([
    'kẻ xấu',
    'người xấu',
    'Nạn nhân',
    'ấu dâm',
    'tố cáo',
    'bí mật xấu',
    'Gọi 18001567',
    'Gọi 1800 1567',
    'đã từng xảy ra với em chưa',
    'cứ lờ đi',
    'Cười thì bạn ấy tưởng An chịu',
    'im luôn thì chuyện dễ lặp lại',
    'nói vậy cô sẽ dễ tin hơn',
    'hỏi xem giấy tờ của chú',
    'giả vờ đồng ý để hẹn gặp',
    'SAI',
  ])('does not say «%s»', (words) => {
    expect(said(`Này ${words}, em nhé.`)).toHaveLength(1);
  });

  it('takes whole words only', () => {
    expect(said('Nhục đậu khấu')).toHaveLength(1);
    expect(said('Bạn nhắc lại, không sai. Người xấuxí.')).toEqual([]);
    expect(said('Xin chào.', 'A victory.')).toEqual([]);
    expect(said('Xin chào.', 'A victim.')).toHaveLength(1);
  });

  it('is tidy and translated', () => {
    expect(said('Hai  cách.')).toHaveLength(1);
    expect(said('<b>To</b>')).toHaveLength(1);
    expect(said('xin chào', 'xin chào')).toHaveLength(1);
    expect(said('Phan Rang', 'Phan Rang')).toEqual([]);
    expect(said('111', '111')).toEqual([]);
    expect(said('{notice}', '{notice}')).toEqual([]);
    expect(said('{notice} xin chào', '{notice} xin chào')).toHaveLength(1);
    expect(said('Xin chào.', ' ')).toHaveLength(1);
  });

  it('says in each band what must be said', () => {
    const spoken = (vi: string, en: string, band: Band) => ({ text: { vi, en }, spots, band });
    const both = spoken('Không bao giờ là lỗi của con. Không bao giờ quá muộn để kể.', 'Never your fault. Never too late to tell.', 'A');
    expect(unsaid([both], 'A', lexicon, at)).toEqual([]);
    expect(unsaid([both], 'B', lexicon, at)).toHaveLength(4);
    expect(
      unsaid([spoken('Không bao giờ là lỗi của em.', 'Never your fault.', 'A')], 'A', lexicon, at).map(({ message }) => message.en),
    ).toEqual(['Band A is never told «không bao giờ quá muộn để kể».', 'Band A is never told «never too late to tell».']);
  });
});

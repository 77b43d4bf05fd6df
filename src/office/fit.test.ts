import { describe, expect, it } from 'vitest';
import { lay, lineWidth } from './fit';

/** Half of a page's text, in points. */
const COLUMN = 212;

/** As long as names of units get. */
const units = [
  'LIÊN ĐỘI TRƯỜNG PHỔ THÔNG DÂN TỘC BÁN TRÚ TRUNG HỌC CƠ SỞ NGUYỄN VĂN TRỖI',
  'LIÊN ĐỘI TRƯỜNG TIỂU HỌC VÀ TRUNG HỌC CƠ SỞ PHAN BỘI CHÂU',
  'BAN CHẤP HÀNH ĐOÀN TNCS HỒ CHÍ MINH PHƯỜNG ĐÔ VINH',
  'TRƯỜNG PHỔ THÔNG DÂN TỘC NỘI TRÚ TRUNG HỌC CƠ SỞ BÁC ÁI ĐÔNG',
  'LIÊN ĐỘI TRƯỜNG TIỂU HỌC NGUYỄN THỊ MINH KHAI, PHƯỜNG PHAN RANG',
];

describe('a line of a letterhead', () => {
  it('is as wide as the letters of the font', () => {
    expect(lineWidth('ĐỘI TNTP HỒ CHÍ MINH', 30)).toBeCloseTo(177.6, 0);
    expect(lineWidth('TRƯỜNG', 20)).toBeCloseTo(6.67 + 7.22 + 7.96 + 7.78 + 0.74 + 7.22 + 7.78, 1);
    expect(lineWidth('Ô', 24)).toBe(lineWidth('O\u0302', 24));
    expect(lineWidth('a\u00A0b', 24)).toBe(lineWidth('a b', 24));
    expect(lineWidth('漢', 20)).toBe(10);
  });

  it('keeps its size where there is room; where there is not, its letters narrow, and then it loses half points', () => {
    expect(lay(['ĐOÀN XÃ'], COLUMN, 28)).toEqual({ size: 28, scale: 100, lines: ['ĐOÀN\u00A0XÃ'] });
    const narrow = lay(['TRƯỜNG THCS PHƯỚC THẮNG'], COLUMN, 28);
    expect(narrow).toMatchObject({ size: 28, lines: [expect.any(String)] });
    expect(narrow.scale).toBeLessThan(100);
    expect(lineWidth(narrow.lines[0] ?? '', 28, narrow.scale + 1)).toBeGreaterThan(COLUMN);
    const { size, scale, lines } = lay(['TRƯỜNG TIỂU HỌC NGUYỄN THỊ MINH KHAI'], COLUMN, 28);
    expect(lines).toHaveLength(1);
    expect(scale).toBe(85);
    expect(size).toBeGreaterThanOrEqual(18);
    expect(lineWidth(lines[0] ?? '', size, scale)).toBeLessThanOrEqual(COLUMN);
    expect(lineWidth(lines[0] ?? '', size + 1, scale)).toBeGreaterThan(COLUMN);
  });

  it.each(units)('never breaks by itself: %s', (unit) => {
    const { size, scale, lines } = lay([unit], COLUMN, 28);
    expect(size).toBeGreaterThanOrEqual(lines.length > 1 ? 20 : 18);
    expect(scale).toBeGreaterThanOrEqual(lines.length > 1 ? 100 : 85);
    expect(lines.length).toBeLessThanOrEqual(3);
    for (const line of lines) {
      expect(line).not.toContain(' ');
      expect(lineWidth(line, size, scale), line).toBeLessThanOrEqual(COLUMN);
    }
    expect(lines.join('\u00A0').replaceAll('\u00A0', ' ')).toBe(unit);
  });

  it('leaves no word alone', () => {
    const [, ...lines] = lay(['ỦY BAN NHÂN DÂN', 'TRƯỜNG TIỂU HỌC VÀ TRUNG HỌC CƠ SỞ NGUYỄN THỊ MINH KHAI'], COLUMN, 24).lines;
    expect(lines.map((line) => line.replaceAll('\u00A0', ' '))).toEqual(['TRƯỜNG TIỂU HỌC VÀ TRUNG HỌC', 'CƠ SỞ NGUYỄN THỊ MINH KHAI']);
  });

  it('has the size of the one above it', () => {
    const both = lay(['ĐỘI', ...units.slice(0, 1)], COLUMN, 28);
    expect(both.size).toBe(lay(units.slice(0, 1), COLUMN, 28).size);
    expect(both.lines[0]).toBe('ĐỘI');
  });

  it('of one endless word stands alone at the smallest size', () => {
    expect(lay(['W'.repeat(60)], COLUMN, 28)).toEqual({ size: 20, scale: 100, lines: ['W'.repeat(60)] });
  });
});

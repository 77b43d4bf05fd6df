import { describe, expect, it } from 'vitest';
import { loadSituations, loadStation, region, stationIds } from '../../src/content/catalogue';
import { loadLeader } from '../../src/content/leader';
import { compose, outlineOf } from '../../src/domain/desk/compose';
import { type Letterhead, paperOf } from '../../src/domain/desk/paper';
import { equipments, type Wish } from '../../src/domain/desk/plan';
import type { Words } from '../../src/domain/desk/words';
import { childNumbers } from '../../src/domain/region';
import { dayOf, today } from '../../src/lib/time';
import { lineWidth } from '../../src/office/fit';
import { planDocument } from '../../src/office/word';
import { unzip } from '../unzip';

/* The plan of a session as Word: what stands in the file, for each letterhead, with the words of the content. */

const words: Words = { session: await loadLeader('session'), lines: childNumbers(region, today()) };
const letterheads: readonly Letterhead[] = (await loadLeader('letterheads')).letterheads;
const chosen = stationIds.slice(0, 2);
const outlines = await Promise.all(
  chosen.map(async (id) => {
    const station = await loadStation(id);
    return outlineOf(station, await loadSituations(station.skill));
  }),
);
const of = (id: string): Letterhead => {
  const found = letterheads.find((each) => each.id === id);
  if (!found) throw new Error(`no letterhead ${id}`);
  return found;
};

/** The longest names that stay on one line: of schools in two stages, with the short forms that signs have, of a commune and of its bodies. */
const longest = [
  'Liên đội Trường PTDTBT THCS Nguyễn Thị Minh Khai',
  'Liên đội Trường PTDTBT TH&THCS Nguyễn Văn Trỗi',
  'Trường Tiểu học và Trung học cơ sở Bác Ái Đông',
  'Ban Chấp hành Đoàn TNCS Hồ Chí Minh xã Bác Ái Đông',
  'Hội đồng Đội TNTP Hồ Chí Minh phường Ninh Chử',
];

/** Written in full: some are longer than a line. */
const units = [
  'Liên đội Trường Phổ thông dân tộc bán trú Trung học cơ sở Nguyễn Văn Trỗi',
  'Liên đội Trường Tiểu học và Trung học cơ sở Phan Bội Châu',
  'Ban Chấp hành Đoàn TNCS Hồ Chí Minh phường Đô Vinh',
  'Trường Phổ thông dân tộc nội trú Trung học cơ sở Bác Ái Đông',
  'Liên đội Trường Tiểu học Nguyễn Thị Minh Khai, phường Phan Rang',
];

interface Made {
  letterhead?: string;
  unit?: string;
  place?: string;
  day?: number;
  lang?: 'vi' | 'en';
  wish?: Partial<Wish>;
}

async function made({ letterhead = 'doi', unit = '', place = '', day = dayOf('2027-02-05'), lang = 'vi', wish = {} }: Made = {}) {
  const plan = compose(outlines, { stations: chosen, minutes: 45, equipment: 'projector', band: 'B', ...wish });
  const paper = paperOf(words, outlines, plan);
  const files = unzip(await planDocument(paper, { letterhead: of(letterhead), unit, place, day, lang }));
  const xml = files.get('word/document.xml') ?? '';
  return { paper, files, xml, lines: paragraphs(xml) };
}

const unescaped = (xml: string) =>
  xml.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'" })[name] ?? '&');

/** The words of each paragraph. */
const paragraphs = (xml: string): string[] =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([each]) =>
    unescaped([...each.matchAll(/<w:t\b[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('')),
  );
/** Where lines of a letterhead are held together. */
const spaced = (line: string) => line.replaceAll('\u00A0', ' ');
/** How large the letters of a paragraph are, in half points, and how wide, in percent. */
const letters = (line: string) => ({
  size: attribute(/<w:sz [^>]*>/.exec(line)?.[0] ?? '', 'val'),
  scale: Number(/<w:w w:val="(\d+)"/.exec(line)?.[1] ?? 100),
});
const attribute = (tag: string, name: string) => Number(new RegExp(`w:${name}="(\\d+)"`).exec(tag)?.[1]);

describe('the plan as Word', () => {
  it.each(letterheads.map(({ id }) => id))('of %s is an A4 page with its margins, in one font that is not brought along', async (id) => {
    const { files, xml } = await made({ letterhead: id });
    const size = /<w:pgSz\b[^>]*>/.exec(xml)?.[0] ?? '';
    expect([attribute(size, 'w'), attribute(size, 'h')]).toEqual([11906, 16838]);
    const margin = /<w:pgMar\b[^>]*>/.exec(xml)?.[0] ?? '';
    const twips = id === 'school' ? [1134, 1134, 1701, 850] : [1134, 1134, 1701, 1134];
    expect(['top', 'bottom', 'left', 'right'].map((side) => attribute(margin, side))).toEqual(twips);

    const fonts = [...files].flatMap(([name, text]) => (name.startsWith('word/theme/') ? [] : (text.match(/<w:rFonts\b[^>]*>/g) ?? [])));
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) {
      for (const slot of ['ascii', 'hAnsi', 'cs', 'eastAsia']) expect(font).toContain(`w:${slot}="Times New Roman"`);
      expect(font).not.toContain('Theme');
    }
    expect([...files.keys()].filter((name) => /font/i.test(name) && !/fontTable\.xml/.test(name))).toEqual([]);
    expect(files.get('word/fontTable.xml')).not.toContain('w:embed');
  });

  it('says whose paper it is: only that of a school names the country', async () => {
    const motto = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
    const heads = { doi: 'ĐỘI TNTP HỒ CHÍ MINH', doan: 'ĐOÀN TNCS HỒ CHÍ MINH', school: motto };
    for (const [letterhead, head] of Object.entries(heads)) {
      const lines = (await made({ letterhead })).lines.map(spaced);
      expect(lines).toContain(head);
      expect(lines.includes(motto)).toBe(letterhead === 'school');
      expect(lines.includes('***')).toBe(letterhead !== 'school');
    }
  });

  it.each(equipments)('has every part of the session, for %s', async (equipment) => {
    const { paper, lines, xml } = await made({ wish: { equipment, minutes: 90 } });
    expect(paper.rows.length).toBeGreaterThan(5);
    for (const { block, script } of paper.rows) {
      expect(lines).toContain(script.title.vi);
      expect(lines).toContain(String(block.minutes));
      for (const line of [...script.say, ...script.does]) expect(lines).toContain(`- ${line.vi}`);
      expect(lines).toContain(`Để ý: ${script.watch.vi}`);
    }
    expect(xml.match(/<w:tr>/g)).toHaveLength(paper.rows.length + 1 + 3);
    expect(lines.join('\n')).not.toMatch(/[{}]|undefined/);
  });

  it('says what to tell before, and what to do when a child tells, with the number of the line', async () => {
    const { paper, lines } = await made();
    const all = lines.join('\n');
    for (const { vi } of [paper.before.school, paper.before.parents, ...paper.telling]) expect(all).toContain(vi);
    expect(paper.telling).toHaveLength(2);
    expect(lines.find((line) => line.startsWith('Tổng đài'))).toContain(words.lines['111']?.number);
    const others = { ...words, lines: { ...words.lines, '111': { number: '1 2 3' } } };
    expect(paperOf(others, outlines, paper.plan).numbers['111']).toBe('1 2 3');
  });

  it('breaks no row, and names the columns on each page', async () => {
    const { xml } = await made();
    const rows = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row);
    expect(rows.filter((row) => !row.includes('<w:cantSplit/>'))).toEqual([]);
    const named = rows.filter((row) => row.includes('<w:tblHeader/>'));
    expect(named).toHaveLength(1);
    expect(paragraphs(named[0] ?? '')).toEqual(['Phút', 'Nội dung, lời nói', 'Người phụ trách làm', 'Chuẩn bị']);
  });

  it.each(units.flatMap((unit) => letterheads.map(({ id }) => [unit, id] as const)))(
    'holds the head together: %s, %s',
    async (unit, id) => {
      const { xml } = await made({ letterhead: id, unit, place: 'Ninh Hải' });
      const [head = ''] = /<w:tbl>.*?<\/w:tbl>/s.exec(xml) ?? [];
      const columns = [...head.matchAll(/<w:gridCol [^>]*>/g)].map(([each]) => attribute(each, 'w') / 20);
      const cells = [...head.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => cell);
      expect(cells).toHaveLength(4);
      for (const [index, cell] of cells.entries()) {
        for (const [line] of cell.matchAll(/<w:p>.*?<\/w:p>/gs)) {
          const [text = ''] = paragraphs(line);
          expect(text).not.toContain(' ');
          const { size, scale } = letters(line);
          if (text) expect(lineWidth(text, size, scale), text).toBeLessThan(columns[index % 2] ?? 0);
        }
      }
      expect(spaced(paragraphs(cells[0] ?? '').join(' '))).toContain(unit.toUpperCase());
    },
  );

  it.each(longest.flatMap((unit) => letterheads.map(({ id }) => [unit, id] as const)))(
    'has the name on one line that can be read: %s, %s',
    async (unit, id) => {
      const { margins, right } = of(id);
      const { xml } = await made({ letterhead: id, unit, place: 'Bác Ái Đông' });
      const [head = ''] = /<w:tbl>.*?<\/w:tbl>/s.exec(xml) ?? [];
      const [organ = '', motto = ''] = [...head.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => cell);
      const lineOf = (cell: string, words: string) =>
        [...cell.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([line]) => line).find((line) => spaced(paragraphs(line)[0] ?? '') === words) ?? '';
      const name = letters(lineOf(organ, unit.toLocaleUpperCase('vi')));
      expect(name.size).toBeGreaterThanOrEqual(18);
      expect(name.scale).toBeGreaterThanOrEqual(85);
      for (const { text, size } of right) expect(letters(lineOf(motto, text.vi))).toEqual({ size: size * 2, scale: 100 });

      const mm = (twips: number) => (twips * 25.4) / 1440;
      const out = mm(Number(/<w:tblInd [^>]*w:w="-(\d+)"/.exec(head)?.[1] ?? 0));
      const wide = [...head.matchAll(/<w:gridCol [^>]*>/g)].reduce((sum, [each]) => sum + mm(attribute(each, 'w')), 0);
      expect(margins.left - out).toBeGreaterThanOrEqual(19.9);
      expect(margins.left - out + wide).toBeLessThanOrEqual(200.1);
    },
  );

  it('leaves the margins alone where a name has room between them', async () => {
    for (const { id } of letterheads)
      expect((await made({ letterhead: id, unit: 'Trường Tiểu học Cà Ná' })).xml).not.toContain('<w:tblInd');
  });

  it('draws its lines as borders, as long as the words above them', async () => {
    const { xml } = await made({ letterhead: 'school' });
    const rules = [...xml.matchAll(/<w:p><w:pPr>(?:(?!<\/w:p>).)*<w:pBdr>.*?<\/w:p>/gs)].map(([line]) => attribute(line, 'left'));
    const right = 9355 - 4139;
    expect(rules).toHaveLength(2);
    expect(right - 2 * (rules[1] ?? 0)).toBeCloseTo(lineWidth('Độc lập - Tự do - Hạnh phúc', 26) * 20, -1);
    expect((await made()).lines.join()).not.toMatch(/[-–—_]{2}/);
  });

  it('has each letter in one piece, and takes any name', async () => {
    const { files, lines } = await made({ unit: 'Liên đội «A & B» <1>'.normalize('NFD'), place: 'Phước Nam'.normalize('NFD') });
    for (const [name, text] of files) expect(text === text.normalize('NFC'), name).toBe(true);
    expect(lines.map(spaced)).toEqual(expect.arrayContaining(['LIÊN ĐỘI «A & B» <1>', 'Phước Nam, ngày 05 tháng 02 năm 2027']));
  });

  it('leaves dots to write on where nothing was given, and the number and the signature', async () => {
    const { lines, xml } = await made({ day: dayOf('2027-11-15') });
    const heads = lines.map(spaced);
    expect(heads).toEqual(expect.arrayContaining(['LIÊN ĐỘI …………………', '……………, ngày 15 tháng 11 năm 2027', 'Số: ……/KH']));
    expect(xml.match(/w:leader="dot"/g)).toHaveLength(5);
    expect(lines.slice(-4)).toEqual(['', '', '', '']);
  });

  it('is English where the desk is', async () => {
    const { paper, lines } = await made({ lang: 'en' });
    expect(lines).toContain('PLAN');
    for (const { script } of paper.rows) expect(lines).toContain(script.title.en);
  });

  it('says that its words are a draft as long as they are', async () => {
    const { paper, lines } = await made();
    expect(paper.draft).toBe(true);
    expect(lines.some((line) => line.includes('bản nháp'))).toBe(true);
    const sender = { letterhead: of('doi'), unit: '', place: '', day: 0, lang: 'vi' } as const;
    const signed = unzip(await planDocument({ ...paper, draft: false }, sender)).get('word/document.xml');
    expect(signed).not.toContain('bản nháp');
  });
});

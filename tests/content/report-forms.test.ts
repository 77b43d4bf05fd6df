import { describe, expect, it } from 'vitest';
import { loadLeader } from '../../src/content/leader';
import { forReport, type Letterhead } from '../../src/domain/desk/paper';
import { readFile, writeHandIn } from '../../src/domain/report/file';
import { csvOf, plainText, sheetOf, shortText } from '../../src/domain/report/forms';
import type { Cell, HandIn, SkillRow } from '../../src/domain/report/hand-in';
import { summarySheet } from '../../src/domain/report/opinions-summary';
import { type Amount, type Counted, countedOf, type ReportPage, reportPage } from '../../src/domain/report/page';
import { pageWords } from '../../src/domain/report/page-words';
import { countText } from '../../src/lib/numbers';
import { text } from '../../src/lib/text';
import { workbook } from '../../src/office/excel';
import { lineWidth } from '../../src/office/fit';
import { reportDocument } from '../../src/office/report-word';
import { unzip } from '../unzip';

/* One report, read back from each of its forms: all have the same numbers, and what is hidden is in none. */

const { fields } = await loadLeader('report');
const { letterheads } = await loadLeader('letterheads');
const letterhead: Letterhead = forReport(letterheads[0] as Letterhead);
const sources = { fields, skillName: (skill: string) => text(`Kỹ năng ${skill}`, skill) };

const skills = (n: number): SkillRow[] =>
  Array.from({ length: n }, (_, index) => ({
    skill: `s${String(index).padStart(2, '0')}`,
    first_right: 1201 + index,
    first_asked: 2003 + index,
    second_right: 1807 + index,
    second_asked: 2003 + index,
    first_alarms: 311 + index,
    first_ok: 701 + index,
    second_alarms: 101 + index,
    second_ok: 701 + index,
  }));

/** A number of its own for every field, so that no two can be taken for each other. */
const counts: Record<string, Cell> = Object.fromEntries(fields.map(({ id }, index) => [id, 4100 + 37 * index]));
const handIn: HandIn = {
  format: 'khien-nho/hand-in',
  schema: 1,
  id: 'r1',
  revision: 2,
  made: '2026-11-10',
  unit: { id: 'u1', name: 'Liên đội Trường Tiểu học Phước Nam', level: 'lien-doi' },
  period: { kind: 'year', from: '2025-11-16', to: '2026-11-15' },
  counts: { ...counts, cham: null, special: null, girls: 3, boys: 0 },
  skills: [...skills(3), { ...(skills(4)[3] as SkillRow), first_alarms: null, first_ok: null, second_alarms: null, second_ok: null }],
};
const own = { activities: [text('Sinh hoạt hè (3 buổi): Nói Không.', 'Summer (3)')], difficulties: '=1+1', proposals: '- Thêm thẻ; "gấp"' };
const page = reportPage(countedOf(handIn), sources, own);

const unescaped = (xml: string) =>
  xml.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'" })[name] ?? '&');

/** The rows of tables in a Word file, as texts. */
async function wordRows(of: ReportPage): Promise<string[][]> {
  const sender = { letterhead, unit: of.unit, place: 'Phan Rang', day: 20_000, lang: 'vi' } as const;
  const xml = unzip(await reportDocument(of, sender)).get('word/document.xml') ?? '';
  return [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) =>
    [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) =>
      unescaped([...cell.matchAll(/<w:t\b[^>]*>([^<]*)<\/w:t>/g)].map(([, each]) => each).join('')).trim(),
    ),
  );
}

type XlsxCell = { type: string; value: string | number };

/** The cells of the sheet, by row. */
async function excelRows(of: ReportPage): Promise<(XlsxCell | undefined)[][]> {
  const files = unzip(new Uint8Array(await (await workbook(sheetOf(of, 'vi'))).arrayBuffer()));
  const shared = [...(files.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>.*?<t[^>]*>([^<]*)<\/t>.*?<\/si>/gs)].map(([, each]) =>
    unescaped(each ?? ''),
  );
  const sheet = files.get('xl/worksheets/sheet1.xml') ?? '';
  expect(sheet).not.toContain('<f>');
  return [...sheet.matchAll(/<row\b[^>]*?(?:\/>|>(.*?)<\/row>)/gs)].map(([, row = '']) => {
    const cells: (XlsxCell | undefined)[] = [];
    for (const [, letter = 'A', rest = '', inner = ''] of row.matchAll(/<c r="([A-Z])\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      const value = /<v>([^<]*)<\/v>/.exec(inner)?.[1];
      const type = /t="(\w+)"/.exec(rest)?.[1] ?? 'n';
      if (value !== undefined)
        cells[letter.charCodeAt(0) - 65] = type === 's' ? { type, value: shared[Number(value)] ?? '' } : { type, value: Number(value) };
    }
    return cells;
  });
}

/** As a spreadsheet reads it. */
function csvRows(of: ReportPage): string[][] {
  const csv = csvOf(sheetOf(of, 'vi'));
  expect(csv.startsWith('\uFEFF')).toBe(true);
  expect(csv).not.toMatch(/^\uFEFF?sep=/);
  return csv
    .slice(1)
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;"]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ''),
    );
}

const nested = (label: string) => label.replaceAll('\u00A0', ' ').trim();

/** Every form says of every field what the page says. */
async function expectSame(of: ReportPage) {
  const [word, excel, csv] = [await wordRows(of), await excelRows(of), csvRows(of)];
  const short = shortText(of, 'vi');
  for (const { label, amount, shown, note } of of.rows) {
    const cells = word.flatMap((row) => (row.length === 4 ? [row.slice(0, 2), row.slice(2)] : []));
    expect(cells.find(([name]) => nested(name ?? '') === label.vi)?.[1], label.vi).toBe(shown.vi);
    const row = excel.find(([name]) => nested(String(name?.value)) === label.vi);
    expect(row?.[1], label.vi).toEqual(typeof amount?.value === 'number' ? { type: 'n', value: amount.value } : undefined);
    expect(row?.[2]?.value, label.vi).toBe(note?.vi);
    const line = csv.find(([name]) => nested(name ?? '') === label.vi);
    expect(line?.slice(1, 3), label.vi).toEqual([typeof amount?.value === 'number' ? String(amount.value) : '', note?.vi ?? '']);
    if (amount && amount.value !== 0) expect(short, label.vi).toContain(`${label.vi}: ${shown.vi}`);
  }
  for (const { label, first, second, firstAlarms, secondAlarms } of of.skills) {
    const all = [first, second, firstAlarms, secondAlarms];
    expect(word.find(([name, ...rest]) => name === label.vi && rest.length === 4)?.slice(1), label.vi).toEqual(
      all.map(({ shown }) => shown.vi),
    );
    for (const { shown } of all) expect(short).toContain(shown.vi);
    const rounds = excel.filter(([name]) => name?.value === label.vi);
    const lines = csv.filter(([name]) => name === label.vi);
    for (const [index, [right, alarms]] of [[first, firstAlarms] as const, [second, secondAlarms] as const].entries()) {
      const numbers = [right.part, right.of, alarms.part, alarms.of].map(({ value }) => value);
      expect([2, 3, 5, 6].map((at) => rounds[index]?.[at]?.value ?? null)).toEqual(numbers);
      expect([2, 3, 5, 6].map((at) => lines[index]?.[at])).toEqual(numbers.map((value) => (value === null ? '' : String(value))));
      const share =
        right.part.value === null ? 'không hiện' : right.tenths === undefined ? '' : `${String(right.tenths / 10).replace('.', ',')}%`;
      expect(lines[index]?.[4]).toBe(share);
      expect(rounds[index]?.[4]?.value).toBe(right.tenths === undefined ? share || undefined : right.tenths / 1000);
      if (alarms.part.value === null) expect(lines[index]?.[7]).toBe('không hiện');
    }
  }
}

describe('a report', () => {
  it('has the same numbers as screen, Word, Excel, CSV, short text and file', async () => {
    await expectSame(page);
    const read = readFile(writeHandIn(handIn));
    if (!read.ok || read.file.format !== 'khien-nho/hand-in') throw new Error('not read');
    expect(reportPage(countedOf(read.file), sources, own)).toEqual(page);
  });

  it('marks what is small and says what is hidden, in every form', async () => {
    const row = (id: string) => page.rows.find((each) => each.id === id);
    expect(row('girls')?.shown.vi).toBe('3 (số nhỏ)');
    expect(row('boys')?.shown.vi).toBe('0');
    expect(row('cham')?.shown.vi).toBe('không hiện (số nhỏ)');
    expect(row('children')?.shown.vi).toBe(countText(counts.children ?? 0).vi);
    const forms = [
      JSON.stringify(await wordRows(page)),
      JSON.stringify(await excelRows(page)),
      csvOf(sheetOf(page, 'vi')),
      shortText(page, 'vi'),
      writeHandIn(handIn),
    ];
    // Neither as it is written nor with its dot.
    for (const form of forms)
      for (const id of ['cham', 'special'])
        for (const n of [String(counts[id]), countText(counts[id] ?? 0).vi]) expect(form).not.toContain(n);
    for (const form of forms.slice(0, 4)) expect(form).toContain('không hiện (số nhỏ)');
    for (const form of forms.slice(0, 4)) expect(form).toContain('số nhỏ');
  });

  it('shows a total whose parts are hidden as at least so many, in every form', async () => {
    const at = (value: Cell, hiddenUnits?: number): Amount => ({ value, ...(hiddenUnits !== undefined && { hiddenUnits }) });
    const { period, skills: rows, counts: plain } = countedOf(handIn);
    const total: Counted = {
      unit: 'Hội đồng Đội xã Phước Nam',
      period,
      skills: rows,
      counts: { ...plain, minority: at(43, 2), cham: at(null, 5) },
    };
    const sum = reportPage(total, sources);
    expect(sum.rows.find(({ id }) => id === 'minority')?.shown.vi).toBe('từ 43 trở lên (2 đơn vị có số nhỏ, không hiện)');
    expect(sum.rows.find(({ id }) => id === 'cham')?.shown.vi).toBe('không hiện (số nhỏ)');
    await expectSame(sum);
  });

  it('of many units keeps each share on one line of Word, so that the page stays one', async () => {
    const many = countedOf({ ...handIn, skills: skills(14) });
    const sum = reportPage(many, sources);
    const sender = { letterhead, unit: 'Hội đồng Đội tỉnh', place: 'Phan Rang', day: 20_000, lang: 'vi' } as const;
    const xml = unzip(await reportDocument(sum, sender)).get('word/document.xml') ?? '';
    const table = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)]
      .map(([each]) => each)
      .find((each) => each.includes(sum.skills[0]?.label.vi ?? '?'));
    const columns = [...(table ?? '').matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    const sizes = [...(table ?? '').matchAll(/<w:sz w:val="(\d+)"/g)].map(([, size]) => Number(size));
    expect([columns.length, new Set(sizes).size]).toEqual([5, 1]);
    const [size = 0] = sizes;
    // Nobody reads smaller ones.
    expect(size).toBeGreaterThanOrEqual(14);
    for (const { first, secondAlarms } of sum.skills)
      for (const { shown } of [first, secondAlarms]) expect(lineWidth(shown.vi, size) * 20).toBeLessThanOrEqual((columns[1] ?? 0) - 160);
  });

  it('has the sentence on cases instead of any case, in every form that people read', async () => {
    const word = unzip(await reportDocument(page, { letterhead, unit: '', place: '', day: 0, lang: 'vi' })).get('word/document.xml');
    const said = 'Vụ việc: thực hiện theo Điều 25 Nghị định 56/2017/NĐ-CP, không ghi tên.';
    expect(page.cases.vi).toBe(said);
    for (const form of [word, csvOf(sheetOf(page, 'vi')), shortText(page, 'vi')]) expect(form).toContain(said);
    expect((await excelRows(page)).flat().some((cell) => cell?.value === said)).toBe(true);
  });

  it('keeps the words of the leader out of what is handed in and sent', async () => {
    expect(shortText(page, 'vi')).not.toContain('Thêm thẻ');
    expect(writeHandIn(handIn)).not.toContain('Thêm thẻ');
  });

  it('has each letter in one piece, whatever was written', async () => {
    const apart = reportPage({ ...countedOf(handIn), unit: handIn.unit.name.normalize('NFD') }, sources, {
      ...own,
      proposals: 'Đề nghị'.normalize('NFD'),
    });
    const files = unzip(new Uint8Array(await (await workbook(sheetOf(apart, 'vi'))).arrayBuffer()));
    for (const form of [...files.values(), csvOf(sheetOf(apart, 'vi')), shortText(apart, 'vi')])
      expect(form === form.normalize('NFC')).toBe(true);
    for (const row of await wordRows(apart)) for (const each of row) expect(each === each.normalize('NFC')).toBe(true);
  });

  it('touches no prototype, and finds no count there', () => {
    const odd = JSON.parse('{"__proto__": {"value": 5}, "constructor": {"value": 6}}') as Counted['counts'];
    const shown = reportPage(
      { ...countedOf(handIn), counts: odd },
      { ...sources, fields: [...fields, { id: 'toString', label: text('a', 'a') }] },
    );
    expect(shown.rows.every(({ amount }) => amount === undefined)).toBe(true);
    expect(shown.rows[0]?.shown).toEqual(pageWords.notGiven);
    expect(({} as Record<string, unknown>).value).toBeUndefined();
  });
});

it('a sheet of proposals lies on its side, and its rows are as high as their words', async () => {
  const words = 'Tụi em mong sân trường có thêm bóng mát và ghế ngồi để ra chơi đỡ nắng. '.repeat(3);
  const sheet = summarySheet({
    title: 'Bảng',
    says: [],
    columns: ['TT', 'a', 'b', 'c', 'd', 'e', 'f'],
    rows: [[1, 'a', words, 12, 'd', 'e', 'f']],
  });
  const xml = unzip(new Uint8Array(await (await workbook(sheet)).arrayBuffer())).get('xl/worksheets/sheet1.xml') ?? '';
  expect(xml).toMatch(/<pageSetup [^>]*orientation="landscape"/);
  expect(xml).toMatch(/<pageSetup [^>]*fitToWidth="1"/);
  const heights = [...xml.matchAll(/<row r="(\d+)"[^>]*? ht="([\d.]+)"/g)].map(([, row, height]) => [Number(row), Number(height)]);
  expect(heights).toEqual([[3, 16 * Math.ceil(words.length / 48)]]);
});

describe('what somebody wrote', () => {
  it.each(['=1+1', '+84', '@SUM(A1)', '\t=1', '  =HYPERLINK("x")', '＝1'])('is no formula: %s', (written) => {
    expect(plainText(written)).not.toMatch(/^[\s=+\-@＝＋＠－]/u);
    const [cell] = csvOf({ widths: [10], rows: [{ cells: [written] }] })
      .slice(1)
      .split('\r\n');
    expect(cell).not.toMatch(/^"?[\s=+\-@＝]/);
  });

  it('keeps a list a list', () => {
    expect(plainText('- Thêm thẻ')).toBe('– Thêm thẻ');
    expect(plainText('Thêm - bớt')).toBe('Thêm - bớt');
    expect(csvOf({ widths: [1, 1], rows: [{ cells: ['a;"b"', 1234] }, { cells: [{ share: 0.456 }, null] }] })).toBe(
      '\uFEFF"a;""b""";1234\r\n45,6%;\r\n',
    );
  });
});

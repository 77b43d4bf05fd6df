import { AlignmentType, Document, Packer, Paragraph, type Table } from 'docx';
import { halves, type PageRow, type ReportPage, type Share } from '../domain/report/page';
import { pageWords as words } from '../domain/report/page-words';
import type { Text } from '../lib/text';
import { lineWidth, wrap } from './fit';
import { foot, head, type Sender } from './letterhead';
import { centred, FONT, mm, run, page as sheetOf, table, textHeight, textWidth, toPoints } from './parts';

/* A report as one page of Word, to be signed. */

/** In half points: what stands in tables gets smaller where there is much of it, so that the page stays one. */
const SIZES = { text: 24, table: 22, least: 14 };
/** Points that everything but the tables and the text between them takes: the letterhead, the titles, and who signs. */
const FRAME = 250;
/** Times New Roman's lines are this much higher than its letters. */
const HIGH = 1.15;
/** Twips above and below the words of a cell, and left and right of them together. */
const PAD = { cell: 10, sides: 160 };
/** Above and below a paragraph, in twips. */
const APART = 40;
/** Columns, in mm: of counts; of shares, which get wider where the words of the other column leave room. */
const COUNT = 36;
const SHARE = { least: 29, most: 34 };

type Words = (text: Text) => string;

const indent = (depth: number) => '\u00A0\u00A0\u00A0'.repeat(depth);

function cell(line: string, size: number, style: { bold?: true; right?: true; middle?: true } = {}): Paragraph[] {
  const alignment = style.right ? AlignmentType.RIGHT : style.middle ? AlignmentType.CENTER : AlignmentType.LEFT;
  // An empty one is as high as the others.
  return [new Paragraph({ children: [run(line, size, style.bold ? { bold: true } : {})], alignment, run: { size } })];
}

/** A table before it is drawn: the words of its cells, the first row its titles, and which columns are numbers. */
interface Grid {
  /** In twips. */
  columns: readonly number[];
  rows: readonly (readonly string[])[];
  numbers: readonly number[];
}

/** Two rows of the list beside each other. */
function counts({ rows }: ReportPage, width: number, t: Words): Grid {
  const [left, right] = halves(rows);
  const longer = left.length > right.length ? left : right;
  const of = (row: PageRow | undefined) => (row ? [indent(row.depth) + t(row.label), t(row.shown)] : ['', '']);
  const title = [t(words.item), t(words.count)];
  const label = width / 2 - COUNT;
  return {
    columns: [label, COUNT, label, COUNT].map(mm),
    rows: [[...title, ...title], ...longer.map((_, index) => [...of(left[index]), ...of(right[index])])],
    numbers: [1, 3],
  };
}

function skills(page: ReportPage, width: number, size: number, t: Words): Grid {
  const titles = [
    t(words.skill),
    ...[words.right, words.alarms].flatMap((what) => [words.first, words.second].map((when) => `${t(what)}: ${t(when).toLowerCase()}`)),
  ];
  const rows = page.skills.map(({ label, first, second, firstAlarms, secondAlarms }) => [
    t(label),
    ...[first, second, firstAlarms, secondAlarms].map(({ shown }: Share) => t(shown)),
  ]);
  const widest = Math.max(0, ...rows.flatMap(([, ...shares]) => shares.map((each) => lineWidth(each, size)))) * 20 + PAD.sides;
  const share = Math.min(mm(SHARE.most), Math.max(mm(SHARE.least), Math.ceil(widest)));
  return { columns: [mm(width) - 4 * share, share, share, share, share], rows: [titles, ...rows], numbers: [1, 2, 3, 4] };
}

const drawn = ({ columns, rows, numbers }: Grid, size: number): Table =>
  table(
    columns,
    rows.map((row, at) =>
      row.map((each, column) =>
        cell(each, size, at === 0 ? { bold: true, middle: true } : numbers.includes(column) ? { right: true } : {}),
      ),
    ),
    true,
    0,
    PAD.cell,
  );

/** In points. */
const linesHigh = (lines: number, size: number): number => (lines * size * HIGH) / 2;
const gridHigh = ({ columns, rows }: Grid, size: number): number =>
  rows.reduce((sum, row) => {
    const lines = row.map((each, column) => wrap(each, toPoints((columns[column] ?? 0) - PAD.sides), size).length);
    return sum + linesHigh(Math.max(...lines), size) + toPoints(2 * PAD.cell);
  }, 0);

const textSize = (size: number): number => Math.min(SIZES.text, size + 2);

/** What is on the page at a size of its tables, and whether that is one page. */
function laid(page: ReportPage, { letterhead, lang }: Sender, size: number) {
  const t: Words = (text) => text[lang];
  const width = textWidth(letterhead);
  const own = (label: Text, written: string) => (written ? [`${t(label)}: ${written}`] : []);
  const grids = { counts: counts(page, width, t), skills: page.skills.length > 0 ? skills(page, width, size, t) : undefined };
  const before = [page.activities.map(t).join(' ')].filter(Boolean);
  const after = [
    t(page.cases),
    ...own(words.difficulties, page.difficulties),
    ...own(words.proposals, page.proposals),
    ...(page.explains ? [t(page.explains)] : []),
  ];
  const titles = [t(words.counts), t(grids.skills ? words.skills : words.noSkills)];
  const texts = [...before, ...titles, ...after].reduce(
    (sum, line) => sum + linesHigh(wrap(line, toPoints(mm(width)), textSize(size)).length, textSize(size)) + toPoints(2 * APART),
    0,
  );
  const high = FRAME + texts + gridHigh(grids.counts, size) + (grids.skills ? gridHigh(grids.skills, size) : 0);
  return { ...grids, before, after, titles, fits: high <= toPoints(mm(textHeight(letterhead))) };
}

function content(page: ReportPage, sender: Sender) {
  const { letterhead, lang } = sender;
  const t: Words = (text) => text[lang];
  let size = SIZES.table;
  while (size > SIZES.least && !laid(page, sender, size).fits) size -= 1;
  const { before, titles, after, ...grids } = laid(page, sender, size);
  const [first = '', second = ''] = titles;
  const say = (text: string, style: { bold?: true; italics?: true } = {}) =>
    new Paragraph({
      children: [run(text, textSize(size), style)],
      alignment: AlignmentType.JUSTIFIED,
      spacing: { before: APART, after: APART },
    });
  return [
    head(sender),
    centred([run(t(page.title), letterhead.sizes.title * 2, { bold: true })], { keepNext: true, before: 120 }),
    centred([run(t(page.about), SIZES.text, { bold: true })], { keepNext: true }),
    centred([run(t(page.span), SIZES.text, { italics: true })], { keepNext: true }),
    ...before.map((line) => say(line)),
    say(first, { bold: true }),
    drawn(grids.counts, size),
    say(second, grids.skills ? { bold: true } : {}),
    ...(grids.skills ? [drawn(grids.skills, size)] : []),
    ...after.map((line) => say(line, page.explains && line === t(page.explains) ? { italics: true } : {})),
    foot(sender),
  ];
}

/** @param sender with the letterhead of a report */
export async function reportDocument(page: ReportPage, sender: Sender): Promise<Uint8Array<ArrayBuffer>> {
  const { letterhead, lang } = sender;
  const language = lang === 'vi' ? 'vi-VN' : 'en-GB';
  const file = new Document({
    creator: '',
    lastModifiedBy: '',
    title: page.about[lang],
    styles: {
      default: {
        document: {
          run: {
            font: { ascii: FONT, hAnsi: FONT, cs: FONT, eastAsia: FONT },
            size: SIZES.text,
            language: { value: language, eastAsia: language },
          },
        },
      },
    },
    sections: [{ properties: sheetOf(letterhead), children: content(page, sender) }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

import { AlignmentType, Document, Packer, Paragraph, type Table } from 'docx';
import { halves, type PageRow, type ReportPage, type Share } from '../domain/report/page';
import { pageWords as words } from '../domain/report/page-words';
import type { Text } from '../lib/text';
import { foot, head, type Sender } from './letterhead';
import { centred, FONT, mm, run, page as sheetOf, table, textWidth } from './parts';

/* A report as one page of Word, to be signed. */

/** In half points: what stands in tables gets smaller where there is much of it, so that the page stays one. */
const SIZES = { text: 24, table: 22, least: 16 };
/** Lines of tables and of text that fit at the full size. */
const FULL = 25;
/** Letters of such a line. */
const LINE = 95;
/** Twips above and below the words of a cell. */
const PAD = 10;
const COUNT = 36;

type Words = (text: Text) => string;

const indent = (depth: number) => '\u00A0\u00A0\u00A0'.repeat(depth);

function cell(line: string, size: number, style: { bold?: true; right?: true; middle?: true } = {}): Paragraph[] {
  const alignment = style.right ? AlignmentType.RIGHT : style.middle ? AlignmentType.CENTER : AlignmentType.LEFT;
  // An empty one is as high as the others.
  return [new Paragraph({ children: [run(line, size, style.bold ? { bold: true } : {})], alignment, run: { size } })];
}

/** Two rows of the list beside each other. */
function counts({ rows }: ReportPage, width: number, size: number, t: Words): Table {
  const [left, right] = halves(rows);
  const longer = left.length > right.length ? left : right;
  const of = (row: PageRow | undefined) =>
    row ? [cell(indent(row.depth) + t(row.label), size), cell(t(row.shown), size, { right: true })] : [cell('', size), cell('', size)];
  const title = [cell(t(words.item), size, { bold: true, middle: true }), cell(t(words.count), size, { bold: true, middle: true })];
  const label = width / 2 - COUNT;
  return table(
    [label, COUNT, label, COUNT].map(mm),
    [[...title, ...title], ...longer.map((_, index) => [...of(left[index]), ...of(right[index])])],
    true,
    0,
    PAD,
  );
}

function skills(page: ReportPage, width: number, size: number, t: Words): Table {
  const share = ({ shown }: Share) => cell(t(shown), size, { right: true });
  const column = 29;
  const titles = [
    t(words.skill),
    ...[words.right, words.alarms].flatMap((what) => [words.first, words.second].map((when) => `${t(what)}: ${t(when).toLowerCase()}`)),
  ];
  return table(
    [width - 4 * column, column, column, column, column].map(mm),
    [
      titles.map((title) => cell(title, size, { bold: true, middle: true })),
      ...page.skills.map(({ label, first, second, firstAlarms, secondAlarms }) => [
        cell(t(label), size),
        ...[first, second, firstAlarms, secondAlarms].map(share),
      ]),
    ],
    true,
    0,
    PAD,
  );
}

function content(page: ReportPage, sender: Sender) {
  const { letterhead, lang } = sender;
  const t: Words = (text) => text[lang];
  const width = textWidth(letterhead);
  const activities = page.activities.map(t).join(' ');
  const written = [activities, page.difficulties, page.proposals].map(({ length }) => Math.ceil(length / LINE));
  const lines = [
    ...written,
    ...halves(page.rows)
      .slice(0, 1)
      .map(({ length }) => length),
    page.skills.length,
  ].reduce((sum, n) => sum + n, 0);
  const size = Math.max(SIZES.least, Math.min(SIZES.table, Math.floor((SIZES.table * FULL) / lines)));
  const say = (text: string, style: { bold?: true; italics?: true } = {}) =>
    new Paragraph({
      children: [run(text, Math.min(SIZES.text, size + 2), style)],
      alignment: AlignmentType.JUSTIFIED,
      spacing: { before: 40, after: 40 },
    });
  const own = (label: Text, written: string) => (written ? [say(`${t(label)}: ${written}`)] : []);
  return [
    head(sender),
    centred([run(t(page.title), letterhead.sizes.title * 2, { bold: true })], { keepNext: true, before: 120 }),
    centred([run(t(page.about), SIZES.text, { bold: true })], { keepNext: true }),
    centred([run(t(page.span), SIZES.text, { italics: true })], { keepNext: true }),
    ...(activities ? [say(activities)] : []),
    say(t(words.counts), { bold: true }),
    counts(page, width, size, t),
    say(t(page.skills.length > 0 ? words.skills : words.noSkills), page.skills.length > 0 ? { bold: true } : {}),
    ...(page.skills.length > 0 ? [skills(page, width, size, t)] : []),
    say(t(page.cases)),
    ...own(words.difficulties, page.difficulties),
    ...own(words.proposals, page.proposals),
    ...(page.explains ? [say(t(page.explains), { italics: true })] : []),
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

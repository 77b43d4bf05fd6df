import { Paragraph, type Table } from 'docx';
import type { Letterhead } from '../domain/desk/paper';
import { paper as words } from '../i18n/desk-paper';
import { fill, type Lang } from '../lib/text';
import { lay, lineWidth } from './fit';
import { centred, mm, rule, run, table, textWidth, toPoints } from './parts';

/* How a paper begins and ends: above, whose it is; below, who gets it and who signs. */

export interface Sender {
  letterhead: Letterhead;
  /** As they were given; empty: dots to write on. */
  unit: string;
  place: string;
  /** In the days of `today()`. */
  day: number;
  lang: Lang;
}

/** Between what stands left and right, in mm. */
const GAP = 3;
const STARS = '***';
/** The line under the name of an organ is shorter than the name. */
const SHORT = 0.4;
/** Half points. */
const RECIPIENTS = { title: 24, list: 22 };
/** Lines between whose signature it is and the name below it. */
const ROOM_TO_SIGN = 4;

/** Days below ten and the first two months are written with a nought, so that nobody can put a digit before them. */
function dated({ place, day, lang }: Sender): string {
  const [year = '', month = '', date = ''] = new Date(day * 86_400_000).toISOString().slice(0, 10).split('-');
  return fill(words.date, { place: place || words.placeBlank, day: date, month: Number(month) > 2 ? Number(month) : month, year })[lang];
}

/** For words in a column, in points. */
const room = (column: number): number => toPoints(column - mm(GAP));

const widest = (lines: readonly string[], size: number): number => Math.max(...lines.map((line) => lineWidth(line, size))) * 20;

function organ({ letterhead, unit, lang }: Sender, column: number): Paragraph[] {
  const { parent, sizes, under } = letterhead;
  const name = (unit || letterhead.unit[lang]).toLocaleUpperCase('vi');
  const above = parent ? [parent[lang]] : [];
  const { size } = lay([...above, name], room(column), sizes.organ * 2);
  const linesOf = (text: string) => lay([text], room(column), size).lines;
  const own = linesOf(name);
  return [
    ...above.flatMap(linesOf).map((line) => centred([run(line, size)])),
    ...own.map((line) => centred([run(line, size, { bold: true })])),
    under === 'stars' ? centred([run(STARS, size, { bold: true })]) : rule(widest(own, size) * SHORT, column),
  ];
}

const motto = ({ letterhead, lang }: Sender, column: number): Paragraph[] =>
  letterhead.right.flatMap(({ text, size: most, rule: ruled }) => {
    const { size, lines } = lay([text[lang]], room(column), most * 2);
    return [...lines.map((line) => centred([run(line, size, { bold: true })])), ...(ruled ? [rule(widest(lines, size), column)] : [])];
  });

export function head(sender: Sender): Table {
  const { letterhead, lang } = sender;
  const left = mm(letterhead.organ_width);
  const right = mm(textWidth(letterhead)) - left;
  const most = letterhead.sizes.date * 2;
  const date = lay([dated(sender)], room(right), most);
  const number = lay([letterhead.number[lang]], room(left), most);
  return table(
    [left, right],
    [
      [organ(sender, left), motto(sender, right)],
      [
        number.lines.map((line) => centred([run(line, number.size)], { before: 60 })),
        date.lines.map((line) => centred([run(line, date.size, { italics: true })], { before: 60 })),
      ],
    ],
    false,
  );
}

export function foot({ letterhead, lang }: Sender): Table {
  const half = Math.floor(mm(textWidth(letterhead)) / 2);
  const to = [
    new Paragraph({ children: [run(words.recipients[lang], RECIPIENTS.title, { bold: true, italics: true })] }),
    ...letterhead.recipients.map((each) => new Paragraph({ children: [run(each[lang], RECIPIENTS.list)] })),
  ];
  const size = letterhead.sizes.text * 2;
  const signature = [
    centred([run(letterhead.signed[lang], size, { bold: true })]),
    ...Array.from({ length: ROOM_TO_SIGN }, () => centred([run('', size)])),
  ];
  return table([half, half], [[to, signature]], false);
}

import { Paragraph, type Table } from 'docx';
import type { Letterhead } from '../domain/desk/paper';
import { paper as words } from '../i18n/desk-paper';
import { fill, type Lang } from '../lib/text';
import { type Laid, lay, lineWidth } from './fit';
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
/** A long name may come this near to the edge of the sheet, in mm: printers reach it, and a folder's holes miss it. */
const EDGE = { left: 20, right: 10 };
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

const widest = ({ lines, size, scale }: Laid): number => Math.max(...lines.map((line) => lineWidth(line, size, scale))) * 20;

const styled = ({ size, scale }: Laid, line: string, style: { bold?: true; italics?: true } = {}) =>
  run(line, size, { ...style, ...(scale < 100 && { scale }) });

/** Above each other in the left column; the last is the unit. */
function namesOf({ letterhead: { parent, unit: blank }, unit, lang }: Sender): string[] {
  const name = (unit || blank[lang]).toLocaleUpperCase('vi');
  return parent ? [parent[lang], name] : [name];
}

/** In twips; `out` is how far the head reaches out of the text on the left. */
interface Columns {
  out: number;
  left: number;
  right: number;
}

/** As planned, where a name has room there; else up to the words on the right, and then over the margins of the text. */
function columnsOf(sender: Sender): Columns {
  const { letterhead, lang } = sender;
  const { margins, organ_width, sizes, right: motto } = letterhead;
  const text = mm(textWidth(letterhead));
  const planned = { out: 0, left: mm(organ_width), right: text - mm(organ_width) };
  const words = [...motto.map(({ text: line, size }) => lineWidth(line[lang], size * 2)), lineWidth(dated(sender), sizes.date * 2)];
  const right = Math.min(planned.right, Math.ceil(Math.max(...words) * 20) + mm(GAP));
  const out = mm(margins.left - EDGE.left);
  const whole = out + text + mm(margins.right - EDGE.right);
  const over = { out, left: whole - right, right };
  const names = namesOf(sender);
  const most = sizes.organ * 2;
  const holds = ({ left }: Columns) => {
    const { size, lines } = lay(names, room(left), most);
    return size === most && lines.length === names.length;
  };
  return [planned, { out: 0, left: text - right, right }].find(holds) ?? over;
}

function organ(sender: Sender, column: number): Paragraph[] {
  const { sizes, under } = sender.letterhead;
  const names = namesOf(sender);
  const laid = lay(names, room(column), sizes.organ * 2);
  const above = laid.lines.slice(0, names.length - 1);
  const own = { ...laid, lines: laid.lines.slice(above.length) };
  return [
    ...above.map((line) => centred([styled(laid, line)])),
    ...own.lines.map((line) => centred([styled(laid, line, { bold: true })])),
    under === 'stars' ? centred([run(STARS, laid.size, { bold: true })]) : rule(widest(own) * SHORT, column),
  ];
}

const motto = ({ letterhead, lang }: Sender, column: number): Paragraph[] =>
  letterhead.right.flatMap(({ text, size, rule: ruled }) => {
    const laid = lay([text[lang]], room(column), size * 2);
    return [...laid.lines.map((line) => centred([styled(laid, line, { bold: true })])), ...(ruled ? [rule(widest(laid), column)] : [])];
  });

export function head(sender: Sender): Table {
  const { letterhead, lang } = sender;
  const { out, left, right } = columnsOf(sender);
  const most = letterhead.sizes.date * 2;
  const date = lay([dated(sender)], room(right), most);
  const number = lay([letterhead.number[lang]], room(left), most);
  return table(
    [left, right],
    [
      [organ(sender, left), motto(sender, right)],
      [
        number.lines.map((line) => centred([styled(number, line)], { before: 60 })),
        date.lines.map((line) => centred([styled(date, line, { italics: true })], { before: 60 })),
      ],
    ],
    false,
    out,
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

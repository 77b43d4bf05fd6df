import { AlignmentType, Document, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { PlanPaper } from '../domain/desk/paper';
import { desk, wish } from '../i18n/desk';
import { prepare, paper as words } from '../i18n/desk-paper';
import { fill, type Text } from '../lib/text';
import { foot, head, type Sender } from './letterhead';
import { body, centred, FONT, mm, page, run, table, textWidth, toFill } from './parts';

/* The plan of a session as a Word document, to be filled in, signed and handed to a school. */

/** In the table, half points: more fits beside each other than in the text. */
const SMALL = 24;
/** Columns of the table but the content, which has what is left; in mm. */
const COLUMNS = { minutes: 13, does: 56, prepare: 27 };
const PARTS = ['I', 'II', 'III', 'IV', 'V', 'VI'];

type Words = (text: Text, values?: Parameters<typeof fill>[1]) => string;

const cell = (line: string, style: { bold?: true; italics?: true } = {}, middle = false): Paragraph =>
  new Paragraph({
    children: [run(line, SMALL, style)],
    alignment: middle ? AlignmentType.CENTER : AlignmentType.LEFT,
    spacing: { after: 40 },
  });

/** The parts of the session: the first row names the columns. */
function blocks({ rows, plan, numbers }: PlanPaper, { letterhead }: Sender, t: Words) {
  const { columns } = words;
  const others = COLUMNS.minutes + COLUMNS.does + COLUMNS.prepare;
  return table(
    [COLUMNS.minutes, textWidth(letterhead) - others, COLUMNS.does, COLUMNS.prepare].map(mm),
    [
      [columns.minutes, columns.content, columns.does, columns.prepare].map((title) => [cell(t(title), { bold: true }, true)]),
      ...rows.map(({ block, script }) => [
        [cell(String(block.minutes), {}, true)],
        [cell(t(script.title), { bold: true }), ...script.say.map((line) => cell(`- ${t(line)}`))],
        [...script.does.map((line) => cell(`- ${t(line)}`)), cell(t(words.watch, { watch: script.watch }), { italics: true })],
        [cell(t(prepare[block.kind][plan.wish.equipment], numbers))],
      ]),
    ],
    true,
  );
}

function content(paper: PlanPaper, sender: Sender) {
  const { letterhead, lang } = sender;
  const { plan, places, goals, before, telling, numbers, draft } = paper;
  const t: Words = (text, values = {}) => fill(text, values)[lang];
  const size = letterhead.sizes.text * 2;
  const title = (text: string) => centred([run(text, letterhead.sizes.title * 2, { bold: true })], { keepNext: true });
  const say = (text: string) => body([run(text, size)]);
  const blank = (text: string) => toFill(text, size, textWidth(letterhead));
  const part = (index: number, name: Text) =>
    new Paragraph({
      children: [run(`${PARTS[index]}. ${t(name).toLocaleUpperCase(lang)}`, size, { bold: true })],
      spacing: { before: 160, after: 60 },
      keepNext: true,
    });
  const [during, ending] = telling;
  return [
    head(sender),
    centred([run('', size)]),
    title(t(words.kind)),
    title(t(words.about, { places: places.map((place) => t(place)).join(', ') })),
    part(0, words.purpose),
    body([run(t(words.after), size)], { keepNext: true }),
    ...goals.map((goal) => say(`- ${t(goal)}`)),
    part(1, words.when),
    say(t(words.minutes, { n: plan.wish.minutes })),
    blank(t(words.day)),
    blank(t(words.where)),
    part(2, words.who),
    blank(t(words.leader)),
    blank(t(words.second)),
    blank(t(words.children, { band: wish[plan.wish.band] })),
    part(3, words.content),
    say(t(words.equipment, { equipment: wish[plan.wish.equipment] })),
    blocks(paper, sender, t),
    part(4, words.before),
    say(t(words.school, { words: before.school })),
    say(t(words.parents, { words: before.parents })),
    part(5, words.telling),
    ...(during ? [say(t(words.during, { words: during }))] : []),
    ...(ending ? [say(t(words.ending, { words: ending }))] : []),
    body([run(t(words.line, numbers), size, { bold: true })]),
    ...(draft ? [body([run(t(desk.draft), SMALL, { italics: true })])] : []),
    centred([run('', size)], { keepNext: true }),
    foot(sender),
  ];
}

/** Pages but the first have their number above. */
const numbered = (size: number) =>
  new Header({
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT], size })] })],
  });

export async function planDocument(paper: PlanPaper, sender: Sender): Promise<Uint8Array<ArrayBuffer>> {
  const { letterhead, lang } = sender;
  const size = letterhead.sizes.text * 2;
  const language = lang === 'vi' ? 'vi-VN' : 'en-GB';
  const file = new Document({
    // The library's own word for it is «Un-named».
    creator: '',
    lastModifiedBy: '',
    title: fill(words.about, { places: paper.places.map((place) => place[lang]).join(', ') })[lang],
    styles: {
      default: {
        document: {
          run: { font: { ascii: FONT, hAnsi: FONT, cs: FONT, eastAsia: FONT }, size, language: { value: language, eastAsia: language } },
        },
      },
    },
    sections: [
      {
        properties: page(letterhead),
        headers: { default: numbered(size), first: new Header({ children: [] }) },
        children: content(paper, sender),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

import { AlignmentType, Document, Packer, Paragraph } from 'docx';
import type { Summary } from '../domain/report/opinions-summary';
import { summaryWords as words } from '../domain/report/opinions-words';
import { foot, head, type Sender } from './letterhead';
import { body, centred, FONT, mm, run, page as sheetOf, table, textWidth } from './parts';

/* The summary of what children have proposed, as Word: with the letterhead of whoever sends it on. */

/** In half points. */
const SIZES = { text: 26, table: 21 };
/** Of the table, in mm; the words of the proposal have what is left. */
const COLUMNS = { number: 9, topic: 25, dots: 13, to: 30, answer: 34, told: 20 };

const cell = (line: string, style: { bold?: true; middle?: true } = {}): Paragraph[] => [
  new Paragraph({
    children: [run(line, SIZES.table, style.bold ? { bold: true } : {})],
    alignment: style.middle ? AlignmentType.CENTER : AlignmentType.LEFT,
  }),
];

function rows({ columns, rows: all }: Summary, { letterhead }: Sender) {
  const { number, topic, dots, to, answer, told } = COLUMNS;
  const said = textWidth(letterhead) - (number + topic + dots + to + answer + told);
  return table(
    [number, topic, said, dots, to, answer, told].map(mm),
    [
      columns.map((column) => cell(column, { bold: true, middle: true })),
      ...all.map((row) => row.map((each, column) => cell(String(each), column === 0 || column === 3 ? { middle: true } : {}))),
    ],
    true,
  );
}

export async function opinionsDocument(summary: Summary, sender: Sender): Promise<Uint8Array<ArrayBuffer>> {
  const { letterhead, lang } = sender;
  const language = lang === 'vi' ? 'vi-VN' : 'en-GB';
  const font = { ascii: FONT, hAnsi: FONT, cs: FONT, eastAsia: FONT };
  const title = (line: string) => centred([run(line, letterhead.sizes.title * 2, { bold: true })], { keepNext: true });
  const file = new Document({
    // The library's own word for it is «Un-named».
    creator: '',
    lastModifiedBy: '',
    title: words.title[lang],
    styles: { default: { document: { run: { font, size: SIZES.text, language: { value: language, eastAsia: language } } } } },
    sections: [
      {
        properties: sheetOf(letterhead),
        children: [
          head(sender),
          centred([run('', SIZES.text)]),
          title(words.kind[lang]),
          title(words.about[lang]),
          ...summary.says.map((line) => body([run(line, SIZES.text)])),
          rows(summary, sender),
          centred([run('', SIZES.text)], { keepNext: true }),
          foot(sender),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

import type { Lang, Text } from '../../lib/text';
import type { Amount, ReportPage, Share } from './page';
import { pageWords as words } from './page-words';

/* A report as cells of a sheet, as CSV and as a short text. */

/** A number stays a number; a share is one as well. */
export type SheetCell = string | number | { share: number } | null;

export interface SheetRow {
  cells: readonly SheetCell[];
  /** What names the rows below it. */
  head?: boolean;
  /** Of a table, and so ruled. */
  lined?: boolean;
  /** How far its first cell is moved in. */
  depth?: number;
  /** Words that go over the whole width. */
  wide?: boolean;
}

export interface Sheet {
  name: string;
  /** In characters. */
  widths: readonly number[];
  rows: readonly SheetRow[];
  /** Printed on one page of A4, however small. */
  onePage?: boolean;
  /** The paper lies on its side. */
  landscape?: boolean;
}

/** What a spreadsheet would take for a formula, as words: a dash in front becomes a longer one, other signs stand behind a mark. */
export function plainText(written: string): string {
  const tidy = written
    .normalize('NFC')
    .replace(/[\t\r]/g, ' ')
    .trimStart();
  if (tidy.startsWith('-')) return `–${tidy.slice(1)}`;
  return /^[=+@＝＋＠－]/u.test(tidy) ? `'${tidy}` : tidy;
}

const numberOf = (amount: Amount | undefined): SheetCell => amount?.value ?? null;
const shareCell = ({ part, of, tenths }: Share, lang: Lang): SheetCell =>
  part.value === null || of.value === null ? words.hiddenShort[lang] : tenths === undefined ? null : { share: tenths / 1000 };

const WIDTHS = [34, 9, 9, 9, 11, 10, 10, 11];

/** All of it on one sheet. */
export function sheetOf(page: ReportPage, lang: Lang): Sheet {
  const t = (words: Text) => words[lang];
  const line = (words: string): SheetRow => ({ cells: [words], wide: true });
  const own = (label: Text, written: string): SheetRow[] => (written ? [line(`${t(label)}: ${written}`)] : []);
  const counts = page.rows.map(
    ({ label, depth, amount, note }): SheetRow => ({
      cells: [t(label), numberOf(amount), note ? t(note) : null],
      depth,
      lined: true,
    }),
  );
  const rounds = (label: Text, right: Share, alarms: Share): SheetCell[] => [
    t(label),
    ...[right.part, right.of].map(numberOf),
    shareCell(right, lang),
    ...[alarms.part, alarms.of].map(numberOf),
    shareCell(alarms, lang),
  ];
  const skills = page.skills.flatMap(({ label, first, second, firstAlarms, secondAlarms }): SheetRow[] => [
    { cells: [t(label), ...rounds(words.first, first, firstAlarms)], lined: true },
    { cells: [t(label), ...rounds(words.second, second, secondAlarms)], lined: true },
  ]);
  const columns = [words.skill, words.round, words.rightCount, words.asked, words.share, words.alarmCount, words.okCount, words.share];
  return {
    name: t(words.counts),
    widths: WIDTHS,
    onePage: true,
    rows: [
      { cells: [`${t(page.title)}: ${t(page.about)}`], head: true, wide: true },
      line(page.unit || t(words.noUnit)),
      line(t(page.span)),
      { cells: [] },
      { cells: [words.item, words.count, words.note].map(t), head: true, lined: true },
      ...counts,
      { cells: [] },
      ...(skills.length > 0 ? [{ cells: columns.map(t), head: true, lined: true }, ...skills] : [line(t(words.noSkills))]),
      { cells: [] },
      ...page.activities.map((each) => line(t(each))),
      line(t(page.cases)),
      ...own(words.difficulties, page.difficulties),
      ...own(words.proposals, page.proposals),
      ...(page.explains ? [line(t(page.explains))] : []),
    ],
  };
}

const BOM = '\uFEFF';

function csvCell(cell: SheetCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'object') return `${String(Math.round(cell.share * 1000) / 10).replace('.', ',')}%`;
  const plain = plainText(cell);
  return /[;"\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** As Excel opens it where the comma stands in numbers: with a mark of its letters, semicolons, and nothing before the first row. */
export function csvOf({ rows, widths }: Pick<Sheet, 'rows' | 'widths'>): string {
  const lines = rows.map(({ cells }) => Array.from({ length: widths.length }, (_, at) => csvCell(cells[at] ?? null)).join(';'));
  return `${BOM}${lines.join('\r\n')}\r\n`;
}

/** For a message: what there is, a line each, its parts behind it. */
export function shortText(page: ReportPage, lang: Lang): string {
  const t = (words: Text) => words[lang];
  const groups: string[][] = [];
  for (const { label, depth, amount, shown } of page.rows) {
    if (depth === 0) groups.push([]);
    if (amount && (amount.value !== 0 || amount.hiddenUnits)) groups.at(-1)?.push(`${t(label)}: ${t(shown)}`);
  }
  const lines = groups.flatMap(([first, ...parts]) =>
    first ? `- ${[first, ...(parts.length > 0 ? [parts.join('; ')] : [])].join('. ')}` : [],
  );
  const skills = page.skills.map(
    ({ label, first, second, firstAlarms, secondAlarms }) =>
      `- ${t(label)}: ${t(words.first).toLowerCase()} ${t(first.shown)}, ${t(words.second).toLowerCase()} ${t(second.shown)}; ${t(words.alarms).toLowerCase()} ${t(firstAlarms.shown)}, ${t(secondAlarms.shown)}`,
  );
  return [
    `${t(page.title)}: ${t(page.about)}`,
    page.unit || t(words.noUnit),
    t(page.span),
    ...lines,
    ...(skills.length > 0 ? [`${t(words.skills)}:`, ...skills] : []),
    t(page.cases),
  ]
    .join('\n')
    .normalize('NFC');
}

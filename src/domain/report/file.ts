import { arrayOf, oneOf, only, optional, type Parsed, type Parser, parser, recordOf } from '../../lib/check';
import { fill, type Text, text } from '../../lib/text';
import { DAY, day, ID, id, isCount, jsonIn, name } from './file-parts';
import { type Cell, HAND_IN, HAND_IN_SCHEMA, type HandIn, levels, type Period, periodKinds, type SkillRow, type Unit } from './hand-in';

/*
 * The text files that go from desk to desk: a line that people can read, then JSON. What comes in is read strictly: what isn't known stays
 * out, and a file is taken whole or not at all.
 */

export const ROLL_UP = 'khien-nho/roll-up';
export const ROLL_UP_SCHEMA = 1;

/** All that a unit was handed, itself and not its sum: so the unit above sees what it has already. */
export interface RollUp {
  format: typeof ROLL_UP;
  schema: number;
  /** Who hands it up. */
  unit: Unit;
  /** Day, `yyyy-mm-dd`. */
  made: string;
  reports: readonly HandIn[];
}

/** Bytes of a file, and of one report in it: more is refused before it is read. */
export const LARGEST_FILE = 64 * 1024 * 1024;
const LARGEST_HAND_IN = 256 * 1024;
const MOST_REPORTS = 50_000;
const MOST_FIELDS = 200;
const MOST_SKILLS = 100;
const LARGEST_COUNT = 1_000_000_000;

const cell = parser<Cell>('a whole number from 0, or null', (raw) => raw === null || isCount(raw, LARGEST_COUNT));
const revision = parser<number>('a whole number from 1', (raw) => isCount(raw, LARGEST_COUNT) && raw !== 0);

const parseUnit = only<Unit>({ id, name, level: oneOf(levels), parent: optional(name) });

const readPeriod = only<Period>({ kind: oneOf(periodKinds), from: day, to: day });
const parsePeriod: Parser<Period> = (raw) => {
  const found = readPeriod(raw);
  return found.ok && found.value.from > found.value.to ? { ok: false, path: 'to', problem: 'a day not before the first' } : found;
};

const byId = parser<string>('an id for each field', (raw) => ID.test(raw as string));
const readCounts = recordOf(cell, MOST_FIELDS);
/** In the order of their ids, so that equal reports are equal texts. */
export const parseCounts: Parser<Readonly<Record<string, Cell>>> = (raw) => {
  const found = readCounts(raw);
  if (!found.ok) return found;
  const names = Object.keys(found.value).sort();
  const wrong = names.map(byId).find(({ ok }) => !ok);
  return wrong && !wrong.ok ? wrong : { ok: true, value: Object.fromEntries(names.map((each) => [each, found.value[each] as Cell])) };
};

const readSkills = arrayOf(
  only<SkillRow>({
    ...{ skill: id, first_right: cell, first_asked: cell, second_right: cell, second_asked: cell },
    ...{ first_alarms: cell, first_ok: cell, second_alarms: cell, second_ok: cell },
  }),
  MOST_SKILLS,
);
const parseSkills: Parser<readonly SkillRow[]> = (raw) => {
  const found = readSkills(raw);
  if (!found.ok) return found;
  const rows = [...found.value].sort((a, b) => (a.skill < b.skill ? -1 : 1));
  const twice = rows.some(({ skill }, index) => skill === rows[index + 1]?.skill);
  return twice ? { ok: false, path: '', problem: 'each skill once' } : { ok: true, value: rows };
};

/** For files, and for what a desk keeps. Gives the fields it knows, in one order. */
export const parseHandIn: Parser<HandIn> = only<HandIn>({
  format: oneOf([HAND_IN]),
  schema: oneOf([HAND_IN_SCHEMA]),
  ...{ id, revision, made: day, unit: parseUnit, period: parsePeriod, counts: parseCounts, skills: parseSkills },
});

export const parseRollUp: Parser<RollUp> = only<RollUp>({
  format: oneOf([ROLL_UP]),
  schema: oneOf([ROLL_UP_SCHEMA]),
  ...{ unit: parseUnit, made: day, reports: arrayOf(parseHandIn, MOST_REPORTS) },
});

const ours: Readonly<Record<string, { schema: number; parse: Parser<HandIn | RollUp> }>> = {
  [HAND_IN]: { schema: HAND_IN_SCHEMA, parse: parseHandIn },
  [ROLL_UP]: { schema: ROLL_UP_SCHEMA, parse: parseRollUp },
};

/** One text for one report, whoever wrote it down: equal reports have equal ones. @param report as `parseHandIn` gives it */
export const canonical = (report: HandIn): string => JSON.stringify(report);

export const problems = {
  empty: text('Tệp này trống. Anh chị xin đơn vị gửi lại tệp nha.', 'This file is empty. Please ask the unit to send it again.'),
  large: text(
    'Tệp này quá lớn, không phải tệp báo cáo. Anh chị chọn tệp .txt mà đơn vị đã gửi nha.',
    'This file is too large to be a report. Please choose the .txt file that the unit sent.',
  ),
  foreign: text(
    'Đây không phải tệp báo cáo của Khiên Nhỏ. Anh chị chọn tệp .txt mà đơn vị đã gửi nha.',
    'This is not a report of Khiên Nhỏ. Please choose the .txt file that the unit sent.',
  ),
  newer: text(
    'Tệp này do bản mới hơn của Khiên Nhỏ làm ra. Anh chị mở bàn phụ trách lúc có mạng để máy cập nhật, rồi đưa tệp vào lại nha.',
    'A newer release of Khiên Nhỏ made this file. Open the desk while online so that it updates, then add the file again.',
  ),
  cut: text(
    'Tệp này bị đứt hoặc đã bị sửa nên không đọc được. Anh chị xin đơn vị gửi lại tệp nha.',
    'This file is cut off or was changed and can’t be read. Please ask the unit to send it again.',
  ),
  bare: text(
    'Tệp gộp này không có báo cáo nào. Anh chị xin đơn vị gửi lại tệp nha.',
    'This gathered file has no report in it. Please ask the unit to send it again.',
  ),
  damaged: text(
    'Tệp này hỏng ở chỗ “{path}”. Anh chị xin đơn vị gửi lại tệp nha.',
    'This file is damaged at “{path}”. Please ask the unit to send it again.',
  ),
};

export const isRollUp = (file: HandIn | RollUp): file is RollUp => file.format === ROLL_UP;

export type ReadFile = { ok: true; file: HandIn | RollUp } | { ok: false; problem: Text };

/** What somebody hands in, whatever it is. Never throws. */
export function readFile(file: string): ReadFile {
  const refused = (problem: Text): ReadFile => ({ ok: false, problem });
  if (file.length > LARGEST_FILE) return refused(problems.large);
  if (file.trim() === '') return refused(problems.empty);
  const found = jsonIn(file);
  if (found.is === 'json') return readValue(found.raw, file.length);
  const ours = found.is === 'broken' ? file.includes('khien-nho/') : /^\uFEFF?Khiên Nhỏ/.test(file.slice(0, 100).normalize('NFC'));
  return refused(ours ? problems.cut : problems.foreign);
}

function readValue(raw: unknown, length: number): ReadFile {
  const own = (key: string) => (Object.hasOwn(raw as object, key) ? (raw as Record<string, unknown>)[key] : undefined);
  const format = own('format');
  const kind = typeof format === 'string' && Object.hasOwn(ours, format) ? ours[format] : undefined;
  if (!kind) return { ok: false, problem: problems.foreign };
  const schema = own('schema');
  if (typeof schema === 'number' && schema > kind.schema) return { ok: false, problem: problems.newer };
  if (format === HAND_IN && length > LARGEST_HAND_IN) return { ok: false, problem: problems.large };
  const found: Parsed<HandIn | RollUp> = kind.parse(raw);
  if (found.ok && isRollUp(found.value) && found.value.reports.length === 0) return { ok: false, problem: problems.bare };
  if (found.ok) return { ok: true, file: found.value };
  return { ok: false, problem: fill(problems.damaged, { path: found.path.slice(0, 60) || 'JSON' }) };
}

const kindWords: Readonly<Record<Period['kind'], string>> = {
  summer: 'Hè',
  'half-year': 'Nửa năm',
  'school-year': 'Năm học',
  year: 'Năm',
  other: 'Kỳ',
};
const dayWords = (date: string) => date.replace(DAY, '$3/$2/$1');
const cellWords = (count: Cell | undefined) => (typeof count === 'number' ? new Intl.NumberFormat('vi-VN').format(count) : '?');

export const periodWords = ({ kind, from, to }: Period): string => `${kindWords[kind]} ${dayWords(from)}-${dayWords(to)}`;

/** For people who look into the file. A count that isn't told is a question mark. */
const firstLine = ({ unit, period, counts }: HandIn): string =>
  `Khiên Nhỏ - báo cáo - ${unit.name} - ${periodWords(period)} - ${cellWords(counts.sessions)} buổi, ${cellWords(counts.children)} trẻ`;

/** What a desk made, in the form in which it is read: throws where that is none, for then the desk is wrong. */
function asRead<T>(parse: Parser<T>, made: T): T {
  const found = parse(made);
  if (!found.ok) throw new TypeError(`${found.path}: ${found.problem}`);
  return found.value;
}

export function writeHandIn(handIn: HandIn): string {
  const report = asRead(parseHandIn, handIn);
  return `${firstLine(report)}\n${JSON.stringify(report, null, 1)}\n`;
}

/** One report a line: the file of a province stays small. In one order, so that the same set is the same file. */
export function writeRollUp(rollUp: RollUp): string {
  const { reports, ...head } = asRead(parseRollUp, rollUp);
  const lines = reports.map(canonical).sort();
  return `Khiên Nhỏ - tệp gộp - ${head.unit.name} - ${cellWords(lines.length)} báo cáo\n${JSON.stringify(head).slice(0, -1)},"reports":[\n${lines.join(',\n')}\n]}\n`;
}

const MARKS = /\p{M}/gu;

/** Plain letters, for the names of files. */
export const slug = (written: string): string =>
  written
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);

export const handInName = ({ unit, period }: HandIn): string => `bao-cao-${slug(unit.name) || 'don-vi'}-${period.to}.txt`;
export const rollUpName = ({ unit, made }: Pick<RollUp, 'unit' | 'made'>): string => `tep-gop-${slug(unit.name) || 'don-vi'}-${made}.txt`;

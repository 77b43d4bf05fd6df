import { arrayOf, oneOf, only, optional, parser, recordOf } from '../../lib/check';
import { type Text, text } from '../../lib/text';
import { decode } from '../report/decode';
import { slug } from '../report/file';
import { day, jsonIn } from '../report/file-parts';
import { type Change, deeds, keyOf } from './overlay';
import { tidyName } from './paper';

/* The small file in which changes of lines go from desk to desk: a line that people can read, then JSON. It is read whole or not at all. */

export const OVERLAY = 'khien-nho/lines';
export const OVERLAY_SCHEMA = 1;

export interface OverlayFile {
  format: typeof OVERLAY;
  schema: number;
  /** Whose desk made it; may be empty. */
  unit: string;
  /** `yyyy-mm-dd` */
  day: string;
  changes: readonly Change[];
}

export const LARGEST_OVERLAY = 60_000;
const MOST_CHANGES = 40;
const MOST_ANSWERS = 12;
const LONGEST_UNIT = 120;

const matching = (problem: string, form: RegExp) => parser<string>(problem, (raw) => typeof raw === 'string' && form.test(raw));
const id = matching('an id', /^[a-z0-9]{1,24}(-[a-z0-9]{1,24}){0,6}$/);
/** Only short here: what it looks like is judged where it is shown. */
const short = parser<string>('a short text', (raw) => typeof raw === 'string' && raw.length <= 200);
const unit = parser<string>('a name', (raw) => typeof raw === 'string' && raw.length <= LONGEST_UNIT && raw === tidyName(raw));

/** For files, and for what a desk keeps. */
export const parseChange = only<Change>({
  line: id,
  do: oneOf(deeds),
  number: short,
  by: id,
  day,
  answers: optional(recordOf(id, MOST_ANSWERS)),
  label: optional(short),
  operator: optional(short),
});

const parseFile = only<OverlayFile>({
  format: oneOf([OVERLAY]),
  schema: oneOf([OVERLAY_SCHEMA]),
  unit,
  day,
  changes: arrayOf(parseChange, MOST_CHANGES),
});

export const problems = {
  empty: text('Tệp này trống. Anh chị xin nơi gửi gửi lại nha.', 'This file is empty. Please ask whoever sent it to send it again.'),
  large: text(
    'Tệp này quá lớn, không phải tệp đường dây. Anh chị chọn tệp nhận được từ bàn phụ trách khác.',
    'This file is too large to hold lines. Choose the file that came from another desk.',
  ),
  foreign: text(
    'Đây không phải tệp đường dây của Khiên Nhỏ. Anh chị chọn tệp mà bàn khác đã xuất ra.',
    'This is no file of lines of Khiên Nhỏ. Choose the one that another desk exported.',
  ),
  newer: text(
    'Tệp này do bản mới hơn làm ra. Anh chị mở Khiên Nhỏ lúc có mạng để máy cập nhật, rồi mở lại tệp.',
    'A newer release made this file. Open Khiên Nhỏ while online so that it updates, then open the file again.',
  ),
  damaged: text(
    'Tệp này hỏng hoặc đã bị sửa nên không dùng được, không có gì được ghi vào máy. Anh chị xin nơi gửi gửi lại nha.',
    'This file is damaged or was changed, so nothing of it was taken over. Please ask whoever sent it to send it again.',
  ),
  twice: text(
    'Tệp này nói hai điều khác nhau về cùng một đường dây nên không dùng được. Anh chị hỏi lại nơi gửi nha.',
    'This file says two things about one line, so nothing of it was taken over. Please ask whoever sent it.',
  ),
  none: text('Tệp này không có thay đổi nào.', 'There is no change in this file.'),
} satisfies Record<string, Text>;

export type ReadOverlay = { ok: true; file: OverlayFile } | { ok: false; problem: Text };

/** Whatever the bytes are. Never throws. */
export function readOverlay(bytes: Uint8Array): ReadOverlay {
  const refused = (problem: Text): ReadOverlay => ({ ok: false, problem });
  if (bytes.length > LARGEST_OVERLAY) return refused(problems.large);
  const { text: words } = decode(bytes);
  if (words.trim() === '') return refused(problems.empty);
  if (!words.includes(`"${OVERLAY}"`)) return refused(problems.foreign);
  const json = jsonIn(words);
  if (json.is !== 'json') return refused(problems.damaged);
  // It begins with a brace.
  const raw = json.raw as object;
  const schema = Object.hasOwn(raw, 'schema') ? (raw as { schema: unknown }).schema : undefined;
  if (typeof schema === 'number' && schema > OVERLAY_SCHEMA) return refused(problems.newer);
  const found = parseFile(raw);
  if (!found.ok) return refused(problems.damaged);
  const { changes } = found.value;
  if (changes.length === 0) return refused(problems.none);
  if (new Set(changes.map(keyOf)).size < changes.length) return refused(problems.twice);
  return { ok: true, file: found.value };
}

export function writeOverlay(file: OverlayFile): string {
  const of = file.unit === '' ? '' : ` - ${file.unit}`;
  const first = `Khiên Nhỏ - đường dây và nơi giúp${of} - ${file.day.split('-').reverse().join('/')} - ${file.changes.length} thay đổi`;
  return `${first}\n${JSON.stringify(file, null, 1)}\n`;
}

export const overlayName = ({ unit, day: made }: Pick<OverlayFile, 'unit' | 'day'>): string =>
  `duong-day-${slug(unit) || 'don-vi'}-${made}.txt`;

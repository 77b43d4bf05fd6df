import type { LeaderFiles } from '../levels/leader';
import { isText } from './level';
import { type Heading, line, type Part, type Row, type Screen } from './line';

/*
 * The leaders' desk: every file of levels/leader is a part of its own. Nothing is known here about single kinds of files, so that a new one
 * is in the booklet from its first day; a field without a name here is called as in the data.
 */

const names: Readonly<Record<string, string>> = {
  session: 'Buổi sinh hoạt: lời của từng phần',
  bell: 'Rung chuông vàng: lời của từng phần',
  parts: 'Phần',
  asks: 'Câu hỏi',
  sentences: 'Câu đội cổ vũ nói to',
  blocks: 'Phần',
  'ground-rules': 'lời hẹn',
  recall: 'nhớ lại',
  story: 'truyện',
  'pair-talk': 'nói theo cặp',
  vote: 'chọn hai lần',
  rehearsal: 'tập nói to',
  game: 'trò chơi',
  mission: 'nhiệm vụ',
  close: 'thở và chào',
  title: 'Tên',
  say: 'Nói to',
  again: 'Nói to, từ lần hai',
  does: 'Việc làm',
  watch: 'Để ý',
  telling: 'Khi một em bắt đầu kể',
  projector: 'máy chiếu',
  phone: 'một điện thoại',
  lab: 'phòng máy',
  paper: 'không có màn hình',
  others: 'các cách khác',
  A: 'nhóm A',
  B: 'nhóm B',
  C: 'nhóm C',
  rehearsals: 'Câu tập nói to, theo kỹ năng',
  line: 'Câu nói to',
  verdicts: 'Sau lần chọn thứ hai',
  ok: 'chuyện ổn',
  notOk: 'chuyện không ổn',
  before: 'Nói trước buổi sinh hoạt',
  school: 'với nhà trường',
  parents: 'với cha mẹ',
  hooks: 'Bài trong sách giáo khoa',
  book: 'Bài học',
  'big-game': 'Trò chơi lớn: nhiệm vụ ở từng trạm',
  programme: 'Chương trình nhiều buổi',
  names: 'Tên đội',
  name: 'Tên',
  opening: 'Mở đầu',
  closing: 'Kết thúc',
  roles: 'Phân việc',
  listener: 'người ngồi góc yên',
  lead: 'người dẫn chung',
  post: 'người giữ trạm',
  guide: 'người đi cùng đoàn',
  runner: 'người tiếp sức',
  report: 'Sau khi nghe',
  prepare: 'Chuẩn bị',
  posts: 'Trạm',
  rest: 'nghỉ',
  number: 'đường dây',
  tasks: 'Nhiệm vụ',
  task: 'Cả đội làm',
  needs: 'Cần có',
  weather: 'Nắng, mưa, gió',
  differently: 'Theo cách khác',
  forms: 'Hình thức',
  summer: 'hè',
  june: 'tháng sáu',
  year: 'năm học',
  ideas: 'Làm lại theo cách khác',
  notes: 'Cần nhớ',
};

const nameOf = (key: string): string => names[key] ?? key;

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isText(value);

/** What tells one of a list from the others: ids, and lists of ids. */
const notesOf = (value: Fields): string[] =>
  Object.values(value).flatMap((each) => {
    const facts: unknown[] = Array.isArray(each) ? each : [each];
    return facts.every((fact) => ['string', 'number', 'boolean'].includes(typeof fact)) ? facts.join(', ') : [];
  });

/** @param trail the fields around it, outermost first */
function rowsOf(value: unknown, trail: readonly string[]): Row[] {
  if (isText(value)) return [line(trail.map(nameOf).join(' · '), value)];
  if (Array.isArray(value)) {
    return value.flatMap((each: unknown, index): Row[] => {
      if (!isFields(each)) return rowsOf(each, trail);
      const heading: Heading = { kind: 'heading', title: `${nameOf(trail.at(-1) ?? '')} ${index + 1}`, notes: notesOf(each) };
      return [heading, ...rowsOf(each, [])];
    });
  }
  return isFields(value) ? Object.entries(value).flatMap(([key, inner]) => rowsOf(inner, [...trail, key])) : [];
}

/** A mapping of mappings is several screens, anything else is one. */
function screensOf(key: string, value: unknown): Screen[] {
  const inner = isFields(value) ? Object.entries(value) : [];
  const several = inner.length > 0 && inner.every(([, each]) => isFields(each));
  const screens = several
    ? inner.map(([name, each]) => ({ title: `${nameOf(key)}: ${nameOf(name)}`, rows: rowsOf(each, []) }))
    : [{ title: nameOf(key), rows: rowsOf(value, [key]) }];
  return screens.filter(({ rows }) => rows.some(({ kind }) => kind === 'line'));
}

export const leaderParts = (files: LeaderFiles): Part[] =>
  Object.entries(files).map(([name, file]) => ({
    id: `phu-trach ${name}`,
    family: 'Bàn của anh chị phụ trách',
    title: nameOf(name),
    band: 'chung',
    state: file.review,
    about: 'Người lớn đọc; các dòng «Nói to» được đọc cho các em nghe. Chỗ {…} được điền bằng lời của từng nơi; {111} là số của đường dây.',
    screens: Object.entries(file).flatMap(([key, value]) => screensOf(key, value)),
  }));

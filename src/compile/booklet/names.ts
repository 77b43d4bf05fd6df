import type { Axis, Band, Person, Setting } from '../../domain/activity';
import type { GameNames } from '../../domain/content';
import { people } from '../../i18n/people';

/* How the booklet calls things, for adults who read Vietnamese. What has no name here is called as in the data: nothing is left out. */

export const bandNames: Record<Band, string> = { A: 'nhóm A (6–8 tuổi)', B: 'nhóm B (9–11 tuổi)', C: 'nhóm C (12–15 tuổi)' };

export const stateNames = { draft: 'bản nháp', approved: 'đã duyệt' } as const;

export const actorName = (id: string): string => (id === 'narrator' ? 'Lời kể' : (people[id]?.vi ?? id));

const personNames: Record<Person, string> = {
  relative: 'người trong họ',
  neighbour: 'hàng xóm',
  teacher: 'thầy cô',
  coach: 'huấn luyện viên',
  family: 'người trong nhà',
  'older-child': 'anh chị lớn hơn',
  peer: 'bạn cùng tuổi',
  woman: 'một người nữ',
  man: 'một người nam',
  online: 'người trên mạng',
  stranger: 'người lạ',
  doctor: 'bác sĩ, y tá',
  friend: 'bạn thân',
  nobody: 'không có ai',
};

const settingNames: Record<Setting, string> = {
  home: 'ở nhà',
  school: 'ở trường',
  road: 'trên đường',
  beach: 'ở biển',
  market: 'ở chợ',
  sports: 'chỗ tập thể thao',
  clinic: 'ở trạm y tế',
  online: 'trên mạng',
  field: 'ngoài đồng',
  neighbourhood: 'trong xóm',
};

const axisNames: Record<Axis, string> = {
  'recognise-ok': 'nhận ra chuyện ổn',
  'recognise-not-ok': 'nhận ra chuyện không ổn',
  say: 'nói gì',
  do: 'làm gì',
  tell: 'kể với ai',
  report: 'kể điều gì',
};

/** Fields of a level: by `parent.field` where one name means several things. Those of one game alone stand in its folder. */
const fields: Readonly<Record<string, string>> = {
  intro: 'Mở đầu',
  ending: 'Lời kết',
  text: 'Chuyện',
  story: 'Chuyện',
  ask: 'Câu hỏi',
  label: 'Lựa chọn',
  reply: 'Lời đáp',
  why: 'Vì sao',
  hint: 'Gợi ý',
  say: 'Nói',
  says: 'Nói',
  adult: 'Người lớn đáp',
  again: 'Nhìn lại',
  right: 'Khi đúng',
  name: 'Tên gọi',
  done: 'Xong',
  pick: 'Chọn',
  hours: 'Giờ trực',
  operator: 'Nơi phụ trách',
  note: 'Ghi chú',
  about: 'Em học gì',
  'lines.label': 'Tên đường dây',
  'places.name': 'Tên nơi',
  'receivers.name': 'Nơi nhận',
  'skills.name': 'Kỹ năng',
  'can.A': 'Nhóm A làm được',
  'can.B': 'Nhóm B làm được',
  'can.C': 'Nhóm C làm được',
};

const groups: Readonly<Record<string, string>> = {
  cases: 'Chuyện',
  lines: 'Đường dây',
  places: 'Nơi',
};

/** Short facts beside a line or a heading, for values that are ids, or yes and no. */
const facts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  person: personNames,
  setting: settingNames,
  axis: axisNames,
  ok: { true: 'CHUYỆN ỔN', false: 'CHUYỆN KHÔNG ỔN' },
};

/** Fields that hold an actor's id, or several. */
const roles: Readonly<Record<string, string>> = {
  hero: 'nhân vật',
  actor: 'người',
  listener: 'người nghe',
};

export type Names = Required<Omit<GameNames, 'helps' | 'opening'>> & Pick<GameNames, 'helps' | 'opening'>;

/** What all games share, and what one adds. @param type a game without names of its own is called as in the data */
export const namesOf = (type: string, own?: GameNames): Names => ({
  ...own,
  name: own?.name ?? type,
  fields: { ...fields, ...own?.fields },
  groups: { ...groups, ...own?.groups },
  facts: { ...facts, ...own?.facts },
  roles: { ...roles, ...own?.roles },
  refs: { ...own?.refs },
});

/** Of what belongs to no game. */
export const commonNames = namesOf('');

/** @param within the fields around it, outermost first */
export function fieldName({ fields: known }: Names, field: string, within: readonly string[]): string {
  const parent = within.at(-1) ?? 'level';
  const found = known[`${parent}.${field}`] ?? known[field];
  if (found) return found;
  const around = known[parent];
  return around ? `${around} (${field})` : field;
}

export const factName = ({ facts: known }: Names, field: string, value: string | boolean): string | undefined =>
  known[field]?.[String(value)];

const themes: Readonly<Record<string, string>> = {
  frame: 'Khung chung của mọi màn hình',
  gate: 'Cửa vào: máy này của ai',
  start: 'Chọn tuổi, bạn đồng hành, tên vui',
  map: 'Bản đồ',
  station: 'Màn hình của một nơi',
  review: 'Luyện khiên',
  rest: 'Nghỉ mắt',
  options: 'Cài đặt',
  wipe: 'Cài đặt: xóa hết trên máy',
  idle: 'Máy ở trường: còn ai ở đó không',
  nicknames: 'Tên gọi cho vui',
  classBook: 'Sổ nhóm (máy dùng chung)',
  leader: 'Sổ nhóm: lời cho anh chị phụ trách',
  avatars: 'Tên của bạn đồng hành',
};

export const themeName = (group: string): string => themes[group] ?? group;

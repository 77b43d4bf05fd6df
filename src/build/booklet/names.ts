import type { Axis, Band, Person, Setting } from '../../domain/activity';

/* How the booklet calls things, for adults who read Vietnamese. What has no name here is called as in the data: nothing is left out. */

export const bandNames: Record<Band, string> = { A: 'nhóm A (6–8 tuổi)', B: 'nhóm B (9–11 tuổi)', C: 'nhóm C (12–15 tuổi)' };

export const stateNames = { draft: 'bản nháp', approved: 'đã duyệt' } as const;

const actors: Readonly<Record<string, string>> = {
  narrator: 'Lời kể',
  mai: 'Rùa Mai',
  an: 'Bạn An',
  binh: 'Bạn Bình',
  chi: 'Bạn Chi',
  dan: 'Bạn Dân',
  hoa: 'Bạn Hoa',
  khoi: 'Bạn Khôi',
  na: 'Bạn Na',
  na_bien: 'Bạn Na',
  na_lung: 'Bạn Na',
  quan: 'Anh Quân',
  phong: 'Bạn Phong',
  thao: 'Bạn Thảo',
  ti: 'Bạn Ti',
  ti_bien: 'Bạn Ti',
  ti_lung: 'Bạn Ti',
  ba: 'Ba',
  ba_ngoai: 'Bà ngoại',
  bac_nam: 'Bác Năm',
  bac_si: 'Bác sĩ',
  bien_phong: 'Bộ đội biên phòng',
  cap_cuu: 'Cô cấp cứu',
  cau_dat: 'Cậu Đạt',
  co_cong_an: 'Cô công an',
  co_giao: 'Cô giáo',
  co_mo: 'Cô Mơ',
  co_ut: 'Cô Út',
  cong_an: 'Chú công an',
  cuu_hoa: 'Chú cứu hỏa',
  di: 'Dì',
  di_lan: 'Dì Lan',
  giu_den: 'Bác giữ đèn',
  kiem_lam: 'Chú kiểm lâm',
  me: 'Mẹ',
  ong: 'Ông',
  thay: 'Thầy',
  tho_gom: 'Cô thợ gốm',
  tong_phu_trach: 'Thầy tổng phụ trách',
  truong_thon: 'Trưởng thôn',
  tu_van: 'Cô tư vấn 111',
};

export const actorName = (id: string): string => actors[id] ?? id;

export const personNames: Record<Person, string> = {
  relative: 'người trong họ',
  neighbour: 'hàng xóm',
  teacher: 'thầy cô',
  coach: 'huấn luyện viên',
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

export const settingNames: Record<Setting, string> = {
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

export const axisNames: Record<Axis, string> = {
  'recognise-ok': 'nhận ra chuyện ổn',
  'recognise-not-ok': 'nhận ra chuyện không ổn',
  say: 'nói gì',
  do: 'làm gì',
  tell: 'kể với ai',
  report: 'kể điều gì',
};

const types: Readonly<Record<string, string>> = {
  story: 'truyện',
  dial: 'điện thoại đồ chơi',
  sort: 'đưa thẻ cho người giúp',
  bubbles: 'bong bóng',
  'what-if': 'nhà hát vỏ sò',
  'body-map': 'cơ thể em',
  'alarm-lamps': 'đèn báo của cơ thể',
  'clay-hand': 'bàn tay đất sét',
  gift: 'gói quà',
  'ring-stones': 'đàn đá',
  'say-no': 'nói Không',
  vine: 'giàn nho',
  'way-out': 'đường về nơi có người',
};

export const typeName = (type: string): string => types[type] ?? type;

/** Fields of a level: by `parent.field` where one name means several things. */
const fields: Readonly<Record<string, string>> = {
  intro: 'Mở đầu',
  recall: 'Mở đầu khi chơi lại',
  ending: 'Lời kết',
  text: 'Chuyện',
  story: 'Chuyện',
  ask: 'Câu hỏi',
  label: 'Lựa chọn',
  reply: 'Lời đáp',
  replies: 'Khi chọn ý khác',
  why: 'Vì sao',
  hint: 'Gợi ý',
  say: 'Nói',
  says: 'Nói',
  adult: 'Người lớn đáp',
  again: 'Nhìn lại',
  right: 'Khi đúng',
  name: 'Tên gọi',
  done: 'Xong',
  rule: 'Quy tắc',
  read: 'Nhìn cơ thể',
  look: 'Nhìn quanh',
  breathe: 'Thở',
  busy: 'Đang bận',
  greeting: 'Lời chào',
  wrong: 'Bấm số khác',
  after: 'Rồi sao nữa',
  closer: 'Nhìn gần hơn',
  homes: 'Ba ngôi nhà',
  asks: 'Câu hỏi của chỗ đá',
  ring: 'Mời gõ đá',
  whole: 'Cả câu vang lên',
  shut: 'Nơi đóng cửa',
  shout: 'Nói to',
  words: 'Cách gọi',
  missing: 'Khi còn thiếu',
  trouble: 'Khi chọn người gây chuyện',
  far: 'Khi người ấy ở xa',
  accepts: 'Người kia nghe',
  insists: 'Người kia nài thêm',
  aloud: 'Nói thành tiếng',
  echo: 'Tiếng vọng',
  gather: 'Gom tiếng nói',
  raise: 'Giơ thẻ, ra dấu',
  taste: 'Nếm thử',
  sweet: 'Trái ngọt',
  spoiled: 'Trái hỏng',
  surprise: 'Điều bất ngờ vui',
  clear: 'Đã rõ',
  tell: 'Kể',
  pick: 'Chọn',
  call: 'Gọi là gì',
  press: 'Ấn đất',
  walk: 'Cô thợ gốm',
  enough: 'Đã đủ người',
  first: 'Người đầu tiên',
  next: 'Người kế tiếp',
  ordered: 'Đã xếp xong',
  light: 'Nhóm lửa',
  fire: 'Lửa cháy',
  glow: 'Bàn tay sáng',
  lift: 'Mở từng phần',
  find: 'Tìm mánh',
  more: 'Còn nữa',
  answer: 'Đáp lại',
  'level.name': 'Gọi tên mánh',
  'busy.say': 'Máy bận',
  'own.ask': 'Tới lượt em',
  'pairs.say': 'Khác nhau ở đâu',
  'helpers.label': 'Người giúp',
  'checks.label': 'Câu hỏi để xét',
  'tests.ask': 'Câu hỏi để nếm',
  'tricks.label': 'Tên mánh',
  'tricks.hint': 'Nhận ra mánh',
  'parts.label': 'Chữ trên phần này',
  'parts.says': 'Khi mở ra',
  'to.label': 'Kể với',
  'stones.label': 'Viên đá',
  'spots.label': 'Nơi',
  'spots.says': 'Khi tới nơi',
  'feelings.why': 'Về cảm xúc',
  'signs.say': 'Xét thấy',
  hours: 'Giờ trực',
  operator: 'Nơi phụ trách',
  note: 'Ghi chú',
  about: 'Em học gì',
  'lines.label': 'Tên đường dây',
  'places.name': 'Tên nơi',
  'receivers.name': 'Nơi nhận',
  'skills.name': 'Kĩ năng',
  'can.A': 'Nhóm A làm được',
  'can.B': 'Nhóm B làm được',
  'can.C': 'Nhóm C làm được',
};

/** @param within the fields around it, outermost first */
export function fieldName(field: string, within: readonly string[]): string {
  const parent = within.at(-1) ?? 'level';
  const known = fields[`${parent}.${field}`] ?? fields[field];
  if (known) return known;
  const around = fields[parent];
  return around ? `${around} (${field})` : field;
}

const groups: Readonly<Record<string, string>> = {
  items: 'Thẻ',
  cases: 'Chuyện',
  questions: 'Câu hỏi',
  meetings: 'Chuyện',
  gifts: 'Gói',
  tellings: 'Chuyện kể',
  turns: 'Lượt kể',
  holes: 'Chỗ đá',
  stories: 'Chuyện',
  roles: 'Người',
  needs: 'Bàn tay cần có',
  rounds: 'Lượt',
  zones: 'Vùng',
  walks: 'Chuyến đi',
  pairs: 'Cặp',
  tests: 'Trái nho',
  lines: 'Đường dây',
  places: 'Nơi',
};

export const groupName = (field: string): string => groups[field] ?? field;

/** Short facts beside a line or a heading, for values that are ids. */
const facts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  person: personNames,
  setting: settingNames,
  axis: axisNames,
  way: {
    polite: 'từ chối lễ phép',
    firm: 'từ chối dứt khoát',
    sign: 'ra dấu',
    card: 'giơ thẻ',
    yes: 'đồng ý',
    freeze: 'đứng im',
    weak: 'chiều theo',
    alarm: 'kêu cứu',
    voice: 'kể bằng lời',
    message: 'kể bằng tin nhắn',
  },
  react: { busy: 'người lớn đang bận', doubts: 'người lớn chưa tin', listens: 'người lớn lắng nghe' },
  part: { what: 'chuyện gì', who: 'ai', where: 'ở đâu', when: 'khi nào', need: 'em cần gì' },
  form: { present: 'gói quà', chat: 'tin nhắn' },
  place: { home: 'gia đình', school: 'trường', village: 'xóm làng', service: 'nơi giúp' },
  kind: {
    path: 'lối đi',
    people: 'có người',
    lonely: 'vắng người',
    'outside-home': 'một người ngoài nhà',
    'outside-family': 'một người ngoài gia đình',
    school: 'một người ở trường',
    service: 'một nơi giúp',
  },
};

export const factName = (field: string, value: string): string | undefined => facts[field]?.[value];

const roles: Readonly<Record<string, string>> = {
  hero: 'nhân vật',
  other: 'người hỏi',
  giver: 'người cho',
  child: 'nhân vật',
  caller: 'người gọi',
  counsellor: 'người nghe máy',
  actor: 'người',
  potter: 'thợ gốm',
  listener: 'người nghe',
  gate: 'người ở cổng',
};

/** Fields that hold an actor's id. */
export const roleName = (field: string): string | undefined => roles[field];

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

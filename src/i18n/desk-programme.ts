import { text } from '../lib/text';

/** A programme of meetings. */
export const programme = {
  tile: text('Chương trình nhiều buổi', 'A programme of meetings'),
  stations: text('Ghé những nơi nào?', 'Which places?'),
  form: text('Hình thức nào?', 'Which form?'),
  band: text('Các em mấy tuổi?', 'How old are the children?'),
  start: text('Bắt đầu từ', 'It begins on'),
  weeks: text('Số tuần', 'Weeks'),
  perWeek: text('Mỗi tuần mấy buổi', 'Meetings a week'),
  groups: text('Số nhóm', 'Groups'),
  minutes: text('Mỗi buổi bao nhiêu phút?', 'How many minutes is a meeting?'),
  days: text('ngày', 'days'),
  result: text('Chương trình', 'The programme'),
  sum: text(
    '{name}, {band}: {n} buổi, từ {from} đến {to}, mỗi buổi {minutes} phút.',
    '{name}, {band}: {n} meetings, {from} to {to}, {minutes} minutes each.',
  ),
  moved: text('Các buổi nằm trong khoảng {from} – {to}.', 'All meetings lie between {from} and {to}.'),
  grouped: text(
    '{groups} nhóm học cùng ngày, nhóm này xong tới nhóm kia: mỗi ngày {minutes} phút. Buổi cuối tất cả cùng chơi.',
    '{groups} groups meet on the same days, one after the other: {minutes} minutes a day. All play together at the end.',
  ),
  tight: text(
    'Có nơi chỉ được {n} phút. Thêm tuần, thêm buổi hay bớt nơi thì các em kịp tập.',
    'Some places get only {n} minutes. With more weeks or meetings, or fewer places, there is time to practise.',
  ),
  single: text(
    'Chỉ có một buổi: mọi nơi nằm trong trò chơi lớn. Thêm tuần thì các em được học trước.',
    'There is only one meeting: all places are in the big game. With more weeks the children learn before.',
  ),
  none: text('Chưa đủ lâu để nhớ lại sau ba tháng.', 'It is too short for a recall after three months.'),
  print: text('Xem tờ in', 'See the page to print'),
  table: text('Các buổi', 'The meetings'),
  number: text('Buổi', 'Meeting'),
  content: text('Nội dung', 'What'),
  week: [
    text('Chủ nhật', 'Sun'),
    text('Thứ hai', 'Mon'),
    text('Thứ ba', 'Tue'),
    text('Thứ tư', 'Wed'),
    text('Thứ năm', 'Thu'),
    text('Thứ sáu', 'Fri'),
    text('Thứ bảy', 'Sat'),
  ],
  min: text('{n} phút', '{n} min'),
  after: {
    7: text('sau một tuần', 'after a week'),
    30: text('sau một tháng', 'after a month'),
    90: text('sau ba tháng', 'after three months'),
  },
  how: text('Làm thế nào', 'How'),
  lines: text('Câu để nhớ lại', 'Sentences to recall'),
  remember: text('Cần nhớ', 'To remember'),
  page: text('{name} ({at}/{all})', '{name} ({at}/{all})'),
  foot: text('Bản nháp: chưa có chuyên gia bảo vệ trẻ em kí duyệt.', 'Draft: no child-protection professional has signed it yet.'),
  back: text('Về phần chọn', 'Back to the choices'),
};

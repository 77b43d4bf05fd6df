import type { Form } from '../domain/report/log';
import { type Text, text } from '../lib/text';

/** The log of the sessions. */
export const log = {
  title: text('Sổ các buổi', 'Log of sessions'),
  lead: text(
    'Buổi nào xong thì tự ghi vào đây. Anh chị xem lại các số rồi bấm «Ghi xong», chưa tới một phút. Chỉ có số đếm, không có tên em nào.',
    'A session that is over writes itself here. Look at the numbers and press “Done”: less than a minute. Counts only, no child is named.',
  ),
  none: text(
    'Chưa có buổi nào. Dẫn xong một buổi thì buổi ấy hiện ở đây; buổi không dùng máy thì bấm «Thêm một buổi».',
    'None yet. A session led to its end is shown here; for one without the machine press “Add a session”.',
  ),
  open: text('Chưa ghi xong', 'To be completed'),
  openNote: text('{n} buổi chưa ghi xong', '{n} sessions to be completed'),
  done: text('Đã ghi xong', 'Completed'),
  handed: text('Đã nộp', 'Handed in'),
  write: text('Ghi buổi {date}', 'Complete {date}'),
  change: text('Sửa buổi {date}', 'Change {date}'),
  add: text('Thêm một buổi', 'Add a session'),
  addLead: text(
    'Buổi không dẫn bằng máy này cũng ghi vào sổ được.',
    'A session that was not led with this machine can be written down too.',
  ),
  form: text('Hình thức', 'Form'),
  name: text('Tên hoạt động', 'Name of the activity'),
  nameLike: text(
    'Ví dụ: Nói Không và đi về nơi an toàn. Không ghi tên em nào.',
    'For example: say No and go where it is safe. No names of children.',
  ),
  date: text('Ngày', 'Day'),
  counts: text('Đếm', 'Counts'),
  uneven: {
    sex: text(
      'Nữ cộng nam chưa bằng số lượt trẻ. Anh chị xem lại giùm nha.',
      'Girls and boys are not as many as the children. Please look again.',
    ),
    age: text(
      'Nhi đồng cộng đội viên chưa bằng số lượt trẻ. Anh chị xem lại giùm nha.',
      'Under nines and Pioneers are not as many as the children. Please look again.',
    ),
  } as Readonly<Record<string, Text>>,
  save: text('Ghi xong', 'Done'),
  cancel: text('Để sau', 'Later'),
  noCount: text('Chỉ ghi số đếm, từ 0 tới {most}.', 'Whole numbers only, from 0 to {most}.'),
  less: text('Bớt một: {label}', 'One less: {label}'),
  more: text('Thêm một: {label}', 'One more: {label}'),
  skills: text('Trước và sau (máy tự ghi từ số tay giơ)', 'Before and after (from the hands that were counted)'),
  skillLine: text('{skill}: đúng {first} → {second}{alarms}', '{skill}: right {first} → {second}{alarms}'),
  alarmLine: text('; báo động nhầm {first} → {second}', '; false alarms {first} → {second}'),
  paste: text('Chép vào Sổ công tác Đội', 'Text for the work book'),
  copy: text('Chép đoạn này', 'Copy this text'),
  copied: text('Đã chép. Anh chị dán vào sổ nha.', 'Copied. Paste it into the book.'),
  notCopied: text(
    'Trình duyệt không cho chép. Đoạn chữ đã được chọn sẵn: anh chị bấm giữ rồi chọn «Sao chép».',
    'The browser does not copy. The text is selected: press and hold, then choose “Copy”.',
  ),
  drop: text('Xóa buổi {date}', 'Remove {date}'),
  toLog: text('Ghi vào sổ', 'Write it into the log'),
  ended: text(
    'Buổi vừa rồi đã vào sổ. Anh chị xem lại số đếm, chưa tới một phút.',
    'The session is in the log. Look at its counts: less than a minute.',
  ),
};

/** In the text for the work book. */
export const logText = {
  head: text('Ngày {date}: {form}, {name}.', '{date}: {form}, {name}.'),
  noName: text('sinh hoạt kỹ năng an toàn', 'safety skills'),
  content: text('Nội dung: {parts}.', 'Content: {parts}.'),
  counts: text('Số liệu: {counts}.', 'Counts: {counts}.'),
  result: text('Kết quả: {skills}.', 'Result: {skills}.'),
};

/** How children were together. */
export const formNames: Readonly<Record<Form, Text>> = {
  flag: text('Sinh hoạt dưới cờ', 'Flag assembly'),
  class: text('Tiết học', 'Class period'),
  summer: text('Sinh hoạt hè', 'Summer session'),
  group: text('Sinh hoạt chi đội, Sao', 'Group meeting'),
  bell: text('Rung chuông vàng', 'Golden bell'),
  'big-game': text('Trò chơi lớn', 'Big game'),
  forum: text('Diễn đàn trẻ em', "Children's forum"),
  other: text('Hình thức khác', 'Another form'),
};

/** Which days can be chosen. */
export const dateSpan = {
  between: text('từ {from} đến {to}', '{from} to {to}'),
  since: text('từ {from} trở đi', 'from {from} on'),
  upTo: text('đến {to}', 'up to {to}'),
};

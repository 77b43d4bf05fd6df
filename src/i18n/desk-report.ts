import type { PeriodKind } from '../domain/report/hand-in';
import { type Text, text } from '../lib/text';

/** The room of the report. */
export const report = {
  title: text('Báo cáo', 'Report'),
  lead: text(
    'Máy cộng sẵn từ sổ các buổi. Anh chị chọn kỳ, ghi mấy số máy không biết, rồi in hay tải về.',
    'The desk adds up the log. Choose the period, write the few numbers it cannot know, then print or download.',
  ),
  due: text(
    'Báo cáo năm nộp cho {receiver} trước ngày {date}: còn {n} ngày.',
    'The yearly report is due at {receiver} before {date}: {n} days left.',
  ),
  dueToday: text(
    'Báo cáo năm nộp cho {receiver} trước ngày {date}: hôm nay là hạn.',
    'The yearly report is due at {receiver} before {date}: that is today.',
  ),
  overdue: text(
    'Hạn nộp báo cáo năm cho {receiver} là ngày {date}. Chưa nộp thì anh chị nộp sớm nha.',
    'The yearly report was due at {receiver} on {date}. If it has not been handed in, please do so soon.',
  ),
  period: text('1. Báo cáo kỳ nào?', '1. For which period?'),
  before: text('Kỳ trước', 'The one before'),
  after: text('Kỳ sau', 'The one after'),
  from: text('Từ ngày', 'From'),
  to: text('Đến ngày', 'To'),
  missing: text('Còn thiếu', 'What is missing'),
  complete: text('Đủ rồi: in hay nộp được.', 'Nothing is missing: print it or hand it in.'),
  noSessions: text('Trong kỳ này sổ chưa có buổi nào.', 'The log has no session in this period.'),
  openSessions: text('{n} buổi chưa ghi xong nên chưa được cộng.', '{n} sessions are not completed and so not counted.'),
  uncounted: text(
    '{n} buổi chưa ghi số lượt trẻ, nên số lượt trong báo cáo còn thiếu.',
    '{n} sessions lack the number of children, so the attendances are too few.',
  ),
  toLog: text('Mở sổ các buổi', 'Open the log'),
  noUnit: text('Tên đơn vị (ghi ở mục 3).', 'The name of the unit (part 3).'),
  noFields: text('Chưa ghi: {labels}.', 'Not written: {labels}.'),
  numbers: text('2. Ghi mấy số này', '2. Write these numbers'),
  numbersLead: text(
    'Mỗi em chỉ đếm một lần, dù em dự nhiều buổi. Không có thì ghi 0.',
    'Count each child once, however many sessions the child came to. Write 0 for none.',
  ),
  sensitive: text(
    'Số dưới 10 về dân tộc, hoàn cảnh không hiện trong báo cáo, để không nhận ra em nào. Số lớn mà lấy tổng trừ ra được số nhỏ thì cũng không hiện.',
    'Numbers of origin and circumstances below 10 are not shown in the report, so that no child is recognised; nor is a larger one that would give a small one away.',
  ),
  fullest: text('Lấy theo buổi đông nhất ({n} em)', 'As in the fullest session ({n} children)'),
  uneven: {
    sex: text(
      'Nữ cộng nam chưa bằng số trẻ. Anh chị xem lại giùm nha.',
      'Girls and boys are not as many as the children. Please look again.',
    ),
    age: text(
      'Nhi đồng cộng đội viên chưa bằng số trẻ. Anh chị xem lại giùm nha.',
      'Under nines and Pioneers are not as many as the children. Please look again.',
    ),
  } as Readonly<Record<string, Text>>,
  less: text('«{label}» nhỏ hơn các phần của nó. Anh chị xem lại giùm nha.', '“{label}” is less than its own parts. Please look again.'),
  who: text('3. Đơn vị và lời riêng', '3. The unit, and your own words'),
  parent: text('Đơn vị nhận báo cáo', 'The unit that gets it'),
  parentLike: text('Ví dụ: Hội đồng Đội xã Phước Nam', 'For example: Phước Nam Pioneer council'),
  difficulties: text('Khó khăn (tự chọn)', 'Difficulties (if you like)'),
  proposals: text('Đề xuất (tự chọn)', 'Proposals (if you like)'),
  wordsLike: text(
    'Không ghi tên em nào, không ghi vụ việc. Lời này chỉ ở bản in, Word, Excel và CSV, không có trong tệp nộp.',
    'No names of children, no cases. These words are only on paper, in Word, Excel and CSV, not in the file to hand in.',
  ),
  wordsLong: text(
    'Dài {n} ký tự, nhiều nhất là {most}. Anh chị viết gọn lại nha.',
    'It has {n} characters, at most {most} fit. Please shorten it.',
  ),
  out: text('4. In, tải về, nộp', '4. Print, download, hand in'),
  print: text('In trang này', 'Print this page'),
  word: text('Tải bản Word', 'Download as Word'),
  excel: text('Tải bản Excel', 'Download as Excel'),
  csv: text('Tải bản CSV', 'Download as CSV'),
  zalo: text('Chép để gửi Zalo', 'Copy for a message'),
  hand: text('Tải tệp để nộp', 'Download the file to hand in'),
  handLead: text(
    'Tệp .txt này chỉ có số đếm. Gửi nó cho {receiver} qua Zalo hay thư; bên nhận tự cộng.',
    'This .txt file has counts only. Send it to {receiver}; they add it up.',
  ),
  codes: text('Hiện mã QR', 'Show as QR codes'),
  codesLead: text('Không có mạng thì bên nhận quét mã ngay trên màn hình này.', 'Without a network they scan it from this screen.'),
  handedNow: text(
    'Đã tải tệp «{name}» (lần {revision}). Anh chị gửi tệp ấy đi là xong.',
    'The file “{name}” is downloaded (revision {revision}). Send it, and that is all.',
  ),
  notHanded: text(
    'Chưa tải được tệp nộp. Anh chị xem lại tên đơn vị (nhiều nhất 120 chữ) và ngày của kỳ báo cáo nha.',
    'The file was not made. Please look at the name of the unit (at most 120 letters) and the days of the period.',
  ),
  handedBefore: text('Đã tải tệp để nộp lần {revision}, ngày {date}.', 'Revision {revision} was downloaded on {date}.'),
  changed: text(
    'Số liệu đã khác so với lần nộp trước. Anh chị tải lại tệp rồi gửi: bên nhận sẽ lấy bản mới, không cộng hai lần.',
    'The numbers have changed since. Download and send the file again: the newer one is taken, nothing is counted twice.',
  ),
  needUnit: text('Ghi tên đơn vị trước đã nha.', 'Please write the name of the unit first.'),
  loaded: text('Đã soạn xong tệp «{name}». Anh chị tìm trong thư mục tải về.', 'The file “{name}” is made: see your downloads.'),
  copied: text('Đã chép. Anh chị dán vào Zalo nha.', 'Copied. Paste it into the message.'),
  page: text('Trang báo cáo', 'The page'),
  charts: text('Biểu đồ', 'Charts'),
  chartSkills: text('Trả lời đúng, trước và sau', 'Right answers, before and after'),
  chartAlarms: text('Báo động nhầm, trước và sau', 'False alarms, before and after'),
  chartSex: text('Nữ và nam', 'Girls and boys'),
  chartAge: text('Nhi đồng và đội viên', 'Under nines and Pioneers'),
  chartOpinions: text('Ý kiến của các em đi tới đâu', "How far children's opinions have come"),
  chartSaid: text('{title}: {values}', '{title}: {values}'),
  tableOf: text('Bảng số: {title}', 'The numbers: {title}'),
  share: text('Tỉ lệ', 'Share'),
};

/** What a report is made for. */
export const periodKindNames: Readonly<Record<PeriodKind, Text>> = {
  summer: text('Hè', 'Summer'),
  'half-year': text('6 tháng', 'Half-year'),
  'school-year': text('Năm học', 'School year'),
  year: text('Năm (đến {date})', 'Year to {date}'),
  other: text('Kỳ khác', 'Another period'),
};

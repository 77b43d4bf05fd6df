import { text } from '../lib/text';

/** The page for when a child tells: over the screen, and on paper. */
export const tells = {
  open: text('Khi trẻ kể với bạn', 'When a child tells you'),
  /** Part of the name above: what stands on a narrow screen. */
  short: text('trẻ kể', 'child tells'),
  do: text('Làm gì', 'What to do'),
  say: text('Nói đúng mấy câu này', 'Say these word for word'),
  never: text('Đừng bao giờ nói', 'Never say'),
  call: text('Gọi ai', 'Whom to call'),
  places: text('Hoặc báo cho', 'Or send word to'),
  write: text('Ghi lại', 'Write down'),
  down: text('Ghi', 'Write'),
  leave: text('Đừng ghi', 'Leave out'),
  draft: text('Bản nháp: chưa có chuyên gia bảo vệ trẻ em kí duyệt.', 'Draft: no child-protection professional has signed it yet.'),
  paper: text('Xem tờ in', 'See the page to print'),
  read: text('Về trang đọc', 'Back to reading'),
};

/** Round every page that is printed. */
export const print = {
  print: text('In tờ này', 'Print this page'),
  how: text('Một tờ A4, in trắng đen là đủ.', 'One sheet of A4, black and white will do.'),
};

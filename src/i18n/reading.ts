import { text } from '../lib/text';

/** The reading corner. */
export const reading = {
  page: text('Trang {n} trên {all}', 'Page {n} of {all}'),
  next: text('Lật trang', 'Turn the page'),
  before: text('Trang trước', 'The page before'),
  close: text('Gấp sách', 'Close the book'),
  aloud: text('Đọc cho em nghe', 'Read it to me'),
  draft: text('Lời ở đây chưa được chuyên gia bảo vệ trẻ em duyệt.', 'Not yet reviewed by a child-protection professional.'),
};

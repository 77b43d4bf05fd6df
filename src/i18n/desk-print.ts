import type { PaperKind } from '../domain/desk/papers';
import { type Text, text } from '../lib/text';

/** The print room of the leaders' desk. */
export const printRoom = {
  name: text('In ấn', 'Print room'),
  about: text(
    'Tiểu phẩm, phát thanh, tờ gửi gia đình, áp phích, thẻ, giấy chứng nhận',
    'Plays, school radio, slips, posters, cards, certificates',
  ),
  paper: text('In tờ nào?', 'Which paper?'),
  station: text('Nơi nào?', 'Which place?'),
  lang: text('In bằng tiếng nào?', 'In which language?'),
  vi: text('Tiếng Việt', 'Vietnamese'),
  en: text('Tiếng Anh', 'English'),
  print: text('In', 'Print'),
  pages: text('{n} trang A4, in trắng đen là đủ.', '{n} pages of A4; black and white will do.'),
  preview: text('Xem trước', 'Preview'),
  first: text('Từ thẻ số', 'From card'),
  last: text('Đến thẻ số', 'To card'),
  format: text('Phòng cỡ nào?', 'How large is the room?'),
  half: text('Hai thẻ một trang', 'Two cards a page'),
  halfFor: text('Phòng học thường', 'An ordinary classroom'),
  whole: text('Một thẻ một trang', 'One card a page'),
  wholeFor: text('Phòng rộng, hội trường', 'A large room, a hall'),
  backs: text('Mặt sau?', 'Backs?'),
  both: text('Hai mặt', 'Both sides'),
  bothFor: text('Mặt sau vẽ cách cầm. Lật theo cạnh dài.', 'The back shows how to hold it. Flip on the long edge.'),
  fronts: text('Chỉ mặt trước', 'Fronts only'),
  frontsFor: text('Máy in một mặt', 'For a one-sided printer'),
  page: text('Trang {n} trên {all}', 'Page {n} of {all}'),
};

export const paperNames: Readonly<Record<PaperKind, Text>> = {
  play: text('Tiểu phẩm', 'Play'),
  parts: text('Lời từng vai', 'Parts of the play'),
  radio: text('Phát thanh măng non', 'School radio'),
  slip: text('Tờ gửi gia đình', 'Slip for the family'),
  hotline: text('Áp phích 111', 'Poster 111'),
  ways: text('Áp phích Nói, Đi, Kể', 'Poster Say, Go, Tell'),
  people: text('Áp phích năm người em tin', 'Poster five people'),
  card: text('Thẻ An toàn để gấp', 'Safety card to fold'),
  certificate: text('Giấy chứng nhận', 'Certificate'),
  answerCards: text('Thẻ trả lời', 'Answer cards'),
  plan: text('Kế hoạch buổi', 'Session plan'),
  jobs: text('Phiếu việc trong buổi', 'Job cards of the session'),
};

import type { Shape } from '../domain/desk/share';
import { type Text, text } from '../lib/text';

/** Cards for the pages of a group. */
export const share = {
  title: text('Thẻ để đăng', 'Cards to post'),
  intro: text(
    'Hình vẽ ngay trên máy này, không có hình em nào. Anh chị đăng lên trang của Đoàn, Hội, Đội hay nhóm phụ huynh.',
    'Drawn on this machine, with no picture of any child. Post it on the pages of your group, or send it to parents.',
  ),
  station: text('Nơi nào?', 'Which place?'),
  shape: text('Hình nào?', 'Which shape?'),
  lang: text('Lời trên thẻ bằng tiếng nào?', 'Words in which language?'),
  download: text('Tải hình', 'Download the picture'),
  send: text('Chia sẻ', 'Share'),
  loaded: text('Đã lưu «{name}» vào thư mục tải về.', '“{name}” is in your downloads.'),
  inApp: text(
    'Zalo và Facebook không lưu được tệp: anh chị nhấn giữ hình để lưu, hoặc mở trang này bằng trình duyệt của máy.',
    'Zalo and Facebook save no files: press and hold the picture, or open this page in the device’s own browser.',
  ),
  drawing: text('Đang vẽ…', 'Drawing…'),
  failed: text('Chưa vẽ được. Anh chị kiểm tra mạng rồi chọn lại nha.', "It couldn't be drawn. Check the network, then choose again."),
  alt: text('Thẻ: {place}. “{line}” {label}: {number}.', 'A card: {place}. “{line}” {label}: {number}.'),
  post: text('Lời đăng kèm', 'Words for the post'),
  copy: text('Chép lời đăng', 'Copy the words'),
  copied: text('Đã chép. Anh chị dán vào bài đăng nha.', 'Copied: paste it into your post.'),
  byHand: text(
    'Máy không cho chép. Anh chị bôi đen lời ở trên rồi chép nha.',
    'This browser lets nothing be copied. Select the words above.',
  ),
};

export const shapeNames: Readonly<Record<Shape, Text>> = {
  square: text('Vuông, cho bài đăng', 'Square, for a post'),
  tall: text('Dọc, cho tin trong ngày', 'Tall, for a story'),
};

/** On the card itself. */
export const card = {
  ask: text('Em tập nói to:', 'Say it aloud:'),
  foot: text('Khiên Nhỏ · học liệu tương tác · {age}', 'Khiên Nhỏ · interactive learning · ages {age}'),
  free: text('miễn phí', 'free'),
};

/** Beside the card, one paragraph each. */
export const post: readonly Text[] = [
  text('{place}: {about}.', '{place}: {about}.'),
  text(
    'Tuần này các em tập nói: “{line}” Mời ba mẹ, thầy cô tập cùng các em một lần ở nhà.',
    'This week the children practise: “{line}” Parents and teachers, please practise it once at home.',
  ),
  text(
    'Em nào có điều khó chịu thì kể với người lớn em tin. Người này bận thì kể người khác. Không bao giờ là lỗi của em.',
    'Whoever feels uneasy tells a grown-up they trust, and if that one is busy, another. It is never your fault.',
  ),
  text('Gọi {number}: {label}, {terms}. Người lớn cũng gọi hỏi được.', 'Call {number}: {label}, {terms}. Grown-ups may call and ask too.'),
];
export const postLocal = text('Gọi {number}: {label}. Giờ: {hours}.', 'Call {number}: {label}. Hours: {hours}.');
export const postEnd = text('Khiên Nhỏ, học liệu tương tác cho trẻ {age}.', 'Khiên Nhỏ, interactive learning for ages {age}.');

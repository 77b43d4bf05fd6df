import { text } from '../lib/text';

/** Where codes are read, whatever they are of. */
export const scan = {
  hint: text(
    'Đưa mã vào giữa hình, cách chừng một gang tay, giữ yên một chút.',
    'Hold the code in the middle of the picture, about a hand’s span away, and keep still for a moment.',
  ),
  ready: text('Chưa thấy mã nào.', 'No code yet.'),
  photos: text('Chọn ảnh chụp mã', 'Choose photos of codes'),
  photosLead: text(
    'Không mở được camera thì chụp mã thành ảnh rồi chọn ở đây. Một ảnh có nhiều mã cũng được.',
    'Where the camera does not open, photograph the codes and choose the photos here. Several codes in one photo are fine.',
  ),
  looking: text('Máy đang tìm mã trong ảnh…', 'Looking for codes in the photo…'),
  found: text('Tìm được {n} mã trong ảnh.', '{n} codes found in the photos.'),
  none: text(
    'Chưa thấy mã trong «{name}». Anh chị chụp lại gần hơn, thẳng hơn, thấy đủ bốn góc mã nha.',
    'No code was found in “{name}”. Take it again, nearer and straighter, with all four corners.',
  ),
  broken: text(
    'Không mở được «{name}». Anh chị chọn ảnh JPG hay PNG nha.',
    '“{name}” can’t be opened. Please choose a JPG or PNG picture.',
  ),
  lost: text('Phần đọc mã bị dừng. Anh chị tải lại trang rồi quét tiếp nha.', 'Reading codes broke off. Load the page again and go on.'),
};

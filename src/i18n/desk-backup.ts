import type { Strength } from '../domain/desk/backup';
import type { BackupFault } from '../domain/desk/backup-file';
import type { ShelfName } from '../domain/desk/desk';
import { type Text, text } from '../lib/text';

/** All that a desk keeps, in one locked file. */
export const backup = {
  title: text('Sao lưu, bàn giao', 'Backup and hand-over'),
  lead: text(
    'Mọi thứ bàn phụ trách nhớ trong máy này, gói vào một tệp có khóa: để dành, để chuyển sang máy khác, hay để giao cho người làm tiếp. Buổi đang dẫn dở thì không nằm trong tệp.',
    'All that the desk remembers on this machine, in one locked file: to keep, to move to another machine, or to hand over. A session that is still on is not part of it.',
  ),
  noKeys: text(
    'Trang này mở bằng địa chỉ không bảo mật, nên trình duyệt không cho khóa và mở tệp. Anh chị vào bằng địa chỉ bảo mật, loại có hình ổ khóa, rồi trở lại đây nha.',
    'This page came over plain http, where browsers neither lock nor open files. Open its address that begins with https and come back here.',
  ),
  inApp: text(
    'Zalo và Facebook không lưu được tệp. Anh chị mở trang này bằng trình duyệt của máy rồi tải nha.',
    "Zalo and Facebook save no files. Open this page in the device's own browser, then download.",
  ),

  make: text('Tải bản sao lưu', 'Make a backup'),
  here: text('Trong máy này có: {what}.', 'On this machine: {what}.'),
  settingsOnly: text('tên đơn vị và các lựa chọn', 'the name of the unit and the choices'),
  passphrase: text('Đặt mật khẩu', 'Choose a passphrase'),
  passphraseLike: text(
    'Bốn từ không dính gì nhau, dễ nhớ, ít nhất {least} chữ.',
    'Four words that have nothing to do with each other, {least} letters or more.',
  ),
  again: text('Gõ lại mật khẩu', 'Write it once more'),
  againLike: text('Để chắc là không gõ nhầm.', 'To be sure there was no slip.'),
  differs: text('Hai lần gõ chưa giống nhau.', 'The two are not alike yet.'),
  lost: text(
    'Không có tài khoản nào giữ mật khẩu này. Quên mật khẩu là không ai mở được tệp nữa. Anh chị ghi ra giấy, cất riêng, đừng gửi chung với tệp.',
    'No account holds this passphrase. If it is forgotten, nobody can open the file any more. Write it on paper, keep it apart, and never send it with the file.',
  ),
  reveal: text('Cho thấy chữ', 'Show the letters'),
  load: text('Khóa lại và tải về', 'Lock and download'),
  making: text('Đang khóa…', 'Locking…'),
  made: text('Đã soạn xong tệp «{name}». Anh chị tìm trong thư mục tải về.', 'The file “{name}” is made: see your downloads.'),
  makeFailed: text(
    'Chưa soạn được tệp. Anh chị tải lại trang rồi thử lần nữa nha. Trong máy không mất gì.',
    'The file could not be made. Load the page again and try once more. Nothing is lost here.',
  ),
  tooMuch: text(
    'Trong máy có nhiều quá, một tệp không chứa hết. Anh chị xóa bớt báo cáo đã nhận và đã nộp lên rồi thử lại nha.',
    'There is too much for one file. Remove received reports that were handed up already, then try again.',
  ),

  restore: text('Lấy lại từ tệp', 'Bring in a file'),
  restoreLead: text(
    'Chọn tệp, gõ mật khẩu, rồi xem trong tệp có gì. Chưa có gì thay đổi cho tới khi anh chị bấm nút cuối cùng.',
    'Choose the file, write its passphrase and see what is in it. Nothing changes before the last button.',
  ),
  choose: text('Chọn tệp sao lưu', 'Choose a backup'),
  chosen: text('Tệp: {name}', 'File: {name}'),
  key: text('Mật khẩu của tệp', 'Passphrase of the file'),
  keyLike: text('Người làm ra tệp đã đặt mật khẩu này.', 'Whoever made the file chose it.'),
  open: text('Mở ra xem', 'Open'),
  opening: text('Đang mở…', 'Opening…'),
  nothingKept: text(
    'Trình duyệt này không giữ lại được gì, nên không nhận tệp. Anh chị mở trang bằng trình duyệt của máy, không ở chế độ ẩn danh.',
    'This browser keeps nothing, so no file can be brought in. Use the browser of the device, not a private window.',
  ),

  compare: text('Trong tệp và trong máy này', 'The file beside this machine'),
  inFile: text('Trong tệp', 'In the file'),
  inHere: text('Trong máy này', 'On this machine'),
  unit: text('Đơn vị', 'Unit'),
  noUnit: text('chưa ghi tên', 'no name yet'),
  made_: text('Ngày sao lưu', 'Day of the backup'),
  meetings: text('Buổi đã dẫn', 'Meetings held'),
  clashes: text(
    '{n} mục có ở cả hai nơi mà không giống nhau ({what}). Khi thêm vào, giữ bản nào?',
    '{n} entries are in both and differ ({what}). Which ones stay when the file is added?',
  ),
  keepHere: text('Bản trong máy này', 'Those of this machine'),
  keepFile: text('Bản trong tệp', 'Those of the file'),
  add: text('Thêm vào', 'Add'),
  addAbout: text(
    'Giữ những gì đang có, thêm những gì tệp có mà máy chưa có. Tên đơn vị của máy này vẫn giữ.',
    'Keeps what is here and adds what the file has besides. The name of the unit here stays.',
  ),
  addAsk: text('Thêm những gì trong tệp vào máy này?', 'Add what is in the file to this machine?'),
  addYes: text('Thêm vào máy này', 'Add it'),
  replace: text('Thay tất cả', 'Replace all'),
  replaceAbout: text('Bỏ hết những gì đang có ở máy này, lấy những gì trong tệp.', 'Removes what is here and takes what is in the file.'),
  replaceAsk: text(
    'Những gì bàn phụ trách đang nhớ ở máy này sẽ mất hẳn. Thay bằng những gì trong tệp?',
    'What the desk remembers on this machine will be gone for good. Replace it by what is in the file?',
  ),
  replaceYes: text('Thay hết', 'Replace it'),
  writing: text('Đang ghi…', 'Writing…'),
  done: text('Xong. Trong máy này giờ có: {what}.', 'Done. On this machine there is now: {what}.'),
  waiting: text(
    '{n} thay đổi về đường dây trong tệp chưa tính. Anh chị vào «Đường dây và nơi giúp» xem từng cái rồi mới nhận.',
    '{n} changes of lines from the file do not count yet. Look at each in “Lines and places that help” before you take it.',
  ),
  anew: text('Mở lại bàn phụ trách', 'Open the desk again'),
  failed: text(
    'Chưa ghi được, và trong máy không có gì thay đổi. Có thể máy đã đầy: anh chị dọn bớt rồi thử lại nha.',
    'It could not be written, and nothing changed here. The machine may be full: make room, then try again.',
  ),
};

export const shelfWords: Readonly<Record<ShelfName, Text>> = {
  log: text('Buổi trong sổ', 'Sessions in the log'),
  reports: text('Báo cáo đã làm', 'Reports made'),
  received: text('Báo cáo đã nhận', 'Reports received'),
  proposals: text('Kiến nghị của các em', 'Proposals of children'),
  overlay: text('Đường dây đã sửa', 'Lines changed'),
};

export const strengthWords: Readonly<Record<Strength, Text>> = {
  short: text('Ngắn quá, cần ít nhất {least} chữ.', 'Too short: {least} letters at least.'),
  easy: text(
    'Dễ đoán quá. Anh chị dùng mấy từ khác nhau, đừng dùng số điện thoại hay ngày sinh.',
    'Too easy to guess. Use several words, no telephone number or date.',
  ),
  fair: text('Tạm được. Thêm một từ nữa thì chắc hơn.', 'Fair. One more word makes it stronger.'),
  good: text('Chắc.', 'Strong.'),
};

export const faultWords: Readonly<Record<BackupFault, Text>> = {
  foreign: text(
    'Tệp này không phải bản sao lưu của bàn phụ trách. Anh chị chọn tệp đã tải về từ mục này nha.',
    'This file is no backup of the desk. Choose one that was downloaded here.',
  ),
  newer: text(
    'Tệp này do bản mới hơn của Khiên Nhỏ làm ra. Anh chị mở trang lúc có mạng để cập nhật rồi thử lại nha.',
    'A later release of Khiên Nhỏ made this file. Open the page with a network to update it, then try again.',
  ),
  damaged: text(
    'Tệp bị hỏng hay bị cắt mất một phần trên đường đi. Anh chị chép lại tệp gốc, hay xin gửi lại nha.',
    'The file was damaged or cut on its way. Copy the original again, or ask for it once more.',
  ),
  large: text(
    'Tệp này lớn quá, không phải bản sao lưu của bàn phụ trách. Anh chị xem lại đã chọn đúng tệp chưa nha.',
    'This file is too large to be a backup of the desk. Please look whether it is the right one.',
  ),
  key: text(
    'Mật khẩu chưa đúng. Anh chị gõ lại, để ý chữ hoa, chữ thường và dấu nha.',
    'That is not the passphrase. Write it again; mind capitals and tones.',
  ),
};

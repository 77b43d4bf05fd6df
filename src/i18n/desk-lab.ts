import type { Axis } from '../domain/terms';
import { type Text, text } from '../lib/text';

/** The room of the computer lab. */
export const deskLab = {
  lead: text(
    'Mỗi máy gõ một mã tám chữ rồi chơi, không cần mạng, không cần tên. Chơi xong, máy hiện một hình: anh chị quét hay gõ vào đây là cộng được cả phòng.',
    'Each computer types a code of eight letters and plays: no network, no names. At the end it shows a picture: scan or type it here, and the whole room is added up.',
  ),
  stations: text('Các em chơi nơi nào? (một đến ba nơi)', 'Which places are played? (one to three)'),
  order: text('Thứ tự chơi: {places}', 'In this order: {places}'),
  make: text('Mở buổi phòng máy', 'Begin a session'),
  code: text('Mã của buổi này', 'The code of this session'),
  how: text(
    'Viết mã lên bảng. Các em mở trò chơi, bấm «Máy ở trường, máy dùng chung», rồi «Gõ mã phòng máy».',
    'Write the code on the board. Children open the game, press “School or shared computer”, then “Type the room code”.',
  ),
  plays: text('Các em chơi: {places}', 'Children play: {places}'),
  large: text('Mã thật to', 'The code, large'),
  print: text('In mã này', 'Print the code'),
  in: text('{n} máy đã nộp', 'Computers that have handed in: {n}'),
  sum: text('Cả phòng trả lời đúng {right} trong {asked} câu.', 'The whole room: {right} of {asked} answers right.'),
  byKind: text('Đúng theo từng kiểu câu', 'Right, by kind of question'),
  kind: text('Kiểu câu', 'Kind'),
  right: text('Đúng', 'Right'),
  asked: text('Đã hỏi', 'Asked'),
  handIn: text('Nhận số đếm của một máy', 'Take the counts of a computer'),
  field: text('Mã trên màn hình của máy', 'The code on the computer’s screen'),
  fieldLike: text(
    'Các nhóm bốn chữ. Chữ hoa, chữ thường, có khoảng trống hay không đều được. Nên tắt gõ tiếng Việt trước khi gõ.',
    'Groups of four. Capitals or not, with or without spaces. Best with Vietnamese typing off.',
  ),
  take: text('Nhận', 'Take it'),
  scan: text('Quét bằng camera', 'Scan with the camera'),
  computer: text('Đã nhận. Thêm một máy.', 'Taken. One more computer.'),
  more: text('Máy này đã nộp, giờ có thêm câu trả lời. Đã cập nhật.', 'This computer had handed in and has more answers now. Updated.'),
  nothing: text('Máy này nộp rồi. Không cộng hai lần.', 'This computer has handed in already. It is not counted twice.'),
  unreadable: text(
    'Mã gõ chưa đúng hay còn thiếu. Anh chị so lại từng nhóm bốn chữ nha.',
    'The code is not right, or not whole. Compare it group by group.',
  ),
  keyboard: text(
    'Bàn phím đang gõ tiếng Việt nên mã có dấu. Anh chị tắt gõ tiếng Việt (chuyển sang EN) rồi gõ lại nha.',
    'The keyboard is typing Vietnamese, and the code has marks. Turn that off (switch to EN) and type it again.',
  ),
  other: text('Hình này không phải mã nộp của một máy.', 'This picture is not what a computer hands in.'),
  foreign: text(
    'Mã này của buổi khác, không tính vào buổi này. Máy ấy gõ lại mã trên bảng giùm nha.',
    'This code is of another session and is not counted. Let that computer type the code on the board.',
  ),
  elsewhere: text(
    'Buổi ấy đã khép ở một cửa sổ khác của máy này. Máy nào chưa nhận thì anh chị mở buổi mới, cho các em gõ mã mới.',
    'That session was closed in another window of this machine. For computers not yet taken, begin a new one and let them type its code.',
  ),
  impossible: text('Mã này có số không thể có, nên không nhận.', 'This code holds numbers that can’t be: it is not taken.'),
  nothingYet: text('Chưa có máy nào nộp.', 'No computer has handed in yet.'),
  end: text('Xong buổi, ghi vào sổ', 'End, and write it into the log'),
  endAsk: text(
    '{n} máy đã nộp. Ghi vào sổ và đóng buổi này?',
    'Computers that have handed in: {n}. Write it into the log and close the session?',
  ),
  endYes: text('Ghi vào sổ', 'Write it'),
  drop: text('Bỏ buổi này', 'Give this session up'),
  dropAsk: text('Chưa có máy nào nộp. Bỏ buổi này?', 'No computer has handed in. Give the session up?'),
  dropYes: text('Bỏ', 'Give it up'),
};

export const axisNames: Readonly<Record<Axis, Text>> = {
  'recognise-ok': text('Nhận ra chuyện ổn', 'Sees what is OK'),
  'recognise-not-ok': text('Nhận ra chuyện không ổn', 'Sees what is not OK'),
  say: text('Nói gì', 'What to say'),
  do: text('Làm gì', 'What to do'),
  tell: text('Kể với ai', 'Whom to tell'),
  report: text('Kể điều gì', 'What to tell'),
};

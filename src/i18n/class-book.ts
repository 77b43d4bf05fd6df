import { text } from '../lib/text';

/** The class book of a shared machine, for children. */
export const classBook = {
  name: text('Sổ nhóm', 'Class book'),
  ways: text('Hôm nay em chơi sao đây?', 'How will you play today?'),
  guest: text('Chơi khách', 'Play as a guest'),
  bookNote: text('Em có cặp hình trong sổ.', 'You have a pair of pictures in it.'),
  pick: text('Cặp hình nào là của em?', 'Which pair of pictures is yours?'),
  empty: text('Sổ chưa có ai. Em vào đầu tiên nhé!', 'Nobody is in the book yet. Be the first!'),
  fresh: text('Em mới vào nhóm', 'I am new here'),
  full: text('Sổ đủ {n} bạn rồi. Em chơi khách nhé.', 'The book has {n} children and is full. Play as a guest.'),
  back: text('Quay lại', 'Go back'),
  pair: text('{avatar} {nickname}', '{nickname} {avatar}'),
  taken: text('Cặp hình này có bạn chọn rồi. Em đổi một hình nhé.', 'Somebody has this pair. Change one of the pictures.'),
  hang: text('Em chọn ba bạn giữ rèm', 'Choose three friends to hold your curtain'),
  hangSay: text(
    'Tấm rèm che trang của em. Em nhớ ba bạn này nhé! Rèm chỉ che thôi, không khóa.',
    'The curtain covers your page. Remember these three! It only covers: it is no lock.',
  ),
  hangNext: text('Em nhớ rồi', 'I will remember'),
  again: text('Em chọn lại ba bạn ấy nhé', 'Choose the same three again'),
  againSay: text('Làm lại một lần cho nhớ lâu.', 'Once more, so that you remember.'),
  hung: text('Treo rèm', 'Hang the curtain'),
  notSame: text('Lần này khác lần trước. Mình chọn lại từ đầu nhé.', 'These are not the same. Let us choose anew.'),
  curtain: text('Ba bạn nào giữ rèm của em?', 'Which three hold your curtain?'),
  draw: text('Mở rèm', 'Open the curtain'),
  wrong: text('Chưa đúng ba bạn ấy. Không sao, em thử lại nhé.', 'Not those three. Never mind, try again.'),
  lift: text('Anh chị phụ trách mở rèm giúp em', 'My leader opens it for me'),
};

/** The same, for leaders: who opens a book must know what it keeps. */
export const leader = {
  book: text('Sổ nhóm cho máy này', 'Class book for this computer'),
  keeps: text(
    'Nếu nhóm gặp nhau nhiều buổi trên cùng máy này, máy có thể nhớ giùm các em. Máy giữ: cặp hình, nhóm tuổi, sao và mảnh khiên, chỗ đang chơi dở, câu trả lời trong bài (bằng mã số) và hôm nào trả lời. Không tên, không lời kể.',
    'If your group meets several times at this computer, it can remember for the children. It keeps: a pair of pictures, the age group, stars and scutes, where they stopped, the answers to the exercises (as codes) and on which day. No name, no words of theirs.',
  ),
  seen: text(
    'Ai dùng máy này cũng có thể xem được: tấm rèm chỉ để che, không phải khóa. Không có gì rời khỏi máy. Nút “Xóa sổ nhóm” xóa hết. Đừng mở sổ trên máy có người lạ dùng.',
    'Anybody who uses this computer can see it: the curtain only covers, it is no lock. Nothing leaves the computer. “Remove the class book” removes it all. Do not open one where strangers use the computer.',
  ),
  open: text('Mở sổ nhóm', 'Open a class book'),
  keep: text('Mở sổ, giữ sao của em này', "Open one and keep this child's stars"),
  lost: text(
    'Máy này không lưu được, nên chưa mở sổ được. Các em vẫn chơi khách.',
    'This computer cannot save, so there is no book. The children can play as guests.',
  ),
  remove: text('Xóa sổ nhóm', 'Remove the class book'),
  sure: text(
    'Xóa thật không? Cặp hình, sao và khiên của cả nhóm sẽ mất.',
    "Really remove? Everybody's pictures, stars and shields will be gone.",
  ),
  yes: text('Xóa hết', 'Remove all of it'),
  no: text('Giữ lại', 'Keep it'),
};

import { text } from '../lib/text';

/** The leaders' desk. */
export const desk = {
  name: text('Bàn phụ trách', "Leader's desk"),
  back: text('Quay lại', 'Go back'),
  draft: text(
    'Mọi lời ở đây còn là bản nháp, chưa có chuyên gia bảo vệ trẻ em kí duyệt.',
    'All words here are a draft: no child-protection professional has signed them yet.',
  ),
  memory: text('Máy này không lưu được: tắt trang là mất.', 'This browser keeps nothing: closing the page forgets all.'),
  no: text('Thôi', 'No'),
  leaving: text(
    'Còn một buổi đang dở. Lùi lần nữa là rời bàn; buổi ấy vẫn được giữ.',
    'A session is open. Going back once more leaves the desk; the session is kept.',
  ),
  taken: text(
    'Buổi sinh hoạt đang mở ở một thẻ khác của trình duyệt. Thẻ này đã nhường màn chiếu.',
    'A session is led in another tab. This tab has let the projector go.',
  ),
};

/** A grown-up reads; a child of six presses anything. */
export const gate = {
  title: text('Dành cho anh chị phụ trách', 'For leaders'),
  ask: text('Anh chị đọc câu này rồi bấm chữ thứ ba:', 'Read this sentence and press its third word:'),
  again: text('Chưa phải chữ thứ ba. Mình đọc câu khác nha.', 'That is not the third word. Here is another sentence.'),
  sentences: [
    text('Gió thổi qua đồi cát', 'Wind blows over the dunes'),
    text('Nho chín thơm cả vườn', 'Grapes ripen in the garden'),
    text('Rùa con bơi ra biển', 'Hatchlings swim out to sea'),
    text('Đèn sáng trên mũi đất', 'Lamps shine on the cape'),
  ],
};

/** A session in three taps. */
export const wish = {
  topic: text('1. Hôm nay nói chuyện gì?', '1. What is it about today?'),
  minutes: text('2. Có bao nhiêu phút?', '2. How many minutes are there?'),
  min: text('{n} phút', '{n} min'),
  equipment: text('3. Ở đó có gì?', '3. What is there?'),
  band: text('Các em mấy tuổi?', 'How old are the children?'),
  A: text('6–8 tuổi', '6–8'),
  B: text('9–11 tuổi', '9–11'),
  C: text('12–15 tuổi', '12–15'),
  projector: text('Máy chiếu, ti vi', 'Projector, TV'),
  phone: text('Một điện thoại', 'One phone'),
  lab: text('Phòng máy', 'Computer lab'),
  paper: text('Chỉ có giấy', 'Paper only'),
  plan: text('Buổi sinh hoạt', 'The session'),
  start: text('Bắt đầu', 'Start'),
  instead: text(
    'Có một buổi đang dở. Bắt đầu buổi mới thì buổi ấy được ghi lại tới đây và đóng.',
    'A session is open. If a new one begins, it is written down so far and closed.',
  ),
  startNew: text('Bắt đầu buổi mới', 'Start the new one'),
  resume: text('Tiếp tục buổi đang dở', 'Go on with the session that is open'),
  drop: text('Bỏ phần này', 'Leave this part out'),
  longer: text('Thêm một phút', 'One minute more'),
  shorter: text('Bớt một phút', 'One minute less'),
  up: text('Đưa lên trước', 'Move up'),
  down: text('Đưa xuống sau', 'Move down'),
  swap: text('Chuyện khác', 'Another case'),
  leftOut: text('Chưa vừa giờ: {places}, để buổi sau.', 'No time for {places}: another day.'),
  before: text('Báo trước với trường và cha mẹ', 'Tell school and parents before'),
  failed: text('Chưa tải được. Anh chị kiểm tra mạng rồi bấm lại nha.', "It didn't load. Check the network, then press again."),
};

/** While a session is held. */
export const present = {
  title: text('Đang sinh hoạt', 'The session is on'),
  next: text('Tiếp', 'Next'),
  back: text('Lùi', 'Back'),
  open: text('Mở màn chiếu', 'Open the projector window'),
  denied: text(
    'Trình duyệt không cho mở cửa sổ mới. Anh chị bấm «Một màn hình» để chiếu ngay ở đây.',
    'The browser opens no new window. Press “One screen” to show it here.',
  ),
  link: text('Mở màn chiếu ở thẻ mới', 'Open the projector in a new tab'),
  one: text('Một màn hình', 'One screen'),
  script: text('Về kịch bản', 'Back to the script'),
  black: text('Tắt màn chiếu', 'Black screen'),
  lit: text('Bật màn chiếu', 'Screen on'),
  pause: text('Dừng đồng hồ', 'Stop the clock'),
  resume: text('Chạy đồng hồ', 'Start the clock'),
  end: text('Xong buổi', 'End the session'),
  endEarly: text('Còn phần chưa làm. Xong ở đây luôn?', 'There are parts left. End here?'),
  endNow: text('Xong ở đây', 'End here'),
  say: text('Nói', 'Say'),
  does: text('Làm', 'Do'),
  watch: text('Để ý', 'Watch for'),
  telling: text('Nếu có em bắt đầu kể', 'If a child begins to tell'),
  left: text('còn {time}', '{time} left'),
  over: text('quá {time}', '{time} over'),
  whole: text('Cả buổi', 'Whole session'),
  coming: text('Tiếp theo: {title}', 'Next: {title}'),
  last: text('Đây là phần cuối', 'This is the last part'),
  counts: text('Đếm tay cả nhóm', 'Count the hands of the group'),
  more: text('+1 cho {label}', '+1 for {label}'),
  less: text('Bớt một: {label}', 'One less: {label}'),
  ten: text('+10 cho {label}', '+10 for {label}'),
  read: text('Đọc thẻ bằng camera', 'Read cards by camera'),
  again: text('Bàn với bạn xong, đếm lại', 'Count again after talking'),
  lamp: text('Thắp thêm một ngọn đèn', 'Light one more lamp'),
  lamps: text('{n} ngọn đèn đã sáng dọc bờ biển', '{n} lamps are lit along the coast'),
  done: text('Các em làm rồi', 'The children did it'),
  here: text('Màn chiếu đang mở', 'The projector window is open'),
  away: text('Chưa mở màn chiếu', 'No projector window'),
  before: text('Lần đầu', 'First'),
  after: text('Sau khi bàn', 'After talking'),
  finished: text('Buổi sinh hoạt đã xong. Cảm ơn anh chị và các em!', 'The session is over. Thank you and the children!'),
  waiting: text('Màn chiếu chờ anh chị phụ trách bắt đầu…', 'Waiting for the leader to begin…'),
};

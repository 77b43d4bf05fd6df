import { text } from '../lib/text';

/** Every word of the frame round the game. Grouped by screen, so that a screen brings only its own. */
export const frame = {
  name: text('Khiên Nhỏ', 'Little Shield'),
  exit: text('Thoát nhanh', 'Quick exit'),
  help: text('Cần giúp? Gọi 111', 'Need help? Call 111'),
  back: text('Về bản đồ', 'Back to the map'),
  return: text('Quay lại', 'Go back'),
  settings: text('Cài đặt', 'Settings'),
  leaders: text('Anh chị phụ trách', 'For leaders'),
  close: text('Đóng', 'Close'),
  loading: text('Mai đang bơi tới…', 'Mai is swimming here…'),
  lost: text('Chưa tải được. Em kiểm tra mạng rồi thử lại nhé.', "It didn't load. Check the network and try again."),
  lostPlace: text(
    'Chỗ này chưa có trong máy. Em nối mạng một lần là tải được. Giờ mình chơi nơi khác nhé!',
    'This is not on the device yet. It needs the network once. Let us play another place now!',
  ),
  retry: text('Thử lại', 'Try again'),
};

export const gate = {
  welcome: text('Chào em! Mình là Mai. Đi chơi cùng Mai nhé!', 'Hello! I am Mai. Come and play with me!'),
  whose: text('Máy này là của ai?', 'Whose device is this?'),
  school: text('Máy ở trường, máy dùng chung', 'School or shared computer'),
  schoolNote: text('Chơi xong là máy quên hết.', 'It forgets everything after play.'),
  family: text('Máy của nhà em', "My family's device"),
  familyNote: text('Máy nhớ giùm em tới đâu rồi.', 'It remembers where you were.'),
};

/** At the door, when the game itself doesn't come. */
export const late = {
  lost: text(
    'Trò chơi chưa tải được. Em kiểm tra mạng, rồi bấm «Tải lại» nhé.',
    "The game didn't load. Check the network, then press “Load again”.",
  ),
  reload: text('Tải lại', 'Load again'),
  help: text('Cần giúp ngay thì gọi 111. Nút 111 ở trên vẫn mở được.', 'Need help now? Call 111. The 111 button above still works.'),
};

export const start = {
  age: text('Em mấy tuổi?', 'How old are you?'),
  A: text('6 đến 8 tuổi', '6 to 8'),
  B: text('9 đến 11 tuổi', '9 to 11'),
  C: text('12 đến 15 tuổi', '12 to 15'),
  lab: text('Gõ mã phòng máy', 'Type the room code'),
  avatar: text('Em chọn bạn đồng hành', 'Choose your companion'),
  nickname: text('Chọn tên gọi cho vui, đừng dùng tên thật', 'Pick a fun name, not your real one'),
  go: text('Lên đường!', "Let's go!"),
};

export const map = {
  title: text('Hành trình ven biển', 'The journey along the coast'),
  reading: text('Góc đọc', 'Reading corner'),
  soon: text('Sắp mở', 'Coming soon'),
  play: text('Chơi', 'Play'),
  begin: text('Bắt đầu ở đây', 'Start here'),
  next: text('Đi tiếp ở đây', 'Go on here'),
  done: text('Đã xong', 'Done'),
  stars: text('{n} sao', '{n} stars'),
  resume: text('Chơi tiếp chỗ cũ', 'Go on where you were'),
  shield: text('Khiên của Mai: {n} mảnh lấp lánh, {lit} mảnh sáng hẳn', "Mai's shield: {n} scutes glimmer, {lit} are fully lit"),
  shieldRim: text(
    'Khiên của Mai: viền sáng, {n} mảnh lấp lánh, {lit} mảnh sáng hẳn',
    "Mai's shield: the rim is lit, {n} scutes glimmer, {lit} are fully lit",
  ),
  soonSay: text(
    'Chỗ này Mai đang chuẩn bị. Em chọn nơi có chữ «Chơi» nhé!',
    'Mai is still preparing this place. Pick one that says “Play”!',
  ),
  offline: text('Sẵn sàng ngoại tuyến', 'Ready offline'),
  fetching: text('Đang tải thêm các nơi: {n}%', 'Fetching more places: {n}%'),
  changed: text(
    'Hình như mạng này sửa trang, nên trò chơi chưa cất vào máy được. Em cứ chơi nhé! Để chơi lúc mất mạng, nhờ người lớn mở lại bằng mạng khác.',
    'This network seems to change pages, so the game cannot be kept here. Just play on! To play without network, ask a grown-up to open it on another one.',
  ),
  install: text('Cài vào máy', 'Install'),
  change: text('Đổi bạn chơi', 'Another child plays'),
  update: text('Có bản mới. Cập nhật', 'A new version is here. Update'),
  updateLater: text(
    'Ở cửa sổ khác em đang chơi dở. Chơi xong rồi cập nhật nhé.',
    'A game is open in another window. Finish it, then update.',
  ),
  inApp: text(
    'Em đang xem trong Zalo hay Facebook. Chơi được ngay! Muốn cài, chọn «Mở bằng trình duyệt».',
    'You are inside Zalo or Facebook. You can play now! To install, choose “Open in browser”.',
  ),
  ios: text(
    'Trên iPhone: bấm nút Chia sẻ, rồi «Thêm vào MH chính», và chơi từ đó.',
    'On iPhone: tap Share, then “Add to Home Screen”, and play from there.',
  ),
};

export const review = {
  title: text('Luyện khiên', 'Shield practice'),
  due: text('Đến lúc rồi!', 'Time to practise!'),
  intro: text('Mai có vài chuyện mới. Mình cùng nghĩ nhé.', 'Mai has some new stories. Let us think together.'),
  ending: text('Em nghĩ kỹ lắm. Mình nghỉ một chút nhé.', 'You thought hard. Let us rest a little.'),
  done: text('Khiên của em chắc hơn rồi!', 'Your shield is stronger now!'),
};

export const station = {
  goals: text('Hôm nay mình học', 'Today we learn'),
  notice: text('Trước khi chơi', 'Before we play'),
  begin: text('Bắt đầu', 'Begin'),
  pass: text('Để lần khác', 'Another time'),
  mission: text('Việc ngoài màn hình', 'Off the screen'),
  missionDone: text('Em làm rồi', 'I did it'),
  missionLater: text('Em làm sau', 'I will do it later'),
  result: text('Một mảnh khiên lấp lánh!', 'A scute of the shield glimmers!'),
  resultRim: text('Viền khiên sáng lên rồi!', 'The rim of the shield is lit!'),
  resultLit: text('Mảnh khiên này sáng hẳn rồi!', 'This scute is fully lit!'),
  nextBegun: text('Chơi thêm lần nữa, mảnh khiên sẽ sáng dần.', 'Play once more, and the scute will grow brighter.'),
  nextCan: text('Hôm khác mình luyện lại, mảnh khiên sẽ sáng hẳn.', 'Practise again another day, and the scute will be fully lit.'),
  family: text('Gửi gia đình', 'For the family'),
  toMap: text('Về bản đồ', 'To the map'),
  draft: text('Nội dung chưa được chuyên gia bảo vệ trẻ em duyệt.', 'Not yet reviewed by a child-protection professional.'),
  replay: text('Nghe lại câu này', 'Hear this again'),
  choices: text('Em chọn', 'Your choice'),
  progress: text('Đã đi được {n} phần trăm', '{n} percent of the way'),
  memoryOnly: text('Máy này không lưu được. Em vẫn chơi tiếp bình thường.', "This device can't save. You can still play on."),
};

export const rest = {
  title: text('Mắt mình nghỉ chút nhé', 'Let us rest our eyes'),
  say: text(
    'Em chơi được 20 phút rồi. Đứng dậy, nhìn ra xa, uống nước.',
    'You played for 20 minutes. Stand up, look far away, drink water.',
  ),
  on: text('Em nghỉ rồi, chơi tiếp', 'I rested, go on'),
  stop: text('Hôm nay chơi vậy thôi', 'Enough for today'),
};

export const options = {
  language: text('Ngôn ngữ', 'Language'),
  effects: text('Tiếng động', 'Sounds'),
  music: text('Nhạc', 'Music'),
  voice: text('Đọc thành tiếng (nếu máy có giọng Việt)', 'Read aloud (if the device has a voice)'),
  calm: text('Ít chuyển động', 'Less motion'),
  simple: text('Chế độ đơn giản (không hình động)', 'Simple view (no moving picture)'),
  band: text('Đổi nhóm tuổi', 'Change the age group'),
  leader: text('Dành cho anh chị phụ trách', 'For leaders'),
};

/** What a family has on its device is removed. */
export const wipe = {
  remove: text('Xóa hết trên máy này', 'Remove everything from this device'),
  sure: text('Xóa thật không? Sao và khiên sẽ mất.', 'Really remove? Stars and shield will be gone.'),
  yes: text('Xóa hết', 'Remove all of it'),
  no: text('Giữ lại', 'Keep it'),
};

export const idle = {
  still: text('Em còn ở đó không?', 'Are you still there?'),
  say: text('Nếu không, máy sẽ quên lượt chơi này.', 'If not, the device will forget this game.'),
  here: text('Em đây!', 'I am here!'),
};

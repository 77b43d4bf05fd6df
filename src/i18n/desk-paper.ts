import type { BlockKind, Equipment } from '../domain/desk/plan';
import { type Text, text } from '../lib/text';

/** The form that a paper is made with. */
export const paperForm = {
  title: text('Kế hoạch để nộp', 'The plan as a paper'),
  letterhead: text('Bên nào đứng tên?', 'Whose paper is it?'),
  unit: text('Tên đơn vị', 'Name of the unit'),
  unitLike: text('Ví dụ: Liên đội Trường Tiểu học Phước Nam', 'For example: Phước Nam Primary School'),
  place: text('Nơi viết', 'Place'),
  placeLike: text('Ví dụ: Phan Rang', 'For example: Phan Rang'),
  blank: text('Để trống cũng được: trong bản Word sẽ có chỗ chấm để ghi tay.', 'May stay empty: the paper then has dots to write on.'),
  tooLong: text(
    'Tên này dài {n} ký tự, nhiều nhất là {most}. Anh chị viết gọn lại nha.',
    'This name has {n} characters, at most {most} fit. Please shorten it.',
  ),
  load: text('Tải bản Word', 'Download as Word'),
  loading: text('Đang soạn…', 'Writing…'),
  loaded: text('Đã soạn xong tệp «{name}». Anh chị tìm trong thư mục tải về.', 'The file “{name}” is made: see your downloads.'),
  inApp: text(
    'Zalo và Facebook không lưu được tệp. Anh chị mở trang này bằng trình duyệt của máy rồi tải nha.',
    "Zalo and Facebook save no files. Open this page in the device's own browser, then download.",
  ),
  failed: text('Chưa soạn được. Anh chị kiểm tra mạng rồi bấm lại nha.', "It couldn't be made. Check the network, then press again."),
};

/** In the paper itself. */
export const paper = {
  kind: text('KẾ HOẠCH', 'PLAN'),
  about: text('Buổi sinh hoạt kỹ năng: {places}', 'Skills session: {places}'),
  date: text('{place}, ngày {day} tháng {month} năm {year}', '{place}, {day}/{month}/{year}'),
  placeBlank: text('……………', '……………'),
  purpose: text('Mục đích', 'Purpose'),
  after: text('Sau buổi này, mỗi em có thể nói:', 'After the session each child can say:'),
  when: text('Thời gian, địa điểm', 'Time and place'),
  minutes: text('Thời lượng: {n} phút.', 'Length: {n} minutes.'),
  day: text('Ngày, giờ:', 'Day and time:'),
  where: text('Địa điểm:', 'Place:'),
  who: text('Thành phần', 'Participants'),
  children: text('Các em {band}, số lượng:', 'Children of {band}, number:'),
  leader: text('Phụ trách chính:', 'Leader:'),
  second: text('Người lớn thứ hai:', 'Second adult:'),
  content: text('Nội dung', 'Content'),
  equipment: text('Hình thức: {equipment}.', 'With: {equipment}.'),
  columns: {
    minutes: text('Phút', 'Min.'),
    content: text('Nội dung, lời nói', 'Content, words to say'),
    does: text('Người phụ trách làm', 'What the leader does'),
    prepare: text('Chuẩn bị', 'To prepare'),
  },
  watch: text('Để ý: {watch}', 'Watch for: {watch}'),
  before: text('Báo trước', 'To tell before'),
  school: text('Với nhà trường: {words}', 'The school: {words}'),
  parents: text('Với cha mẹ: {words}', 'The parents: {words}'),
  telling: text('Nếu một em bắt đầu kể', 'If a child begins to tell'),
  during: text('Trong buổi: {words}', 'During the session: {words}'),
  ending: text('Cuối buổi và sau buổi: {words}', 'At the end and afterwards: {words}'),
  line: text(
    'Tổng đài điện thoại quốc gia bảo vệ trẻ em: {111}, miễn phí, cả ngày lẫn đêm. Người lớn cũng gọi hỏi được.',
    'National child protection line: {111}, free, day and night. Adults may call and ask too.',
  ),
  recipients: text('Nơi nhận:', 'To:'),
};

const resting = text('Chỗ ngồi nghỉ; người lớn thứ hai ngồi gần đó', 'A place to rest, with the second adult close by');
const nothing = text('Không cần gì', 'Nothing');
const told = text('Tình huống ở cột bên để đọc', 'The case, to be read from this plan');
const upright = text('Chỗ trống để đứng', 'Room to stand');

/** What each part of a session needs beside the leader. */
export const prepare: Readonly<Record<BlockKind, Readonly<Record<Equipment, Text>>>> = {
  'ground-rules': { projector: resting, phone: resting, lab: resting, paper: resting },
  recall: {
    projector: nothing,
    phone: text('Một vật nhỏ để chuyền tay', 'A small object to pass round'),
    lab: nothing,
    paper: nothing,
  },
  story: {
    projector: text('Máy chiếu, loa; mở sẵn truyện', 'Projector and speakers, the story opened'),
    phone: text('Điện thoại đủ pin, bật tiếng', 'A charged phone, sound on'),
    lab: text('Máy mở sẵn truyện, ba em một máy', 'The story opened on the machines, three children to each'),
    paper: text('Bản kịch in sẵn', 'Printed copies of the play'),
  },
  'pair-talk': { projector: text('Máy chiếu có tình huống', 'Projector with the case'), phone: told, lab: told, paper: told },
  vote: {
    projector: text('Máy chiếu; thẻ trả lời, nếu có', 'Projector; answer cards, if there are any'),
    phone: told,
    lab: text('Thẻ trả lời, nếu có', 'Answer cards, if there are any'),
    paper: told,
  },
  rehearsal: { projector: upright, phone: upright, lab: upright, paper: upright },
  game: {
    projector: text('Máy chiếu; mở sẵn trò chơi', 'Projector, the game opened'),
    phone: text('Điện thoại mở sẵn trò chơi', 'A phone, the game opened'),
    lab: text('Máy mở sẵn trò chơi, ba em một máy', 'The game opened on the machines, three children to each'),
    paper: text('Bản in của trò chơi', 'The printed game'),
  },
  mission: {
    projector: text('Tờ gửi gia đình', 'Slips to take home'),
    phone: text('Tờ gửi gia đình', 'Slips to take home'),
    lab: text('Tờ gửi gia đình', 'Slips to take home'),
    paper: text('Giấy, bút màu, tờ gửi gia đình', 'Paper, crayons, slips to take home'),
  },
  close: {
    projector: text('Số {111} trên màn chiếu', 'The number {111} on the screen'),
    phone: text('Số {111} viết to', 'The number {111} in large digits'),
    lab: text('Số {111} viết to', 'The number {111} in large digits'),
    paper: text('Bảng hay giấy to ghi số {111}', 'A board or a large sheet with the number {111}'),
  },
};

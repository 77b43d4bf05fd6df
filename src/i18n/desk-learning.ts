import { text } from '../lib/text';

/** The learning modules of leaders. */
export const learning = {
  title: text('Anh chị tự học', 'Learning for leaders'),
  intro: text(
    'Sáu bài, mỗi bài chừng uống xong ly trà. Không ai chấm điểm anh chị, học lại lúc nào cũng được.',
    'Six modules, each about as long as a cup of tea. Nobody marks you, and you can walk through them again.',
  ),
  minutes: text('{n} phút', '{n} min'),
  learnt: text('Đã học', 'Done'),
  draft: text('Bản nháp: chưa có chuyên gia bảo vệ trẻ em kí duyệt.', 'Draft: no child-protection professional has signed it yet.'),
  failed: text('Chưa tải được. Anh chị kiểm tra mạng rồi bấm lại nha.', "It didn't load. Check the network, then press again."),
  aim: text('Học xong bài này', 'After this module'),
  progress: text('Bước {at} trên {of}', 'Step {at} of {of}'),
  next: text('Tiếp', 'Next'),
  back: text('Lùi', 'Back'),
  unverified: text('Chưa ai xác nhận', 'Not confirmed yet'),
  situation: text('Anh chị sẽ làm gì?', 'What would you do?'),
  other: text('Anh chị thử thêm một cách khác nha.', 'Try another way as well.'),
  talk: text('Anh chị nói hay làm gì?', 'What do you say or do?'),
  begin: text('Bắt đầu tập', 'Begin'),
  fits: text('Câu này hợp.', 'That fits.'),
  differs: text('Câu khác hợp hơn. Vì sao:', 'Another one fits better. Why:'),
  checkTitle: text('Tự xem lại', 'Look back for yourself'),
  checkNote: text('Chỉ mình anh chị thấy. Máy không lưu lại.', 'Only you see this. Nothing of it is kept.'),
  done: text('Xong bài này rồi', 'This module is done'),
  thanks: text('Cảm ơn anh chị đã dành thời gian cho các em.', 'Thank you for giving the children your time.'),
  count: text(
    'Ở phần tự xem lại, ngay lần đầu anh chị chọn được câu hợp {n} trên {of} lần.',
    'In the self-check your first choice fitted {n} of {of} times.',
  ),
  reread: text('Mấy câu nên đọc lại', 'Worth reading again'),
  sources: text('Bài này dựa vào đâu', 'What this module rests on'),
  secondHand: text('mới đọc qua nơi khác nhắc lại', 'read at second hand so far'),
  list: text('Về danh sách bài', 'To the list'),
};

/** Beside the number of a telephone line. */
export const lineState = {
  verified: text('đã kiểm tra ngày {date}', 'checked on {date}'),
  unverified: text('chưa ai kiểm tra: anh chị gọi thử trước, đừng đưa cho trẻ', 'not checked yet: call it first, and give it to no child'),
  expired: text('không còn dùng', 'no longer in use'),
};

/** For the leader's own file: no certificate of the state. */
export const certificate = {
  name: text('Giấy ghi nhận tự học', 'Record of self-study'),
  says: text(
    'Người ghi tên dưới đây đã tự học các bài sau, trong phần dành cho người phụ trách của học liệu Khiên Nhỏ:',
    'Whoever is named below has studied these modules alone, in the leaders’ part of Khiên Nhỏ:',
  ),
  person: text('Họ và tên', 'Name'),
  unit: text('Đơn vị', 'Unit'),
  day: text('Ngày', 'Date'),
  sign: text('Chữ kí', 'Signature'),
  foot: text(
    'Giấy này do người học tự in, tự điền để lưu hồ sơ. Không phải văn bằng hay chứng chỉ nhà nước, không thay cho lớp tập huấn. Các bài còn là bản nháp, chưa có chuyên gia bảo vệ trẻ em kí duyệt.',
    'Printed and filled in by the learner, for their own file. It is no certificate of the state and takes the place of no training. The modules are a draft that no child-protection professional has signed yet.',
  ),
  none: text(
    'Học xong bài đầu tiên, anh chị in được giấy ghi nhận tự học.',
    'After the first module you can print a record of self-study.',
  ),
};

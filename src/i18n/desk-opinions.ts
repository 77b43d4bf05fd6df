import type { Did, State } from '../domain/report/opinions';
import { type Text, text } from '../lib/text';

/** What children would like to say, and what becomes of it. */
export const opinions = {
  title: text('Điều em muốn nói', 'What children would like to say'),
  lead: text(
    'Các em có quyền nói ý kiến, được nghe và được trả lời (Luật Trẻ em, Điều 34). Nhóm chọn, anh chị chuyển, rồi kể lại câu trả lời.',
    'Children have a right to say what they think, to be heard and answered (Law on Children, article 34). They choose, you carry it on, and bring the answer back.',
  ),
  none: text('Chưa có kiến nghị nào. Bắt đầu bằng «Cho các em chọn».', 'No proposals yet. Begin with “Let the children choose”.'),
  choose: text('Cho các em chọn', 'Let the children choose'),
  write: text('Viết một kiến nghị', 'Write a proposal'),
  tell: text('Kể lại cho các em', 'Tell the children'),
  tellMany: text('Kể lại cho các em ({n})', 'Tell the children ({n})'),
  cards: text('In thẻ và tờ chấm', 'Print cards and a dot sheet'),
  list: text('Các kiến nghị', 'The proposals'),
  late: text('Quá hạn ({n})', 'Overdue ({n})'),
  toList: text('Về danh sách', 'Back to the list'),
  dots: text('{n} chấm', '{n} dots'),
  of: text('của {unit}', 'of {unit}'),
  history: text('Từng bước ({n})', 'Step by step ({n})'),
  undone: text('(bấm nhầm, đã bỏ)', '(pressed by mistake, taken back)'),
  undo: text('Bỏ bước vừa ghi', 'Take the last step back'),
  drop: text('Bỏ kiến nghị này', 'Remove this proposal'),
  dropAsk: text('Bỏ kiến nghị này? Nó không còn trong danh sách và báo cáo.', 'Remove it? It leaves the list and the report.'),
  dropYes: text('Bỏ', 'Remove'),
  save: text('Ghi lại', 'Save'),
  cancel: text('Thôi', 'Cancel'),
};

export const states: Readonly<Record<State, Text>> = {
  received: text('Thu nhận', 'Received'),
  forwarded: text('Đã chuyển', 'Forwarded'),
  answered: text('Đã trả lời', 'Answered'),
  told: text('Đã kể lại cho các em', 'Told to the children'),
};

/** What was done, in its sentence. */
export const stepLines: Readonly<Record<Did, Text>> = {
  forwarded: text('{day}: đã chuyển tới {who}', '{day}: forwarded to {who}'),
  answered: text('{day}: {who} trả lời «{answer}»: {words}', '{day}: {who} answered “{answer}”: {words}'),
  told: text('{day}: đã kể lại cho các em', '{day}: told to the children'),
};
export const receivedLine = text('{day}: thu nhận', '{day}: received');
export const dueLine = text('hạn trả lời {day}', 'answer due {day}');

export const waits = {
  forward: {
    late: text('Đã {n} ngày quá hạn, chưa chuyển tới ai', '{n} days late: carried to nobody yet'),
    open: text('Chờ chuyển, còn {n} ngày', 'To be forwarded within {n} days'),
  },
  answer: {
    late: text('Quá hạn trả lời {n} ngày: anh chị hỏi lại nơi nhận nha', 'The answer is {n} days late: ask once more'),
    open: text('Chờ trả lời, còn {n} ngày', 'The answer is due in {n} days'),
  },
  tell: {
    late: text('Có câu trả lời rồi mà {n} ngày quá hạn chưa kể lại cho các em', 'Answered, but {n} days late in telling the children'),
    open: text('Nhớ kể lại cho các em, còn {n} ngày', 'Tell the children within {n} days'),
  },
};

/** Choosing. */
export const choosing = {
  title: text('Các em chọn điều muốn nói', 'The children choose'),
  onBoard: text('1. Lên bảng những điều nào? (nhiều nhất {n})', '1. Which ones are on the board? ({n} at most)'),
  look: text('2. Đang chọn gì?', '2. What is being chosen?'),
  topics: text('Các điều trên bảng', 'The topics on the board'),
  count: text('3. Đếm chấm, đếm thẻ', '3. Count dots and cards'),
  only: text('Chỉ đếm, không ghi em nào chọn.', 'Count only; never note who chose.'),
  use: text('Viết thành kiến nghị', 'Make it a proposal'),
  useOf: text('Viết thành kiến nghị: {words}', 'Make it a proposal: {words}'),
  clear: text('Xóa bảng, làm lại', 'Clear the board'),
  clearAsk: text('Xóa hết số chấm đã đếm?', 'Forget all dots that were counted?'),
  clearYes: text('Xóa', 'Clear'),
  askTopics: text('Tụi em muốn nói về điều nào?', 'What do we want to talk about?'),
  show: text('Màn chiếu', 'The projector'),
};

/** Writing down. */
export const wording = {
  title: text('Lời của nhóm', 'The words of the group'),
  topic: text('Về điều gì?', 'What is it about?'),
  band: text('Của các em mấy tuổi?', 'How old are the children?'),
  words: text('Nhóm đề nghị điều gì?', 'What does the group propose?'),
  like: text('Không tên em nào, không chuyện riêng của một em.', 'No child’s name, no child’s own story.'),
  dots: text('Số chấm', 'Dots'),
  kept: text('Đã thu nhận. Bước tiếp: chuyển tới người có thể quyết.', 'Received. Next: carry it to those who decide.'),
  empty: text('Anh chị viết điều nhóm đề nghị rồi ghi lại nha.', 'Write what the group proposes, then save.'),
  harm: text(
    'Câu này giống chuyện của một em. Máy không ghi lại. Cảm ơn anh chị đã nghe em; giờ mình làm theo trang «Khi trẻ kể với bạn». Nếu là điều cả nhóm mong, anh chị viết lại thành điều mong.',
    'This looks like one child’s story. It was not kept. Thank you for listening; now follow “When a child tells you”. If the whole group wishes it, please write it as a wish.',
  ),
  name: text(
    'Câu này có tên hay dấu hiệu nhận ra một người. Máy không ghi lại. Anh chị viết lại, bỏ tên, lớp, tuổi của em nha. Nếu có em kể chuyện, mở trang «Khi trẻ kể với bạn».',
    'This names or points at somebody. It was not kept. Please leave out name, class and age. If a child has told something, open “When a child tells you”.',
  ),
  contact: text(
    'Câu này có số điện thoại hay chỗ ở. Máy không ghi lại. Anh chị viết lại, bỏ số và địa chỉ nha. Nếu có em kể chuyện, mở trang «Khi trẻ kể với bạn».',
    'This has a number or an address. It was not kept. Please leave it out. If a child has told something, open “When a child tells you”.',
  ),
  open: text('Mở «Khi trẻ kể với bạn»', 'Open “When a child tells you”'),
};

/** What is written down of a step. */
export const stepForm = {
  forwarded: text('Ghi: đã chuyển', 'Note: forwarded'),
  again: text('Ghi: chuyển thêm nơi khác', 'Note: forwarded to another'),
  answered: text('Ghi: đã trả lời', 'Note: answered'),
  told: text('Ghi: đã kể lại cho các em', 'Note: told to the children'),
  to: text('Chuyển tới ai?', 'To whom?'),
  by: text('Ai trả lời?', 'Who answered?'),
  other: text('Nơi khác', 'Somebody else'),
  otherLike: text('Tên cơ quan, không phải tên riêng của ai.', 'The name of a body, not of a person.'),
  otherName: text('Nơi nhận', 'Its name'),
  day: text('Ngày', 'Day'),
  due: text('Hạn trả lời', 'Answer due'),
  answer: text('Trả lời thế nào?', 'What is the answer?'),
  words: text('Lời trả lời', 'The words of the answer'),
  wordsLike: text('Để đọc cho các em nghe. Chưa làm được thì ghi rõ vì sao.', 'To be read to the children. If it can’t be done, say why.'),
  needed: text('Anh chị ghi nơi nhận và lời trả lời rồi bấm lại nha.', 'Please fill in who and the words of the answer.'),
};

/** Bringing it back. */
export const telling = {
  title: text('Kể lại cho các em', 'Tell the children'),
  none: text('Chưa có câu trả lời nào cần kể lại.', 'No answer waits to be told.'),
  which: text('Kể lại điều nào?', 'Which one?'),
  asked: text('Các em đã nói', 'You said'),
  says: text('{who} trả lời', '{who} answered'),
  thanks: text('Cảm ơn các em đã nói!', 'Thank you for speaking up!'),
  thanksNo: text('Cảm ơn các em đã nói. Các em được hỏi tiếp.', 'Thank you for speaking up. You may ask again.'),
};

/** Papers and files. */
export const opinionPapers = {
  out: text('Tổng hợp, gửi lên, nhận về', 'Summary, handing up, coming back'),
  print: text('Xem tờ in', 'See the page to print'),
  word: text('Tải bản Word', 'Download as Word'),
  excel: text('Tải bản Excel', 'Download as Excel'),
  up: text('Tệp kiến nghị gửi lên', 'File to hand up'),
  down: text('Tệp trả lời gửi xuống', 'File of answers to hand down'),
  take: text('Nhận tệp', 'Take a file in'),
  takeLike: text(
    'Tệp .txt của đơn vị dưới gửi lên, hay câu trả lời từ trên gửi xuống.',
    'A .txt file that was handed up to you, or answers that came down.',
  ),
  unit: text(
    'Chưa có tên đơn vị. Anh chị ghi tên ở đây rồi bấm lại nha.',
    'There is no name of the unit yet. Please write it here, then press again.',
  ),
  unitName: text('Tên đơn vị', 'Name of the unit'),
  unitLike: text('Ví dụ: Liên đội Trường Tiểu học Phước Nam', 'For example: Phước Nam Primary School'),
  made: text('Đã soạn xong tệp «{name}». Anh chị tìm trong thư mục tải về.', 'The file “{name}” is made: see your downloads.'),
  busy: text('Đang soạn…', 'Writing…'),
  failed: text('Chưa soạn được. Anh chị kiểm tra mạng rồi bấm lại nha.', 'It couldn’t be made. Check the network, then press again.'),
  unread: text('Không mở được tệp này. Anh chị chọn lại tệp .txt nha.', 'This file can’t be opened. Please choose the .txt file again.'),
  taken: text(
    'Đã nhận tệp của {unit}: {fresh} kiến nghị mới, {answered} câu trả lời mới.',
    'From {unit}: {fresh} new proposals, {answered} new answers.',
  ),
  same: text('Tệp của {unit} không có gì mới.', 'Nothing new from {unit}.'),
  elsewhere: text('{n} câu trả lời là của đơn vị khác, bỏ qua.', '{n} answers are for other units and were passed over.'),
  cases: text(
    '{n} dòng giống chuyện của một em: máy không nhận. Anh chị gọi đơn vị gửi, và làm theo trang «Khi trẻ kể với bạn».',
    '{n} lines look like one child’s story and were not taken. Call the unit that sent them, and follow “When a child tells you”.',
  ),
  conflicts: text(
    '{n} kiến nghị bị sửa lời trên đường đi: máy không ghi đè lời đã có.',
    '{n} proposals had their words changed: nothing was written over.',
  ),
};

/** Cards to raise and a sheet for dots. */
export const cards = {
  title: text('Tờ chấm: {topic}', 'Dot sheet: {topic}'),
  cards: text('Thẻ điều em muốn nói', 'Cards: what we would like to say'),
  how: text('Dán hay chấm vào ô. Không ghi tên.', 'Stick or draw dots in the box. No names.'),
  cut: text('Cắt theo nét đứt. Giơ thẻ mình thích.', 'Cut along the dashes. Raise the card you like.'),
  foot: text(
    'Khiên Nhỏ. Bản nháp, chưa có chuyên gia bảo vệ trẻ em kí duyệt.',
    'Khiên Nhỏ. A draft, not yet signed by a child-protection professional.',
  ),
};

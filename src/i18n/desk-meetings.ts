import type { BlockKind } from '../domain/desk/plan';
import { type Text, text } from '../lib/text';

/** What was held, and how the desk forgets. */
export const meetings = {
  title: text('Các buổi đã dẫn', 'Meetings held'),
  lead: text(
    'Máy này chỉ nhớ con số và tên phần, không nhớ em nào.',
    'This machine remembers numbers and names of parts, and nothing of any child.',
  ),
  none: text(
    'Chưa có buổi nào. Dẫn xong một buổi thì buổi ấy hiện ở đây.',
    'None yet. When a meeting has been led to its end, it is shown here.',
  ),
  minutes: text('{n} phút', '{n} min'),
  left: text('bỏ qua', 'left out'),
  missions: text('{n} nhiệm vụ đã làm', '{n} missions done'),
  children: text('{n} em', '{n} children'),
  girls: text('{n} em gái', '{n} girls'),
  parts: text('Từng phần ({n})', 'Its parts ({n})'),
  asked: text('{n} câu hỏi', '{n} questions'),
  first: text('Lần đầu: {counts}', 'First: {counts}'),
  second: text('Sau khi bàn: {counts}', 'After talking: {counts}'),
  lab: text('{computers} máy nộp, đúng {right} trong {asked} câu', '{computers} computers, {right} of {asked} right'),
  done: text('các em làm rồi', 'done by the children'),
  drop: text('Xóa buổi {date}', 'Remove {date}'),
  dropAsk: text('Xóa hẳn buổi này khỏi máy?', 'Remove this meeting from the machine for good?'),
  dropYes: text('Xóa buổi này', 'Remove it'),
  all: text('Quên hết', 'Forget everything'),
  wipe: text('Xóa hết những gì bàn phụ trách nhớ trong máy này', "Remove all that the leader's desk remembers on this machine"),
  wipeAsk: text(
    'Xóa hết: tên đơn vị, các lựa chọn, bài đã học, buổi và cuộc thi đang dở, sổ các buổi, báo cáo đã làm và đã nhận, kiến nghị của các em, đường dây đã sửa? Xóa rồi không lấy lại được.',
    'Remove the name of the unit, the choices, modules learnt, the open session and contest, the log, reports made and received, proposals of children and changed lines? They cannot be had back.',
  ),
  wipeYes: text('Xóa hết', 'Remove all'),
  wipeFailed: text(
    'Chưa xóa được. Anh chị đóng các thẻ khác của bàn phụ trách rồi bấm lại nha.',
    "It could not be removed. Close other tabs of the leader's desk, then press again.",
  ),
};

/** What a part of a meeting was. */
export const blockNames: Readonly<Record<BlockKind | 'bell' | 'lab', Text>> = {
  'ground-rules': text('Giao ước', 'Ground rules'),
  recall: text('Nhớ lại', 'Recall'),
  story: text('Truyện', 'Story'),
  'pair-talk': text('Bàn đôi', 'Talk in pairs'),
  vote: text('Giơ tay chọn', 'Vote'),
  rehearsal: text('Tập nói', 'Say it aloud'),
  game: text('Trò chơi', 'Game'),
  mission: text('Nhiệm vụ', 'Mission'),
  close: text('Kết thúc', 'Close'),
  bell: text('Rung chuông vàng', 'Golden bell'),
  lab: text('Chơi ở phòng máy', 'Play in the computer room'),
};

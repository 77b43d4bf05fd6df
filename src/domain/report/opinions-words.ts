import { type Text, text } from '../../lib/text';
import type { AnswerKind } from './opinions';

export const answers: Readonly<Record<AnswerKind, Text>> = {
  yes: text('Làm được', 'It will be done'),
  part: text('Làm được một phần', 'A part of it will be done'),
  later: text('Để sau', 'Later'),
  no: text('Chưa làm được', 'It can’t be done now'),
};

/** The summary, in each of its forms. */
export const summaryWords = {
  kind: text('BẢNG TỔNG HỢP', 'SUMMARY'),
  title: text('Bảng tổng hợp kiến nghị của trẻ em', 'Summary of children’s proposals'),
  about: text('Ý kiến, kiến nghị của trẻ em', 'Opinions and proposals of children'),
  sum: text(
    'Đã thu nhận {opinions}; đã chuyển {forwarded}; đã trả lời {answered}; đã kể lại cho các em {told}.',
    'Received {opinions}; forwarded {forwarded}; answered {answered}; told to the children {told}.',
  ),
  law: text(
    'Theo Luật Trẻ em 102/2016/QH13, Điều 34 và Điều 77. Không ghi tên em nào.',
    'By the Law on Children 102/2016/QH13, articles 34 and 77. No child is named.',
  ),
  columns: {
    number: text('TT', 'No.'),
    topic: text('Chủ đề, ngày thu nhận', 'Topic, day'),
    words: text('Nội dung kiến nghị', 'Proposal'),
    dots: text('Số chấm', 'Dots'),
    to: text('Nơi nhận, ngày chuyển, hạn', 'Forwarded to, day, due'),
    answer: text('Trả lời', 'Answer'),
    told: text('Ngày kể lại', 'Told'),
  },
  due: text('hạn {day}', 'due {day}'),
  waiting: text('chưa', 'not yet'),
};

import { text } from '../lib/text';

/** Reports as codes: shown where they are made, scanned where they are gathered. */
export const codes = {
  title: text('Mã QR của báo cáo', 'The report as QR codes'),
  lead: text(
    'Bên nhận vào «Gộp báo cáo», bấm «Quét mã QR», rồi đưa camera vào từng mã. Quét mã nào trước cũng được.',
    'Whoever gets the report opens “Gather reports”, presses “Scan QR codes” and holds the camera before one code after the other, in any order.',
  ),
  spare: text('Thiếu một mã bất kỳ vẫn đủ.', 'Any one of them may be missing.'),
  of: text('Mã {i} / {n}', 'Code {i} of {n}'),
  before: text('Mã trước', 'Code before'),
  next: text('Mã kế', 'Next code'),
  print: text('In các mã', 'Print the codes'),
  large: text(
    'Báo cáo này dài quá, không vừa mã QR. Anh chị tải tệp để nộp nha.',
    'This report is too long for QR codes. Please download the file to hand in.',
  ),

  scanTitle: text('Quét mã QR báo cáo', 'Scan reports'),
  scanLead: text(
    'Bên nộp vào «Báo cáo», bấm «Hiện mã QR». Mã in trên giấy cũng quét được.',
    'Whoever hands in opens “Report” and presses “Show as QR codes”. Printed codes can be scanned as well.',
  ),
  part: text('Đã nhận mã {i} / {n}. Cần thêm {wanted} mã.', 'Code {i} of {n} is in. {wanted} more are needed.'),
  whole: text('Đủ mã: báo cáo của {unit}.', 'All in: the report of {unit}.'),
  again: text('Báo cáo này đã đủ mã, không cần quét thêm.', 'This report is complete, no more codes are needed.'),
  foreign: text('Mã này không phải mã báo cáo của Khiên Nhỏ.', 'This is not a code of a report of Khiên Nhỏ.'),
  mixed: text(
    'Các mã này không khớp nhau. Anh chị xin đơn vị gửi tệp .txt nha.',
    'These codes do not fit together. Please ask the unit for the .txt file.',
  ),
  open: text('Đang quét dở', 'Not complete yet'),
  openOf: text(
    'Báo cáo thứ {k}: có {have} / {n} mã. Còn mã {missing}: quét thêm {wanted} mã nào cũng được.',
    'Report {k}: {have} of {n} codes. Missing: {missing}; any {wanted} of them will do.',
  ),
  got: text('Đã nhận', 'Taken'),
  done: text('Quét xong', 'Done'),
};

import type { Deed } from '../domain/desk/overlay';
import type { Refusal, Warning } from '../domain/desk/overlay-judge';
import { type Text, text } from '../lib/text';

/** The room of telephone lines and of places that help. */
export const lines = {
  title: text('Đường dây và nơi giúp', 'Lines and places that help'),
  intro: text(
    'Số nào đưa cho trẻ cũng phải có người gọi thử trước. 111 và các số khẩn cấp đi theo bản phát hành, không bàn nào đổi hay ẩn được.',
    'Somebody has called every number that children are given. 111 and the emergency numbers come with the release: no desk changes or hides them.',
  ),
  where: text(
    'Số địa phương đã xác minh ở đây sẽ lên áp phích 111, bài tự học và thẻ để đăng của máy này. Màn hình của trẻ chỉ dùng số của bản phát hành: anh chị gửi tệp xuất ra cho người giữ dữ liệu vùng để số ấy vào bản sau.',
    'A local number verified here appears on the 111 poster, in the learning modules and on the share cards of this machine. The children’s screens use the numbers of the release alone: send the exported file to whoever keeps the region’s data, for the next release.',
  ),
  toCheck: text(
    '{n} đường dây cần xem lại (chưa ai gọi thử, hoặc đã quá 180 ngày).',
    '{n} lines to look at again (never called, or more than 180 days ago).',
  ),
  checked: text('Kiểm tra ngày {date}', 'Checked on {date}'),
  unverified: text('Chưa xác minh: trẻ không thấy số này', 'Not verified: no child sees this number'),
  old: text('Quá 180 ngày rồi, nên xem lại', 'More than 180 days ago: look again'),
  expired: text('Không còn dùng', 'No longer in use'),
  hidden: text('Không còn dùng ({n})', 'No longer in use ({n})'),
  operator: text('Nơi nghe máy', 'Run by'),
  hours: text('Giờ', 'Hours'),
  cost: text('Tiền gọi', 'Cost'),
  free: text('Miễn phí', 'Free'),
  charged: text('Tính tiền', 'Charged'),
  audience: text('Cho ai', 'For whom'),
  child: text('Trẻ em và người lớn', 'Children and adults'),
  adult: text('Chỉ người lớn', 'Adults only'),
  area: text('Vùng', 'Area'),
  source: text('Nguồn', 'Source'),
  fixed: text('Không bàn nào đổi hay ẩn được số này.', 'No desk can change or hide this number.'),
  emergency: text(
    'Số khẩn cấp chung cả nước: đừng gọi thử. Thấy báo chí nói có đổi thì anh chị báo người giữ dữ liệu vùng.',
    'An emergency number of the whole country: do not call it for a trial. If the news says it changes, tell whoever keeps the region’s data.',
  ),
  call: text('Gọi thử để xác minh', 'Verify by a trial call'),
  renumber: text('Sửa số', 'Correct the number'),
  expire: text('Không còn dùng', 'No longer in use'),
  add: text('Thêm đường dây', 'Add a line'),
  mine: text('Thay đổi đang có ở bàn này', 'Changes at this desk'),
  noChanges: text('Chưa có thay đổi nào: mọi số là của bản phát hành.', 'No changes yet: all numbers are those of the release.'),
  drop: text('Bỏ thay đổi này', 'Undo this change'),
  dropAsk: text('Bỏ thì số trở lại như bản phát hành.', 'The line will be as it was shipped.'),
  dropYes: text('Bỏ', 'Undo'),
  waiting: text(
    'Bản sao lưu mang theo {n} thay đổi. Chưa xem thì chưa tính: giấy tờ vẫn dùng số như trước.',
    'The backup brought {n} changes. They count only when somebody has looked at them: papers keep the numbers from before.',
  ),
  seeWaiting: text('Xem từng thay đổi', 'Look at each change'),
  dropWaiting: text('Bỏ hết', 'Drop them all'),
  dropWaitingAsk: text('Bỏ các thay đổi của bản sao lưu? Tệp sao lưu vẫn còn.', 'Drop the changes of the backup? Its file stays.'),
  share: text('Gửi và nhận', 'Send and receive'),
  exportFile: text('Xuất tệp cho bàn khác', 'Export a file for another desk'),
  exported: text('Đã lưu «{name}» vào thư mục tải về.', '“{name}” is in your downloads.'),
  importFile: text('Mở tệp nhận được', 'Open a file'),
  places: text('Nơi giúp, cho người lớn', 'Places that help, for adults'),
  placesNote: text(
    'Tên lấy theo kế hoạch, chưa ai xác minh. Chỗ «…» để cán bộ tỉnh điền vào dữ liệu vùng. Khiên Nhỏ không nhận tiền, không ghi số tài khoản.',
    'Named after the plan and verified by nobody. Staff of the province fill in each “…” in the region’s data. Khiên Nhỏ takes no money and holds no accounts.',
  ),
  asOf: text('Chưa xác minh, ghi ngày {date}', 'Not verified, written on {date}'),
  placeChecked: text('Đã xác minh, ghi ngày {date}', 'Verified, written on {date}'),
};

/** The trial call. */
export const trial = {
  title: text('Gọi thử số {number}', 'A trial call of {number}'),
  how: text(
    'Anh chị gọi, xưng tên đơn vị, nói mình kiểm tra số để đưa vào tài liệu cho trẻ. Chỉ hỏi năm câu dưới đây, không kể chuyện của em nào.',
    'Call, say which unit you are from and that you check the number for material for children. Ask these five questions alone; tell nothing of any child.',
  ),
  dial: text('Gọi {number}', 'Call {number}'),
  by: text('Ai gọi?', 'Who called?'),
  day: text('Ngày gọi: hôm nay, {date}', 'Day of the call: today, {date}'),
  save: text('Lưu: đã xác minh', 'Save as verified'),
  left: text('Còn {n} câu chưa chọn.', '{n} questions to go.'),
  fails: text(
    'Với câu trả lời này thì chưa xác minh được. Anh chị gọi lại hôm khác; hỏi được số mới thì sửa số.',
    'With this answer it can’t be verified. Call again another day; if you learn a new number, correct it.',
  ),
  toAdults: text('Sau khi lưu, số này chỉ dành cho người lớn.', 'Once saved, this number is for adults only.'),
  toChildren: text('Sau khi lưu, số này được in lên giấy tờ cho trẻ.', 'Once saved, this number goes on papers for children.'),
};

/** Where a number or a name is written. */
export const lineForm = {
  renumber: text('Số mới của {label}', 'The new number of {label}'),
  expire: text('Không còn dùng: {label}', 'No longer in use: {label}'),
  hides: text('Lưu rồi thì số này ẩn khỏi mọi giấy tờ của bàn này.', 'Once saved, this number is hidden from all papers of this desk.'),
  by: text('Ai kiểm tra?', 'Who checked?'),
  add: text('Thêm đường dây của địa phương', 'Add a local line'),
  number: text('Số điện thoại', 'Telephone number'),
  numberLike: text(
    'Ví dụ: 02593822222. Có khoảng trắng hay dấu chấm cũng được.',
    'For example: 02593822222. Spaces and dots do not matter.',
  ),
  label: text('Tên đường dây', 'Name of the line'),
  labelLike: text('Ví dụ: Phòng tư vấn học đường Phước Dân', 'For example: Phước Dân school counsellors'),
  operator: text('Nơi nghe máy', 'Run by'),
  operatorLike: text('Ví dụ: Trạm y tế xã Phước Dân', 'For example: Phước Dân health station'),
  after: text(
    'Lưu rồi thì số này chưa xác minh, cho tới khi có người gọi thử.',
    'Once saved, the number is not verified until somebody calls it.',
  ),
  save: text('Lưu', 'Save'),
};

/** What a file brings. */
export const imported = {
  title: text('Xem từng thay đổi trong tệp', 'Look at each change in the file'),
  from: text('Tệp của {unit}, làm ngày {date}.', 'The file of {unit}, made on {date}.'),
  fromNobody: text(
    'Tệp không ghi tên đơn vị, làm ngày {date}. Anh chị hỏi người gửi trước khi nhận.',
    'The file names no unit, made on {date}. Ask whoever sent it first.',
  ),
  restored: text(
    'Các thay đổi này nằm trong bản sao lưu đã khôi phục. Cái nào anh chị không đánh dấu thì bỏ.',
    'These changes were in the backup that was restored. What you do not tick is dropped.',
  ),
  how: text(
    'Anh chị so bên trái với bên phải rồi đánh dấu từng cái. Không đánh dấu thì không có gì đổi.',
    'Compare left with right and tick them one by one. What is not ticked changes nothing.',
  ),
  alarm: text(
    'Coi chừng: tệp này có dòng đụng tới 111, hoặc giả tên giống tổng đài. Các dòng ấy bị chặn. Anh chị hỏi lại người gửi trước khi nhận dòng nào khác.',
    'Careful: something in this file touches 111, or takes a name like that of the child line. It is refused. Ask whoever sent it before you take anything else.',
  ),
  before: text('Đang có', 'Here now'),
  after: text('Theo tệp', 'In the file'),
  none: text('Chưa có', 'Nothing'),
  says: text('Người kiểm tra: {role}, ngày {date}', 'Checked by: {role}, on {date}'),
  heard: text('Trả lời khi gọi thử', 'Heard at the trial call'),
  take: text('Nhận thay đổi này', 'Take this change'),
  refused: text('Không nhận được', 'Refused'),
  save: text('Nhận {n} thay đổi đã đánh dấu', 'Take the {n} ticked changes'),
  leave: text('Không nhận gì', 'Take nothing'),
  taken: text('Đã nhận {n} thay đổi.', '{n} changes were taken.'),
};

export const deedNames: Readonly<Record<Deed, Text>> = {
  add: text('Đường dây mới', 'A new line'),
  renumber: text('Đổi số', 'Another number'),
  verify: text('Đã gọi thử', 'A trial call'),
  expire: text('Không còn dùng', 'No longer in use'),
};

export const refusals: Readonly<Record<Refusal, Text>> = {
  'child-line': text(
    'Dòng này đụng tới 111. Không tệp nào đổi, ẩn hay giả được 111.',
    'This touches 111. No file can change, hide or imitate 111.',
  ),
  national: text('Số khẩn cấp của cả nước chỉ đổi theo bản phát hành.', 'Emergency numbers of the country change with a release alone.'),
  letters: text(
    'Tên có ký tự lạ, có chữ số, hoặc bỏ trống. Chỉ dùng chữ tiếng Việt, nhiều nhất 80 chữ cái.',
    'The name has strange characters or digits, or is empty. Use Vietnamese letters alone, at most 80.',
  ),
  poses: text(
    'Tên đọc lên giống tổng đài 111 mà số thì khác. Anh chị đặt tên theo đúng nơi nghe máy.',
    'The name reads like the child line 111, beside another number. Name it after whoever answers.',
  ),
  'same-name': text('Tên này giống một đường dây đang có mà số thì khác.', 'The name is like that of another line, beside another number.'),
  number: text(
    'Đây không phải số điện thoại gọi được: 1800…, 1900…, máy bàn 02… hoặc di động 10 số.',
    'This is no telephone number: 1800…, 1900…, a landline 02… or a mobile number of 10 digits.',
  ),
  never: text('Số này đã bỏ từ lâu, đừng đưa cho ai.', 'This number was given up long ago: give it to nobody.'),
  taken: text('Số này đang là của một đường dây khác.', 'This number is that of another line.'),
  unknown: text('Máy này không có đường dây ấy.', 'There is no such line on this machine.'),
  there: text('Đường dây này có rồi.', 'This line is there already.'),
  'other-number': text(
    'Số được gọi khác với số đang có. Nhận việc đổi số trước đã.',
    'Another number was called than the one here. Take the change of number first.',
  ),
  answers: text('Năm câu trả lời không đủ để xác minh.', 'The five answers do not verify it.'),
  role: text('Không rõ ai đã kiểm tra.', 'It is not known who checked it.'),
  future: text('Ngày kiểm tra ở tương lai.', 'It was checked on a day to come.'),
  older: text('Máy này đã có lần kiểm tra mới hơn.', 'This machine has a later check.'),
  nothing: text('Máy này đã như vậy rồi.', 'It is so here already.'),
};

export const warnings: Readonly<Record<Warning, Text>> = {
  charged: text(
    'Đầu số 1900: gọi mất tiền nhiều hơn cuộc gọi thường. Không in cho trẻ.',
    'A 1900 number: calls cost more than usual. Not printed for children.',
  ),
  mobile: text('Số di động: có thể là máy riêng của một người.', 'A mobile number: it may be one person’s own telephone.'),
  'not-free': text('Số cũ miễn phí, số này thì không chắc.', 'The old number was free, this one may not be.'),
  stale: text('Lần gọi này đã quá 180 ngày.', 'This call was more than 180 days ago.'),
  unverified: text('Nhận rồi thì vẫn là chưa xác minh, trẻ chưa thấy.', 'Once taken it is still not verified; no child sees it.'),
  names: text('Tên do bàn khác tự đặt.', 'The name was given by another desk.'),
};

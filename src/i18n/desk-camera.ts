import { text } from '../lib/text';

/** The camera at the desk. */
export const camera = {
  open: text('Mở camera', 'Open the camera'),
  again: text('Mở lại camera', 'Open the camera again'),
  stop: text('Tắt camera', 'Stop the camera'),
  change: text('Đổi camera', 'Other camera'),
  torch: text('Đèn', 'Light'),
  view: text('Hình từ camera', 'What the camera sees'),
  off: text(
    'Camera đang tắt. Hình chỉ đọc ngay trên máy này rồi bỏ: không lưu, không gửi đi đâu.',
    'The camera is off. Pictures are read on this device and dropped: nothing is kept, nothing is sent.',
  ),
  asking: text('Máy hỏi quyền dùng camera: anh chị chọn «Cho phép».', 'The device asks for the camera: choose “Allow”.'),
  on: text('Camera đang mở, không lưu hình', 'The camera is on, no picture is kept'),
  denied: text(
    'Camera đang bị chặn. Anh chị bấm vào biểu tượng bên trái địa chỉ trang, cho phép camera, rồi mở lại.',
    'The camera is blocked. Press the sign left of the page’s address, allow the camera, then open it again.',
  ),
  none: text(
    'Máy này không có camera, hoặc trang mở bằng đường không bảo mật.',
    'There is no camera here, or the page was opened by a line that is not safe.',
  ),
  busy: text(
    'Ứng dụng khác đang giữ camera. Anh chị tắt ứng dụng đó rồi mở lại.',
    'Another program has the camera. Close it, then open the camera again.',
  ),
  inApp: text(
    'Zalo và Facebook không cho dùng camera. Anh chị mở trang này bằng trình duyệt của máy.',
    'Zalo and Facebook give no camera. Open this page in the device’s own browser.',
  ),
  asleep: text('Camera đang nghỉ.', 'The camera rests.'),
};

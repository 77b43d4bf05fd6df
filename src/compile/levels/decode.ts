import { isUtf8 } from 'node:buffer';
import { text } from '../../lib/text';
import { type Problem, problem } from './problem';

/** Three times the largest file of ours: what is larger was pasted by mistake, and would keep an author waiting. */
const MAX_BYTES = 200_000;

const saveAgain = text('lưu lại với bảng mã UTF-8 (Notepad: Save as, Encoding).', 'save it again as UTF-8 (Notepad: Save as, Encoding).');

/** The words of a file: UTF-8, with or without the mark that Windows puts before it. */
export function decode(bytes: Buffer, name: string, field: string): string | Problem {
  const at = { file: name, line: 1, field };
  if (bytes.length > MAX_BYTES) {
    return problem(
      at,
      text(`Tệp lớn hơn ${MAX_BYTES / 1000} kB.`, `The file is larger than ${MAX_BYTES / 1000} kB.`),
      text('xóa phần dán nhầm, hoặc chia ra nhiều tệp.', 'remove what was pasted by mistake, or make several files of it.'),
    );
  }
  const marked = ['fffe', 'feff'].includes(bytes.subarray(0, 2).toString('hex'));
  // Without its mark UTF-16 is known by its zeros: every second byte of each letter without a diacritic.
  if (marked || bytes.filter((byte) => byte === 0).length > bytes.length / 5) {
    return problem(at, text('Tệp không phải UTF-8 (có vẻ là UTF-16).', 'The file is not UTF-8 (it looks like UTF-16).'), saveAgain);
  }
  if (!isUtf8(bytes)) {
    const lines = bytes.toString('latin1').split('\n');
    const line = lines.findIndex((each) => !isUtf8(Buffer.from(each, 'latin1'))) + 1;
    return problem({ ...at, line }, text('Dòng này không phải UTF-8.', 'This line is not UTF-8.'), saveAgain);
  }
  return new TextDecoder().decode(bytes);
}

import { type FlateError, Inflate, Unzip, type UnzipDecoder } from 'fflate';
import { LARGEST_FILE } from '../domain/report/file';
import { type Text, text } from '../lib/text';

/* Archives of reports, a piece at a time: one that claims to be small and isn't is stopped while it grows. */

/** Bytes of an archive; of all that is in it; how many files. */
export const LARGEST_ARCHIVE = 256 * 1024 * 1024;
const MOST_UNPACKED = 512 * 1024 * 1024;
const MOST_ENTRIES = 50_000;
/** A little that is packed may be a thousand times as much: then it's noticed after 16 MB. */
const PIECE = 16 * 1024;
const READ_AT_ONCE = 1024 * 1024;

export const archiveProblems = {
  large: text(
    'Tệp nén này quá lớn. Anh chị giải nén rồi chọn từng thư mục nha.',
    'This archive is too large. Unpack it and choose its folders one by one.',
  ),
  nested: text(
    'Đây là tệp nén nằm trong tệp nén. Anh chị giải nén tệp ngoài trước rồi đưa tệp này vào nha.',
    'This is an archive within an archive. Unpack the outer one first, then add this one.',
  ),
  broken: text(
    'Tệp nén này hỏng hoặc có mật khẩu nên không mở được. Anh chị xin gửi lại, hoặc giải nén rồi chọn các tệp .txt nha.',
    'This archive is damaged or has a password. Ask for it again, or unpack it and choose the .txt files.',
  ),
  grown: text(
    'Tệp này trong tệp nén phình ra quá lớn nên không nhận. Anh chị xin đơn vị gửi lại tệp .txt nha.',
    'This file in the archive grows too large and was refused. Ask the unit for the .txt file again.',
  ),
};

export type Entry = { name: string; bytes: Uint8Array } | { name: string; problem: Text };

export const isZip = ([a, b, c, d]: Uint8Array): boolean => a === 0x50 && b === 0x4b && ((c === 3 && d === 4) || (c === 5 && d === 6));

/** What systems put into archives by themselves. */
const isLitter = (name: string) => name.endsWith('/') || /(^|\/)(__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i.test(name);

/** Unpacks until it is told to stop. */
class Guarded implements UnzipDecoder {
  static readonly compression = 8;
  ondata: UnzipDecoder['ondata'] = () => undefined;
  private stopped = false;
  private readonly inflate = new Inflate((data, final) => this.ondata(null, data, final ?? false));
  terminate = () => {
    this.stopped = true;
  };
  push(data: Uint8Array, final: boolean) {
    if (this.stopped) return;
    try {
      this.inflate.push(data, final);
    } catch (error) {
      this.stopped = true;
      this.ondata(error as FlateError, new Uint8Array(), final);
    }
  }
}

function whole(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** Gives each file as soon as it is unpacked; of what is refused its name and why. Never throws. @param name of the archive */
export async function* entriesOf(name: string, archive: Pick<Blob, 'size' | 'slice'>): AsyncGenerator<Entry> {
  if (archive.size > LARGEST_ARCHIVE) return yield { name, problem: archiveProblems.large };
  let ready: Entry[] = [];
  let [entries, open, unpacked] = [0, 0, 0];
  let full = false;
  const unzip = new Unzip((file) => {
    if (full || isLitter(file.name)) return;
    const path = `${name}/${file.name}`;
    const refuse = (problem: Text) => {
      ready.push({ name: path, problem });
    };
    entries += 1;
    full = entries > MOST_ENTRIES;
    if (full) {
      ready.push({ name, problem: archiveProblems.large });
      return;
    }
    if ((file.originalSize ?? 0) > LARGEST_FILE) return refuse(archiveProblems.grown);
    if (file.compression !== 0 && file.compression !== Guarded.compression) return refuse(archiveProblems.broken);
    open += 1;
    const pieces: Uint8Array[] = [];
    let size = 0;
    let over = false;
    file.ondata = (error, piece, final) => {
      if (over) return;
      size += piece?.length ?? 0;
      unpacked += piece?.length ?? 0;
      over = Boolean(error) || size > LARGEST_FILE || unpacked > MOST_UNPACKED || final;
      if (over) open -= 1;
      if (error) refuse(archiveProblems.broken);
      else if (size > LARGEST_FILE || unpacked > MOST_UNPACKED) {
        file.terminate();
        full = unpacked > MOST_UNPACKED;
        refuse(archiveProblems.grown);
      } else if (final) {
        const bytes = whole([...pieces, piece], size);
        if (isZip(bytes)) refuse(archiveProblems.nested);
        else ready.push({ name: path, bytes });
      } else pieces.push(piece);
    };
    file.start();
  });
  unzip.register(Guarded);
  try {
    for (let at = 0; at < archive.size && !full; at += READ_AT_ONCE) {
      const block = new Uint8Array(await archive.slice(at, at + READ_AT_ONCE).arrayBuffer());
      for (let from = 0; from < block.length && !full; from += PIECE) {
        const piece = block.subarray(from, from + PIECE);
        unzip.push(piece, at + from + piece.length >= archive.size);
        yield* ready;
        ready = [];
      }
    }
    if (!full && (open > 0 || entries === 0)) yield { name, problem: archiveProblems.broken };
  } catch {
    yield* ready;
    yield { name, problem: archiveProblems.broken };
  }
}

import { inflateRawSync } from 'node:zlib';

/** The files of a zip, as text by their names. Found by its directory, which stands at the end. */
export function unzip(bytes: Uint8Array): Map<string, string> {
  const zip = Buffer.from(bytes);
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const files = new Map<string, string>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [packed, name, extra, comment] = [zip.readUInt32LE(at + 20), ...[28, 30, 32].map((field) => zip.readUInt16LE(at + field))] as [
      number,
      number,
      number,
      number,
    ];
    const file = zip.readUInt32LE(at + 42);
    const data = file + 30 + zip.readUInt16LE(file + 26) + zip.readUInt16LE(file + 28);
    const body = zip.subarray(data, data + packed);
    files.set(
      zip.toString('utf8', at + 46, at + 46 + name),
      (zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(body) : body).toString('utf8'),
    );
    at += 46 + name + extra + comment;
  }
  return files;
}

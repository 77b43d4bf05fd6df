/** Many small files in one: a mark, the length of the index, the index (name -> offset and length, in JSON), then their bytes. */

const MARK = 0x4b4e5631;
const HEAD = 8;

type Index = Readonly<Record<string, readonly [offset: number, length: number]>>;

export function pack(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  let end = 0;
  const index: Record<string, [number, number]> = {};
  for (const [name, { length }] of Object.entries(files)) {
    index[name] = [end, length];
    end += length;
  }
  const head = new TextEncoder().encode(JSON.stringify(index));
  const whole = new Uint8Array(HEAD + head.length + end);
  const numbers = new DataView(whole.buffer);
  numbers.setUint32(0, MARK);
  numbers.setUint32(4, head.length);
  whole.set(head, HEAD);
  for (const [name, bytes] of Object.entries(files)) whole.set(bytes, HEAD + head.length + (index[name]?.[0] ?? 0));
  return whole;
}

/** @returns the bytes of one of them, a copy; throws for what is no pack: a captive portal answers with a page of its own */
export function unpack(whole: ArrayBuffer): (name: string) => ArrayBuffer | undefined {
  const numbers = new DataView(whole);
  if (whole.byteLength < HEAD || numbers.getUint32(0) !== MARK) throw new TypeError('no pack');
  const begin = HEAD + numbers.getUint32(4);
  const index: Index = JSON.parse(new TextDecoder().decode(new Uint8Array(whole, HEAD, begin - HEAD)));
  return (name) => {
    const [offset, length] = index[name] ?? [0, 0];
    return length > 0 ? whole.slice(begin + offset, begin + offset + length) : undefined;
  };
}

import type { Line } from '../content';
import { fallbackLine } from '../region';

/*
 * What a number is, and what a name looks like: a name that reads like that of the child line, beside another number, is the worst that a
 * file from elsewhere could bring.
 */

/** `national`: of three digits. `charged`: whoever calls pays more than for a usual call. */
export type NumberKind = 'national' | 'free' | 'charged' | 'landline' | 'mobile';

const numberKinds: readonly (readonly [NumberKind, RegExp])[] = [
  ['national', /^11[1-5]$/],
  ['free', /^1800\d{4,6}$/],
  ['charged', /^1900\d{4,6}$/],
  ['landline', /^02\d{9}$/],
  ['mobile', /^0[35789]\d{8}$/],
];

/** None for what nobody in Viet Nam can call so. */
export const kindOf = (number: string): NumberKind | undefined => numberKinds.find(([, form]) => form.test(number))?.[0];

/** These come with a release and are the same everywhere: no desk changes them, and nobody calls them for a trial. */
export const isNational = ({ number }: Pick<Line, 'number'>): boolean => kindOf(number) === 'national';

const toned = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ';
const NAME = new RegExp(`^[a-z${toned}][a-z${toned} ,.()'&-]*$`, 'u');

export const LONGEST_LABEL = 80;

/** Written in letters of Vietnamese alone, each in one piece: nothing unseen, no letter of another script, no digit that could be a number to call. */
export const isPlainName = (name: string): boolean =>
  name.length <= LONGEST_LABEL && name === name.normalize('NFC').trim() && NAME.test(name.toLowerCase());

/** What is left for an eye that reads fast: no tones, no gaps, and one letter for those that look alike. */
export const lookOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[1i|]/g, 'l')
    .replace(/0/g, 'o')
    .replace(/[^a-z]/g, '')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w');

/** How many letters have to be changed, added or left out to make one name of the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** So alike that one would be taken for the other. */
export const areAlike = (a: string, b: string): boolean => {
  const [one, other] = [lookOf(a), lookOf(b)];
  return distance(one, other) <= Math.floor(Math.max(one.length, other.length) / 7);
};

const looks = (...names: string[]) => names.map(lookOf);
/** A line that calls itself so, and names what the child line is for or for whom. */
const KINDS = looks('tổng đài', 'đường dây', 'số điện thoại', 'hotline', 'helpline', 'call', 'line');
const THINGS = looks('bảo vệ trẻ', 'quốc gia', 'cứu trẻ', 'protect', 'national');
const SPELLED = looks(
  ...['một một một', 'một mười một', 'mười một một', 'một trăm mười một', 'ba số một', 'ba con một', 'ba con số một'],
  ...['one one one', 'one eleven', 'eleven one', 'triple one', 'three ones'],
);
/** Whom the child line is for. What says so and nothing of whose line it is («… xã Phước Dân») could be taken for it. */
const CHILDREN = looks('trẻ em', 'thiếu nhi', 'thiếu niên', 'nhi đồng', 'children', 'child', 'kids');
const NOBODYS = looks(
  ...['tổng đài', 'đường dây', 'số điện thoại', 'điện thoại', 'hotline', 'helpline', 'help', 'line', 'call', 'phone', 'number'],
  ...['bảo vệ', 'protection', 'protect', 'cứu', 'giúp', 'hỗ trợ', 'tư vấn', 'nóng', 'khẩn cấp', 'gọi', 'số', 'cục', 'cả nước'],
  ...['việt nam', 'vietnam', 'quốc gia', 'national', 'miễn phí', 'free', 'the', 'for', 'cho', 'của', 'và', 'em'],
);
const isNobodys = (look: string): boolean => {
  if (!CHILDREN.some((part) => look.includes(part))) return false;
  const left = [...CHILDREN, ...NOBODYS].reduce((rest, part) => rest.replaceAll(part, ' '), look);
  return left.replaceAll(' ', '').length < 3;
};
/** Three ones, or letters like ones, that stand by themselves. */
const ONES = /(^|[^\p{L}\p{N}])[1lI|i][\s.-]?[1lI|i][\s.-]?[1lI|i](?![\p{L}\p{N}])/u;

/** Reads like the child line. */
export function posesAsChildLine(name: string): boolean {
  const look = lookOf(name);
  const has = (parts: readonly string[]) => parts.some((part) => look.includes(part));
  const own = looks(fallbackLine.label.vi, fallbackLine.label.en, fallbackLine.operator.vi, 'Tổng đài điện thoại quốc gia bảo vệ trẻ em');
  return (
    ONES.test(name.normalize('NFKC')) ||
    has(SPELLED) ||
    has(own) ||
    isNobodys(look) ||
    (has(KINDS) && has(THINGS)) ||
    own.some((each) => distance(each, look) <= Math.floor(each.length / 5))
  );
}

/** A name as it may be shown whatever it is made of: what could deceive an eye is spelled out. */
export const spelledOut = (name: string): string =>
  [...name.slice(0, 2 * LONGEST_LABEL)]
    .map((each) =>
      new RegExp(`[0-9a-z${toned} ,.()'&*#+-]`, 'u').test(each.toLowerCase())
        ? each
        : `[U+${(each.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
    )
    .join('');

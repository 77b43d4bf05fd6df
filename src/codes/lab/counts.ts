import { axes } from '../../domain/terms';
import { isMarked, originals } from '../../lib/telex';
import { bitsOf, encode, isChecked, tidy, withCheck } from './base32';
import { siphash } from './siphash';

/*
 * What a computer of the lab hands to its leader at the end: how many answers were right of how many, for each kind of answer, by all who
 * played there together. No name, no child, no answer. As a QR code it has 60 characters; typed, 20, or more where many have played.
 *
 * The MAC is for honest people: it tells a code of another session, and one that was read or typed wrong. Whoever has the session's code can
 * make one, and that is nobody from outside the room.
 */

/** Of each axis, in the order of `axes`. */
export interface Sums {
  right: readonly number[];
  asked: readonly number[];
}

export interface LabCounts extends Sums {
  /** Random, of this computer in this session. */
  device: number;
  /** Whole days since 1970. */
  day: number;
}

/** What tells one session from another. */
interface Session {
  code: string;
}

/**
 * `unreadable`: a letter is wrong or missing; `foreign`: it is whole, and of another session; `impossible`: it says what can't be;
 * `keyboard`: a program for Vietnamese has made other letters of it.
 */
export type NotTaken = 'unreadable' | 'foreign' | 'impossible' | 'keyboard';
export type Taken = { ok: true; counts: Omit<LabCounts, 'day'> & { day?: number } } | { ok: false; why: NotTaken };

/** Of the QR code: 60 letters. */
const QR = { version: 8, device: 32, day: 16, count: 15, mac: 64 };
const QR_BITS = QR.version + QR.device + QR.day + 2 * axes.length * QR.count + QR.mac;
const QR_VERSION = 1n;

/**
 * Typed, a code has so many bits for a computer and for its MAC, and ends with a letter that checks the others. Of 30 computers two have the
 * same number in one of 600 sessions, and are taken for one.
 */
const TYPED = { device: 18, mac: 22 };
export const DEVICES_TYPED = 2 ** TYPED.device;
/** How many letters hold how many answers of each kind. */
const SIZES = [
  { letters: 20, most: 31 },
  { letters: 24, most: 106 },
  { letters: 28, most: 339 },
] as const;

const keyOf = ({ code }: Session): [bigint, bigint] => {
  const value = bitsOf(tidy(code) ?? '');
  return [value, value ^ 0x6b68696e6e686f31n];
};

const bytesOf = (value: bigint): Uint8Array => Uint8Array.from({ length: 40 }, (_, at) => Number((value >> BigInt(8 * (39 - at))) & 255n));

const macOf = (session: Session, value: bigint, bits: number): bigint => BigInt.asUintN(bits, siphash(keyOf(session), bytesOf(value)));

/** Puts numbers one behind the other, each into its bits. */
const packed = (parts: readonly (readonly [value: number | bigint, bits: number])[]): bigint =>
  parts.reduce((all, [value, bits]) => (all << BigInt(bits)) | BigInt.asUintN(bits, BigInt(value)), 0n);

/** Takes numbers out again, the last first. */
function unpacked(value: bigint, sizes: readonly number[]): number[] {
  let rest = value;
  const parts = [...sizes].reverse().map((bits) => {
    const part = Number(BigInt.asUintN(bits, rest));
    rest >>= BigInt(bits);
    return part;
  });
  return parts.reverse();
}

/** For the screen of a computer: 60 letters, capitals and digits alone. */
export function qrOf(session: Session, { device, day, right, asked }: LabCounts): string {
  const counts = axes.flatMap((_, at) => [[right[at] ?? 0, QR.count] as const, [asked[at] ?? 0, QR.count] as const]);
  const body = packed([[QR_VERSION, QR.version], [device, QR.device], [day, QR.day], ...counts]);
  return encode((body << BigInt(QR.mac)) | macOf(session, body, QR.mac), QR_BITS);
}

/** Right answers are never more than answers: pairs that can be are numbered, which is shorter than two numbers. */
const pairsOf = (most: number) => BigInt(((most + 1) * (most + 2)) / 2);
const pairOf = (right: number, asked: number) => (asked * (asked + 1)) / 2 + right;

/** To be typed, where no camera reads the picture. Nothing where a count is too large for it: then there is only the picture. */
export function typedOf(session: Session, { device, right, asked }: LabCounts): string | undefined {
  const size = SIZES.find(({ most }) => asked.every((count) => count <= most));
  if (!size) return undefined;
  const counts = axes.reduce((all, _, at) => all * pairsOf(size.most) + BigInt(pairOf(right[at] ?? 0, asked[at] ?? 0)), 0n);
  const bits = 5 * (size.letters - 1);
  const body = packed([
    [device, TYPED.device],
    [counts, bits - TYPED.device - TYPED.mac],
  ]);
  return withCheck(encode((body << BigInt(TYPED.mac)) | macOf(session, body, TYPED.mac), bits));
}

/** Whether the MAC at the end of a value is that of the session. @returns what stands before it */
function opened(session: Session, value: bigint, bits: number): bigint | undefined {
  const body = value >> BigInt(bits);
  return BigInt.asUintN(bits, value) === macOf(session, body, bits) ? body : undefined;
}

/** Zeros before a shorter code change neither its number nor its MAC, but what its letters mean. */
const isPadded = (letters: string): boolean => letters.startsWith('0000') && isChecked(letters.slice(4));

function takeTyped(session: Session, letters: string, most: number): Taken {
  if (!isChecked(letters) || isPadded(letters)) return { ok: false, why: 'unreadable' };
  const body = opened(session, bitsOf(letters.slice(0, -1)), TYPED.mac);
  if (body === undefined) return { ok: false, why: 'foreign' };
  const countBits = 5 * (letters.length - 1) - TYPED.device - TYPED.mac;
  let rest = BigInt.asUintN(countBits, body);
  const pairs = axes.map(() => {
    const pair = Number(rest % pairsOf(most));
    rest /= pairsOf(most);
    const asked = Math.floor((Math.sqrt(8 * pair + 1) - 1) / 2);
    return { right: pair - pairOf(0, asked), asked };
  });
  if (rest > 0n) return { ok: false, why: 'impossible' };
  pairs.reverse();
  const counts = { right: pairs.map(({ right }) => right), asked: pairs.map(({ asked }) => asked) };
  return { ok: true, counts: { device: Number(body >> BigInt(countBits)), ...counts } };
}

function takeQr(session: Session, letters: string): Taken {
  const body = opened(session, bitsOf(letters), QR.mac);
  if (body === undefined) return { ok: false, why: 'foreign' };
  const sizes = [QR.version, QR.device, QR.day, ...axes.flatMap(() => [QR.count, QR.count])];
  const [version, device = 0, day = 0, ...counts] = unpacked(body, sizes);
  const right = axes.map((_, at) => counts[2 * at] ?? 0);
  const asked = axes.map((_, at) => counts[2 * at + 1] ?? 0);
  const isPossible = BigInt(version ?? 0) === QR_VERSION && right.every((count, at) => count <= (asked[at] ?? 0));
  return isPossible ? { ok: true, counts: { device, day, right, asked } } : { ok: false, why: 'impossible' };
}

/** So many rows of letters are tried for one that was typed with marks. */
const MOST_ORIGINALS = 4000;

/** What a leader's telephone scanned, or the leader typed. */
export function take(session: Session, written: string): Taken {
  if (!isMarked(written)) return takeLetters(session, tidy(written) ?? '');
  for (const letters of originals(written, MOST_ORIGINALS)) {
    const taken = takeLetters(session, tidy(letters) ?? '');
    if (taken.ok) return taken;
  }
  return { ok: false, why: 'keyboard' };
}

function takeLetters(session: Session, letters: string): Taken {
  if (letters.length === QR_BITS / 5) return takeQr(session, letters);
  const size = SIZES.find((each) => each.letters === letters.length);
  return size ? takeTyped(session, letters, size.most) : { ok: false, why: 'unreadable' };
}

/** What has come in, by the number of its computer: of each one once, however often, in whatever order and form it was handed in. */
export type HandedIn = ReadonlyMap<number, Sums>;

/** Counts of one computer only grow: of two codes the larger count holds. */
const larger = (a: readonly number[], b: readonly number[]): number[] => axes.map((_, at) => Math.max(a[at] ?? 0, b[at] ?? 0));

export function handIn(all: HandedIn, { device, right, asked }: { device: number } & Sums): HandedIn {
  const number = device % DEVICES_TYPED;
  const before = all.get(number);
  return new Map([...all, [number, { right: larger(before?.right ?? [], right), asked: larger(before?.asked ?? [], asked) }]]);
}

/** What a further code has brought: another computer, more answers of one, or nothing. */
export function broughtBy(all: HandedIn, counts: { device: number } & Sums): 'computer' | 'more' | 'nothing' {
  const before = all.get(counts.device % DEVICES_TYPED);
  if (!before) return 'computer';
  const sum = (of: readonly number[]) => of.reduce((a, b) => a + b, 0);
  const after = handIn(all, counts).get(counts.device % DEVICES_TYPED);
  return after && sum(after.asked) + sum(after.right) > sum(before.asked) + sum(before.right) ? 'more' : 'nothing';
}

/** Of all computers together. */
export const totalOf = (all: HandedIn): Sums => {
  const over = (of: (each: Sums) => readonly number[]) =>
    axes.map((_, at) => [...all.values()].reduce((sum, each) => sum + (of(each)[at] ?? 0), 0));
  return { right: over(({ right }) => right), asked: over(({ asked }) => asked) };
};

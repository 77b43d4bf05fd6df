import { axes } from '../../domain/terms';
import { decode, encode } from './base32';
import { siphash } from './siphash';

/*
 * What a computer of the lab hands to its leader at the end: how many answers were right of how many, for each kind of answer, by all who
 * played there together. No name, no child, no answer. As a QR code it has 60 characters; typed, 20.
 *
 * The MAC is for honest people: it tells a code of another session, and one that was read or typed wrong. Whoever has the session's code can
 * make one, and that is nobody from outside the room.
 */

/** A leader's session in the lab: 40 random bits, as 8 letters. */
export interface LabSession {
  code: string;
}

export interface LabCounts {
  /** Random, of this computer in this session. */
  device: number;
  /** Whole days since 1970. */
  day: number;
  /** Of each axis, in the order of `axes`. */
  right: readonly number[];
  asked: readonly number[];
}

export type Taken =
  | { ok: true; counts: Omit<LabCounts, 'day'> & { day?: number } }
  | { ok: false; why: 'unreadable' | 'foreign' | 'impossible' };

const SESSION_BITS = 40;
/** A typed code has so many bits for a computer, for a count, and for its MAC: 20 letters. */
const TYPED = { device: 12, count: 5, mac: 28 };
const TYPED_BITS = TYPED.device + 2 * axes.length * TYPED.count + TYPED.mac;
/** Of the QR code: 60 letters. */
const QR = { version: 8, device: 32, day: 16, count: 15, mac: 64 };
const QR_BITS = QR.version + QR.device + QR.day + 2 * axes.length * QR.count + QR.mac;
const QR_VERSION = 1n;

/** Larger counts a typed code can't hold: then only the picture is offered. */
export const MOST_TYPED = 2 ** TYPED.count - 1;
/** Computers of a session differ in so many ways when typed; the whole number is in the picture. */
export const DEVICES_TYPED = 2 ** TYPED.device;

/** @param random 40 bits from the system's generator */
export const sessionOf = (random: bigint): LabSession => ({ code: encode(random, SESSION_BITS) });

/** What a child typed; nothing where it is no session's code. */
export function readSession(typed: string): LabSession | undefined {
  const read = decode(typed);
  return read?.bits === SESSION_BITS ? { code: encode(read.value, SESSION_BITS) } : undefined;
}

/** In groups of four, to be read aloud and typed. */
export const grouped = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1 ');

const keyOf = ({ code }: LabSession): [bigint, bigint] => {
  const value = decode(code)?.value ?? 0n;
  return [value, value ^ 0x6b68696e6e686f31n];
};

const bytesOf = (value: bigint): Uint8Array => Uint8Array.from({ length: 40 }, (_, at) => Number((value >> BigInt(8 * (39 - at))) & 255n));

const macOf = (session: LabSession, value: bigint, bits: number): bigint =>
  siphash(keyOf(session), bytesOf(value)) & ((1n << BigInt(bits)) - 1n);

/** Puts numbers one behind the other, each into its bits. */
const packed = (parts: readonly (readonly [value: number | bigint, bits: number])[]): bigint =>
  parts.reduce((all, [value, bits]) => (all << BigInt(bits)) | (BigInt(value) & ((1n << BigInt(bits)) - 1n)), 0n);

const countsOf = ({ right, asked }: Pick<LabCounts, 'right' | 'asked'>, bits: number) =>
  axes.flatMap((_, at) => [[right[at] ?? 0, bits] as const, [asked[at] ?? 0, bits] as const]);

/** For the screen of a computer: 60 letters, capitals and digits alone. */
export function qrOf(session: LabSession, counts: LabCounts): string {
  const body = packed([[QR_VERSION, QR.version], [counts.device, QR.device], [counts.day, QR.day], ...countsOf(counts, QR.count)]);
  return encode((body << BigInt(QR.mac)) | macOf(session, body, QR.mac), QR_BITS);
}

/** To be typed, where no camera reads the picture: 20 letters. Nothing where a count is too large for it. */
export function typedOf(session: LabSession, counts: LabCounts): string | undefined {
  if ([...counts.right, ...counts.asked].some((count) => count > MOST_TYPED)) return undefined;
  const body = packed([[counts.device % DEVICES_TYPED, TYPED.device], ...countsOf(counts, TYPED.count)]);
  return encode((body << BigInt(TYPED.mac)) | macOf(session, body, TYPED.mac), TYPED_BITS);
}

/** Takes numbers out again, the last first. */
function unpacked(value: bigint, sizes: readonly number[]): number[] {
  let rest = value;
  const parts = [...sizes].reverse().map((bits) => {
    const part = Number(rest & ((1n << BigInt(bits)) - 1n));
    rest >>= BigInt(bits);
    return part;
  });
  return parts.reverse();
}

const pairs = (numbers: readonly number[]) => ({
  right: axes.map((_, at) => numbers[2 * at] as number),
  asked: axes.map((_, at) => numbers[2 * at + 1] as number),
});

/** What a leader's telephone scanned, or the leader typed. */
export function take(session: LabSession, written: string): Taken {
  const read = decode(written);
  const isQr = read?.bits === QR_BITS;
  if (!read || (!isQr && read.bits !== TYPED_BITS)) return { ok: false, why: 'unreadable' };
  const mac = isQr ? QR.mac : TYPED.mac;
  const body = read.value >> BigInt(mac);
  if ((read.value & ((1n << BigInt(mac)) - 1n)) !== macOf(session, body, mac)) return { ok: false, why: 'foreign' };
  const sizes = isQr ? [QR.version, QR.device, QR.day] : [TYPED.device];
  const each = isQr ? QR.count : TYPED.count;
  const numbers = unpacked(body, [...sizes, ...axes.flatMap(() => [each, each])]);
  const { right, asked } = pairs(numbers.slice(sizes.length));
  if (right.some((count, at) => count > (asked[at] as number))) return { ok: false, why: 'impossible' };
  if (!isQr) return { ok: true, counts: { device: numbers[0] as number, right, asked } };
  if (numbers[0] !== Number(QR_VERSION)) return { ok: false, why: 'impossible' };
  return { ok: true, counts: { device: numbers[1] as number, day: numbers[2] as number, right, asked } };
}

/** What has come in: of each computer once, however often and in whatever form it was handed in. */
export type HandedIn = ReadonlyMap<number, Pick<LabCounts, 'right' | 'asked'>>;

export const handIn = (all: HandedIn, { device, right, asked }: { device: number } & Pick<LabCounts, 'right' | 'asked'>): HandedIn =>
  new Map([...all, [device % DEVICES_TYPED, { right, asked }]]);

/** Of all computers together. */
export const totalOf = (all: HandedIn): Pick<LabCounts, 'right' | 'asked'> => {
  const over = (of: (each: Pick<LabCounts, 'right' | 'asked'>) => readonly number[]) =>
    axes.map((_, at) => [...all.values()].reduce((sum, each) => sum + (of(each)[at] ?? 0), 0));
  return { right: over(({ right }) => right), asked: over(({ asked }) => asked) };
};

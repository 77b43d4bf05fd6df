import { type Band, bands } from '../../domain/terms';
import { bitsOf, encode, isChecked, tidy, withCheck } from './base32';

/*
 * A leader's session in the lab, as the eight letters that a child types: what is played there, and 21 random bits. A computer that knows
 * the letters knows what to do, without any network.
 */

export interface LabPlan {
  /** One to three, in their order. */
  stations: readonly string[];
  band: Band;
}

export interface LabSession extends LabPlan {
  code: string;
}

/**
 * What the numbers in a code mean, from 1: for good, as desk and computers may be of different releases. Another station is added at the
 * end, where the last number is kept free to say "none of these".
 */
export const labStations: readonly string[] = [
  ...['bai-rua', 'hang-rai', 'vinh-hy', 'nam-cuong', 'vuon-nho', 'bau-truc', 'bac-ai', 'ca-na'],
  ...['mui-dinh', 'my-nghiep', 'an-hoa', 'phuoc-binh', 'dien-gio', 'hoi-trai'],
];

export const MOST_STATIONS = 3;
const STATION_BITS = 4;
const BAND_BITS = 2;
export const RANDOM_BITS = 21;
const BITS = MOST_STATIONS * STATION_BITS + BAND_BITS + RANDOM_BITS;
/** Of a session's code, with the one that checks the others. */
export const SESSION_LETTERS = BITS / 5 + 1;

/** @param random from the system's generator; its lowest 21 bits count */
export function sessionOf({ stations, band }: LabPlan, random: number): LabSession {
  const numbers = Array.from({ length: MOST_STATIONS }, (_, at) => labStations.indexOf(stations[at] ?? '') + 1);
  const parts = [...numbers.map((each) => [each, STATION_BITS] as const), [bands.indexOf(band), BAND_BITS] as const];
  const plan = parts.reduce((all, [value, bits]) => (all << BigInt(bits)) | BigInt(value), 0n);
  const value = (plan << BigInt(RANDOM_BITS)) | BigInt.asUintN(RANDOM_BITS, BigInt(random));
  return { code: withCheck(encode(value, BITS)), stations, band };
}

/**
 * `letters`: one of them is none of ours; `length`: there are not eight; `wrong`: one is wrong, or two have changed places; `unknown`: a
 * newer release of the game has made it.
 */
export type NoSession = 'letters' | 'length' | 'wrong' | 'unknown';

/** What a child typed. */
export function readSession(typed: string): { ok: true; session: LabSession } | { ok: false; why: NoSession } {
  const code = tidy(typed);
  if (code === undefined) return { ok: false, why: 'letters' };
  if (code.length !== SESSION_LETTERS) return { ok: false, why: 'length' };
  if (!isChecked(code)) return { ok: false, why: 'wrong' };
  const value = Number(bitsOf(code.slice(0, -1)) >> BigInt(RANDOM_BITS));
  const band = bands[value & (2 ** BAND_BITS - 1)];
  const numbers = Array.from(
    { length: MOST_STATIONS },
    (_, at) => (value >> (BAND_BITS + STATION_BITS * (MOST_STATIONS - 1 - at))) & (2 ** STATION_BITS - 1),
  );
  const given = numbers.filter((each, at) => each > 0 || numbers.slice(at).some((later) => later > 0));
  const stations = given.flatMap((each) => labStations[each - 1] ?? []);
  const isKnown = band && stations.length > 0 && stations.length === given.length;
  return isKnown ? { ok: true, session: { code, stations, band } } : { ok: false, why: 'unknown' };
}

/** In groups of four, to be read aloud and typed. */
export const grouped = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1 ');

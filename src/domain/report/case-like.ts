/*
 * Whether a line that a leader writes down looks like what happened to one child. Such a line has no place among proposals: it leads to the
 * page «Khi trẻ kể với bạn», and is kept nowhere. What it looks for is data: levels/leader/opinions.yaml.
 */

/** Harm; who it is; where they can be found. */
export const caseKinds = ['harm', 'name', 'contact'] as const;
export type CaseKind = (typeof caseKinds)[number];

/** Regular expressions of whole words. `exact`: capitals matter. */
export interface CaseRules {
  /** What says it harmlessly; it is not looked at. */
  passes: readonly { match: string; exact?: true | undefined }[];
  marks: readonly { kind: CaseKind; match: string; exact?: true | undefined }[];
}

const pattern = ({ match, exact }: { match: string; exact?: true | undefined }) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${match})(?![\\p{L}\\p{N}])`, exact ? 'gu' : 'giu');

/** What is not seen, and what is written in two ways: `oà` and `òa` are one. */
const plain = (written: string): string =>
  written
    .normalize('NFD')
    .replace(/(?<!q)([ou])([aey])(\u0300|\u0301|\u0303|\u0309|\u0323)(?![\p{L}\p{M}])/gu, '$1$3$2')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();

/** @returns what it looks like, or nothing */
export function caseOf(written: string, { passes, marks }: CaseRules): CaseKind | undefined {
  const words = passes.reduce((left, pass) => left.replace(pattern(pass), ' · '), plain(written));
  return marks.find((mark) => pattern(mark).test(words))?.kind;
}

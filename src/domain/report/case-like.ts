/*
 * Whether a line that a leader writes down looks like what happened to one child. Such a line has no place among proposals: it leads to the
 * page «Khi trẻ kể với bạn», and is kept nowhere. What it looks for is data: levels/leader/opinions.yaml.
 */

/** Harm; who it is; where they can be found. */
export const caseKinds = ['harm', 'name', 'contact'] as const;
export type CaseKind = (typeof caseKinds)[number];

/** A regular expression of whole words. `exact`: capitals matter. */
interface Match {
  match: string;
  exact?: true | undefined;
}

export interface CaseRules {
  /** What says it harmlessly; it is not looked at. */
  passes: readonly Match[];
  /** `toned`: without its tones it might be a harmless word. */
  marks: readonly (Match & { kind: CaseKind; toned?: true | undefined })[];
}

/** As people write who leave out the tones. */
const bare = (written: string): string => written.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');

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
  const line = plain(written);
  const isBare = bare(line) === line;
  const pattern = ({ match, exact }: Match) =>
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${isBare ? bare(match) : match})(?![\\p{L}\\p{N}])`, exact ? 'gu' : 'giu');
  const words = passes.reduce((left, pass) => left.replace(pattern(pass), ' · '), line);
  return marks.find((mark) => !(isBare && mark.toned) && pattern(mark).test(words))?.kind;
}

import type { Skills } from '../../content/schema';
import { type Band, bands } from '../../domain/activity';
import { text } from '../../lib/text';
import type { Bank, Case } from './bank';
import { type Problem, problem } from './problem';
import type { CheckedStation } from './station';
import { longestIn } from './words';

/** The content in numbers: what `npm run levels -- --json` prints. */
export interface Figures {
  stations: number;
  /** In levels/skills.yaml. */
  skills: number;
  /** Different cases, over all stations, bands and the bank. */
  situations: number;
  /** The share of situations that are OK; null without any. */
  okShare: number | null;
  /** Of the situations that are not OK: the share in which a stranger oversteps. */
  strangerShare: number | null;
  /** How many kinds of persons and settings the situations have. */
  persons: number;
  settings: number;
  /** In words, Vietnamese. */
  longestSentence: Record<Band, number>;
  review: { draft: number; approved: number };
  /** The situation bank alone. */
  bank: BankFigures;
}

export interface BankFigures {
  /** Different situations of each skill that has a file. */
  skills: Record<string, number>;
  situations: number;
  okShare: number | null;
  /** Of all situations: the share in which somebody is a stranger. */
  strangerShare: number | null;
  persons: number;
  settings: number;
  /** Of the situations that name their child. */
  girls: number;
  boys: number;
  disability: number;
  cham: number;
  raGlai: number;
}

export function bankFigures({ files }: Pick<Bank, 'files'>): BankFigures {
  // Bands may meet one situation in different words.
  const once = (skill: string) => [...new Map(files[skill]?.situations.map((each) => [each.id, each])).values()];
  const all = Object.keys(files).flatMap(once);
  const heroes = all.flatMap(({ hero }) => hero ?? []);
  return {
    skills: Object.fromEntries(Object.keys(files).map((skill) => [skill, once(skill).length])),
    situations: all.length,
    okShare: share(all.filter(({ ok }) => ok).length, all.length),
    strangerShare: share(all.filter(({ person }) => person === 'stranger').length, all.length),
    persons: new Set(all.map(({ person }) => person)).size,
    settings: new Set(all.map(({ setting }) => setting)).size,
    girls: heroes.filter((hero) => hero.as === 'girl').length,
    boys: heroes.filter((hero) => hero.as === 'boy').length,
    disability: heroes.filter(({ disability }) => disability).length,
    cham: heroes.filter(({ people }) => people === 'cham').length,
    raGlai: heroes.filter(({ people }) => people === 'ra-glai').length,
  };
}

export interface StationOf extends CheckedStation {
  folder: string;
}

const share = (part: number, of: number): number | null => (of === 0 ? null : part / of);

/** A case that the bands share is one: what counts is where it is written. */
const casesOf = (sources: readonly Pick<StationOf, 'cases'>[]): Case[] => [
  ...new Map(sources.flatMap(({ cases }) => cases.map((each) => [`${each.spot.file}:${each.spot.line}`, each] as const))).values(),
];

export function figuresOf(stations: readonly StationOf[], bank: Bank, skills: Skills): Figures {
  const cases = casesOf([...stations, bank]);
  const unsafe = cases.filter(({ ok }) => !ok);
  const longest = (band: Band) =>
    Math.max(
      0,
      ...[...stations, bank].flatMap(({ spoken }) => spoken.filter((each) => each.band === band).map((each) => longestIn(each.text.vi))),
    );
  const [A = 0, B = 0, C = 0] = bands.map(longest);
  const inState = (state: string) => stations.filter(({ station }) => station?.review === state).length;
  return {
    stations: stations.length,
    skills: skills.skills.length,
    situations: cases.length,
    okShare: share(cases.length - unsafe.length, cases.length),
    strangerShare: share(unsafe.filter(({ person }) => person === 'stranger').length, unsafe.length),
    persons: new Set(cases.flatMap(({ person }) => person ?? [])).size,
    settings: new Set(cases.flatMap(({ setting }) => setting ?? [])).size,
    longestSentence: { A, B, C },
    review: { draft: inState('draft'), approved: inState('approved') },
    bank: bankFigures(bank),
  };
}

/** Nobody is taught to fear everyone: over all stations at least one third of the situations is OK. */
export function tooFewOk(stations: readonly StationOf[], bank: Bank): Problem[] {
  const cases = casesOf([...stations, bank]);
  const ok = cases.filter((each) => each.ok).length;
  const poorest = stations.toSorted((a, b) => a.cases.filter((each) => each.ok).length - b.cases.filter((each) => each.ok).length)[0];
  if (ok * 3 >= cases.length || !poorest) return [];
  return [
    problem(
      { file: `levels/stations/${poorest.folder}/station.yaml`, line: 1, field: 'steps' },
      text(`Cả khóa chỉ có ${ok} trên ${cases.length} tình huống ổn.`, `Only ${ok} of all ${cases.length} situations are OK.`),
      text('thêm tình huống ổn, ít nhất một phần ba.', 'add OK situations until they are a third.'),
    ),
  ];
}

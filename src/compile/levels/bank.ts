import path from 'node:path';
import { isSeq } from 'yaml';
import type { Skills } from '../../content/schema';
import { bankSchema, type Lexicon, situationSchema } from '../../content/schema';
import { type Band, bands } from '../../domain/activity';
import type { Judged, Situation, SituationFile } from '../../domain/content';
import { text } from '../../lib/text';
import { type Art, cardFiles, type Mention, undrawn } from './art';
import { forBand, type Located, missingBands, spotOf, spotOfValue } from './bands';
import { repeatedIds, unknownSkill } from './check';
import { parse } from './parse';
import { type Problem, problem, type Spot, unknownName } from './problem';
import { links, situationFaults } from './situation';
import { readYaml, type YamlSource } from './source';
import { checkWords, type Spoken, textsIn } from './words';

/** A situation and where it is written: bands may share one, or each have their own under the same id. */
export interface Case extends Judged {
  spot: Spot;
}

/** The situation bank: levels/situations/<skill>.yaml, read for every band. */
export interface Bank {
  /** By skill. */
  files: Record<string, SituationFile>;
  problems: Problem[];
  /** For the figures. */
  spoken: Spoken[];
  cases: Case[];
  /** Some of it could not be read: what a station misses may stand there. */
  lost: boolean;
}

/** Names of all drawings that its cards carry. */
export const picturesOf = (situation: Situation): string[] => [
  situation.picture,
  ...links.flatMap((link) => situation[link]?.flatMap(({ picture }) => picture ?? []) ?? []),
];

function mentions(situation: Situation, located: Located, field: string): Mention[] {
  const { picture, hero, listener } = situation;
  const at = (key: string) => spotOf(located, `${field}.${key}`);
  return [
    { kind: 'picture', name: picture, spot: at('picture') },
    ...links.flatMap((link) =>
      (situation[link] ?? []).flatMap((choice, index) =>
        choice.picture === undefined ? [] : [{ kind: 'picture', name: choice.picture, spot: at(`${link}[${index}].picture`) } as const],
      ),
    ),
    ...(hero?.actor === undefined ? [] : [{ kind: 'actor', name: hero.actor, spot: at('hero.actor') } as const]),
    { kind: 'actor', name: listener, spot: at('listener') },
  ];
}

interface Read {
  skill?: string;
  situations: Situation[];
  problems: Problem[];
  spoken: Spoken[];
  cases: Case[];
  lost: boolean;
}

/** Whoever forgets the head of the file is not asked for bands that are written. */
function headless({ name, document }: YamlSource): Problem[] {
  if (!isSeq(document.contents)) return [];
  return [
    problem(
      { file: name, line: 1, field: '' },
      text('Tệp bắt đầu ngay bằng danh sách tình huống.', 'The file begins with the list of situations.'),
      text(
        'viết «skill: …» ở dòng đầu, rồi «situations:» và thụt danh sách vào.',
        'begin with «skill: …», then «situations:», and indent the list.',
      ),
    ),
  ];
}

/** One file for one band: only the situations that this band meets. */
function readBand(located: Located, band: Band, { skills, lexicon, art }: Pick<Bookshelf, 'skills' | 'lexicon' | 'art'>): Read {
  const read: Read = { situations: [], problems: repeatedIds(located), spoken: [], cases: [], lost: false };
  const head = parse(bankSchema, located, located.value);
  if (!('value' in head)) return { ...read, problems: head.problems, lost: true };
  const { skill, situations } = head.value;
  const name = path.basename(located.file, '.yaml');
  read.problems.push(...unknownSkill(located, 'skill', skill, skills));
  if (skill !== name) {
    read.problems.push(
      problem(
        spotOf(located, 'skill'),
        text(`Tệp tên «${name}» mà kỹ năng là «${skill}».`, `The file is called «${name}», its skill «${skill}».`),
        text('đặt hai tên giống nhau.', 'give both the same name.'),
      ),
    );
  }
  const said = textsIn(located, () => band);
  for (const [index, written] of situations.entries()) {
    const field = `situations[${index}]`;
    const meant = (written as { bands?: unknown } | null)?.bands;
    if (Array.isArray(meant) && meant.length > 0 && !meant.includes(band) && meant.every((each) => bands.includes(each))) continue;
    const parsed = parse(situationSchema, located, written, field);
    read.problems.push(...parsed.problems);
    if (!('value' in parsed)) {
      read.lost = true;
      continue;
    }
    const situation: Situation = parsed.value;
    const spoken = said.filter(({ spots }) => spots.vi.field.startsWith(`${field}.`));
    read.problems.push(
      ...situationFaults(situation, band, located, field),
      ...mentions(situation, located, field).flatMap((mention) => undrawn(mention, art)),
      ...spoken.flatMap((each) => checkWords(each, lexicon)),
    );
    read.situations.push(situation);
    read.spoken.push(...spoken);
    const { id, ok, person, setting } = situation;
    read.cases.push({ id, ok, person, setting, spot: spotOf(located, field) });
  }
  return { ...read, skill };
}

/** What bands meet in the same words is one situation. */
function merged(perBand: readonly (readonly [Band, Read])[]): Situation[] {
  const once = new Map<string, Situation>();
  for (const [band, { situations }] of perBand) {
    for (const situation of situations) {
      const key = JSON.stringify(situation);
      once.set(key, { ...situation, bands: [...(once.get(key)?.bands ?? []), band] });
    }
  }
  return [...once.values()];
}

export interface Bookshelf {
  /** The folder of the content. */
  levels: string;
  /** Names of the files in `situations`. */
  files: readonly string[];
  skills: Skills;
  lexicon: Lexicon;
  art: Art;
}

/** Reads and checks the whole bank. */
export function readBank({ levels, files, ...house }: Bookshelf): Bank {
  const bank: Bank = { files: {}, problems: [], spoken: [], cases: [], lost: false };
  const owners = new Map<string, string>();
  for (const file of files) {
    const yaml = readYaml(levels, path.join('situations', file));
    const unled = 'source' in yaml ? headless(yaml.source) : yaml.problems;
    const torn = 'source' in yaml && unled.length === 0 ? missingBands(yaml.source) : unled;
    if (!('source' in yaml) || torn.length > 0) {
      bank.problems.push(...torn);
      bank.lost = true;
      continue;
    }
    const perBand = bands.map((band) => [band, readBand(forBand(yaml.source, band), band, house)] as const);
    for (const [, { problems, spoken, cases, skill, situations, lost }] of perBand) {
      bank.problems.push(...problems);
      bank.lost ||= lost;
      bank.spoken.push(...spoken);
      bank.cases.push(...cases);
      for (const { id } of situations) {
        const owner = owners.get(id) ?? file;
        owners.set(id, owner);
        const spot = cases.find((each) => each.id === id)?.spot;
        if (owner !== file && spot) bank.problems.push(taken(id, owner, { ...spot, field: `${spot.field}.id` }));
      }
      if (skill !== undefined) {
        const situations = merged(perBand.map(([band, read]) => [band, read]));
        bank.files[skill] = {
          skill,
          pictures: cardFiles(situations.flatMap(picturesOf), house.art),
          situations,
        };
      }
    }
  }
  return bank;
}

const taken = (id: string, owner: string, spot: Spot): Problem =>
  problem(
    spot,
    text(`Mã «${id}» đã có trong ${owner}.`, `The id «${id}» stands in ${owner} already.`),
    text('đặt mã khác, chưa ai dùng.', 'choose an id that nothing else has.'),
  );

/**
 * The situations a level asks for, in its order.
 * @param located where the level is written, `at` its field there
 */
export function pick(
  ids: readonly string[],
  band: Band,
  bank: readonly Situation[],
  located: Located,
  at: { level: unknown; field: string },
): { cases: Situation[]; problems: Problem[] } {
  const usable = bank.filter((each) => each.bands.includes(band));
  const cases = ids.flatMap((id) => usable.find((each) => each.id === id) ?? []);
  const problems = ids
    .filter((id) => !usable.some((each) => each.id === id))
    .map((id) => {
      const elsewhere = bank.some((each) => each.id === id);
      return unknownName(
        spotOfValue(located, at.level, at.field, id),
        elsewhere
          ? text(`Tình huống «${id}» không viết cho nhóm ${band}.`, `The situation «${id}» is not written for band ${band}.`)
          : text(`Không có tình huống «${id}» trong levels/situations.`, `There is no situation «${id}» in levels/situations.`),
        elsewhere ? `situation ${band}` : 'situation',
        (elsewhere ? usable : bank).map((each) => each.id),
      );
    });
  return { cases, problems };
}

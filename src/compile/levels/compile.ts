import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type * as v from 'valibot';
import { lexiconSchema, type RegionFile, regionSchema, type Skills, skillsSchema } from '../../content/schema';
import type { Corner, Organisation, Region, SituationFile, Station } from '../../domain/content';
import { text } from '../../lib/text';
import { type Load, readArt } from './art';
import { forBand, type Located } from './bands';
import { type Bank, readBank } from './bank';
import { poorBank } from './bank-rules';
import { repeatedIds, unevenPlaces, unknownSkill } from './check';
import { readCorners } from './corners';
import { type Figures, figuresOf, type StationOf, tooFewOk } from './figures';
import { type LeaderFiles, readLeader } from './leader';
import { parse } from './parse';
import { type Problem, problem, sorted } from './problem';
import { type Review, readReview } from './review';
import { readSounds } from './sounds';
import { dropped, readSource, readYaml, unclean } from './source';
import { misspelt, syllables } from './spelling';
import { checkStation } from './station';
import { checkWords, type Spoken, textsIn } from './words';

export interface Compiled {
  skills?: Skills;
  /** By the name of the file: `ninh-thuan`. */
  regions: Record<string, Region>;
  /** Of each region, what only the desk is sent. */
  organisations: Record<string, readonly Organisation[]>;
  /** By folder: `09-mui-dinh`. */
  stations: Record<string, Station>;
  /** By skill. */
  situations: Record<string, SituationFile>;
  /** By the name of the file: `session`. */
  leader: LeaderFiles;
  /** By the name of the file: `1-guong-sang`. */
  corners: Record<string, Corner>;
  /** What is signed of all that has no `review` of its own. */
  review: Review;
  /** Sorted by file and line. Nothing may be shipped while there is one. */
  problems: Problem[];
  figures?: Figures;
}

export interface Options {
  /** The folder of the content, usually `levels` of the project. */
  levels: string;
  /** The project's folder: its activities and drawings are what content may use. */
  project: string;
  load: Load;
}

function readFile<Schema extends v.GenericSchema>(
  levels: string,
  file: string,
  schema: Schema,
): { value?: v.InferOutput<Schema>; located?: Located; problems: Problem[] } {
  const read = readYaml(levels, file);
  if (!('source' in read)) return { problems: read.problems };
  const located = forBand(read.source);
  const parsed = parse(schema, located, located.value);
  const problems = [...parsed.problems, ...repeatedIds(located)];
  return 'value' in parsed ? { value: parsed.value, located, problems } : { problems };
}

/** Names inside a folder of the content; none if it is not there. */
const list = (levels: string, folder: string): string[] => {
  const full = path.join(levels, folder);
  return statSync(full, { throwIfNoEntry: false })?.isDirectory()
    ? readdirSync(full)
        .filter((name) => !dropped.test(name))
        .sort()
    : [];
};

/** In the order of the journey, each place with what shows its skill. */
const joined = ({ organisations: _, ...region }: RegionFile, skills: Skills | undefined): Region => {
  const axesOf = (skill: string) => skills?.skills.find(({ id }) => id === skill)?.axes ?? [];
  const places = region.places.toSorted((a, b) => a.order - b.order).map((place) => ({ ...place, axes: axesOf(place.skill) }));
  return { ...region, places } as Region;
};

/** Reads, checks and compiles everything in `levels`. Problems are data: all of them come back at once. */
export async function compileLevels({ levels, project, load }: Options): Promise<Compiled> {
  const lexicon = readFile(levels, 'lexicon.yaml', lexiconSchema);
  const skills = readFile(levels, 'skills.yaml', skillsSchema);
  const yamls = (folder: string) => list(levels, folder).filter((file) => file.endsWith('.yaml'));
  const misnamed = ['region', 'situations', 'leader', 'corners'].flatMap((folder) =>
    list(levels, folder)
      .filter((file) => /\.ya?ml(\.txt)?$/i.test(file) && !file.endsWith('.yaml'))
      .map((file) =>
        problem(
          { file: `levels/${folder}/${file}`, line: 1, field: file },
          text('Tệp này không được đọc.', 'This file is not read.'),
          text('đổi đuôi tên tệp thành «.yaml».', 'let its name end in «.yaml».'),
        ),
      ),
  );
  const regions = yamls('region').map((file) => ({
    name: path.basename(file, '.yaml'),
    ...readFile(levels, path.join('region', file), regionSchema),
  }));
  const { art, problems: artProblems } = await readArt(project, load);
  const { sounds, problems: soundProblems } = await readSounds(project, load);
  const { review, problems: reviewProblems } = readReview(levels, skills.value);
  const problems = [
    ...misnamed,
    ...artProblems,
    ...soundProblems,
    ...reviewProblems,
    ...[lexicon, skills, ...regions].flatMap((file) => file.problems),
  ];

  const said: Spoken[] = [];
  const known = skills.value;
  if (lexicon.value) {
    const words = lexicon.value;
    for (const { located } of [skills, ...regions]) {
      const spoken = located ? textsIn(located, () => undefined) : [];
      said.push(...spoken);
      problems.push(...spoken.flatMap((each) => checkWords(each, words)));
    }
  }
  for (const { value, located } of regions) {
    if (!value || !located || !known) continue;
    problems.push(...value.places.flatMap(({ skill }, index) => unknownSkill(located, `places[${index}].skill`, skill, known)));
    problems.push(...unevenPlaces(located, value, known));
  }

  const stations: StationOf[] = [];
  let leader: LeaderFiles = {};
  let corners: Record<string, Corner> = {};
  let bank: Bank = { files: {}, problems: [], spoken: [], cases: [], lost: false };
  // The first region is the one that stations are written for; without skills, words and lines nothing about a station can be said.
  const region = regions[0]?.value;
  if (known && region && lexicon.value) {
    bank = readBank({ levels, files: yamls('situations'), skills: known, lexicon: lexicon.value, art });
    problems.push(...bank.problems);
    const situations = Object.values(bank.files).flatMap((file) => file.situations);
    const house = { levels, project, load, skills: known, region, lexicon: lexicon.value, art, sounds, bank: situations, lost: bank.lost };
    for (const folder of list(levels, 'stations')) stations.push({ folder, ...(await checkStation(house, folder)) });
    problems.push(...stations.flatMap((each) => each.problems));
    const desk = readLeader({ levels, files: yamls('leader'), skills: known, region, lexicon: lexicon.value });
    leader = desk.files;
    problems.push(...desk.problems);
    const reading = readCorners({ levels, files: yamls('corners'), lexicon: lexicon.value, art });
    corners = reading.corners;
    problems.push(...reading.problems);
    said.push(...bank.spoken, ...stations.flatMap((each) => each.spoken), ...desk.spoken, ...reading.spoken);
    const own = readSource(levels, 'words.txt');
    if ('lines' in own) {
      problems.push(...unclean(own, () => 'words.txt'));
      const dictionary = syllables(own);
      problems.push(...said.flatMap((spoken) => misspelt(spoken, dictionary)));
    } else problems.push(own);
    // A share only means something once everything could be counted.
    if (problems.length === 0) problems.push(...tooFewOk(stations, bank), ...poorBank(bank, known));
  }
  return {
    ...(known && { skills: known, figures: figuresOf(stations, bank, known) }),
    regions: Object.fromEntries(regions.flatMap(({ name, value }) => (value ? [[name, joined(value, known)]] : []))),
    organisations: Object.fromEntries(regions.flatMap(({ name, value }) => (value ? [[name, value.organisations]] : []))),
    stations: Object.fromEntries(stations.flatMap(({ folder, station }) => (station ? [[folder, station]] : []))),
    situations: bank.files,
    leader,
    corners,
    review,
    problems: sorted(problems),
  };
}

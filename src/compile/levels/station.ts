import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type * as v from 'valibot';
import type { StoryGraph } from '../../activities/story/level';
import { type Lexicon, type RegionFile, type Skills, type StationFile, stationSchema } from '../../content/schema';
import { type Band, bands, type Rules } from '../../domain/activity';
import type { BandContent, Judged, LevelFault, LevelRefs, Situation, Station, StepContent } from '../../domain/content';
import { childNumbers } from '../../domain/region';
import { langs, text } from '../../lib/text';
import { today } from '../../lib/time';
import { type Art, cardFiles, type Load, type Mention, unchanged, undrawn } from './art';
import { forBand, join, type Located, missingBands, spotOf, spotOfValue, walk } from './bands';
import { type Case, pick, picturesOf } from './bank';
import { repeatedIds, repeatedItems, splitHead, unknownSkill, unplaced, unusableLines } from './check';
import { type CompiledStory, compileStory } from './ink';
import { parse } from './parse';
import { oneOf, type Problem, problem, type Spot } from './problem';
import { type Sounds, unheard } from './sounds';
import { readSource, readYaml, unclean } from './source';
import { checkStage } from './stage';
import { readVoice } from './voice';
import { checkWords, type Spoken, textsIn, unsaid } from './words';

/** What stations are checked against. */
export interface House {
  /** The folder of the content. */
  levels: string;
  /** The folder of the project: its activities and drawings. */
  project: string;
  load: Load;
  skills: Skills;
  region: RegionFile;
  lexicon: Lexicon;
  art: Art;
  sounds: Sounds;
  /** The whole situation bank. */
  bank: readonly Situation[];
  /** Some of the bank could not be read. */
  lost: boolean;
}

/** What an activity's `level.ts` exports. All but the schema is optional. */
interface LevelModule {
  schema: v.GenericSchema;
  refs?(level: unknown): LevelRefs;
  itemIds?(level: unknown): string[];
  situations?(level: unknown): Judged[];
  check?(level: unknown): LevelFault[];
}

interface ActivityModules {
  level: LevelModule;
  rules: Rules<unknown, unknown>;
}

export interface CheckedStation {
  station?: Station;
  problems: Problem[];
  /** For the figures. */
  spoken: Spoken[];
  cases: Case[];
}

const STORY = 'story';

async function activityOf(type: string, { project, load }: House): Promise<ActivityModules | undefined> {
  const folder = path.join(project, 'src', 'activities', type);
  if (!existsSync(path.join(folder, 'level.ts'))) return undefined;
  const [level, { rules }] = await Promise.all([load(path.join(folder, 'level.ts')), load(path.join(folder, 'rules.ts'))]);
  return { level: level as unknown as LevelModule, rules: rules as Rules<unknown, unknown> };
}

const activityTypes = ({ project }: House): string[] => {
  const folder = path.join(project, 'src', 'activities');
  return readdirSync(folder).filter((type) => existsSync(path.join(folder, type, 'level.ts')));
};

function readStory(house: House, folder: string): { story?: CompiledStory; problems: Problem[] } {
  const [vi, en] = langs.map((lang) => readSource(house.levels, path.join('stations', folder, `story.${lang}.ink`)));
  if (!vi || !en || !('content' in vi) || !('content' in en)) {
    return { problems: [vi, en].filter((each): each is Problem => each !== undefined && !('content' in each)) };
  }
  const dirty = [vi, en].flatMap((source) => unclean(source, () => 'ink'));
  return dirty.length > 0 ? { problems: dirty } : compileStory({ vi, en });
}

interface ReadGraph {
  spoken: Spoken[];
  mentions: Mention[];
  heard: { name: string; spot: Spot }[];
  /** What changes in the place, such as `lamp=on`. */
  scenes: { change: string; spot: Spot }[];
  cases: Case[];
}

/** The words, drawings, sounds and cases of one band's story. */
function readGraph(graph: StoryGraph, { spots }: CompiledStory, band: Band): ReadGraph {
  const spoken: Spoken[] = [];
  const mentions: Mention[] = [];
  const heard: ReadGraph['heard'] = [];
  const scenes: ReadGraph['scenes'] = [];
  const cases: Case[] = [];
  const nowhere = { file: '', line: 1, field: '' };
  for (const { lines, choices } of Object.values(graph.nodes)) {
    for (const line of lines) {
      const at = spots.get(line) ?? { vi: nowhere, en: nowhere };
      spoken.push({ text: line.text, spots: at, band });
      const { who, face, pose, picture } = line;
      if (picture) mentions.push({ kind: 'picture', name: picture, spot: at.vi });
      if (who !== 'narrator') mentions.push({ kind: 'actor', name: who, spot: at.vi, ...(face && { face }), ...(pose && { pose }) });
      for (const step of line.stage) {
        if (step.do === 'enter') mentions.push({ kind: 'actor', name: step.id, face: step.face, pose: step.pose, spot: at.vi });
        if (step.do === 'sound') heard.push({ name: step.name, spot: at.vi });
        if (step.do === 'scene') scenes.push({ change: `${step.key}=${step.value}`, spot: at.vi });
        if (step.do === 'leave') mentions.push({ kind: 'actor', name: step.id, spot: at.vi });
        if (step.do === 'face')
          mentions.push({ kind: 'actor', name: step.id, face: step.face, spot: at.vi, ...(step.pose && { pose: step.pose }) });
      }
    }
    for (const choice of choices) {
      const at = spots.get(choice) ?? { vi: nowhere, en: nowhere };
      spoken.push({ text: choice.label, spots: at, band });
      if (choice.picture) mentions.push({ kind: 'picture', name: choice.picture, spot: at.vi });
    }
    // Choices that name a person or a setting are answers to one case.
    const [told] = choices.filter(({ person, setting }) => person ?? setting);
    if (told) {
      const { id, person, setting } = told;
      const ok = choices.some(({ answer }) => answer?.axis === 'recognise-ok');
      cases.push({ id, ok, spot: spots.get(told)?.vi ?? nowhere, ...(person && { person }), ...(setting && { setting }) });
    }
  }
  return { spoken, mentions, heard, scenes, cases };
}

interface CheckedBand {
  content: BandContent;
  /** Names of everything on its cards. */
  pictures: string[];
  /** Names of everything its story lets hear. */
  heard: string[];
  spoken: Spoken[];
  cases: Case[];
  problems: Problem[];
}

async function checkBand(
  house: House,
  located: Located,
  file: StationFile,
  story: CompiledStory | undefined,
  band: Band,
): Promise<CheckedBand> {
  const problems: Problem[] = [];
  const mentions: Mention[] = [{ kind: 'background', name: file.backdrop.background, spot: spotOf(located, 'backdrop.background') }];
  if (file.backdrop.landmark) mentions.push({ kind: 'landmark', name: file.backdrop.landmark, spot: spotOf(located, 'backdrop.landmark') });
  const spoken = textsIn(located, (at) => (at.startsWith('family') ? undefined : band));
  const borrowed: string[] = [];
  const heard: string[] = [];
  const cases: Case[] = [];
  const steps: StepContent[] = [];
  const items: { path: string; ids: string[] }[] = [];
  const lines = childNumbers(house.region, today());

  for (const [index, step] of file.steps.entries()) {
    const at = join(join('steps', index), 'level');
    const activity = await activityOf(step.type, house);
    if (!activity) {
      const known = oneOf(activityTypes(house));
      problems.push(
        problem(
          spotOf(located, join(join('steps', index), 'type')),
          text(`Không có trò chơi «${step.type}».`, `There is no activity «${step.type}».`),
          text(`dùng một trong: ${known}.`, `use one of: ${known}.`),
        ),
      );
      continue;
    }
    const parsed = parse(activity.level.schema, located, step.level, at);
    problems.push(...parsed.problems);
    if (!('value' in parsed)) continue;
    const written = parsed.value;
    const refs = activity.level.refs?.(written) ?? {};
    const spotOfId = (id: string) => spotOfValue(located, written, at, id);
    problems.push(...unusableLines(located, written, at, refs, house.region));
    problems.push(...(activity.level.check?.(written) ?? []).map((fault) => problem(spotOfId(fault.at), fault.message, fault.todo)));
    const picked = pick(refs.situations ?? [], band, house.bank, located, { level: written, field: at });
    if (picked.problems.length > 0 && house.lost) continue;
    problems.push(...picked.problems);
    borrowed.push(...picked.cases.flatMap(picturesOf));
    for (const name of refs.pictures ?? []) mentions.push({ kind: 'picture', name, spot: spotOfId(name) });
    for (const actor of refs.actors ?? []) {
      const { id, ...look } = typeof actor === 'string' ? { id: actor } : actor;
      mentions.push({ kind: 'actor', name: id, ...look, spot: spotOfId(id) });
    }
    items.push({ path: at, ids: activity.level.itemIds?.(written) ?? [] });
    for (const each of activity.level.situations?.(written) ?? []) {
      const item = [...walk(written, at)].find(({ path: field, value }) => field.endsWith('.id') && value === each.id);
      cases.push({ ...each, spot: spotOf(located, item?.path ?? at) });
    }
    const graph = story?.graphs[band];
    if (step.type === STORY && (!graph || !story)) continue;
    if (step.type === STORY && graph && story) {
      const read = readGraph(graph, story, band);
      spoken.push(...read.spoken);
      mentions.push(...read.mentions);
      heard.push(...read.heard.map(({ name }) => name));
      problems.push(...read.heard.flatMap(({ name, spot }) => unheard(name, house.sounds, spot)));
      problems.push(...read.scenes.flatMap(({ change, spot }) => unchanged(change, file.backdrop.background, house.art, spot)));
      cases.push(...read.cases);
    }
    const level = step.type === STORY ? { band, graph } : { ...(written as object), ...(refs.situations && { cases: picked.cases, band }) };
    // A target is called after the thing it stands for: `helper-111` for the helper 111.
    const spotOfTarget = (target: string) => {
      const owner = [...walk(written, at)].find(({ path: field, value }) => field.endsWith('.id') && target.endsWith(`-${String(value)}`));
      return spotOf(located, owner ? owner.path.replace(/\.id$/, '') : at);
    };
    if (problems.length === 0) problems.push(...checkStage(activity.rules, { ...level, lines }, spotOfTarget));
    steps.push({ id: step.id, type: step.type, title: step.title, level });
  }

  problems.push(...mentions.flatMap((mention) => undrawn(mention, house.art)));
  problems.push(...spoken.flatMap((each) => checkWords(each, house.lexicon)));
  problems.push(...repeatedIds(located), ...repeatedItems(located, items));
  if (steps.length === file.steps.length) problems.push(...unsaid(spoken, band, house.lexicon, spotOf(located, 'ending')));
  const { goals, notice, mission, ending } = file;
  const pictures = [...borrowed, ...mentions.flatMap(({ kind, name }) => (kind === 'picture' ? name : []))];
  return { content: { goals, notice, mission, ending, steps }, pictures, heard, spoken, cases, problems };
}

/** Reads one folder of levels/stations for every band: the station as the game gets it, or every problem in its files. */
export async function checkStation(house: House, folder: string): Promise<CheckedStation> {
  const read = readYaml(house.levels, path.join('stations', folder, 'station.yaml'));
  if (!('source' in read)) return { problems: read.problems, spoken: [], cases: [] };
  const torn = missingBands(read.source);
  if (torn.length > 0) return { problems: torn, spoken: [], cases: [] };
  const perBand = bands.map((band) => ({ band, located: forBand(read.source, band) }));
  const parsed = perBand.map(({ located }) => parse(stationSchema, located, located.value));
  const problems = parsed.flatMap((each) => each.problems);
  const hasStory = perBand.some(({ located }) =>
    [...walk(located.value)].some(({ path: at, value }) => /^steps\[\d+\]\.type$/.test(at) && value === STORY),
  );
  const story = hasStory ? readStory(house, folder) : { problems: [] };
  problems.push(...story.problems, ...readVoice(house.levels, folder).problems);

  const [first] = parsed;
  const head = first && 'value' in first ? first.value : undefined;
  const checked: Partial<Record<Band, CheckedBand>> = {};
  for (const [index, { band, located }] of perBand.entries()) {
    const file = parsed[index];
    if (!file || !('value' in file)) continue;
    checked[band] = await checkBand(house, located, file.value, story.story, band);
    if (head) problems.push(...splitHead(located, file.value, head));
    const unknown = unknownSkill(located, 'skill', file.value.skill, house.skills);
    problems.push(...(unknown.length > 0 ? unknown : unplaced(located, folder, file.value, house.region)));
  }
  const all = Object.values(checked);
  problems.push(...all.flatMap((each) => each.problems));
  const spoken = all.flatMap((each) => each.spoken);
  const cases = all.flatMap((each) => each.cases);
  const { A, B, C } = checked;
  const whole = parsed.every((each, index) => 'value' in each && all[index]?.content.steps.length === each.value.steps.length);
  if (problems.length > 0 || !whole || !A || !B || !C || !head) return { problems, spoken, cases };
  const pictures = cardFiles(
    all.flatMap((each) => each.pictures),
    house.art,
  );
  const owners = all.flatMap((each) => each.heard.flatMap((name) => house.sounds.get(name) ?? []));
  const sounds = [...new Set(owners)].filter((type) => type !== STORY).sort();
  return { station: { ...assemble(head, { A: A.content, B: B.content, C: C.content }), pictures, sounds }, problems, spoken, cases };
}

function assemble(
  { id, skill, title, review, backdrop, family }: StationFile,
  content: Record<Band, BandContent>,
): Omit<Station, 'pictures' | 'sounds'> {
  const { background, landmark } = backdrop;
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12);
  return { id, skill, title, review, content: hash, backdrop: { background, ...(landmark && { landmark }) }, family, bands: content };
}

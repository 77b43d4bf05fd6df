import type { SituationFile, Station } from '../content';
import { type Band, bands } from '../terms';
import {
  type Block,
  type BlockKind,
  type Equipment,
  type Minutes,
  type Outline,
  type OutlineBand,
  type Plan,
  SHORTEST,
  type Wish,
} from './plan';

/*
 * A first plan for what a leader wishes; what the leader makes of it is in plan.ts. Every choice is fixed: the same wish gives the same plan.
 */

/** The step of a station that is no game. */
const STORY = 'story';

/** What the composer and the leader's words need of a station. @param file the bank's part for its skill */
export function outlineOf({ id, title, skill, review, bands: content }: Station, { situations }: SituationFile): Outline {
  const of = (band: Band): OutlineBand => {
    const { goals, notice, mission, ending, steps } = content[band];
    return {
      goals,
      notice,
      mission,
      ending,
      steps: steps.map((step) => ({ id: step.id, type: step.type, title: step.title })),
      situations: situations
        .filter((each) => each.bands.includes(band))
        .map((each) => ({ id: each.id, ok: each.ok, text: each.text, why: each.why })),
    };
  };
  const [A, B, C] = bands.map(of) as [OutlineBand, OutlineBand, OutlineBand];
  return { id, title, skill, review, bands: { A, B, C } };
}

type Course = Exclude<BlockKind, 'ground-rules' | 'recall' | 'close'>;

/** Minutes: at least, and when it is long enough to begin something else. */
type Range = readonly [least: number, most: number];

/**
 * How long each block takes with what there is. One telephone goes round, so a game takes longer; in a lab every three children go at
 * their own pace; without a screen nothing is played, but a play, standing up and a mission on paper can fill the time.
 */
const ranges: Readonly<Record<Equipment, Partial<Readonly<Record<Course, Range>>>>> = {
  projector: { vote: [3, 5], rehearsal: [2, 5], story: [3, 9], game: [6, 12], mission: [2, 4], 'pair-talk': [3, 5] },
  phone: { vote: [3, 5], rehearsal: [2, 5], story: [3, 8], game: [8, 14], mission: [2, 4], 'pair-talk': [3, 6] },
  lab: { vote: [3, 5], rehearsal: [2, 5], story: [4, 9], game: [8, 18], mission: [2, 4], 'pair-talk': [3, 4] },
  paper: { vote: [3, 6], rehearsal: [2, 8], story: [4, 15], mission: [2, 8], 'pair-talk': [3, 6] },
};

/** In a flag assembly there is time to see it and to say it. */
const SHORT = 10;
const short: readonly Course[] = ['vote', 'rehearsal'];
/** What a station is made of, the most important first: to judge and to say aloud before all else. */
const main: readonly Course[] = [...short, 'story', 'game', 'mission', 'pair-talk'];
/** What comes after that in a long session; round and round. */
const more: readonly Course[] = ['vote', 'game', 'rehearsal', 'pair-talk', 'game'];
const ROUNDS = 3;

/** Of the main blocks; what comes more than once follows them, and the mission is for afterwards. */
const order: readonly Course[] = ['story', 'pair-talk', 'vote', 'rehearsal', 'game'];

/** Minutes of the frame, and of the recall where there are several stations. */
const frames: Readonly<Record<Minutes, { rules: number; recall: number; close: number }>> = {
  10: { rules: 2, recall: 2, close: 2 },
  15: { rules: 2, recall: 2, close: 2 },
  35: { rules: 3, recall: 3, close: 3 },
  45: { rules: 3, recall: 3, close: 4 },
  60: { rules: 3, recall: 4, close: 4 },
  90: { rules: 4, recall: 5, close: 5 },
};

interface Draft {
  kind: Course;
  minutes: number;
  most: number;
}

/** A station's part of the session while it is made. */
interface Part {
  outline: Outline;
  /** What it may still get of the main blocks. */
  wanted: readonly Course[];
  drafts: Draft[];
}

const sum = (drafts: readonly { minutes: number }[]): number => drafts.reduce((all, { minutes }) => all + minutes, 0);
const count = ({ drafts }: Part, kind: Course): number => drafts.filter((draft) => draft.kind === kind).length;

/** Who has had the least so far, the first of them. */
const leastOf = (parts: readonly Part[]): Part | undefined => [...parts].sort((a, b) => sum(a.drafts) - sum(b.drafts))[0];

/** Nothing is asked or played twice, and nothing is planned that the station hasn't got. */
function isPossible(part: Part, kind: Course, band: Band): boolean {
  const { steps, situations } = part.outline.bands[band];
  if (kind === STORY) return steps.some(({ type }) => type === STORY) && count(part, kind) === 0;
  if (kind === 'game') return count(part, kind) < steps.filter(({ type }) => type !== STORY).length;
  if (kind === 'vote' || kind === 'pair-talk') return count(part, 'vote') + count(part, 'pair-talk') < situations.length;
  return true;
}

/** Chooses blocks for all parts, each in turn for the one with the least time, and shares out every minute. */
function fillParts(parts: readonly Part[], minutes: number, { equipment, band, minutes: whole }: Wish): void {
  const left = () => minutes - parts.reduce((all, { drafts }) => all + sum(drafts), 0);
  const add = (part: Part, kind: Course): boolean => {
    const range = ranges[equipment][kind];
    if (!range || !isPossible(part, kind, band)) return false;
    const least = whole === SHORT ? SHORTEST : range[0];
    if (least > left()) return false;
    part.drafts.push({ kind, minutes: least, most: range[1] });
    return true;
  };
  let open = parts;
  for (let part = leastOf(open); part; part = leastOf(open)) {
    const { wanted } = part;
    const taken = wanted.findIndex((kind) => add(part, kind));
    // What did not fit now will not fit later.
    part.wanted = taken < 0 ? [] : wanted.slice(taken + 1);
    open = open.filter((each) => each.wanted.length > 0);
  }
  const enough = () => parts.reduce((all, { drafts }) => all + drafts.reduce((most, draft) => most + draft.most, 0), 0) >= minutes;
  if (whole !== SHORT)
    for (let round = 0; round < ROUNDS; round += 1) for (const kind of more) for (const part of parts) if (!enough()) add(part, kind);
  for (let rest = left(); rest > 0; rest -= 1) {
    const part = leastOf(parts.filter(({ drafts }) => drafts.length > 0));
    const [next] = [...(part?.drafts ?? [])].sort((a, b) => a.minutes / a.most - b.minutes / b.most);
    if (next) next.minutes += 1;
  }
}

/** What children do first and last there. */
function inOrder({ drafts }: Part): Draft[] {
  const first = order.flatMap((kind) => drafts.find((draft) => draft.kind === kind) ?? []);
  const mission = drafts.filter(({ kind }) => kind === 'mission');
  return [...first, ...drafts.filter((draft) => !first.includes(draft) && !mission.includes(draft)), ...mission];
}

/** Every other case of a session is one that is OK, so that nobody learns to fear everything; none is met twice. */
function situationsOf(band: Band): (outline: Outline) => string | undefined {
  const used: string[] = [];
  return ({ bands: content }) => {
    const kept = content[band].situations.filter(({ id }) => !used.includes(id));
    const next = kept.find(({ ok }) => ok === (used.length % 2 === 1)) ?? kept[0];
    if (next) used.push(next.id);
    return next?.id;
  };
}

/** The blocks of one station, in their order. */
function blocksOf(part: Part, band: Band, nextSituation: (outline: Outline) => string | undefined): Omit<Block, 'id'>[] {
  const { id: station, bands: content } = part.outline;
  const stories = content[band].steps.filter(({ type }) => type === STORY);
  const games = content[band].steps.filter(({ type }) => type !== STORY);
  return inOrder(part).map(({ kind, minutes }) => {
    const step = kind === STORY ? stories.shift() : kind === 'game' ? games.shift() : undefined;
    const situation = kind === 'vote' || kind === 'pair-talk' ? nextSituation(part.outline) : undefined;
    return { kind, station, ...(step && { step: step.id }), ...(situation && { situation }), minutes };
  });
}

/** @param outlines at least those of the stations that are wished for; one that is not there is left out */
export function compose(outlines: readonly Outline[], wish: Wish): Plan {
  const { rules, recall, close } = frames[wish.minutes];
  const chosen = [...new Set(wish.stations)].flatMap((id) => outlines.find((each) => each.id === id) ?? []);
  const inner = wish.minutes - rules - close;
  // As many stations as can have a block each; what was learned elsewhere comes back first when there is time for it as well.
  const shown = chosen.slice(0, Math.floor(inner / SHORTEST));
  const recalled = shown.length > 1 && shown.length * SHORTEST + recall <= inner ? recall : 0;
  const courses = wish.minutes === SHORT ? short : main;
  // In a short session one station is judged and another one said aloud.
  const wantedOf = (index: number) =>
    index % 2 === 0 ? courses : [...courses].sort((a, b) => Number(b === 'rehearsal') - Number(a === 'rehearsal'));
  const parts = shown.map((outline, index): Part => ({ outline, wanted: wantedOf(index), drafts: [] }));
  fillParts(parts, inner - recalled, wish);
  const nextSituation = situationsOf(wish.band);
  const middle = parts.flatMap((part) => blocksOf(part, wish.band, nextSituation));
  const used = sum(middle);
  const blocks: Omit<Block, 'id'>[] = [
    { kind: 'ground-rules', minutes: rules },
    ...(recalled > 0 ? [{ kind: 'recall' as const, minutes: recalled }] : []),
    ...middle,
    { kind: 'close', minutes: close + inner - recalled - used },
  ];
  const numbered = blocks.map((block, index) => {
    const nth = blocks.slice(0, index).filter(({ kind }) => kind === block.kind).length + 1;
    return { id: `${block.kind}-${nth}`, ...block };
  });
  return { wish, blocks: numbered };
}

import type { Text } from '../../lib/text';
import type { Band } from '../terms';

/*
 * A session of a group as a list of blocks. A plan is plain JSON of ids, so that it can be stored and outlive a change of the words.
 * Whatever a leader does to it, it fills its time to the minute, opens with the ground rules and ends with the calm close.
 */

export const times = [10, 15, 35, 45, 60, 90] as const;
export type Minutes = (typeof times)[number];

/** What there is: one screen for all, one telephone, a machine for every three children, or no screen at all. */
export const equipments = ['projector', 'phone', 'lab', 'paper'] as const;
export type Equipment = (typeof equipments)[number];

export interface Wish {
  /** Ids of stations. */
  stations: readonly string[];
  minutes: Minutes;
  equipment: Equipment;
  band: Band;
}

export const blockKinds = ['ground-rules', 'recall', 'story', 'pair-talk', 'vote', 'rehearsal', 'game', 'mission', 'close'] as const;
export type BlockKind = (typeof blockKinds)[number];

export interface Block {
  /** Unique within the plan. */
  id: string;
  kind: BlockKind;
  station?: string;
  /** Of the station: the story, or the game. */
  step?: string;
  /** Of the situation bank: what is talked about in pairs, or voted on. */
  situation?: string;
  /** Whole, at least `SHORTEST`. */
  minutes: number;
}

export interface Plan {
  wish: Wish;
  blocks: readonly Block[];
}

/** A case of the bank, as a leader tells and explains it. */
export interface Case {
  id: string;
  ok: boolean;
  text: Text;
  why: Text;
}

/** What the composer knows of a station in one band. */
export interface OutlineBand {
  goals: readonly Text[];
  notice: Text;
  mission: Text;
  ending: Text;
  steps: readonly { id: string; type: string; title: Text }[];
  situations: readonly Case[];
}

export interface Outline {
  id: string;
  title: Text;
  skill: string;
  review: 'draft' | 'approved';
  bands: Readonly<Record<Band, OutlineBand>>;
}

/** In less time nothing can be done with a group. */
export const SHORTEST = 2;

/** The frame of a session: it can be longer or shorter, but not elsewhere and not left out. */
const isFixed = ({ kind }: Block): boolean => kind === 'ground-rules' || kind === 'close';

const withMinutes = (blocks: readonly Block[], id: string, more: number): Block[] =>
  blocks.map((block) => (block.id === id ? { ...block, minutes: block.minutes + more } : block));

/** Takes so many minutes from the others, each from the longest; nothing when they have too few. */
function taken(blocks: readonly Block[], minutes: number, except: string): readonly Block[] | undefined {
  let left = blocks;
  for (let count = 0; count < minutes; count += 1) {
    const others = left.filter((block) => block.id !== except && block.minutes > SHORTEST);
    const [longest] = others.sort((a, b) => b.minutes - a.minutes);
    if (!longest) return undefined;
    left = withMinutes(left, longest.id, -1);
  }
  return left;
}

/** Gives so many minutes to the others, each to the shortest; to the frame only when there is nothing else. */
function given(blocks: readonly Block[], minutes: number, except?: string): readonly Block[] {
  const others = blocks.filter((block) => block.id !== except);
  const inner = others.filter((block) => !isFixed(block));
  const ids = (inner.length > 0 ? inner : others).map(({ id }) => id);
  let left = blocks;
  for (let count = 0; count < minutes; count += 1) {
    const [shortest] = left.filter(({ id }) => ids.includes(id)).sort((a, b) => a.minutes - b.minutes);
    if (shortest) left = withMinutes(left, shortest.id, 1);
  }
  return left;
}

/** @param to the index it gets; the same plan for one that the frame has, and for a block of the frame */
export function move(plan: Plan, id: string, to: number): Plan {
  const { blocks } = plan;
  const from = blocks.findIndex((block) => block.id === id);
  const block = blocks[from];
  if (!block || isFixed(block) || from === to || !Number.isInteger(to) || to < 1 || to > blocks.length - 2) return plan;
  const rest = blocks.filter((each) => each !== block);
  return { ...plan, blocks: [...rest.slice(0, to), block, ...rest.slice(to)] };
}

/** Its minutes go to the others. The frame stays, and so does the last block within it. */
export function drop(plan: Plan, id: string): Plan {
  const block = plan.blocks.find((each) => each.id === id);
  const inner = plan.blocks.filter((each) => !isFixed(each));
  if (!block || isFixed(block) || inner.length === 1) return plan;
  const rest = plan.blocks.filter((each) => each !== block);
  return { ...plan, blocks: given(rest, block.minutes) };
}

/** @param minutes how many more, or fewer below 0; the others give or get them. The same plan when that can't be done */
export function lengthen(plan: Plan, id: string, minutes: number): Plan {
  const block = plan.blocks.find((each) => each.id === id);
  if (!block || minutes === 0 || !Number.isInteger(minutes) || block.minutes + minutes < SHORTEST) return plan;
  const rest = minutes > 0 ? taken(plan.blocks, minutes, id) : given(plan.blocks, -minutes, id);
  return rest ? { ...plan, blocks: withMinutes(rest, id, minutes) } : plan;
}

/** The next case of the bank that the plan hasn't got; where there is one, it is OK or not as the one before, so that a session keeps its balance. */
function nextCase({ wish, blocks }: Plan, { station, situation }: Block, outlines: readonly Outline[]): Case | undefined {
  const all = outlines.find(({ id }) => id === station)?.bands[wish.band].situations ?? [];
  const at = all.findIndex(({ id }) => id === situation);
  const following = [...all.slice(at + 1), ...all.slice(0, Math.max(at, 0))];
  const free = following.filter(({ id }) => !blocks.some((each) => each.situation === id));
  return free.find(({ ok }) => ok === all[at]?.ok) ?? free[0];
}

/** Another case in the same minutes, in turn all that there are. The same plan for a block without one, and where there is no other. */
export function swapCase(plan: Plan, id: string, outlines: readonly Outline[]): Plan {
  const block = plan.blocks.find((each) => each.id === id);
  const next = block?.situation && nextCase(plan, block, outlines);
  if (!next) return plan;
  return { ...plan, blocks: plan.blocks.map((each) => (each === block ? { ...each, situation: next.id } : each)) };
}

/** Stations that were wished for and have no block: there are too few minutes for them. */
export const leftOut = ({ wish, blocks }: Plan): string[] => wish.stations.filter((id) => !blocks.some(({ station }) => station === id));

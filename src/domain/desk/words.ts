import { fill, type Text } from '../../lib/text';
import { type Band, bands } from '../terms';
import type { Block, BlockKind, Case, Equipment, Outline, Plan } from './plan';

/* What a leader says and does in each block of a session: levels/leader/session.yaml with the words of the stations put in. */

/** Written once for all, or for each band. */
export type PerBand<T> = T | Readonly<Record<Band, T>>;
/** Written once for all, or for some kinds of equipment and for the others. */
export type PerEquipment<T> = T | Readonly<Record<Equipment, T>> | Readonly<Partial<Record<Equipment, T>> & { others: T }>;

type Lines = readonly Text[];

export interface BlockWords {
  title: Text;
  /** Read aloud to the children: short sentences. */
  say: PerEquipment<PerBand<Lines>>;
  /** The same, when the session has had such a block before. */
  again?: PerEquipment<PerBand<Lines>> | undefined;
  does: PerEquipment<Lines>;
  watch: Text;
  /** What to do when a child begins to tell. */
  telling: Text;
}

export interface SessionWords {
  review: 'draft' | 'approved';
  blocks: Readonly<Record<BlockKind, BlockWords>>;
  /** Of each skill a sentence that children say aloud. */
  rehearsals: readonly { skill: string; line: PerBand<Text> }[];
  /** After a vote: was it OK or not? */
  verdicts: { ok: Text; notOk: Text };
  /** What the projector shows of the agreements and of the close, in huge letters. */
  slides: { rules: Lines; close: Lines };
  /** What to tell them before the session. */
  before: { school: Text; parents: Text };
  /** Lessons of the school books that a session goes with. */
  hooks: readonly { id: string; book: Text; bands: readonly Band[]; skills: readonly string[] }[];
}

export interface Words {
  session: SessionWords;
  /** Telephone numbers by id: `childNumbers` of domain/region.ts. */
  lines: Readonly<Record<string, { number: string }>>;
}

export interface Script {
  title: Text;
  say: Lines;
  does: Lines;
  watch: Text;
  telling: Text;
}

/** Between the names of several places. */
const COMMA = ', ';

const ofStation = ['place', 'goal'] as const;
const ofCase = [...ofStation, 'question'] as const;

/** Which `{place}` each kind of block can fill, beside the numbers of the lines. */
export const holes: Readonly<Record<BlockKind, readonly string[]>> = {
  'ground-rules': ['places'],
  recall: ['places'],
  story: [...ofStation, 'step', 'notice'],
  'pair-talk': ofCase,
  vote: [...ofCase, 'verdict', 'why'],
  rehearsal: [...ofStation, 'line'],
  game: [...ofStation, 'step'],
  mission: [...ofStation, 'mission'],
  close: ['places', 'ending'],
};

const isPerBand = <T extends object>(value: PerBand<T>): value is Readonly<Record<Band, T>> => bands.every((band) => band in value);
const inBand = <T extends object>(value: PerBand<T>, band: Band): T => (isPerBand(value) ? value[band] : value);

function withEquipment<T extends object>(value: PerEquipment<T>, equipment: Equipment): T {
  const each = value as Readonly<Partial<Record<Equipment | 'others', T>>>;
  return each[equipment] ?? each.others ?? (value as T);
}

const join = (texts: Lines): Text => ({
  vi: texts.map(({ vi }) => vi).join(COMMA),
  en: texts.map(({ en }) => en).join(COMMA),
});

const numbersOf = ({ lines }: Words): Record<string, string> =>
  Object.fromEntries(Object.entries(lines).map(([id, { number }]) => [id, number]));

const verdictOf = ({ session }: Words, { ok }: Case): Text => (ok ? session.verdicts.ok : session.verdicts.notOk);

/** What children say aloud for a character. @returns undefined for a skill that has no such line */
export function aloud(words: Words, skill: string, band: Band): Text | undefined {
  const line = words.session.rehearsals.find((each) => each.skill === skill)?.line;
  return line && fill(inBand(line, band), numbersOf(words));
}

/** What stands in for each `{place}` of a block's words. */
function valuesOf(words: Words, outlines: readonly Outline[], { wish, blocks }: Plan, block: Block): Record<string, string | Text> {
  const { band } = wish;
  const left = [...new Set(blocks.flatMap(({ station }) => station ?? []))];
  // Where a leader has left nothing but the recall, it is about all that was wished for.
  const used = (left.length > 0 ? left : wish.stations).flatMap((id) => outlines.find((each) => each.id === id) ?? []);
  // The close is calm in the way of the place that the children come from.
  const outline = block.kind === 'close' ? used.at(-1) : used.find(({ id }) => id === block.station);
  const numbers = numbersOf(words);
  const shared = { ...numbers, places: join(used.map(({ title }) => title)) };
  if (!outline) return shared;
  const { goals, notice, mission, ending, steps, situations } = outline.bands[band];
  const alike = blocks.filter(({ kind, station }) => kind === block.kind && station === block.station);
  const situation = situations.find(({ id }) => id === block.situation);
  const optional = {
    goal: goals[alike.findIndex(({ id }) => id === block.id) % goals.length],
    step: steps.find(({ id }) => id === block.step)?.title,
    line: aloud(words, outline.skill, band),
    question: situation?.text,
    why: situation?.why,
    verdict: situation && verdictOf(words, situation),
  };
  const known = Object.entries(optional).flatMap(([name, value]) => (value ? [[name, value] as const] : []));
  return { ...shared, place: outline.title, notice, mission, ending, ...Object.fromEntries(known) };
}

/** What to tell the school and the parents before. */
export function beforeOf(words: Words): SessionWords['before'] {
  const { school, parents } = words.session.before;
  const numbers = numbersOf(words);
  return { school: fill(school, numbers), parents: fill(parents, numbers) };
}

/** @see SessionWords.slides */
export const slideLines = ({ session, lines }: Words, part: 'rules' | 'close'): Lines => {
  const numbers = Object.fromEntries(Object.entries(lines).map(([id, { number }]) => [id, number]));
  return session.slides[part].map((line) => fill(line, numbers));
};

/** The script of one block of a plan: nothing is left to be filled in. */
export function wordsOf(words: Words, outlines: readonly Outline[], plan: Plan, block: Block): Script {
  const { equipment, band } = plan.wish;
  const { title, say, again, does, watch, telling } = words.session.blocks[block.kind];
  const first = plan.blocks.find(({ kind }) => kind === block.kind);
  const spoken = again && first && first.id !== block.id ? again : say;
  const values = valuesOf(words, outlines, plan, block);
  const filled = (text: Text): Text => fill(text, values);
  return {
    title: filled(title),
    say: inBand(withEquipment(spoken, equipment), band).map(filled),
    does: withEquipment(does, equipment).map(filled),
    watch: filled(watch),
    telling: filled(telling),
  };
}

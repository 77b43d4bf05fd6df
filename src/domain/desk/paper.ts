import type { Text } from '../../lib/text';
import type { Block, Outline, Plan } from './plan';
import { beforeOf, type Script, type Words, wordsOf } from './words';

/* A plan as a paper: what stands in it, and whose paper it is. */

/** Of a kind of organ: how its papers begin and end. Lengths in mm, sizes in points. */
export interface Letterhead {
  id: string;
  name: Text;
  margins: { top: number; bottom: number; left: number; right: number };
  organ_width: number;
  parent?: Text | undefined;
  /** Stands where no unit is given. */
  unit: Text;
  under: 'stars' | 'line';
  number: Text;
  right: readonly { text: Text; size: number; rule?: true | undefined }[];
  sizes: { organ: number; date: number; title: number; text: number };
  recipients: readonly Text[];
  signed: Text;
  /** What is different where the paper is a report. */
  report: { number: Text; signed: Text };
}

export const forReport = (letterhead: Letterhead): Letterhead => ({ ...letterhead, ...letterhead.report });

export interface PlanPaper {
  plan: Plan;
  places: readonly Text[];
  goals: readonly Text[];
  rows: readonly { block: Block; script: Script }[];
  before: { school: Text; parents: Text };
  /** When a child begins to tell: in the middle of the session, and at its end. */
  telling: readonly Text[];
  /** What fills `{111}`. */
  numbers: Readonly<Record<string, string>>;
  draft: boolean;
}

export function paperOf(words: Words, outlines: readonly Outline[], plan: Plan): PlanPaper {
  const left = [...new Set(plan.blocks.flatMap(({ station }) => station ?? []))];
  const used = (left.length > 0 ? left : plan.wish.stations).flatMap((id) => outlines.find((each) => each.id === id) ?? []);
  const rows = plan.blocks.map((block) => ({ block, script: wordsOf(words, outlines, plan, block) }));
  return {
    plan,
    places: used.map(({ title }) => title),
    goals: used.flatMap(({ bands }) => bands[plan.wish.band].goals),
    rows,
    before: beforeOf(words),
    telling: [rows.at(0), rows.at(-1)].flatMap((row) => (row ? [row.script.telling] : [])),
    numbers: Object.fromEntries(Object.entries(words.lines).map(([id, { number }]) => [id, number])),
    draft: words.session.review === 'draft' || used.some(({ review }) => review === 'draft'),
  };
}

/** The longest name of a unit or a place, in characters. */
export const LONGEST_NAME = 120;

/** What somebody wrote, as it may stand in a paper: nothing that can't be seen, one space between words, each letter in one piece. */
export const tidyName = (written: string): string =>
  written.replace(/\s+/gu, ' ').replace(/\p{C}/gu, '').normalize('NFC').replace(/ {2,}/g, ' ').trim();

export const lengthOf = (name: string): number => [...name].length;

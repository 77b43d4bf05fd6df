import { type Text, text } from '../../lib/text';
import type { Situation } from '../content';
import type { Band } from '../terms';
import { verdicts } from './answers';
import type { Block, BlockKind, Outline, Plan } from './plan';
import { blockOf, type Show } from './show';
import { aloud, type Script, slideLines, type Words } from './words';

/** One picture of the projector, for whoever sits in the last row: few words, and never anything about a child in the room. */
export interface Slide {
  kind: BlockKind;
  /** What stands large. */
  lines: readonly Text[];
  /** A name in `src/art/cards`. */
  picture?: string;
  /** What can be chosen, with the hands counted before and after talking with the neighbour. */
  options?: readonly { label: Text; picture: string; first: number | undefined; second: number | undefined }[];
  /** Shown after the second count. */
  why?: Text;
}

/** What children do in a block that is about no case. */
export const doing: Partial<Record<BlockKind, string>> = {
  recall: 'act-look',
  rehearsal: 'act-call',
  mission: 'act-tell',
  close: 'act-breathe',
};

/** The files of `src/art/cards` that have these. */
export const slideCards = ['acts', 'acts-people'];

const question = text('Chuyện này ổn không?', 'Is this OK?');

const neighbour = text(
  'Quay sang bạn bên cạnh: bạn ấy nói gì, làm gì, kể với ai?',
  'Turn to your neighbour: what can this child say, do, and whom tell?',
);

export interface SlideSources {
  words: Words;
  outline: (station: string) => Outline | undefined;
  /** In the words of the band. */
  situation: (id: string, band: Band) => Situation | undefined;
  /** What the leader reads. */
  script: (plan: Plan, block: Block) => Script;
}

const helpful = (situation: Situation | undefined): Text[] =>
  ['say', 'do'].flatMap((link) => (situation?.[link as 'say' | 'do'] ?? []).filter(({ good }) => good).map(({ label }) => label));

function linesOf(plan: Plan, block: Block, { words, outline, situation, script }: SlideSources): readonly Text[] {
  const { band } = plan.wish;
  const place = outline(block.station ?? '');
  const content = place?.bands[band];
  const told = situation(block.situation ?? '', band);
  switch (block.kind) {
    case 'ground-rules':
      return slideLines(words, 'rules');
    case 'close':
      return slideLines(words, 'close');
    case 'mission':
      return content ? [content.mission] : [];
    case 'recall':
      // The two questions that the leader asks last.
      return script(plan, block).say.slice(-2);
    case 'rehearsal': {
      const line = aloud(words, place?.skill ?? '', band);
      return told ? helpful(told).slice(0, 2) : line ? [line] : [];
    }
    case 'pair-talk':
      return told ? [told.text, neighbour] : [neighbour];
    case 'vote':
      return told ? [told.text, question] : [];
    case 'story':
    case 'game':
      return place ? [place.title] : [];
  }
}

/** What the projector shows now; nothing while it is black or after the end. */
export function slideOf(show: Show, sources: SlideSources): Slide | undefined {
  const block = blockOf(show);
  if (!block || show.black || show.over) return undefined;
  const told = sources.situation(block.situation ?? '', show.plan.wish.band);
  const vote = show.votes[block.id];
  const picture = told?.picture ?? doing[block.kind];
  return {
    kind: block.kind,
    lines: linesOf(show.plan, block, sources),
    ...(picture && { picture }),
    ...(block.kind === 'vote' && {
      options: verdicts.map((verdict, index) => ({ ...verdict, first: vote?.first[index], second: vote?.second?.[index] })),
    }),
    ...(told && vote?.second?.some((count) => count > 0) && { why: told.why }),
  };
}

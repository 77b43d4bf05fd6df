import { random, shuffle } from '../../lib/random';
import { fill, type Text, text } from '../../lib/text';
import type { Choice, Situation } from '../content';
import type { Band } from '../terms';
import type { Ask, AskKind, BellRules } from './bell-rules';

/* The questions of the golden bell, made from the situation bank. */

/** What a child holds up. */
export const LETTERS = ['A', 'B', 'C'] as const;

/** What can be thought of a case, as ids of options. To wait and see is what many hope for. */
export const verdictIds = ['ok', 'not-ok', 'wait'] as const;

/**
 * What questions are balanced by, each with the cases that it can be asked of: one that is always "safe" would be answered without thinking,
 * and only some cases have somebody to tell.
 */
const axes: readonly { kind: AskKind; ok?: boolean }[] = [
  { kind: 'recognise', ok: false },
  { kind: 'say' },
  { kind: 'tell' },
  { kind: 'recognise', ok: true },
  { kind: 'do' },
  { kind: 'report' },
];

/** Three of the choices: some good, some not, in any order. Nothing where life has no three. */
function three(choices: readonly Choice[], seed: number): string[] | undefined {
  const mixed = shuffle(choices, seed);
  const good = mixed.find((each) => each.good);
  const weak = mixed.find((each) => !each.good);
  const third = mixed.find((each) => each !== good && each !== weak);
  return good && weak && third && shuffle([good, weak, third], seed + 1).map(({ id }) => id);
}

const optionsFor = (situation: Situation, kind: AskKind, seed: number): string[] | undefined =>
  kind === 'recognise' ? shuffle(verdictIds, seed) : three(situation[kind] ?? [], seed);

/**
 * Questions, and others for the audience: none twice. Each case comes once before any comes again, and then it is no longer asked whether it
 * is safe: the first question told. Fewer than wished for when the bank has no more; the audience's are the first to go.
 */
export function makeAsks(
  situations: readonly Situation[],
  band: Band,
  { questions, spare }: Pick<BellRules, 'questions' | 'spare'>,
  seed: number,
): { asks: Ask[]; spares: Ask[] } {
  const next = random(seed);
  const cases = shuffle(
    situations.filter(({ bands }) => bands.includes(band)),
    seed,
  );
  const made: (Ask & { axis: number })[] = [];
  const timesAsked = (axis: number) => made.filter((each) => each.axis === axis).length;
  const timesMet = ({ id }: Situation) => made.filter(({ situation }) => situation === id).length;
  const isNew = ({ id }: Situation, kind: AskKind) => !made.some((each) => each.situation === id && each.kind === kind);

  /** @param again whether cases that were met may come again */
  function find(again: boolean): (Ask & { axis: number }) | undefined {
    const order = axes.map((_, axis) => axis).sort((a, b) => timesAsked(a) - timesAsked(b));
    const pool = again ? [...cases].sort((a, b) => timesMet(a) - timesMet(b)) : cases.filter((each) => timesMet(each) === 0);
    for (const axis of order) {
      const { kind, ok } = axes[axis] as (typeof axes)[number];
      if (again && kind === 'recognise') continue;
      for (const situation of pool) {
        if ((ok ?? situation.ok) !== situation.ok || !isNew(situation, kind)) continue;
        const options = optionsFor(situation, kind, Math.floor(next() * 2 ** 31));
        if (options) return { situation: situation.id, kind, options, axis };
      }
    }
    return undefined;
  }

  while (made.length < questions + spare) {
    const found = find(false) ?? find(true);
    if (!found) break;
    made.push(found);
  }
  const all = made.map(({ axis: _, ...ask }) => ask);
  return { asks: all.slice(0, questions), spares: all.slice(questions) };
}

/** What is asked, and what can be thought of a case. */
export interface AskWords {
  asks: Readonly<Record<AskKind, { line: Text }>>;
  verdicts: Readonly<Record<(typeof verdictIds)[number], { line: Text }>>;
}

export interface BellOption {
  letter: (typeof LETTERS)[number];
  label: Text;
  picture?: string;
  good: boolean;
  /** Of a good one why, of another a better idea. */
  reply?: Text;
}

/** An ask in words. */
export interface BellQuestion {
  text: Text;
  picture: string;
  ask: Text;
  options: readonly BellOption[];
  why: Text;
}

const verdictPictures = { ok: 'sign-ok', 'not-ok': 'sign-not-ok', wait: 'act-wait' } as const;

/** @param situation the ask's, in the words of the band */
export function questionOf({ kind, options }: Ask, situation: Situation, words: AskWords): BellQuestion {
  const { hero, ok } = situation;
  const name = hero ? text(hero.name, hero.name) : text('bạn ấy', 'the child');
  const optionOf = (id: string): Omit<BellOption, 'letter'>[] => {
    const verdict = verdictIds.find((each) => each === id);
    if (kind === 'recognise')
      return verdict
        ? [{ label: words.verdicts[verdict].line, picture: verdictPictures[verdict], good: id === (ok ? 'ok' : 'not-ok') }]
        : [];
    const found = situation[kind]?.find((each) => each.id === id);
    return found ? [{ ...found }] : [];
  };
  return {
    text: situation.text,
    picture: situation.picture,
    ask: fill(words.asks[kind].line, { name }),
    options: options.flatMap(optionOf).map((option, index) => ({ ...option, letter: LETTERS[index] ?? 'C' })),
    why: situation.why,
  };
}

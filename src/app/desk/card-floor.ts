import type { Poll } from '../../codes/cards/vote';
import { answers } from '../../domain/desk/answers';
import { type BellState, type BellStep, cheering } from '../../domain/desk/bell';
import type { Bell } from './bell';

/*
 * Who is on the floor of a golden bell, by the numbers of cards alone, as nobody knows whose they are. It is worked out anew each time from
 * what the cards have answered, in memory.
 */

export const keyOf = (seed: number, { at, phase }: BellStep) => `bell ${seed} ${at}${phase === 'rescue' ? ' rescue' : ''}`;

/** Places of the good options. */
export const goodOf = (bell: Bell | undefined, contest: BellState): number[] =>
  (bell?.question(contest)?.options ?? []).flatMap(({ good }, index) => (good ? [index] : []));

interface FloorDeps {
  bell: Bell | undefined;
  /** What cards have answered to a question. */
  pollOf: (key: string) => Poll;
}

/** Cards that have left, and those that were counted as staying at the last question. */
export interface Floor {
  off: readonly number[];
  stayed: readonly number[];
}

export function createFloor({ bell, pollOf }: FloorDeps) {
  /** Of cards that the leader has put back: since which question. */
  const since = new Map<string, number>();
  const nameOf = ({ seed }: BellState, card: number) => `${seed} ${card}`;

  /** As far as cards tell: one that has not answered may be anywhere. */
  function whereIn(contest: BellState): Floor {
    const { rules, past, now, seed } = contest;
    const off = new Set<number>();
    let stayed: number[] = [];
    const isBack = (card: number, at: number) => (since.get(nameOf(contest, card)) ?? 0) > at;
    for (const [index, step] of rules.form === 'teams' ? [] : past.entries()) {
      const { given } = pollOf(keyOf(seed, step));
      if (step.phase === 'count') {
        const good = goodOf(bell, { ...contest, now: step });
        const onFloor = [...given].filter(([card]) => !off.has(card));
        const wrong = onFloor.flatMap(([card, { answer }]) => (good.includes(answers.indexOf(answer)) ? [] : [card]));
        stayed = onFloor.flatMap(([card]) => (wrong.includes(card) ? [] : [card]));
        // All stay, more than cards said: the leader's count holds.
        if (step.hands === step.floor && stayed.length < step.hands) continue;
        for (const card of wrong) if (!isBack(card, step.at)) off.add(card);
      }
      // Whether it has come to its end: the audience's question comes between, and back to it.
      if (step.phase !== 'rescue' || step.hands === 0 || (past[index + 1] ?? now).rescued === step.rescued) continue;
      const back = [...off].filter((card) => given.has(card));
      // Where hands were counted, nobody knows who came back, unless all did.
      if (back.length === 0 || (step.hands === cheering(step) && back.length < step.hands)) off.clear();
      else for (const card of back) off.delete(card);
    }
    return { off: [...off], stayed };
  }

  return {
    whereIn,
    /** The leader has seen it on the floor. */
    bringBack(contest: BellState | undefined, card: number) {
      if (contest) since.set(nameOf(contest, card), contest.now.at);
    },
  };
}

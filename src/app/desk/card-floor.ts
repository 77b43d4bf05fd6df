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

export function createFloor({ bell, pollOf }: FloorDeps) {
  /** Of cards that the leader has put back: since which question. */
  const since = new Map<string, number>();
  const nameOf = ({ seed }: BellState, card: number) => `${seed} ${card}`;

  /** Cards that have left the floor, as far as cards tell; those that have answered nothing stay. */
  function off(contest: BellState): number[] {
    const { rules, past, now, seed } = contest;
    const gone = new Set<number>();
    if (rules.form === 'teams') return [];
    for (const [index, step] of past.entries()) {
      const { given } = pollOf(keyOf(seed, step));
      if (step.phase === 'count') {
        const good = goodOf(bell, { ...contest, now: step });
        const onFloor = [...given].filter(([card]) => !gone.has(card));
        const wrong = onFloor.filter(([, { answer }]) => !good.includes(answers.indexOf(answer)));
        // All stay, more than cards said: the leader's count holds.
        if (step.hands === step.floor && onFloor.length - wrong.length < step.hands) continue;
        for (const [card] of wrong) if ((since.get(nameOf(contest, card)) ?? 0) <= step.at) gone.add(card);
      }
      // Whether it has come to its end: the audience's question comes between, and back to it.
      if (step.phase !== 'rescue' || step.hands === 0 || (past[index + 1] ?? now).rescued === step.rescued) continue;
      const back = [...gone].filter((card) => given.has(card));
      // Where hands were counted, nobody knows who came back, unless all did.
      if (back.length === 0 || (step.hands === cheering(step) && back.length < step.hands)) gone.clear();
      else for (const card of back) gone.delete(card);
    }
    return [...gone];
  }

  return {
    off,
    /** The leader has seen it on the floor. */
    bringBack(contest: BellState | undefined, card: number) {
      if (contest) since.set(nameOf(contest, card), contest.now.at);
    },
  };
}

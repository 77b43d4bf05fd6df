import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { frozen } from '../../src/compile/guess/taps';
import type { Intent, View } from '../../src/domain/activity';
import { random } from '../../src/lib/random';
import { essenceOf } from './essence';
import { playables, rulesOf, shapes, stepFaults, viewFaults } from './playables';
import { finish } from './search';

const GAMES = process.env.NIGHTLY ? 1000 : 250;
const INTENTS = 40;

/** Something that a hand, a cat on the keyboard or a broken screen might do. */
function anything(view: View, next: () => number): Intent {
  const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(next() * items.length)];
  const ids = [...view.targets.map(({ id }) => id), 'next', 'finish', 'no-such-button'];
  const id = pick(ids) ?? '';
  const chance = next();
  if (chance < 0.6) return { type: 'tap', id };
  if (chance < 0.8) return { type: 'drop', id, on: pick(ids) ?? '' };
  return { type: 'hold', id, amount: pick([-1, 0, 0.3, 0.9, 1, 99]) ?? 0 };
}

describe('a robot', () => {
  it.each([...rulesOf.keys()])(`plays ${GAMES} games of %s with whatever comes to its mind, and each to the end`, (type) => {
    const levels = playables.filter((each) => each.type === type);
    const faults = new Set<string>();
    for (let game = 0; game < GAMES; game++) {
      const playable = levels[game % levels.length];
      if (!playable) break;
      const { name, rules, level, pictures } = playable;
      const next = random(game);
      let state = frozen(rules.start(level, game));
      for (let turn = 0; turn < INTENTS; turn++) {
        const shape = shapes[Math.floor(next() * 2)] ?? 'tall';
        const view = rules.view(level, state, shape);
        for (const fault of viewFaults(view, shape, pictures)) faults.add(`${name}, game ${game}: ${fault}`);
        const facts = [view.scene ?? {}, view.place ?? {}];
        if (!isDeepStrictEqual(JSON.parse(JSON.stringify(facts)), facts)) faults.add(`${name}: facts that are no plain data`);
        const step = rules.reduce(level, state, anything(view, next));
        for (const fault of stepFaults(playable, step)) faults.add(`${name}, game ${game}: ${fault}`);
        // Now and then the machine is switched off: what was saved goes on.
        state = frozen(next() < 0.1 ? JSON.parse(JSON.stringify(step.state)) : step.state);
      }
      if (finish(rules, level, state, essenceOf(type)) === undefined) faults.add(`${name}, game ${game}: cannot be finished`);
    }
    expect([...faults]).toEqual([]);
  });
});

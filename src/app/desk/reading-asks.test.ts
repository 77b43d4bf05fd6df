import { describe, expect, it } from 'vitest';
import type { Tally } from '../../codes/cards/tally';
import { verdicts } from '../../domain/desk/answers';
import { playBell, startBell } from '../../domain/desk/bell';
import type { BellQuestion } from '../../domain/desk/bell-asks';
import { begin, perform, type Show } from '../../domain/desk/show';
import { text } from '../../lib/text';
import { actOf, askedIn } from './reading-asks';

const plan = {
  wish: { stations: ['mui-dinh'], minutes: 35, equipment: 'projector', band: 'B' },
  blocks: [
    { id: 'vote', kind: 'vote', minutes: 6 },
    { id: 'story', kind: 'story', step: 'story', minutes: 6 },
    { id: 'close', kind: 'close', minutes: 2 },
  ],
} as const;
const question = {
  options: [true, false, true].map((good, at) => ({ letter: 'ABC'[at], label: text(`${at}`, `${at}`), good })),
} as unknown as BellQuestion;
/** What these cards are of no question of. */
const deps = {
  sources: { slide: ({ at }: Show) => (at === 0 ? { kind: 'vote', lines: [], options: verdicts } : { kind: 'story', lines: [] }) },
  bell: { question: () => question },
  whereIn: () => ({ off: [], stayed: [] }),
  choices: () => [],
} as unknown as Parameters<typeof askedIn>[1];
const tally = (...counts: number[]): Tally => ({
  ...{ counts, answered: counts.reduce((sum, count) => sum + count, 0) },
  ...{ dealt: [], missing: [], odd: [], conflicts: [], strangers: [] },
});
const first = begin(plan, 0);

describe('a vote', () => {
  it('has a poll of its own in each round, and takes the counts of all options', () => {
    const once = askedIn(first, deps);
    expect(once?.options.map(({ label }) => label)).toEqual(verdicts.map(({ label }) => label));
    const counted = perform(first, (once && actOf(first, once, tally(9, 4, 7))) ?? { do: 'black' }, 1);
    expect(counted.votes).toEqual({ vote: { first: [9, 4, 7] } });
    const again = perform(counted, { do: 'vote-again' }, 2);
    const twice = askedIn(again, deps);
    expect(new Set([once?.key, twice?.key, askedIn(counted, deps)?.key]).size).toBe(2);
    // Nothing was read: hands that were counted stay.
    expect(twice && actOf(again, twice, tally(0, 0, 0))).toBeUndefined();
  });
});

describe('a game of the group', () => {
  const played = { type: 'story', step: 'story', seed: 1, state: {}, effects: [], turn: 3 };
  const story = perform(perform(first, { do: 'next' }, 1), { do: 'play', played }, 2);

  it('is chosen in by four letters, anew after each choice, and keeps no counts', () => {
    const asked = askedIn(story, deps);
    expect(asked?.options).toHaveLength(4);
    expect(asked && actOf(story, asked, tally(3, 1, 0, 2))).toBeUndefined();
    expect(askedIn(perform(story, { do: 'play', played: { ...played, turn: 4 } }, 3), deps)?.key).not.toBe(asked?.key);
  });

  it('is chosen in by its own choices, where the projector has letters for them', () => {
    const choices = [
      { id: 'tell', label: text('Kể', 'Tell') },
      { id: 'hide', label: text('Giấu', 'Hide') },
    ];
    const asked = askedIn(story, { ...deps, choices: () => choices });
    expect(asked).toMatchObject({ options: choices.map(({ label }) => ({ label })), ids: ['tell', 'hide'] });
    expect(asked && actOf(story, asked, tally(3, 1))).toBeUndefined();
  });

  it('has nothing to ask where nothing is played', () => {
    expect(askedIn(perform(story, { do: 'next' }, 3), deps)).toBeUndefined();
  });
});

describe('a golden bell', () => {
  const rules = { form: 'kind', floor: 40, teams: 6, questions: 2, seconds: 0, rescue: { at: 0.5, times: 2 }, spare: 0 } as const;
  const asks = ['a', 'b'].map((situation) => ({ situation, kind: 'say', options: ['1', '2', '3'] }) as const);
  let state = startBell({ rules, band: 'B', stations: ['mui-dinh'], seed: 1, asks, spares: [] });
  const showing = () => perform(first, { do: 'bell', bell: state }, 1);
  const on = () => {
    state = playBell(state, { do: 'next' });
    return showing();
  };

  it('counts who chose a good idea, at most those on the floor, when it is counted and not before', () => {
    expect(askedIn(showing(), deps)).toBeUndefined();
    const ask = on();
    const asked = askedIn(ask, deps);
    expect(asked && actOf(ask, asked, tally(20, 5, 3))).toBeUndefined();
    on();
    const count = on();
    const now = askedIn(count, deps);
    expect(now?.key).toBe(asked?.key);
    const hands = (...counts: number[]) => {
      const act = now && actOf(count, now, tally(...counts));
      return act?.do === 'bell' ? act.bell?.now.hands : undefined;
    };
    expect([hands(20, 5, 3), hands(30, 0, 12)]).toEqual([23, 40]);
  });

  it('counts who comes back by any letter', () => {
    state = playBell(state, { do: 'hands', hands: 12 });
    const rescue = on();
    expect(rescue.bell?.state.now.phase).toBe('rescue');
    const asked = askedIn(rescue, deps);
    const act = asked && actOf(rescue, asked, tally(4, 3, 2, 1));
    expect(act?.do === 'bell' && act.bell?.now.hands).toBe(10);
  });
});

import { describe, expect, it } from 'vitest';
import { playBell, startBell } from './bell';
import type { BellRules } from './bell-rules';
import type { Plan } from './plan';
import { recordOf } from './record';
import { type Act, begin, clockOf, MOST_HANDS, MOST_LAMPS, perform, type Show, woken } from './show';

const minute = 60_000;
const plan: Plan = {
  wish: { stations: ['mui-dinh'], minutes: 10, equipment: 'projector', band: 'B' },
  blocks: [
    { id: 'rules', kind: 'ground-rules', minutes: 2 },
    { id: 'vote', kind: 'vote', station: 'mui-dinh', situation: 'lost', minutes: 6 },
    { id: 'close', kind: 'close', minutes: 2 },
  ],
};
const start = 1_000_000;

/** Acts one after the other, a minute apart. */
const held = (acts: readonly Act[], first: Show = begin(plan, start)): Show =>
  acts.reduce((show, act, index) => perform(show, act, start + (index + 1) * minute), first);

describe('a show', () => {
  it('has a larger number after each change, and is the same without one', () => {
    const show = begin(plan, start);
    expect(perform(show, { do: 'next' }, start).rev).toBe(show.rev + 1);
    for (const act of [{ do: 'back' }, { do: 'go', at: 0 }, { do: 'go', at: 3 }, { do: 'resume' }, { do: 'vote-again' }] as const)
      expect(perform(show, act, start)).toBe(show);
  });

  it('counts the time of each block, wherever it goes, and not while it stands', () => {
    const show = held([{ do: 'next' }, { do: 'pause' }, { do: 'resume' }, { do: 'back' }]);
    // rules 1, vote 1, a pause of 1, vote 1 more.
    expect(show.used).toEqual({ rules: minute, vote: 2 * minute });
    expect(clockOf(show, start + 6 * minute)).toEqual({ block: -minute, all: 5 * minute });
  });

  it('loses nothing to a clock that is set back', () => {
    const show = held([{ do: 'next' }]);
    expect(clockOf(show, start - 60 * minute)).toEqual({ block: 6 * minute, all: 9 * minute });
  });

  it('lights one lamp for a block that is reached first, and none for going to and fro', () => {
    expect(held([{ do: 'next' }, { do: 'back' }, { do: 'next' }, { do: 'back' }]).lamps).toBe(1);
    expect(held(Array.from({ length: 20 }, () => ({ do: 'lamp' }) as const)).lamps).toBe(MOST_LAMPS);
  });

  it('counts hands twice, and takes no count that no hall has', () => {
    const counted = held([
      { do: 'next' },
      { do: 'count', option: 0, count: 12, of: 3 },
      { do: 'count', option: 2, count: 5, of: 3 },
      { do: 'vote-again' },
      { do: 'count', option: 0, count: 17, of: 3 },
    ]);
    expect(counted.votes.vote).toEqual({ first: [12, 0, 5], second: [17, 0, 0] });
    for (const count of [-1, 0.5, MOST_HANDS + 1, Number.NaN])
      expect(perform(counted, { do: 'count', option: 0, count, of: 3 }, start)).toBe(counted);
    expect(perform(counted, { do: 'count', option: 3, count: 1, of: 3 }, start)).toBe(counted);
  });

  it('takes the counts of a round at once, each round its own, and none that no hall has', () => {
    const first = held([{ do: 'next' }, { do: 'counts', counts: [9, 4, 7] }]);
    expect(first.votes.vote).toEqual({ first: [9, 4, 7] });
    // Read again, and one put right by hand.
    const again = held(
      [
        { do: 'counts', counts: [9, 5, 7] },
        { do: 'count', option: 1, count: 6, of: 3 },
      ],
      first,
    );
    expect(again.votes.vote).toEqual({ first: [9, 6, 7] });
    const second = held([{ do: 'vote-again' }, { do: 'counts', counts: [2, 15, 5] }], again);
    expect(second.votes.vote).toEqual({ first: [9, 6, 7], second: [2, 15, 5] });
    for (const counts of [[], [1, -1, 0], [1, 0.5, 0], [MOST_HANDS + 1, 0, 0]])
      expect(perform(second, { do: 'counts', counts }, start)).toBe(second);
  });

  it('goes nowhere after its end, and is black no longer than a block', () => {
    const over = held([{ do: 'next' }, { do: 'end' }]);
    expect([perform(over, { do: 'next' }, start), perform(over, { do: 'resume' }, start)]).toEqual([over, over]);
    expect(held([{ do: 'black' }]).black).toBe(true);
    expect(held([{ do: 'black' }, { do: 'next' }]).black).toBe(false);
  });

  it('comes back after days with its clock standing', () => {
    const show = held([{ do: 'next' }]);
    expect(woken(show, start + 20 * minute)).toBe(show);
    const later = woken(show, start + 3 * 24 * 60 * minute);
    expect(later.since).toBeUndefined();
    expect(clockOf(later, start + 3 * 24 * 60 * minute)).toEqual({ block: 6 * minute, all: 9 * minute });
  });

  it('survives JSON', () => {
    const show = held([{ do: 'next' }, { do: 'count', option: 1, count: 3, of: 3 }, { do: 'tick' }]);
    expect(JSON.parse(JSON.stringify(show))).toEqual(show);
  });
});

describe('a golden bell in a show', () => {
  const rules: BellRules = { form: 'kind', floor: 60, teams: 6, questions: 10, seconds: 0, rescue: { at: 0.5, times: 2 }, spare: 0 };
  const asks = ['a', 'b'].map((situation) => ({ situation, kind: 'say', options: ['1', '2', '3'] }) as const);
  const state = startBell({ rules, band: 'B', stations: ['mui-dinh'], seed: 1, asks, spares: [] });
  const open = perform(begin(plan, start), { do: 'bell', bell: state }, start);

  it('is what the keys mean while it is on, and the plan stays where it was', () => {
    const asked = perform(open, { do: 'next' }, start + minute);
    expect([asked.bell?.state.now.phase, asked.at, asked.rev]).toEqual(['ask', 0, open.rev + 1]);
    expect(perform(asked, { do: 'back' }, start).bell?.state).toEqual(state);
    expect(perform(open, { do: 'back' }, start)).toBe(open);
    const closed = perform(asked, { do: 'bell' }, start);
    expect('bell' in closed).toBe(false);
    expect(perform(closed, { do: 'next' }, start).at).toBe(1);
    expect(perform(closed, { do: 'bell' }, start)).toBe(closed);
  });

  it('knows since when its question is on, whatever is counted meanwhile, and lights the screen for the next', () => {
    const dark = perform(perform(open, { do: 'next' }, start + minute), { do: 'black' }, start + 2 * minute);
    const asked = dark.bell?.state ?? state;
    const counted = perform(dark, { do: 'bell', bell: playBell(asked, { do: 'hands', hands: 59 }) }, start + 3 * minute);
    expect([counted.bell?.since, counted.black, counted.bell?.state.now.floor]).toEqual([start + minute, true, 59]);
    const shown = perform(counted, { do: 'next' }, start + 4 * minute);
    expect([shown.bell?.since, shown.black]).toEqual([start + 4 * minute, false]);
    expect(perform(shown, { do: 'bell', bell: shown.bell?.state ?? state }, start)).toBe(shown);
  });
});

describe('a golden bell in the record', () => {
  const rules: BellRules = { form: 'kind', floor: 60, teams: 6, questions: 10, seconds: 0, rescue: { at: 0.5, times: 2 }, spare: 0 };
  const asks = ['a', 'b'].map((situation) => ({ situation, kind: 'say', options: ['1', '2', '3'] }) as const);
  const contest = (seed: number) => startBell({ rules, band: 'B', stations: ['ca-na'], seed, asks, spares: [] });
  const bell = (seed: number): Act => ({ do: 'bell', bell: contest(seed) });

  it('is written down when it is closed, when another takes its place and when the session ends', () => {
    const show = held([bell(1), { do: 'next' }, { do: 'bell' }, bell(2), { do: 'next' }, bell(3), { do: 'next' }, { do: 'end' }]);
    const { blocks, stations } = recordOf(show, 1);
    expect(blocks.slice(plan.blocks.length)).toEqual(Array.from({ length: 3 }, () => ({ kind: 'bell', asked: 1 })));
    expect(stations).toEqual(['mui-dinh', 'ca-na']);
  });

  it('is a meeting of its own without a session, and none when nothing was asked', () => {
    const alone = begin({ wish: { ...plan.wish, stations: [] }, blocks: [] }, start);
    expect(recordOf(held([bell(1), { do: 'next' }, { do: 'next' }, { do: 'end' }], alone), 1)).toMatchObject({
      stations: ['ca-na'],
      blocks: [{ kind: 'bell', asked: 1, minutes: 3 }],
    });
    expect(recordOf(held([bell(1), { do: 'end' }], alone), 1).blocks).toEqual([]);
  });

  it('knows no length of one that was left open', () => {
    const alone = begin({ wish: { ...plan.wish, stations: [] }, blocks: [] }, start);
    const left = held([bell(1), { do: 'next' }], alone);
    expect(recordOf(perform(left, { do: 'end' }, start + 5000 * minute), 1).blocks).toEqual([{ kind: 'bell', asked: 1 }]);
  });
});

it('a place that the plan had no time for is not in the record', () => {
  const wide = { ...plan, wish: { ...plan.wish, stations: ['hang-rai', 'mui-dinh'] } };
  expect(recordOf(begin(wide, start), 1).stations).toEqual(['mui-dinh']);
});

it('a meeting is recorded in counts and ids alone', () => {
  const show = held([{ do: 'next' }, { do: 'count', option: 1, count: 3, of: 3 }, { do: 'tick' }, { do: 'end' }]);
  expect(recordOf(show, 20_000)).toEqual({
    day: 20_000,
    stations: ['mui-dinh'],
    band: 'B',
    equipment: 'projector',
    planned: 10,
    blocks: [
      { kind: 'ground-rules', minutes: 1 },
      { kind: 'vote', station: 'mui-dinh', minutes: 3, vote: { first: [0, 3, 0] }, ticked: true },
      { kind: 'close' },
    ],
  });
});

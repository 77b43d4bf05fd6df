import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Text, text } from '../../lib/text';
import { type Block, type BlockKind, drop, leftOut, lengthen, move, type Outline, type Plan, SHORTEST, swapCase } from './plan';

const block = (kind: BlockKind, minutes: number, id: string = kind): Block => ({ id, kind, minutes });

/** A class period of 35 minutes. */
const plan: Plan = {
  wish: { stations: ['dunes'], minutes: 35, equipment: 'projector', band: 'B' },
  blocks: [block('ground-rules', 3), block('story', 9), block('vote', 5), block('rehearsal', 5), block('game', 10), block('close', 3)],
};
/** Ten minutes in which no block can become shorter. */
const tight: Plan = {
  wish: { ...plan.wish, minutes: 10 },
  blocks: [block('ground-rules', 2), block('recall', 2), block('vote', 2), block('rehearsal', 2), block('close', 2)],
};

const shown = ({ blocks }: Plan) => blocks.map(({ id, minutes }) => `${id} ${minutes}`).join(', ');
const sum = ({ blocks }: Plan) => blocks.reduce((all, { minutes }) => all + minutes, 0);

describe('moving a block', () => {
  it('puts it at that place and changes nothing else', () => {
    expect(shown(move(plan, 'game', 1))).toBe('ground-rules 3, game 10, story 9, vote 5, rehearsal 5, close 3');
    expect(shown(move(plan, 'story', 4))).toBe('ground-rules 3, vote 5, rehearsal 5, game 10, story 9, close 3');
  });

  it.each([
    ['the ground rules', 'ground-rules', 2],
    ['the close', 'close', 1],
    ['a block before the ground rules', 'game', 0],
    ['a block behind the close', 'game', 5],
    ['a block to where it is', 'vote', 2],
    ['a block to no place', 'vote', 1.5],
    ['a block that is not there', 'nothing', 2],
  ])('does nothing for %s', (_, id, to) => {
    expect(move(plan, id, to)).toBe(plan);
  });
});

describe('dropping a block', () => {
  it('gives its minutes to the shortest of the others, not to the frame', () => {
    expect(shown(drop(plan, 'story'))).toBe('ground-rules 3, vote 10, rehearsal 9, game 10, close 3');
  });

  it.each(['ground-rules', 'close', 'nothing'])('does nothing for %s', (id) => {
    expect(drop(plan, id)).toBe(plan);
  });

  it('leaves the last block within the frame', () => {
    const last = ['story', 'vote', 'game'].reduce(drop, plan);
    expect(shown(last)).toBe('ground-rules 3, rehearsal 29, close 3');
    expect(drop(last, 'rehearsal')).toBe(last);
  });
});

describe('lengthening a block', () => {
  it('takes the minutes from the longest of the others', () => {
    expect(shown(lengthen(plan, 'vote', 3))).toBe('ground-rules 3, story 8, vote 8, rehearsal 5, game 8, close 3');
    expect(shown(lengthen(plan, 'game', 15))).toBe('ground-rules 2, story 2, vote 2, rehearsal 2, game 25, close 2');
  });

  it('gives minutes to the shortest of the others when it becomes shorter', () => {
    expect(shown(lengthen(plan, 'game', -6))).toBe('ground-rules 3, story 9, vote 8, rehearsal 8, game 4, close 3');
    expect(shown(lengthen(plan, 'close', -1))).toBe('ground-rules 3, story 9, vote 6, rehearsal 5, game 10, close 2');
  });

  it.each([
    ['the others have no more', tight, 'vote', 1],
    ['the others have some but not enough', plan, 'game', 16],
    ['it would be under two minutes', plan, 'vote', -4],
    ['no minute is meant', plan, 'vote', 0],
    ['half a minute is meant', plan, 'vote', 0.5],
    ['there is no such block', plan, 'nothing', 1],
  ])('does nothing when %s', (_, before, id, minutes) => {
    expect(lengthen(before, id, minutes)).toBe(before);
  });
});

describe('another case', () => {
  const words: Text = text('chữ', 'words');
  const stations = ['dunes', 'vine'];
  /** A bank for each station, of cases that are OK or not. */
  const bank = (oks: readonly boolean[]): Outline[] =>
    stations.map((id) => {
      const situations = oks.map((ok, index) => ({ id: `${id}-${index}`, ok, text: words, why: words }));
      const band = { goals: [], notice: words, mission: words, ending: words, steps: [], situations };
      return { id, title: words, skill: id, review: 'draft', bands: { A: { ...band, situations: [] }, B: band, C: band } };
    });
  const asked = (situations: readonly number[]): Plan => ({
    wish: { ...plan.wish, stations },
    blocks: [
      block('ground-rules', 3),
      ...situations.map((index, nth) => {
        const station = stations[nth % 2] as string;
        return { ...block(nth % 3 ? 'vote' : 'pair-talk', 4 + nth, `case ${nth}`), station, situation: `${station}-${index}` };
      }),
      block('close', 3),
    ],
  });

  it('is one of the same place and age that the plan has not got, and nothing else changes', () => {
    const given = fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }).chain((oks) =>
      fc.record({
        oks: fc.constant(oks),
        situations: fc.uniqueArray(fc.integer({ min: 0, max: oks.length - 1 }), { minLength: 1, maxLength: 5 }),
        nth: fc.nat({ max: 4 }),
      }),
    );
    fc.assert(
      fc.property(given, ({ oks, situations, nth }) => {
        const before = asked(situations);
        const id = `case ${nth % situations.length}`;
        const after = swapCase(before, id, bank(oks));
        const [old, now] = [before, after].map(({ blocks }) => blocks.find((each) => each.id === id)) as [Block, Block];
        const others = before.blocks.flatMap(({ station, situation }) => (station === old.station && situation ? situation : []));
        const free = oks.flatMap((ok, index) => (others.includes(`${old.station}-${index}`) ? [] : { id: `${old.station}-${index}`, ok }));
        if (free.length === 0) {
          expect(after).toBe(before);
          return;
        }
        expect({ ...now, situation: old.situation }).toEqual(old);
        expect(after.blocks.filter((each) => each !== now)).toEqual(before.blocks.filter((each) => each !== old));
        const ok = oks[Number(old.situation?.split('-')[1])];
        const alike = free.filter((each) => each.ok === ok);
        expect((alike.length > 0 ? alike : free).map((each) => each.id)).toContain(now.situation);
      }),
      { seed: 20_261_130, numRuns: 500 },
    );
  });

  it('comes in turn until all were there', () => {
    const outlines = bank([true, false, true, true, false]);
    const seen = [1, 2, 3].reduce<Plan[]>((plans) => [...plans, swapCase(plans.at(-1) as Plan, 'case 0', outlines)], [asked([0])]);
    expect(seen.map(({ blocks }) => blocks[1]?.situation)).toEqual(['dunes-0', 'dunes-2', 'dunes-3', 'dunes-0']);
  });

  it('is none for a block without one, or where the bank has gone', () => {
    const before = asked([0]);
    expect(swapCase(before, 'ground-rules', bank([true, true]))).toBe(before);
    expect(swapCase(before, 'case 0', [])).toBe(before);
  });
});

it('names the stations that have no block', () => {
  expect(leftOut({ ...plan, blocks: plan.blocks.map((each) => (each.kind === 'game' ? { ...each, station: 'dunes' } : each)) })).toEqual(
    [],
  );
  expect(leftOut({ ...tight, wish: { ...tight.wish, stations: ['dunes', 'vine'] } })).toEqual(['dunes', 'vine']);
});

it('whatever is done to a plan, it fills its time, keeps its frame, and is left as it was', () => {
  const id = fc.constantFrom(...plan.blocks.map((each) => each.id), 'nothing');
  const edit = fc.oneof(
    fc.record({ id, to: fc.integer({ min: -2, max: 8 }) }).map((each) => (before: Plan) => move(before, each.id, each.to)),
    id.map((each) => (before: Plan) => drop(before, each)),
    fc.record({ id, minutes: fc.integer({ min: -40, max: 40 }) }).map((each) => (before: Plan) => lengthen(before, each.id, each.minutes)),
  );
  const kept = JSON.stringify([plan, tight]);
  fc.assert(
    fc.property(fc.constantFrom(plan, tight), fc.array(edit, { maxLength: 20 }), (first, edits) => {
      let now = first;
      for (const each of edits) {
        now = each(now);
        expect(sum(now)).toBe(first.wish.minutes);
        expect(now.blocks.filter(({ minutes }) => !Number.isInteger(minutes) || minutes < SHORTEST)).toEqual([]);
        expect([now.blocks[0]?.kind, now.blocks.at(-1)?.kind]).toEqual(['ground-rules', 'close']);
        expect(now.blocks.length).toBeGreaterThanOrEqual(3);
      }
    }),
    { seed: 20_261_130, numRuns: 1000 },
  );
  expect(JSON.stringify([plan, tight])).toBe(kept);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadSituations, loadStation, region, stationIds } from '../../src/content/catalogue';
import { loadLeader } from '../../src/content/leader';
import { compose, outlineOf } from '../../src/domain/desk/compose';
import {
  blockKinds,
  drop,
  equipments,
  lengthen,
  type Minutes,
  move,
  type Outline,
  type Plan,
  times,
  type Wish,
} from '../../src/domain/desk/plan';
import { begin, perform } from '../../src/domain/desk/show';
import { type SlideSources, slideOf } from '../../src/domain/desk/slide';
import { beforeOf, type Words, wordsOf } from '../../src/domain/desk/words';
import { childNumbers } from '../../src/domain/region';
import { type Band, bands } from '../../src/domain/terms';
import { langs } from '../../src/lib/text';
import { today } from '../../src/lib/time';

/*
 * Every session that a leader can wish for, with the words of the content as the desk gets them; and what a leader may make of it.
 */

const words: Words = { session: await loadLeader('session'), lines: childNumbers(region, today()) };
const content = await Promise.all(
  stationIds.map(async (id) => {
    const station = await loadStation(id);
    return { station, bank: await loadSituations(station.skill) };
  }),
);
const outlines: Outline[] = content.map(({ station, bank }) => outlineOf(station, bank));
const cases = content.flatMap(({ bank }) => bank.situations);

const pairs = stationIds.flatMap((a, at) => stationIds.slice(at + 1).map((b) => [a, b]));
const triples = pairs.flatMap(([a = '', b = '']) => stationIds.slice(stationIds.indexOf(b) + 1).map((c) => [a, b, c]));
const topics: readonly (readonly string[])[] = [...stationIds.map((id) => [id]), ...pairs, ...triples];

const wishes: Wish[] = topics.flatMap((stations) =>
  times.flatMap((minutes) => equipments.flatMap((equipment) => bands.map((band) => ({ stations, minutes, equipment, band })))),
);

const nameOf = ({ stations, minutes, equipment, band }: Wish): string => `${stations.join('+')} ${minutes} ${equipment} ${band}`;
const contentOf = (id: string | undefined, band: Band) => outlines.find((each) => each.id === id)?.bands[band];

/** What is wrong with the shape of a plan, whoever made it. */
function faultsOf({ wish, blocks }: Plan): string[] {
  const minutes = blocks.map((block) => block.minutes);
  const kinds = blocks.map(({ kind }) => kind);
  const found = [
    minutes.reduce((a, b) => a + b, 0) !== wish.minutes && `${minutes.join('+')} is not ${wish.minutes}`,
    minutes.some((each) => !Number.isInteger(each) || each < 2) && 'a block is too short',
    kinds.indexOf('ground-rules') !== 0 || kinds.lastIndexOf('ground-rules') !== 0 ? 'it does not open with the ground rules' : false,
    kinds.indexOf('close') !== kinds.length - 1 && 'it does not end with the close',
    kinds.length < 3 && 'nothing happens',
    new Set(blocks.map(({ id }) => id)).size !== blocks.length && 'two blocks have one id',
    wish.equipment === 'paper' && kinds.includes('game') && 'a game without a screen',
  ];
  const strange = blocks.flatMap(({ id, kind, station, step, situation }) => {
    const content = contentOf(station, wish.band);
    const type = content?.steps.find((each) => each.id === step)?.type;
    return [
      station !== undefined && !wish.stations.includes(station) && `${id} is of a station that nobody wished for`,
      kind === 'story' && type !== 'story' && `${id} is no story`,
      kind === 'game' && (type === undefined || type === 'story') && `${id} is no game`,
      (kind === 'vote' || kind === 'pair-talk') && !content?.situations.some((each) => each.id === situation) && `${id} is about nothing`,
    ];
  });
  return [...found, ...strange].filter((each) => typeof each === 'string');
}

/** What is wrong with the words of a plan. */
function wordFaultsOf(plan: Plan): string[] {
  return plan.blocks.flatMap((block) => {
    const { title, say, does, watch, telling } = wordsOf(words, outlines, plan, block);
    const all = [title, ...say, ...does, watch, telling];
    const close = block.kind === 'close';
    return langs.flatMap((lang) => {
      const said = say.map((each) => each[lang]).join(' ');
      return [
        all.some((each) => each[lang].trim() === '') && `${block.id} has an empty line`,
        all.some((each) => /[{}]|undefined/.test(each[lang])) && `${block.id} is not filled in`,
        (say.length < 2 || say.length > 5) && `${block.id} says ${say.length} lines`,
        does.length === 0 && `${block.id} has nothing to do`,
        close && !said.includes('111') && 'the close has no 111',
        close && !/thở|breath/i.test(said) && 'nobody breathes at the close',
      ].filter((each) => typeof each === 'string');
    });
  });
}

const faults = (plan: Plan): string[] => [...faultsOf(plan), ...wordFaultsOf(plan)].map((fault) => `${nameOf(plan.wish)}: ${fault}`);

describe('every session that can be wished for', () => {
  const plans = wishes.map((wish) => compose(outlines, wish));
  const count = (plan: Plan, kind: string) => plan.blocks.filter((block) => block.kind === kind).length;
  const named = (some: readonly Plan[]) => some.map(({ wish }) => nameOf(wish));

  it('fills its time, has its frame, and has words for each block', () => {
    expect(plans.length).toBeGreaterThan(5000);
    expect(plans.flatMap(faults)).toEqual([]);
  });

  it('judges a case and rehearses aloud; a long one has two games where there is a screen', () => {
    expect(named(plans.filter((plan) => count(plan, 'vote') === 0 || count(plan, 'rehearsal') === 0))).toEqual([]);
    const long = plans.filter(({ wish }) => wish.minutes >= 60 && wish.equipment !== 'paper');
    expect(named(long.filter((plan) => count(plan, 'game') < 2))).toEqual([]);
    const lessons = plans.filter(({ wish }) => wish.stations.length === 1 && wish.minutes >= 35);
    const wanted = blockKinds.filter((kind) => kind !== 'recall');
    for (const plan of lessons)
      expect(
        wanted.filter((kind) => count(plan, kind) === 0),
        nameOf(plan.wish),
      ).toEqual(plan.wish.equipment === 'paper' ? ['game'] : []);
  });

  it('has every station in it, with a fair share, and begins with a recall when there are several', () => {
    const several = plans.filter(({ wish }) => wish.stations.length > 1);
    const sharesOf = ({ wish, blocks }: Plan) =>
      wish.stations.map((id) => blocks.filter(({ station }) => station === id).reduce((all, { minutes }) => all + minutes, 0));
    expect(named(several.filter((plan) => sharesOf(plan).includes(0)))).toEqual([]);
    // In less than an hour one game may be all that there is time for.
    const uneven = (plan: Plan) => Math.max(...sharesOf(plan)) - Math.min(...sharesOf(plan)) > (plan.wish.minutes >= 60 ? 3 : 8);
    expect(named(several.filter(uneven))).toEqual([]);
    // Three stations in a flag assembly have two minutes each, and no more.
    const forgetful = several.filter(
      ({ wish, blocks }) => blocks[1]?.kind !== 'recall' && !(wish.minutes === 10 && wish.stations.length === 3),
    );
    expect(named(forgetful)).toEqual([]);
  });

  it('has an OK case among three, wherever there are several', () => {
    const okOf = ({ wish, blocks }: Plan) =>
      blocks.flatMap(({ station, situation }) => contentOf(station, wish.band)?.situations.find(({ id }) => id === situation)?.ok ?? []);
    const frightening = plans.filter((plan) => {
      const ok = okOf(plan);
      return ok.length > 1 && ok.filter(Boolean).length * 3 < ok.length;
    });
    expect(named(frightening)).toEqual([]);
  });
});

it('puts something on each slide of every session with a projector', () => {
  const sources: SlideSources = {
    words,
    outline: (id) => outlines.find((each) => each.id === id),
    situation: (id, band) => cases.find((each) => each.id === id && each.bands.includes(band)),
    script: (plan, block) => wordsOf(words, outlines, plan, block),
  };
  const shown = wishes.filter(({ stations, equipment }) => stations.length < 3 && equipment === 'projector');
  const empty = shown.flatMap((wish) => {
    const plan = compose(outlines, wish);
    return plan.blocks.flatMap(({ kind }, at) => {
      const lines = slideOf(perform(begin(plan, 0), { do: 'go', at }, 0), sources)?.lines ?? [];
      return lines.length > 0 && lines.every(({ vi, en }) => vi !== '' && en !== '') ? [] : [`${nameOf(wish)}: ${kind}`];
    });
  });
  expect(shown.length).toBeGreaterThan(500);
  expect(empty).toEqual([]);
});

describe('what a leader makes of a session', () => {
  type Edit = (plan: Plan) => Plan;
  const at = fc.nat({ max: 20 });
  const idAt = ({ blocks }: Plan, index: number) => blocks[index % blocks.length]?.id ?? '';
  const edit: fc.Arbitrary<Edit> = fc.oneof(
    fc.tuple(at, fc.integer({ min: -1, max: 20 })).map(
      ([which, to]) =>
        (plan: Plan) =>
          move(plan, idAt(plan, which), to),
    ),
    at.map((which) => (plan: Plan) => drop(plan, idAt(plan, which))),
    fc.tuple(at, fc.integer({ min: -9, max: 9 })).map(
      ([which, minutes]) =>
        (plan: Plan) =>
          lengthen(plan, idAt(plan, which), minutes),
    ),
  );

  it('keeps all of that, two thousand times', () => {
    let changed = 0;
    fc.assert(
      fc.property(fc.constantFrom(...wishes), fc.array(edit, { minLength: 1, maxLength: 12 }), (wish, edits) => {
        const first = compose(outlines, wish);
        // A plan is stored between two edits.
        const last = edits.reduce((plan, each) => each(JSON.parse(JSON.stringify(plan)) as Plan), first);
        if (JSON.stringify(last) !== JSON.stringify(first)) changed += 1;
        expect(faults(last)).toEqual([]);
      }),
      { seed: 20_261_130, numRuns: 2000 },
    );
    expect(changed).toBeGreaterThan(1500);
  });

  it('comes back as the same plan when something cannot be done', () => {
    const plan = compose(outlines, { stations: stationIds.slice(0, 1), minutes: 10, equipment: 'paper', band: 'A' });
    expect([move(plan, 'close-1', 1), drop(plan, 'ground-rules-1'), lengthen(plan, 'vote-1', 60)].every((each) => each === plan)).toBe(
      true,
    );
  });
});

describe('the words of the desk', () => {
  const opening = (equipment: Wish['equipment'], band: Band) => {
    const plan = compose(outlines, { stations: stationIds.slice(0, 1), minutes: 35 as Minutes, equipment, band });
    return wordsOf(words, outlines, plan, plan.blocks[0] as Plan['blocks'][number])
      .say.map(({ vi }) => vi.toLowerCase())
      .join(' ');
  };

  it.each(bands)('open with the right to pass, stories only, telling, no laughing, and a sign to stop (band %s)', (band) => {
    for (const equipment of equipments)
      for (const rule of [/bỏ qua|nghỉ/, /truyện|nhân vật/, /người lớn (em|mình) tin/, /không (ai )?cười/, /bàn tay/])
        expect(opening(equipment, band)).toMatch(rule);
  });

  it('say of each kind of block in its own words what to do when a child tells: thank, stop gently, a time of its own', () => {
    const told = blockKinds.map((kind) => words.session.blocks[kind].telling.vi);
    expect(new Set(told).size).toBe(blockKinds.length);
    for (const one of told) {
      expect(one).toMatch(/cảm ơn|quan trọng|là (hay|tốt|đúng|dũng cảm)|vậy là tốt|mình nghe/i);
      expect(one).toMatch(/nghe|ngồi/);
      expect(one).not.toMatch(/im (đi|lặng)|thôi đừng|không được (kể|nói)|giữ bí mật/i);
    }
  });

  it('tell school and parents what comes, with 111', () => {
    expect(beforeOf(words).parents.vi).toContain('111');
    for (const one of Object.values(beforeOf(words))) for (const lang of langs) expect(one[lang]).not.toMatch(/[{}]/);
  });
});

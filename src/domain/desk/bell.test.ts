import { describe, expect, it } from 'vitest';
import { random } from '../../lib/random';
import { text } from '../../lib/text';
import type { Choice, Situation } from '../content';
import type { Band } from '../terms';
import {
  type BellAct,
  type BellState,
  cheering,
  countOf,
  isRinging,
  mayAskAudience,
  playBell,
  ringer,
  sentenceOf,
  startBell,
} from './bell';
import { makeAsks, questionOf } from './bell-asks';
import { type Ask, type BellRules, bellSeconds, LIMITS } from './bell-rules';

const words = (id: string) => text(id, id);
const choices = (id: string, good: readonly boolean[]): Choice[] =>
  good.map((is, index) => ({ id: `${id}-${index}`, good: is, label: words(`${id} ${index}`), reply: words('why') }));

/** A bank of so many cases; every third is OK, and has no one to tell. */
const bank = (many: number): Situation[] =>
  Array.from({ length: many }, (_, index) => {
    const ok = index % 3 === 0;
    const of = (kind: string) => choices(`${kind}-${index}`, index % 2 ? [true, true, false] : [false, true, false, true]);
    return {
      id: `case-${index}`,
      ok,
      person: 'peer',
      setting: 'school',
      bands: index % 5 ? ['A', 'B'] : ['B'],
      picture: 'sun',
      text: words(`case ${index}`),
      say: of('say'),
      ...(ok ? {} : { do: of('do'), tell: of('tell'), report: of('report') }),
      why: words('why'),
      adult: words('adult'),
      listener: 'me',
    };
  });

const rules: BellRules = { form: 'kind', floor: 60, teams: 6, questions: 10, seconds: 0, rescue: { at: 0.5, times: 2 }, spare: 3 };
const started = (change: Partial<BellRules> = {}, seed = 1, band: Band = 'B', situations = bank(40)): BellState => {
  const all = { ...rules, ...change };
  return startBell({ rules: all, band, stations: ['hall'], seed, ...makeAsks(situations, band, all, seed) });
};
const next: BellAct = { do: 'next' };
const hands = (many: number): BellAct => ({ do: 'hands', hands: many });
const play = (state: BellState, ...acts: readonly BellAct[]): BellState => acts.reduce(playBell, state);
/** One question, after which so many stay. */
const asked = (state: BellState, stay: number): BellState => play(state, next, next, hands(stay), next);

describe('the questions', () => {
  it('have three options, at least one good and one not, in an order that the seed decides', () => {
    const situations = bank(40);
    const firsts = new Set<number>();
    for (let seed = 0; seed < 50; seed++) {
      const { asks, spares } = makeAsks(situations, 'B', { questions: 30, spare: 10 }, seed);
      expect([asks.length, spares.length]).toEqual([30, 10]);
      for (const ask of [...asks, ...spares]) {
        const situation = situations.find(({ id }) => id === ask.situation) as Situation;
        const line = { line: words('{name}?') };
        const { options } = questionOf(ask, situation, {
          asks: { recognise: line, say: line, do: line, tell: line, report: line },
          verdicts: { ok: line, 'not-ok': line, wait: line },
        });
        expect(options.map(({ letter }) => letter)).toEqual(['A', 'B', 'C']);
        const good = options.filter((each) => each.good).length;
        expect(good === 1 || good === 2, JSON.stringify(ask)).toBe(true);
        firsts.add(options.findIndex((each) => each.good));
      }
    }
    expect([...firsts].sort()).toEqual([0, 1, 2]);
  });

  it('mix what is asked: recognise, say and tell in every contest, and cases of both kinds to recognise', () => {
    const situations = bank(40);
    for (let seed = 0; seed < 50; seed++) {
      const { asks } = makeAsks(situations, 'B', { questions: 10, spare: 0 }, seed);
      for (const kind of ['recognise', 'say', 'tell']) expect(asks.filter((each) => each.kind === kind).length).toBeGreaterThan(0);
      const judged = asks
        .filter(({ kind }) => kind === 'recognise')
        .map(({ situation }) => situations.find(({ id }) => id === situation)?.ok);
      expect([...new Set(judged)].sort()).toEqual([false, true]);
    }
  });

  it('meet each case once before any comes again, and never ask then whether it is safe', () => {
    const { asks } = makeAsks(bank(8), 'B', { questions: 30, spare: 0 }, 3);
    expect(new Set(asks.slice(0, 8).map(({ situation }) => situation)).size).toBe(8);
    expect(asks.slice(8).length).toBeGreaterThan(8);
    expect(asks.slice(8).some(({ kind }) => kind === 'recognise')).toBe(false);
  });

  it('are of the band, fewer when there are no more, the audience losing its own first', () => {
    const { asks, spares } = makeAsks(bank(5), 'A', { questions: 10, spare: 3 }, 1);
    expect(asks.every(({ situation }) => situation !== 'case-0')).toBe(true);
    expect(asks.length).toBeGreaterThan(4);
    expect(spares.length).toBeLessThanOrEqual(3);
    expect(makeAsks([], 'A', { questions: 10, spare: 3 }, 1)).toEqual({ asks: [], spares: [] });
  });
});

describe('a contest', () => {
  it('goes from question to idea to count, and the floor and the cheering team together are always all', () => {
    let state = started();
    const phases: string[] = [];
    for (const _ of Array.from({ length: 4 })) {
      phases.push(state.now.phase);
      state = playBell(state, next);
    }
    expect(phases).toEqual(['ready', 'ask', 'reveal', 'count']);
    expect(state.now).toMatchObject({ phase: 'ask', at: 1, floor: 60 });
    expect(asked(state, 45).now).toMatchObject({ phase: 'ask', at: 2, floor: 45 });
    expect(cheering(asked(state, 45).now)).toBe(15);
  });

  it('begins with as many as are there, between 30 and 120', () => {
    expect(play(started(), hands(87)).now).toMatchObject({ start: 87, floor: 87 });
    for (const wrong of [29, 121, 40.5, Number.NaN]) expect(play(started(), hands(wrong))).toEqual(started());
  });

  it('offers the rescue when few enough are left, as often as the rules say', () => {
    const first = play(started(), next);
    expect(asked(first, 31).now.phase).toBe('ask');
    const offered = asked(first, 30);
    // All may come back, unless the leader counts fewer.
    expect(offered.now).toMatchObject({ phase: 'rescue', floor: 30, hands: 30, rescued: 0 });
    const back = play(offered, hands(12), next);
    expect(back.now).toMatchObject({ phase: 'ask', at: 1, floor: 42, rescued: 1 });
    const again = play(asked(back, 0), next);
    expect(again.now).toMatchObject({ phase: 'ask', floor: 60, rescued: 2 });
    expect(asked(again, 3).now).toMatchObject({ phase: 'ask', floor: 3 });
    expect(asked(play(started({ rescue: { at: 0.5, times: 0 } }), next), 5).now.phase).toBe('ask');
  });

  it('rings for the last one, for those who are left after the last question, or for all', () => {
    const first = play(started({ rescue: { at: 0.5, times: 0 } }), next);
    for (const [left, who] of [
      [1, 'one'],
      [0, 'all'],
    ] as const) {
      const state = asked(first, left);
      expect([state.now.phase, ringer(state)]).toEqual(['bell', who]);
    }
    let last = first;
    for (let question = 0; question < 10; question++) last = asked(last, 40);
    expect([last.now.phase, last.now.at, ringer(last)]).toEqual(['bell', 9, 'many']);
    // Nobody is called back when there is nothing to come back for.
    let late = play(started(), next);
    for (let question = 0; question < 9; question++) late = asked(late, 50);
    expect(asked(late, 10).now.phase).toBe('bell');
  });

  it('lets the audience have its questions between, and goes on where it was', () => {
    const reveal = play(started(), next, next);
    const between = play(reveal, { do: 'spare' });
    expect(between.now.phase).toBe('spare');
    const done = play(between, next, next);
    expect(done.now).toEqual({ ...reveal.now, spared: 1 });
    expect(mayAskAudience(play(started(), next))).toBe(false);
    const all = play(done, { do: 'spare' }, next, next, { do: 'spare' }, next, next);
    expect(all.now.spared).toBe(3);
    expect(play(all, { do: 'spare' })).toBe(all);
  });

  it('goes back step by step, and a wrong count is counted anew', () => {
    const state = play(started(), next);
    const wrong = asked(state, 4);
    expect(wrong.now.phase).toBe('rescue');
    const counting = play(wrong, { do: 'back' });
    expect(counting.now).toMatchObject({ phase: 'count', floor: 60, hands: 4 });
    expect(play(counting, hands(44), next).now).toMatchObject({ phase: 'ask', floor: 44 });
    const start = started();
    expect(play(start, { do: 'back' })).toBe(start);
    expect(play(start, next, { do: 'back' })).toEqual(start);
    // Also later: somebody was overlooked.
    expect(play(asked(state, 44), hands(45)).now.floor).toBe(45);
  });

  it('in teams: nobody leaves, and all light the same lamps', () => {
    const state = asked(play(started({ form: 'teams' }), next), 4);
    expect(state.now).toMatchObject({ phase: 'ask', start: 6, floor: 6, lamps: 4 });
    expect(asked(state, 0).now).toMatchObject({ phase: 'ask', floor: 6, lamps: 4 });
    expect(ringer(state)).toBe('teams');
  });

  it('has another sentence for each rescue', () => {
    const state = started();
    const said = [0, 1, 2].map((rescued) => sentenceOf({ ...state, now: { ...state.now, rescued } }, 7));
    expect(new Set(said).size).toBe(3);
  });

  it('says nothing new after its end, and survives JSON', () => {
    let state = started();
    for (let step = 0; step < 200; step++) state = playBell(state, next);
    expect(state.now.phase).toBe('result');
    expect(playBell(state, next)).toBe(state);
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  });
});

const GAMES = 10_000;
const pick = <T>(all: readonly T[], chance: () => number): T => all[Math.floor(chance() * all.length)] as T;

/** A leader who presses anything, and in the end always goes on. */
function randomGame(seed: number, situations: readonly Situation[]) {
  const chance = random(seed);
  const between = ([least, most]: readonly [number, number]) => least + Math.floor(chance() * (most - least + 1));
  const own: BellRules = {
    form: pick(['kind', 'kind', 'teams'], chance),
    floor: between(LIMITS.floor),
    teams: between(LIMITS.teams),
    questions: between(LIMITS.questions),
    seconds: pick(bellSeconds, chance),
    rescue: { at: pick([0.2, 0.34, 0.5, 0.9], chance), times: between(LIMITS.times) },
    spare: between(LIMITS.spare),
  };
  const band = pick(['A', 'B'] as const, chance);
  let state = startBell({ rules: own, band, stations: ['hall'], seed, ...makeAsks(situations, band, own, seed) });
  const seen = [state];
  for (let step = 0; step < 600 && state.now.phase !== 'result'; step++) {
    const range = countOf(state);
    const wild = step < 300 ? chance() : 1;
    let act: BellAct = next;
    if (wild < 0.08) act = { do: 'back' };
    else if (wild < 0.16) act = { do: 'spare' };
    else if (wild < 0.2) act = hands(between([-50, 200]));
    else if (wild < 0.6 && range) act = hands(between([range.least, range.most]));
    state = playBell(state, act);
    seen.push(state);
  }
  return { own, seen };
}

/** Whether the rules call for a rescue after this count. */
const due = ({ rules: own, asks, now }: BellState): boolean =>
  own.form === 'kind' &&
  now.hands < now.start &&
  now.hands / now.start <= own.rescue.at &&
  now.rescued < own.rescue.times &&
  now.at < asks.length - 1;

it(`${GAMES} games: never a negative floor, always an end, rescue as the rules say, no question twice, same seed same game`, () => {
  const situations = bank(40);
  const met = new Set<string>();
  for (let seed = 0; seed < GAMES; seed++) {
    const { own, seen } = randomGame(seed, situations);
    const fault = `seed ${seed}`;
    const last = seen.at(-1) as BellState;
    if (last.now.phase !== 'result') expect.fail(`${fault}: no end`);
    const ids = [...last.asks, ...last.spares].map(({ situation, kind }: Ask) => `${situation} ${kind}`);
    if (new Set(ids).size !== ids.length) expect.fail(`${fault}: a question twice`);
    for (const [index, state] of seen.entries()) {
      const { now } = state;
      met.add(`${own.form} ${now.phase}`);
      const whole = [now.floor, now.hands, now.lamps, now.rescued, now.spared, cheering(now)].every(
        (each) => Number.isInteger(each) && each >= 0,
      );
      if (!whole || now.floor > now.start) expect.fail(`${fault}: ${JSON.stringify(now)}`);
      if (now.rescued > own.rescue.times || now.spared > own.spare) expect.fail(`${fault}: too often`);
      const before = seen[index - 1];
      const forward = before && state.past.length > before.past.length;
      if (forward && before.now.phase === 'count' && due(before) !== (now.phase === 'rescue'))
        expect.fail(`${fault}: rescue ${JSON.stringify([own, before.now, now])}`);
      if (forward && now.phase === 'rescue' && before.now.phase !== 'count' && before.now.phase !== 'spare-idea')
        expect.fail(`${fault}: a rescue out of nothing`);
    }
    if (seed % 10 === 0) expect(randomGame(seed, situations).seen.at(-1)).toEqual(last);
  }
  for (const phase of ['ready', 'ask', 'reveal', 'count', 'rescue', 'spare', 'spare-idea', 'bell', 'result'])
    expect(met).toContain(`kind ${phase}`);
  expect(met).not.toContain('teams rescue');
});

it('rings once: when the bell is come to, not when it is come back to', () => {
  const last = play(asked(started(), 1), next, hands(0));
  const bell = play(last, next);
  const result = play(bell, next);
  const spare = play(bell, { do: 'spare' }, next);
  expect([last.now.phase, bell.now.phase, result.now.phase, spare.now.phase]).toEqual(['rescue', 'bell', 'result', 'spare-idea']);
  expect(isRinging(last, bell)).toBe(true);
  for (const [before, now] of [
    [bell, bell],
    [bell, result],
    [result, play(result, { do: 'back' })],
    [spare, play(spare, next)],
    [undefined, bell],
    [last, undefined],
  ] as const)
    expect(isRinging(before, now)).toBe(false);
});

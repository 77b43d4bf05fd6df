import { describe, expect, it } from 'vitest';
import type { Intent, Step } from '../../domain/activity';
import { text } from '../../lib/text';
import { check, type Level, type Tale } from './level';
import { placeOf, rules, type State, singers } from './rules';

const say = (word: string) => text(word, word);
const sight = (id: string, ok: boolean) => ({
  id,
  ok,
  person: 'peer' as const,
  setting: 'school' as const,
  picture: id,
  text: say(id),
  says: say(`near ${id}`),
});
const move = (id: string, good: boolean, by?: string) => ({
  id,
  good,
  label: say(id),
  picture: id,
  reply: say(`after ${id}`),
  ...(by && { by }),
});
const round = (time: 'today' | 'told' | 'week', axis: 'do' | 'tell', moves: ReturnType<typeof move>[], since?: string) => ({
  time,
  axis,
  ask: say(`ask ${time}`),
  moves,
  ...(since && { since: say(since) }),
});
const tale: Tale = {
  id: 'accent',
  hero: 'ti',
  friend: 'an',
  look: say('who'),
  sights: [sight('play', true), sight('rest', true), sight('alone', false)],
  rounds: [
    round('today', 'do', [move('sit', true, 'ti'), move('laugh', false), move('watch', false)]),
    round('told', 'tell', [move('toy', false), move('teacher', true, 'co_giao'), move('later', false)]),
    round('week', 'do', [move('hope', false), move('ask', true, 'ti'), move('forget', false)], 'a week later'),
  ],
  whole: say('together'),
};
const level: Level = { intro: say('intro'), song: say('sing'), tales: [tale, { ...tale, id: 'shirt' }], ending: say('end') };

const tap = (id: string): Intent => ({ type: 'tap', id });
const play = (...ids: string[]): { state: State; last: Step<State>; answers: Step<State>['answers'] } => {
  let last: Step<State> = { state: rules.start(level, 1), effects: [], answers: [] };
  const answers: Step<State>['answers'] = [];
  for (const id of ids) {
    last = rules.reduce(level, last.state, tap(id));
    answers.push(...last.answers);
  }
  return { state: last.state, last, answers };
};
const found = ['next', 'sight-alone'];
const chosen = [...found, 'next', 'sit', 'next'];
const told = [...chosen, 'teacher', 'next'];
const week = [...told, 'next'];
const song = [...week, 'ask', 'next'];
const view = (state: State, shape: 'wide' | 'tall' = 'wide') => rules.view(level, state, shape);

describe('flock', () => {
  it('looks at what is fine as at something fine, and goes on to the lamb that is left alone', () => {
    const { state, answers } = play('next', 'sight-play');
    expect(view(state).prompt.en).toBe('near play');
    expect(answers).toEqual([{ item: 'alone', axis: 'recognise-not-ok', right: false, person: 'peer', setting: 'school' }]);
    const after = rules.reduce(level, state, tap('sight-alone'));
    expect(after.state).toMatchObject({ phase: 'found', tried: [] });
    expect(after.answers).toEqual([]);
    expect(play(...found).answers).toEqual([expect.objectContaining({ item: 'alone', right: true })]);
  });

  it('brings a friend nearer with each good move, and the time goes on', () => {
    const steps = [[...found, 'next'], chosen, [...told], week, song].map((ids) => view(play(...ids).state));
    expect(steps.map(({ scene }) => [scene?.phase, scene?.near, scene?.time])).toEqual([
      ['choose', 0, 'today'],
      ['choose', 1, 'told'],
      ['since', 2, 'week'],
      ['choose', 2, 'week'],
      ['song', 4, 'week'],
    ]);
    expect(steps.map(({ place }) => place)).toEqual([0, 0.4, 1, 1, 1].map((grass) => ({ grass })));
  });

  it('lets the flock drift when the lamb is left alone, answers kindly, and marks it once', () => {
    const { state, answers } = play(...found, 'next', 'laugh');
    expect(view(state).scene).toMatchObject({ drift: 1, near: 0 });
    expect(view(state).prompt.en).toContain('after laugh');
    expect(view(state).targets.map(({ id }) => id)).not.toContain('laugh');
    expect(answers.at(-1)).toMatchObject({ item: 'accent-1', axis: 'do', right: false });
    const next = rules.reduce(level, state, tap('sit'));
    expect(view(next.state).scene).toMatchObject({ drift: 0, near: 1 });
    expect(next.answers).toEqual([]);
  });

  it('lets the grown-up who was told answer, and stay until the flock lies down', () => {
    const { state } = play(...chosen, 'teacher');
    expect(view(state)).toMatchObject({ speaker: 'co_giao' });
    expect(view(state).cast.map(({ id }) => id)).toEqual(['an', 'ti', 'co_giao']);
    expect(view(play(...week).state).cast.map(({ id }) => id)).toContain('co_giao');
    expect(view(play(...song).state, 'tall').cast).toEqual([]);
    expect(play(...song, 'all', 'next').state.adult).toBeUndefined();
  });

  it('lets a grown-up who calls it a joke go again, and the friend has come all the same', () => {
    const [today, adult, ...rest] = tale.rounds;
    const gone = { ...move('neighbour', true, 'co_ut'), leaves: true };
    const second = adult && { ...adult, moves: [gone, move('toy', false), move('later', false)] };
    const hard: Level = { ...level, tales: [{ ...tale, rounds: [today, second, ...rest].flatMap((each) => each ?? []) }] };
    let state = rules.start(hard, 1);
    for (const id of [...chosen, 'neighbour']) state = rules.reduce(hard, state, tap(id)).state;
    expect(rules.view(hard, state, 'wide').cast.map(({ id, face }) => [id, face])).toEqual([
      ['an', 'worried'],
      ['ti', 'sad'],
      ['co_ut', 'happy'],
    ]);
    state = rules.reduce(hard, state, tap('next')).state;
    expect(rules.view(hard, state, 'wide').scene?.near).toBe(2);
    expect(rules.view(hard, state, 'wide').cast.map(({ id }) => id)).toEqual(['an', 'ti']);
  });

  it('lets each sheep bleat its own tone, in any order, or all at once', () => {
    const one = play(...song, 'lamb');
    expect(one.state).toMatchObject({ phase: 'song', sung: ['lamb'] });
    expect(one.last.effects).toContainEqual({ type: 'sound', name: 'bleat-5' });
    expect(play(...song, 'lamb', 'sheep-2').state).toEqual(play(...song, 'sheep-2', 'lamb').state);
    const each = play(...song, ...singers);
    expect(each.state.phase).toBe('whole');
    expect(each.last.effects).toContainEqual({ type: 'celebrate' });
    expect(play(...song, 'all').state).toEqual(each.state);
  });

  it('ends after the last lamb, survives JSON and ignores what means nothing', () => {
    const again = ['sight-alone', 'next', 'sit', 'next', 'teacher', 'next', 'next', 'ask', 'next'];
    const { state } = play(...song, 'all', 'next', ...again, 'all', 'next', 'finish');
    expect(view(state)).toMatchObject({ done: true, progress: 1 });
    for (const ids of [[], found, chosen, told, week, song, [...song, 'all']]) {
      const before = play(...ids).state;
      expect(JSON.parse(JSON.stringify(before))).toEqual(before);
      expect(rules.reduce(level, before, tap('nonsense')).state).toBe(before);
      expect(rules.reduce(level, before, { type: 'hold', id: 'sit', amount: 1 }).state).toBe(before);
    }
  });

  it('gives each of the flock a place of its own', () => {
    for (const shape of ['wide', 'tall'] as const) {
      const boxes = singers.map((singer) => placeOf(shape, singer));
      for (const [index, a] of boxes.entries())
        for (const b of boxes.slice(index + 1))
          expect(a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y).toBe(true);
    }
  });

  it('mixes sights and moves by the seed', () => {
    const first = (seed: number, ...ids: string[]) => {
      let state = rules.start(level, seed);
      for (const id of ids) state = rules.reduce(level, state, tap(id)).state;
      return view(state).targets[0]?.id;
    };
    const seeds = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    expect(new Set(seeds.map((seed) => first(seed, 'next')))).toEqual(new Set(['sight-play', 'sight-rest', 'sight-alone']));
    expect(new Set(seeds.map((seed) => first(seed, ...found, 'next')))).toEqual(new Set(['sit', 'laugh', 'watch']));
  });
});

describe('the check of a level', () => {
  const faults = (some: Partial<Tale>) => check({ ...level, tales: [{ ...tale, ...some }] }).map(({ message }) => message.en);
  const [today, adult, later] = tale.rounds;

  it('finds nothing to say about a whole tale', () => {
    expect(check(level)).toEqual([]);
  });

  it('wants one lamb alone, no more and no fewer', () => {
    const said = ['«accent» must have exactly one sight with ok: false.'];
    expect(faults({ sights: tale.sights.map((each) => ({ ...each, ok: true })) })).toEqual(said);
    expect(faults({ sights: tale.sights.map((each) => ({ ...each, ok: false })) })).toEqual(said);
  });

  it('wants a week to go by, and somebody who is told', () => {
    expect(faults({ rounds: [today, adult].flatMap((each) => each ?? []) })).toEqual([
      '«accent» must go from today to week, and never back.',
    ]);
    expect(faults({ rounds: [today, later].flatMap((each) => each ?? []) })).toEqual([
      '«accent» has no round in which a grown-up is told.',
    ]);
  });

  it('wants something good and something that tempts, each with a picture of its own', () => {
    const turned = (good: boolean, picture?: string): Tale['rounds'] =>
      tale.rounds.map((each) => ({ ...each, moves: each.moves.map((one) => ({ ...one, ...(picture ? { picture } : { good }) })) }));
    expect(faults({ rounds: turned(true) })).toHaveLength(3);
    expect(faults({ rounds: turned(false) })).toHaveLength(3);
    expect(faults({ rounds: turned(true, 'same') })).toContain('«accent» has two moves with one picture, or one without.');
  });
});

import { describe, expect, it } from 'vitest';
import type { Intent } from '../../domain/activity';
import type { Situation } from '../../domain/content';
import { text } from '../../lib/text';
import { check, type Level, refs } from './level';
import { rules, type State } from './rules';

const words = (said: string) => text(said, `${said} (en)`);

const situation = (id: string, ok: boolean): Situation => ({
  id,
  ok,
  bands: ['B'],
  person: 'coach',
  setting: 'beach',
  picture: 'hug-ok',
  text: words(`Chuyện ${id}`),
  why: words(`Vì ${id}`),
  adult: words('Cô nghe con đây.'),
  listener: 'co_giao',
});

const cases = [situation('float', true), situation('alone', false), situation('ride', true), situation('peek', false)];
const level: Level = {
  intro: words('San hô đang ngủ.'),
  homes: words('Ba ngôi nhà.'),
  situations: cases.map(({ id }) => id),
  cases,
  hint: words('Có hỏi trước không?'),
  closer: { alone: words('Cô dặn giấu mẹ.') },
  unclear: ['ride'],
  pairs: [{ of: ['float', 'alone'], say: words('Cùng một cô.') }],
  ending: words('Rạn sáng lên!'),
};

const tap = (id: string): Intent => ({ type: 'tap', id });
const play = (state: State, ...intents: Intent[]) =>
  intents.reduce(
    ({ state: before, answers }, intent) => {
      const step = rules.reduce(level, before, intent);
      return { state: step.state, answers: [...answers, ...step.answers] };
    },
    { state, answers: [] as unknown[] },
  );
/** A run in which this bubble was just caught, with others still in the water. */
const caught = (id: string, left = [id, 'peek']): State => ({ ...rules.start(level, 1), phase: 'open', left, open: id });
const prompt = (state: State) => rules.view(level, state, 'wide').prompt.vi;
const choices = (state: State) => rules.view(level, state, 'wide').targets.flatMap(({ id, disabled }) => (disabled ? [] : id));

describe('a bubble', () => {
  it('has a picture on the button below it, which is fetched', () => {
    const water = { ...caught('float'), phase: 'catch' as const };
    for (const state of [water, caught('float'), play(caught('float'), tap('look')).state]) {
      const below = rules.view(level, state, 'tall').targets.filter(({ box }) => !box);
      expect(below).toHaveLength(1);
      expect(refs(level).pictures).toContain(below[0]?.picture);
    }
  });

  it('is caught by a tap, or Mai chooses one; the homes are named before', () => {
    const { state } = play(rules.start(level, 3), tap('next'));
    expect(prompt(state)).toBe('Ba ngôi nhà.');
    const water = play(state, tap('next')).state;
    const [first = '', second = ''] = water.left;
    expect(play(water, tap(`bubble-${second}`)).state.open).toBe(second);
    expect(play(water, tap('any')).state.open).toBe(first);
    expect(rules.view(level, water, 'tall').targets.filter(({ id }) => id.startsWith('bubble-'))).toHaveLength(3);
  });

  it('that tells of something safe belongs to the coral, one that does not to the buoy or to an adult', () => {
    for (const [id, homes] of [
      ['float', ['safe']],
      ['ride', ['safe', 'ask']],
      ['alone', ['stop', 'ask']],
    ] as const) {
      for (const home of ['safe', 'stop', 'ask'] as const) {
        const { state } = play(caught(id), tap(`home-${home}`));
        expect([id, home, state.phase]).toEqual([id, home, (homes as readonly string[]).includes(home) ? 'why' : 'open']);
      }
    }
  });

  it('is brought by dragging as well as by taps, and never to somewhere else', () => {
    const state = caught('alone');
    expect(rules.reduce(level, state, { type: 'drop', id: 'card', on: 'home-stop' }).state.phase).toBe('why');
    expect(rules.reduce(level, state, { type: 'drop', id: 'card', on: 'nowhere' }).state).toBe(state);
    expect(rules.reduce(level, state, { type: 'drop', id: 'bubble-peek', on: 'home-stop' }).state).toBe(state);
  });

  it('shows more when one looks closer, and the story again', () => {
    const closer = play(caught('alone'), tap('look')).state;
    expect(prompt(closer)).toBe('Cô dặn giấu mẹ.');
    expect(prompt(play(closer, tap('look')).state)).toBe('Chuyện alone');
    expect(prompt(play(caught('float'), tap('look')).state)).toBe('Có hỏi trước không?');
  });
});

describe('the answers', () => {
  it('are recorded at the first try, by what the case is', () => {
    expect(play(caught('float'), tap('home-stop'), tap('home-safe')).answers).toEqual([
      { item: 'float', axis: 'recognise-ok', right: false, person: 'coach', setting: 'beach' },
    ]);
    expect(play(caught('alone'), tap('home-safe'), tap('home-ask')).answers).toEqual([
      { item: 'alone', axis: 'recognise-not-ok', right: false, person: 'coach', setting: 'beach' },
    ]);
    expect(play(caught('alone'), tap('home-ask')).answers).toMatchObject([{ right: true }]);
  });

  it('do not count who asks first about something safe as a false alarm', () => {
    const { state, answers } = play(caught('float'), tap('home-ask'));
    expect(answers).toEqual([]);
    expect(prompt(state)).toBe('Hỏi người lớn lúc nào cũng được. Vì float Em thử chọn thêm một nhà nhé.');
  });

  it('are met as kindly for a false alarm as for a miss, with the reason and another try', () => {
    const alarm = play(caught('float'), tap('look'), tap('home-stop')).state;
    expect(prompt(alarm)).toBe('Cẩn thận là tốt. Vì float Em đưa sang nhà khác nhé.');
    expect(choices(alarm)).toEqual(['card', 'home-safe', 'home-ask', 'look']);
    const miss = play(caught('peek'), tap('home-safe')).state;
    expect(prompt(miss)).toBe('Khó thấy thật đó. Vì peek Mình thử nhà khác nhé.');
    expect(choices(miss)).toEqual(['card', 'home-stop', 'home-ask', 'look']);
  });
});

describe('a pair', () => {
  it('rises together, and is looked at when both are home', () => {
    const seeds = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => rules.start(level, seed).left);
    for (const left of seeds) expect(Math.abs(left.indexOf('float') - left.indexOf('alone'))).toBe(1);
    // Either of the two may rise first.
    expect(new Set(seeds.map((left) => left.indexOf('float') < left.indexOf('alone')))).toEqual(new Set([true, false]));
    const half = play(caught('float', ['float', 'alone', 'peek']), tap('home-safe'), tap('next')).state;
    expect(half.phase).toBe('catch');
    const whole = play(caught('alone'), tap('home-stop'), tap('next')).state;
    expect(prompt(whole)).toBe('Cùng một cô.');
    expect(rules.view(level, whole, 'wide').props?.map(({ text: home }) => home)).toEqual(['safe', 'stop']);
    expect(play(whole, tap('next')).state.phase).toBe('catch');
  });
});

describe('the reef', () => {
  it('wakes place by place, and shines when the last bubble is home', () => {
    const start = caught('peek', ['peek']);
    expect(rules.view(level, start, 'wide').scene).toMatchObject({ awake: [0, 1, 2], glow: false });
    const home = play(start, tap('home-stop')).state;
    expect(rules.view(level, home, 'wide').scene).toMatchObject({ awake: [0, 1, 2, 3], glow: false });
    const end = rules.reduce(level, home, tap('next'));
    expect(end.effects).toContainEqual({ type: 'celebrate' });
    expect(rules.view(level, end.state, 'wide')).toMatchObject({ prompt: level.ending, scene: { glow: true }, done: false });
    expect(rules.view(level, play(end.state, tap('finish')).state, 'wide')).toMatchObject({ done: true, progress: 1 });
  });
});

describe('the check of a level', () => {
  it('wants every case that is named to be there', () => {
    expect(check(level)).toEqual([]);
    expect(check({ ...level, unclear: ['nobody'], closer: { none: words('?') } }).map(({ at }) => at)).toEqual(['none', 'nobody']);
  });
});

import { describe, expect, it } from 'vitest';
import type { Intent, Step } from '../../domain/activity';
import { text } from '../../lib/text';
import { type Crossing, check, type Level } from './level';
import { rules, type State } from './rules';
import type { Stretch } from './stretches';

const say = (word: string) => text(word, word);
const stone = (id: string, steady: boolean) => ({ id, steady, label: say(id), picture: id, reply: say(`${id} says`) });
const step = (stretch: Stretch, axis: 'do' | 'tell') => ({
  stretch,
  axis,
  ask: say(`${stretch}?`),
  stones: [stone(`${stretch}-firm`, true), stone(`${stretch}-sure`, true), stone(`${stretch}-loose`, false)],
});
const night: Crossing = {
  id: 'night',
  ok: false,
  person: 'family',
  setting: 'home',
  hero: 'dan',
  small: 'na',
  text: say('noise at home'),
  picture: 'noise',
  steps: [step('before', 'do'), step('during', 'do'), step('after', 'tell')],
  far: { actor: 'cau_dat', says: say('you are safe here') },
};
const ball: Crossing = { ...night, id: 'ball', ok: true, person: 'friend', steps: night.steps.slice(0, 2) };
const sentence = (id: string, real: boolean) => ({ id, true: real, label: say(id), picture: id, reply: say(`${id} says`) });
const level: Level = {
  intro: say('intro'),
  rest: say('breathe'),
  crossings: [night, ball],
  call: {
    ask: say('which is true?'),
    sentences: [sentence('good', false), sentence('not-me', true), sentence('hush', false)],
    calls: ['one', 'two', 'three'].map((word) => ({ label: say(word), answer: say(`${word} answers`) })),
  },
  ending: say('end'),
};

const tap = (id: string): Intent => ({ type: 'tap', id });
function play(...ids: string[]): { state: State; last: Step<State>; answers: Step<State>['answers'] } {
  let last: Step<State> = { state: rules.start(level, 3), effects: [], answers: [] };
  const answers: Step<State>['answers'] = [];
  for (const id of ids) {
    last = rules.reduce(level, last.state, tap(id));
    answers.push(...last.answers);
  }
  return { state: last.state, last, answers };
}
const view = (state: State, shape: 'wide' | 'tall' = 'wide') => rules.view(level, state, shape);
const begin = ['next', 'next'];
const over = (...stretches: Stretch[]) => stretches.flatMap((stretch) => [`stone-${stretch}-firm`, 'next']);
const first = [...begin, ...over('before', 'during', 'after')];
const both = [...first, 'next', 'next', ...over('before', 'during'), 'next'];

describe('crossing', () => {
  it('goes over steady stones, and any of several holds', () => {
    const { state, answers, last } = play(...begin, 'stone-before-sure');
    expect(state).toMatchObject({ phase: 'stepped', stood: ['before-sure'] });
    expect(view(state)).toMatchObject({ prompt: { en: 'before-sure says' }, scene: { on: 'stone-before-sure' } });
    expect(last.effects).toContainEqual({ type: 'sound', name: 'pebble' });
    expect(answers).toEqual([{ item: 'night-1', axis: 'do', right: true, person: 'family', setting: 'home' }]);
  });

  it('leaves the child on the last stone when another one wobbles, with a better idea, and marks a first try only', () => {
    const { state, answers } = play(...begin, 'stone-before-firm', 'next', 'stone-during-loose');
    expect(state).toMatchObject({ phase: 'step', step: 1, stood: ['before-firm'], tried: ['during-loose'] });
    expect(view(state).prompt.en).toContain('during-loose says');
    expect(view(state).targets.find(({ id }) => id === 'stone-during-loose')?.disabled).toBe(true);
    expect(answers.at(-1)).toMatchObject({ item: 'night-2', right: false });
    const { answers: more, state: on } = rules.reduce(level, state, tap('stone-during-firm'));
    expect(more).toEqual([]);
    expect(on.stood).toEqual(['before-firm', 'during-firm']);
    expect(rules.reduce(level, state, tap('stone-during-loose')).state).toBe(state);
  });

  it('lets the child rest and breathe between any two stones as long as it likes, and loses nothing', () => {
    const { state } = play(...begin, 'stone-before-loose');
    const ids = ['rest', ...Array.from({ length: 9 }, () => 'breathe'), 'next'];
    const back = ids.reduce((now, id) => rules.reduce(level, now, tap(id)).state, state);
    expect(back).toEqual(state);
    const resting = rules.reduce(level, state, tap('rest')).state;
    expect(view(resting).prompt.en).toBe('breathe');
    expect(view(rules.reduce(level, resting, tap('breathe')).state).scene).toMatchObject({ full: true });
  });

  it('is quick water only while it is rough, and never where all is well or the child rests', () => {
    const foam = (...ids: string[]) => view(play(...ids).state).place?.foam;
    const rough = [...begin, 'stone-before-firm', 'next'];
    expect(foam(...begin)).toBe(0);
    expect(foam(...rough)).toBe(1);
    expect(foam(...rough, 'rest')).toBe(0);
    expect(foam(...first, 'next', 'next', 'stone-before-firm', 'next')).toBe(0);
  });

  it('is met on the other bank, and draws the children in the water itself', () => {
    const { state, last } = play(...first);
    expect(view(state)).toMatchObject({ prompt: { en: 'you are safe here' }, speaker: 'cau_dat' });
    expect(last.effects).toContainEqual({ type: 'sound', name: 'stones-shine' });
    expect(view(state).cast.map(({ id }) => id)).toEqual(['dan', 'na', 'cau_dat']);
    expect(view(play(...begin).state)).toMatchObject({ cast: [], scene: { hero: 'dan', small: 'na', far: 'cau_dat' } });
  });

  it('has the gibbons answer from one side, from the other, and from everywhere when the true sentence is called', () => {
    const { state, answers } = play(...both);
    expect(state.phase).toBe('choose');
    expect(answers.map(({ item }) => item)).toEqual(['night-1', 'night-2', 'night-3', 'ball-1', 'ball-2']);
    const false1 = rules.reduce(level, state, tap('good'));
    expect(false1.answers).toMatchObject([{ item: 'call', axis: 'say', right: false }]);
    expect(view(false1.state).targets.map(({ id }) => id)).not.toContain('good');
    const chosen = rules.reduce(level, false1.state, tap('not-me'));
    expect(chosen.answers).toEqual([]);
    const heard: string[] = [];
    let now = chosen.state;
    for (const id of ['call-1', 'call-2', 'call-3']) {
      const called = rules.reduce(level, now, tap(id));
      heard.push(...called.effects.flatMap((effect) => (effect.type === 'sound' ? effect.name : [])));
      now = called.state;
    }
    expect(heard).toEqual(['gibbon-left', 'gibbon-right', 'gibbons-all']);
    expect(view(now)).toMatchObject({ prompt: { en: 'three answers' }, place: { sun: 1 }, scene: { calls: 3 } });
    const end = ['next', 'finish'].reduce((each, id) => rules.reduce(level, each, tap(id)).state, now);
    expect(view(end)).toMatchObject({ done: true, progress: 1 });
  });

  it('survives JSON and ignores what means nothing now', () => {
    for (const ids of [[], begin, [...begin, 'rest'], first, both]) {
      const { state } = play(...ids);
      expect(JSON.parse(JSON.stringify(state))).toEqual(state);
      expect(rules.reduce(level, state, tap('nonsense')).state).toBe(state);
      expect(rules.reduce(level, state, { type: 'drop', id: 'stone-before-firm', on: 'rest' }).state).toBe(state);
    }
  });

  it('never lets its progress go back, nor over the end', () => {
    const ids = [...both, 'not-me', 'call-1', 'call-2', 'call-3', 'next', 'finish'];
    const seen = ids.map((_, index) => view(play(...ids.slice(0, index + 1)).state).progress);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(1);
  });
});

describe('the check of a level', () => {
  const faults = (...steps: Crossing['steps']) => check({ ...level, crossings: [{ ...night, steps }] }).map(({ message }) => message.en);
  const [before, during] = night.steps as [Crossing['steps'][number], Crossing['steps'][number]];

  it('finds nothing in a good one', () => {
    expect(check(level)).toEqual([]);
  });

  it('wants the stretches in their order', () => {
    expect(faults(during, before)).toEqual(['«night»: the stretches must come in their order, before, during, after.']);
  });

  it('wants a steady and a wobbly stone at each step, and a picture and an id for each', () => {
    const change = (more: object) => ({ ...before, stones: before.stones.map((each) => ({ ...each, ...more })) });
    expect(faults(change({ steady: true }))).toEqual(['«night» needs a steady stone and a wobbly one at least.']);
    expect(faults(change({ steady: false }))).toEqual(['«night» needs a steady stone and a wobbly one at least.']);
    expect(faults(change({ picture: 'same' }))).toEqual(['«night» has two options with the same picture.']);
    expect(faults(change({ id: 'same' }))).toEqual(['«night» has an id twice in one choice.']);
  });
});

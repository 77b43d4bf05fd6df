import { describe, expect, it } from 'vitest';
import type { Intent, Step } from '../../domain/activity';
import { text } from '../../lib/text';
import { check, itemIds, type Level, refs, type Shore } from './level';
import { rules, type State } from './rules';

const say = (word: string) => text(word, word);
const line = (id: string, kind: 'blame' | 'true' | 'hard') => ({ id, kind, label: say(id), picture: id, reply: say(`about ${id}`) });
const option = (id: string, good: boolean) => ({ id, good, label: say(id), picture: id, reply: say(`after ${id}`) });
const gift: Shore = {
  id: 'gift',
  ok: false,
  person: 'relative',
  setting: 'home',
  hero: 'an',
  text: say('news'),
  picture: 'gift-case',
  ask: say('which?'),
  lines: [line('greedy', 'blame'), line('took', 'hard'), line('late', 'blame'), line('his-doing', 'true')],
  add: { ask: say('what to add?'), options: [option('and-still', true), option('so-bad', false), option('hush', false)] },
  back: {
    actor: 'di',
    says: say('next time come early'),
    ask: say('what to answer?'),
    options: [option('he-did', true), option('i-will', false), option('smile', false)],
  },
  tell: { ask: say('whom?'), options: [{ ...option('grandma', true), actor: 'ba_ngoai' }, option('bear', false), option('later', false)] },
  salt: say('dry'),
};
const cup: Shore = {
  id: 'cup',
  ok: true,
  person: 'nobody',
  setting: 'home',
  hero: 'binh',
  text: say('a cup'),
  ask: say('which one?'),
  lines: [line('clumsy', 'blame'), line('broke', 'true'), line('swept', 'true')],
  salt: say('dry again'),
};
const level: Level = {
  intro: say('intro'),
  shores: [gift, cup],
  own: [
    { id: 'mine', label: say('not my fault') },
    { id: 'yours', label: say('not your fault') },
  ],
  aloud: say('say it'),
  voice: 'ba_ngoai',
  ending: say('end'),
};

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
const begin = ['next', 'next'];
const washed = [...begin, 'line-greedy', 'line-late', 'next'];
const added = [...washed, 'and-still', 'next'];
const answered = [...added, 'next', 'he-did', 'next'];
const raked = [...answered, 'all'];
const told = [...raked, 'grandma', 'next'];
const view = (state: State, shape: 'wide' | 'tall' = 'wide') => rules.view(level, state, shape);

describe('waves', () => {
  it('goes from the sentences on the sand to a heap of salt, and says one aloud', () => {
    expect(play(...washed).state).toMatchObject({ phase: 'add', washed: ['greedy', 'late'] });
    expect(play(...added).state).toMatchObject({ phase: 'back', added: 'and-still' });
    expect(play(...answered).state.phase).toBe('dry');
    expect(play(...raked).state.phase).toBe('tell');
    expect(play(...told).state).toMatchObject({ phase: 'news', at: 1 });
    const end = [...told, 'next', 'line-clumsy', 'next', 'salt-broke', 'salt-swept', 'mine', 'next'];
    expect(play(...end).state.phase).toBe('ending');
    expect(view(play(...end).state).place).toMatchObject({ dusk: 1, 'heap-1': 1, 'heap-3': 1 });
    expect(view(play(...end, 'finish').state)).toMatchObject({ done: true, progress: 1 });
  });

  it('leaves what is true where it lies, says why, and goes on', () => {
    const { state, last, answers } = play(...begin, 'line-took');
    expect(state).toMatchObject({ phase: 'wash', left: ['took'], washed: [] });
    expect(last.effects).toContainEqual({ type: 'retry', on: 'line-took' });
    expect(answers).toEqual([{ item: 'gift-wash-1', axis: 'recognise-not-ok', right: false, person: 'relative', setting: 'home' }]);
    const { prompt, targets, scene } = view(state);
    expect(prompt.en).toContain('about took');
    expect(targets.find(({ id }) => id === 'line-took')?.disabled).toBe(true);
    expect(scene).toMatchObject({ wave: { line: 'took', took: false }, left: ['took'] });
  });

  it('records each sentence for the wave at the first try only', () => {
    const items = (...ids: string[]) => play(...begin, ...ids).answers.map(({ item, right }) => `${item} ${right}`);
    expect(items('line-greedy', 'line-late')).toEqual(['gift-wash-1 true', 'gift-wash-2 true']);
    expect(items('line-took', 'line-late', 'line-his-doing', 'line-greedy')).toEqual(['gift-wash-1 false', 'gift-wash-2 false']);
    // What is left alone is no choice.
    expect(items('line-took', 'line-his-doing', 'line-late', 'line-greedy')).toEqual(['gift-wash-1 false']);
  });

  it("does not let a mistake of one's own be washed away, and counts that as a case that is OK", () => {
    const { answers } = play(...told, 'next', 'line-broke');
    expect(answers.at(-1)).toMatchObject({ item: 'cup-wash-1', axis: 'recognise-ok', right: false });
  });

  it('takes a sentence that is dragged to the sea as one that was touched', () => {
    const { state } = play(...begin);
    const drop = (id: string, on: string) => rules.reduce(level, state, { type: 'drop', id, on });
    expect(drop('line-late', 'sea').state.washed).toEqual(['late']);
    expect(drop('line-late', 'nowhere').state).toBe(state);
    expect(drop('sea', 'sea').state).toBe(state);
  });

  it('answers what does not help, and asks again', () => {
    for (const [before, weak, good, item] of [
      [washed, 'so-bad', 'and-still', 'gift-add'],
      [[...added, 'next'], 'i-will', 'he-did', 'gift-back'],
      [raked, 'bear', 'grandma', 'gift-tell'],
    ] as const) {
      const { state, answers } = play(...before, weak);
      expect(view(state).prompt.en).toContain(`after ${weak}`);
      expect(view(state).targets.map(({ id }) => id)).not.toContain(weak);
      expect(answers.at(-1)).toMatchObject({ item, right: false });
      const again = play(...before, weak, good);
      expect(again.state.phase).not.toBe(state.phase);
      expect(again.answers).toHaveLength(answers.length);
    }
  });

  it('lets the blame come back from another mouth, and what answers it becomes salt', () => {
    expect(view(play(...added).state)).toMatchObject({ speaker: 'di', prompt: say('next time come early') });
    expect(view(play(...answered).state).scene?.grains.map(({ id, large }) => [id, large])).toEqual([
      ['took', true],
      ['his-doing', false],
      ['he-did', true],
    ]);
  });

  it('lets the one who was told answer', () => {
    expect(view(play(...raked, 'grandma').state)).toMatchObject({ speaker: 'ba_ngoai', prompt: say('after grandma') });
  });

  it('counts every decision, and needs every drawing and actor', () => {
    expect(itemIds(level)).toEqual(['gift-wash-1', 'gift-wash-2', 'gift-add', 'gift-back', 'gift-tell', 'cup-wash-1']);
    expect(refs(level).actors).toEqual(['ba_ngoai', 'an', 'di', 'ba_ngoai', 'binh']);
    expect(refs(level).pictures).toContain('gift-case');
  });
});

describe('check', () => {
  const faults = (shore: Partial<Shore>) => check({ ...level, shores: [{ ...gift, ...shore } as Shore] }).map(({ at }) => at);
  it('is content with a whole shore', () => expect(check(level)).toEqual([]));
  it('wants something to take and something to leave', () => {
    expect(faults({ lines: [line('a', 'blame'), line('b', 'blame'), line('c', 'blame')], add: undefined as never })).toContain('gift');
    expect(faults({ lines: [line('a', 'true'), line('b', 'true'), line('c', 'hard')] })).toContain('gift');
  });
  it('wants the hard sentence and what is added to come together', () => {
    expect(faults({ lines: [line('a', 'blame'), line('b', 'true'), line('c', 'true')] })).toContain('gift');
  });
  it('wants a good answer everywhere, and an actor for whoever listens', () => {
    expect(faults({ add: { ask: say('?'), options: [option('x', false), option('y', false), option('z', false)] } })).toContain('x');
    expect(faults({ tell: { ask: say('?'), options: [option('mum', true), option('y', false), option('z', false)] } })).toContain('mum');
  });
  it('wants a picture of its own for every option of one choice, or none for all', () => {
    const alike = { ...option('y', false), picture: 'x' };
    expect(faults({ add: { ask: say('?'), options: [option('x', true), alike, option('z', false)] } })).toContain('x');
    const { picture: _, ...bare } = option('y', false);
    expect(faults({ add: { ask: say('?'), options: [option('x', true), bare, option('z', false)] } })).toContain('x');
  });
});

import { describe, expect, it } from 'vitest';
import type { Answer, Intent } from '../../domain/activity';
import type { Situation } from '../../domain/content';
import { text } from '../../lib/text';
import type { Level } from './level';
import { rules, type State } from './rules';

const words = (said: string) => text(said, `${said} (en)`);
const choice = (id: string, good: boolean) => ({ id, good, label: words(`Nói ${id}`), reply: words(`Nghe ${id}`) });

const situation = (id: string, ok: boolean): Situation => ({
  id,
  bands: ['A'],
  ok,
  person: 'relative',
  setting: 'home',
  picture: 'gift-box',
  text: words(`Chuyện ${id}`),
  why: words(`Vì ${id}`),
  adult: words(`Người lớn ${id}`),
  listener: 'me',
  ...(!ok && { report: [choice('clear', true), choice('nothing', false)] }),
});

const level: Level = {
  intro: words('Hái nho nhé.'),
  hero: 'na',
  gate: 'ba_ngoai',
  pick: words('Chạm một chùm.'),
  taste: words('Nếm thử.'),
  tests: [
    { id: 'day', ask: words('Có ngày không?'), sweet: words('Có ngày.'), spoiled: words('Giấu hoài.') },
    { id: 'glad', ask: words('Ai cũng vui?'), sweet: words('Ai cũng vui.'), spoiled: words('Có người buồn.') },
  ],
  bunches: [{ situation: 'party' }, { situation: 'candy', spoiled: ['day'] }, { situation: 'card' }],
  tell: words('Kể sao?'),
  clear: words('Thắp đèn nhé.'),
  party: ['ong', 'me'],
  surprise: words('Bất ngờ!'),
  ending: words('Xong rồi.'),
  cases: [situation('party', true), situation('candy', false), situation('card', true)],
};

function play(intents: readonly (string | Intent)[], from: State = rules.start(level, 1)): { state: State; answers: Answer[] } {
  let state = from;
  const answers: Answer[] = [];
  for (const each of intents) {
    const step = rules.reduce(level, state, typeof each === 'string' ? { type: 'tap', id: each } : each);
    state = step.state;
    answers.push(...step.answers);
  }
  return { state, answers };
}
const prompt = (state: State) => rules.view(level, state, 'wide').prompt.vi;
const ids = (state: State) => rules.view(level, state, 'wide').targets.map(({ id }) => id);

const party = ['bunch-party', 'basket', 'next'];
const card = ['bunch-card', 'basket', 'next'];
const candy = ['bunch-candy', 'gate', 'tell-clear', 'next', 'next'];

describe('vine', () => {
  it('takes a surprise into the basket and says why', () => {
    const { state, answers } = play(['next', 'bunch-party', 'basket']);
    expect(prompt(state)).toBe('Vì party');
    expect(answers).toEqual([{ item: 'party', axis: 'recognise-ok', right: true, person: 'relative', setting: 'home' }]);
    expect(ids(play(['next'], state).state)).not.toContain('bunch-party');
  });

  it('lets a secret be told in a clear sentence, and a kind grown-up answers', () => {
    const { state, answers } = play(['next', 'bunch-candy', 'gate', 'tell-clear']);
    expect([prompt(state), rules.view(level, state, 'wide').speaker]).toEqual(['Người lớn candy', 'me']);
    expect(answers.map(({ axis, right }) => [axis, right])).toEqual([
      ['recognise-not-ok', true],
      ['report', true],
    ]);
  });

  it('keeps the story in sight at the gate, on every screen', () => {
    const { state } = play(['next', 'bunch-candy', 'gate']);
    const seen = (now: typeof state) => (['wide', 'tall'] as const).map((shape) => rules.view(level, now, shape).picture);
    expect([seen(state), seen(play(['tell-clear'], state).state)]).toEqual([
      ['gift-box', 'gift-box'],
      ['gift-box', 'gift-box'],
    ]);
  });

  it('lets the one listen at the gate who answers this secret', () => {
    const told: Level = { ...level, cases: level.cases.map((each) => ({ ...each, listener: each.ok ? 'me' : 'co_giao' })) };
    const seen = (intents: readonly string[]) => {
      const start = rules.start(told, 1);
      const state = intents.reduce((now, id) => rules.reduce(told, now, { type: 'tap', id }).state, start);
      return rules.view(told, state, 'wide');
    };
    const heard = ['next', 'bunch-candy', 'gate', 'tell-clear'];
    expect(seen(heard.slice(0, 2)).scene?.gate).toBe('co_giao');
    expect(seen(heard).cast.map(({ id }) => id)).toContain('co_giao');
    expect(seen(heard).speaker).toBe('co_giao');
    expect([seen(['next']), seen(['next', 'bunch-party'])].map(({ scene }) => scene?.gate)).toEqual(['ba_ngoai', 'me']);
  });

  it('answers another place with a better idea and another try, and counts the first only', () => {
    const { state, answers } = play(['next', 'bunch-candy', 'basket']);
    expect(prompt(state)).toMatch(/^[^.]+\. Vì candy$/);
    expect(rules.view(level, state, 'wide').targets.find(({ id }) => id === 'basket')?.disabled).toBe(true);
    const again = play(['gate'], state);
    expect(again.state.phase).toBe('tell');
    expect([...answers, ...again.answers].map(({ right }) => right)).toEqual([false]);
  });

  it('is as kind about a false alarm', () => {
    const { state, answers } = play(['next', 'bunch-party', 'gate']);
    expect(prompt(state)).toMatch(/^[^.]+\. Vì party$/);
    expect(answers.map(({ axis, right }) => [axis, right])).toEqual([['recognise-ok', false]]);
    expect(play(['basket'], state).state.phase).toBe('why');
  });

  it('lets each grape be tasted: a spoiled secret may have a sweet one', () => {
    const tasted = (berry: string, bunch = 'bunch-candy') => prompt(play(['next', bunch, berry]).state);
    expect([tasted('berry-day'), tasted('berry-glad'), tasted('berry-day', 'bunch-party')]).toEqual([
      'Giấu hoài.',
      'Ai cũng vui.',
      'Có ngày.',
    ]);
    const { state } = play(['next', 'bunch-candy', 'berry-glad', 'berry-day', 'card']);
    expect([state.tasted, prompt(state)]).toEqual([['day', 'glad'], 'Chuyện candy']);
  });

  it('keeps asking at the gate until a sentence helps', () => {
    const { state, answers } = play(['next', 'bunch-candy', 'gate', 'tell-nothing']);
    expect([prompt(state), ids(state)]).toEqual([expect.stringMatching(/^[^.]+\. Nghe nothing$/), ['tell-clear']]);
    expect(answers.at(-1)).toMatchObject({ axis: 'report', right: false });
    expect(play(['tell-clear'], state)).toMatchObject({ state: { phase: 'told' }, answers: [] });
  });

  it('can be played by dragging the card', () => {
    const drop = (on: string): Intent => ({ type: 'drop', id: 'card', on });
    expect(play(['next', 'bunch-party', drop('basket')]).state.phase).toBe('why');
    expect(play(['next', 'bunch-party', drop('gate')]).state.missed).toBe(true);
    const { state } = play(['next']);
    expect(rules.reduce(level, state, drop('basket')).state).toBe(state);
  });

  it('lifts the mist when the secret is told, not before', () => {
    const mist = (intents: readonly string[]) => rules.view(level, play(intents).state, 'tall').scene?.mist;
    expect([mist(['next']), mist(['next', ...party]), mist(['next', 'bunch-candy', 'gate']), mist(['next', ...candy])]).toEqual([
      1, 1, 1, 0,
    ]);
  });

  it('lights every lantern, then the family calls surprise', () => {
    const { state } = play(['next', ...candy, ...party, ...card]);
    expect(state.phase).toBe('clear');
    const lit = play(
      state.order.slice(1).map((id) => `lantern-${id}`),
      state,
    ).state;
    expect([lit.phase, rules.view(level, lit, 'wide').place?.lantern]).toEqual(['clear', 2 / 3]);
    const all = play([`lantern-${state.order[0]}`], lit).state;
    expect([prompt(all), rules.view(level, all, 'wide').speaker]).toEqual(['Bất ngờ!', 'ong']);
    const done = play(['next', 'finish'], all).state;
    expect(rules.view(level, done, 'wide')).toMatchObject({ done: true, progress: 1, targets: [] });
  });
});

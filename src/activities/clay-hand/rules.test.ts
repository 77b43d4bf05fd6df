import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Effect } from '../../domain/activity';
import { text } from '../../lib/text';
import { goodFingers, type Hand, met } from './hand';
import { check, type Level, type Role } from './level';
import { FINGER, PALM, rules, type State } from './rules';

const words = (said: string) => text(said, `${said} (en)`);
const role = (id: string, place: Role['place'], called: string[] = [id], apart = false): Role => ({
  id,
  place,
  ...(apart && { apart }),
  actor: 'co_giao',
  words: called.map(words),
  says: words(`${id} nghe`),
});

const level: Level = {
  hero: 'na',
  potter: 'tho_gom',
  intro: words('Mở đầu'),
  walk: words('Đi vòng quanh'),
  pick: words('Ai?'),
  call: words('Gọi là gì?'),
  press: words('Ấn'),
  enough: words('Đủ rồi'),
  least: 3,
  needs: [
    { kind: 'outside-home', missing: words('Thiếu người ngoài nhà.') },
    { kind: 'school', missing: words('Thiếu người ở trường.') },
  ],
  order: 2,
  first: words('Ai trước?'),
  next: words('Ai tiếp?'),
  ordered: words('Xong thứ tự'),
  roles: [
    role('mother', 'home', ['Mẹ', 'Má']),
    role('grandma', 'home'),
    role('grandpa', 'home'),
    role('aunt', 'home', ['aunt'], true),
    role('teacher', 'school'),
    role('coach', 'school'),
    role('elder', 'village'),
    role('line', 'service'),
  ],
  stories: [
    {
      id: 'knee',
      ok: true,
      picture: 'x',
      person: 'nobody',
      setting: 'school',
      hero: 'na',
      text: words('Té'),
      near: ['school'],
      far: words('Hơi xa.'),
      why: words('Gần là nhanh'),
    },
    {
      id: 'coach',
      ok: false,
      picture: 'x',
      person: 'coach',
      setting: 'sports',
      hero: 'na',
      text: words('Nhắn riêng'),
      near: ['school'],
      not: ['coach'],
      trouble: words('Chính thầy.'),
      far: words('Hơi xa.'),
      busy: words('Đang bận.'),
      reach: {
        ask: words('Bằng cách nào?'),
        ways: [
          { id: 'walk', good: true, label: words('Đi'), reply: words('Hay') },
          { id: 'wait', good: false, label: words('Chờ'), reply: words('Đừng chờ') },
        ],
      },
      why: words('Kể tiếp'),
    },
  ],
  light: words('Nhóm lửa'),
  fire: words('Lách tách'),
  glow: words('Đỏ au'),
  ending: words('Hết'),
};

function play(from: State, ...ids: string[]) {
  let state = from;
  const answers: Answer[] = [];
  const effects: Effect[] = [];
  for (const id of ids) {
    const step = rules.reduce(level, state, { type: 'tap', id });
    state = step.state;
    answers.push(...step.answers);
    effects.push(...step.effects);
  }
  return { state, answers, effects, view: rules.view(level, state, 'wide') };
}

const presses = (count: number) => Array<string>(count).fill('hand');
const palm = (): State => play(rules.start(level, 1), 'next', ...presses(PALM)).state;
const add = (place: string, ...picked: string[]) => [`place-${place}`, ...picked, ...presses(FINGER)];
/** Mother, teacher and coach: a hand that meets every need. */
const ready = (): State =>
  play(palm(), ...add('home', 'role-mother', 'word-1'), ...add('school', 'role-teacher'), ...add('school', 'role-coach')).state;
const asking = (): State => play(ready(), 'enough', 'finger-0', 'finger-1', 'next').state;

describe('shaping', () => {
  it('turns nothing: the potter and the child change sides with every press', () => {
    const before = play(rules.start(level, 1), 'next').view.cast;
    const after = play(rules.start(level, 1), 'next', 'hand').view.cast;
    expect(before.map(({ id, at }) => [id, at])).toEqual([
      ['tho_gom', 'far-right'],
      ['na', 'far-left'],
    ]);
    expect(after.map(({ id, at }) => [id, at])).toEqual([
      ['tho_gom', 'far-left'],
      ['na', 'far-right'],
    ]);
  });

  it('lets the child choose the word for a person, and keeps the role and the word alone', () => {
    const { state } = play(palm(), 'place-home', 'role-mother', 'word-1');
    expect(state.hand[0]).toEqual({ role: 'mother', word: 1 });
    expect(state.phase).toBe('press');
    expect(play(ready(), 'enough').view.targets[0]?.label).toEqual(words('Má'));
    expect(JSON.stringify(asking())).not.toContain('Má');
  });

  it('takes a person by drag to any free finger, and no other drop', () => {
    const drop = (state: State, id: string, on: string) => rules.reduce(level, state, { type: 'drop', id, on }).state;
    expect(drop(palm(), 'role-teacher', 'finger-3').hand[3]).toEqual({ role: 'teacher', word: 0 });
    const taken = ready();
    expect(drop(taken, 'role-elder', 'finger-0')).toBe(taken);
    expect(drop(taken, 'role-teacher', 'finger-4')).toBe(taken);
    expect(drop(taken, 'finger-0', 'finger-4')).toBe(taken);
  });

  it('gives a finger back, and the next person stands there', () => {
    const { state } = play(ready(), 'finger-1', 'place-village', 'role-elder');
    expect(state.hand[1]).toEqual({ role: 'elder', word: 0 });
  });

  it('is ready with enough people; the first try is the one that counts', () => {
    expect(play(palm(), 'enough').state.phase).toBe('pick');
    expect(play(ready(), 'enough')).toMatchObject({ state: { phase: 'order' }, answers: [{ item: 'hand', axis: 'tell', right: true }] });
    const family = play(
      palm(),
      ...add('home', 'role-mother', 'word-0'),
      ...add('home', 'role-grandma'),
      'role-grandpa',
      ...presses(FINGER),
      'enough',
    );
    expect(family.answers).toEqual([{ item: 'hand', axis: 'tell', right: false }]);
    expect(family.view.prompt.vi).toMatch(/^[^.]+\. Thiếu người ngoài nhà\.$/);
    const better = play(family.state, 'finger-2', 'place-school', 'role-teacher', ...presses(FINGER), 'enough');
    expect(better).toMatchObject({ state: { phase: 'order' }, answers: [] });
  });

  it('counts an aunt of another house as outside the home, not as outside the family', () => {
    const hand: Hand = [{ role: 'aunt', word: 0 }, null, null, null, null];
    const atSchool: Hand = [{ role: 'teacher', word: 0 }, { role: 'coach', word: 0 }, null, null, null];
    const of = (kind: Level['needs'][number]['kind']) => met({ ...level, needs: [{ kind, missing: words('x') }] }, hand);
    expect([of('outside-home'), of('outside-family'), of('school'), of('service')]).toEqual([[true], [false], [false], [false]]);
    expect([of('outside-school'), met({ ...level, needs: [{ kind: 'outside-school', missing: words('x') }] }, atSchool)]).toEqual([
      [true],
      [false],
    ]);
  });
});

describe('order and backup', () => {
  it('shows the question of who is first and who is next, where it is drawn', () => {
    const drawn: Level = { ...level, drawn: { first: 'one', next: 'two' } };
    const asked = play(ready(), 'enough').state;
    expect(rules.view(drawn, asked, 'tall').picture).toBe('one');
    expect(rules.view(drawn, { ...asked, order: [2] }, 'tall').picture).toBe('two');
    expect(rules.view(level, asked, 'tall').picture).toBeUndefined();
  });

  it('takes any order, each finger once', () => {
    const { state, answers } = play(ready(), 'enough', 'finger-2', 'finger-2', 'finger-0');
    expect(state).toMatchObject({ phase: 'ordered', order: [2, 0] });
    expect(answers).toHaveLength(1);
  });
});

describe('a story', () => {
  it('is told to somebody near; far away is no mistake, and can be followed by another', () => {
    const far = play(asking(), 'finger-0');
    expect(far.answers).toEqual([]);
    expect(far.view.prompt.vi).toMatch(/^[^.]+\. Hơi xa\.$/);
    const near = play(far.state, 'finger-1');
    expect(near.answers).toEqual([{ item: 'knee', axis: 'tell', right: true, person: 'nobody', setting: 'school' }]);
    expect(near.view).toMatchObject({ prompt: words('teacher nghe'), speaker: 'co_giao' });
  });

  const second = (): State => play(asking(), 'finger-1', 'next', 'next').state;

  it('is not told to the one who makes the trouble: a better idea, counted once', () => {
    const { state, answers, view } = play(second(), 'finger-2');
    expect(answers).toEqual([{ item: 'coach', axis: 'tell', right: false, person: 'coach', setting: 'sports' }]);
    expect(view.prompt.vi).toMatch(/^[^.]+\. Chính thầy\.$/);
    expect(play(state, 'finger-1').answers).toEqual([]);
  });

  it('goes on to the next when the first is busy, also to somebody who seemed too far', () => {
    const far = play(second(), 'finger-0');
    const busy = play(far.state, 'finger-1');
    expect(busy.view.prompt).toEqual(words('Đang bận.'));
    expect(busy.view.targets.filter(({ disabled }) => disabled).map(({ id }) => id)).toEqual(['finger-1']);
    expect(play(busy.state, 'finger-0').state).toMatchObject({ phase: 'told', found: 0 });
  });

  it('asks how to get there, and takes another way after one that does not help', () => {
    const how = play(second(), 'finger-1', 'finger-0', 'next');
    expect(how.view.targets.map(({ id }) => id).sort()).toEqual(['wait', 'walk']);
    const again = play(how.state, 'wait');
    expect(again.answers).toEqual([{ item: 'coach-reach', axis: 'do', right: false, person: 'coach', setting: 'sports' }]);
    expect(again.view.targets.map(({ id }) => id)).toEqual(['walk']);
    expect(play(again.state, 'walk', 'next').view.prompt).toEqual(words('Kể tiếp'));
  });

  it('shows the ways in an order of the run, which outlives a save; a save without a seed keeps them as written', () => {
    const { state } = play(second(), 'finger-1', 'finger-0', 'next');
    const shown = (seed: number | undefined): string => {
      const { seed: _, ...bare } = state;
      const saved = JSON.parse(JSON.stringify(seed === undefined ? bare : { ...bare, seed })) as State;
      return rules
        .view(level, saved, 'wide')
        .targets.map(({ id }) => id)
        .join(' ');
    };
    const seeds = Array.from({ length: 20 }, (_, seed) => seed);
    expect(new Set(seeds.map(shown))).toEqual(new Set(['walk wait', 'wait walk']));
    expect(state.seed).toBe(1);
    expect(shown(undefined)).toBe('walk wait');
  });

  it('has a good finger on every hand, whoever stands on it and whoever is busy', () => {
    const some = fc.subarray(
      level.roles.map(({ id }) => id),
      { minLength: 3, maxLength: 5 },
    );
    fc.assert(
      fc.property(some, fc.constantFrom(...level.stories), fc.boolean(), (ids, story, hindered) => {
        const hand: Hand = ids.map((id) => ({ role: id, word: 0 }));
        const busy = hindered ? goodFingers(level, hand, story)[0] : undefined;
        const good = goodFingers(level, hand, story, busy);
        expect(good.length).toBeGreaterThan(0);
        expect(good).not.toContain(busy);
        const able = ids.some((id, index) => index !== busy && !story.not?.includes(id));
        if (able) expect(good.map((index) => ids[index])).not.toContain(story.not?.[0] ?? 'nobody');
      }),
    );
  });
});

describe('the fire', () => {
  it('is lit by a grown-up, and every finger rings and shines once', () => {
    const told: State = { ...asking(), at: level.stories.length, phase: 'light' };
    const { state, effects } = play(told, 'light', 'ash', 'finger-1', 'finger-1', 'finger-0', 'finger-2');
    expect(state).toMatchObject({ phase: 'ending', lit: [1, 0, 2] });
    expect(effects.flatMap((effect) => (effect.type === 'sound' ? effect.name : []))).toEqual([
      'blaze',
      'straw',
      'pot-1',
      'pot-2',
      'pot-3',
    ]);
    expect(play(state, 'finish').view).toMatchObject({ done: true, progress: 1, targets: [] });
  });
});

describe('a level', () => {
  const [first, second] = level.stories;
  const at = (changed: Level) => check(changed).map((fault) => fault.at);
  it('names people that there are, answers for those who make trouble, and always has a good way', () => {
    expect(check(level)).toEqual([]);
    if (!first || !second) throw new Error('two stories');
    expect(at({ ...level, stories: [{ ...first, not: ['nobody'], trouble: words('x') }] })).toEqual(['nobody']);
    expect(at({ ...level, stories: [{ ...first, not: ['coach'] }] })).toEqual(['knee']);
    const ways = (second.reach?.ways ?? []).map((way) => ({ ...way, good: false }));
    expect(at({ ...level, stories: [{ ...second, reach: { ask: words('x'), ways } }] })).toEqual(['coach']);
    expect(at({ ...level, roles: Array.from({ length: 7 }, (_, index) => role(`r${index}`, 'home')), stories: [first] })).toEqual(['home']);
  });
});

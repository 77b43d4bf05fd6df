import { describe, expect, it } from 'vitest';
import type { Answer, Intent } from '../../domain/activity';
import { text } from '../../lib/text';
import { check, type Level, refs } from './level';
import { rules, type State } from './rules';

const words = (said: string) => text(said, `${said} (en)`);
const spot = (id: string, kind: Level['spots'][number]['kind'], column: number, row: number): Level['spots'][number] => ({
  id,
  kind,
  label: words(`Chỗ ${id}`),
  picture: 'place-top',
  wide: [column, row],
  tall: [row, column],
  says: words(`Tới ${id}`),
  ...(kind === 'people' && { who: 'ong' }),
});

const level: Level = {
  intro: words('Mình đi nhé.'),
  spots: [
    spot('top', 'path', 0, 1),
    spot('stall', 'people', 1, 0),
    spot('grove', 'lonely', 1, 2),
    spot('fork', 'path', 1, 1),
    spot('house', 'people', 2, 1),
    spot('guard', 'people', 2, 2),
  ],
  trails: [
    ['top', 'stall'],
    ['top', 'grove'],
    ['top', 'fork'],
    ['fork', 'house'],
    ['fork', 'guard'],
    ['stall', 'fork'],
  ],
  walks: [
    {
      id: 'one',
      walkers: ['na'],
      person: 'peer',
      setting: 'field',
      start: 'top',
      story: words('Na rời đi.'),
      shut: {},
      ask: words('Na kể gì?'),
      answers: [
        { id: 'clear', right: true, label: words('Kể rõ'), reply: words('Con kể là đúng.') },
        { id: 'nothing', right: false, label: words('Không có gì'), reply: words('Một câu cũng được.') },
      ],
    },
    {
      id: 'two',
      walkers: ['an', 'hoa'],
      person: 'older-child',
      setting: 'field',
      start: 'grove',
      story: words('Hai bạn rời đi.'),
      shut: { stall: words('Quán đóng cửa.') },
      ask: words('Kể gì?'),
      answers: [
        { id: 'two-clear', right: true, label: words('Kể rõ'), reply: words('Tốt lắm.') },
        { id: 'two-text', right: true, label: words('Nhắn tin'), reply: words('Tốt lắm.') },
      ],
    },
  ],
  ending: words('Tới nơi rồi.'),
};

const tap = (id: string): Intent => ({ type: 'tap', id });
function play(from: State, ...all: string[]) {
  let state = from;
  const answers: Answer[] = [];
  for (const id of all) {
    const step = rules.reduce(level, state, tap(id));
    state = step.state;
    answers.push(...step.answers);
  }
  return { state, answers, view: rules.view(level, state, 'tall') };
}
const walking = () => play(rules.start(level, 1), 'next', 'next').state;
const second = (): State => ({ phase: 'walk', walk: 1, at: 'grove', found: [], tried: [] });
const open = (state: State) => rules.view(level, state, 'wide').targets.flatMap(({ id, disabled }) => (disabled ? [] : [id]));

describe('a way', () => {
  it('goes from a place to those next to it and nowhere else', () => {
    expect(open(walking())).toEqual(['spot-stall', 'spot-grove', 'spot-fork']);
    expect(play(walking(), 'spot-house').state).toEqual(walking());
    expect(play(walking(), 'spot-fork').state.at).toBe('fork');
  });

  it('may end at any place with people; the first place counts', () => {
    for (const [way, at] of [
      [['spot-stall'], 'stall'],
      [['spot-fork', 'spot-house'], 'house'],
    ] as const) {
      const { state, answers, view } = play(walking(), ...way);
      expect(state).toMatchObject({ phase: 'arrived', at });
      expect(answers).toEqual([{ item: 'one', axis: 'do', right: true, person: 'peer', setting: 'field' }]);
      expect(view.speaker).toBe('ong');
    }
  });

  it('to a lonely place is no end: the child can go back and on, and is not counted twice', () => {
    const lonely = play(walking(), 'spot-grove');
    expect(lonely.answers).toEqual([{ item: 'one', axis: 'do', right: false, person: 'peer', setting: 'field' }]);
    expect(lonely.view.prompt).toEqual(words('Tới grove'));
    expect(lonely.view.scene).toMatchObject({ map: { at: 'grove', found: ['grove'] } });
    const on = play(lonely.state, 'spot-top', 'spot-grove', 'spot-top', 'spot-stall');
    expect(on.answers).toEqual([]);
    expect(on.state).toMatchObject({ phase: 'arrived', found: ['grove'] });
  });

  it('to people who are out today is a good choice that leads on', () => {
    const shut = play(second(), 'spot-top', 'spot-stall');
    expect(shut.answers).toEqual([{ item: 'two', axis: 'do', right: true, person: 'older-child', setting: 'field' }]);
    expect(shut.view.prompt).toEqual(words('Quán đóng cửa.'));
    expect(open(shut.state)).toEqual(['spot-top', 'spot-fork']);
    expect(play(shut.state, 'spot-fork', 'spot-house').state.phase).toBe('arrived');
  });

  it('says where one is, for those who do not see the map', () => {
    expect(rules.view(level, walking(), 'tall').status.vi).toBe('Đang ở: Chỗ top. Đi tới được: Chỗ stall, Chỗ grove, Chỗ fork.');
  });
});

describe('telling', () => {
  it('shows what happened, and on the way that people are looked for', () => {
    const walks = level.walks.map((each) => ({ ...each, picture: 'behind-na' }));
    const drawn: Level = { ...level, walks };
    const seen = (...ids: string[]) =>
      rules.view(
        drawn,
        ids.reduce((state, id) => rules.reduce(drawn, state, tap(id)).state, rules.start(drawn, 1)),
        'tall',
      ).picture;
    expect([seen('next'), seen('next', 'next'), seen('next', 'next', 'spot-stall', 'next')]).toEqual(['behind-na', 'act-run', 'behind-na']);
    expect(refs(level).pictures).toContain('act-run');
  });

  it('can be tried again after an answer that told nothing', () => {
    const told = play(walking(), 'spot-stall', 'next', 'nothing');
    expect(told.view.prompt).toEqual(words('Một câu cũng được.'));
    const again = play(told.state, 'next');
    expect(open(again.state)).toEqual(['clear']);
    const { state, answers } = play(again.state, 'clear', 'next');
    expect(answers).toEqual([]);
    expect(state).toEqual({ phase: 'story', seed: 1, walk: 1, at: 'grove', found: [], tried: [] });
    expect(told.answers.at(-1)).toEqual({ item: 'one-tell', axis: 'report', right: false, person: 'peer', setting: 'field' });
  });

  it('shows its answers in an order of each run, the same for the same seed, also in saves that have none', () => {
    const told = play(walking(), 'spot-stall', 'next').state;
    const firsts = new Set(Array.from({ length: 20 }, (_, seed) => open({ ...told, seed })[0]));
    expect([...firsts].sort()).toEqual(['clear', 'nothing']);
    const { seed: _, ...old } = told;
    expect(open(old).sort()).toEqual(['clear', 'nothing']);
    expect(open({ ...told, seed: 7 })).toEqual(open({ ...told, seed: 7 }));
  });

  it('ends the last walk', () => {
    const { view } = play(second(), 'spot-top', 'spot-fork', 'spot-house', 'next', 'two-text', 'next', 'finish');
    expect(view).toMatchObject({ done: true, targets: [], progress: 1 });
  });
});

describe('a level', () => {
  const faults = (change: Partial<Level>) => check({ ...level, ...change }).map(({ message }) => message.en);
  it('has no spot that is not drawn, none over another, somebody at each place with people, and two ways to people', () => {
    expect(check(level)).toEqual([]);
    expect(faults({ trails: [...level.trails, ['top', 'moon']] })).toEqual(['The map has no spot «moon».']);
    expect(faults({ spots: [...level.spots, spot('twin', 'path', 0, 1)] })).toEqual([
      '«twin» shares a cell (wide).',
      '«twin» shares a cell (tall).',
    ]);
    expect(faults({ spots: level.spots.map(({ who: _, ...each }) => each) })).toEqual([
      '«stall»: «who» is for places with people.',
      '«house»: «who» is for places with people.',
      '«guard»: «who» is for places with people.',
    ]);
    expect(
      faults({
        trails: [
          ['top', 'stall'],
          ['top', 'grove'],
          ['top', 'fork'],
        ],
      }),
    ).toEqual(['«one» has fewer than two places with people to reach.', '«two» has fewer than two places with people to reach.']);
  });
});

import { describe, expect, it } from 'vitest';
import type { Intent, Step } from '../../domain/activity';
import { text } from '../../lib/text';
import { check, type Level, type Telling } from './level';
import { rules, type State } from './rules';

const say = (word: string) => text(word, word);
const listener = (id: string) => ({ id, actor: id, label: say(id), picture: id, say: say(`${id} says`) });
const hole = (part: 'what' | 'who' | 'where') => ({
  part,
  stones: [
    { id: `${part}-clear`, clear: true, label: say(part), picture: 'clear' },
    { id: `${part}-vague`, clear: false, label: say('something'), picture: 'vague', reply: say('clearer') },
    { id: `${part}-joke`, clear: false, label: say('a joke'), picture: 'joke', reply: say('in earnest') },
  ],
});
const aside = (id: string) => ({ id, label: say(id), picture: id, reply: say(`after ${id}`) });
const secret: Telling = {
  id: 'secret',
  ok: false,
  person: 'relative',
  setting: 'home',
  hero: 'thao',
  way: 'card',
  text: say('news'),
  turns: [
    { react: 'busy', ask: say('whom'), to: [listener('mum'), listener('aunt')], aside: [aside('toy')], holes: [hole('what')] },
    { react: 'doubts', ask: say('whom now'), to: [listener('uncle')], aside: [aside('diary'), aside('later')], holes: [hole('who')] },
    { react: 'listens', ask: say('and now'), to: [listener('grandma')], aside: [aside('friend')], holes: [hole('where')] },
  ],
  whole: say('heard'),
};
const happy: Telling = {
  ...secret,
  id: 'happy',
  ok: true,
  person: 'nobody',
  turns: [{ react: 'listens', ask: say('whom'), to: [listener('mum')], holes: [hole('what')] }],
};
const level: Level = {
  intro: say('intro'),
  asks: { what: say('what?'), who: say('who?'), where: say('where?') },
  ring: say('ring'),
  tellings: [secret, happy],
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
const busy = [...begin, 'mum', 'stone-what-clear', 'chime-0', 'next'];
const doubted = [...busy, 'uncle', 'stone-who-clear', 'chime-0', 'chime-1', 'next'];
const heard = [...doubted, 'grandma', 'stone-where-clear', 'all', 'next'];
const view = (state: State, shape: 'wide' | 'tall' = 'wide') => rules.view(level, state, shape);

describe('ring-stones', () => {
  it('goes on from a busy grown-up to a doubting one to one who listens, and the sentence grows', () => {
    expect(play(...busy).state).toMatchObject({ phase: 'whom', turn: 1, laid: ['what-clear'] });
    expect(play(...doubted).state).toMatchObject({ phase: 'whom', turn: 2, laid: ['what-clear', 'who-clear'] });
    const { state, last } = play(...heard);
    expect(state).toMatchObject({ phase: 'whole', laid: ['what-clear', 'who-clear', 'where-clear'] });
    expect(last.effects).toContainEqual({ type: 'sound', name: 'stones-all' });
    expect(view(state)).toMatchObject({ place: { 'lamps-1': 1, 'lamps-2': 0 }, scene: { reach: 3 } });
  });

  it('lets the sound come as far as it is heard', () => {
    const reach = (...ids: string[]) => view(play(...ids).state).scene?.reach;
    expect(reach(...busy.slice(0, -1))).toBe(1);
    expect(reach(...doubted.slice(0, -1))).toBe(2);
    expect(reach(...heard.slice(0, -1))).toBe(3);
  });

  it('answers a vague stone with a better idea, and takes the clear one afterwards without another mark', () => {
    const { state, answers } = play(...begin, 'mum', 'stone-what-vague');
    expect(view(state).prompt.en).toContain('clearer');
    expect(answers.at(-1)).toMatchObject({ item: 'secret-what', axis: 'report', right: false });
    const next = rules.reduce(level, state, tap('stone-what-clear'));
    expect(next.state).toMatchObject({ phase: 'ring', laid: ['what-clear'] });
    expect(next.answers).toEqual([]);
  });

  it('lets a stone be dropped on the frame, and nowhere else', () => {
    const { state } = play(...begin, 'mum');
    const drop = (on: string) => rules.reduce(level, state, { type: 'drop', id: 'stone-what-clear', on });
    expect(drop('frame').state.laid).toEqual(['what-clear']);
    expect(drop('stone-what-vague').state).toBe(state);
  });

  it('answers kindly what lets no grown-up hear, and goes on; it is marked once', () => {
    const { state, answers } = play(...busy, 'diary');
    expect(view(state).prompt.en).toBe('after diary');
    expect(
      view(state)
        .targets.map(({ id }) => id)
        .sort(),
    ).toEqual(['later', 'uncle']);
    expect(answers.at(-1)).toMatchObject({ item: 'secret-tell-2', axis: 'tell', right: false });
    const again = rules.reduce(level, state, tap('later'));
    expect(view(again.state).targets.map(({ id }) => id)).toEqual(['uncle']);
    const next = rules.reduce(level, again.state, tap('uncle'));
    expect(next.state).toMatchObject({ phase: 'lay', tried: [] });
    expect([...again.answers, ...next.answers]).toEqual([]);
  });

  it('mixes whom to tell with what tempts, by the seed', () => {
    const first = (seed: number) => {
      const news = rules.reduce(level, rules.start(level, seed), tap('next')).state;
      return view(rules.reduce(level, news, tap('next')).state).targets[0]?.id;
    };
    expect(new Set([1, 2, 3, 4, 5, 6, 7, 8, 9].map(first))).toEqual(new Set(['mum', 'aunt', 'toy']));
  });

  it.each([
    ['scolds', 'sayno'],
    ['peace', 'uneasy'],
  ] as const)('shows a grown-up who %s, and the child tells the next one', (react, face) => {
    const [, second, ...rest] = secret.turns;
    const hard: Level = { ...level, tellings: [{ ...secret, turns: second ? [{ ...second, react }, ...rest.slice(-1)] : [] }] };
    let { state } = { state: rules.start(hard, 1) };
    for (const id of [...begin, 'uncle', 'stone-who-clear', 'all']) state = rules.reduce(hard, state, tap(id)).state;
    const { cast, prompt } = rules.view(hard, state, 'wide');
    expect(prompt.en).toBe('uncle says');
    expect(cast).toEqual([expect.objectContaining({ id: 'thao', face: 'sad' }), expect.objectContaining({ id: 'uncle', face })]);
    expect(rules.reduce(hard, state, tap('next')).state).toMatchObject({ phase: 'whom', turn: 1, laid: ['who-clear'] });
  });

  it('rings each stone by itself, in any order, with a note of its own', () => {
    const { state } = play(...busy, 'uncle', 'stone-who-clear');
    const second = rules.reduce(level, state, tap('chime-1'));
    expect(second.state).toMatchObject({ phase: 'ring', rung: [1] });
    expect(second.effects).toContainEqual({ type: 'sound', name: 'stone-2' });
    expect(rules.reduce(level, second.state, tap('chime-1')).state.phase).toBe('ring');
    expect(rules.reduce(level, second.state, tap('chime-0')).state.phase).toBe('heard');
  });

  it('marks nothing about whom to tell where the news is happy, and offers nothing else', () => {
    const { state, answers } = play(...heard, 'next', 'next', 'mum');
    expect(state).toMatchObject({ at: 1, phase: 'lay' });
    expect(answers.some(({ item }) => item.startsWith('happy-tell'))).toBe(false);
    const before = play(...heard, 'next', 'next').state;
    expect(view(before).targets.map(({ id }) => id)).toEqual(['mum']);
  });

  it('ends with every lamp lit, survives JSON and ignores what means nothing', () => {
    const { state } = play(...heard, 'next', 'next', 'mum', 'stone-what-clear', 'chime-0', 'next', 'next', 'finish');
    expect(view(state)).toMatchObject({ done: true, progress: 1, place: { 'lamps-1': 1, 'lamps-2': 1, 'lamps-3': 1 } });
    for (const ids of [busy, doubted, heard]) {
      const before = play(...ids).state;
      expect(JSON.parse(JSON.stringify(before))).toEqual(before);
      expect(rules.reduce(level, before, tap('nonsense')).state).toBe(before);
      expect(rules.reduce(level, before, { type: 'hold', id: 'mum', amount: 1 }).state).toBe(before);
    }
  });

  it('rings what already lies in the frame when it is touched, and changes nothing', () => {
    const { state } = play(...busy, 'uncle');
    const step = rules.reduce(level, state, tap('frame'));
    expect(step.state).toBe(state);
    expect(step.effects).toContainEqual({ type: 'sound', name: 'stones-1' });
  });
});

describe('the check of a level', () => {
  const faults = (turn: Partial<Telling['turns'][number]>, ok = false) =>
    check({ ...level, tellings: [{ ...secret, ok, turns: secret.turns.map((each) => ({ ...each, ...turn })).slice(-1) }] }).map(
      ({ message }) => message.en,
    );

  it('wants a picture of its own for each option', () => {
    expect(check(level)).toEqual([]);
    const twin = hole('what');
    expect(faults({ holes: [{ ...twin, stones: twin.stones.map((each) => ({ ...each, picture: 'mist' })) }] })).toEqual([
      '«secret» has two options with the same picture.',
    ]);
    expect(faults({ aside: [{ ...aside('diary'), picture: 'grandma' }] })).toEqual(['«secret» has two options with the same picture.']);
  });

  it('wants something that tempts beside the grown-ups, unless the news is happy', () => {
    expect(faults({}, true)).toEqual(['«secret»: happy news has no «aside», anything else has some in each turn.']);
  });
});

it('keeps what is to be told in sight while somebody is chosen and the stones are laid, where it is drawn', () => {
  const drawn: Level = { ...level, tellings: [{ ...secret, picture: 'case' }, happy] };
  const shown = (...ids: string[]) => {
    let { state } = { state: rules.start(drawn, 1) };
    for (const id of ids) state = rules.reduce(drawn, state, tap(id)).state;
    const { picture } = rules.view(drawn, state, 'tall');
    return { phase: state.phase, picture };
  };
  expect(shown(...begin)).toEqual({ phase: 'whom', picture: 'case' });
  expect(shown(...begin, 'toy')).toEqual({ phase: 'whom', picture: 'case' });
  expect(shown(...begin, 'mum')).toEqual({ phase: 'lay', picture: 'case' });
  expect(shown(...begin, 'mum', 'stone-what-vague')).toEqual({ phase: 'lay', picture: 'case' });
  expect(shown(...busy)).toEqual({ phase: 'whom', picture: 'case' });
  expect(rules.view(level, play(...begin).state, 'tall').picture).toBeUndefined();
});

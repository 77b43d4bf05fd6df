import { describe, expect, it } from 'vitest';
import type { Intent, Step } from '../../domain/activity';
import { text } from '../../lib/text';
import { type Case, check, type Friend, itemIds, type Level } from './level';
import { rules, type State } from './rules';
import { type Tool, tools } from './tools';

const say = (word: string) => text(word, word);
const option = (tool: Tool, good: boolean) => ({ tool, good, reply: say(`${tool} says`) });
const base = { person: 'peer', setting: 'school', hero: 'an', picture: 'p' } as const;
const plain: Case = {
  ...base,
  id: 'plain',
  ok: false,
  text: say('plain'),
  options: [option('bell', true), option('hand', true), option('drum', false)],
};
const hard: Case = {
  ...plain,
  id: 'hard',
  need: 2,
  text: say('hard'),
  options: [option('bell', true), option('salt', true), option('lamp', true), option('drum', false)],
};
const glad: Case = {
  ...base,
  id: 'glad',
  ok: true,
  text: say('glad'),
  options: [option('drum', true), { ...option('hand', false), also: true }, option('voice', false)],
};
const move = (id: string) => ({
  id,
  axis: 'do' as const,
  ask: say(`${id}?`),
  options: ['good', 'weak', 'other'].map((one) => ({
    id: `${id}-${one}`,
    good: one === 'good',
    label: say(one),
    reply: say(`${id} ${one}`),
  })),
});
const friend: Friend = {
  id: 'friend',
  person: 'friend',
  setting: 'field',
  hero: 'an',
  friend: 'hoa',
  text: say('a friend comes'),
  picture: 'p',
  moves: [move('hear'), move('tell')],
  listener: 'thay',
  hears: say('heard'),
};
const level: Level = {
  intro: say('intro'),
  circle: ['binh', 'khoi'],
  tools: tools.map((id) => ({ id, name: say(id), does: say(`does ${id}`) })),
  cases: [plain, hard, glad],
  joined: say('joined'),
  friends: [friend],
  coast: say('coast'),
  rim: say('rim'),
  feast: say('feast'),
  treats: { cake: say('cake'), grapes: say('grapes'), apples: say('apples'), drums: say('drums') },
  ending: say('ending'),
};

const tap = (id: string): Intent => ({ type: 'tap', id });
/** With the cases in the order as written. */
const begin = (): State => ({ ...rules.start(level, 1), order: ['plain', 'hard', 'glad'] });
function play(...ids: string[]) {
  let last: Step<State> = { state: begin(), effects: [], answers: [] };
  const answers: Step<State>['answers'] = [];
  for (const id of ids) {
    last = rules.reduce(level, last.state, tap(id));
    answers.push(...last.answers);
  }
  return { state: last.state, effects: last.effects, answers };
}
const view = (state: State) => rules.view(level, state, 'wide');
const toHard = ['next', 'tool-bell', 'next'];
const toGlad = [...toHard, 'tool-salt', 'tool-bell', 'next'];
const toFriend = [...toGlad, 'tool-drum', 'next', 'next'];
const toCoast = [...toFriend, 'next', 'hear-good', 'next', 'tell-good', 'next', 'next'];
const toRim = [...toCoast, 'shore-north', 'shore-hills', 'shore-south', 'shore-town', 'next'];
const toFeast = [...toRim, 'next'];

describe('camp-fire', () => {
  it('lets a flame rise in the colour of any tool that fits, by a tap or by dragging it into the fire', () => {
    for (const tool of ['bell', 'hand']) {
      const { state, answers } = play('next', `tool-${tool}`);
      expect(state).toMatchObject({ phase: 'lit', laid: [tool] });
      expect(view(state)).toMatchObject({ prompt: say(`${tool} says`), scene: { flames: [tool] } });
      expect(answers).toEqual([{ item: 'plain', axis: 'do', person: 'peer', setting: 'school', right: true }]);
    }
    const { state } = play('next');
    const drop = (on: string) => rules.reduce(level, state, { type: 'drop', id: 'tool-bell', on }).state;
    expect(drop('fire').phase).toBe('lit');
    expect(drop('tool-hand')).toBe(state);
  });

  it('answers a tool that does not fit with a better idea, once recorded, and says the story again at the fire', () => {
    const { state, answers } = play('next', 'tool-drum');
    expect(view(state).prompt.en).toContain('drum says');
    expect(view(state).targets.find(({ id }) => id === 'tool-drum')?.disabled).toBe(true);
    expect(view(rules.reduce(level, state, tap('fire')).state).prompt).toEqual(say('plain'));
    const later = rules.reduce(level, state, tap('tool-hand'));
    expect(later.state.phase).toBe('lit');
    expect([...answers, ...later.answers].map(({ right }) => right)).toEqual([false]);
  });

  it('asks for two tools where one is not enough, and each counts', () => {
    const { state } = play(...toHard, 'tool-salt');
    expect(state).toMatchObject({ phase: 'pick', laid: ['salt'] });
    const { state: lit, answers } = play(...toHard, 'tool-salt', 'tool-drum', 'tool-lamp');
    expect(lit).toMatchObject({ phase: 'lit', laid: ['salt', 'lamp'] });
    expect(answers.map(({ item, right }) => [item, right])).toEqual([
      ['plain', true],
      ['hard', true],
      ['hard-2', false],
    ]);
    expect(itemIds(level)).toEqual(['plain', 'hard', 'hard-2', 'glad', 'friend-hear', 'friend-tell']);
  });

  it('takes telling as fine where all is well, without a record', () => {
    const { state, answers } = play(...toGlad, 'tool-hand');
    expect(state.phase).toBe('lit');
    expect(answers.map(({ item }) => item)).not.toContain('glad');
    expect(play(...toGlad, 'tool-drum').answers.at(-1)).toMatchObject({ item: 'glad', axis: 'recognise-ok', right: true });
  });

  it('makes all flames one after the last case, and forgets which they were', () => {
    const { state, effects } = play(...toFriend.slice(0, -1));
    expect(state).toMatchObject({ phase: 'joined', flames: [], laid: [] });
    expect(effects).toContainEqual({ type: 'celebrate' });
    expect(play(...toGlad).state.flames).toEqual(['bell', 'salt', 'bell']);
  });

  it('helps a friend step by step, and a grown-up comes to the fire', () => {
    const { state, answers } = play(...toFriend, 'next', 'hear-weak');
    expect(view(state).prompt.en).toContain('hear weak');
    expect(answers.at(-1)).toMatchObject({ item: 'friend-hear', right: false });
    const heard = play(...toFriend, 'next', 'hear-good', 'next', 'tell-good', 'next').state;
    expect(view(heard)).toMatchObject({ prompt: say('heard'), speaker: 'thay', scene: { logs: 2, whole: 4 } });
  });

  it('lights the coast in any order, all of it at once as well; then the rim shines', () => {
    const one = play(...toCoast, 'shore-town', 'shore-north').state;
    expect(one.shores).toEqual(['north', 'town']);
    expect(play(...toCoast, 'all', 'next').state).toMatchObject({ phase: 'rim', shores: ['north', 'hills', 'town', 'south'] });
    expect(play(...toCoast, 'all', 'next').state).toEqual(play(...toRim).state);
    expect(view(play(...toRim).state).place).toMatchObject({ town: 1 });
  });

  it('shares the feast in any order, and ends calmly', () => {
    const { state } = play(...toFeast, 'treat-drums', 'treat-cake');
    expect(state).toMatchObject({ shared: ['cake', 'drums'], last: 'cake' });
    expect(view(state).prompt).toEqual(say('cake'));
    expect(play(...toFeast, 'next').state.phase).toBe('feast');
    const { state: done } = play(...toFeast, 'treat-drums', 'treat-cake', 'treat-apples', 'treat-grapes', 'next', 'finish');
    expect(view(done)).toMatchObject({ done: true, progress: 1 });
    expect(play(...toFeast, 'rest', 'finish').state.phase).toBe('done');
  });

  it('has its guests at the feast, and one more of them cheers with each thing that is shared', () => {
    const facesAt = (...ids: string[]) => view(play(...toFeast, ...ids).state).scene?.circle;
    expect(facesAt()).toEqual(['binh', 'an', 'hoa', 'khoi'].map((id) => [id, 'happy']));
    expect(facesAt('treat-drums', 'treat-cake')?.map(([, face]) => face)).toEqual(['cheer', 'cheer', 'happy', 'happy']);
  });

  it('laughs only where all was well', () => {
    const faces = (...ids: string[]) => view(play(...ids).state).scene?.circle.map(([, face]) => face);
    expect(faces(...toGlad, 'tool-drum')).toContain('cheer');
    expect(faces('next', 'tool-bell')).toEqual(['calm', 'brave', 'calm']);
  });

  it('returns the same state for what means nothing now', () => {
    for (const ids of [[], ['next'], toFriend, toCoast, toFeast]) {
      const { state } = play(...ids);
      expect(rules.reduce(level, state, tap('nothing')).state).toBe(state);
    }
  });
});

describe('a level of the camp-fire', () => {
  const faults = (change: Partial<Level>) => check({ ...level, ...change }).map(({ at }) => at);
  it('is sound', () => expect(faults({})).toEqual([]));
  it('offers only tools that are there, each once', () => {
    expect(faults({ tools: level.tools.slice(0, -1) })).toEqual(['plain', 'hard', 'glad']);
    expect(faults({ cases: [{ ...plain, options: [option('bell', true), option('bell', false), option('hand', false)] }] })).toEqual([
      'plain',
    ]);
  });
  it('can be played, and the drum is for what is well', () => {
    expect(faults({ cases: [{ ...hard, options: [option('bell', true), option('salt', false), option('lamp', false)] }] })).toEqual([
      'hard',
    ]);
    expect(faults({ cases: [{ ...plain, ok: true }] })).toEqual(['plain']);
    expect(
      faults({ cases: [{ ...plain, options: [option('bell', true), option('hand', false), { ...option('drum', false), also: true }] }] }),
    ).toEqual(['plain']);
  });
  it('has moves with both kinds of options and pictures that differ', () => {
    const first = friend.moves[0] as Friend['moves'][number];
    const withMove = (options: Friend['moves'][number]['options']) => faults({ friends: [{ ...friend, moves: [{ ...first, options }] }] });
    expect(withMove(first.options.map((each) => ({ ...each, good: true })))).toEqual(['hear']);
    expect(withMove(first.options.map((each) => ({ ...each, picture: 'p' })))).toEqual(['hear']);
  });
});

import { describe, expect, it } from 'vitest';
import type { Intent, Step } from '../../domain/activity';
import { text } from '../../lib/text';
import type { Level, Telling } from './level';
import { rules, type State } from './rules';

const say = (word: string) => text(word, word);
const listener = (id: string) => ({ id, actor: id, label: say(id), picture: 'ear', say: say(`${id} says`) });
const hole = (part: 'what' | 'who' | 'where') => ({
  part,
  stones: [
    { id: `${part}-clear`, clear: true, label: say(part), picture: 'p' },
    { id: `${part}-vague`, clear: false, label: say('something'), picture: 'p', reply: say('clearer') },
  ],
});
const secret: Telling = {
  id: 'secret',
  ok: false,
  person: 'relative',
  setting: 'home',
  hero: 'thao',
  way: 'card',
  text: say('news'),
  turns: [
    { react: 'busy', ask: say('whom'), to: [listener('mum'), listener('aunt')], holes: [hole('what')] },
    { react: 'doubts', ask: say('whom now'), to: [listener('uncle')], holes: [hole('who')] },
    { react: 'listens', ask: say('and now'), to: [listener('grandma')], holes: [hole('where')] },
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
  pause: { label: say('stop'), picture: 'rest', reply: say('rest a little') },
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

  it('answers giving up kindly and goes on; it is marked once', () => {
    const { state, answers } = play(...busy, 'pause');
    expect(view(state).prompt.en).toBe('rest a little');
    expect(view(state).targets.map(({ id }) => id)).toEqual(['uncle']);
    expect(answers.at(-1)).toMatchObject({ item: 'secret-tell-2', axis: 'tell', right: false });
    const next = rules.reduce(level, state, tap('uncle'));
    expect(next.state.phase).toBe('lay');
    expect(next.answers).toEqual([]);
  });

  it('rings each stone by itself, in any order, with a note of its own', () => {
    const { state } = play(...busy, 'uncle', 'stone-who-clear');
    const second = rules.reduce(level, state, tap('chime-1'));
    expect(second.state).toMatchObject({ phase: 'ring', rung: [1] });
    expect(second.effects).toContainEqual({ type: 'sound', name: 'stone-2' });
    expect(rules.reduce(level, second.state, tap('chime-1')).state.phase).toBe('ring');
    expect(rules.reduce(level, second.state, tap('chime-0')).state.phase).toBe('heard');
  });

  it('marks nothing about whom to tell where the news is happy, and offers no giving up', () => {
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

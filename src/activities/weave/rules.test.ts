import { describe, expect, it } from 'vitest';
import type { Intent, Step } from '../../domain/activity';
import { text } from '../../lib/text';
import { check, type Level, type Mending, type Thread } from './level';
import { rules, type State } from './rules';

const say = (word: string) => text(word, word);
const option = (id: string, good: boolean) => ({ id, good, label: say(id), picture: id, reply: say(`${id}: a better idea`) });
const mending = (id: string): Mending => ({
  id,
  ask: say(`${id}?`),
  options: [option(`${id}-good`, true), option(`${id}-weak`, false), option(`${id}-poor`, false)],
});
const yes = { id: 'nod', sign: 'yes', says: say('yes'), face: 'happy', pose: 'open' } as const;
const silent = {
  id: 'still',
  sign: 'unclear',
  seen: say('silence'),
  face: 'uneasy',
  pose: 'rest',
  stopped: say('silence is no yes'),
} as const;
const no = { id: 'no', sign: 'no', says: say('no'), face: 'sayno', pose: 'stop', stopped: say('stopped') } as const;
const hug: Thread = {
  id: 'hug',
  person: 'friend',
  setting: 'school',
  hero: 'na',
  other: 'hoa',
  hue: 'rose',
  pattern: 'flower',
  text: say('a hug'),
  begin: { ask: say('how?'), options: [option('ask', true), option('grab', false), option('sneak', false)] },
  beats: [yes, { ...yes, id: 'smile' }],
  woven: say('woven'),
};
const tickle: Thread = {
  ...hug,
  id: 'tickle',
  beats: [yes, silent, no],
  instead: {
    ask: say('what else?'),
    options: [{ ...option('ball', true), pattern: 'cross' }, { ...option('draw', true), pattern: 'wave' }, option('beg', false)],
  },
};
const { begin: _, ...unasked } = tickle;
const yarn: Thread = { ...unasked, id: 'yarn', mend: [mending('own')], beats: [no] };
const level: Level = {
  intro: say('intro'),
  watch: say('watch'),
  easy: say('easy'),
  pulled: say('pulled'),
  mend: [mending('sorry'), mending('need')],
  mended: say('mended'),
  threads: [hug, tickle, yarn],
  cloth: say('cloth'),
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
const view = (state: State, shape: 'wide' | 'tall' = 'wide') => rules.view(level, state, shape);
const asked = ['next', 'next', 'ask', 'next'];
const first = [...asked, 'shuttle', 'shuttle', 'next'];
const second = [...first, 'next', 'ask', 'shuttle'];
const refused = [...second, 'hand', 'next'];
const found = [...refused, 'hand', 'next', 'draw', 'next'];

describe('weave', () => {
  it('asks, weaves pass by pass while the other agrees, and binds the band', () => {
    expect(view(play('next', 'next', 'ask').state).prompt).toEqual(level.watch);
    expect(play(...asked).state).toMatchObject({ phase: 'weave', beat: 0 });
    expect(view(play(...asked).state)).toMatchObject({ prompt: say('yes'), speaker: 'hoa', scene: { strain: 'slack', now: { part: 0 } } });
    expect(view(play(...asked, 'shuttle').state).scene?.now?.part).toBeGreaterThan(0);
    expect(view(play(...asked, 'shuttle', 'shuttle').state)).toMatchObject({ prompt: say('woven'), scene: { now: { part: 1 } } });
    expect(play(...first).state).toMatchObject({ phase: 'wish', at: 1, bands: [{ pattern: 'flower', mended: false }] });
  });

  it('answers a beginning without a question with a better idea, and asks again', () => {
    const { state, answers } = play('next', 'next', 'grab');
    expect(state).toMatchObject({ phase: 'begin', tried: ['grab'] });
    expect(view(state).prompt.vi).toContain('grab: a better idea');
    expect(
      view(state)
        .targets.map(({ id }) => id)
        .sort(),
    ).toEqual(['ask', 'sneak']);
    expect(answers).toEqual([{ item: 'hug-begin', axis: 'do', person: 'friend', setting: 'school', right: false }]);
  });

  it('never blames who stops at a yes: the hand rests, and the shuttle may go on', () => {
    const { state } = play(...asked, 'hand');
    expect(view(state).prompt).toEqual(level.easy);
    expect(view(state).targets.find(({ id }) => id === 'hand')?.disabled).toBe(true);
    expect(rules.reduce(level, state, tap('shuttle')).state).toMatchObject({ phase: 'weave', beat: 1 });
  });

  it('takes silence for no yes: it stops, asks, hears the no, and finds another pattern', () => {
    const { state, answers } = play(...second, 'hand');
    expect(view(state)).toMatchObject({ prompt: silent.stopped, scene: { strain: 'slack' } });
    expect(answers.at(-1)).toMatchObject({ item: 'tickle-still', axis: 'recognise-not-ok', right: true });
    expect(view(play(...refused).state)).toMatchObject({ prompt: say('no'), scene: { strain: 'taut' } });
    expect(play(...refused, 'hand', 'next').state.phase).toBe('instead');
    expect(play(...found).state.bands[1]).toEqual({ pattern: 'wave', mended: false });
  });

  it('pulls the cloth when the shuttle runs over a no, and mends it step by step', () => {
    const pulled = [...refused, 'shuttle'];
    expect(view(play(...pulled).state)).toMatchObject({ prompt: level.pulled, scene: { strain: 'knot' } });
    expect(play(...pulled).last.effects).toContainEqual({ type: 'sound', name: 'snag' });
    const { state } = play(...pulled);
    expect(rules.reduce(level, state, tap('hand')).state).toBe(state);
    const mended = [...pulled, 'next', 'sorry-weak', 'sorry-good', 'need-good'];
    expect(play(...mended).state.phase).toBe('mended');
    expect(play(...mended).last.effects).toContainEqual({ type: 'sound', name: 'untied' });
    // Whoever was told, or the other one, answers first.
    expect(view(play(...mended).state).prompt).toEqual(say('need-good: a better idea mended'));
    expect(play(...mended, 'next', 'ball', 'next').state.bands[1]).toEqual({ pattern: 'cross', mended: true });
  });

  it('goes on to the answer when the shuttle ran over a silence and was mended', () => {
    const { state } = play(...second, 'shuttle', 'next', 'sorry-good', 'need-good', 'next');
    expect(state).toMatchObject({ phase: 'weave', beat: 2, pulled: true });
  });

  it('begins with the mending where the hero pulled the thread before', () => {
    const { state, answers } = play(...found, 'next', 'own-good', 'next');
    expect(answers.at(-1)).toMatchObject({ item: 'yarn-own', axis: 'do' });
    expect(state).toMatchObject({ phase: 'weave', beat: 0, pulled: true });
  });

  it('lets every band of the whole cloth be struck', () => {
    const { state, last } = play(...found, 'next', 'own-good', 'next', 'hand', 'next', 'ball', 'next');
    expect(last.effects).toContainEqual({ type: 'celebrate' });
    expect(view(state).scene?.bands).toEqual([
      { hue: 'rose', pattern: 'flower', mended: false },
      { hue: 'rose', pattern: 'wave', mended: false },
      { hue: 'rose', pattern: 'cross', mended: true },
    ]);
    const struck = rules.reduce(level, state, tap('band-2'));
    expect(struck.state).toEqual(state);
    expect(struck.effects).toContainEqual({ type: 'sound', name: 'band-3' });
    expect(rules.reduce(level, rules.reduce(level, state, tap('next')).state, tap('finish')).state.phase).toBe('done');
  });

  it('records each decision at its first try alone', () => {
    const { answers } = play('next', 'next', 'grab', 'sneak', 'ask', 'next', 'hand', 'shuttle', 'shuttle', 'next');
    expect(answers.map(({ item, right }) => [item, right])).toEqual([
      ['hug-begin', false],
      ['hug-nod', false],
      ['hug-smile', true],
    ]);
  });

  it('names what an author forgot', () => {
    const faults = (thread: Thread) => check({ ...level, threads: [thread] }).map(({ at }) => at);
    expect(check(level)).toEqual([]);
    expect(faults({ ...tickle, beats: [no, yes] })).toContain('tickle');
    expect(faults({ ...tickle, beats: [yes, silent] })).toContain('tickle');
    expect(faults({ ...hug, beats: [no] })).toContain('hug');
    const { stopped: _stopped, ...unanswered } = no;
    expect(faults({ ...tickle, beats: [unanswered] })).toContain('no');
    const { pattern: _pattern, ...plain } = { ...option('plain', true), pattern: 'wave' };
    expect(faults({ ...tickle, instead: { ask: say('?'), options: [plain, option('a', false), option('b', false)] } })).toContain('plain');
  });
});

import { describe, expect, it } from 'vitest';
import type { Answer, Effect } from '../../domain/activity';
import { text } from '../../lib/text';
import type { Level, StoryLine } from './level';
import { rules, type State } from './rules';

const words = (said: string) => text(said, `${said} (en)`);
const line = (said: string, more: Partial<StoryLine> = {}): StoryLine => ({
  text: words(said),
  who: 'mai',
  face: 'happy',
  pose: 'wave',
  stage: [],
  ...more,
});

const level: Level = {
  band: 'A',
  graph: {
    start: 'n0',
    nodes: {
      n0: {
        lines: [
          line('Trời tối rồi.', {
            who: 'narrator',
            stage: [
              { do: 'enter', id: 'mai', at: 'left', face: 'listen', pose: 'heart' },
              { do: 'enter', id: 'binh', at: 'right', face: 'sad', pose: 'rest' },
              { do: 'scene', key: 'lamp', value: 'off' },
            ],
          }),
          line('Bạn Bình nên làm gì?', { stage: [{ do: 'sound', name: 'conch' }] }),
        ],
        choices: [
          { id: 'tell', label: words('Kể với cô'), to: 'n1', answer: { axis: 'tell', right: true }, person: 'relative', setting: 'home' },
          { id: 'keep', label: words('Giữ kín'), to: 'n2', answer: { axis: 'tell', right: false } },
          { id: 'look', label: words('Nhìn ra biển'), to: 'n2' },
        ],
      },
      n1: {
        lines: [
          line('Cô nghe em.', { who: 'binh', face: 'happy', pose: 'rest', stage: [{ do: 'scene', key: 'lamp', value: 'on' }] }),
          line('Xong.', { stage: [{ do: 'leave', id: 'binh' }] }),
        ],
        choices: [],
      },
      n2: {
        lines: [line('Mình thử cách khác nhé.', { stage: [{ do: 'face', id: 'binh', face: 'worried' }] })],
        choices: [{ id: 'back', label: words('Chọn lại'), to: 'n0' }],
      },
    },
  },
};

function tap(...ids: string[]) {
  let state: State = rules.start(level, 1);
  const answers: Answer[] = [];
  const effects: Effect[] = [];
  for (const id of ids) {
    const step = rules.reduce(level, state, { type: 'tap', id });
    state = step.state;
    answers.push(...step.answers);
    effects.push(...step.effects);
  }
  return { state, answers, effects, view: rules.view(level, state, 'tall') };
}

describe('a story', () => {
  it('is told line by line; a narrator speaks from nowhere, an actor takes the face of the line', () => {
    const { view } = tap();
    expect(view.prompt.vi).toBe('Trời tối rồi.');
    expect(view.speaker).toBeUndefined();
    expect(view.targets.map(({ id }) => id)).toEqual(['next']);
    expect(view.place).toEqual({ lamp: 'off' });
    const next = tap('next');
    expect(next.view.speaker).toBe('mai');
    expect(next.view.cast).toEqual([
      { id: 'mai', at: 'left', face: 'happy', pose: 'wave' },
      { id: 'binh', at: 'right', face: 'sad', pose: 'rest' },
    ]);
    expect(next.effects).toContainEqual({ type: 'sound', name: 'conch' });
  });

  it('offers its choices after the last line and not before', () => {
    const early = tap();
    expect(tap('tell').state).toEqual(early.state);
    expect(tap('next').view.targets.map(({ id }) => id)).toHaveLength(3);
  });

  it('mixes its choices anew in each game, and not while it is played', () => {
    const shown = (state: State) => rules.view(level, state, 'tall').targets.map(({ id }) => id);
    const asked = (seed: number) => rules.reduce(level, rules.start(level, seed), { type: 'tap', id: 'next' }).state;
    const firsts = Array.from({ length: 300 }, (_, seed) => shown(asked(seed))[0]);
    for (const id of ['tell', 'keep', 'look']) expect(firsts.filter((first) => first === id).length).toBeGreaterThan(60);
    expect([...shown(asked(5))].sort()).toEqual(['keep', 'look', 'tell']);
    expect(shown(tap('next', 'keep', 'back', 'next').state)).toEqual(shown(tap('next').state));
    // A game saved before goes on as it was.
    const { seed: _, ...old } = tap('next').state;
    expect(shown(old)).toEqual(['tell', 'keep', 'look']);
    expect(rules.reduce(level, old, { type: 'tap', id: 'tell' }).answers).toHaveLength(1);
  });

  it('records an answer where a choice is one, with whom it is about', () => {
    expect(tap('next', 'tell').answers).toEqual([{ item: 'tell', axis: 'tell', right: true, person: 'relative', setting: 'home' }]);
    expect(tap('next', 'look').answers).toEqual([]);
    expect(tap('next', 'keep').effects).toContainEqual({ type: 'retry', on: 'keep' });
  });

  it('takes the same wrong choice twice for one mistake, in a game saved before it knew that too', () => {
    expect(tap('next', 'keep', 'back', 'next', 'keep', 'back', 'next', 'tell').answers.map(({ item }) => item)).toEqual(['keep', 'tell']);
    const { noted: _, ...old } = tap('next').state;
    expect(rules.reduce(level, old, { type: 'tap', id: 'keep' }).answers).toHaveLength(1);
  });

  it('leads back to the question after a choice that did not help, as if it were asked anew', () => {
    const again = tap('next', 'keep', 'back');
    expect(again.view.prompt.vi).toBe('Trời tối rồi.');
    expect({ ...again.state, heard: 0, noted: [] }).toEqual({ ...tap().state, heard: 0, noted: [] });
    expect(tap('next', 'keep').view.cast).toContainEqual({ id: 'binh', at: 'right', face: 'worried', pose: 'rest' });
    expect(tap('next', 'keep', 'back', 'next', 'tell').view.prompt.vi).toBe('Cô nghe em.');
  });

  it('goes forward all the time on the bar, also after a loop, and is whole at the end', () => {
    const seen: number[] = [];
    for (const ids of [
      [],
      ['next'],
      ['next', 'keep'],
      ['next', 'keep', 'back'],
      ['next', 'keep', 'back', 'next'],
      ['next', 'keep', 'back', 'next', 'tell'],
    ]) {
      seen.push(tap(...ids).view.progress);
    }
    expect(seen.every((at) => at > 0 && at < 1)).toBe(true);
    const end = tap('next', 'tell', 'next', 'finish');
    expect(end.view).toMatchObject({ done: true, progress: 1, targets: [] });
    expect(end.view.cast.map(({ id }) => id)).toEqual(['mai']);
    expect(end.effects).toContainEqual({ type: 'celebrate' });
  });
});

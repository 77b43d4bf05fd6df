import { describe, expect, it } from 'vitest';
import { text } from '../lib/text';
import { cards, celebrate, decided, finish, go, inOrder, next, right, same, sound, tap, tryAgain } from './moves';

const state: { phase: 'ask' | 'why' | 'ending' | 'done'; at: number } = { phase: 'ask', at: 2 };
const asked = { item: 'case', axis: 'tell' } as const;

describe('a step', () => {
  it('leads to another state, with a tap when nothing else happens', () => {
    expect(go(state)).toEqual({ state, effects: [tap()], answers: [] });
    expect(go(state, right('card'), sound('page'))).toEqual({ state, effects: [right('card'), sound('page')], answers: [] });
    expect(same(state).state).toBe(state);
    expect(same(state)).toEqual({ state, effects: [], answers: [] });
  });

  it('is taken by its own button alone', () => {
    expect(next(state, 'next', 'why', sound('page'))).toEqual({ state: { phase: 'why', at: 2 }, effects: [sound('page')], answers: [] });
    expect(finish(state, 'finish')).toEqual({ state: { phase: 'done', at: 2 }, effects: [celebrate], answers: [] });
    for (const step of [next(state, 'finish', 'why'), finish(state, 'next')]) expect(step).toEqual(same(state));
    expect(next(state, 'finish', 'why').state).toBe(state);
  });

  it('records a decision, and only a first one', () => {
    expect(decided(state, true, 'card', asked, sound('pop'))).toEqual({
      state,
      effects: [right('card'), sound('pop')],
      answers: [{ item: 'case', axis: 'tell', right: true }],
    });
    expect(decided(state, false, 'card', false)).toEqual({ state, effects: [{ type: 'retry', on: 'card' }], answers: [] });
  });
});

it('what came is kept in the order of all', () => {
  expect(inOrder(['a', 'b', 'c'], ['c'], 'a')).toEqual(['a', 'c']);
  expect(inOrder(['a', 'b', 'c'], ['c', 'a'], 'a')).toEqual(['a', 'c']);
});

it('cards are what was not tried yet', () => {
  const options = [
    { id: 'a', label: text('A', 'A'), good: true },
    { id: 'b', label: text('B', 'B'), picture: 'sea' },
  ];
  expect(cards(options)).toEqual([
    { id: 'a', label: text('A', 'A') },
    { id: 'b', label: text('B', 'B'), picture: 'sea' },
  ]);
  expect(cards(options, ['a'], 'say-').map(({ id }) => id)).toEqual(['say-b']);
});

describe('another try', () => {
  const reply = text('Lời dọa chỉ mạnh khi không ai biết.', 'A threat is strong only while nobody knows.');
  const opening = (at: number, tries: number) => tryAgain(reply, at, tries).vi.replace(` ${reply.vi}`, '');

  it('is asked for in the words of a better idea, after a few of our own', () => {
    expect(tryAgain(reply).vi).toMatch(/^[^.]+\. Lời dọa chỉ mạnh khi không ai biết\.$/);
    expect(tryAgain(reply).en).toMatch(/^[^.]+\. A threat is strong only while nobody knows\.$/);
  });

  it('needs no words of ours where the better idea invites by itself', () => {
    for (const vi of ['Mình kể cô nhé.', 'Bạn Hoa thử gõ cửa.', 'Giờ ai ở gần?', 'Nhìn nè. Cửa đóng.'])
      expect(tryAgain(text(vi, 'Let us tell her.'), 3, 2)).toEqual(text(vi, 'Let us tell her.'));
  });

  it('is never asked for in the same words twice in a row', () => {
    for (let at = 0; at < 12; at++) {
      for (let tries = 1; tries < 5; tries++) {
        expect(opening(at, tries)).not.toBe(opening(at, tries + 1));
        for (const further of [1, 2, 3]) expect(opening(at, tries)).not.toBe(opening(at + further, 1));
      }
    }
    expect(new Set([0, 1, 2, 3, 4, 5].map((at) => opening(at, 1))).size).toBe(6);
  });
});

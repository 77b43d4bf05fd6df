import { describe, expect, it } from 'vitest';
import type { Answer, Step, Target } from '../../domain/activity';
import { text } from '../../lib/text';
import { decisions, type Game } from './decisions';
import { oneHelper } from './helpers';
import { meet } from './measure';
import { scoreOf, strategies } from './strategies';
import { recognitionsIn, telltales } from './telltale';

/** A door with a handle, behind it a question, behind a weak answer a second one. Even seeds show the cards the other way round. */
interface State {
  at: 'door' | 'asked' | 'aside' | 'late' | 'end';
  turned: number;
  seed: number;
}
const none = text('', '');
const card = (id: string, label: string): Target => ({ id, label: text(label, label) });
const cards = [card('go', 'Đi ra chỗ có người'), card('stay', 'Ở lại'), card('unsure', 'Em chưa biết')];
const sides = [card('call', 'Dạ, con kể mẹ'), card('hide', 'Không kể')];
const answer = (item: string, right: boolean): Answer => ({ item, axis: item === 'door' ? 'do' : 'tell', right });

const game: Game = {
  rules: {
    start: (_, seed): State => ({ at: 'door', turned: 0, seed }),
    reduce(_, before, intent): Step<unknown> {
      const state = before as State;
      const id = intent.type === 'tap' ? intent.id : '';
      const to = (at: State['at'], ...answers: Answer[]) => ({ state: { ...state, at }, effects: [], answers });
      switch (state.at) {
        case 'door':
          if (id === 'handle') return { state: { ...state, turned: (state.turned + 1) % 4 }, effects: [], answers: [] };
          return id === 'open' && state.turned === 3 ? to('asked') : to('door');
        case 'asked':
          if (id === 'go') return to('end', answer('door', true));
          return id === 'stay' || id === 'unsure' ? to('aside', answer('door', false)) : to('asked');
        case 'aside':
          return id === 'call' || id === 'hide' ? to('late', answer('side', id === 'call')) : to('aside');
        case 'late':
          return id === 'next' ? to('end') : to('late');
        case 'end':
          return to('end');
      }
    },
    view(_, before) {
      const { at, turned, seed } = before as State;
      const shown = { door: [card('handle', 'Tay nắm'), card('open', 'Mở')], asked: cards, aside: sides, late: [], end: [] }[at];
      const targets = at === 'late' ? [{ ...card('next', 'Tiếp'), main: true }] : seed % 2 === 0 ? [...shown].reverse() : shown;
      const progress = { door: 0, asked: 0.3, aside: 0.4, late: 0.5, end: 1 }[at] + (at === 'end' ? 0 : turned / 100);
      return { prompt: text(at, at), status: none, cast: [], targets, progress, done: at === 'end' };
    },
  },
};

describe('the choices of a level', () => {
  it('are found by the rules alone, also behind a weak answer, in the order they are shown', () => {
    const labels = (seed: number) => decisions(game, {}, seed).map(({ item, options }) => [item, ...options.map(({ id }) => id)]);
    expect(labels(1)).toEqual([
      ['door', 'go', 'stay'],
      ['side', 'call', 'hide'],
    ]);
    expect(labels(2)).toEqual([
      ['door', 'stay', 'go'],
      ['side', 'hide', 'call'],
    ]);
    expect(decisions(game, {}, 1)[0]?.options.map(({ good }) => good)).toEqual([true, false]);
    expect(decisions(game, {}, 1, false).map(({ item }) => item)).toEqual(['door']);
  });

  it('offer what is right without a record, and do not count it as right', () => {
    const helpers = ['adult', 'best'].map((id): Target => ({ ...card(id, id), role: 'drop-on', box: { x: 0, y: 0, w: 1, h: 1 } }));
    const given: Game['rules'] = {
      ...game.rules,
      reduce: (_, __, intent) => ({
        state: { at: 'end', turned: 0, seed: 1 },
        effects: [{ type: 'right' }],
        answers: intent.type === 'tap' && intent.id === 'best' ? [answer('door', true)] : [],
      }),
      view: (level, state, shape) => {
        const view = game.rules.view(level, state, shape);
        return view.done ? view : { ...view, targets: helpers };
      },
    };
    const [choice] = decisions({ rules: given }, {}, 1);
    expect(choice?.options.map(({ id, good }) => [id, good])).toEqual([
      ['adult', false],
      ['best', true],
    ]);
  });

  it('are measured over many games', () => {
    const [door] = meet({ path: 'p', band: 'A', game, level: {} }, 100);
    expect(door?.path).toBe('p/door/do');
    expect(door?.scores).toMatchObject({ random: 0.5, first: 0.5, last: 0.5, longest: 1, shortest: 0, politest: 0.5 });
  });
});

describe('a strategy', () => {
  const option = (label: string, good: boolean) => ({ id: label, label: text(label, label), good });
  const options = [option('Không! Bác đừng làm vậy nữa', false), option('Dạ con không', true), option('Con kể mẹ đây', true)];

  it('takes the mean of those it leaves, and guesses where it finds none', () => {
    const scores = (of: typeof options) => Object.fromEntries(strategies.map((name) => [name, scoreOf(name, of)]));
    expect(scores(options)).toEqual({ random: 2 / 3, first: 0, last: 1, longest: 0, shortest: 1, politest: 1, tell: 1, longestOfRest: 1 });
    const bare = [option('Thôi', true), option('Im đi', false)];
    expect(scores(bare)).toMatchObject({ politest: 0.5, tell: 0.5, longestOfRest: 0.5, longest: 0, shortest: 1 });
    // No part of another word.
    expect(scoreOf('politest', [option('Bỏ chạy', false), option('Đạp xe', true)])).toBe(0.5);
  });
});

it('words that give a case away are found, whichever they are', () => {
  const said = (ok: boolean, vi: string) => ({ ok, text: text(vi, vi) });
  const content = { a: [said(false, 'Chú cứ nài.'), said(false, 'Chú đòi.')], b: said(true, 'Cô hỏi.'), c: said(true, 'Cô hỏi.') };
  const found = recognitionsIn(content);
  expect(found).toHaveLength(3);
  expect(telltales(found)[0]).toMatchObject({ share: 1 });
  expect(telltales(found).find(({ rule }) => rule === 'đòi: not OK')?.share).toBeCloseTo(2 / 3);
  expect(telltales(found).find(({ rule }) => rule === 'hỏi | nhờ: OK')?.share).toBe(1);
});

it('one helper for all cards of a step is found, though not all count for every card', () => {
  const give = (item: string, ids: string, good: string) => ({
    path: `levels/stations/x/A/sort/${item}/tell`,
    band: 'A' as const,
    item,
    axis: 'tell' as const,
    shown: true,
    options: [...ids].map((id) => ({ id, label: text(id, id), good: good.includes(id) })),
    scores: Object.fromEntries(strategies.map((name) => [name, 0])) as never,
  });
  const met = [give('1', 'ab', 'a'), give('2', 'abc', 'ac'), give('3', 'abc', 'b'), give('4', 'abc', 'a'), give('5', 'xy', 'x')];
  expect(oneHelper(met)).toEqual([{ path: 'levels/stations/x/A/sort', items: 4, best: 'a', share: 0.75 }]);
});

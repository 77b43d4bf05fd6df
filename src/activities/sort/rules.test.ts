import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Intent } from '../../domain/activity';
import { text } from '../../lib/text';
import type { Level } from './level';
import { rules, type State } from './rules';

const words = (said: string) => text(said, `${said} (en)`);

const item = (id: string, best: string[], ok = false): Level['items'][number] => ({
  id,
  text: words(`Chuyện ${id}`),
  picture: 'smoke-kitchen',
  ok,
  person: 'nobody',
  setting: 'home',
  axis: 'tell',
  best,
  why: words(`Vì ${id}`),
  replies: { adult: words('Người lớn đang ở xa.'), other: words('Nghĩ thêm nhé.') },
});

const level: Level = {
  intro: words('Ai giúp việc gì?'),
  lines: { '111': { number: '111' }, '114': { number: '114' } },
  helpers: [
    { id: '111', label: words('Bảo vệ trẻ em') },
    { id: '114', label: words('Cứu hỏa') },
    { id: 'adult', label: words('Người lớn em tin') },
    { id: 'fine', label: words('Chuyện ổn') },
  ],
  items: [item('smoke', ['114', 'adult']), item('secret', ['111']), item('cake', ['fine'], true)],
  ending: words('Em biết nhờ ai rồi.'),
};

const tap = (id: string): Intent => ({ type: 'tap', id });
const play = (state: State, ...intents: Intent[]) =>
  intents.reduce(
    ({ state: before, answers }, intent) => {
      const step = rules.reduce(level, before, intent);
      return { state: step.state, answers: [...answers, ...step.answers] };
    },
    { state, answers: [] as unknown[] },
  );
/** A run that has just shown this card. */
const shown = (id: string): State => ({ ...rules.start(level, 1), phase: 'ask', order: [id, 'cake'] });
const prompt = (state: State) => rules.view(level, state, 'wide').prompt.vi;

describe('a card', () => {
  it('has more than one good helper, and a reason', () => {
    for (const helper of ['114', 'adult']) {
      const { state, answers } = play(shown('smoke'), tap(`helper-${helper}`));
      expect(prompt(state)).toBe('Vì smoke');
      expect(answers).toEqual([{ item: 'smoke', axis: 'tell', right: true, person: 'nobody', setting: 'home' }]);
    }
  });

  it('gets a better idea after another helper, in that helper’s words where there are some; only the first try counts', () => {
    const first = play(shown('secret'), tap('helper-adult'));
    expect(prompt(first.state)).toMatch(/^[^.]+\. Người lớn đang ở xa\.$/);
    expect(first.answers).toEqual([{ item: 'secret', axis: 'tell', right: false, person: 'nobody', setting: 'home' }]);
    const second = play(first.state, tap('helper-114'));
    expect(prompt(second.state)).toBe('Nghĩ thêm nhé.');
    expect(play(second.state, tap('helper-114')).state).toBe(second.state);
    const third = play(second.state, tap('helper-111'));
    expect(prompt(third.state)).toBe('Vì secret');
    expect([...second.answers, ...third.answers]).toEqual([]);
  });

  it('may be given to a helper that is fine as well: its reply, no answer, and on to the next card', () => {
    const shared = { ...level, items: level.items.map((each) => (each.id === 'cake' ? { ...each, also: ['adult'] } : each)) };
    const asked: State = { ...rules.start(shared, 1), phase: 'ask', order: ['cake', 'secret'] };
    const step = rules.reduce(shared, asked, tap('helper-adult'));
    expect(step.answers).toEqual([]);
    expect(step.effects).toEqual([{ type: 'right', on: 'helper-adult' }]);
    expect(rules.view(shared, step.state, 'wide')).toMatchObject({ prompt: words('Người lớn đang ở xa.'), scene: { found: 'adult' } });
    expect(rules.reduce(shared, step.state, tap('next')).state).toMatchObject({ phase: 'ask', at: 1, tried: [] });
    expect(rules.reduce(shared, asked, tap('helper-111')).answers).toHaveLength(1);
  });

  it('may be tapped, then its helper, or be carried there: both are the same', () => {
    const tapped = play(shown('smoke'), tap('card'), tap('helper-114'));
    const dropped = play(shown('smoke'), { type: 'drop', id: 'card', on: 'helper-114' });
    expect(play(shown('smoke'), tap('card')).state.held).toBe(true);
    expect(dropped).toEqual(tapped);
    const state = shown('smoke');
    expect(play(state, { type: 'drop', id: 'card', on: 'helper-nobody' }).state).toBe(state);
    expect(play(state, { type: 'drop', id: 'helper-111', on: 'card' }).state).toBe(state);
  });

  it('names helpers by the id of a line: a number that changes changes the label and nothing else', () => {
    const moved: Level = { ...level, lines: { ...level.lines, '114': { number: '18114' } } };
    const state = shown('smoke');
    const label = (on: Level) => rules.view(on, state, 'wide').targets.find(({ id }) => id === 'helper-114')?.label.vi;
    expect([label(level), label(moved)]).toEqual(['114 – Cứu hỏa', '18114 – Cứu hỏa']);
    expect(rules.reduce(moved, state, tap('helper-114'))).toEqual(rules.reduce(level, state, tap('helper-114')));
  });
});

describe('the helpers', () => {
  const shelf = (on: Level, state: State) => rules.view(on, state, 'wide').targets.flatMap(({ id, kind }) => (kind === 'helper' ? id : []));
  const asked = (on: Level, seed: number): State => ({ ...rules.start(on, seed), phase: 'ask' });
  const written = level.helpers.map(({ id }) => `helper-${id}`);
  const seeds = Array.from({ length: 40 }, (_, seed) => seed);

  it('stand in an order that the seed decides, the same for every card', () => {
    const orders = seeds.map((seed) => shelf(level, asked(level, seed)));
    for (const order of orders) expect([...order].sort()).toEqual([...written].sort());
    expect(new Set(orders.map(([first]) => first)).size).toBe(4);
    expect(seeds.map((seed) => shelf(level, JSON.parse(JSON.stringify({ ...asked(level, seed), at: 1 })) as State))).toEqual(orders);
  });

  it('stand as written in a game that an earlier release saved, and where the level has places for them', () => {
    const box = { x: 0, y: 0, w: 20, h: 20 };
    const placed: Level = { ...level, helpers: level.helpers.map((helper) => ({ ...helper, at: { wide: box, tall: box } })) };
    for (const seed of seeds) {
      const { seed: _, ...saved } = asked(level, seed);
      expect(shelf(level, saved)).toEqual(written);
      expect(shelf(placed, asked(placed, seed))).toEqual(written);
    }
  });
});

describe('a run', () => {
  it('shows every card once, in an order that the seed alone decides, and then ends', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        let state = play(rules.start(level, seed), tap('next')).state;
        const seen: string[] = [];
        while (state.phase === 'ask') {
          const id = state.order[state.at] ?? '';
          seen.push(id);
          const best = level.items.find((each) => each.id === id)?.best[0];
          state = play(state, tap(`helper-${best}`), tap('next')).state;
        }
        expect(seen).toEqual(rules.start(level, seed).order);
        expect([...seen].sort()).toEqual(['cake', 'secret', 'smoke']);
        expect(rules.view(level, play(state, tap('finish')).state, 'tall')).toMatchObject({ done: true, progress: 1 });
      }),
    );
  });
});

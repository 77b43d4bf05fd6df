import { isDeepStrictEqual } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import type { AnyRules } from '../../src/compile/guess/taps';
import type { Intent } from '../../src/domain/activity';
import { essenceOf } from './essence';
import { type Playable, playables, rulesOf, shapes, stations, stepFaults, viewFaults } from './playables';
import { type Essence, finish, search } from './search';

const CAP = 20_000;

const nonsense: readonly Intent[] = [
  { type: 'tap', id: '' },
  { type: 'tap', id: 'no-such-button' },
  { type: 'tap', id: '__proto__' },
  { type: 'drop', id: 'no-such-thing', on: 'nowhere' },
  { type: 'hold', id: 'no-such-button', amount: 1 },
];

/** Everything that must hold in a state, whatever the activity. */
function stateFaults(playable: Playable, state: unknown): string[] {
  const { rules, level, pictures } = playable;
  const views = shapes.map((shape) => ({ shape, view: rules.view(level, state, shape) }));
  const buttons = views.map(({ view }) => view.targets.map(({ id, disabled }) => `${id}${disabled ? ' (off)' : ''}`).join(', '));
  const [first] = views;
  const targets = first?.view.targets ?? [];
  const ignored: Intent[] = [
    ...nonsense,
    ...targets.flatMap(({ id, disabled }): Intent[] => (disabled ? [{ type: 'tap', id }] : [{ type: 'drop', id, on: 'nowhere' }])),
  ];
  return [
    ...views.flatMap(({ view, shape }) => viewFaults(view, shape, pictures)),
    ...(new Set(buttons).size > 1 ? [`other buttons on another screen: ${buttons.join(' | ')}`] : []),
    ...(isDeepStrictEqual(JSON.parse(JSON.stringify(state)), state) ? [] : [`does not survive JSON: ${JSON.stringify(state)}`]),
    ...ignored.flatMap((intent) => {
      const step = rules.reduce(level, state, intent);
      const still = step.state === state && step.effects.length === 0 && step.answers.length === 0;
      return still ? [] : [`minds ${JSON.stringify(intent)}`];
    }),
    ...targets.flatMap(({ id }) => stepFaults(playable, rules.reduce(level, state, { type: 'tap', id }))),
  ];
}

describe('every level', () => {
  const figures: string[] = [];
  afterAll(() => console.log(figures.join('\n')));

  it('is of an activity with rules, and every activity has a level', () => {
    const steps = Object.values(stations).reduce(
      (sum, { bands: { A, B, C } }) => sum + A.steps.length + B.steps.length + C.steps.length,
      0,
    );
    expect(playables).toHaveLength(steps);
    expect([...new Set(playables.map(({ type }) => type))].sort()).toEqual([...rulesOf.keys()].sort());
  });

  it.each(playables)('$name can be finished by taps alone from wherever a child can get to', (playable) => {
    const { name, type, rules, level } = playable;
    const { states, whole, stuck } = search(rules, level, essenceOf(type), CAP);
    figures.push(`${name}: ${states.length} states${whole ? '' : ' and more'}`);
    expect(stuck.slice(0, 3)).toEqual([]);
    expect([...new Set(states.flatMap((state) => stateFaults(playable, state)))]).toEqual([]);
  });
});

describe('the search', () => {
  /** Buttons `on` and `up`; from `trap` on there is only `up`. Ten is the end. */
  const stairs = (trap: number): AnyRules => ({
    start: () => 0,
    reduce: (_, at, intent) => {
      const by = intent.type === 'tap' ? { on: 1, up: 100 }[intent.id] : undefined;
      return { state: Number(at) + (by ?? 0), effects: [], answers: [] };
    },
    view: (_, at) => {
      const ids = Number(at) % 100 >= trap ? ['up'] : ['on', 'up'];
      const targets = Number(at) % 100 === 10 ? [] : ids.map((id) => ({ id, label: { vi: id, en: id } }));
      const none = { vi: '', en: '' };
      return { prompt: none, status: none, cast: [], targets, progress: 0, done: targets.length === 0 };
    },
  });
  const inStep: Essence = (_, at) => Number(at) % 100;

  it('finds every state and the ones that lead nowhere', () => {
    expect(search(stairs(11), {}, inStep, 100)).toEqual({ states: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], whole: true, stuck: [] });
    expect(search(stairs(4), {}, inStep, 100)).toEqual({ states: [0, 1, 2, 3, 4], whole: true, stuck: [0, 1, 2, 3, 4] });
    expect(finish(stairs(11), {}, 3, inStep)).toBe(10);
    expect(finish(stairs(4), {}, 3, inStep)).toBeUndefined();
  });

  it('says so when there are more than it opened, and still wants a way out for each', () => {
    const all: Essence = (_, at) => at;
    const free = search(stairs(11), {}, all, 200);
    expect({ whole: free.whole, stuck: free.stuck }).toEqual({ whole: false, stuck: [] });
    expect(search(stairs(4), {}, all, 200).stuck.length).toBeGreaterThan(200);
  });
});

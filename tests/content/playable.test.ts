import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { readArt, undrawn } from '../../src/build/levels/art';
import { stageFaults } from '../../src/build/levels/stage';
import {
  type Actor,
  type Answer,
  axes,
  bands,
  type Intent,
  persons,
  type Rules,
  type Shape,
  type Step,
  settings,
  type View,
} from '../../src/domain/activity';
import { soundNames } from '../../src/game/instruments';
import { random } from '../../src/lib/random';
import { langs, type Text } from '../../src/lib/text';
import { compile, load, project } from './copies';
import { essenceOf } from './essence';
import { type AnyRules, type Essence, finish, frozen, search } from './search';

/*
 * Every level of every station, and every activity, found by themselves: a new one is played here without a line being added.
 */

const CAP = 20_000;
const GAMES = 1000;
const INTENTS = 40;
const shapes: readonly Shape[] = ['wide', 'tall'];

const found = import.meta.glob<Rules<unknown, unknown>>('../../src/activities/*/rules.ts', { import: 'rules', eager: true });
const rulesOf = new Map(Object.entries(found).map(([file, rules]) => [path.basename(path.dirname(file)), rules]));

const { stations, regions } = await compile(path.join(project, 'levels'));
const { art } = await readArt(project, load);
const lines = Object.fromEntries(Object.values(regions).flatMap((region) => region.lines.map(({ id, number }) => [id, { number }])));

interface Playable {
  name: string;
  type: string;
  rules: AnyRules;
  level: unknown;
  /** Files of drawings that its station fetches. */
  pictures: readonly string[];
}

const playables: Playable[] = Object.values(stations).flatMap((station) =>
  bands.flatMap((band) =>
    station.bands[band].steps.flatMap(({ id, type, level }) => {
      const rules = rulesOf.get(type);
      // As the game joins them: numbers are data of the region.
      return rules
        ? [{ name: `${station.id} ${band} ${id}`, type, rules, level: frozen({ ...(level as object), lines }), pictures: station.pictures }]
        : [];
    }),
  ),
);

const unsaid = (words: Text, what: string): string[] =>
  langs.flatMap((lang) => (words[lang].trim() === '' || /\{\w+\}/.test(words[lang]) ? [`${what} (${lang}): «${words[lang]}»`] : []));

/** A place for those functions that speak of files: here it is a view. */
const nowhere = { file: '', line: 0, field: '' };

const seenActors = new Map<string, string[]>();

/** Looking for a face in the drawings takes a while; each is looked for once. */
function actorFaults({ id, face, pose }: Actor): string[] {
  const key = `${id} ${face} ${pose}`;
  const known =
    seenActors.get(key) ?? undrawn({ kind: 'actor', name: id, face, pose, spot: nowhere }, art).map(({ message }) => message.en);
  seenActors.set(key, known);
  return known;
}

function viewFaults(view: View, shape: Shape, pictures: readonly string[]): string[] {
  const ids = view.targets.map(({ id }) => id);
  const keys = view.targets.flatMap(({ key }) => key ?? []);
  const drawn = [...view.targets, ...(view.props ?? [])].flatMap(({ picture }) => picture ?? []);
  return [
    ...unsaid(view.prompt, 'prompt'),
    ...view.targets.flatMap(({ id, label }) => unsaid(label, `label of ${id}`)),
    ...langs.flatMap((lang) => (/\{\w+\}/.test(view.status[lang]) ? [`status (${lang}): «${view.status[lang]}»`] : [])),
    ...(new Set(ids).size < ids.length ? [`an id twice: ${ids.join(', ')}`] : []),
    ...langs.flatMap((lang) => {
      const names = view.targets.filter(({ disabled }) => !disabled).map(({ label }) => label[lang]);
      return names.filter((name, index) => names.indexOf(name) < index).map((name) => `two buttons (${lang}): «${name}»`);
    }),
    ...(new Set(keys).size < keys.length ? [`a key twice: ${keys.join(', ')}`] : []),
    ...stageFaults(view.targets, shape, () => nowhere).map(({ message }) => message.en),
    ...view.cast.flatMap(actorFaults),
    ...drawn.flatMap((name) =>
      pictures.includes(art.pictures.get(name) ?? '') || art.actors.has(name) ? [] : [`no drawing ${name} is fetched`],
    ),
    ...(view.speaker === undefined || art.actors.has(view.speaker) ? [] : [`nobody is called ${view.speaker}`]),
    ...(view.progress >= 0 && view.progress <= 1 && (!view.done || view.progress === 1) ? [] : [`progress ${view.progress}`]),
  ];
}

const answerFaults = ({ item, axis, right, person, setting }: Answer): string[] =>
  item !== '' &&
  axes.includes(axis) &&
  typeof right === 'boolean' &&
  (person === undefined || persons.includes(person)) &&
  (setting === undefined || settings.includes(setting))
    ? []
    : [`answer ${JSON.stringify({ item, axis, right, person, setting })}`];

const stepFaults = ({ effects, answers }: Step<unknown>): string[] => [
  ...effects.flatMap((effect) => (effect.type === 'sound' && !soundNames.includes(effect.name) ? [`no sound ${effect.name}`] : [])),
  ...answers.flatMap(answerFaults),
];

const nonsense: readonly Intent[] = [
  { type: 'tap', id: '' },
  { type: 'tap', id: 'no-such-button' },
  { type: 'tap', id: '__proto__' },
  { type: 'drop', id: 'no-such-thing', on: 'nowhere' },
  { type: 'hold', id: 'no-such-button', amount: 1 },
];

/** Everything that must hold in a state, whatever the activity. */
function stateFaults({ rules, level, pictures }: Playable, state: unknown): string[] {
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
    ...targets.flatMap(({ id }) => stepFaults(rules.reduce(level, state, { type: 'tap', id }))),
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

/** Something that a hand, a cat on the keyboard or a broken screen might do. */
function anything(view: View, next: () => number): Intent {
  const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(next() * items.length)];
  const ids = [...view.targets.map(({ id }) => id), 'next', 'finish', 'no-such-button'];
  const id = pick(ids) ?? '';
  const chance = next();
  if (chance < 0.6) return { type: 'tap', id };
  if (chance < 0.8) return { type: 'drop', id, on: pick(ids) ?? '' };
  if (chance < 0.9) return { type: 'hold', id, amount: pick([-1, 0, 0.3, 0.9, 1, 99]) ?? 0 };
  return { type: 'tick', ms: pick([-5, 0, 16, 250, 60_000]) ?? 0 };
}

describe('a robot', () => {
  it.each([...rulesOf.keys()])(`plays ${GAMES} games of %s with whatever comes to its mind, and each to the end`, (type) => {
    const levels = playables.filter((each) => each.type === type);
    const faults = new Set<string>();
    for (let game = 0; game < GAMES; game++) {
      const playable = levels[game % levels.length];
      if (!playable) break;
      const { name, rules, level, pictures } = playable;
      const next = random(game);
      let state = frozen(rules.start(level, game));
      for (let turn = 0; turn < INTENTS; turn++) {
        const shape = shapes[Math.floor(next() * 2)] ?? 'tall';
        const view = rules.view(level, state, shape);
        for (const fault of viewFaults(view, shape, pictures)) faults.add(`${name}, game ${game}: ${fault}`);
        const step = rules.reduce(level, state, anything(view, next));
        for (const fault of stepFaults(step)) faults.add(`${name}, game ${game}: ${fault}`);
        // Now and then the machine is switched off: what was saved goes on.
        state = frozen(next() < 0.1 ? JSON.parse(JSON.stringify(step.state)) : step.state);
      }
      if (finish(rules, level, state, essenceOf(type)) === undefined) faults.add(`${name}, game ${game}: cannot be finished`);
    }
    expect([...faults]).toEqual([]);
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

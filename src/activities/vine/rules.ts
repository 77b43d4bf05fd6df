import type { Actor, Box, Prop, Rules, Shape, Step, Target, View } from '../../domain/activity';
import type { Situation } from '../../domain/content';
import {
  buttons,
  cards,
  celebrate,
  decided,
  finish,
  go,
  inOrder,
  mai,
  next,
  type Said,
  same,
  sound,
  tap,
  tryAgain,
  verdict,
} from '../../domain/moves';
import { centred, row } from '../../lib/boxes';
import { shuffle } from '../../lib/random';
import { fill, text } from '../../lib/text';
import type { Level, TestId } from './level';

export interface State {
  phase: 'intro' | 'vine' | 'held' | 'tell' | 'told' | 'why' | 'clear' | 'party' | 'ending' | 'done';
  seed: number;
  /** Ids of the cases as they hang, from left to right. */
  order: string[];
  /** Those in the basket or told, in the order they hung. */
  placed: string[];
  /** The one in the child's hand. */
  held?: string;
  /** Grapes of it that were tasted, in the order of the tests. */
  tasted: TestId[];
  /** What is said of it now: its story, the grape tasted last, or a better idea. */
  said: 'story' | 'retry' | TestId;
  /** The basket or the gate was tried and was not the best idea. */
  missed: boolean;
  /** Sentences at the gate that did not help yet, and the one that did. */
  tried: string[];
  told?: string;
  /** Lanterns that are lit, in the order they hang. */
  lit: string[];
}

export interface Facts {
  phase: Exclude<State['phase'], 'done'>;
  /** Who has the basket, and who stands at the gate and listens: actors. */
  hero: string;
  gate: string;
  /** How many surprises are in the basket. */
  basket: number;
  /** How many secrets lie over the trellis until they are told. */
  mist: number;
  tastes: Readonly<Partial<Record<TestId, 'sweet' | 'spoiled'>>>;
  /** The basket or the gate was not the best idea. */
  missed: boolean;
}

const words = {
  bunch: text('Chùm nho {n}', 'Bunch {n}'),
  card: text('Chùm nho trên tay. Nghe lại chuyện', 'The bunch in your hand. Hear its story again'),
  basket: text('Giỏ bất ngờ vui', 'Basket of surprises'),
  gate: text('Kể với người lớn', 'Tell a grown-up'),
  lantern: text('Thắp đèn nho {n}', 'Light lantern {n}'),
  count: text('Còn {n} chùm trên giàn', '{n} bunches left on the trellis'),
  tasted: text('Đã nếm {n} trên {all} hạt', 'Tasted {n} of {all} grapes'),
  lit: text('Đã sáng {n} trên {all} đèn', '{n} of {all} lanterns are lit'),
};

/** Where the bunches hang: one row when the stage is wide, rows of three when it is tall. */
function hanging(shape: Shape, index: number, count: number): Box {
  if (shape === 'wide') return row({ x: 2, y: index % 2 === 0 ? 9 : 14, w: 96, h: 46 }, index, count, 1);
  return { x: (index % 3) * 33 + 1, y: 5 + Math.floor(index / 3) * 31 + (index % 2) * 2, w: 32, h: 28 };
}
const card: Record<Shape, Box> = { wide: { x: 37, y: 3, w: 26, h: 43 }, tall: { x: 22, y: 3, w: 56, h: 30 } };
const basket: Record<Shape, Box> = { wide: { x: 3, y: 40, w: 28, h: 60 }, tall: { x: 2, y: 60, w: 47, h: 40 } };
const gate: Record<Shape, Box> = { wide: { x: 69, y: 40, w: 28, h: 60 }, tall: { x: 51, y: 60, w: 47, h: 40 } };
const between: Record<Shape, Box> = { wide: { x: 42, y: 46, w: 16, h: 54 }, tall: { x: 36, y: 52, w: 28, h: 48 } };
/** Below the bunches, while nothing is brought there. */
const below = ({ x, w }: Box): Box => ({ x, y: 66, w, h: 40 });
/** A triangle of grapes below the card; three side by side on a tall stage. */
function berry(shape: Shape, index: number, count: number): Box {
  if (shape === 'tall') return centred({ x: 0, y: 35, w: 100, h: 23 }, index, count, 26, 1);
  return index < 2 ? { x: 38.5 + index * 11.5, y: 47, w: 11, h: 25 } : { x: 44.25, y: 73, w: 11, h: 25 };
}

const caseOf = (level: Level, id: string | undefined): Situation | undefined => level.cases.find((each) => each.id === id);
/** The one whose words answer a story stands at the gate, for a surprise as for a secret: who stands there gives nothing away. */
const listener = (level: Level, each: Situation | undefined): string => each?.listener ?? level.gate;
const isSweet = (level: Level, each: Situation, test: TestId): boolean =>
  each.ok || !(level.bunches.find(({ situation }) => situation === each.id)?.spoiled?.includes(test) ?? true);
const pickUp = (state: State, held: string): Step<State> =>
  go({ ...state, phase: 'held', held, tasted: [], said: 'story', missed: false, tried: [] }, tap(`bunch-${held}`), sound('pluck'));

function taste(level: Level, state: State, each: Situation, id: string): Step<State> {
  const test = level.tests.find((one) => id === `berry-${one.id}`)?.id;
  if (!test) return same(state);
  const ids = level.tests.map((one) => one.id);
  return go(
    { ...state, tasted: inOrder(ids, state.tasted, test), said: test },
    tap(id),
    sound(isSweet(level, each, test) ? 'sweet' : 'sour'),
  );
}

/** The bunch is brought to the basket or to the gate. */
function bring(state: State, each: Situation, to: string): Step<State> {
  if (to !== 'basket' && to !== 'gate') return same(state);
  const right = each.ok === (to === 'basket');
  if (!right && state.missed) return same(state);
  const asked = !state.missed && verdict(each);
  if (!right) return decided({ ...state, missed: true, said: 'retry' }, false, to, asked);
  return decided({ ...state, phase: each.ok ? 'why' : 'tell', tasted: [], said: 'story', missed: false }, true, to, asked);
}

/** A sentence is said at the gate. */
function tell(state: State, each: Situation, id: string): Step<State> {
  const choice = each.report?.find((one) => id === `tell-${one.id}`);
  if (!choice || state.tried.includes(choice.id)) return same(state);
  const { person, setting } = each;
  return decided(
    choice.good ? { ...state, phase: 'told', told: choice.id } : { ...state, tried: [...state.tried, choice.id] },
    choice.good,
    id,
    state.tried.length === 0 && { item: each.id, axis: 'report', person, setting },
  );
}

function onward({ held, told: _, ...state }: State): Step<State> {
  const placed = held === undefined ? state.placed : inOrder(state.order, state.placed, held);
  const all = placed.length === state.order.length;
  return go({ ...state, placed, phase: all ? 'clear' : 'vine', tried: [] }, sound('page'));
}

function light(state: State, id: string): Step<State> {
  const lamp = state.order.find((each) => id === `lantern-${each}` && !state.lit.includes(each));
  if (lamp === undefined) return same(state);
  const lit = inOrder(state.order, state.lit, lamp);
  const all = lit.length === state.order.length;
  return go({ ...state, lit, phase: all ? 'party' : 'clear' }, tap(id), sound(`lantern-${lit.length}`), ...(all ? [celebrate] : []));
}

export const rules: Rules<Level, State, Facts> = {
  start: (level, seed) => ({
    phase: 'intro',
    seed,
    order: shuffle(
      level.bunches.map(({ situation }) => situation),
      seed,
    ),
    placed: [],
    tasted: [],
    said: 'story',
    missed: false,
    tried: [],
    lit: [],
  }),

  reduce(level, state, intent) {
    const each = caseOf(level, state.held);
    if (intent.type === 'drop') return state.phase === 'held' && each && intent.id === 'card' ? bring(state, each, intent.on) : same(state);
    if (intent.type !== 'tap') return same(state);
    const { id } = intent;
    switch (state.phase) {
      case 'intro':
        return next(state, id, 'vine');
      case 'vine': {
        const bunch = state.order.find((one) => id === `bunch-${one}` && !state.placed.includes(one));
        return bunch === undefined ? same(state) : pickUp(state, bunch);
      }
      case 'held':
        if (!each) return same(state);
        if (id === 'card') return go({ ...state, said: 'story' }, tap('card'));
        return id.startsWith('berry-') ? taste(level, state, each, id) : bring(state, each, id);
      case 'tell':
        return each ? tell(state, each, id) : same(state);
      case 'told':
        return next(state, id, 'why');
      case 'why':
        return id === 'next' ? onward(state) : same(state);
      case 'clear':
        return light(state, id);
      case 'party':
        return next(state, id, 'ending');
      case 'ending':
        return finish(state, id);
      case 'done':
        return same(state);
    }
  },

  view(level, state, shape): View<Facts> {
    const each = caseOf(level, state.held);
    const all = state.order.length;
    const within = { held: 0.3, tell: 0.6, told: 0.8, why: 0.9 };
    const hand = within[state.phase as keyof typeof within] ?? 0;
    return {
      ...speech(level, state, each),
      targets: targetsFor(level, state, shape, each),
      status:
        state.phase === 'held'
          ? fill(words.tasted, { n: state.tasted.length, all: level.tests.length })
          : state.phase === 'clear'
            ? fill(words.lit, { n: state.lit.length, all })
            : state.phase === 'intro' || state.placed.length === all
              ? text('', '')
              : fill(words.count, { n: all - state.placed.length }),
      cast: castFor(level, state, each),
      props: propsFor(state, shape, each),
      scene: {
        phase: state.phase === 'done' ? 'ending' : state.phase,
        hero: level.hero,
        gate: listener(level, each),
        basket: state.placed.filter((id) => caseOf(level, id)?.ok).length,
        mist: state.order.filter(
          (id) =>
            caseOf(level, id)?.ok === false &&
            !(state.placed.includes(id) || (id === state.held && (state.phase === 'told' || state.phase === 'why'))),
        ).length,
        tastes: each ? Object.fromEntries(state.tasted.map((test) => [test, isSweet(level, each, test) ? 'sweet' : 'spoiled'])) : {},
        missed: state.missed,
      },
      // The evening comes with the lanterns.
      ...(['clear', 'party', 'ending', 'done'].includes(state.phase) && { place: { lantern: state.lit.length / all } }),
      progress: state.phase === 'done' ? 1 : ((state.placed.length + hand) / all) * 0.8 + (state.lit.length / all) * 0.15,
      done: state.phase === 'done',
    };
  },
};

/** Who says what now. */
function speech(level: Level, state: State, each: Situation | undefined): Said {
  const choice = (id: string | undefined) => each?.report?.find((one) => one.id === id);
  // The story stays in sight while it is told.
  const about = each && { picture: each.picture };
  switch (state.phase) {
    case 'intro':
      return mai(level.intro);
    case 'vine':
      return mai(state.placed.length === 0 ? level.pick : fill(words.count, { n: state.order.length - state.placed.length }));
    case 'held': {
      const test = level.tests.find(({ id }) => id === state.said);
      if (!each) return mai(level.taste);
      if (test) return mai(isSweet(level, each, test.id) ? test.sweet : test.spoiled);
      return mai(state.said === 'retry' ? tryAgain(each.why, state.placed.length * 2) : each.text);
    }
    case 'tell': {
      const last = choice(state.tried.at(-1));
      return {
        ...mai(last ? tryAgain(last.reply, state.placed.length * 2 + 1, state.tried.length) : level.tell),
        ...about,
      };
    }
    case 'told':
      return { prompt: each?.adult ?? level.tell, speaker: listener(level, each), ...about };
    case 'why':
      return mai(each?.why ?? level.tell);
    case 'clear':
      return mai(level.clear);
    case 'party':
      return { prompt: level.surprise, speaker: level.party[0] ?? 'mai' };
    case 'ending':
    case 'done':
      return mai(level.ending);
  }
}

function targetsFor(level: Level, state: State, shape: Shape, each: Situation | undefined): Target[] {
  const all = state.order.length;
  switch (state.phase) {
    case 'intro':
      return buttons.start;
    case 'vine':
      return state.order.flatMap((id, index) =>
        state.placed.includes(id)
          ? []
          : [{ id: `bunch-${id}`, name: 'hidden', label: fill(words.bunch, { n: index + 1 }), box: hanging(shape, index, all) }],
      );
    case 'held': {
      const missed = state.missed && each ? (each.ok ? 'gate' : 'basket') : undefined;
      return [
        {
          id: 'card',
          name: 'pictured',
          role: 'pick-up',
          held: true,
          label: words.card,
          box: card[shape],
          ...(each && { picture: each.picture }),
        },
        ...level.tests.map(
          ({ id, ask }, index): Target => ({ id: `berry-${id}`, name: 'hidden', label: ask, box: berry(shape, index, level.tests.length) }),
        ),
        { id: 'basket', name: 'below', role: 'drop-on', label: words.basket, box: basket[shape], disabled: missed === 'basket' },
        { id: 'gate', name: 'below', role: 'drop-on', label: words.gate, box: gate[shape], disabled: missed === 'gate' },
      ];
    }
    case 'tell':
      return cards(shuffle(each?.report ?? [], state.seed + state.placed.length), state.tried, 'tell-');
    case 'clear':
      return state.order.map((id, index) => ({
        id: `lantern-${id}`,
        name: 'hidden',
        label: fill(words.lantern, { n: index + 1 }),
        box: hanging(shape, index, all),
        disabled: state.lit.includes(id),
      }));
    case 'ending':
      return buttons.finish;
    case 'done':
      return [];
    default:
      return buttons.next;
  }
}

/** What hangs or lies there without being touched. */
function propsFor(state: State, shape: Shape, each: Situation | undefined): Prop[] {
  const all = state.order.length;
  const { phase } = state;
  if (phase === 'vine' || phase === 'clear') {
    return [
      { kind: 'basket', box: below(basket[shape]) },
      { kind: 'gate', box: below(gate[shape]) },
    ];
  }
  if (phase === 'party' || phase === 'ending' || phase === 'done') {
    return state.order.map((id, index) => ({ kind: 'lantern', text: id, box: hanging(shape, index, all) }));
  }
  return phase === 'why' && each?.ok ? [{ kind: 'full', box: between[shape] }] : [];
}

function castFor(level: Level, state: State, each: Situation | undefined): Actor[] {
  const guide = (at: Actor['at'], face: string, pose: string): Actor => ({ id: 'mai', at, face, pose });
  // At the gate the child of the story tells it.
  const child = each !== undefined && !each.ok ? (each.hero?.actor ?? level.hero) : level.hero;
  const hero = (at: Actor['at'], face: string, pose: string): Actor => ({ id: child, at, face, pose });
  const gateTo = (at: Actor['at'], face: string, pose: string): Actor => ({ id: listener(level, each), at, face, pose });
  switch (state.phase) {
    case 'intro':
      return [guide('left', 'happy', 'wave'), hero('right', 'happy', 'wave')];
    case 'tell':
      return [hero('left', 'brave', 'rest'), guide('middle', 'listen', 'heart'), gateTo('right', 'listen', 'rest')];
    case 'told':
      return [hero('left', 'calm', 'rest'), gateTo('right', 'listen', 'open')];
    case 'why':
      return each?.ok
        ? [hero('left', 'cheer', 'cheer'), guide('right', 'cheer', 'cheer')]
        : [hero('left', 'happy', 'rest'), guide('middle', 'brave', 'heart'), gateTo('right', 'happy', 'open')];
    case 'party':
      return [
        ...level.party.slice(0, 2).map((id, index): Actor => ({ id, at: index === 0 ? 'left' : 'right', face: 'cheer', pose: 'wave' })),
        ...level.party.slice(2).map((id): Actor => ({ id, at: 'far-right', face: 'cheer', pose: 'wave' })),
        hero('middle', 'cheer', 'cheer'),
      ];
    case 'ending':
    case 'done':
      return [guide('left', 'cheer', 'cheer'), hero('right', 'happy', 'rest')];
    default:
      return [];
  }
}

import type { Box, Prop, Rules, Shape, Step, Target, View } from '../../domain/activity';
import type { Situation } from '../../domain/content';
import { buttons, celebrate, decided, finish, go, same, sound, tap, verdict } from '../../domain/moves';
import { shuffle } from '../../lib/random';
import { fill, type Text, text } from '../../lib/text';
import type { Level } from './level';

export const homes = ['safe', 'stop', 'ask'] as const;
export type Home = (typeof homes)[number];

export interface State {
  phase: 'intro' | 'homes' | 'catch' | 'open' | 'why' | 'pair' | 'ending' | 'done';
  /** Cases still in the water, in the order in which their bubbles rise. */
  left: string[];
  /** The case whose bubble was caught. */
  open: string | null;
  /** The bubble is in the child's hand. */
  held: boolean;
  /** The closer look is told instead of the story. */
  looked: boolean;
  /** Homes that were not the best idea for this bubble, the last one last. */
  tried: Home[];
  found: Home | null;
}

export interface Facts {
  /** Which places of the reef are awake: the numbers of the cases that are home. */
  awake: readonly number[];
  /** All of it shines. */
  glow: boolean;
  found: Home | null;
  open: string | null;
  mood: 'happy' | 'listen' | 'brave' | 'cheer';
}

/** So many bubbles float at once. */
const AFLOAT = 3;

const words = {
  catch: text('Chạm bong bóng nha.', 'Touch one of the bubbles.'),
  last: text('Còn một bong bóng thôi. Em bắt lấy nhé!', 'Only one bubble is left. Catch it!'),
  bubble: text('Bong bóng {n}', 'Bubble {n}'),
  any: text('Mai chọn giúp em', 'Mai, choose one for me'),
  card: text('Bong bóng đang mở', 'The open bubble'),
  look: text('Nhìn kỹ hơn', 'Look closer'),
  again: text('Nghe lại chuyện', 'Hear the story again'),
  count: text('Đã về nhà {n} trên {all} bong bóng.', '{n} of {all} bubbles are home.'),
  asked: text('Hỏi người lớn là một cách hay. {why}', 'Asking an adult is a good way. {why}'),
  home: text('Em nhìn kỹ lắm! Bong bóng về đúng nhà rồi.', 'You looked with care! The bubble is home.'),
  /** A false alarm. */
  careful: text('Cẩn thận là tốt. {why} Em đưa sang nhà khác nhé.', 'Careful is good. {why} Bring it to another home.'),
  /** A miss. */
  hidden: text('Khó thấy thật đó. {why} Mình thử nhà khác nhé.', 'That is hard to see. {why} Let us try another home.'),
  asking: text(
    'Hỏi người lớn lúc nào cũng được. {why} Em thử chọn thêm một nhà nhé.',
    'Asking an adult is always fine. {why} Now try one more home.',
  ),
  names: {
    safe: text('An toàn', 'Safe'),
    stop: text('Không an toàn', 'Not safe'),
    ask: text('Hỏi người lớn', 'Ask an adult'),
  } satisfies Record<Home, Text>,
};

/** The buoy and the boat float above, the coral is below; in between there is room for bubbles. */
const boxes: Record<Shape, { homes: Record<Home, Box>; bubbles: readonly Box[]; open: Box; pair: readonly [Box, Box] }> = {
  wide: {
    homes: { stop: { x: 1, y: 0, w: 24, h: 54 }, ask: { x: 75, y: 0, w: 24, h: 54 }, safe: { x: 35, y: 61, w: 30, h: 39 } },
    bubbles: [
      { x: 26.5, y: 24, w: 15, h: 36 },
      { x: 42.5, y: 10, w: 15, h: 36 },
      { x: 58.5, y: 24, w: 15, h: 36 },
    ],
    open: { x: 35, y: 2, w: 30, h: 58 },
    pair: [
      { x: 26, y: 12, w: 23, h: 62 },
      { x: 51, y: 12, w: 23, h: 62 },
    ],
  },
  tall: {
    homes: { stop: { x: 0, y: 0, w: 40, h: 29 }, ask: { x: 60, y: 0, w: 40, h: 29 }, safe: { x: 27, y: 72, w: 46, h: 28 } },
    bubbles: [
      { x: 1, y: 40, w: 31, h: 30 },
      { x: 34.5, y: 31, w: 31, h: 30 },
      { x: 68, y: 40, w: 31, h: 30 },
    ],
    open: { x: 17, y: 30, w: 66, h: 41 },
    pair: [
      { x: 2, y: 29, w: 47, h: 46 },
      { x: 51, y: 29, w: 47, h: 46 },
    ],
  },
};

const caseOf = (level: Level, id: string | null): Situation | undefined => level.cases.find((each) => each.id === id);

const isGood = (level: Level, { id, ok }: Situation, home: Home): boolean =>
  ok ? home === 'safe' || (home === 'ask' && (level.unclear ?? []).includes(id)) : home !== 'safe';

/** The pair that this case makes complete: its other half is home already. */
const pairOf = (level: Level, { left, open }: State) =>
  open === null ? undefined : level.pairs?.find(({ of }) => of.includes(open) && of.every((id) => !left.includes(id)));

const afloat = ({ left }: State): string[] => left.slice(0, AFLOAT);

function give(level: Level, state: State, home: Home): Step<State> {
  const item = caseOf(level, state.open);
  if (!item || state.tried.includes(home)) return same(state);
  const right = isGood(level, item, home);
  // Whoever asks first has neither missed anything nor raised an alarm.
  const asked = state.tried.length === 0 && (right || home !== 'ask') && verdict(item);
  const on = `home-${home}`;
  if (!right) return decided({ ...state, held: false, looked: false, tried: [...state.tried, home] }, false, on, asked);
  const left = state.left.filter((each) => each !== item.id);
  return decided({ ...state, phase: 'why', held: false, found: home, left }, true, on, asked, sound('pop'));
}

/** A bubble is home, or a pair was looked at: what comes next. */
function onward(level: Level, state: State): Step<State> {
  if (state.phase === 'why' && pairOf(level, state)) return go({ ...state, phase: 'pair', found: null }, sound('page'));
  const rest: State = { ...state, open: null, found: null, looked: false, tried: [] };
  if (state.left.length > 0) return go({ ...rest, phase: 'catch' }, sound('bubbles'));
  return go({ ...rest, phase: 'ending' }, celebrate, sound('reef'));
}

function openBubble(state: State, id: string | undefined): Step<State> {
  if (id === undefined || !afloat(state).includes(id)) return same(state);
  return go({ ...state, phase: 'open', open: id }, tap(`bubble-${id}`), sound('pop'));
}

const homeOf = (target: string): Home | undefined => homes.find((home) => target === `home-${home}`);

/** What Mai says while a bubble is open or has just come home. */
function told(level: Level, state: State, item: Situation): Text {
  const { why } = item;
  if (state.phase === 'why') return state.tried.length > 0 ? words.home : state.found === 'ask' ? fill(words.asked, { why }) : why;
  if (state.looked) return level.closer?.[item.id] ?? level.hint;
  const last = state.tried.at(-1);
  if (last === undefined) return item.text;
  return fill(last === 'ask' ? words.asking : item.ok ? words.careful : words.hidden, { why });
}

function promptOf(level: Level, state: State): Text {
  switch (state.phase) {
    case 'intro':
      return level.intro;
    case 'homes':
      return level.homes ?? level.intro;
    case 'catch':
      return state.left.length === 1 ? words.last : words.catch;
    case 'open':
    case 'why': {
      const item = caseOf(level, state.open);
      return item ? told(level, state, item) : words.catch;
    }
    case 'pair':
      return pairOf(level, state)?.say ?? level.hint;
    case 'ending':
    case 'done':
      return level.ending;
  }
}

/** The one button below the stage: always there, so that the stage keeps its size. */
function below({ phase, looked }: State): Target[] {
  switch (phase) {
    case 'intro':
      return buttons.start;
    case 'catch':
      return [{ id: 'any', main: true, label: words.any, picture: 'mai-picks' }];
    case 'open':
      return [
        looked
          ? { id: 'look', main: true, label: words.again, picture: 'sign-again' }
          : { id: 'look', main: true, label: words.look, picture: 'look-close' },
      ];
    case 'ending':
      return buttons.finish;
    case 'done':
      return [];
    default:
      return buttons.next;
  }
}

function onStage(level: Level, state: State, shape: Shape): Target[] {
  const at = boxes[shape];
  const { phase, tried } = state;
  if (phase === 'intro' || phase === 'pair' || phase === 'ending' || phase === 'done') return [];
  const item = caseOf(level, state.open);
  const places: Target[] = homes.map((home) => ({
    id: `home-${home}`,
    kind: 'home',
    name: 'below',
    label: words.names[home],
    role: 'drop-on',
    box: at.homes[home],
    disabled: phase !== 'open' || tried.includes(home),
  }));
  const floating: Target[] =
    phase === 'catch'
      ? afloat(state).map((id, index) => ({
          id: `bubble-${id}`,
          kind: 'bubble',
          name: 'pictured',
          label: fill(words.bubble, { n: index + 1 }),
          box: at.bubbles[index] ?? at.open,
          picture: caseOf(level, id)?.picture ?? '',
        }))
      : [];
  const open: Target[] =
    phase === 'open' && item
      ? [{ id: 'card', name: 'pictured', label: words.card, role: 'pick-up', held: state.held, box: at.open, picture: item.picture }]
      : [];
  return [...floating, ...open, ...places];
}

/** Both halves of a pair, each with the home it belongs to. */
function halves(level: Level, state: State, shape: Shape): Prop[] {
  const pair = state.phase === 'pair' ? pairOf(level, state) : undefined;
  return (pair?.of ?? []).flatMap((id, index) => {
    const item = caseOf(level, id);
    const box = boxes[shape].pair[index];
    return item && box ? [{ kind: 'half', box, picture: item.picture, text: item.ok ? 'safe' : 'stop' }] : [];
  });
}

export const rules: Rules<Level, State, Facts> = {
  start(level, seed) {
    // The two of a pair rise one after the other; which comes first gives nothing away.
    const groups = level.situations.flatMap((id, index) => {
      const pair = level.pairs?.find(({ of }) => of.includes(id))?.of;
      return pair ? (pair[0] === id ? [shuffle(pair, seed + index)] : []) : [[id]];
    });
    return { phase: 'intro', left: shuffle(groups, seed).flat(), open: null, held: false, looked: false, tried: [], found: null };
  },

  reduce(level, state, intent) {
    const { phase } = state;
    if (intent.type === 'drop') {
      const home = phase === 'open' && intent.id === 'card' ? homeOf(intent.on) : undefined;
      return home ? give(level, state, home) : same(state);
    }
    if (intent.type !== 'tap') return same(state);
    const { id } = intent;
    if (phase === 'open') {
      const home = homeOf(id);
      if (home) return give(level, state, home);
      if (id === 'card') return go({ ...state, held: !state.held }, tap('card'));
      return id === 'look' ? go({ ...state, looked: !state.looked }, sound('look')) : same(state);
    }
    if (phase === 'catch') return openBubble(state, id === 'any' ? state.left[0] : afloat(state).find((each) => id === `bubble-${each}`));
    if (phase === 'ending') return finish(state, id, tap());
    if (id !== 'next' || phase === 'done') return same(state);
    if (phase === 'intro' && level.homes) return go({ ...state, phase: 'homes' }, tap(), sound('bubbles'));
    if (phase === 'intro' || phase === 'homes') return go({ ...state, phase: 'catch' }, sound('bubbles'));
    return onward(level, state);
  },

  view(level, state, shape): View<Facts> {
    const all = level.cases.length;
    const sorted = all - state.left.length;
    const over = state.phase === 'ending' || state.phase === 'done';
    return {
      prompt: promptOf(level, state),
      speaker: 'mai',
      targets: [...onStage(level, state, shape), ...below(state)],
      status: state.phase === 'intro' || over ? text('', '') : fill(words.count, { n: sorted, all }),
      cast:
        state.phase === 'intro'
          ? [{ id: 'mai', at: 'middle', face: 'happy', pose: 'wave' }]
          : over
            ? [{ id: 'mai', at: 'left', face: 'cheer', pose: 'cheer' }]
            : [],
      props: halves(level, state, shape),
      scene: {
        awake: level.cases.flatMap(({ id }, index) => (state.left.includes(id) ? [] : index)),
        glow: over,
        found: state.found,
        open: state.open,
        mood: state.phase === 'why' ? 'cheer' : state.tried.length > 0 ? 'brave' : state.phase === 'open' ? 'listen' : 'happy',
      },
      progress: over ? 1 : (state.phase === 'intro' ? 0 : state.phase === 'homes' ? 0.2 : sorted + 0.4) / (all + 1),
      done: state.phase === 'done',
    };
  },
};

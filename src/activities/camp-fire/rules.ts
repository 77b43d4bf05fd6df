import type { Actor, Box, Rules, Shape, Step, Target, View } from '../../domain/activity';
import {
  button,
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
} from '../../domain/moves';
import { centred, row } from '../../lib/boxes';
import { shuffle } from '../../lib/random';
import { fill, text } from '../../lib/text';
import type { Case, Friend, Level, Move, Option } from './level';
import { cardFor, type Shore, shores, type Tool, type Treat, treats } from './tools';

export interface State {
  phase: 'intro' | 'pick' | 'lit' | 'joined' | 'sits' | 'move' | 'moved' | 'heard' | 'coast' | 'rim' | 'feast' | 'ending' | 'done';
  seed: number;
  /** Ids of the cases as they come to the fire. */
  order: string[];
  /** Which case, and then which friend. */
  at: number;
  /** Tools that were laid into the fire for this case, and the one laid last. */
  laid: Tool[];
  /** Flames of the cases before, one of each tool that was laid; all one after the last case. */
  flames: Tool[];
  /** Which move beside the friend, and what was chosen in it. */
  move: number;
  chosen?: string;
  /** What did not help yet. */
  tried: string[];
  /** The case is said again in place of what was said last. */
  again: boolean;
  /** Stretches of the coast that are lit, and what of the feast was shared; what was touched last. */
  shores: Shore[];
  shared: Treat[];
  last?: Treat;
}

export interface Facts {
  phase: Exclude<State['phase'], 'done'>;
  /** Who sits by the fire while tools are chosen: actors and faces, the child of the case in the middle. */
  circle: readonly (readonly [actor: string, face: string])[];
  /** Colours of flames, by tool, the latest last. */
  flames: readonly Tool[];
  /** All flames are one, and so large it is, 1-5; 0 before. */
  whole: number;
  /** Logs laid beside the friend. */
  logs: number;
  shores: readonly Shore[];
  shared: readonly Treat[];
  /** Another one for each case and each move. */
  round: string;
}

const words = {
  fire: text('Lửa trại. Nghe lại chuyện', 'The camp-fire. Hear the story again'),
  count: text('Chuyện {n} trên {all}', 'Story {n} of {all}'),
  more: text('Chuyện này cần thêm một món nữa.', 'This one needs one more thing.'),
  steps: text('Bước {n} trên {all}', 'Step {n} of {all}'),
  lit: text('Đã sáng {n} trên {all} khúc bờ biển', '{n} of {all} stretches of the coast are lit'),
  shared: text('Đã chia {n} trên {all} món', '{n} of {all} things are shared'),
  light: text('Thắp lửa lớn', 'Light the big fire'),
  rest: text('Chia hết các món', 'Share it all'),
  all: text('Thắp hết đèn', 'Light all the lamps'),
  shores: {
    north: text('Thắp đèn phía bắc: bãi rùa, Hang Rái, Vĩnh Hy, Thái An', 'Light the north: turtle beach, Hang Rái, Vĩnh Hy, Thái An'),
    hills: text('Thắp đèn trên núi: Bác Ái, Phước Bình, An Hòa', 'Light the hills: Bác Ái, Phước Bình, An Hòa'),
    town: text(
      'Thắp đèn quanh phố: Phan Rang, Bàu Trúc, Mỹ Nghiệp, Nam Cương',
      'Light round the town: Phan Rang, Bàu Trúc, Mỹ Nghiệp, Nam Cương',
    ),
    south: text('Thắp đèn phía nam: Mũi Dinh, điện gió, Cà Ná', 'Light the south: Mũi Dinh, the turbines, Cà Ná'),
  },
  treats: {
    cake: text('Bánh căn', 'Bánh căn'),
    grapes: text('Nho', 'Grapes'),
    apples: text('Táo', 'Apples'),
    drums: text('Trống', 'Drums'),
  },
};

const caseAt = (level: Level, { phase, order, at }: State): Case | undefined =>
  phase === 'pick' || phase === 'lit' ? level.cases.find(({ id }) => id === order[at]) : undefined;
const friendAt = (level: Level, { phase, at }: State): Friend | undefined =>
  ['sits', 'move', 'moved', 'heard'].includes(phase) ? level.friends[at] : undefined;
const moveAt = (level: Level, state: State): Move | undefined => friendAt(level, state)?.moves[state.move];
const optionOf = (each: Case | undefined, tool: string | undefined): Option | undefined => each?.options.find((one) => one.tool === tool);
const needOf = ({ need }: Case): number => need ?? 1;

/** A tool is laid into the fire. */
function lay(state: State, each: Case, id: string): Step<State> {
  const option = optionOf(each, id.startsWith('tool-') ? id.slice('tool-'.length) : undefined);
  if (!option || state.laid.includes(option.tool) || state.tried.includes(option.tool)) return same(state);
  const { person, setting, ok } = each;
  const item = state.laid.length > 0 ? `${each.id}-${state.laid.length + 1}` : each.id;
  const asked = state.tried.length === 0 && !option.also && ({ item, axis: ok ? 'recognise-ok' : 'do', person, setting } as const);
  if (!option.good && !option.also) return decided({ ...state, tried: [...state.tried, option.tool], again: false }, false, id, asked);
  const laid = [...state.laid, option.tool];
  const phase = laid.length < needOf(each) ? 'pick' : 'lit';
  return decided({ ...state, laid, phase, tried: [], again: false }, true, id, asked, sound('flame'));
}

/** The next case; after the last one all flames are one. */
function onward(state: State): Step<State> {
  const rest = { ...state, tried: [], again: false, laid: [] };
  return state.at < state.order.length - 1
    ? go({ ...rest, phase: 'pick', at: state.at + 1, flames: [...state.flames, ...state.laid] }, sound('page'))
    : go({ ...rest, phase: 'joined', at: 0, flames: [] }, celebrate, sound('flames'));
}

function choose(level: Level, state: State, id: string): Step<State> {
  const friend = friendAt(level, state);
  const move = moveAt(level, state);
  const option = move?.options.find((one) => one.id === id);
  if (!friend || !move || !option || state.tried.includes(id)) return same(state);
  const { person, setting } = friend;
  const asked = state.tried.length === 0 && { item: `${friend.id}-${move.id}`, axis: move.axis, person, setting };
  return option.good
    ? decided({ ...state, phase: 'moved', chosen: id }, true, id, asked, sound('log'))
    : decided({ ...state, tried: [...state.tried, id] }, false, id, asked);
}

function step(level: Level, { chosen: _, ...state }: State): Step<State> {
  const last = state.move === (level.friends[state.at]?.moves.length ?? 0) - 1;
  return go({ ...state, tried: [], ...(last ? { phase: 'heard' } : { phase: 'move', move: state.move + 1 }) });
}

function light(state: State, id: string): Step<State> {
  const ids = shores.map((shore) => shore.id);
  const dark = ids.filter((each) => !state.shores.includes(each));
  if (dark.length === 0) return next(state, id, 'rim', celebrate, sound('rim'));
  if (id === 'all') return go({ ...state, shores: ids }, sound('coast'));
  const shore = dark.find((each) => id === `shore-${each}`);
  if (!shore) return same(state);
  return go({ ...state, shores: inOrder(ids, state.shores, shore) }, tap(id), sound(dark.length === 1 ? 'coast' : 'lamps'));
}

function share(state: State, id: string): Step<State> {
  if (id === 'rest') return go({ ...state, shared: [...treats], phase: 'ending' }, sound('camp-drum'));
  const treat = treats.find((each) => id === `treat-${each}`);
  if (!treat) return same(state);
  return go(
    { ...state, shared: inOrder(treats, state.shared, treat), last: treat },
    tap(id),
    sound(treat === 'drums' ? 'camp-drum' : 'treat'),
  );
}

export const rules: Rules<Level, State, Facts> = {
  start: (level, seed) => ({
    phase: 'intro',
    seed,
    order: shuffle(
      level.cases.map(({ id }) => id),
      seed,
    ),
    at: 0,
    laid: [],
    flames: [],
    move: 0,
    tried: [],
    again: false,
    shores: [],
    shared: [],
  }),

  reduce(level, state, intent) {
    const each = caseAt(level, state);
    if (intent.type === 'drop') return each && state.phase === 'pick' && intent.on === 'fire' ? lay(state, each, intent.id) : same(state);
    if (intent.type !== 'tap') return same(state);
    const { id } = intent;
    switch (state.phase) {
      case 'intro':
        return next(state, id, 'pick', sound('page'));
      case 'pick':
        if (id === 'fire') return go({ ...state, again: true }, tap('fire'), sound('crackle'));
        return each ? lay(state, each, id) : same(state);
      case 'lit':
        return id === 'next' ? onward(state) : same(state);
      case 'joined':
        return next(state, id, 'sits', sound('page'));
      case 'sits':
        return next(state, id, 'move');
      case 'move':
        return choose(level, state, id);
      case 'moved':
        return id === 'next' ? step(level, state) : same(state);
      case 'heard': {
        if (id !== 'next') return same(state);
        const more = state.at < level.friends.length - 1;
        return go({ ...state, move: 0, ...(more ? { phase: 'sits', at: state.at + 1 } : { phase: 'coast' }) }, sound('page'));
      }
      case 'coast':
        return light(state, id);
      case 'rim':
        return next(state, id, 'feast', sound('page'));
      case 'feast':
        if (id === 'next') return state.shared.length === treats.length ? go({ ...state, phase: 'ending' }, sound('crackle')) : same(state);
        return share(state, id);
      case 'ending':
        return finish(state, id);
      case 'done':
        return same(state);
    }
  },

  view(level, state, shape): View<Facts> {
    const friend = friendAt(level, state);
    const { phase } = state;
    return {
      ...speech(level, state),
      targets: targetsFor(level, state, shape),
      status: statusOf(level, state),
      cast: castFor(level, state, shape),
      scene: {
        phase: phase === 'done' ? 'ending' : phase,
        circle: circleOf(level, state),
        flames: [...state.flames, ...state.laid],
        whole: wholeOf(level, state),
        logs: friend ? state.move + (phase === 'moved' || phase === 'heard' ? 1 : 0) : 0,
        shores: state.shores,
        shared: state.shared,
        round: `${phase}-${state.at}-${state.move}`,
      },
      // The camp's lanterns light up one after another, and the town's lights when the coast is lit.
      place: {
        lanterns: ['intro', 'pick', 'lit'].includes(phase) ? (state.at + (phase === 'lit' ? 1 : 0)) / state.order.length : 1,
        town: ['rim', 'feast', 'ending', 'done'].includes(phase) ? 1 : 0,
      },
      progress: progressOf(level, state),
      done: phase === 'done',
    };
  },
};

function progressOf(level: Level, state: State): number {
  const { phase, at, move } = state;
  const friend = friendAt(level, state);
  if (phase === 'intro') return 0;
  if (phase === 'pick' || phase === 'lit') return ((at + (phase === 'lit' ? 0.7 : 0.2 * state.laid.length)) / state.order.length) * 0.5;
  if (friend)
    return (
      0.52 + ((at + (phase === 'sits' ? 0 : (move + (phase === 'move' ? 0.2 : 0.6)) / friend.moves.length)) / level.friends.length) * 0.3
    );
  const late = {
    joined: 0.51,
    coast: 0.83 + state.shores.length * 0.02,
    rim: 0.91,
    feast: 0.92 + state.shared.length * 0.01,
    ending: 0.98,
    done: 1,
  };
  return late[phase as keyof typeof late];
}

/** How large the one fire is. */
function wholeOf(level: Level, state: State): number {
  if (['intro', 'pick', 'lit'].includes(state.phase)) return 0;
  if (state.phase === 'joined') return 2;
  const friend = friendAt(level, state);
  if (!friend) return 5;
  return Math.min(4, 2 + Math.floor(((state.at + (state.move + 1) / friend.moves.length) / level.friends.length) * 2));
}

function statusOf(level: Level, state: State): View['status'] {
  const each = caseAt(level, state);
  if (each) return fill(words.count, { n: state.at + 1, all: state.order.length });
  if (state.phase === 'move') return fill(words.steps, { n: state.move + 1, all: friendAt(level, state)?.moves.length ?? 0 });
  if (state.phase === 'coast') return fill(words.lit, { n: state.shores.length, all: shores.length });
  if (state.phase === 'feast') return fill(words.shared, { n: state.shared.length, all: treats.length });
  return text('', '');
}

/** Who says what now. */
function speech(level: Level, state: State): Said {
  const each = caseAt(level, state);
  const friend = friendAt(level, state);
  const move = moveAt(level, state);
  switch (state.phase) {
    case 'intro':
      return mai(level.intro);
    case 'pick': {
      if (!each) return mai(level.intro);
      const about = { picture: each.picture };
      const missed = optionOf(each, state.tried.at(-1));
      if (state.again) return { ...mai(each.text), ...about };
      if (missed) return { ...mai(tryAgain(missed.reply, state.at, state.tried.length)), ...about };
      return { ...mai(state.laid.length > 0 ? words.more : each.text), ...about };
    }
    case 'lit':
      return { ...mai(optionOf(each, state.laid.at(-1))?.reply ?? level.joined), ...(each && { picture: each.picture }) };
    case 'joined':
      return mai(level.joined);
    case 'sits':
      return { prompt: friend?.text ?? level.joined, ...(friend && { picture: friend.picture }) };
    case 'move':
    case 'moved': {
      const chosen = move?.options.find(({ id }) => id === (state.phase === 'moved' ? state.chosen : state.tried.at(-1)));
      const picture = move?.picture ?? friend?.picture;
      const said = !chosen
        ? (move?.ask ?? level.joined)
        : state.phase === 'moved'
          ? chosen.reply
          : tryAgain(chosen.reply, state.move, state.tried.length);
      return { ...mai(said), ...(picture && state.phase === 'move' && { picture }) };
    }
    case 'heard':
      return { prompt: friend?.hears ?? level.joined, ...(friend && { speaker: friend.listener }) };
    case 'coast':
      return mai(level.coast);
    case 'rim':
      return mai(level.rim);
    case 'feast':
      return mai(state.last ? level.treats[state.last] : level.feast);
    case 'ending':
    case 'done':
      return mai(level.ending);
  }
}

/** The fire stands left of the tools, or above them, the lower the fewer they are; then in the middle. */
export const besideTools = (shape: Shape, tools: number): Box =>
  shape === 'wide' ? { x: 1, y: 2, w: 38, h: 98 } : { x: 3, y: 0, w: 94, h: tools === 3 ? 57 : 46 };

export const fires: Readonly<Record<'lit' | 'middle' | 'feast', Record<Shape, Box>>> = {
  lit: { wide: { x: 24, y: 0, w: 52, h: 100 }, tall: { x: 4, y: 22, w: 92, h: 70 } },
  feast: { wide: { x: 42, y: 0, w: 16, h: 40 }, tall: { x: 30, y: 4, w: 40, h: 42 } },
  middle: { wide: { x: 37, y: 26, w: 26, h: 74 }, tall: { x: 25, y: 42, w: 50, h: 58 } },
};

/** Where they stand: on a small screen a name may be ten pixels wider than its box, so the gaps are wider still. */
function toolBox(shape: Shape, index: number, count: number): Box {
  if (shape === 'wide') return centred({ x: 40, y: 22, w: 60, h: 76 }, index, count, count === 3 ? 19.5 : 15, 0.6);
  if (count === 3) return row({ x: 0, y: 61, w: 100, h: 38 }, index, count, 4);
  return { x: (index % 2) * 50 + 2, y: 48 + Math.floor(index / 2) * 26, w: 46, h: 26 };
}

/** Each stretch of the coast, as wide as it has lamps; on a tall stage they lie one below the other. */
export function shoreBox(shape: Shape, index: number): Box {
  if (shape === 'tall') return { x: 0, y: (index * 100) / shores.length, w: 100, h: 100 / shores.length };
  const lamps = shores.map(({ tools }) => tools.length);
  const before = lamps.slice(0, index).reduce((sum, each) => sum + each, 0);
  const all = lamps.reduce((sum, each) => sum + each, 0);
  return { x: 2 + (before / all) * 96, y: 0, w: ((lamps[index] ?? 0) / all) * 96, h: 100 };
}
const treatBox = (shape: Shape, index: number): Box =>
  shape === 'wide'
    ? centred({ x: 22, y: 36, w: 56, h: 64 }, index, 4, 13.5, 0.6)
    : { x: (index % 2) * 50 + 1, y: 44 + Math.floor(index / 2) * 28, w: 48, h: 28 };

function targetsFor(level: Level, state: State, shape: Shape): Target[] {
  const each = caseAt(level, state);
  switch (state.phase) {
    case 'intro':
      return buttons.start;
    case 'pick': {
      const options = shuffle(each?.options ?? [], state.seed + state.at * 7);
      return [
        ...options.map(({ tool }, index): Target => {
          const { name, does } = level.tools.find(({ id }) => id === tool) ?? { name: text(tool, tool), does: text('', '') };
          return {
            id: `tool-${tool}`,
            name: 'below',
            role: 'pick-up',
            label: text(`${name.vi} – ${does.vi}`, `${name.en} – ${does.en}`),
            caption: does,
            picture: cardFor(tool),
            disabled: state.laid.includes(tool) || state.tried.includes(tool),
            box: toolBox(shape, index, options.length),
            key: String(index + 1),
          };
        }),
        { id: 'fire', name: 'hidden', role: 'drop-on', label: words.fire, box: besideTools(shape, options.length) },
      ];
    }
    case 'joined':
      return button('next', words.light);
    case 'move':
      return cards(shuffle(moveAt(level, state)?.options ?? [], state.seed + state.at * 7 + state.move), state.tried);
    case 'coast':
      return [
        ...shores.map(
          ({ id }, index): Target => ({
            id: `shore-${id}`,
            name: 'hidden',
            label: words.shores[id],
            disabled: state.shores.includes(id),
            box: shoreBox(shape, index),
            key: String(index + 1),
          }),
        ),
        ...(state.shores.length === shores.length ? buttons.next : button('all', words.all)),
      ];
    case 'feast':
      return [
        ...treats.map(
          (id, index): Target => ({
            id: `treat-${id}`,
            name: 'below',
            label: words.treats[id],
            box: treatBox(shape, index),
            key: String(index + 1),
          }),
        ),
        ...(state.shared.length === treats.length ? buttons.next : button('rest', words.rest)),
      ];
    case 'ending':
      return buttons.finish;
    case 'done':
      return [];
    default:
      return buttons.next;
  }
}

/** Who sits by the fire while tools are chosen. */
function circleOf(level: Level, state: State): (readonly [string, string])[] {
  const last = level.friends.at(-1);
  if (state.phase === 'feast' && last) {
    const guests = new Set([level.circle[0], last.hero, last.friend, level.circle[1]]);
    return [...guests].map((id, index) => [id, index < state.shared.length ? 'cheer' : 'happy']);
  }
  const each = caseAt(level, state);
  if (!each) return [];
  // Before the answer no face says whether all is well; after it nobody laughs about what hurt.
  const lit = each.ok ? (['cheer', 'happy'] as const) : (['brave', 'calm'] as const);
  const [face, beside] = state.phase === 'lit' ? lit : ([state.laid.length > 0 ? 'brave' : 'calm', 'listen'] as const);
  const [left, right] = level.circle.filter((id) => id !== each.hero);
  return [
    [left ?? 'mai', beside],
    [each.hero, face],
    [right ?? 'mai', beside],
  ];
}

function castFor(level: Level, state: State, shape: Shape): Actor[] {
  const guide = (at: Actor['at'], face: string, pose: string): Actor => ({ id: 'mai', at, face, pose });
  const friend = friendAt(level, state);
  if (friend) {
    const actor = (id: string, at: Actor['at'], face: string, pose: string): Actor => ({ id, at, face, pose });
    const far = state.move / friend.moves.length;
    const missed = state.phase === 'move' && state.tried.length > 0;
    switch (state.phase) {
      case 'sits':
        return [actor(friend.hero, 'left', 'calm', 'rest'), actor(friend.friend, 'right', 'sad', 'rest')];
      case 'move':
        return [
          actor(friend.hero, 'left', 'listen', 'open'),
          actor(friend.friend, 'right', missed || far < 0.3 ? 'worried' : 'uneasy', 'rest'),
        ];
      case 'moved':
        return [actor(friend.hero, 'left', 'brave', 'open'), actor(friend.friend, 'right', far > 0.5 ? 'brave' : 'calm', 'rest')];
      default:
        return [
          ...(shape === 'wide' ? [actor(friend.hero, 'far-left', 'happy', 'rest')] : []),
          actor(friend.friend, 'left', 'calm', 'rest'),
          actor(friend.listener, shape === 'wide' ? 'far-right' : 'right', 'listen', 'open'),
        ];
    }
  }
  const last = level.friends.at(-1);
  switch (state.phase) {
    case 'intro':
      return [guide('left', 'happy', 'wave'), { id: level.circle[0], at: 'right', face: 'happy', pose: 'wave' }];
    case 'joined':
      return [
        { id: level.circle[0], at: 'far-left', face: 'cheer', pose: 'cheer' },
        guide('far-right', 'cheer', 'cheer'),
        ...(shape === 'wide' ? [{ id: level.circle[1], at: 'left', face: 'happy', pose: 'wave' } as const] : []),
      ];
    case 'feast':
      return shape === 'wide'
        ? [guide('far-left', 'cheer', 'cheer'), { id: last?.friend ?? level.circle[0], at: 'far-right', face: 'cheer', pose: 'cheer' }]
        : [];
    case 'ending':
    case 'done':
      return [
        guide(shape === 'wide' ? 'far-left' : 'left', 'happy', 'rest'),
        { id: last?.friend ?? level.circle[0], at: 'right', face: 'happy', pose: 'rest' },
        ...(shape === 'wide' && last ? [{ id: last.hero, at: 'left', face: 'happy', pose: 'rest' } as const] : []),
      ];
    default:
      return [];
  }
}

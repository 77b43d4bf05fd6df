import type { Actor, Box, Rules, Shape, Step, Target, View } from '../../domain/activity';
import {
  button,
  buttons,
  cards,
  celebrate,
  decided,
  finish,
  go,
  mai,
  next,
  type Said,
  same,
  sound,
  tap,
  tryAgain,
} from '../../domain/moves';
import { centred } from '../../lib/boxes';
import { shuffle } from '../../lib/random';
import { fill, text } from '../../lib/text';
import type { Aside, Hole, Level, Listener, Part, Stone, Telling, Turn } from './level';

export interface State {
  phase: 'intro' | 'news' | 'whom' | 'lay' | 'ring' | 'heard' | 'whole' | 'ending' | 'done';
  seed: number;
  /** Which telling, and which try of it. */
  at: number;
  turn: number;
  /** Ids of stones in the frame, in the order of its holes. */
  laid: string[];
  /** Holes whose stone has rung in this try, in order. */
  rung: number[];
  /** Vague stones that were tried in this hole, or what was tried before telling a grown-up. */
  tried: string[];
  /** Whom the child chose to tell. */
  to?: string;
}

export interface Facts {
  phase: State['phase'];
  /** The parts of the sentence, each a hole, and the pictures of the stones that lie in the first of them. */
  holes: readonly Part[];
  laid: readonly string[];
  /** So many holes are to be filled in this try; the one that is asked for now. */
  open: number;
  asked?: Part;
  /** Stones that have rung in this try. */
  rung: readonly number[];
  /** Who tells, and whom: actors. */
  hero: string;
  adult?: string;
  /** How far the sound comes: 1 is lost in the mist, 2 half heard, 3 arrives; 0 while nothing rings. */
  reach: 0 | 1 | 2 | 3;
  mist: 0 | 1 | 2;
  /** Another one for each phase of each try. */
  round: string;
}

const words = {
  listen: text('Khung đàn đá', 'The frame of stones'),
  all: text('Gõ cả dàn đá', 'Ring them all'),
  stone: text('Gõ đá: {label}', 'Strike the stone: {label}'),
  laid: text('Đã đặt {n} trên {all} viên đá', '{n} of {all} stones are laid'),
  rung: text('Đã gõ {n} trên {all} viên đá', '{n} of {all} stones have rung'),
};

const tellingAt = (level: Level, { at }: State): Telling | undefined => level.tellings[at];
const turnAt = (level: Level, state: State): Turn | undefined => tellingAt(level, state)?.turns[state.turn];
const holesOf = (telling: Telling | undefined): Hole[] => telling?.turns.flatMap(({ holes }) => holes) ?? [];
/** How many holes are there in this try. */
const openOf = (telling: Telling | undefined, turn: number): number =>
  telling?.turns.slice(0, turn + 1).reduce((sum, { holes }) => sum + holes.length, 0) ?? 0;
const holeAt = (level: Level, state: State): Hole | undefined => holesOf(tellingAt(level, state))[state.laid.length];
const asideOf = (level: Level, state: State): Aside | undefined => turnAt(level, state)?.aside?.find(({ id }) => id === state.tried.at(-1));
const listenerOf = (level: Level, state: State): Listener | undefined => turnAt(level, state)?.to.find(({ id }) => id === state.to);
const laidStones = (level: Level, state: State): Stone[] => {
  const holes = holesOf(tellingAt(level, state));
  return state.laid.flatMap((id, index) => holes[index]?.stones.find((stone) => stone.id === id) ?? []);
};

function choose(level: Level, state: State, id: string): Step<State> {
  const telling = tellingAt(level, state);
  const turn = turnAt(level, state);
  if (!telling || !turn) return same(state);
  const { ok, person, setting } = telling;
  const asked =
    !ok && state.tried.length === 0 && ({ item: `${telling.id}-tell-${state.turn + 1}`, axis: 'tell', person, setting } as const);
  if (turn.aside?.some((each) => each.id === id) && !state.tried.includes(id))
    return decided({ ...state, tried: [...state.tried, id] }, false, id, asked);
  if (!turn.to.some((each) => each.id === id)) return same(state);
  const phase = turn.holes.length > 0 ? 'lay' : 'ring';
  return decided({ ...state, to: id, tried: [], rung: [], phase }, true, id, asked);
}

function lay(level: Level, state: State, id: string): Step<State> {
  const telling = tellingAt(level, state);
  const hole = holeAt(level, state);
  const stone = hole?.stones.find((each) => `stone-${each.id}` === id);
  if (!telling || !hole || !stone || state.tried.includes(stone.id)) return same(state);
  const { person, setting } = telling;
  const asked = state.tried.length === 0 && ({ item: `${telling.id}-${hole.part}`, axis: 'report', person, setting } as const);
  if (!stone.clear) return decided({ ...state, tried: [...state.tried, stone.id] }, false, id, asked, sound('stone-dull'));
  const laid = [...state.laid, stone.id];
  const phase = laid.length < openOf(telling, state.turn) ? 'lay' : 'ring';
  return decided({ ...state, laid, tried: [], phase }, true, id, asked, sound(`stone-${laid.length}`));
}

/** A stone rings; when all have, the sound goes over the hills. */
function strike(state: State, index: number): Step<State> {
  const rung = [...new Set([...state.rung, index])].sort();
  const all = rung.length === state.laid.length;
  return go(
    { ...state, rung, phase: all ? 'heard' : 'ring' },
    tap(`chime-${index}`),
    sound(`stone-${index + 1}`),
    ...(all ? [sound('stone-far')] : []),
  );
}

function onward(level: Level, { to: _, ...state }: State): Step<State> {
  const more = state.at < level.tellings.length - 1;
  return go(
    more ? { ...state, phase: 'news', at: state.at + 1, turn: 0, laid: [], rung: [], tried: [] } : { ...state, phase: 'ending' },
    sound('page'),
  );
}

export const rules: Rules<Level, State, Facts> = {
  start: (_, seed) => ({ phase: 'intro', seed, at: 0, turn: 0, laid: [], rung: [], tried: [] }),

  reduce(level, state, intent) {
    if (intent.type === 'drop') return state.phase === 'lay' && intent.on === 'frame' ? lay(level, state, intent.id) : same(state);
    if (intent.type !== 'tap') return same(state);
    const { id } = intent;
    switch (state.phase) {
      case 'intro':
        return next(state, id, 'news');
      case 'news':
        return next(state, id, 'whom');
      case 'whom':
        return choose(level, state, id);
      case 'lay':
        return id === 'frame' && state.laid.length > 0
          ? go(state, tap('frame'), sound(`stones-${state.laid.length}`))
          : lay(level, state, id);
      case 'ring': {
        if (id === 'all')
          return go({ ...state, rung: state.laid.map((_, index) => index), phase: 'heard' }, sound(`stones-${state.laid.length}`));
        const index = state.laid.findIndex((_, at) => id === `chime-${at}`);
        return index < 0 ? same(state) : strike(state, index);
      }
      case 'heard': {
        if (id !== 'next') return same(state);
        const last = turnAt(level, state)?.react === 'listens';
        if (last) return go({ ...state, phase: 'whole' }, celebrate, sound('stones-all'));
        const { to: _, ...rest } = state;
        return go({ ...rest, phase: 'whom', turn: state.turn + 1, rung: [] });
      }
      case 'whole':
        return id === 'next' ? onward(level, state) : same(state);
      case 'ending':
        return finish(state, id);
      case 'done':
        return same(state);
    }
  },

  view(level, state, shape): View<Facts> {
    const telling = tellingAt(level, state);
    const turn = turnAt(level, state);
    const holes = holesOf(telling);
    const stones = laidStones(level, state);
    const hole = holeAt(level, state);
    const listener = listenerOf(level, state);
    const reach = reaches[turn?.react ?? 'listens'];
    const playing = telling !== undefined && !['intro', 'ending', 'done'].includes(state.phase);
    const all = level.tellings.length;
    const over = state.phase === 'ending' || state.phase === 'done';
    const told = over ? all : state.at + (state.phase === 'whole' ? 1 : 0);
    const within = playing ? (state.turn + steps[state.phase]) / telling.turns.length : 0;
    return {
      ...speech(level, state, telling, turn),
      ...(telling?.picture && asking.includes(state.phase) && { picture: telling.picture }),
      targets: targetsFor(level, state, shape),
      status:
        state.phase === 'lay'
          ? fill(words.laid, { n: state.laid.length, all: openOf(telling, state.turn) })
          : state.phase === 'ring'
            ? fill(words.rung, { n: state.rung.length, all: state.laid.length })
            : text('', ''),
      cast: castFor(level, state, shape),
      scene: {
        phase: state.phase,
        holes: playing ? holes.map(({ part }) => part) : [],
        laid: stones.map(({ picture }) => picture),
        open: state.phase === 'lay' ? openOf(telling, state.turn) : stones.length,
        ...(state.phase === 'lay' && hole && { asked: hole.part }),
        rung: state.rung,
        hero: telling?.hero ?? '',
        ...(playing && listener && { adult: listener.actor }),
        reach: state.phase === 'heard' || state.phase === 'whole' ? reach : 0,
        mist: playing && state.phase !== 'news' && state.phase !== 'whole' ? clearing[reach] : 0,
        round: `${state.at}-${state.turn}-${state.phase}`,
      },
      place: Object.fromEntries([0, 1, 2].map((index) => [`lamps-${index + 1}`, told > index || over ? 1 : 0])),
      progress: state.phase === 'done' ? 1 : over ? 0.98 : (state.at + within) / (all + 0.05),
      done: state.phase === 'done',
    };
  },
};

/** While these last, what is to be told is drawn in the bubble. */
const asking: readonly State['phase'][] = ['news', 'whom', 'lay'];
const reaches = { busy: 1, doubts: 2, scolds: 2, peace: 2, listens: 3 } as const;
/** How much mist is left at each reach. */
const clearing = { 1: 2, 2: 1, 3: 0 } as const;
const steps: Record<State['phase'], number> = {
  intro: 0,
  news: 0,
  whom: 0.1,
  lay: 0.3,
  ring: 0.6,
  heard: 0.8,
  whole: 0.9,
  ending: 1,
  done: 1,
};

/** Who says what now. */
function speech(level: Level, state: State, telling: Telling | undefined, turn: Turn | undefined): Said {
  if (!telling || !turn) return mai(level.ending);
  switch (state.phase) {
    case 'intro':
      return mai(level.intro);
    case 'news':
      return { prompt: telling.text };
    case 'whom':
      return mai(asideOf(level, state)?.reply ?? turn.ask);
    case 'lay': {
      const hole = holeAt(level, state);
      const last = hole?.stones.find(({ id }) => id === state.tried.at(-1));
      if (last?.reply) return mai(tryAgain(last.reply, state.laid.length, state.tried.length));
      return mai((hole && level.asks[hole.part]) ?? level.ring);
    }
    case 'ring':
      return mai(level.ring);
    case 'heard': {
      const listener = listenerOf(level, state);
      return { prompt: listener?.say ?? telling.whole, ...(listener && { speaker: listener.actor }) };
    }
    case 'whole':
      return mai(telling.whole);
    default:
      return mai(level.ending);
  }
}

/** The frame stands above the loose stones while it is filled, and before everybody's feet when it rings. */
export const frames: Readonly<Record<'lay' | 'ring', Record<Shape, Box>>> = {
  lay: { wide: { x: 22, y: 0, w: 56, h: 46 }, tall: { x: 1, y: 14, w: 98, h: 37 } },
  ring: { wide: { x: 22, y: 42, w: 56, h: 56 }, tall: { x: 1, y: 60, w: 98, h: 39 } },
};

/** Where the stone of a hole lies. */
export const holeBox = (frame: Box, index: number, count: number): Box =>
  centred(frame, index, count, Math.min(frame.w / count, frame.w / 3));

const loose: Readonly<Record<Shape, Box>> = { wide: { x: 0, y: 48, w: 100, h: 52 }, tall: { x: 0, y: 54, w: 100, h: 46 } };
const looseBox = (shape: Shape, index: number, count: number): Box =>
  centred(loose[shape], index, count, shape === 'wide' ? 18.5 : 33.2, shape === 'wide' ? 0 : 0.6);

function targetsFor(level: Level, state: State, shape: Shape): Target[] {
  const telling = tellingAt(level, state);
  switch (state.phase) {
    case 'intro':
      return buttons.start;
    case 'whom': {
      const { to = [], aside = [] } = turnAt(level, state) ?? {};
      return cards(shuffle([...to, ...aside], state.seed + state.at * 7 + state.turn), state.tried);
    }
    case 'lay': {
      const stones = shuffle(holeAt(level, state)?.stones ?? [], state.seed + state.at * 7 + state.laid.length);
      return [
        ...stones.map(
          ({ id, label, picture }, index): Target => ({
            id: `stone-${id}`,
            name: 'below',
            role: 'pick-up',
            label,
            picture,
            disabled: state.tried.includes(id),
            box: looseBox(shape, index, stones.length),
            key: String(index + 1),
          }),
        ),
        {
          id: 'frame',
          name: 'hidden',
          role: 'drop-on',
          label: words.listen,
          disabled: state.laid.length === 0,
          box: frames.lay[shape],
        },
      ];
    }
    case 'ring':
      return [
        ...laidStones(level, state).map(
          ({ label }, index): Target => ({
            id: `chime-${index}`,
            name: 'hidden',
            label: fill(words.stone, { label }),
            box: holeBox(frames.ring[shape], index, holesOf(telling).length),
            key: String(index + 1),
          }),
        ),
        ...button('all', words.all),
      ];
    case 'ending':
      return buttons.finish;
    case 'done':
      return [];
    default:
      return buttons.next;
  }
}

const telling: Record<Telling['way'], string> = { voice: 'open', card: 'card', sign: 'sign', message: 'phone' };
const looks = {
  busy: ['calm', 'wave'],
  doubts: ['surprised', 'rest'],
  scolds: ['sayno', 'open'],
  peace: ['uneasy', 'wave'],
  listens: ['listen', 'open'],
} as const;

function castFor(level: Level, state: State, shape: Shape): Actor[] {
  const now = tellingAt(level, state);
  const turn = turnAt(level, state);
  const listener = listenerOf(level, state);
  const guide = (at: Actor['at'], face: string, pose: string): Actor => ({ id: 'mai', at, face, pose });
  if (state.phase === 'intro') return [guide('middle', 'happy', 'wave')];
  if (!now || !turn || state.phase === 'ending' || state.phase === 'done') return [guide('middle', 'cheer', 'cheer')];
  const hero = (at: Actor['at'], face: string, pose: string): Actor => ({ id: now.hero, at, face, pose });
  const adult = (face: string, pose: string): Actor[] => (listener ? [{ id: listener.actor, at: 'far-right', face, pose }] : []);
  const [face, pose] = looks[turn.react];
  switch (state.phase) {
    case 'news':
      return [
        guide('left', now.ok ? 'happy' : 'listen', now.ok ? 'wave' : 'heart'),
        hero('right', now.ok ? 'cheer' : 'uneasy', now.ok ? 'cheer' : 'rest'),
      ];
    case 'whom': {
      const aside = asideOf(level, state) !== undefined;
      return [
        guide('left', aside ? 'listen' : state.turn > 0 ? 'brave' : 'happy', aside ? 'heart' : 'wave'),
        hero('right', aside ? 'sad' : state.turn > 0 ? 'worried' : now.ok ? 'happy' : 'uneasy', 'rest'),
      ];
    }
    case 'lay':
      // On a tall screen the stones need the room: there a painter shows the two in small.
      return shape === 'tall' ? [] : [hero('far-left', now.ok ? 'happy' : 'brave', 'rest'), ...adult('calm', 'rest')];
    case 'ring':
      return [hero('far-left', now.ok ? 'happy' : 'brave', telling[now.way]), ...adult('calm', 'rest')];
    case 'heard':
      return [
        hero(
          'far-left',
          { busy: 'worried', doubts: 'worried', scolds: 'sad', peace: 'sad', listens: 'happy' }[turn.react],
          telling[now.way],
        ),
        ...adult(now.ok ? 'happy' : face, pose),
      ];
    default:
      return [
        hero('far-left', 'cheer', 'cheer'),
        ...(shape === 'wide' ? [guide('middle', 'cheer', 'cheer')] : []),
        ...adult('happy', 'open'),
      ];
  }
}

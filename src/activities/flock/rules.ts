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
  verdict,
} from '../../domain/moves';
import { row } from '../../lib/boxes';
import { shuffle } from '../../lib/random';
import { fill, text } from '../../lib/text';
import type { Level, Move, Round, Sight, Tale, Time } from './level';

export interface State {
  phase: 'intro' | 'find' | 'found' | 'since' | 'choose' | 'came' | 'song' | 'whole' | 'ending' | 'done';
  seed: number;
  /** Which tale, and which of its rounds. */
  at: number;
  round: number;
  /** Sights that are fine, or moves that left the lamb alone: what was tried here so far. */
  tried: string[];
  /** The move that brought a friend. */
  did?: string;
  /** The grown-up who was told, and stays. */
  adult?: string;
  /** Sheep that have sung. */
  sung: Singer[];
}

/** The lamb and its flock. */
export const singers = ['sheep-1', 'sheep-2', 'sheep-3', 'sheep-4', 'lamb'] as const;
export type Singer = (typeof singers)[number];

export interface Facts {
  phase: State['phase'];
  time: Time;
  /** So many friends stand round the lamb. */
  near: number;
  /** So many times in this round the flock drifted away. */
  drift: number;
  sung: readonly Singer[];
  /** While the field is looked over: its sights in the order in which they lie there, and who walks there. */
  sights: readonly { id: string; picture: string; seen: boolean }[];
  walker?: string;
  /** Another one for each phase of each round. */
  moment: string;
}

const words = {
  all: text('Cả đàn cùng kêu', 'All of them together'),
  lamb: text('Cừu con kêu be be', 'The lamb bleats'),
  sheep: text('Cừu số {n} kêu be be', 'Sheep {n} bleats'),
  friends: text('Đã có {n} bạn cừu tới gần', '{n} friends stand round the lamb'),
  sung: text('Đã kêu {n} trên {all} con cừu', '{n} of {all} sheep have sung'),
};

const taleAt = (level: Level, { at }: State): Tale | undefined => level.tales[at];
const roundAt = (level: Level, state: State): Round | undefined => taleAt(level, state)?.rounds[state.round];
const lonelyOf = (tale: Tale): Sight | undefined => tale.sights.find(({ ok }) => !ok);
const moveDone = (level: Level, state: State): Move | undefined => roundAt(level, state)?.moves.find(({ id }) => id === state.did);
const fieldOf = (tale: Tale, { seed, at }: State): Sight[] => shuffle(tale.sights, seed + at * 5);

/** One looks closer: two sights are fine, one is a lamb that is left alone. */
function look(level: Level, state: State, id: string): Step<State> {
  const tale = taleAt(level, state);
  const lonely = tale && lonelyOf(tale);
  const sight = tale?.sights.find((each) => `sight-${each.id}` === id);
  if (!lonely || !sight || state.tried.includes(sight.id)) return same(state);
  const asked = state.tried.length === 0 && verdict(lonely);
  return sight.ok
    ? decided({ ...state, tried: [...state.tried, sight.id] }, false, id, asked, sound('bleat-glad'))
    : decided({ ...state, tried: [], phase: 'found' }, true, id, asked, sound('bleat-sad'));
}

function choose(level: Level, state: State, id: string): Step<State> {
  const tale = taleAt(level, state);
  const round = roundAt(level, state);
  const move = round?.moves.find((each) => each.id === id);
  const sight = tale && lonelyOf(tale);
  if (!tale || !round || !move || !sight || state.tried.includes(id)) return same(state);
  const { person, setting } = sight;
  const asked = state.tried.length === 0 && { item: `${tale.id}-${state.round + 1}`, axis: round.axis, person, setting };
  if (!move.good) return decided({ ...state, tried: [...state.tried, id] }, false, id, asked, sound('flock-away'));
  const adult = grownUp(tale, move) && !move.leaves ? move.by : state.adult;
  return decided({ ...state, tried: [], did: id, ...(adult && { adult }), phase: 'came' }, true, id, asked, sound('flock-come'));
}

/** Somebody else than the two children answers. */
const grownUp = ({ hero, friend }: Tale, { by }: Move): boolean => by !== undefined && by !== hero && by !== friend;

/** The next round, or the whole flock comes running. */
function onward(level: Level, { did: _, ...state }: State): Step<State> {
  const following = taleAt(level, state)?.rounds[state.round + 1];
  if (!following) return go({ ...state, phase: 'song', sung: [] }, sound('flock-run'));
  const passes = following.time !== roundAt(level, state)?.time;
  return go({ ...state, round: state.round + 1, phase: following.since ? 'since' : 'choose' }, passes ? sound('flock-week') : tap());
}

function sing(state: State, id: string): Step<State> {
  if (id === 'all') return go({ ...state, sung: [...singers], phase: 'whole' }, celebrate, sound('flock-song'));
  const singer = singers.find((each) => each === id);
  if (!singer) return same(state);
  const sung = inOrder(singers, state.sung, singer);
  const whole = sung.length === singers.length;
  return go(
    { ...state, sung, ...(whole && { phase: 'whole' }) },
    tap(id),
    sound(`bleat-${singers.indexOf(singer) + 1}`),
    ...(whole ? [celebrate, sound('flock-song')] : []),
  );
}

function nextTale(level: Level, { adult: _, ...state }: State): Step<State> {
  const more = state.at < level.tales.length - 1;
  return go(
    more ? { ...state, phase: 'find', at: state.at + 1, round: 0, tried: [], sung: [] } : { ...state, phase: 'ending' },
    sound('page'),
  );
}

export const rules: Rules<Level, State, Facts> = {
  start: (_, seed) => ({ phase: 'intro', seed, at: 0, round: 0, tried: [], sung: [] }),

  reduce(level, state, intent) {
    if (intent.type !== 'tap') return same(state);
    const { id } = intent;
    switch (state.phase) {
      case 'intro':
        return next(state, id, 'find');
      case 'find':
        return look(level, state, id);
      case 'found':
        return next(state, id, roundAt(level, state)?.since ? 'since' : 'choose');
      case 'since':
        return next(state, id, 'choose');
      case 'choose':
        return choose(level, state, id);
      case 'came':
        return id === 'next' ? onward(level, state) : same(state);
      case 'song':
        return sing(state, id);
      case 'whole':
        return id === 'next' ? nextTale(level, state) : same(state);
      case 'ending':
        return finish(state, id);
      case 'done':
        return same(state);
    }
  },

  view(level, state, shape): View<Facts> {
    const tale = taleAt(level, state);
    const round = roundAt(level, state);
    const { phase } = state;
    const over = phase === 'ending' || phase === 'done';
    const together = phase === 'song' || phase === 'whole' || over;
    const near = together ? singers.length - 1 : phase === 'intro' || phase === 'find' ? 0 : state.round + (phase === 'came' ? 1 : 0);
    const time: Time = together ? 'week' : (round?.time ?? 'today');
    const within = tale
      ? steps[phase] + (phase === 'choose' || phase === 'since' || phase === 'came' ? state.round / tale.rounds.length : 0) * 0.6
      : 1;
    return {
      ...speech(level, state, tale, round),
      targets: targetsFor(level, state, shape),
      status:
        phase === 'choose' || phase === 'came'
          ? fill(words.friends, { n: near })
          : phase === 'song'
            ? fill(words.sung, { n: state.sung.length, all: singers.length })
            : text('', ''),
      cast: castFor(level, state, shape),
      scene: {
        phase,
        time,
        near: Math.min(near, singers.length - 1),
        drift: phase === 'choose' ? state.tried.length : 0,
        sung: state.sung,
        sights:
          phase === 'find' && tale ? fieldOf(tale, state).map(({ id, picture }) => ({ id, picture, seen: state.tried.includes(id) })) : [],
        ...(phase === 'find' && tale && { walker: tale.friend }),
        moment: `${state.at}-${state.round}-${phase}`,
      },
      place: { grass: growth[time] },
      progress: phase === 'done' ? 1 : over ? 0.98 : (state.at + within) / (level.tales.length + 0.05),
      done: phase === 'done',
    };
  },
};

const growth: Record<Time, number> = { today: 0, told: 0.4, week: 1 };
/** How far on each phase is within its tale; rounds share what lies between. */
const steps: Record<State['phase'], number> = {
  intro: 0,
  find: 0.02,
  found: 0.12,
  since: 0.16,
  choose: 0.2,
  came: 0.24,
  song: 0.88,
  whole: 0.95,
  ending: 1,
  done: 1,
};

function speech(level: Level, state: State, tale: Tale | undefined, round: Round | undefined): Said {
  if (!tale || !round) return mai(level.ending);
  const tried = state.tried.at(-1);
  switch (state.phase) {
    case 'intro':
      return mai(level.intro);
    case 'find':
      return mai(tale.sights.find(({ id }) => id === tried)?.says ?? tale.look);
    case 'found': {
      const sight = lonelyOf(tale);
      return { prompt: sight?.says ?? tale.look, ...(sight && { picture: sight.picture }) };
    }
    case 'since':
      return { prompt: round.since ?? round.ask, ...pictured(round) };
    case 'choose': {
      const weak = round.moves.find(({ id }) => id === tried);
      return { ...mai(weak ? tryAgain(weak.reply, state.at * 4 + state.round, state.tried.length) : round.ask), ...pictured(round) };
    }
    case 'came': {
      const { reply, by } = moveDone(level, state) ?? {};
      return { prompt: reply ?? round.ask, speaker: by ?? 'mai' };
    }
    case 'song':
      return mai(level.song);
    case 'whole':
      return mai(tale.whole);
    default:
      return mai(level.ending);
  }
}

const pictured = ({ picture }: Round) => picture !== undefined && { picture };

/** The field from above: three sights side by side, or one below the other. */
const sightBox = (shape: Shape, index: number): Box =>
  shape === 'wide' ? row({ x: 2, y: 2, w: 96, h: 76 }, index, 3, 3) : { x: 0, y: index * 29.4 + 0.4, w: 100, h: 28.6 };

/** Where the flock lies: one at each side, and the lamb in their midst. */
const places: Readonly<Record<Shape, Readonly<Record<Singer, Box>>>> = {
  wide: {
    'sheep-1': { x: 27, y: 20, w: 22, h: 37 },
    'sheep-2': { x: 51, y: 20, w: 22, h: 37 },
    'sheep-3': { x: 18, y: 62, w: 23, h: 38 },
    lamb: { x: 42, y: 58, w: 16, h: 36 },
    'sheep-4': { x: 59, y: 62, w: 23, h: 38 },
  },
  tall: {
    'sheep-1': { x: 1, y: 24, w: 48, h: 24 },
    'sheep-2': { x: 51, y: 24, w: 48, h: 24 },
    lamb: { x: 29, y: 49, w: 42, h: 23 },
    'sheep-3': { x: 0, y: 73, w: 49, h: 26 },
    'sheep-4': { x: 51, y: 73, w: 49, h: 26 },
  },
};
export const placeOf = (shape: Shape, singer: Singer): Box => places[shape][singer];

function targetsFor(level: Level, state: State, shape: Shape): Target[] {
  const tale = taleAt(level, state);
  switch (state.phase) {
    case 'intro':
      return buttons.start;
    case 'find':
      return (tale ? fieldOf(tale, state) : []).map(
        ({ id, text: label }, index): Target => ({
          id: `sight-${id}`,
          name: 'half',
          label,
          disabled: state.tried.includes(id),
          box: sightBox(shape, index),
          key: String(index + 1),
        }),
      );
    case 'choose': {
      const moves = roundAt(level, state)?.moves ?? [];
      return cards(shuffle(moves, state.seed + state.at * 7 + state.round * 3), state.tried);
    }
    case 'song':
      return [
        ...singers.map(
          (id, index): Target => ({
            id,
            name: 'hidden',
            label: id === 'lamb' ? words.lamb : fill(words.sheep, { n: index + 1 }),
            box: placeOf(shape, id),
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

/** Round by round the child who is left alone looks up. */
const moods = ['sad', 'worried', 'calm', 'happy'] as const;

function castFor(level: Level, state: State, shape: Shape): Actor[] {
  const tale = taleAt(level, state);
  const { phase } = state;
  const guide = (at: Actor['at'], face: string, pose: string): Actor => ({ id: 'mai', at, face, pose });
  if (phase === 'find') return [];
  if (phase === 'intro') return [guide('left', 'happy', 'wave')];
  // On a tall screen the flock that lies together needs all the room.
  const together = phase === 'song' || phase === 'whole' || phase === 'ending' || phase === 'done';
  if (!tale || (together && shape === 'tall')) return [];
  if (phase === 'ending' || phase === 'done') return [guide('far-left', 'cheer', 'cheer')];
  const hero = (face: string, pose: string): Actor => ({ id: tale.hero, at: 'right', face, pose });
  const friend = (at: Actor['at'], face: string, pose: string): Actor => ({ id: tale.friend, at, face, pose });
  const beside = (id: string | undefined, face: string, pose = 'open'): Actor[] => (id ? [{ id, at: 'far-right', face, pose }] : []);
  const came = phase === 'came';
  const mood = moods[Math.min(moods.length - 1, state.round + (came ? 1 : 0))] ?? 'calm';
  switch (phase) {
    case 'found':
      return [friend('far-left', 'worried', 'rest'), hero('sad', 'rest')];
    case 'since':
    case 'choose': {
      const left = state.tried.length > 0;
      // The first time the friend still stands apart.
      const near = state.round > 0 ? 'left' : 'far-left';
      return [friend(near, left ? 'uneasy' : 'calm', 'rest'), hero(left ? 'sad' : mood, 'rest'), ...beside(state.adult, 'calm')];
    }
    case 'came': {
      const move = moveDone(level, state);
      const gone = move?.leaves === true;
      return [
        friend('left', gone ? 'worried' : 'happy', gone ? 'rest' : 'open'),
        hero(gone ? 'sad' : mood, 'rest'),
        ...(gone ? beside(move.by, 'happy', 'wave') : beside(state.adult, 'listen')),
      ];
    }
    default:
      return [friend('far-left', 'cheer', 'cheer'), { ...hero('cheer', 'cheer'), at: 'far-right' }];
  }
}

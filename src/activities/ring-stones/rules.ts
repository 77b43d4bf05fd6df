import type { Actor, Box, Effect, Rules, Shape, Step, Target, View } from '../../domain/activity';
import { same } from '../../domain/activity';
import { shuffle } from '../../lib/random';
import { fill, type Text, text } from '../../lib/text';
import type { Hole, Level, Listener, Stone, Telling, Turn } from './level';

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
  /** Vague stones that were tried in this hole. */
  tried: string[];
  /** The child paused before choosing whom to tell. */
  paused: boolean;
  /** Whom the child chose to tell. */
  to?: string;
}

const words = {
  start: text('Bắt đầu', 'Start'),
  next: text('Tiếp', 'Next'),
  finish: text('Mình đi tiếp nào!', "Let's go on!"),
  retry: text('Mình thử cách khác nhé. {reply}', 'Let us try another way. {reply}'),
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
const listenerOf = (level: Level, state: State): Listener | undefined => turnAt(level, state)?.to.find(({ id }) => id === state.to);
const laidStones = (level: Level, state: State): Stone[] => {
  const holes = holesOf(tellingAt(level, state));
  return state.laid.flatMap((id, index) => holes[index]?.stones.find((stone) => stone.id === id) ?? []);
};

const go = (state: State, ...effects: Effect[]): Step<State> => ({
  state,
  effects: effects.length > 0 ? effects : [{ type: 'tap' }],
  answers: [],
});

function choose(level: Level, state: State, id: string): Step<State> {
  const telling = tellingAt(level, state);
  const turn = turnAt(level, state);
  if (!telling || !turn) return same(state);
  const { ok, person, setting } = telling;
  const answer = (right: boolean) =>
    ok || state.paused ? [] : [{ item: `${telling.id}-tell-${state.turn + 1}`, axis: 'tell' as const, right, person, setting }];
  if (id === 'pause' && !ok && !state.paused)
    return { state: { ...state, paused: true }, effects: [{ type: 'retry', on: id }], answers: answer(false) };
  if (!turn.to.some((each) => each.id === id)) return same(state);
  const more = turn.holes.length > 0;
  return {
    state: { ...state, to: id, paused: false, tried: [], rung: [], phase: more ? 'lay' : 'ring' },
    effects: [{ type: 'right', on: id }],
    answers: answer(true),
  };
}

function lay(level: Level, state: State, id: string): Step<State> {
  const telling = tellingAt(level, state);
  const hole = holeAt(level, state);
  const stone = hole?.stones.find((each) => `stone-${each.id}` === id);
  if (!telling || !hole || !stone || state.tried.includes(stone.id)) return same(state);
  const { person, setting } = telling;
  const answers =
    state.tried.length === 0 ? [{ item: `${telling.id}-${hole.part}`, axis: 'report' as const, right: stone.clear, person, setting }] : [];
  if (!stone.clear)
    return {
      state: { ...state, tried: [...state.tried, stone.id] },
      effects: [
        { type: 'retry', on: id },
        { type: 'sound', name: 'stone-dull' },
      ],
      answers,
    };
  const laid = [...state.laid, stone.id];
  return {
    state: { ...state, laid, tried: [], phase: laid.length < openOf(telling, state.turn) ? 'lay' : 'ring' },
    effects: [
      { type: 'right', on: id },
      { type: 'sound', name: `stone-${laid.length}` },
    ],
    answers,
  };
}

/** A stone rings; when all have, the sound goes over the hills. */
function strike(state: State, index: number): Step<State> {
  const rung = [...new Set([...state.rung, index])].sort();
  const all = rung.length === state.laid.length;
  return go(
    { ...state, rung, phase: all ? 'heard' : 'ring' },
    { type: 'tap', on: `chime-${index}` },
    { type: 'sound', name: `stone-${index + 1}` },
    ...(all ? [{ type: 'sound', name: 'stone-far' } as const] : []),
  );
}

function onward(level: Level, { to: _, ...state }: State): Step<State> {
  const more = state.at < level.tellings.length - 1;
  return go(
    more
      ? { ...state, phase: 'news', at: state.at + 1, turn: 0, laid: [], rung: [], tried: [], paused: false }
      : { ...state, phase: 'ending' },
    { type: 'sound', name: 'page' },
  );
}

export const rules: Rules<Level, State> = {
  start: (_, seed) => ({ phase: 'intro', seed, at: 0, turn: 0, laid: [], rung: [], tried: [], paused: false }),

  reduce(level, state, intent) {
    if (intent.type === 'drop') return state.phase === 'lay' && intent.on === 'frame' ? lay(level, state, intent.id) : same(state);
    if (intent.type !== 'tap') return same(state);
    const { id } = intent;
    const next = id === 'next';
    switch (state.phase) {
      case 'intro':
        return next ? go({ ...state, phase: 'news' }) : same(state);
      case 'news':
        return next ? go({ ...state, phase: 'whom' }) : same(state);
      case 'whom':
        return choose(level, state, id);
      case 'lay':
        return id === 'frame' && state.laid.length > 0
          ? go(state, { type: 'tap', on: 'frame' }, { type: 'sound', name: `stones-${state.laid.length}` })
          : lay(level, state, id);
      case 'ring': {
        if (id === 'all')
          return go(
            { ...state, rung: state.laid.map((_, index) => index), phase: 'heard' },
            { type: 'sound', name: `stones-${state.laid.length}` },
          );
        const index = state.laid.findIndex((_, at) => id === `chime-${at}`);
        return index < 0 ? same(state) : strike(state, index);
      }
      case 'heard': {
        if (!next) return same(state);
        const last = turnAt(level, state)?.react === 'listens';
        if (last) return go({ ...state, phase: 'whole' }, { type: 'celebrate' }, { type: 'sound', name: 'stones-all' });
        const { to: _, ...rest } = state;
        return go({ ...rest, phase: 'whom', turn: state.turn + 1, rung: [] });
      }
      case 'whole':
        return next ? onward(level, state) : same(state);
      case 'ending':
        return id === 'finish' ? go({ ...state, phase: 'done' }, { type: 'celebrate' }) : same(state);
      case 'done':
        return same(state);
    }
  },

  view(level, state, shape): View {
    const telling = tellingAt(level, state);
    const turn = turnAt(level, state);
    const holes = holesOf(telling);
    const stones = laidStones(level, state);
    const hole = holeAt(level, state);
    const playing = telling !== undefined && !['intro', 'ending', 'done'].includes(state.phase);
    const all = level.tellings.length;
    const over = state.phase === 'ending' || state.phase === 'done';
    const told = over ? all : state.at + (state.phase === 'whole' ? 1 : 0);
    const within = playing ? (state.turn + steps[state.phase]) / telling.turns.length : 0;
    const lamps = Object.fromEntries([0, 1, 2].map((index) => [`lamps-${index + 1}`, told > index || over ? 1 : 0]));
    return {
      ...speech(level, state, telling, turn),
      targets: targetsFor(level, state, shape),
      status:
        state.phase === 'lay'
          ? fill(words.laid, { n: state.laid.length, all: openOf(telling, state.turn) })
          : state.phase === 'ring'
            ? fill(words.rung, { n: state.rung.length, all: state.laid.length })
            : text('', ''),
      cast: castFor(level, state, shape),
      scene: {
        ...lamps,
        phase: state.phase,
        holes: playing ? holes.map(({ part }) => part).join(' ') : '',
        laid: stones.map(({ picture }) => picture).join(' '),
        open: state.phase === 'lay' ? openOf(telling, state.turn) : stones.length,
        asked: state.phase === 'lay' ? (hole?.part ?? '') : '',
        rung: state.rung.join(' '),
        way: telling?.way ?? 'voice',
        hero: telling?.hero ?? '',
        adult: playing ? (listenerOf(level, state)?.actor ?? '') : '',
        /** How far the sound comes: 1 is lost in the mist, 2 half heard, 3 arrives. */
        reach: state.phase === 'heard' || state.phase === 'whole' ? reaches[turn?.react ?? 'listens'] : 0,
        mist: playing && state.phase !== 'news' && state.phase !== 'whole' ? 3 - reaches[turn?.react ?? 'listens'] : 0,
        round: `${state.at}-${state.turn}-${state.phase}`,
      },
      progress: state.phase === 'done' ? 1 : over ? 0.98 : (state.at + within) / (all + 0.05),
      done: state.phase === 'done',
    };
  },
};

const reaches = { busy: 1, doubts: 2, listens: 3 } as const;
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
function speech(level: Level, state: State, telling: Telling | undefined, turn: Turn | undefined): { prompt: Text; speaker?: string } {
  const mai = (prompt: Text) => ({ prompt, speaker: 'mai' });
  if (!telling || !turn) return mai(level.ending);
  switch (state.phase) {
    case 'intro':
      return mai(level.intro);
    case 'news':
      return { prompt: telling.text };
    case 'whom':
      return mai(state.paused ? level.pause.reply : turn.ask);
    case 'lay': {
      const hole = holeAt(level, state);
      const last = hole?.stones.find(({ id }) => id === state.tried.at(-1));
      if (last?.reply) return mai(fill(words.retry, { reply: last.reply }));
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
export function holeBox(frame: Box, index: number, count: number): Box {
  const w = Math.min(frame.w / count, frame.w / 3);
  const x = frame.x + (frame.w - w * count) / 2 + index * w;
  return { x, y: frame.y, w, h: frame.h };
}

function looseBox(shape: Shape, index: number, count: number): Box {
  const w = shape === 'wide' ? 18.5 : 32.5;
  return { x: 50 - (w * count) / 2 + index * w, y: shape === 'wide' ? 48 : 54, w, h: shape === 'wide' ? 52 : 46 };
}

function targetsFor(level: Level, state: State, shape: Shape): Target[] {
  const one = (id: string, label: Text): Target[] => [{ id, kind: 'next', label }];
  const telling = tellingAt(level, state);
  switch (state.phase) {
    case 'intro':
      return one('next', words.start);
    case 'whom':
      return [
        ...(turnAt(level, state)?.to ?? []).map(({ id, label, picture }) => ({ id, label, picture })),
        ...(telling?.ok || state.paused ? [] : [{ id: 'pause', label: level.pause.label, picture: level.pause.picture }]),
      ];
    case 'lay': {
      const stones = shuffle(holeAt(level, state)?.stones ?? [], state.seed + state.at * 7 + state.laid.length);
      return [
        ...stones.map(
          ({ id, label, picture }, index): Target => ({
            id: `stone-${id}`,
            kind: 'helper',
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
          kind: 'key',
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
            kind: 'key',
            label: fill(words.stone, { label }),
            box: holeBox(frames.ring[shape], index, holesOf(telling).length),
            key: String(index + 1),
          }),
        ),
        { id: 'all', kind: 'next', label: words.all },
      ];
    case 'ending':
      return one('finish', words.finish);
    case 'done':
      return [];
    default:
      return one('next', words.next);
  }
}

const telling: Record<Telling['way'], string> = { voice: 'open', card: 'card', sign: 'sign', message: 'phone' };
const looks = { busy: ['calm', 'wave'], doubts: ['surprised', 'rest'], listens: ['listen', 'open'] } as const;

function castFor(level: Level, state: State, shape: Shape): Actor[] {
  const now = tellingAt(level, state);
  const turn = turnAt(level, state);
  const listener = listenerOf(level, state);
  const mai = (at: Actor['at'], face: string, pose: string): Actor => ({ id: 'mai', at, face, pose });
  if (state.phase === 'intro') return [mai('middle', 'happy', 'wave')];
  if (!now || !turn || state.phase === 'ending' || state.phase === 'done') return [mai('middle', 'cheer', 'cheer')];
  const hero = (at: Actor['at'], face: string, pose: string): Actor => ({ id: now.hero, at, face, pose });
  const adult = (face: string, pose: string): Actor[] => (listener ? [{ id: listener.actor, at: 'far-right', face, pose }] : []);
  const [face, pose] = looks[turn.react];
  switch (state.phase) {
    case 'news':
      return [
        mai('left', now.ok ? 'happy' : 'listen', now.ok ? 'wave' : 'heart'),
        hero('right', now.ok ? 'cheer' : 'uneasy', now.ok ? 'cheer' : 'rest'),
      ];
    case 'whom':
      return [
        mai('left', state.paused ? 'listen' : state.turn > 0 ? 'brave' : 'happy', state.paused ? 'heart' : 'wave'),
        hero('right', state.paused ? 'sad' : state.turn > 0 ? 'worried' : now.ok ? 'happy' : 'uneasy', 'rest'),
      ];
    case 'lay':
      // On a tall screen the stones need the room: there a painter shows the two in small.
      return shape === 'tall' ? [] : [hero('far-left', now.ok ? 'happy' : 'brave', 'rest'), ...adult('calm', 'rest')];
    case 'ring':
      return [hero('far-left', now.ok ? 'happy' : 'brave', telling[now.way]), ...adult('calm', 'rest')];
    case 'heard':
      return [hero('far-left', turn.react === 'listens' ? 'happy' : 'worried', telling[now.way]), ...adult(now.ok ? 'happy' : face, pose)];
    default:
      return [
        hero('far-left', 'cheer', 'cheer'),
        ...(shape === 'wide' ? [mai('middle', 'cheer', 'cheer')] : []),
        ...adult('happy', 'open'),
      ];
  }
}

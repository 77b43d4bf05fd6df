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
import { shuffle } from '../../lib/random';
import { fill, text } from '../../lib/text';
import type { Hue, Pattern } from './cloth';
import type { Beat, Level, Mending, Option, Other, Thread } from './level';

/** A band of the cloth. */
export interface Band {
  pattern: Pattern;
  /** A thread of it was pulled and has been mended. */
  mended: boolean;
}

export interface State {
  phase:
    | 'intro'
    | 'wish'
    | 'begin'
    | 'watch'
    | 'weave'
    | 'stopped'
    | 'pulled'
    | 'mend'
    | 'mended'
    | 'instead'
    | 'woven'
    | 'cloth'
    | 'ending'
    | 'done';
  seed: number;
  /** Which thread, which pass of its shuttle, which step of its mending. */
  at: number;
  beat: number;
  step: number;
  /** What was tried of this choice. */
  tried: string[];
  /** The thread was pulled. */
  pulled: boolean;
  bands: Band[];
  /** What loosened the knot at last; then, what was found in place of the first wish. */
  found?: string;
}

/** How the thread between the two lies: `slack` while all is well, `taut` where no yes is seen, `knot` when it was pulled. */
export type Strain = 'slack' | 'taut' | 'knot' | 'none';

export interface Facts {
  phase: State['phase'];
  bands: readonly { hue: Hue; pattern: Pattern; mended: boolean }[];
  /** How many bands the whole cloth has. */
  all: number;
  /** The band on the loom: how much of it is woven, 0-1. */
  now?: { hue: Hue; pattern: Pattern; part: number; mended: boolean };
  strain: Strain;
  /** How often the shuttle has run through this band. */
  passes: number;
  /** Another one for each pass. */
  round: string;
}

const words = {
  weave: text('Dệt tiếp', 'Weave on'),
  stop: text('Dừng tay', 'Stop'),
  band: text('Dải vải thứ {n}', 'Band {n} of the cloth'),
  bands: text('Đã dệt {n} trên {all} dải vải', '{n} of {all} bands are woven'),
};

const threadAt = (level: Level, { at }: State): Thread | undefined => level.threads[at];
const beatAt = (level: Level, state: State): Beat | undefined => threadAt(level, state)?.beats[state.beat];
/** The hero's own mending comes before the first pass; any other one is the level's. */
const mendings = (level: Level, state: State): readonly Mending[] => {
  const own = threadAt(level, state)?.mend;
  return own && state.beat < 0 ? own : level.mend;
};
const mendingAt = (level: Level, state: State): Mending | undefined => mendings(level, state)[state.step];
const foundOf = (level: Level, state: State): Other | undefined =>
  threadAt(level, state)?.instead?.options.find(({ id }) => id === state.found);
const patternOf = (level: Level, state: State): Pattern => foundOf(level, state)?.pattern ?? threadAt(level, state)?.pattern ?? 'flower';

/** A choice of cards: the good ones lead on, each other one is answered once. */
function choose<T extends Option>(
  state: State,
  options: readonly T[] | undefined,
  id: string,
  item: { item: string; person: Thread['person']; setting: Thread['setting'] },
  on: (option: T) => State,
  ...effects: Step<State>['effects']
): Step<State> {
  const option = options?.find((each) => each.id === id);
  if (!option || state.tried.includes(id)) return same(state);
  const asked = state.tried.length === 0 && ({ ...item, axis: 'do' } as const);
  if (!option.good) return decided({ ...state, tried: [...state.tried, id] }, false, id, asked);
  return decided({ ...on(option), tried: [] }, true, id, asked, ...effects);
}

/** After a pass that went well, or an unclear answer that was asked about. */
function onward(thread: Thread, state: State): State {
  const last = thread.beats[state.beat]?.sign === 'no' || state.beat >= thread.beats.length - 1;
  if (!last) return { ...state, phase: 'weave', beat: state.beat + 1, step: 0, tried: [] };
  return { ...state, phase: thread.beats[state.beat]?.sign === 'no' ? 'instead' : 'woven', step: 0, tried: [] };
}

/** The shuttle goes on, or stops at once. */
function pass(level: Level, state: State, id: string): Step<State> {
  const thread = threadAt(level, state);
  const beat = beatAt(level, state);
  if (!thread || !beat || (id !== 'shuttle' && id !== 'hand') || state.tried.includes(id)) return same(state);
  const yes = beat.sign === 'yes';
  const { person, setting } = thread;
  const asked =
    state.tried.length === 0 &&
    ({ item: `${thread.id}-${beat.id}`, axis: yes ? 'recognise-ok' : 'recognise-not-ok', person, setting } as const);
  if (yes && id === 'shuttle') return decided(onward(thread, state), true, id, asked, sound('shuttle'));
  if (yes) return decided({ ...state, tried: ['hand'] }, false, id, asked);
  if (id === 'hand') return decided({ ...state, phase: 'stopped' }, true, id, asked, sound('loom-stop'));
  return decided({ ...state, phase: 'pulled', pulled: true }, false, id, asked, sound('snag'));
}

/** The band is woven: on to the next thread, or the whole cloth is taken from the loom. */
function bind(level: Level, { found: _, ...state }: State, pattern: Pattern): Step<State> {
  const bands = [...state.bands, { pattern, mended: state.pulled }];
  const clean = { ...state, bands, beat: -1, step: 0, pulled: false };
  return state.at < level.threads.length - 1
    ? go({ ...clean, phase: 'wish', at: state.at + 1 }, sound('loom'))
    : go({ ...clean, phase: 'cloth' }, celebrate, sound('cloth'));
}

export const rules: Rules<Level, State, Facts> = {
  start: (_, seed) => ({ phase: 'intro', seed, at: 0, beat: -1, step: 0, tried: [], pulled: false, bands: [] }),

  reduce(level, state, intent) {
    if (intent.type !== 'tap') return same(state);
    const { id } = intent;
    const thread = threadAt(level, state);
    if (!thread) return same(state);
    const { person, setting } = thread;
    switch (state.phase) {
      case 'intro':
        return next(state, id, 'wish');
      case 'wish': {
        if (id !== 'next') return same(state);
        if (thread.mend) return go({ ...state, phase: 'mend', pulled: true });
        return go(thread.begin ? { ...state, phase: 'begin' } : onward(thread, state));
      }
      case 'begin':
        return choose(state, thread.begin?.options, id, { item: `${thread.id}-begin`, person, setting }, () =>
          // How one weaves and stops is said before the first pass.
          state.at === 0 ? { ...state, phase: 'watch' } : onward(thread, state),
        );
      case 'watch':
        return id === 'next' ? go(onward(thread, state)) : same(state);
      case 'weave':
        return pass(level, state, id);
      case 'stopped':
        return id === 'next' ? go(onward(thread, state)) : same(state);
      case 'pulled':
        return next(state, id, 'mend');
      case 'mend': {
        const steps = mendings(level, state);
        const mending = mendingAt(level, state);
        const item = mending && (steps === level.mend ? mending.id : `${thread.id}-${mending.id}`);
        const last = state.step === steps.length - 1;
        return choose(
          state,
          mending?.options,
          id,
          { item: item ?? '', person, setting },
          (option) => (last ? { ...state, phase: 'mended', step: 0, found: option.id } : { ...state, step: state.step + 1 }),
          sound(last ? 'untied' : 'loosen'),
        );
      }
      case 'mended':
        return id === 'next' ? go(onward(thread, state)) : same(state);
      case 'instead':
        return choose(
          state,
          thread.instead?.options,
          id,
          { item: `${thread.id}-instead`, person, setting },
          (option) => ({ ...state, phase: 'woven', found: option.id }),
          sound('shuttle'),
        );
      case 'woven':
        return id === 'next' ? bind(level, state, patternOf(level, state)) : same(state);
      case 'cloth': {
        if (id === 'next') return go({ ...state, phase: 'ending' });
        const band = state.bands.findIndex((_, index) => id === `band-${index}`);
        return band < 0 ? same(state) : go(state, tap(id), sound(`band-${band + 1}`));
      }
      case 'ending':
        return finish(state, id);
      case 'done':
        return same(state);
    }
  },

  view(level, state, shape): View<Facts> {
    const all = level.threads.length;
    const thread = threadAt(level, state);
    const over = state.phase === 'cloth' || state.phase === 'ending' || state.phase === 'done';
    return {
      ...speech(level, state),
      targets: targetsFor(level, state, shape),
      status: state.phase === 'intro' ? text('', '') : fill(words.bands, { n: state.bands.length, all }),
      cast: castFor(level, state, shape),
      scene: {
        phase: state.phase,
        bands: state.bands.map((band, index) => ({ ...band, hue: level.threads[index]?.hue ?? 'rose' })),
        all,
        ...(thread && !over && state.phase !== 'intro' && { now: bandNow(level, state, thread) }),
        strain: strainOf(level, state),
        passes: Math.max(0, state.beat) + (state.phase === 'woven' ? 1 : 0),
        round: `${state.at} ${state.beat} ${state.step} ${state.phase}`,
      },
      place: { cloth: state.bands.length / all },
      progress: progressOf(level, state),
      done: state.phase === 'done',
    };
  },
};

const woven: readonly State['phase'][] = ['woven', 'cloth', 'ending', 'done'];

function bandNow(level: Level, state: State, { beats }: Thread): NonNullable<Facts['now']> {
  const part = woven.includes(state.phase) ? 1 : Math.max(0, state.beat) / (beats.length + 0.5);
  return { hue: threadAt(level, state)?.hue ?? 'rose', pattern: patternOf(level, state), part, mended: state.pulled };
}

function strainOf(level: Level, state: State): Strain {
  switch (state.phase) {
    case 'begin':
    case 'watch':
      return 'slack';
    case 'weave':
      return beatAt(level, state)?.sign === 'yes' ? 'slack' : 'taut';
    case 'stopped':
    case 'mended':
    case 'woven':
      return 'slack';
    case 'pulled':
    case 'mend':
      return 'knot';
    case 'wish':
      return threadAt(level, state)?.mend ? 'knot' : 'none';
    default:
      return 'none';
  }
}

function progressOf(level: Level, state: State): number {
  if (state.phase === 'intro') return 0;
  if (state.phase === 'done') return 1;
  const within = woven.includes(state.phase) ? 0.8 : state.phase === 'wish' ? 0.1 : 0.4 + Math.max(0, state.beat) * 0.1;
  return state.phase === 'cloth' || state.phase === 'ending'
    ? level.threads.length / (level.threads.length + 1)
    : (state.at + within) / (level.threads.length + 1);
}

const lastTried = <T extends { id: string }>(options: readonly T[] | undefined, { tried }: State): T | undefined =>
  options?.find(({ id }) => id === tried.at(-1));

/** Who says what now, and what it is about. */
function speech(level: Level, state: State): Said {
  const thread = threadAt(level, state);
  if (!thread) return mai(level.ending);
  const drawn = (picture: string | undefined) => (picture ? { picture } : {});
  const asked = (ask: Level['intro'], options: readonly Option[], picture: string | undefined): Said => {
    const tried = lastTried(options, state);
    return { ...mai(tried?.reply ? tryAgain(tried.reply, state.at + state.step, state.tried.length) : ask), ...drawn(picture) };
  };
  switch (state.phase) {
    case 'intro':
      return mai(level.intro);
    case 'wish':
      return { prompt: thread.text, ...drawn(thread.picture) };
    case 'begin':
      return thread.begin ? asked(thread.begin.ask, thread.begin.options, thread.picture) : mai(level.watch);
    case 'watch':
      return mai(level.watch);
    case 'weave': {
      const beat = beatAt(level, state);
      if (!beat || state.tried.length > 0) return { ...mai(level.easy), ...drawn(beat?.picture) };
      return beat.says
        ? { prompt: beat.says, speaker: thread.other, ...drawn(beat.picture) }
        : { ...mai(beat.seen ?? level.watch), ...drawn(beat.picture) };
    }
    case 'stopped':
      return mai(beatAt(level, state)?.stopped ?? level.watch);
    case 'pulled':
      return mai(level.pulled);
    case 'mend': {
      const mending = mendingAt(level, state);
      return mending ? asked(mending.ask, mending.options, mending.picture ?? beatAt(level, state)?.picture) : mai(level.pulled);
    }
    case 'mended': {
      const answer = mendings(level, state)
        .at(-1)
        ?.options.find(({ id }) => id === state.found)?.reply;
      return mai(answer ? text(`${answer.vi} ${level.mended.vi}`, `${answer.en} ${level.mended.en}`) : level.mended);
    }
    case 'instead':
      return thread.instead ? asked(thread.instead.ask, thread.instead.options, beatAt(level, state)?.picture) : mai(level.watch);
    case 'woven': {
      const found = foundOf(level, state);
      return found?.reply ? { prompt: found.reply, speaker: thread.other } : mai(thread.woven ?? level.watch);
    }
    case 'cloth':
      return mai(level.cloth);
    default:
      return mai(level.ending);
  }
}

/** The loom stands in the middle, on a tall screen above everybody; its two handles are below, or at its sides. */
export const loom: Readonly<Record<Shape, Box>> = { wide: { x: 32, y: 0, w: 36, h: 100 }, tall: { x: 9, y: -2, w: 82, h: 35 } };
const handles: Readonly<Record<Shape, readonly [Box, Box]>> = {
  wide: [
    { x: 20, y: 52, w: 11, h: 46 },
    { x: 69, y: 52, w: 11, h: 46 },
  ],
  tall: [
    { x: 37, y: 50, w: 26, h: 24 },
    { x: 37, y: 76, w: 26, h: 24 },
  ],
};

/** The whole cloth, spread out at the end, and its bands from the foot up. */
export const spread: Readonly<Record<Shape, Box>> = { wide: { x: 27, y: 0, w: 46, h: 100 }, tall: { x: 8, y: 0, w: 84, h: 100 } };
export function bandBox(shape: Shape, index: number, all: number): Box {
  const { x, y, w, h } = spread[shape];
  // The fringe at either end belongs to no band.
  const inner = h * 0.94;
  return { x, y: y + h * 0.03 + (inner * (all - 1 - index)) / all, w, h: inner / all };
}

function targetsFor(level: Level, state: State, shape: Shape): Target[] {
  const thread = threadAt(level, state);
  const mixed = <T extends { id: string }>(options: readonly T[] | undefined): T[] =>
    shuffle(options ?? [], state.seed + state.at * 7 + state.step * 3 + (state.phase === 'instead' ? 1 : 0));
  switch (state.phase) {
    case 'intro':
      return buttons.start;
    case 'begin':
      return cards(mixed(thread?.begin?.options), state.tried);
    case 'mend':
      return cards(mixed(mendingAt(level, state)?.options), state.tried);
    case 'instead':
      return cards(mixed(thread?.instead?.options), state.tried);
    case 'weave': {
      const [shuttle, hand] = handles[shape];
      return [
        { id: 'shuttle', name: 'below', label: words.weave, box: shuttle, key: '1' },
        { id: 'hand', name: 'below', label: words.stop, box: hand, key: '2', disabled: state.tried.includes('hand') },
      ];
    }
    case 'cloth':
      return [
        ...state.bands.map(
          (_, index): Target => ({
            id: `band-${index}`,
            name: 'hidden',
            label: fill(words.band, { n: index + 1 }),
            box: bandBox(shape, index, state.bands.length),
            key: String(index + 1),
          }),
        ),
        ...button('next', buttons.next[0]?.label ?? words.weave),
      ];
    case 'ending':
      return buttons.finish;
    case 'done':
      return [];
    default:
      return buttons.next;
  }
}

function castFor(level: Level, state: State, shape: Shape): Actor[] {
  const thread = threadAt(level, state);
  const guide = (at: Actor['at'], face: string, pose: string): Actor => ({ id: 'mai', at, face, pose });
  if (!thread || state.phase === 'intro') return [guide('middle', 'happy', 'wave')];
  const beat = beatAt(level, state);
  const both = (face: string, pose: string, otherFace: string, otherPose: string): Actor[] => [
    { id: thread.hero, at: 'far-left', face, pose },
    { id: thread.other, at: 'far-right', face: otherFace, pose: otherPose },
  ];
  switch (state.phase) {
    case 'wish':
      return thread.mend
        ? both('worried', 'rest', 'sad', 'rest')
        : thread.grave
          ? both('listen', 'rest', 'worried', 'rest')
          : both('happy', 'wave', 'calm', 'rest');
    case 'begin':
    case 'watch':
      return thread.grave ? both('listen', 'open', 'worried', 'rest') : both('happy', 'rest', 'calm', 'rest');
    case 'weave':
      return both(beat?.sign === 'yes' ? 'happy' : 'calm', 'rest', beat?.face ?? 'calm', beat?.pose ?? 'rest');
    case 'stopped':
      return both(
        'brave',
        'stop',
        beat?.sign === 'no' ? 'calm' : (beat?.face ?? 'calm'),
        beat?.sign === 'no' ? 'rest' : (beat?.pose ?? 'rest'),
      );
    case 'pulled':
      return both('surprised', 'rest', 'uneasy', 'rest');
    case 'mend':
      return both(state.tried.length > 0 ? 'worried' : 'brave', 'open', state.step === 0 ? 'sad' : 'listen', 'rest');
    case 'mended':
      return both('happy', 'rest', 'calm', 'rest');
    case 'instead':
      return both(state.tried.length > 0 ? 'worried' : 'brave', 'open', 'calm', 'rest');
    case 'woven':
      return thread.mend || thread.grave ? both('calm', 'rest', 'calm', 'open') : both('cheer', 'cheer', 'happy', 'open');
    case 'cloth':
      return shape === 'wide' ? both('cheer', 'cheer', 'cheer', 'cheer') : [];
    default:
      return [guide('middle', 'cheer', 'cheer')];
  }
}

import type { Actor, Box, Rules, Shape, Step, Target, View } from '../../domain/activity';
import {
  button,
  buttons,
  cards,
  decided,
  finish,
  go,
  mai,
  next,
  retry,
  right,
  type Said,
  same,
  sound,
  tap,
  tryAgain,
  verdict,
} from '../../domain/moves';
import { shuffle } from '../../lib/random';
import { fill, text } from '../../lib/text';
import type { Level, Meeting, Option } from './level';
import { pictureOf, refusing, type Way } from './ways';

/** A whole breath: three taps, or one long hold. */
const FULL = 3;

export interface State {
  phase: 'intro' | 'ask' | 'gather' | 'said' | 'insists' | 'away' | 'glad' | 'why' | 'aloud' | 'echo' | 'ending' | 'done';
  seed: number;
  at: number;
  /** Options of this meeting that were tried and did not say no, in order. */
  tried: string[];
  /** The option that was taken. */
  chosen?: string;
  /** How much voice (or how high the card) is gathered, 0 to 3; any of it may be let out. */
  voice: number;
  /** How often no was said in this meeting. */
  said: number;
}

export interface Facts {
  /** Which meeting colours the dunes; gold at the end. */
  light: number | 'gold';
  /** How much voice is gathered; -1 while none is. */
  voice: number;
  way?: Way;
  /** How loud the wave is that rolls now; 0 is none. */
  wave: number;
  /** Another one for each wave. */
  round: number;
  glad: boolean;
  echo: boolean;
}

const words = {
  again: text('Nói lại lần nữa', 'Say it again'),
  gather: text('Gom tiếng nói', 'Gather your voice'),
  raise: text('Giơ lên cao', 'Raise it high'),
  back: text('Lùi lại một bước', 'Take a step back'),
  gathered: text('Đã gom {n} trên {all}', 'Gathered {n} of {all}'),
  meeting: text('Chuyện {n} trên {all}', 'Story {n} of {all}'),
  loud: text('Tụi em nói to rồi!', 'We said it loud!'),
  soft: text('Em nói nhỏ thôi', 'I said it softly'),
  sign: text('Em ra dấu hoặc giơ thẻ', 'I made a sign or showed a card'),
};

/** Any loudness is good; the words of the button say how loud it will be. */
const letOut = [
  text('Nói', 'Say it'),
  text('Nói nhỏ nhẹ', 'Say it softly'),
  text('Nói rõ ràng', 'Say it clearly'),
  text('Nói thật to', 'Say it loud'),
] as const;
const show = text('Giơ cho thấy', 'Show it');

/** The voice gathers between the two; the step back is behind the child, on a tall screen over its shoulder. */
const orb: Record<Shape, Box> = { wide: { x: 40, y: 16, w: 21, h: 74 }, tall: { x: 32, y: 12, w: 36, h: 80 } };
const steps: Record<Shape, Box> = { wide: { x: 2, y: 52, w: 17, h: 46 }, tall: { x: 2, y: 4, w: 32, h: 32 } };

const optionOf = ({ options }: Meeting, id: string | undefined): Option | undefined => options.find((option) => option.id === id);
const silent = (option: Option | undefined): boolean => option?.way === 'sign' || option?.way === 'card';

/** What a phase looks at; `option` is the one that was taken. */
interface Now {
  level: Level;
  state: State;
  meeting: Meeting;
  option: Option | undefined;
}

interface Phase {
  /** How far through a meeting it is, 0-1; a phase outside of them has none. */
  within?: number;
  said(now: Now): Said;
  cast(now: Now): Actor[];
  /** The way on, when left out. */
  targets?(now: Now, shape: Shape): Target[];
  tap(now: Now, id: string): Step<State>;
}

const child = ({ meeting }: Now, at: Actor['at'], face: string, pose: string): Actor => ({ id: meeting.hero, at, face, pose });
const other = ({ meeting }: Now, at: Actor['at'], face: string, pose: string): Actor => ({ id: meeting.other, at, face, pose });
const guide = (at: Actor['at'], face: string, pose: string): Actor => ({ id: 'mai', at, face, pose });

/** No is said once more to somebody who insists. */
const insisted = ({ meeting, state }: Now): boolean => meeting.insists !== undefined && state.said < 2;

/** The gathered voice rolls over the dunes. */
const release = (state: State, voice: number): Step<State> =>
  go({ ...state, voice, phase: 'said', said: state.said + 1 }, right('voice'), sound(`voice-${voice}`));

const breathe = (state: State, voice: number): Step<State> => go({ ...state, voice }, tap('voice'), sound(`breath-${voice}`));

function hold(state: State, amount: number): Step<State> {
  // Letting go lets the voice out.
  if (amount <= 0) return state.voice > 0 ? release(state, state.voice) : same(state);
  return state.voice < FULL ? breathe(state, state.voice + 1) : same(state);
}

const stance: Record<Way, readonly [face: string, pose: string]> = {
  polite: ['calm', 'fold'],
  firm: ['sayno', 'stop'],
  sign: ['brave', 'sign'],
  card: ['brave', 'card'],
  yes: ['cheer', 'cheer'],
  freeze: ['uneasy', 'rest'],
  weak: ['uneasy', 'rest'],
  alarm: ['surprised', 'cheer'],
};

const aloud = [
  { id: 'aloud-loud', label: words.loud, picture: 'aloud-loud' },
  { id: 'aloud-soft', label: words.soft, picture: 'aloud-soft' },
  { id: 'aloud-sign', label: words.sign, picture: pictureOf('sign') },
];

const happyEnd: Pick<Phase, 'said' | 'cast'> = {
  said: ({ level }) => mai(level.ending),
  cast: (now) => [guide('left', 'cheer', 'cheer'), child(now, 'right', 'cheer', 'cheer')],
};

const phases: Record<State['phase'], Phase> = {
  intro: {
    said: ({ level }) => mai(level.intro),
    cast: () => [guide('middle', 'brave', 'stop')],
    targets: () => buttons.start,
    tap: ({ state }, id) => next(state, id, 'ask'),
  },

  ask: {
    within: 0,
    said({ state, meeting }) {
      const last = optionOf(meeting, state.tried.at(-1));
      if (!last?.reply) return { prompt: meeting.ask, speaker: meeting.other };
      return mai(last.way === 'freeze' ? last.reply : tryAgain(last.reply, state.at, state.tried.length));
    },
    cast(now) {
      const { ok } = now.meeting;
      const uneasy = now.state.tried.length > 0 ? 'worried' : 'uneasy';
      return [child(now, 'left', ok ? 'calm' : uneasy, 'rest'), other(now, 'right', 'happy', ok ? 'wave' : 'open')];
    },
    targets: ({ state, meeting }) =>
      cards(
        shuffle(meeting.options, state.seed + state.at).map(({ way, ...each }) => ({ ...each, picture: pictureOf(way) })),
        state.tried,
      ),
    tap({ state, meeting }, id) {
      const option = optionOf(meeting, id);
      if (!option || state.tried.includes(id)) return same(state);
      const { way } = option;
      // To freeze is a normal reaction: it is answered, never counted.
      if (way === 'freeze') return go({ ...state, tried: [...state.tried, id] }, retry(id));
      const fine = refusing(way) || way === 'yes';
      const first = state.tried.every((tried) => optionOf(meeting, tried)?.way === 'freeze');
      const { ok, person, setting } = meeting;
      return decided(
        fine ? { ...state, chosen: id, voice: 0, phase: way === 'yes' ? 'glad' : 'gather' } : { ...state, tried: [...state.tried, id] },
        fine,
        id,
        first && (ok ? verdict(meeting) : { item: meeting.id, axis: 'say', person, setting }),
      );
    },
  },

  gather: {
    within: 0.3,
    said: ({ level, option }) => mai(silent(option) ? level.raise : level.gather),
    cast(now) {
      const [, pose] = stance[now.option?.way ?? 'freeze'];
      return [child(now, 'left', 'brave', now.state.voice >= 1 && silent(now.option) ? pose : 'rest'), other(now, 'right', 'calm', 'rest')];
    },
    targets: ({ state: { voice }, option }, shape) => [
      { id: 'voice', name: 'hidden', role: 'hold', label: silent(option) ? words.raise : words.gather, box: orb[shape] },
      ...(voice > 0 ? button('release', silent(option) ? show : (letOut[voice] ?? letOut[0])) : []),
    ],
    tap({ state }, id) {
      if (id === 'release' && state.voice > 0) return release(state, state.voice);
      if (id !== 'voice') return same(state);
      return state.voice + 1 < FULL ? breathe(state, state.voice + 1) : release(state, FULL);
    },
  },

  said: {
    within: 0.5,
    said: ({ meeting, option }) => ({ prompt: option?.label ?? meeting.ask, ...(!silent(option) && { speaker: meeting.hero }) }),
    cast(now) {
      const [face, pose] = stance[now.option?.way ?? 'freeze'];
      const asks = now.meeting.ok ? other(now, 'right', 'happy', 'rest') : other(now, 'far-right', 'surprised', 'rest');
      return [child(now, 'left', face, pose), asks];
    },
    // Where all is well nobody has to step back from anybody.
    targets: (now, shape) =>
      now.meeting.ok || insisted(now) ? buttons.next : [{ id: 'back', name: 'hidden', label: words.back, box: steps[shape] }],
    tap(now, id) {
      const { state, meeting } = now;
      if (insisted(now)) return next(state, id, 'insists');
      if (meeting.ok) return next(state, id, 'away');
      return id === 'back' ? go({ ...state, phase: 'away' }, tap('back'), sound('step')) : same(state);
    },
  },

  insists: {
    within: 0.55,
    said: ({ meeting }) => ({ prompt: meeting.insists ?? meeting.ask, speaker: meeting.other }),
    cast: (now) => [child(now, 'left', 'brave', 'rest'), other(now, 'right', 'happy', 'open')],
    targets: () => button('again', words.again),
    tap: ({ state }, id) => (id === 'again' ? go({ ...state, voice: 0, phase: 'gather' }) : same(state)),
  },

  away: {
    within: 0.8,
    said: ({ meeting }) => ({ prompt: meeting.accepts, speaker: meeting.other }),
    cast: (now) =>
      now.meeting.ok
        ? [child(now, 'left', 'happy', 'rest'), other(now, 'right', 'happy', 'wave')]
        : [child(now, 'far-left', 'calm', 'rest'), other(now, 'far-right', 'calm', 'rest')],
    tap: ({ state }, id) => next(state, id, 'why'),
  },

  glad: {
    within: 0.8,
    said: ({ meeting, option }) => ({ prompt: option?.reply ?? meeting.why, speaker: meeting.other }),
    cast: (now) => [child(now, 'left', 'cheer', 'cheer'), other(now, 'right', 'cheer', 'wave')],
    tap: ({ state }, id) => next(state, id, 'why'),
  },

  why: {
    within: 0.9,
    said: ({ meeting }) => mai(meeting.why),
    cast(now) {
      const { ok } = now.meeting;
      return [
        child(now, ok ? 'left' : 'far-left', 'happy', 'rest'),
        guide('middle', 'happy', 'wave'),
        other(now, ok ? 'right' : 'far-right', ok ? 'happy' : 'calm', 'rest'),
      ];
    },
    tap({ level, state: before }, id) {
      if (id !== 'next') return same(before);
      const { chosen: _, ...state } = before;
      const more = state.at < level.meetings.length - 1;
      return go(
        { ...state, tried: [], voice: 0, said: 0, phase: more ? 'ask' : 'aloud', at: more ? state.at + 1 : state.at },
        sound('page'),
      );
    },
  },

  aloud: {
    said: ({ level }) => mai(level.aloud),
    cast: (now) => [guide('left', 'brave', 'stop'), child(now, 'right', 'sayno', 'stop')],
    targets: () => aloud,
    tap: ({ state }, id) => (aloud.some((way) => way.id === id) ? go({ ...state, phase: 'echo' }, right(id), sound('echo')) : same(state)),
  },

  echo: {
    ...happyEnd,
    said: ({ level }) => mai(level.echo),
    tap: ({ state }, id) => next(state, id, 'ending'),
  },

  ending: { ...happyEnd, targets: () => buttons.finish, tap: ({ state }, id) => finish(state, id) },

  done: { ...happyEnd, targets: () => [], tap: ({ state }) => same(state) },
};

function nowOf(level: Level, state: State): Now {
  // `at` never leaves the level.
  const meeting = level.meetings[state.at] as Meeting;
  return { level, state, meeting, option: optionOf(meeting, state.chosen) };
}

export const rules: Rules<Level, State, Facts> = {
  start: (_, seed) => ({ phase: 'intro', seed, at: 0, tried: [], voice: 0, said: 0 }),

  reduce(level, state, intent) {
    if (intent.type === 'hold') return state.phase === 'gather' && intent.id === 'voice' ? hold(state, intent.amount) : same(state);
    return intent.type === 'tap' ? phases[state.phase].tap(nowOf(level, state), intent.id) : same(state);
  },

  view(level, state, shape): View<Facts> {
    const now = nowOf(level, state);
    const { within, said, cast, targets } = phases[state.phase];
    const all = level.meetings.length;
    const at = within !== undefined ? state.at + within : state.phase === 'intro' ? 0 : all;
    const count = within === undefined ? text('', '') : fill(words.meeting, { n: state.at + 1, all });
    return {
      ...said(now),
      targets: targets?.(now, shape) ?? buttons.next,
      status: state.phase === 'gather' ? fill(words.gathered, { n: state.voice, all: FULL }) : count,
      cast: cast(now),
      scene: {
        light: state.phase === 'echo' || state.phase === 'ending' || state.phase === 'done' ? 'gold' : state.at,
        voice: state.phase === 'gather' ? state.voice : -1,
        ...(now.option && { way: now.option.way }),
        wave: state.phase === 'said' ? state.voice : 0,
        round: state.at * 2 + state.said,
        glad: state.phase === 'glad',
        echo: state.phase === 'echo',
      },
      progress: state.phase === 'done' ? 1 : at / (all + 1),
      done: state.phase === 'done',
    };
  },
};

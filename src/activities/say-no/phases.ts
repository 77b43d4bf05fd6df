import type { Actor, Box, Shape, Step, Target } from '../../domain/activity';
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
} from '../../domain/moves';
import { shuffle } from '../../lib/random';
import { text } from '../../lib/text';
import type { Level, Meeting, Option } from './level';
import { FULL, type State } from './state';
import { pictureOf, refusing, type Way } from './ways';

const words = {
  again: text('Nói lại lần nữa', 'Say it again'),
  gather: text('Gom tiếng nói', 'Gather your voice'),
  raise: text('Giơ lên cao', 'Raise it high'),
  back: text('Lùi lại một bước', 'Take a step back'),
  leave: text('Đi tới chỗ có người', 'Go where people are'),
  tell: text('Kể', 'Tell'),
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

/** The more was gathered, the more waves: or a hand that goes up. */
const letGo = (voice: number, mute: boolean): Target => ({
  id: 'release',
  main: true,
  label: mute ? show : (letOut[voice] ?? letOut[0]),
  picture: mute ? 'voice-hand' : `voice-${voice}`,
});

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

const asking = (now: Now, face: string): Actor[] => [
  child(now, 'left', face, 'rest'),
  other(now, 'right', 'happy', now.meeting.ok ? 'wave' : 'open'),
];
const listener = ({ meeting: { persists } }: Now, face: string): Actor[] =>
  persists ? [{ id: persists.listener, at: 'right', face, pose: 'open' }] : [];

const drawn = ({ picture }: Meeting): Pick<Said, 'picture'> => (picture === undefined ? {} : { picture });

/** What the child feels is told after the question. */
const opening = ({ feels }: Meeting): State['phase'] => (feels ? 'meet' : 'ask');

/** No is said once more to somebody who insists. */
const insisted = ({ meeting, state }: Now): boolean => meeting.insists !== undefined && state.said < 2;

/** The gathered voice rolls over the dunes. */
const release = (state: State, voice: number): Step<State> =>
  go({ ...state, voice, phase: 'said', said: state.said + 1 }, right('voice'), sound(`voice-${voice}`));

const breathe = (state: State, voice: number): Step<State> => go({ ...state, voice }, tap('voice'), sound(`breath-${voice}`));

export function hold(state: State, amount: number): Step<State> {
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
};

const aloud = [
  { id: 'aloud-loud', label: words.loud, picture: 'aloud-loud' },
  { id: 'aloud-soft', label: words.soft, picture: 'aloud-soft' },
  { id: 'aloud-sign', label: words.sign, picture: pictureOf({ way: 'sign' }) },
];

const happyEnd: Pick<Phase, 'said' | 'cast'> = {
  said: ({ level }) => mai(level.ending),
  cast: (now) => [guide('left', 'cheer', 'cheer'), child(now, 'right', 'cheer', 'cheer')],
};

/** What each phase says, shows and does. */
export const phases: Record<State['phase'], Phase> = {
  intro: {
    said: ({ level }) => mai(level.intro),
    cast: () => [guide('middle', 'brave', 'stop')],
    targets: () => buttons.start,
    tap: ({ state, meeting }, id) => next(state, id, opening(meeting)),
  },

  meet: {
    within: 0,
    said: ({ meeting }) => ({ prompt: meeting.ask, speaker: meeting.other, ...drawn(meeting) }),
    cast: (now) => asking(now, 'calm'),
    tap: ({ state }, id) => next(state, id, 'ask'),
  },

  ask: {
    within: 0.1,
    said({ state, meeting }) {
      const last = optionOf(meeting, state.tried.at(-1));
      const said = !last?.reply
        ? meeting.feels
          ? mai(meeting.feels)
          : { prompt: meeting.ask, speaker: meeting.other }
        : mai(last.way === 'freeze' ? last.reply : tryAgain(last.reply, state.at, state.tried.length));
      return { ...said, ...drawn(meeting) };
    },
    cast(now) {
      const uneasy = now.state.tried.length > 0 ? 'worried' : 'uneasy';
      return asking(now, now.meeting.ok ? 'calm' : uneasy);
    },
    targets: ({ state, meeting }) =>
      cards(
        shuffle(meeting.options, state.seed + state.at).map((each) => ({ ...each, picture: pictureOf(each) })),
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
      const { id: item, person, setting } = meeting;
      return decided(
        fine ? { ...state, chosen: id, voice: 0, phase: way === 'yes' ? 'glad' : 'gather' } : { ...state, tried: [...state.tried, id] },
        fine,
        id,
        first && { item, axis: 'say', person, setting },
      );
    },
  },

  gather: {
    within: 0.3,
    said: ({ level, meeting, option }) => ({ ...mai(silent(option) ? level.raise : level.gather), ...drawn(meeting) }),
    cast(now) {
      const [, pose] = stance[now.option?.way ?? 'freeze'];
      return [child(now, 'left', 'brave', now.state.voice >= 1 && silent(now.option) ? pose : 'rest'), other(now, 'right', 'calm', 'rest')];
    },
    targets: ({ state: { voice }, option }, shape) => [
      { id: 'voice', name: 'hidden', role: 'hold', label: silent(option) ? words.raise : words.gather, box: orb[shape] },
      ...(voice > 0 ? [letGo(voice, silent(option))] : []),
    ],
    tap({ state }, id) {
      if (id === 'release' && state.voice > 0) return release(state, state.voice);
      if (id !== 'voice') return same(state);
      return state.voice + 1 < FULL ? breathe(state, state.voice + 1) : release(state, FULL);
    },
  },

  said: {
    within: 0.5,
    said: ({ meeting, option }) => ({
      prompt: option?.label ?? meeting.ask,
      ...(!silent(option) && { speaker: meeting.hero }),
      ...drawn(meeting),
    }),
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
      return id === 'back' ? go({ ...state, phase: meeting.persists ? 'persists' : 'away' }, tap('back'), sound('step')) : same(state);
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
    said: ({ meeting }) => ({ prompt: meeting.accepts ?? meeting.why, speaker: meeting.other }),
    cast: (now) =>
      now.meeting.ok
        ? [child(now, 'left', 'happy', 'rest'), other(now, 'right', 'happy', 'wave')]
        : [child(now, 'far-left', 'calm', 'rest'), other(now, 'far-right', 'calm', 'rest')],
    tap: ({ state }, id) => next(state, id, 'why'),
  },

  // Whoever goes on asking after two refusals is left there: nobody follows.
  persists: {
    within: 0.6,
    said: ({ meeting }) => ({ prompt: meeting.persists?.says ?? meeting.ask, speaker: meeting.other }),
    cast: (now) => [child(now, 'far-left', 'brave', 'rest'), other(now, 'far-right', 'calm', 'open')],
    tap: ({ state }, id) => next(state, id, 'leaves'),
  },

  leaves: {
    within: 0.7,
    said: ({ meeting }) => mai(meeting.persists?.leaves ?? meeting.why),
    cast: (now) => [child(now, 'left', 'brave', 'rest'), guide('right', 'brave', 'heart')],
    targets: () => button('next', words.leave),
    tap: ({ state }, id) => next(state, id, 'tells', sound('step')),
  },

  tells: {
    within: 0.75,
    said: ({ meeting }) => ({ prompt: meeting.persists?.tells ?? meeting.why, speaker: meeting.hero }),
    cast: (now) => [child(now, 'left', 'worried', 'rest'), ...listener(now, 'listen')],
    tap: ({ state }, id) => next(state, id, 'heard'),
  },

  heard: {
    within: 0.8,
    said: ({ meeting }) => ({ prompt: meeting.persists?.hears ?? meeting.why, speaker: meeting.persists?.listener ?? 'mai' }),
    cast: (now) => [child(now, 'left', 'calm', 'rest'), ...listener(now, 'calm')],
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
      const { ok, persists } = now.meeting;
      if (persists) return [child(now, 'left', 'happy', 'rest'), guide('middle', 'happy', 'wave'), ...listener(now, 'happy')];
      return [
        child(now, ok ? 'left' : 'far-left', 'happy', 'rest'),
        guide('middle', 'happy', 'wave'),
        other(now, ok ? 'right' : 'far-right', ok ? 'happy' : 'calm', 'rest'),
      ];
    },
    tap({ level, state: before }, id) {
      if (id !== 'next') return same(before);
      const { chosen: _, ...state } = before;
      const following = level.meetings[state.at + 1];
      const fresh = { ...state, tried: [], voice: 0, said: 0 };
      return go(following ? { ...fresh, phase: opening(following), at: state.at + 1 } : { ...fresh, phase: 'aloud' }, sound('page'));
    },
  },

  aloud: {
    said: ({ level }) => ({ ...mai(level.aloud), picture: 'aloud-both' }),
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

export function nowOf(level: Level, state: State): Now {
  // `at` never leaves the level.
  const meeting = level.meetings[state.at] as Meeting;
  return { level, state, meeting, option: optionOf(meeting, state.chosen) };
}

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
export const FULL = 3;

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

const meetingAt = (level: Level, { at }: State): Meeting | undefined => level.meetings[at];
const optionOf = (meeting: Meeting | undefined, id: string | undefined): Option | undefined =>
  meeting?.options.find((option) => option.id === id);
const silent = (way: Way | undefined): boolean => way === 'sign' || way === 'card';

function choose(level: Level, state: State, id: string): Step<State> {
  const meeting = meetingAt(level, state);
  const option = optionOf(meeting, id);
  if (!meeting || !option || state.tried.includes(id)) return same(state);
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
}

/** The gathered voice rolls over the dunes. */
function release(state: State, voice: number): Step<State> {
  return go({ ...state, voice, phase: 'said', said: state.said + 1 }, right('voice'), sound(`voice-${voice}`));
}

function gather(state: State): Step<State> {
  const voice = state.voice + 1;
  return voice >= FULL ? release(state, FULL) : go({ ...state, voice }, tap('voice'), sound(`breath-${voice}`));
}

function hold(state: State, amount: number): Step<State> {
  // Letting go lets the voice out.
  if (amount <= 0) return state.voice > 0 ? release(state, state.voice) : same(state);
  const voice = Math.min(FULL, state.voice + 1);
  return voice === state.voice ? same(state) : go({ ...state, voice }, tap('voice'), sound(`breath-${voice}`));
}

function onward(level: Level, { chosen: _, ...state }: State): Step<State> {
  const more = state.at < level.meetings.length - 1;
  return go({ ...state, tried: [], voice: 0, said: 0, phase: more ? 'ask' : 'aloud', at: more ? state.at + 1 : state.at }, sound('page'));
}

export const rules: Rules<Level, State, Facts> = {
  start: (_, seed) => ({ phase: 'intro', seed, at: 0, tried: [], voice: 0, said: 0 }),

  reduce(level, state, intent) {
    if (intent.type === 'hold') return state.phase === 'gather' && intent.id === 'voice' ? hold(state, intent.amount) : same(state);
    if (intent.type !== 'tap') return same(state);
    const { id } = intent;
    const meeting = meetingAt(level, state);
    switch (state.phase) {
      case 'intro':
        return next(state, id, 'ask');
      case 'ask':
        return choose(level, state, id);
      case 'gather':
        if (id === 'voice') return gather(state);
        return id === 'release' && state.voice > 0 ? release(state, state.voice) : same(state);
      case 'said':
        if (insisting(meeting, state)) return next(state, id, 'insists');
        if (meeting?.ok) return next(state, id, 'away');
        return id === 'back' ? go({ ...state, phase: 'away' }, tap('back'), sound('step')) : same(state);
      case 'insists':
        return id === 'again' ? go({ ...state, voice: 0, phase: 'gather' }) : same(state);
      case 'away':
      case 'glad':
        return next(state, id, 'why');
      case 'why':
        return id === 'next' ? onward(level, state) : same(state);
      case 'aloud':
        return aloud.some((way) => way.id === id) ? go({ ...state, phase: 'echo' }, right(id), sound('echo')) : same(state);
      case 'echo':
        return next(state, id, 'ending');
      case 'ending':
        return finish(state, id);
      case 'done':
        return same(state);
    }
  },

  view(level, state, shape): View<Facts> {
    const meeting = meetingAt(level, state);
    const option = optionOf(meeting, state.chosen);
    const all = level.meetings.length;
    const inMeeting = meeting !== undefined && !['intro', 'aloud', 'echo', 'ending', 'done'].includes(state.phase);
    const within = { ask: 0, gather: 0.3, said: 0.5, insists: 0.55, away: 0.8, glad: 0.8, why: 0.9 };
    const at = inMeeting ? state.at + within[state.phase as keyof typeof within] : state.phase === 'intro' ? 0 : all;
    const speaking = speech(level, state, meeting, option);
    return {
      ...speaking,
      targets: targetsFor(state, shape, meeting, option),
      status:
        state.phase === 'gather'
          ? fill(words.gathered, { n: state.voice, all: FULL })
          : inMeeting
            ? fill(words.meeting, { n: state.at + 1, all })
            : text('', ''),
      cast: castFor(state, meeting, option),
      scene: {
        light: state.phase === 'echo' || state.phase === 'ending' || state.phase === 'done' ? 'gold' : state.at,
        voice: state.phase === 'gather' ? state.voice : -1,
        ...(option && { way: option.way }),
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

const insisting = (meeting: Meeting | undefined, { said }: State): boolean => meeting?.insists !== undefined && said < 2;

const aloud = [
  { id: 'aloud-loud', label: words.loud, picture: 'aloud-loud' },
  { id: 'aloud-soft', label: words.soft, picture: 'aloud-soft' },
  { id: 'aloud-sign', label: words.sign, picture: pictureOf('sign') },
];

/** Who says what now. */
function speech(level: Level, { phase, tried }: State, meeting: Meeting | undefined, option: Option | undefined): Said {
  if (meeting) {
    const { hero, other } = meeting;
    switch (phase) {
      case 'ask': {
        const last = optionOf(meeting, tried.at(-1));
        if (!last?.reply) return { prompt: meeting.ask, speaker: other };
        return mai(last.way === 'freeze' ? last.reply : tryAgain(last.reply));
      }
      case 'gather':
        return mai(silent(option?.way) ? level.raise : level.gather);
      case 'said':
        return { prompt: option?.label ?? meeting.ask, ...(!silent(option?.way) && { speaker: hero }) };
      case 'insists':
        return { prompt: meeting.insists ?? meeting.ask, speaker: other };
      case 'away':
        return { prompt: meeting.accepts, speaker: other };
      case 'glad':
        return { prompt: option?.reply ?? meeting.why, speaker: other };
      case 'why':
        return mai(meeting.why);
      default:
    }
  }
  return mai(phase === 'intro' ? level.intro : phase === 'aloud' ? level.aloud : phase === 'echo' ? level.echo : level.ending);
}

function targetsFor(state: State, shape: Shape, meeting: Meeting | undefined, option: Option | undefined): Target[] {
  switch (state.phase) {
    case 'intro':
      return buttons.start;
    case 'ask':
      return cards(
        shuffle(meeting?.options ?? [], state.seed + state.at).map(({ way, ...each }) => ({ ...each, picture: pictureOf(way) })),
        state.tried,
      );
    case 'gather': {
      const quiet = silent(option?.way);
      return [
        { id: 'voice', name: 'hidden', role: 'hold', label: quiet ? words.raise : words.gather, box: orb[shape] },
        ...(state.voice > 0 ? button('release', quiet ? show : (letOut[state.voice] ?? letOut[0])) : []),
      ];
    }
    case 'said':
      // Where all is well nobody has to step back from anybody.
      return meeting?.ok || insisting(meeting, state)
        ? buttons.next
        : [{ id: 'back', name: 'hidden', label: words.back, box: steps[shape] }];
    case 'insists':
      return button('again', words.again);
    case 'aloud':
      return aloud;
    case 'ending':
      return buttons.finish;
    case 'done':
      return [];
    default:
      return buttons.next;
  }
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

function castFor(state: State, meeting: Meeting | undefined, option: Option | undefined): Actor[] {
  const { phase } = state;
  if (phase === 'intro') return [{ id: 'mai', at: 'middle', face: 'brave', pose: 'stop' }];
  if (!meeting) return [];
  const { hero, other, ok } = meeting;
  const child = (at: Actor['at'], face: string, pose: string): Actor => ({ id: hero, at, face, pose });
  const person = (at: Actor['at'], face: string, pose: string): Actor => ({ id: other, at, face, pose });
  const [face, pose] = stance[option?.way ?? 'freeze'];
  switch (phase) {
    case 'ask':
      return [
        child('left', ok ? 'calm' : state.tried.length > 0 ? 'worried' : 'uneasy', 'rest'),
        person('right', 'happy', ok ? 'wave' : 'open'),
      ];
    case 'gather':
      return [child('left', 'brave', state.voice >= 1 && silent(option?.way) ? pose : 'rest'), person('right', 'calm', 'rest')];
    case 'said':
      return [child('left', face, pose), ok ? person('right', 'happy', 'rest') : person('far-right', 'surprised', 'rest')];
    case 'insists':
      return [child('left', 'brave', 'rest'), person('right', 'happy', 'open')];
    case 'away':
      return ok
        ? [child('left', 'happy', 'rest'), person('right', 'happy', 'wave')]
        : [child('far-left', 'calm', 'rest'), person('far-right', 'calm', 'rest')];
    case 'glad':
      return [child('left', 'cheer', 'cheer'), person('right', 'cheer', 'wave')];
    case 'why':
      return [
        child(ok ? 'left' : 'far-left', 'happy', 'rest'),
        { id: 'mai', at: 'middle', face: 'happy', pose: 'wave' },
        person(ok ? 'right' : 'far-right', ok ? 'happy' : 'calm', 'rest'),
      ];
    case 'aloud':
      return [
        { id: 'mai', at: 'left', face: 'brave', pose: 'stop' },
        { id: hero, at: 'right', face: 'sayno', pose: 'stop' },
      ];
    default:
      return [
        { id: 'mai', at: 'left', face: 'cheer', pose: 'cheer' },
        { id: hero, at: 'right', face: 'cheer', pose: 'cheer' },
      ];
  }
}

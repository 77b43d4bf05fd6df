import { type Actor, type Box, type Rules, type Shape, type Step, same, type Target, type View } from '../../domain/activity';
import { shuffle } from '../../lib/random';
import { fill, type Text, text } from '../../lib/text';
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

const words = {
  start: text('Bắt đầu', 'Start'),
  next: text('Tiếp', 'Next'),
  again: text('Nói lại lần nữa', 'Say it again'),
  finish: text('Mình đi tiếp nào!', "Let's go on!"),
  retry: text('Mình thử cách khác nhé. {reply}', 'Let us try another way. {reply}'),
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

const go = (state: State, ...effects: Step<State>['effects']): Step<State> => ({
  state,
  effects: effects.length > 0 ? effects : [{ type: 'tap' }],
  answers: [],
});

function choose(level: Level, state: State, id: string): Step<State> {
  const meeting = meetingAt(level, state);
  const option = optionOf(meeting, id);
  if (!meeting || !option || state.tried.includes(id)) return same(state);
  const { way } = option;
  // To freeze is a normal reaction: it is answered, never counted.
  if (way === 'freeze') return go({ ...state, tried: [...state.tried, id] }, { type: 'retry', on: id });
  const right = refusing(way) || way === 'yes';
  const first = state.tried.every((tried) => optionOf(meeting, tried)?.way === 'freeze');
  const { ok, person, setting } = meeting;
  return {
    state: !right
      ? { ...state, tried: [...state.tried, id] }
      : { ...state, chosen: id, voice: 0, phase: way === 'yes' ? 'glad' : 'gather' },
    effects: [{ type: right ? 'right' : 'retry', on: id }],
    answers: first ? [{ item: meeting.id, axis: ok ? 'recognise-ok' : 'say', right, person, setting }] : [],
  };
}

/** The gathered voice rolls over the dunes. */
function release(state: State, voice: number): Step<State> {
  return go(
    { ...state, voice, phase: 'said', said: state.said + 1 },
    { type: 'right', on: 'voice' },
    { type: 'sound', name: `voice-${voice}` },
  );
}

function gather(state: State): Step<State> {
  const voice = state.voice + 1;
  return voice >= FULL
    ? release(state, FULL)
    : go({ ...state, voice }, { type: 'tap', on: 'voice' }, { type: 'sound', name: `breath-${voice}` });
}

function hold(state: State, amount: number): Step<State> {
  // Letting go lets the voice out.
  if (amount <= 0) return state.voice > 0 ? release(state, state.voice) : same(state);
  const voice = Math.min(FULL, state.voice + 1);
  return voice === state.voice
    ? same(state)
    : go({ ...state, voice }, { type: 'tap', on: 'voice' }, { type: 'sound', name: `breath-${voice}` });
}

function onward(level: Level, { chosen: _, ...state }: State): Step<State> {
  const more = state.at < level.meetings.length - 1;
  return go(
    { ...state, tried: [], voice: 0, said: 0, phase: more ? 'ask' : 'aloud', at: more ? state.at + 1 : state.at },
    { type: 'sound', name: 'page' },
  );
}

export const rules: Rules<Level, State> = {
  start: (_, seed) => ({ phase: 'intro', seed, at: 0, tried: [], voice: 0, said: 0 }),

  reduce(level, state, intent) {
    if (intent.type === 'hold') return state.phase === 'gather' && intent.id === 'voice' ? hold(state, intent.amount) : same(state);
    if (intent.type !== 'tap') return same(state);
    const { id } = intent;
    const meeting = meetingAt(level, state);
    const next = id === 'next';
    switch (state.phase) {
      case 'intro':
        return next ? go({ ...state, phase: 'ask' }) : same(state);
      case 'ask':
        return choose(level, state, id);
      case 'gather':
        if (id === 'voice') return gather(state);
        return id === 'release' && state.voice > 0 ? release(state, state.voice) : same(state);
      case 'said':
        if (next && insisting(meeting, state)) return go({ ...state, phase: 'insists' });
        if (next && meeting?.ok) return go({ ...state, phase: 'away' });
        return id === 'back' && !meeting?.ok && !insisting(meeting, state)
          ? go({ ...state, phase: 'away' }, { type: 'tap', on: 'back' }, { type: 'sound', name: 'step' })
          : same(state);
      case 'insists':
        return id === 'again' ? go({ ...state, voice: 0, phase: 'gather' }) : same(state);
      case 'away':
      case 'glad':
        return next ? go({ ...state, phase: 'why' }) : same(state);
      case 'why':
        return next ? onward(level, state) : same(state);
      case 'aloud':
        return aloud.some((way) => way.id === id)
          ? go({ ...state, phase: 'echo' }, { type: 'right', on: id }, { type: 'sound', name: 'echo' })
          : same(state);
      case 'echo':
        return next ? go({ ...state, phase: 'ending' }) : same(state);
      case 'ending':
        return id === 'finish' ? go({ ...state, phase: 'done' }, { type: 'celebrate' }) : same(state);
      case 'done':
        return same(state);
    }
  },

  view(level, state, shape): View {
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
        way: option?.way ?? '',
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
function speech(
  level: Level,
  { phase, tried }: State,
  meeting: Meeting | undefined,
  option: Option | undefined,
): { prompt: Text; speaker?: string } {
  const mai = (prompt: Text) => ({ prompt, speaker: 'mai' });
  if (meeting) {
    const { hero, other } = meeting;
    switch (phase) {
      case 'ask': {
        const last = optionOf(meeting, tried.at(-1));
        if (!last?.reply) return { prompt: meeting.ask, speaker: other };
        return mai(last.way === 'freeze' ? last.reply : fill(words.retry, { reply: last.reply }));
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
  const one = (id: string, label: Text): Target[] => [{ id, kind: 'next', label }];
  switch (state.phase) {
    case 'intro':
      return one('next', words.start);
    case 'ask':
      return shuffle(meeting?.options ?? [], state.seed + state.at)
        .filter(({ id }) => !state.tried.includes(id))
        .map(({ id, label, way }) => ({ id, label, picture: pictureOf(way) }));
    case 'gather': {
      const quiet = silent(option?.way);
      return [
        { id: 'voice', kind: 'key', role: 'hold', label: quiet ? words.raise : words.gather, box: orb[shape] },
        ...(state.voice > 0 ? one('release', quiet ? show : (letOut[state.voice] ?? letOut[0])) : []),
      ];
    }
    case 'said':
      // Where all is well nobody has to step back from anybody.
      return meeting?.ok || insisting(meeting, state)
        ? one('next', words.next)
        : [{ id: 'back', kind: 'key', label: words.back, box: steps[shape] }];
    case 'insists':
      return one('again', words.again);
    case 'aloud':
      return aloud;
    case 'ending':
      return one('finish', words.finish);
    case 'done':
      return [];
    default:
      return one('next', words.next);
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

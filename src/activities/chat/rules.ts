import type { Actor, Box, Rules, Shape, Step, Target, View } from '../../domain/activity';
import {
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
import { shuffle } from '../../lib/random';
import { fill, text } from '../../lib/text';
import type { Aside, Behind, Chat, Hand, Level, Message, Sign } from './level';

export interface State {
  phase: 'intro' | 'read' | 'reply' | 'sent' | 'handle' | 'whom' | 'carry' | 'heard' | 'why' | 'field' | 'ending' | 'done';
  seed: number;
  at: number;
  /** How many messages have come. */
  shown: number;
  /** Messages that were looked at closely, in their order. */
  looked: string[];
  /** The message that is read now, and whether closely. */
  reading?: string;
  closer: boolean;
  /** The first verdict was not the best idea. */
  missed: boolean;
  /** Answers, or ways to tell nobody, that did not help yet. */
  tried: string[];
  picked?: string;
  /** Moves that were made in the phone. */
  made: Move[];
  to?: string;
}

const moves = ['keep', 'block'] as const;
export type Move = (typeof moves)[number];

export interface Facts {
  phase: State['phase'];
  /** Another one for each chat and phase. */
  round: string;
  from: string;
  ok: boolean;
  messages: readonly { id: string; sign: Sign; behind?: Behind }[];
  made: readonly Move[];
  /** The sign of the answer that was sent. */
  sent: boolean;
  missed: boolean;
  hero: string;
  adult?: string;
}

const words = {
  more: text('Tin mới đang tới', 'A new message is coming'),
  ok: text('Ổn, vui', 'Fine, and fun'),
  notOk: text('Không ổn', 'Not OK'),
  keep: text('Lưu lại', 'Save it'),
  block: text('Chặn', 'Block'),
  phone: text('Điện thoại', 'The phone'),
  hand: text('Đưa máy tới: {label}', 'Give the phone to: {label}'),
  count: text('Cuộc trò chuyện {n} trên {all}', 'Chat {n} of {all}'),
};

/** The phone, while it is read. */
export const frames: Record<Shape, Box> = { wide: { x: 26, y: -4, w: 48, h: 106 }, tall: { x: 0, y: -2, w: 100, h: 103 } };
/** Where the n-th message stands, beside the picture of who writes. */
export const slot = (shape: Shape, index: number): Box =>
  shape === 'wide' ? { x: 36, y: 3 + index * 23.7, w: 34, h: 22.6 } : { x: 19, y: 3.5 + index * 23, w: 76, h: 21.5 };
const foot: Record<Shape, readonly [Box, Box]> = {
  wide: [
    { x: 30, y: 75.5, w: 19.5, h: 22.6 },
    { x: 50.5, y: 75.5, w: 19.5, h: 22.6 },
  ],
  tall: [
    { x: 5, y: 75.5, w: 44, h: 20 },
    { x: 51, y: 75.5, w: 44, h: 20 },
  ],
};
const carried: Record<Shape, Box> = { wide: { x: 32, y: 22, w: 18, h: 74 }, tall: { x: 1, y: 40, w: 38, h: 58 } };
const reach: Record<Shape, Box> = { wide: { x: 60, y: 4, w: 34, h: 94 }, tall: { x: 46, y: 4, w: 52, h: 94 } };

const chatAt = (level: Level, { at }: State): Chat | undefined => level.chats[at];
const messageOf = (chat: Chat, id: string | undefined): Message | undefined => chat.messages.find((each) => each.id === id);
const handOf = (chat: Chat | undefined, { to }: State): Hand | undefined => chat?.to?.find(({ id }) => id === to);
const asideOf = (chat: Chat, { tried }: State): Aside | undefined => chat.aside?.find(({ id }) => id === tried.at(-1));
/** What gives the chat away: the first message with something behind it, or the last of one that is fine. */
const telling = ({ messages }: Chat): Message | undefined => messages.find(({ behind }) => behind !== 'fine') ?? messages.at(-1);
const toldBefore = (level: Level, { at }: State): number => level.chats.slice(0, at).filter(({ ok }) => !ok).length;
const ids = (chat: Chat) => chat.messages.map(({ id }) => id);

function read(chat: Chat, state: State, id: string): Step<State> {
  const coming = chat.messages[state.shown];
  if (id === 'more' && coming)
    return go({ ...state, shown: state.shown + 1, reading: coming.id, closer: false }, tap(id), sound('message'));
  const message = chat.messages.find((each, index) => id === `message-${each.id}` && index < state.shown);
  if (message)
    return go(
      { ...state, looked: inOrder(ids(chat), state.looked, message.id), reading: message.id, closer: true },
      tap(id),
      sound('glass'),
    );
  if ((id !== 'ok' && id !== 'not-ok') || coming) return same(state);
  const good = chat.ok === (id === 'ok');
  if (!good && state.missed) return same(state);
  const asked = !state.missed && verdict(chat);
  const clue = telling(chat);
  if (!good)
    return decided(
      { ...state, missed: true, closer: true, ...(clue && { reading: clue.id, looked: inOrder(ids(chat), state.looked, clue.id) }) },
      false,
      id,
      asked,
    );
  return decided({ ...unread(state), phase: 'reply' }, true, id, asked);
}

const unread = ({ reading: _, ...state }: State): State => ({ ...state, closer: false, missed: false, looked: [], tried: [] });

function reply(chat: Chat, state: State, id: string): Step<State> {
  const option = chat.replies.find((each) => id === `reply-${each.id}` && !state.tried.includes(each.id));
  if (!option) return same(state);
  const { person, setting } = chat;
  const asked = state.tried.length === 0 && ({ item: chat.id, axis: chat.ok ? 'say' : 'do', person, setting } as const);
  if (!option.good) return decided({ ...state, tried: [...state.tried, option.id] }, false, id, asked);
  return decided({ ...state, phase: 'sent', tried: [], picked: option.id }, true, id, asked, ...(chat.ok ? [sound('joy'), celebrate] : []));
}

/** After the answer: what is fine is over, the rest is saved and blocked, or first shown to a grown-up. */
const afterSent = (level: Level, chat: Chat): State['phase'] => (chat.ok ? 'why' : level.together ? 'whom' : 'handle');

function handle(level: Level, state: State, id: string): Step<State> {
  const move = moves.find((each) => each === id && !state.made.includes(each));
  if (!move) return same(state);
  const made = inOrder(moves, state.made, move);
  const over = made.length === moves.length;
  const phase = over ? (level.together ? 'why' : 'whom') : 'handle';
  return go({ ...state, made, phase }, tap(id), sound(move === 'keep' ? 'snap' : 'shield-on'));
}

function whom(chat: Chat, state: State, id: string): Step<State> {
  const { person, setting } = chat;
  const asked = state.tried.length === 0 && ({ item: chat.id, axis: 'tell', person, setting } as const);
  if (chat.aside?.some((each) => each.id === id) && !state.tried.includes(id))
    return decided({ ...state, tried: [...state.tried, id] }, false, id, asked);
  if (!chat.to?.some((each) => each.id === id)) return same(state);
  return decided({ ...state, phase: 'carry', to: id, tried: [] }, true, id, asked);
}

const handOver = (level: Level, state: State): Step<State> =>
  go({ ...state, phase: 'heard' }, tap('hand'), sound(`rotor-${Math.min(3, toldBefore(level, state) + 1)}`));

function onward(level: Level, { picked: _, to: __, ...state }: State): Step<State> {
  const more = state.at < level.chats.length - 1;
  return more
    ? go({ ...state, phase: 'read', at: state.at + 1, shown: 0, made: [] }, sound('page'))
    : go({ ...state, phase: 'field' }, sound('field-hum'), celebrate);
}

export const rules: Rules<Level, State, Facts> = {
  start: (_, seed) => ({ phase: 'intro', seed, at: 0, shown: 0, looked: [], closer: false, missed: false, tried: [], made: [] }),

  reduce(level, state, intent) {
    const chat = chatAt(level, state);
    if (!chat) return same(state);
    if (intent.type === 'drop')
      return state.phase === 'carry' && intent.id === 'phone' && intent.on === 'hand' ? handOver(level, state) : same(state);
    if (intent.type !== 'tap') return same(state);
    const { id } = intent;
    switch (state.phase) {
      case 'intro':
        return next(state, id, 'read');
      case 'read':
        return read(chat, state, id);
      case 'reply':
        return reply(chat, state, id);
      case 'sent':
        return next(state, id, afterSent(level, chat));
      case 'handle':
        return handle(level, state, id);
      case 'whom':
        return whom(chat, state, id);
      case 'carry':
        return id === 'hand' ? handOver(level, state) : id === 'phone' ? go(state, tap('phone')) : same(state);
      case 'heard':
        return next(state, id, level.together ? 'handle' : 'why');
      case 'why':
        return id === 'next' ? onward(level, state) : same(state);
      case 'field':
        return next(state, id, 'ending');
      case 'ending':
        return finish(state, id);
      case 'done':
        return same(state);
    }
  },

  view(level, state, shape): View<Facts> {
    const chat = chatAt(level, state);
    const all = level.chats.length;
    const over = ['field', 'ending', 'done'].includes(state.phase);
    const playing = chat !== undefined && !over && state.phase !== 'intro';
    const adult = handOf(chat, state)?.actor;
    // A chat that was told has set its rotor going.
    const told = toldBefore(level, state) + (adult !== undefined && isTold(level, state) ? 1 : 0);
    return {
      ...speech(level, state, chat),
      ...(chat?.picture !== undefined && (state.phase === 'reply' || state.phase === 'whom') && { picture: chat.picture }),
      targets: chat ? targetsFor(state, shape, chat) : [],
      status: playing ? fill(words.count, { n: state.at + 1, all }) : text('', ''),
      cast: castFor(state, shape, chat),
      scene: {
        phase: state.phase,
        round: `${state.at}-${state.phase}`,
        from: chat?.from ?? '',
        ok: chat?.ok ?? true,
        messages: playing
          ? chat.messages.slice(0, state.phase === 'read' ? state.shown : undefined).map(({ id, sign, behind }) => ({
              id,
              sign,
              ...(state.looked.includes(id) && { behind }),
            }))
          : [],
        made: state.made,
        sent: state.picked !== undefined && chat?.ok === true,
        missed: state.missed,
        hero: chat?.hero ?? '',
        ...(playing && adult !== undefined && { adult }),
      },
      place: {
        'wind-1': over || told > 0 ? 1 : 0,
        'wind-2': over || told > 1 ? 1 : 0,
        'wind-3': over || told > 2 ? 1 : 0,
        'wind-4': over ? 1 : 0,
      },
      progress: state.phase === 'done' ? 1 : over ? 0.95 : ((state.at + (steps[state.phase] ?? 0)) / all) * 0.9,
      done: state.phase === 'done',
    };
  },
};

const steps: Partial<Record<State['phase'], number>> = { reply: 0.3, sent: 0.5, handle: 0.6, whom: 0.6, carry: 0.7, heard: 0.8, why: 0.9 };

const isTold = (level: Level, { phase }: State): boolean =>
  phase === 'heard' || phase === 'why' || (phase === 'handle' && level.together === true);

/** Who says what now. */
function speech(level: Level, state: State, chat: Chat | undefined): Said {
  if (!chat) return mai(level.ending);
  const hand = handOf(chat, state);
  switch (state.phase) {
    case 'intro':
      return mai(level.intro);
    case 'read': {
      const message = messageOf(chat, state.reading);
      if (!message)
        return mai(state.at === 0 ? text(`${chat.story.vi} ${level.read.vi}`, `${chat.story.en} ${level.read.en}`) : chat.story);
      if (state.missed) return mai(tryAgain(message.looks, state.at * 3));
      if (state.closer) return mai(message.looks);
      const all = state.at === 0 && state.shown === chat.messages.length;
      return { prompt: all ? text(`${message.says.vi} ${level.look.vi}`, `${message.says.en} ${level.look.en}`) : message.says };
    }
    case 'reply': {
      const last = chat.replies.find(({ id }) => id === state.tried.at(-1));
      return mai(last ? tryAgain(last.reply, state.at * 3 + 1, state.tried.length) : chat.ask);
    }
    case 'sent':
      return mai(chat.replies.find(({ id }) => id === state.picked)?.reply ?? chat.why);
    case 'handle':
      return mai(state.made.includes('keep') ? level.kept : state.made.includes('block') ? level.blocked : level.handle);
    case 'whom': {
      const last = asideOf(chat, state);
      return mai(last ? tryAgain(last.reply, state.at * 3 + 2, state.tried.length) : level.whom);
    }
    case 'carry':
      return mai(level.carry);
    case 'heard':
      return { prompt: hand?.say ?? chat.why, ...(hand && { speaker: hand.actor }) };
    case 'why':
      return mai(chat.why);
    case 'field':
      return mai(level.field);
    case 'ending':
    case 'done':
      return mai(level.ending);
  }
}

function targetsFor(state: State, shape: Shape, chat: Chat): Target[] {
  const [left, right] = foot[shape];
  switch (state.phase) {
    case 'intro':
      return buttons.start;
    case 'read': {
      const shown = chat.messages.slice(0, state.shown);
      const more = state.shown < chat.messages.length;
      const off = (id: 'ok' | 'not-ok') => state.missed && chat.ok !== (id === 'ok');
      return [
        ...shown.map(
          ({ id, label }, index): Target => ({ id: `message-${id}`, name: 'written', label, box: slot(shape, index), kind: 'message' }),
        ),
        ...(more
          ? [{ id: 'more', name: 'hidden', label: words.more, box: slot(shape, state.shown) } as const]
          : [
              { id: 'ok', name: 'written-low', kind: 'verdict', label: words.ok, box: left, disabled: off('ok') } as const,
              { id: 'not-ok', name: 'written-low', kind: 'verdict', label: words.notOk, box: right, disabled: off('not-ok') } as const,
            ]),
      ];
    }
    case 'reply':
      return cards(shuffle(chat.replies, state.seed + state.at), state.tried, 'reply-');
    case 'handle':
      return moves.map((move) => ({
        id: move,
        name: 'written-low',
        kind: 'move',
        label: words[move],
        box: move === 'keep' ? left : right,
        disabled: state.made.includes(move),
      }));
    case 'whom':
      return cards(shuffle([...(chat.to ?? []), ...(chat.aside ?? [])], state.seed + state.at + 1), state.tried);
    case 'carry': {
      const { label } = handOf(chat, state) ?? { label: words.phone };
      return [
        { id: 'phone', name: 'hidden', role: 'pick-up', held: true, label: words.phone, box: carried[shape] },
        { id: 'hand', name: 'hidden', role: 'drop-on', label: fill(words.hand, { label }), box: reach[shape] },
      ];
    }
    case 'ending':
      return buttons.finish;
    case 'done':
      return [];
    default:
      return buttons.next;
  }
}

function castFor(state: State, shape: Shape, chat: Chat | undefined): Actor[] {
  const guide = (at: Actor['at'], face: string, pose: string): Actor => ({ id: 'mai', at, face, pose });
  if (state.phase === 'intro') return [guide('middle', 'happy', 'wave')];
  if (!chat || state.phase === 'field' || state.phase === 'ending' || state.phase === 'done') return [guide('middle', 'cheer', 'cheer')];
  const hero = (at: Actor['at'], face: string, pose: string): Actor => ({ id: chat.hero, at, face, pose });
  const hand = handOf(chat, state);
  const adult = (at: Actor['at'], face: string, pose: string): Actor[] => (hand ? [{ id: hand.actor, at, face, pose }] : []);
  const wide = shape === 'wide';
  switch (state.phase) {
    case 'read':
      return wide
        ? [hero('far-left', 'calm', 'rest'), guide('far-right', state.missed ? 'listen' : 'happy', state.missed ? 'heart' : 'rest')]
        : [];
    case 'reply':
      return [
        hero(wide ? 'far-left' : 'left', state.tried.length > 0 ? 'worried' : chat.ok ? 'happy' : 'uneasy', 'rest'),
        guide(wide ? 'far-right' : 'right', 'listen', 'heart'),
      ];
    case 'sent':
      return [
        hero('left', chat.ok ? 'cheer' : 'brave', chat.ok ? 'cheer' : 'stop'),
        guide('right', chat.ok ? 'cheer' : 'brave', chat.ok ? 'cheer' : 'rest'),
      ];
    case 'handle':
      return wide
        ? [hero('far-left', 'brave', 'rest'), ...(hand ? adult('far-right', 'happy', 'open') : [guide('far-right', 'brave', 'stop')])]
        : [];
    case 'whom':
      return [hero('left', state.tried.length > 0 ? 'worried' : 'brave', 'rest'), guide('right', 'listen', 'heart')];
    case 'carry':
      return [...(wide ? [hero('far-left', 'brave', 'open')] : []), ...adult('right', 'listen', 'open')];
    case 'heard':
      return [hero('left', 'calm', 'rest'), ...adult('right', 'listen', 'open')];
    default:
      return [
        hero('left', chat.ok ? 'cheer' : 'happy', chat.ok ? 'cheer' : 'rest'),
        ...(hand ? adult('right', 'happy', 'open') : [guide('right', 'happy', 'wave')]),
      ];
  }
}

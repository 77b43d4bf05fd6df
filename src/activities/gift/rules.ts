import type { Actor, Box, Prop, Rules, Shape, Step, Target, View } from '../../domain/activity';
import {
  button,
  buttons,
  cards,
  decided,
  finish,
  go,
  inOrder,
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
import { fill, type Text, text } from '../../lib/text';
import type { Gift, Level, Part } from './level';

export interface State {
  phase: 'intro' | 'lift' | 'find' | 'name' | 'say' | 'heard' | 'why' | 'ending' | 'done';
  seed: number;
  at: number;
  /** Parts that were lifted, in the order they sit. */
  lifted: string[];
  /** The part that is read now. */
  reading?: string;
  /** Guesses that found no trick: parts, or `fine`. */
  missed: string[];
  /** Parts whose trick was found and named. */
  found: string[];
  /** The part whose trick wants a name, and names that were not it. */
  naming?: string;
  misnamed: string[];
  /** Answers that did not help yet, and the good one. */
  tried: string[];
  heard?: string;
}

export interface Facts {
  form: Gift['form'];
  /** Which of them, and how far it is played. */
  gift: number;
  phase: State['phase'];
  /** Where each part sits, from 0, what is drawn on it, and what is known of it. */
  parts: readonly { id: string; seat: number; sign: Part['sign']; look: 'closed' | 'open' | 'plain' | 'found' }[];
  /** The part that is read now, or nothing. */
  reading: string;
}

const words = {
  all: text('Em coi hết rồi', 'I have looked at it all'),
  plain: text('Chỗ «{label}» không có trò gạt nào.', 'There is no trick in «{label}».'),
  hidden: text('Có một chỗ đòi em làm gì đó, hoặc bắt em giấu.', 'One part wants something from the child, or must be hidden.'),
  fine: text('Ổn, không có trò gạt', 'It is fine, no trick'),
  count: text('Gói {n} trên {all}', 'Parcel {n} of {all}'),
  closed: {
    present: [text('Nơ', 'Ribbon'), text('Thiệp', 'Card'), text('Thẻ treo', 'Tag'), text('Trong hộp', 'Inside')],
    chat: [text('Tin 1', 'Message 1'), text('Tin 2', 'Message 2'), text('Tin 3', 'Message 3'), text('Tin 4', 'Message 4')],
  },
} as const;

/** Ribbon, card, tag, inside: as a present stands. The messages of a chat: one below the other, left and right. */
const places: Record<Gift['form'], Record<Shape, readonly Box[]>> = {
  present: {
    wide: [
      { x: 38, y: 0, w: 24, h: 37 },
      { x: 18, y: 30, w: 19.5, h: 70 },
      { x: 62.5, y: 30, w: 19.5, h: 70 },
      { x: 38, y: 38, w: 24, h: 62 },
    ],
    tall: [
      { x: 31, y: 0, w: 38, h: 39 },
      { x: 0.5, y: 22, w: 30, h: 78 },
      { x: 69.5, y: 22, w: 30, h: 78 },
      { x: 31, y: 40, w: 38, h: 60 },
    ],
  },
  chat: {
    wide: [
      { x: 21, y: 1, w: 28, h: 47 },
      { x: 51, y: 5, w: 28, h: 47 },
      { x: 21, y: 50, w: 28, h: 47 },
      { x: 51, y: 53, w: 28, h: 47 },
    ],
    tall: [
      { x: 3, y: 0, w: 46, h: 48 },
      { x: 51, y: 3, w: 46, h: 48 },
      { x: 3, y: 49, w: 46, h: 48 },
      { x: 51, y: 52, w: 46, h: 48 },
    ],
  },
};

const giftAt = (level: Level, { at }: State): Gift | undefined => level.gifts[at];
const partOf = (gift: Gift | undefined, id: string | undefined): Part | undefined => gift?.parts.find((each) => each.id === id);
const tricksLeft = (gift: Gift, found: readonly string[]): Part[] => gift.parts.filter(({ id, trick }) => trick && !found.includes(id));

function lift(gift: Gift, state: State, id: string): Step<State> {
  const all = state.lifted.length === gift.parts.length;
  if (id === 'all' && all) {
    const { reading: _, ...rest } = state;
    return go({ ...rest, phase: 'find' }, sound('page'));
  }
  const part = gift.parts.find((each) => id === `part-${each.id}`);
  if (!part) return same(state);
  const lifted = inOrder(
    gift.parts.map((each) => each.id),
    state.lifted,
    part.id,
  );
  return go({ ...state, lifted, reading: part.id }, tap(id), sound('paper'));
}

/** A part is said to hide a trick, or the whole to hide none. */
function guess(gift: Gift, state: State, id: string): Step<State> {
  const part = gift.parts.find((each) => id === `part-${each.id}`);
  const name = part?.id ?? (id === 'fine' ? 'fine' : undefined);
  if (name === undefined || state.missed.includes(name) || state.found.includes(name)) return same(state);
  // Once a trick is found, "fine" is no longer asked.
  if (name === 'fine' && state.found.length > 0) return same(state);
  const first = state.missed.length === 0 && state.found.length === 0;
  const asked = first && verdict(gift);
  if (!(part ? part.trick !== undefined : gift.ok))
    return decided({ ...state, missed: [...state.missed, name].sort(), reading: name }, false, id, asked);
  const rest = withoutReading(state);
  return decided(part ? { ...rest, phase: 'name', naming: part.id, misnamed: [] } : { ...rest, phase: 'say', tried: [] }, true, id, asked);
}

const withoutReading = ({ reading: _, ...state }: State): State => state;

function name(level: Level, gift: Gift, state: State, id: string): Step<State> {
  const trick = level.tricks.find((each) => id === `trick-${each.id}`);
  if (!trick || state.misnamed.includes(trick.id)) return same(state);
  const { naming = '', ...rest } = state;
  if (trick.id !== partOf(gift, naming)?.trick) {
    return go({ ...state, misnamed: [...state.misnamed, trick.id] }, retry(id));
  }
  const found = [...state.found, naming].sort();
  const more = tricksLeft(gift, found).length > 0;
  return go({ ...rest, found, misnamed: [], phase: more ? 'find' : 'say', tried: [] }, right(id), sound('snip'));
}

function say(gift: Gift, state: State, id: string): Step<State> {
  const option = gift.say.find((each) => id === `say-${each.id}`);
  if (!option || state.tried.includes(option.id)) return same(state);
  const { person, setting } = gift;
  return decided(
    option.good ? { ...state, phase: 'heard', heard: option.id } : { ...state, tried: [...state.tried, option.id] },
    option.good,
    id,
    state.tried.length === 0 && { item: gift.id, axis: 'say', person, setting },
  );
}

function onward(level: Level, { heard: _, ...state }: State): Step<State> {
  const more = state.at < level.gifts.length - 1;
  return go(
    {
      ...withoutReading(state),
      lifted: [],
      missed: [],
      found: [],
      misnamed: [],
      tried: [],
      phase: more ? 'lift' : 'ending',
      at: more ? state.at + 1 : state.at,
    },
    sound('page'),
  );
}

export const rules: Rules<Level, State, Facts> = {
  start: (_, seed) => ({ phase: 'intro', seed, at: 0, lifted: [], missed: [], found: [], misnamed: [], tried: [] }),

  reduce(level, state, intent) {
    const gift = giftAt(level, state);
    if (intent.type !== 'tap' || !gift) return same(state);
    const { id } = intent;
    switch (state.phase) {
      case 'intro':
        return next(state, id, 'lift');
      case 'lift':
        return lift(gift, state, id);
      case 'find':
        return guess(gift, state, id);
      case 'name':
        return name(level, gift, state, id);
      case 'say':
        return say(gift, state, id);
      case 'heard':
        return next(state, id, 'why');
      case 'why':
        return id === 'next' ? onward(level, state) : same(state);
      case 'ending':
        return finish(state, id);
      case 'done':
        return same(state);
    }
  },

  view(level, state, shape): View<Facts> {
    const gift = giftAt(level, state);
    const all = level.gifts.length;
    const inGift = gift !== undefined && !['intro', 'ending', 'done'].includes(state.phase);
    const within = { lift: 0, find: 0.3, name: 0.5, say: 0.6, heard: 0.8, why: 0.9 };
    const at = inGift ? state.at + within[state.phase as keyof typeof within] : state.phase === 'intro' ? 0 : all;
    return {
      ...speech(level, state, gift),
      targets: targetsFor(level, state, shape, gift),
      status: inGift ? fill(words.count, { n: state.at + 1, all }) : text('', ''),
      cast: castFor(state, shape, gift),
      props: propsFor(state, shape, gift),
      scene: {
        form: gift?.form ?? 'present',
        gift: inGift ? state.at : -1,
        phase: state.phase,
        parts: gift?.parts.map(({ id, sign }, index) => ({ id, seat: seat(gift, index), sign, look: lookOf(state, id) })) ?? [],
        reading: state.reading ?? '',
      },
      progress: state.phase === 'done' ? 1 : at / (all + 1),
      done: state.phase === 'done',
    };
  },
};

function lookOf({ lifted, found, naming, missed }: State, id: string): Facts['parts'][number]['look'] {
  if (!lifted.includes(id)) return 'closed';
  if (found.includes(id) || naming === id) return 'found';
  return missed.includes(id) ? 'plain' : 'open';
}

/** Who says what now. */
function speech(level: Level, state: State, gift: Gift | undefined): Said {
  const optionOf = (id: string | undefined) => gift?.say.find((each) => each.id === id);
  if (!gift) return mai(level.ending);
  switch (state.phase) {
    case 'intro':
      return mai(level.intro);
    case 'lift': {
      const part = partOf(gift, state.reading);
      if (part) return { prompt: part.says, ...(gift.giver !== undefined && { speaker: gift.giver }) };
      return mai(text(`${gift.story.vi} ${level.lift.vi}`, `${gift.story.en} ${level.lift.en}`));
    }
    case 'find': {
      const part = partOf(gift, state.reading);
      const plain = part && fill(words.plain, { label: part.label });
      if (state.reading !== undefined) return mai(tryAgain(plain ?? words.hidden, state.at * 3, state.missed.length));
      return { ...mai(state.found.length > 0 ? level.more : level.find), picture: 'find-trick' };
    }
    case 'name': {
      const last = level.tricks.find(({ id }) => id === state.misnamed.at(-1));
      const part = partOf(gift, state.naming);
      return mai(
        last
          ? tryAgain(last.hint, state.at * 3 + 1, state.misnamed.length)
          : text(`«${part?.label.vi ?? ''}». ${level.name.vi}`, `«${part?.label.en ?? ''}». ${level.name.en}`),
      );
    }
    case 'say': {
      const last = optionOf(state.tried.at(-1));
      return {
        ...mai(last ? tryAgain(last.reply, state.at * 3 + 2, state.tried.length) : level.answer),
        picture: level.tricks.find(({ id }) => gift.parts.some(({ trick }) => trick === id))?.picture ?? 'gift-fine',
      };
    }
    case 'heard':
      return mai(optionOf(state.heard)?.reply ?? gift.why);
    case 'why':
      return mai(gift.why);
    case 'ending':
    case 'done':
      return mai(level.ending);
  }
}

/** Three parts of a present are ribbon, card and inside. */
const seat = ({ form, parts }: Gift, index: number): number => (form === 'present' && parts.length === 3 && index === 2 ? 3 : index);
const boxOf = (gift: Gift, shape: Shape, index: number): Box | undefined => places[gift.form][shape][seat(gift, index)];
const closedName = (gift: Gift, index: number): Text => words.closed[gift.form][seat(gift, index)] ?? gift.story;

function targetsFor(level: Level, state: State, shape: Shape, gift: Gift | undefined): Target[] {
  if (!gift) return [];
  const parts = (off: (id: string) => boolean): Target[] =>
    gift.parts.map((part, index) => {
      const box = boxOf(gift, shape, index);
      return {
        id: `part-${part.id}`,
        name: 'below',
        label: state.lifted.includes(part.id) ? part.label : closedName(gift, index),
        ...(box && { box }),
        disabled: off(part.id),
      };
    });
  switch (state.phase) {
    case 'intro':
      return buttons.start;
    case 'lift':
      return [...parts(() => false), ...(state.lifted.length === gift.parts.length ? button('all', words.all) : [])];
    case 'find':
      return [
        ...parts((id) => state.missed.includes(id) || state.found.includes(id)),
        ...(state.found.length > 0 || state.missed.includes('fine') ? [] : [{ id: 'fine', label: words.fine, picture: 'gift-fine' }]),
      ];
    case 'name':
      return cards(level.tricks, state.misnamed, 'trick-');
    case 'say':
      return cards(shuffle(gift.say, state.seed + state.at), state.tried, 'say-');
    case 'ending':
      return buttons.finish;
    case 'done':
      return [];
    default:
      return buttons.next;
  }
}

/** While a trick is named, only its part is seen. */
function propsFor(state: State, shape: Shape, gift: Gift | undefined): Prop[] {
  const named = state.phase === 'name' ? partOf(gift, state.naming) : undefined;
  const box: Box = shape === 'wide' ? { x: 40, y: 8, w: 20, h: 84 } : { x: 34, y: 4, w: 32, h: 92 };
  return named ? [{ kind: 'part', text: named.id, box }] : [];
}

function castFor(state: State, shape: Shape, gift: Gift | undefined): Actor[] {
  const guide = (at: Actor['at'], face: string, pose: string): Actor => ({ id: 'mai', at, face, pose });
  if (state.phase === 'intro') return [guide('middle', 'happy', 'wave')];
  if (!gift) return [];
  const hero = (at: Actor['at'], face: string, pose: string): Actor => ({ id: gift.hero, at, face, pose });
  const giver = (at: Actor['at'], face: string, pose: string): Actor[] =>
    gift.giver === undefined ? [] : [{ id: gift.giver, at, face, pose }];
  switch (state.phase) {
    case 'lift':
    case 'find':
      // A tall stage has no room beside the parcel.
      if (shape === 'tall') return [];
      return [hero('far-left', 'calm', 'rest'), ...giver('far-right', 'happy', 'rest')];
    case 'name':
      return shape === 'tall' ? [] : [hero('far-left', 'worried', 'rest'), guide('far-right', 'listen', 'heart')];
    case 'say':
      return [hero('left', gift.ok ? 'happy' : 'brave', 'rest'), ...giver('right', 'calm', 'rest')];
    case 'heard':
      return [
        hero('left', gift.ok ? 'cheer' : 'sayno', gift.ok ? 'cheer' : 'stop'),
        ...giver('right', gift.ok ? 'cheer' : 'surprised', 'rest'),
      ];
    case 'why':
      return [hero('left', gift.ok ? 'cheer' : 'brave', 'rest'), guide('right', 'happy', 'wave')];
    default:
      return [guide('left', 'cheer', 'cheer'), hero('right', 'cheer', 'cheer')];
  }
}

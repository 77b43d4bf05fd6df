import type { Actor, Box, Prop, Rules, Shape, Step, Target, View } from '../../domain/activity';
import { buttons, cards, decided, finish, go, inOrder, next, retry, right, same, sound, tap, tryAgain, verdict } from '../../domain/moves';
import { shuffle } from '../../lib/random';
import { fill, type Text, text } from '../../lib/text';
import type { Level } from './level';

type Case = Level['cases'][number];
type Clue = Case['clues'][number];
type Feeling = Case['feelings']['good'][number];

export interface State {
  phase: 'intro' | 'read' | 'decide' | 'why' | 'feel' | 'felt' | 'act' | 'acted' | 'breathe' | 'ending' | 'done';
  /** Mixes the answers of each case, so that the place of one says nothing. */
  seed: number;
  /** Case ids in this run's order. */
  order: string[];
  at: number;
  /** Lamps that burn, in the order of `clues`. */
  lit: Clue[];
  /** The place of the body looked at last, or the lamp that had nothing to tell. */
  look?: Clue;
  /** The story is told once more while its question waits. */
  retold: boolean;
  /** Choices of this question that were tried and did not fit yet. */
  tried: string[];
  /** Feelings named, or the answer that helped. */
  found: string[];
  breaths: number;
  /** Breathed in, not yet out. */
  full: boolean;
}

export interface Facts {
  /** Whose body gives which alarms, and those whose lamps are lit. */
  reading?: { hero: string; clues: readonly Clue[]; lit: readonly Clue[] };
  /** Feelings that were named. */
  found: readonly string[];
}

/** The place of the body, its alarm in a word, as it is seen, and at rest. */
const body: Readonly<Record<Clue, { lamp: Text; alarm: Text; calm: Text }>> = {
  heart: {
    lamp: text('Tim đập nhanh', 'Fast heart'),
    alarm: text('Tim bạn ấy đập thình thịch.', 'The heart goes thump, thump.'),
    calm: text('Tim bạn ấy đập êm.', 'The heart beats softly.'),
  },
  hands: {
    lamp: text('Tay run', 'Shaky hands'),
    alarm: text('Hai tay bạn ấy run run.', 'Both hands are shaking.'),
    calm: text('Tay bạn ấy vẫn vững.', 'The hands are steady.'),
  },
  belly: {
    lamp: text('Bụng quặn', 'Sore belly'),
    alarm: text('Bụng bạn ấy quặn lại.', 'The belly feels tied in a knot.'),
    calm: text('Bụng bạn ấy dễ chịu.', 'The belly is fine.'),
  },
  face: {
    lamp: text('Mặt nóng', 'Hot face'),
    alarm: text('Mặt bạn ấy nóng bừng.', 'The face is burning hot.'),
    calm: text('Mặt bạn ấy mát.', 'The face is cool.'),
  },
  feet: {
    lamp: text('Chân cứng', 'Stiff feet'),
    alarm: text('Hai chân bạn ấy cứng đờ.', 'The feet are frozen stiff.'),
    calm: text('Chân bạn ấy đứng thoải mái.', 'The feet stand at ease.'),
  },
  throat: {
    lamp: text('Cổ nghẹn', 'Tight throat'),
    alarm: text('Cổ bạn ấy nghẹn lại.', 'The throat is tight.'),
    calm: text('Cổ bạn ấy thông thoáng.', 'The throat is free.'),
  },
};
const clues = Object.keys(body) as Clue[];

const names: Readonly<Record<Feeling, Text>> = {
  afraid: text('Sợ', 'Afraid'),
  anxious: text('Lo', 'Worried'),
  uneasy: text('Khó chịu', 'Uncomfortable'),
  happy: text('Vui', 'Happy'),
  excited: text('Hồi hộp', 'Excited'),
  mixed: text('Lẫn lộn', 'Mixed up'),
  sad: text('Buồn', 'Sad'),
  frozen: text('Đông cứng', 'Frozen'),
};

/** The signs of an answer as in `what-if`: a child knows them by sight. Here nobody is asked: a turtle wonders. */
export const signs = { unsafe: 'sign-not-ok', safe: 'sign-ok', unsure: 'sign-wonder' } as const;

const words = {
  retell: text('Nghe lại chuyện', 'Hear the story again'),
  closer: text('Nhìn bạn ấy kỹ hơn', 'Look closer'),
  story: text('{text} {read}', '{text} {read}'),
  miss: text('{calm} Mình nhìn lại nhé.', '{calm} Let us look again.'),
  seen: text('Trên người bạn: {seen}. Đã sáng {n} trên {all} đèn.', 'On the body: {seen}. {n} of {all} lamps are lit.'),
  lit: text('Đèn đang sáng: {seen}.', 'Lamps that are lit: {seen}.'),
  unknown: text('Chưa biết cũng không sao. {hint}', 'Not knowing is fine. {hint}'),
  feel: text('Bạn ấy thấy sao?', 'How do you think this child feels?'),
  more: text('{name}, đúng vậy. Còn gì nữa không?', '{name}, yes. And what else?'),
  other: text('Cũng có thể lắm. Mình nhìn mặt bạn lần nữa nhé.', 'That could be. Let us look at the face again.'),
  in: text('Hít vào', 'Breathe in'),
  out: text('Thở ra', 'Breathe out'),
  rising: text('Hít vào thật chậm. Sóng dâng lên.', 'Breathe in, slowly. The wave is rising.'),
  falling: text('Thở ra thật nhẹ. Sóng tràn qua đá.', 'Breathe out, gently. The wave runs over the rocks.'),
  enough: text('Em thở đủ rồi', 'That is enough'),
  breaths: text('Đã thở {n} nhịp', '{n} breaths so far'),
  safe: text('An toàn', 'Safe'),
  unsafe: text('Không an toàn', 'Not safe'),
  unsure: text('Em chưa biết', "I don't know yet"),
};

/** After so many breaths every lamp has calmed down; a child may stop at any one before. */
const BREATHS = clues.length;

/** Six places on the rocks, three on either side of the child, in percent of the play area. */
const rocks: Readonly<Record<Shape, readonly Box[]>> = {
  wide: [
    { x: 1, y: 4, w: 12.5, h: 50 },
    { x: 14, y: 24, w: 12.5, h: 50 },
    { x: 27, y: 44, w: 12.5, h: 50 },
    { x: 60.5, y: 44, w: 12.5, h: 50 },
    { x: 73.5, y: 24, w: 12.5, h: 50 },
    { x: 86.5, y: 4, w: 12.5, h: 50 },
  ],
  tall: [0, 72].flatMap((x) => [0, 33.5, 67].map((y) => ({ x: x + 0.5, y, w: 27, h: 32 }))),
};
const figure: Readonly<Record<Shape, Box>> = { wide: { x: 41, y: 36, w: 18, h: 64 }, tall: { x: 29, y: 28, w: 42, h: 72 } };
const above: Readonly<Record<Shape, Box>> = { wide: { x: 40.5, y: 0, w: 19, h: 34 }, tall: { x: 29, y: 0, w: 42, h: 27 } };

const rock = (shape: Shape, index: number): Box => rocks[shape][index] ?? { x: 0, y: 0, w: 20, h: 32 };

/** Signs and feelings are flatter than lamps: their names stay close below them. */
const sign = (shape: Shape, index: number): Box => {
  const { x, y, w, h } = rock(shape, index);
  const flat = shape === 'wide' ? 42 : 26;
  return { x, y: y + h - flat, w, h: flat };
};

/** The lamps that burn stand on the left while the right side asks. */
function litBox(shape: Shape, index: number, count: number): Box {
  if (count <= 3) return rock(shape, index);
  return shape === 'wide' ? { x: 1 + index * 9.8, y: 4 + index * 13.5, w: 9.2, h: 50 } : { x: 4, y: index * 25, w: 20, h: 24 };
}

const caseOf = (level: Level, state: State): Case | undefined => level.cases.find(({ id }) => id === state.order[state.at]);

const wanted = (level: Level, { feelings: { good } }: Case): number => Math.min(level.feelings, good.length);

const listed = (seen: readonly Clue[]): Text =>
  text(seen.map((clue) => body[clue].lamp.vi.toLowerCase()).join(', '), seen.map((clue) => body[clue].lamp.en.toLowerCase()).join(', '));

function read(state: State, now: Case, id: string): Step<State> {
  const { look: _, ...rest } = state;
  if (id === 'story') return go(state.look ? rest : state, tap(id));
  if (id === 'body') {
    const unlit = now.clues.find((clue) => !state.lit.includes(clue));
    return unlit ? go({ ...rest, look: unlit }, tap(`mark-${unlit}`)) : same(state);
  }
  const clue = clues.find((each) => id === `lamp-${each}`);
  if (!clue || state.lit.includes(clue)) return same(state);
  if (!now.clues.includes(clue)) return go({ ...rest, look: clue }, retry(id));
  const lit = inOrder(clues, state.lit, clue);
  const all = lit.length === now.clues.length;
  return go({ ...rest, lit, phase: all ? 'decide' : 'read' }, all ? right(id) : tap(id), sound('lamp'));
}

function decide(before: State, now: Case, id: string): Step<State> {
  const state = { ...before, retold: false };
  if (id === 'story') return go({ ...before, retold: true }, tap(id));
  if (!['safe', 'unsafe', 'unsure'].includes(id) || state.tried.includes(id)) return same(before);
  const asked = state.tried.length === 0 && verdict(now);
  if (id !== (now.ok ? 'safe' : 'unsafe')) return decided({ ...state, tried: [...state.tried, id].sort() }, false, id, asked);
  return decided({ ...state, phase: 'why', tried: [] }, true, id, asked, sound('splash'));
}

function feel(level: Level, state: State, now: Case, id: string): Step<State> {
  const feeling = now.feelings.offered.find((each) => id === `feeling-${each}`);
  if (!feeling || state.tried.includes(feeling) || state.found.includes(feeling)) return same(state);
  const { look: _, ...rest } = state;
  if (!now.feelings.good.includes(feeling)) return go({ ...rest, tried: [...state.tried, feeling] }, retry(id));
  const found = [...state.found, feeling];
  return go({ ...rest, tried: [], found, phase: found.length < wanted(level, now) ? 'feel' : 'felt' }, right(id));
}

function act(state: State, now: Case, id: string): Step<State> {
  const answer = now.act?.answers.find((each) => each.id === id && !state.tried.includes(id));
  if (!answer || !now.act) return same(state);
  const { person, setting } = now;
  return decided(
    answer.right ? { ...state, phase: 'acted', found: [id] } : { ...state, tried: [...state.tried, id] },
    answer.right,
    id,
    state.tried.length === 0 && { item: `${now.id}-act`, axis: now.act.axis, person, setting },
  );
}

function onward(level: Level, state: State): Step<State> {
  const more = state.at < level.cases.length - 1;
  const clean: State = { ...state, phase: more ? 'read' : level.breathe ? 'breathe' : 'ending', lit: [], tried: [], found: [] };
  return go(more ? { ...clean, at: state.at + 1 } : clean, sound('page'));
}

function breathe(state: State, id: string): Step<State> {
  if (id === 'enough') return go({ ...state, phase: 'ending', full: false }, sound('shield'));
  if (id !== 'breathe') return same(state);
  if (!state.full) return go({ ...state, full: true }, sound('breath-in'));
  const breaths = state.breaths + 1;
  return go({ ...state, full: false, breaths, phase: breaths < BREATHS ? 'breathe' : 'ending' }, sound('breath-out'));
}

function promptFor(level: Level, state: State): Text {
  const now = caseOf(level, state);
  const last = state.tried.at(-1);
  switch (state.phase) {
    case 'intro':
      return level.intro;
    case 'breathe':
      return state.full ? words.rising : state.breaths > 0 ? words.falling : (level.breathe ?? level.ending);
    case 'ending':
    case 'done':
      return level.ending;
  }
  if (!now) return level.ending;
  switch (state.phase) {
    case 'read':
      if (state.look === undefined) return fill(words.story, { text: now.text, read: level.read });
      return now.clues.includes(state.look) ? body[state.look].alarm : fill(words.miss, { calm: body[state.look].calm });
    case 'decide':
      if (state.retold) return now.text;
      if (last === undefined) return fill(level.look, { n: state.lit.length });
      return state.tried.every((id) => id === 'unsure')
        ? fill(words.unknown, { hint: now.hint })
        : tryAgain(now.hint, state.at * 2, state.tried.length);
    case 'why':
      return now.why;
    case 'feel': {
      const [first] = state.found as Feeling[];
      if (last !== undefined) return words.other;
      return first ? fill(words.more, { name: names[first] }) : words.feel;
    }
    case 'felt':
      return now.feelings.why;
    case 'act': {
      const tried = now.act?.answers.find(({ id }) => id === last);
      return tried ? tryAgain(tried.reply, state.at * 2 + 1, state.tried.length) : (now.act?.ask ?? level.ending);
    }
    case 'acted':
      return now.act?.answers.find(({ id }) => id === state.found[0])?.reply ?? level.ending;
  }
}

/** The picture above the child: a tap tells its story again. */
const story = (now: Case | undefined, shape: Shape): Target[] =>
  now ? [{ id: 'story', kind: 'story', name: 'hidden', label: words.retell, picture: now.picture, box: above[shape] }] : [];

function targetsFor(level: Level, state: State, shape: Shape): Target[] {
  const now = caseOf(level, state);
  switch (state.phase) {
    case 'intro':
      return buttons.start;
    case 'breathe':
      return [
        { id: 'breathe', main: true, label: state.full ? words.out : words.in, picture: state.full ? 'breath-out' : 'breath-in' },
        { id: 'enough', label: words.enough, picture: 'breath-done' },
      ];
    case 'ending':
      return buttons.finish;
    case 'read':
      return [
        ...story(now, shape),
        { id: 'body', kind: 'body', name: 'hidden', label: words.closer, box: figure[shape] },
        ...clues.map(
          (clue, index): Target => ({
            id: `lamp-${clue}`,
            kind: 'lamp',
            name: 'plate',
            label: body[clue].lamp,
            box: rock(shape, index),
            disabled: state.lit.includes(clue),
          }),
        ),
      ];
    case 'decide':
      return [
        ...story(now, shape),
        ...(['unsafe', 'safe', 'unsure'] as const).map(
          (id, index): Target => ({
            id,
            kind: 'sign',
            name: 'plate',
            label: words[id],
            picture: signs[id],
            box: sign(shape, 3 + index),
            disabled: state.tried.includes(id),
          }),
        ),
      ];
    case 'feel':
      return (now?.feelings.offered ?? []).map((feeling, index, all) => ({
        id: `feeling-${feeling}`,
        kind: 'feeling',
        name: 'plate',
        label: names[feeling],
        picture: `feeling-${feeling}`,
        box: sign(shape, index < all.length / 2 ? index : 3 + index - Math.ceil(all.length / 2)),
        disabled: state.tried.includes(feeling) || state.found.includes(feeling),
      }));
    case 'act':
      return cards(shuffle(now?.act?.answers ?? [], state.seed + state.at), state.tried);
    case 'why':
    case 'felt':
    case 'acted':
      return buttons.next;
    case 'done':
      return [];
  }
}

function propsFor(state: State, shape: Shape, breathed: boolean): Prop[] {
  switch (state.phase) {
    case 'decide':
    case 'why':
      return state.lit.map((clue, index) => ({ kind: 'lamp', text: clue, box: litBox(shape, index, state.lit.length) }));
    case 'felt':
      return state.found.map((feeling, index) => ({ kind: 'feeling', picture: `feeling-${feeling}`, box: sign(shape, index * 3 + 1) }));
    case 'breathe':
    case 'ending':
    case 'done': {
      // They hang on a rope that sags in the middle.
      const w = shape === 'wide' ? 8 : 15;
      const x = (index: number) => (shape === 'wide' ? 22 + index * 9.6 : 2 + index * 16.2);
      const sag = (index: number) => (shape === 'wide' ? 7 : 5) * Math.sin(((index + 0.5) / clues.length) * Math.PI);
      return clues.map((clue, index) => ({
        kind: index < state.breaths || (state.phase !== 'breathe' && breathed) ? 'calm-lantern' : 'lantern',
        text: clue,
        box: { x: x(index), y: sag(index), w, h: shape === 'wide' ? 27 : 19 },
      }));
    }
    default:
      return [];
  }
}

function castFor(level: Level, state: State): Actor[] {
  const now = caseOf(level, state);
  const hero = now?.hero ?? 'mai';
  switch (state.phase) {
    case 'intro':
      return [{ id: 'mai', at: 'middle', face: 'happy', pose: 'wave' }];
    case 'act':
    case 'acted': {
      const helped = state.phase === 'acted';
      return [
        { id: hero, at: 'left', face: helped ? 'brave' : (now?.face ?? 'calm'), pose: 'rest' },
        { id: 'mai', at: 'right', face: helped ? 'happy' : 'listen', pose: 'heart' },
      ];
    }
    case 'breathe':
      return [
        { id: 'mai', at: 'left', face: state.full ? 'listen' : 'happy', pose: 'rest' },
        { id: hero, at: 'right', face: state.full ? 'listen' : 'calm', pose: 'rest' },
      ];
    case 'ending':
    case 'done':
      return [
        { id: 'mai', at: 'left', face: 'cheer', pose: 'cheer' },
        { id: hero, at: 'right', face: 'cheer', pose: 'cheer' },
      ];
    default:
      return [{ id: hero, at: 'middle', face: now?.face ?? 'calm', pose: 'rest' }];
  }
}

/** How high the sea stands behind the rocks, how much of it falls over their edge, and how the fall glows: 0-1 each. */
function seaFor(level: Level, state: State): { wave: number; fall: number; glow: number } {
  const all = caseOf(level, state)?.clues.length ?? 1;
  switch (state.phase) {
    case 'intro':
      return { wave: 0.1, fall: 0, glow: 0 };
    case 'read':
      return { wave: 0.1 + (0.5 * state.lit.length) / all, fall: 0, glow: 0 };
    case 'decide':
      return { wave: 0.9, fall: 0, glow: 0 };
    case 'breathe':
      return {
        wave: state.full ? 1 : 0.1,
        fall: state.full || state.breaths === 0 ? 0 : 1,
        glow: state.full ? 0 : state.breaths / BREATHS,
      };
    case 'ending':
    case 'done':
      return { wave: 0.3, fall: 1, glow: level.breathe ? 1 : 0 };
    default:
      return { wave: 0.2, fall: 0.9, glow: 0 };
  }
}

function statusFor(level: Level, state: State): Text {
  const now = caseOf(level, state);
  if (!now) return text('', '');
  if (state.phase === 'read') return fill(words.seen, { seen: listed(now.clues), n: state.lit.length, all: now.clues.length });
  if (state.phase === 'decide') return fill(words.lit, { seen: listed(state.lit) });
  if (state.phase === 'breathe') return fill(words.breaths, { n: state.breaths });
  return text('', '');
}

export const rules: Rules<Level, State, Facts> = {
  start: (level, seed) => ({
    phase: 'intro',
    seed,
    order: shuffle(
      level.cases.map(({ id }) => id),
      seed,
    ),
    at: 0,
    lit: [],
    tried: [],
    found: [],
    breaths: 0,
    full: false,
    retold: false,
  }),

  reduce(level, state, intent) {
    const now = caseOf(level, state);
    if (intent.type !== 'tap' || !now) return same(state);
    const { id } = intent;
    switch (state.phase) {
      case 'read':
        return read(state, now, id);
      case 'decide':
        return decide(state, now, id);
      case 'feel':
        return feel(level, state, now, id);
      case 'act':
        return act(state, now, id);
      case 'breathe':
        return breathe(state, id);
      case 'intro':
        return next(state, id, 'read');
      case 'why':
        return next(state, id, 'feel');
      case 'felt':
        if (id !== 'next') return same(state);
        return now.act ? go({ ...state, phase: 'act', tried: [], found: [] }) : onward(level, state);
      case 'acted':
        return id === 'next' ? onward(level, state) : same(state);
      case 'ending':
        return finish(state, id);
      case 'done':
        return same(state);
    }
  },

  view(level, state, shape): View<Facts> {
    const now = caseOf(level, state);
    const parts = { read: 0, decide: 0.3, why: 0.5, feel: 0.6, felt: 0.7, act: 0.8, acted: 0.9 };
    const whole = level.cases.length + 1;
    const progress =
      state.phase === 'intro'
        ? 0
        : state.phase === 'done'
          ? 1
          : state.phase === 'breathe' || state.phase === 'ending'
            ? (level.cases.length + (state.phase === 'ending' ? 0.9 : (0.9 * state.breaths) / BREATHS)) / whole
            : (state.at + parts[state.phase]) / whole;
    return {
      prompt: promptFor(level, state),
      ...(now && (state.phase === 'feel' || state.phase === 'act') && { picture: now.picture }),
      speaker: 'mai',
      targets: targetsFor(level, state, shape),
      status: statusFor(level, state),
      cast: castFor(level, state),
      props: propsFor(state, shape, level.breathe !== undefined),
      scene: {
        ...(state.phase === 'read' && now && { reading: { hero: now.hero, clues: now.clues, lit: state.lit } }),
        found: state.phase === 'feel' ? state.found : [],
      },
      place: { ...seaFor(level, state) },
      progress,
      done: state.phase === 'done',
    };
  },
};

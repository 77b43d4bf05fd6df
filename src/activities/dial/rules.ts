import type { Actor, Box, Prop, Rules, Shape, Step, Target, View } from '../../domain/activity';
import { button, buttons, cards, decided, finish, go, next, retry, same, sound, tap } from '../../domain/moves';
import { inside } from '../../lib/boxes';
import { shuffle } from '../../lib/random';
import { fill, type Text, text } from '../../lib/text';
import type { Level } from './level';

export interface State {
  phase: 'dial' | 'busy' | 'greeting' | 'talk' | 'reply' | 'after' | 'ending' | 'done';
  digits: string;
  /** Calls that found the line busy. */
  busy: number;
  /** The last call went to another number. */
  missed: boolean;
  question: number;
  /** The answer just given in this question. */
  given?: string;
  /** Answers of this question that were tried and did not help yet. */
  tried: string[];
  after: number;
  /** Missing in saves of 0.3.0 and before: they go on with their answers as written. */
  seed?: number;
}

export interface Facts {
  line: 'idle' | 'busy' | 'talk';
}

const words = {
  call: text('Gọi', 'Call'),
  clear: text('Xóa', 'Clear'),
  again: text('Gọi lại', 'Call again'),
  retry: text('Nói lại cho rõ hơn', 'Say it more clearly'),
  hangUp: text('Chào cô rồi gác máy', 'Say goodbye and hang up'),
  pressed: text('Đã bấm: {digits}', 'Pressed: {digits}'),
  nothing: text('Chưa bấm số nào', 'No number pressed yet'),
  busy: text('Máy bận: tút, tút, tút', 'Line busy: beep, beep, beep'),
  talking: text('Đang nói chuyện với cô ở tổng đài', 'Talking with the counsellor'),
  star: text('Phím sao', 'Star key'),
  hash: text('Phím thăng', 'Hash key'),
};

/** Longer than any real line, short enough for the display. */
const MAX_DIGITS = 8;

const pad = ['1', '2', '3', '4', '5', '6', '7', '8', '9', 'star', '0', 'hash'] as const;

/** Where the toy telephone stands, in percent of the play area. */
const phone: Record<Shape, Box> = { wide: { x: 38, y: 0, w: 60, h: 100 }, tall: { x: 2, y: 0, w: 96, h: 100 } };

/** In percent of the telephone: a low stage has the display beside the keys, a tall one above them. */
const grid: Record<Shape, { x: number; y: number; column: number; row: number; gap: number }> = {
  wide: { x: 27, y: 2, column: 18, row: 24.5, gap: 1 },
  tall: { x: 3, y: 20, column: 23.5, row: 19.5, gap: 1.5 },
};
const screen: Record<Shape, Box> = { wide: { x: 3, y: 12, w: 22, h: 30 }, tall: { x: 4, y: 3, w: 92, h: 14 } };

/** The pad has three columns of digits and a fourth for call and clear. */
function keys(shape: Shape): Target[] {
  const body = phone[shape];
  const { x, y, column, row, gap } = grid[shape];
  const cell = (across: number, down: number, rows = 1) =>
    inside(body, { x: x + across * column, y: y + down * row, w: column - gap, h: row * rows - gap });
  const digit = (key: (typeof pad)[number], index: number): Target => ({
    id: `key-${key}`,
    kind: 'key',
    name: 'hidden',
    label: key === 'star' ? words.star : key === 'hash' ? words.hash : text(key, key),
    key: key === 'star' ? '*' : key === 'hash' ? '#' : key,
    box: cell(index % 3, Math.floor(index / 3)),
  });
  return [
    ...pad.map(digit),
    { id: 'clear', kind: 'key', name: 'hidden', label: words.clear, key: 'Backspace', box: cell(3, 0, 2) },
    { id: 'call', kind: 'key', name: 'hidden', label: words.call, box: cell(3, 2, 2) },
  ];
}

/** What was dialled; under it, where the level shows it, the number as long as it is being dialled right. */
function displays(level: Level, shape: Shape, digits: string): Prop[] {
  const box = inside(phone[shape], screen[shape]);
  const wanted = level.lines[level.line]?.number ?? '';
  return [
    { kind: 'display', box, text: digits },
    ...(level.shown && wanted.startsWith(digits) ? [{ kind: 'wanted', box, text: wanted }] : []),
  ];
}

function castFor(level: Level, state: State): Actor[] {
  const caller = { id: level.caller, at: 'left' } as const;
  const counsellor = { id: level.counsellor, at: 'right' } as const;
  switch (state.phase) {
    case 'dial':
      return [
        { id: 'mai', at: 'far-left', face: state.missed ? 'listen' : 'happy', pose: state.missed ? 'heart' : 'wave' },
        { ...caller, face: state.missed ? 'worried' : 'calm', pose: 'rest' },
      ];
    case 'busy':
      return [
        { id: 'mai', at: 'far-left', face: 'brave', pose: 'stop' },
        { ...caller, face: 'worried', pose: 'phone' },
      ];
    case 'ending':
    case 'done':
      return [
        { id: 'mai', at: 'right', face: 'cheer', pose: 'cheer' },
        { ...caller, face: 'happy', pose: 'wave' },
      ];
    default: {
      const heard = state.phase === 'after' || (state.phase === 'reply' && helps(level, state));
      return [
        { ...caller, face: heard ? 'happy' : state.phase === 'talk' ? 'calm' : 'listen', pose: 'phone' },
        { ...counsellor, face: state.phase === 'talk' || state.phase === 'greeting' ? 'happy' : 'listen', pose: 'phone' },
      ];
    }
  }
}

const givenAnswer = (level: Level, state: State) => level.questions[state.question]?.answers.find(({ id }) => id === state.given);

/** In this call's order, the same whenever the child says it again. */
function answersOf(level: Level, { question, seed }: State): Level['questions'][number]['answers'] {
  const written = level.questions[question]?.answers ?? [];
  return seed === undefined ? written : shuffle(written, seed + question);
}
const helps = (level: Level, state: State) => givenAnswer(level, state)?.right === true;

function promptFor(level: Level, state: State): Text {
  switch (state.phase) {
    case 'dial':
      return state.missed ? fill(level.wrong, { number: level.lines[level.line]?.number ?? '' }) : level.intro;
    case 'busy':
      return level.busy.say;
    case 'greeting':
      return level.greeting;
    case 'talk':
      return level.questions[state.question]?.ask ?? level.ending;
    case 'reply':
      return givenAnswer(level, state)?.reply ?? level.ending;
    case 'after':
      return level.after[state.after] ?? level.ending;
    default:
      return level.ending;
  }
}

function targetsFor(level: Level, state: State, shape: Shape): Target[] {
  switch (state.phase) {
    case 'dial':
      return keys(shape);
    case 'busy':
      return button('again', words.again);
    case 'greeting':
      return buttons.next;
    case 'talk':
      return cards(answersOf(level, state), state.tried);
    case 'reply':
      return helps(level, state) ? buttons.next : button('next', words.retry);
    case 'after':
      return state.after < level.after.length - 1 ? buttons.next : button('next', words.hangUp);
    case 'ending':
      return buttons.finish;
    case 'done':
      return [];
  }
}

function dial(level: Level, state: State, key: string): Step<State> {
  if (key === 'clear') return state.digits === '' ? same(state) : go({ ...state, digits: state.digits.slice(0, -1) }, sound('back'));
  if (key === 'call') {
    if (state.digits === '') return go(state, retry('call'));
    // Only the first call counts: after it the number has been told.
    const asked = !state.missed && ({ item: `dial-${level.line}`, axis: 'tell' } as const);
    if (state.digits !== level.lines[level.line]?.number) return decided({ ...state, digits: '', missed: true }, false, 'call', asked);
    const busy = state.busy < level.busy.times;
    return decided(
      { ...state, phase: busy ? 'busy' : 'greeting', busy: state.busy + 1, missed: false },
      true,
      'call',
      asked,
      sound(busy ? 'busy' : 'ring'),
    );
  }
  const symbol = key === 'key-star' ? '*' : key === 'key-hash' ? '#' : key.replace('key-', '');
  if (!key.startsWith('key-') || state.digits.length >= MAX_DIGITS) return same(state);
  return go({ ...state, digits: state.digits + symbol }, tap(key), sound(`tone-${key.replace('key-', '')}`));
}

export const rules: Rules<Level, State, Facts> = {
  start: (_, seed) => ({ phase: 'dial', digits: '', busy: 0, missed: false, question: 0, tried: [], after: 0, seed }),

  reduce(level, state, intent) {
    if (intent.type !== 'tap') return same(state);
    const { id } = intent;
    const { given, ...rest } = state;
    switch (state.phase) {
      case 'dial':
        return dial(level, state, id);
      case 'busy':
        if (id !== 'again') return same(state);
        return state.busy < level.busy.times
          ? go({ ...state, busy: state.busy + 1 }, sound('busy'))
          : go({ ...state, phase: 'greeting' }, sound('ring'));
      case 'greeting':
        return next(state, id, 'talk');
      case 'talk': {
        const question = level.questions[state.question];
        const answer = question?.answers.find((candidate) => candidate.id === id && !state.tried.includes(id));
        if (!question || !answer) return same(state);
        const { id: item, axis } = question;
        return decided({ ...state, phase: 'reply', given: id }, answer.right, id, state.tried.length === 0 && { item, axis });
      }
      case 'reply': {
        if (id !== 'next') return same(state);
        if (!helps(level, state)) return go({ ...rest, phase: 'talk', tried: [...state.tried, given ?? ''] });
        const more = state.question < level.questions.length - 1;
        return go({ ...rest, tried: [], phase: more ? 'talk' : 'after', question: more ? state.question + 1 : state.question });
      }
      case 'after':
        if (id !== 'next') return same(state);
        return state.after < level.after.length - 1
          ? go({ ...state, after: state.after + 1 })
          : go({ ...state, phase: 'ending' }, sound('hang-up'));
      case 'ending':
        return finish(state, id);
      case 'done':
        return same(state);
    }
  },

  view(level, state, shape): View<Facts> {
    const dialling = state.phase === 'dial';
    const onLine = state.phase === 'greeting' || state.phase === 'talk' || state.phase === 'reply' || state.phase === 'after';
    const steps = level.questions.length + level.after.length + 3;
    const reached = { dial: 0, busy: 1, greeting: 2, talk: 2 + state.question, reply: 2.5 + state.question };
    const at =
      state.phase === 'after'
        ? 2 + level.questions.length + state.after
        : state.phase === 'ending'
          ? steps - 1
          : state.phase === 'done'
            ? steps
            : reached[state.phase];
    const picture = state.phase === 'talk' ? level.questions[state.question]?.picture : undefined;
    return {
      prompt: promptFor(level, state),
      ...(picture && { picture }),
      speaker: onLine ? level.counsellor : 'mai',
      targets: targetsFor(level, state, shape),
      status: dialling
        ? state.digits === ''
          ? words.nothing
          : fill(words.pressed, { digits: [...state.digits].join(' ') })
        : state.phase === 'busy'
          ? words.busy
          : onLine
            ? words.talking
            : text('', ''),
      cast: shape === 'tall' && dialling ? [] : castFor(level, state),
      ...(dialling && { props: [{ kind: 'phone', box: phone[shape] }, ...displays(level, shape, state.digits)] }),
      scene: { line: onLine ? 'talk' : state.phase === 'busy' ? 'busy' : 'idle' },
      place: { lamp: state.phase === 'dial' || state.phase === 'busy' ? 'on' : 'sweep', flash: dialling && state.digits === '' },
      progress: at / steps,
      done: state.phase === 'done',
    };
  },
};

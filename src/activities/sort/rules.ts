import { type Box, type Rules, type Shape, type Step, same, type Target, type View } from '../../domain/activity';
import { shuffle } from '../../lib/random';
import { fill, text } from '../../lib/text';
import type { Level } from './level';

export interface State {
  phase: 'intro' | 'ask' | 'why' | 'ending' | 'done';
  /** Item ids in this run's order. */
  order: string[];
  at: number;
  /** The card is in the child's hand (picked up by a tap or a key). */
  held: boolean;
  /** Helpers tried for this card that were not the best idea; the last one's reply is shown. */
  tried: string[];
  /** The helper that was right. */
  found?: string;
}

const words = {
  next: text('Tiếp', 'Next'),
  start: text('Bắt đầu', 'Start'),
  finish: text('Mình đi tiếp nào!', "Let's go on!"),
  card: text('Thẻ chuyện', 'Story card'),
  again: text('Mình thử cách khác nhé. {reply}', 'Let us try another way. {reply}'),
  count: text('Thẻ {n} trên {all}', 'Card {n} of {all}'),
};

/** The card lies above, the helpers below: one row when the stage is wide, two when it is tall. */
const card: Record<Shape, Box> = { wide: { x: 36, y: 0, w: 28, h: 40 }, tall: { x: 24, y: 0, w: 52, h: 34 } };

function helperBox(shape: Shape, index: number, count: number): Box {
  if (shape === 'wide') {
    const w = 96 / count;
    return { x: 2 + index * w + 0.5, y: 45, w: w - 1, h: 55 };
  }
  const columns = Math.ceil(count / 2);
  const w = 98 / columns;
  return { x: 1 + (index % columns) * w + 0.75, y: 37 + Math.floor(index / columns) * 32, w: w - 1.5, h: 31 };
}

const current = (level: Level, state: State) => level.items.find(({ id }) => id === state.order[state.at]);

function give(level: Level, state: State, helper: string): Step<State> {
  const item = current(level, state);
  if (!item || !level.helpers.some(({ id }) => id === helper) || state.tried.includes(helper)) return same(state);
  const right = item.best.includes(helper);
  return {
    state: right ? { ...state, phase: 'why', held: false, found: helper } : { ...state, held: false, tried: [...state.tried, helper] },
    effects: [{ type: right ? 'right' : 'retry', on: `helper-${helper}` }],
    answers: state.tried.length > 0 ? [] : [{ item: item.id, axis: item.axis, right, person: item.person, setting: item.setting }],
  };
}

export const rules: Rules<Level, State> = {
  start: (level, seed) => ({
    phase: 'intro',
    order: shuffle(
      level.items.map(({ id }) => id),
      seed,
    ),
    at: 0,
    held: false,
    tried: [],
  }),

  reduce(level, state, intent) {
    if (intent.type === 'drop') {
      const onHelper = state.phase === 'ask' && intent.id === 'card' && intent.on.startsWith('helper-');
      return onHelper ? give(level, state, intent.on.slice('helper-'.length)) : same(state);
    }
    if (intent.type !== 'tap') return same(state);
    switch (state.phase) {
      case 'intro':
        return intent.id === 'next' ? { state: { ...state, phase: 'ask' }, effects: [{ type: 'tap' }], answers: [] } : same(state);
      case 'ask':
        if (intent.id === 'card') return { state: { ...state, held: !state.held }, effects: [{ type: 'tap', on: 'card' }], answers: [] };
        return intent.id.startsWith('helper-') ? give(level, state, intent.id.slice('helper-'.length)) : same(state);
      case 'why': {
        if (intent.id !== 'next') return same(state);
        const { found: _, ...rest } = state;
        const more = state.at < state.order.length - 1;
        return {
          state: more ? { ...rest, phase: 'ask', at: state.at + 1, tried: [] } : { ...rest, phase: 'ending' },
          effects: [{ type: 'sound', name: 'page' }],
          answers: [],
        };
      }
      case 'ending':
        return intent.id === 'finish' ? { state: { ...state, phase: 'done' }, effects: [{ type: 'celebrate' }], answers: [] } : same(state);
      case 'done':
        return same(state);
    }
  },

  view(level, state, shape): View {
    const item = current(level, state);
    const asking = state.phase === 'ask' && item !== undefined;
    const last = state.tried.at(-1);
    const reply = last === undefined ? undefined : (item?.replies[last] ?? item?.replies.other);
    const helpers: Target[] = level.helpers.map(({ id, label, actor, at }, index) => ({
      id: `helper-${id}`,
      kind: 'helper',
      label: level.lines[id] ? text(`${level.lines[id].number} – ${label.vi}`, `${level.lines[id].number} – ${label.en}`) : label,
      ...(level.lines[id] && { caption: label }),
      role: 'drop-on',
      box: at?.[shape] ?? helperBox(shape, index, level.helpers.length),
      disabled: !asking || state.tried.includes(id),
      ...(actor && { picture: actor }),
    }));
    const showing = state.phase === 'ask' || state.phase === 'why';
    const nextTarget: Target[] =
      state.phase === 'why' || state.phase === 'intro'
        ? [{ id: 'next', kind: 'next', label: state.phase === 'intro' ? words.start : words.next }]
        : state.phase === 'ending'
          ? [{ id: 'finish', kind: 'next', label: words.finish }]
          : [];
    return {
      prompt:
        state.phase === 'intro'
          ? level.intro
          : state.phase === 'why' && item
            ? item.why
            : asking
              ? reply
                ? fill(words.again, { reply })
                : item.text
              : level.ending,
      speaker: 'mai',
      targets: [
        ...(asking && item
          ? [
              {
                id: 'card',
                kind: 'card',
                label: words.card,
                role: 'pick-up' as const,
                held: state.held,
                box: card[shape],
                picture: item.picture,
              },
            ]
          : []),
        ...(showing ? helpers : []),
        ...nextTarget,
      ],
      status: showing ? fill(words.count, { n: state.at + 1, all: state.order.length }) : text('', ''),
      cast: showing
        ? []
        : [
            {
              id: 'mai',
              at: 'middle',
              face: state.phase === 'intro' ? 'happy' : 'cheer',
              pose: state.phase === 'intro' ? 'wave' : 'cheer',
            },
          ],
      scene: { lamp: 'sweep', ...(item && showing && { picture: item.picture }), found: state.found ?? '' },
      progress: state.phase === 'intro' ? 0 : asking || state.phase === 'why' ? (state.at + (asking ? 0 : 0.5)) / state.order.length : 1,
      done: state.phase === 'done',
    };
  },
};

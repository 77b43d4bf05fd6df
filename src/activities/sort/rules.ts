import type { Box, Rules, Shape, Step, Target, View } from '../../domain/activity';
import { buttons, decided, finish, go, next, right, same, sound, tap, tryAgain } from '../../domain/moves';
import { row } from '../../lib/boxes';
import { shuffle } from '../../lib/random';
import { fill, text } from '../../lib/text';
import type { Item, Level } from './level';

export interface State {
  phase: 'intro' | 'ask' | 'why' | 'ending' | 'done';
  /** Item ids in this run's order. */
  order: string[];
  at: number;
  /** The card is in the child's hand (picked up by a tap or a key). */
  held: boolean;
  /** Helpers tried for this card that were not the best idea; the last one's reply is shown. */
  tried: string[];
  /** The helper that has the card now. */
  found?: string;
  /** Missing in saves of 0.3.0 and before: their helpers stand as written. */
  seed?: number;
}

export interface Facts {
  /** The helper that has the card now. */
  found?: string;
}

const words = {
  card: text('Thẻ chuyện', 'Story card'),
  count: text('Thẻ {n} trên {all}', 'Card {n} of {all}'),
};

/** The card lies above, the helpers below: one row when the stage is wide, two when it is tall. */
const card: Record<Shape, Box> = { wide: { x: 36, y: 0, w: 28, h: 40 }, tall: { x: 24, y: 0, w: 52, h: 34 } };

function helperBox(shape: Shape, index: number, count: number): Box {
  if (shape === 'wide') return row({ x: 2, y: 45, w: 96, h: 55 }, index, count, 1);
  const columns = Math.ceil(count / 2);
  return row({ x: 1, y: 37 + Math.floor(index / columns) * 32, w: 98, h: 31 }, index % columns, columns, 1.5);
}

/** In this run's order, unless the level has places for them. */
const helpersOf = ({ helpers }: Level, { seed }: State) =>
  seed === undefined || helpers.some(({ at }) => at) ? helpers : shuffle(helpers, seed + 1);

/** What is said when this helper was not the best idea, or is fine as well. */
const replyOf = ({ replies }: Item, helper: string) => replies[helper] ?? replies.other;

/** After a good answer: why; where the helper is fine as well, its own reply. */
const whyOf = (item: Item, { found = '' }: State) => (item.also?.includes(found) ? (replyOf(item, found) ?? item.why) : item.why);

const current = (level: Level, state: State) => level.items.find(({ id }) => id === state.order[state.at]);

function give(level: Level, state: State, helper: string): Step<State> {
  const item = current(level, state);
  if (!item || !level.helpers.some(({ id }) => id === helper) || state.tried.includes(helper)) return same(state);
  const { id, axis, person, setting, also = [] } = item;
  if (also.includes(helper)) return go({ ...state, phase: 'why', held: false, found: helper }, right(`helper-${helper}`));
  const good = item.best.includes(helper);
  return decided(
    good ? { ...state, phase: 'why', held: false, found: helper } : { ...state, held: false, tried: [...state.tried, helper] },
    good,
    `helper-${helper}`,
    state.tried.length === 0 && { item: id, axis, person, setting },
  );
}

export const rules: Rules<Level, State, Facts> = {
  start: (level, seed) => ({
    phase: 'intro',
    order: shuffle(
      level.items.map(({ id }) => id),
      seed,
    ),
    at: 0,
    held: false,
    tried: [],
    seed,
  }),

  reduce(level, state, intent) {
    if (intent.type === 'drop') {
      const onHelper = state.phase === 'ask' && intent.id === 'card' && intent.on.startsWith('helper-');
      return onHelper ? give(level, state, intent.on.slice('helper-'.length)) : same(state);
    }
    if (intent.type !== 'tap') return same(state);
    switch (state.phase) {
      case 'intro':
        return next(state, intent.id, 'ask');
      case 'ask':
        if (intent.id === 'card') return go({ ...state, held: !state.held }, tap('card'));
        return intent.id.startsWith('helper-') ? give(level, state, intent.id.slice('helper-'.length)) : same(state);
      case 'why': {
        if (intent.id !== 'next') return same(state);
        const { found: _, ...rest } = state;
        const more = state.at < state.order.length - 1;
        return go(more ? { ...rest, phase: 'ask', at: state.at + 1, tried: [] } : { ...rest, phase: 'ending' }, sound('page'));
      }
      case 'ending':
        return finish(state, intent.id);
      case 'done':
        return same(state);
    }
  },

  view(level, state, shape): View<Facts> {
    const item = current(level, state);
    const asking = state.phase === 'ask' && item !== undefined;
    const last = state.tried.at(-1);
    const reply = last === undefined || !item ? undefined : replyOf(item, last);
    const helpers: Target[] = helpersOf(level, state).map(({ id, label, actor, at }, index) => ({
      id: `helper-${id}`,
      kind: 'helper',
      name: 'below',
      label: level.lines[id] ? text(`${level.lines[id].number} – ${label.vi}`, `${level.lines[id].number} – ${label.en}`) : label,
      ...(level.lines[id] && { caption: label }),
      role: 'drop-on',
      box: at?.[shape] ?? helperBox(shape, index, level.helpers.length),
      disabled: !asking || state.tried.includes(id),
      ...(actor && { picture: actor }),
    }));
    const showing = state.phase === 'ask' || state.phase === 'why';
    const onward = { intro: buttons.start, ask: [], why: buttons.next, ending: buttons.finish, done: [] }[state.phase];
    const held: Target[] =
      asking && item
        ? [
            {
              id: 'card',
              kind: 'card',
              name: 'pictured',
              label: words.card,
              role: 'pick-up',
              held: state.held,
              box: card[shape],
              picture: item.picture,
            },
          ]
        : [];
    return {
      prompt:
        state.phase === 'intro'
          ? level.intro
          : state.phase === 'why' && item
            ? whyOf(item, state)
            : asking
              ? reply
                ? tryAgain(reply, state.at, state.tried.length)
                : item.text
              : level.ending,
      speaker: 'mai',
      targets: [...held, ...(showing ? helpers : []), ...onward],
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
      scene: { ...(state.found !== undefined && { found: state.found }) },
      place: { lamp: 'sweep' },
      progress: state.phase === 'intro' ? 0 : asking || state.phase === 'why' ? (state.at + (asking ? 0 : 0.5)) / state.order.length : 1,
      done: state.phase === 'done',
    };
  },
};

import type { Effect, Rules, Step } from '../../domain/activity';
import { decided, finish, go, next, right, same, sound, tap } from '../../domain/moves';
import { FINGERS, filled, firstEmpty, goodFingers, met, roleOf } from './hand';
import type { Level, Story } from './level';
import { places } from './places';
import type { State } from './state';
import { type Facts, view } from './view';

export type { State } from './state';

/** Presses that make a palm of a lump, and a finger of a palm. */
export const PALM = 3;
export const FINGER = 2;

/** `finger-3` -> 3 */
const numberIn = (id: string, prefix: string): number => (id.startsWith(prefix) ? Number(id.slice(prefix.length)) : Number.NaN);

const storyAt = (level: Level, { at }: State): Story | undefined => level.stories[at];

function pick(level: Level, { missing: _, ...state }: State, id: string): Step<State> | undefined {
  const role = roleOf(level, id);
  if (!role || state.hand.some((finger) => finger?.role === id)) return undefined;
  if (role.words.length > 1) return go({ ...state, phase: 'call', picked: id }, tap(`role-${id}`));
  return call({ ...state, picked: id }, 0);
}

/** The person stands on the finger, which still has to grow. */
function call({ picked, ...state }: State, word: number): Step<State> | undefined {
  if (picked === undefined) return undefined;
  const hand = state.hand.map((finger, index) => (index === state.slot ? { role: picked, word } : finger));
  return go({ ...state, hand, presses: 0, phase: 'press' }, right('hand'), sound('clay'));
}

/** A finger that was given back waits for somebody else. */
function take(state: State, index: number): Step<State> {
  const hand = state.hand.map((finger, at) => (at === index ? null : finger));
  return go({ ...state, hand, slot: index }, tap('hand'), sound('clay'));
}

/** Is it a hand to count on? If not, what is missing is said, and fingers can be changed. */
function whole(level: Level, state: State): Step<State> {
  const missing = met(level, state.hand).indexOf(false);
  const asked = !state.checked && ({ item: 'hand', axis: 'tell' } as const);
  return missing < 0
    ? decided({ ...state, checked: true, phase: 'order' }, true, 'hand', asked, sound('page'))
    : decided({ ...state, checked: true, missing, phase: 'pick' }, false, 'hand', asked);
}

function press(level: Level, state: State): Step<State> {
  const presses = state.presses + 1;
  const touch = [tap('hand'), sound('clay')];
  if (state.phase === 'palm') return go({ ...state, presses, phase: presses >= PALM ? 'pick' : 'palm' }, ...touch);
  if (presses < FINGER) return go({ ...state, presses }, ...touch);
  const slot = firstEmpty(state.hand);
  if (slot >= 0) return go({ ...state, presses, slot, phase: 'pick' }, ...touch);
  const step = whole(level, { ...state, presses });
  return { ...step, effects: [...touch, ...step.effects] };
}

function picking(level: Level, state: State, id: string): Step<State> | undefined {
  const place = places.find((each) => id === `place-${each}`);
  if (place) return place === state.place ? undefined : go({ ...state, place }, tap(id));
  if (id === 'enough') return filled(state.hand).length >= level.least ? whole(level, state) : undefined;
  const index = numberIn(id, 'finger-');
  if (index in state.hand) {
    if (state.hand[index]) return take(state, index);
    return index === state.slot ? undefined : go({ ...state, slot: index }, tap(id));
  }
  return id.startsWith('role-') && firstEmpty(state.hand) >= 0 ? pick(level, state, id.slice('role-'.length)) : undefined;
}

function drop(level: Level, state: State, id: string, on: string): Step<State> | undefined {
  const slot = numberIn(on, 'finger-');
  if (state.phase !== 'pick' || !id.startsWith('role-') || state.hand[slot] !== null) return undefined;
  return pick(level, { ...state, slot }, id.slice('role-'.length));
}

export const inOrder = (level: Level, { hand }: State): number => Math.min(level.order, filled(hand).length);

function arrange(level: Level, state: State, index: number): Step<State> | undefined {
  if (!state.hand[index] || state.order.includes(index)) return undefined;
  const order = [...state.order, index];
  const ready = order.length >= inOrder(level, state);
  return go({ ...state, order, phase: ready ? 'ordered' : 'order' }, right(`finger-${index}`), ring(index));
}

const ring = (index: number): Effect => sound(`pot-${index + 1}`);

function tell(level: Level, state: State, index: number): Step<State> | undefined {
  const story = storyAt(level, state);
  if (!story || !state.hand[index] || state.tried.includes(index) || state.busy === index) return undefined;
  const { id: item, person, setting, not = [], busy } = story;
  const good = goodFingers(level, state.hand, story, state.busy);
  const isGood = good.includes(index);
  const trouble = not.includes(state.hand[index]?.role ?? '');
  // Somebody trusted who is far away is not counted as a mistake; only the first decision counts.
  const counted =
    state.busy === undefined && !state.tried.some((each) => not.includes(state.hand[each]?.role ?? '')) && (isGood || trouble);
  const asked = counted && ({ item, axis: 'tell', person, setting } as const);
  const on = `finger-${index}`;
  if (!isGood) return decided({ ...state, tried: [...state.tried, index] }, false, on, asked);
  const step = decided<State>({ ...state, found: index, phase: 'told' }, true, on, asked, ring(index));
  // With one of them busy, somebody further away may be the best idea now: all others can be chosen again.
  return busy && state.busy === undefined
    ? { ...step, state: { ...state, busy: index, tried: [] }, effects: [tap(on), sound('busy')] }
    : step;
}

function reach(level: Level, state: State, id: string): Step<State> | undefined {
  const story = storyAt(level, state);
  const way = story?.reach?.ways.find((each) => each.id === id);
  if (!story || !way || state.ways.includes(id)) return undefined;
  return decided(
    { ...state, ways: [...state.ways, id], phase: way.good ? 'reached' : 'reach' },
    way.good,
    id,
    state.ways.length === 0 && { item: `${story.id}-reach`, axis: 'do', person: story.person, setting: story.setting },
  );
}

/** Another bundle of straw, then the next story, or the fire. */
function onward(level: Level, { busy: _busy, found: _found, ...state }: State): Step<State> {
  const more = state.at < level.stories.length - 1;
  return go({ ...state, tried: [], ways: [], at: state.at + 1, phase: more ? 'ask' : 'light' }, sound('straw'));
}

function shine(state: State, index: number): Step<State> | undefined {
  if (!state.hand[index] || state.lit.includes(index)) return undefined;
  const lit = [...state.lit, index];
  return go(
    { ...state, lit, phase: lit.length >= filled(state.hand).length ? 'ending' : 'glow' },
    right(`finger-${index}`),
    ring(lit.length - 1),
  );
}

function tapped(level: Level, state: State, id: string): Step<State> | undefined {
  const finger = numberIn(id, 'finger-');
  switch (state.phase) {
    case 'intro':
      return next(state, id, 'palm');
    case 'palm':
    case 'press':
      return id === 'hand' ? press(level, state) : undefined;
    case 'pick':
      return picking(level, state, id);
    case 'call': {
      const word = numberIn(id, 'word-');
      return roleOf(level, state.picked)?.words[word] ? call(state, word) : undefined;
    }
    case 'order':
      return arrange(level, state, finger);
    case 'ordered':
      return next(state, id, 'ask', sound('page'));
    case 'ask':
      return tell(level, state, finger);
    case 'told':
      return next(state, id, storyAt(level, state)?.reach ? 'reach' : 'why');
    case 'reach':
      return reach(level, state, id);
    case 'reached':
      return next(state, id, 'why');
    case 'why':
      return id === 'next' ? onward(level, state) : undefined;
    case 'light':
      return id === 'light' ? go({ ...state, phase: 'fire' }, tap('hand'), sound('blaze')) : undefined;
    case 'fire':
      return id === 'ash' ? go({ ...state, phase: 'glow' }, right('hand'), sound('straw')) : undefined;
    case 'glow':
      return shine(state, finger);
    case 'ending':
      return finish(state, id);
    case 'done':
      return undefined;
  }
}

export const rules: Rules<Level, State, Facts> = {
  start: (_, seed) => ({
    phase: 'intro',
    seed,
    presses: 0,
    hand: Array<null>(FINGERS).fill(null),
    slot: 0,
    place: 'home',
    checked: false,
    order: [],
    at: 0,
    tried: [],
    ways: [],
    lit: [],
  }),

  reduce(level, state, intent) {
    const step =
      intent.type === 'tap'
        ? tapped(level, state, intent.id)
        : intent.type === 'drop'
          ? drop(level, state, intent.id, intent.on)
          : undefined;
    return step ?? same(state);
  },

  view,
};

import { type Effect, type Rules, type Step, same } from '../../domain/activity';
import { FINGERS, filled, firstEmpty, goodFingers, met, roleOf } from './hand';
import type { Level, Story } from './level';
import { places } from './places';
import type { State } from './state';
import { view } from './view';

export type { State } from './state';

/** Presses that make a palm of a lump, and a finger of a palm. */
export const PALM = 3;
export const FINGER = 2;

const go = (state: State, ...effects: Effect[]): Step<State> => ({
  state,
  effects: effects.length > 0 ? effects : [{ type: 'tap' }],
  answers: [],
});

/** `finger-3` -> 3 */
const numberIn = (id: string, prefix: string): number => (id.startsWith(prefix) ? Number(id.slice(prefix.length)) : Number.NaN);

const storyAt = (level: Level, { at }: State): Story | undefined => level.stories[at];

function pick(level: Level, { missing: _, ...state }: State, id: string): Step<State> | undefined {
  const role = roleOf(level, id);
  if (!role || state.hand.some((finger) => finger?.role === id)) return undefined;
  if (role.words.length > 1) return go({ ...state, phase: 'call', picked: id }, { type: 'tap', on: `role-${id}` });
  return call({ ...state, picked: id }, 0);
}

/** The person stands on the finger, which still has to grow. */
function call({ picked, ...state }: State, word: number): Step<State> | undefined {
  if (picked === undefined) return undefined;
  const hand = state.hand.map((finger, index) => (index === state.slot ? { role: picked, word } : finger));
  return go({ ...state, hand, presses: 0, phase: 'press' }, { type: 'right', on: 'hand' }, { type: 'sound', name: 'clay' });
}

/** A finger that was given back waits for somebody else. */
function take(state: State, index: number): Step<State> {
  const hand = state.hand.map((finger, at) => (at === index ? null : finger));
  return go({ ...state, hand, slot: index }, { type: 'tap', on: 'hand' }, { type: 'sound', name: 'clay' });
}

/** Is it a hand to count on? If not, what is missing is said, and fingers can be changed. */
function whole(level: Level, state: State): Step<State> {
  const missing = met(level, state.hand).indexOf(false);
  const right = missing < 0;
  const answers: Step<State>['answers'] = state.checked ? [] : [{ item: 'hand', axis: 'tell', right }];
  if (right)
    return {
      state: { ...state, checked: true, phase: 'order' },
      effects: [
        { type: 'right', on: 'hand' },
        { type: 'sound', name: 'page' },
      ],
      answers,
    };
  return { state: { ...state, checked: true, missing, phase: 'pick' }, effects: [{ type: 'retry', on: 'hand' }], answers };
}

function press(level: Level, state: State): Step<State> {
  const presses = state.presses + 1;
  const touch: Effect[] = [
    { type: 'tap', on: 'hand' },
    { type: 'sound', name: 'clay' },
  ];
  if (state.phase === 'palm') return go({ ...state, presses, phase: presses >= PALM ? 'pick' : 'palm' }, ...touch);
  if (presses < FINGER) return go({ ...state, presses }, ...touch);
  const slot = firstEmpty(state.hand);
  if (slot >= 0) return go({ ...state, presses, slot, phase: 'pick' }, ...touch);
  const step = whole(level, { ...state, presses });
  return { ...step, effects: [...touch, ...step.effects] };
}

function picking(level: Level, state: State, id: string): Step<State> | undefined {
  const place = places.find((each) => id === `place-${each}`);
  if (place) return place === state.place ? undefined : go({ ...state, place }, { type: 'tap', on: id });
  if (id === 'enough') return filled(state.hand).length >= level.least ? whole(level, state) : undefined;
  const index = numberIn(id, 'finger-');
  if (index in state.hand) {
    if (state.hand[index]) return take(state, index);
    return index === state.slot ? undefined : go({ ...state, slot: index }, { type: 'tap', on: id });
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
  return go({ ...state, order, phase: ready ? 'ordered' : 'order' }, { type: 'right', on: `finger-${index}` }, ring(index));
}

const ring = (index: number): Effect => ({ type: 'sound', name: `pot-${index + 1}` });

function tell(level: Level, state: State, index: number): Step<State> | undefined {
  const story = storyAt(level, state);
  if (!story || !state.hand[index] || state.tried.includes(index) || state.busy === index) return undefined;
  const { id: item, person, setting, not = [], busy } = story;
  const good = goodFingers(level, state.hand, story, state.busy);
  const right = good.includes(index);
  const trouble = not.includes(state.hand[index]?.role ?? '');
  // Somebody trusted who is far away is not counted as a mistake; only the first decision counts.
  const counted = state.busy === undefined && !state.tried.some((each) => not.includes(state.hand[each]?.role ?? '')) && (right || trouble);
  const answers: Step<State>['answers'] = counted ? [{ item, axis: 'tell', right, person, setting }] : [];
  if (!right) return { state: { ...state, tried: [...state.tried, index] }, effects: [{ type: 'retry', on: `finger-${index}` }], answers };
  // With one of them busy, somebody further away may be the best idea now: all others can be chosen again.
  if (busy && state.busy === undefined)
    return {
      state: { ...state, busy: index, tried: [] },
      effects: [
        { type: 'tap', on: `finger-${index}` },
        { type: 'sound', name: 'busy' },
      ],
      answers,
    };
  return { state: { ...state, found: index, phase: 'told' }, effects: [{ type: 'right', on: `finger-${index}` }, ring(index)], answers };
}

function reach(level: Level, state: State, id: string): Step<State> | undefined {
  const way = storyAt(level, state)?.reach?.ways.find((each) => each.id === id);
  if (!way || state.ways.includes(id)) return undefined;
  const story = storyAt(level, state);
  return {
    state: { ...state, ways: [...state.ways, id], phase: way.good ? 'reached' : 'reach' },
    effects: [{ type: way.good ? 'right' : 'retry', on: id }],
    answers:
      story && state.ways.length === 0
        ? [{ item: `${story.id}-reach`, axis: 'do', right: way.good, person: story.person, setting: story.setting }]
        : [],
  };
}

/** Another bundle of straw, then the next story, or the fire. */
function onward(level: Level, { busy: _busy, found: _found, ...state }: State): Step<State> {
  const more = state.at < level.stories.length - 1;
  return go({ ...state, tried: [], ways: [], at: state.at + 1, phase: more ? 'ask' : 'light' }, { type: 'sound', name: 'straw' });
}

function shine(state: State, index: number): Step<State> | undefined {
  if (!state.hand[index] || state.lit.includes(index)) return undefined;
  const lit = [...state.lit, index];
  return go(
    { ...state, lit, phase: lit.length >= filled(state.hand).length ? 'ending' : 'glow' },
    { type: 'right', on: `finger-${index}` },
    ring(lit.length - 1),
  );
}

function tapped(level: Level, state: State, id: string): Step<State> | undefined {
  const next = id === 'next';
  const finger = numberIn(id, 'finger-');
  switch (state.phase) {
    case 'intro':
      return next ? go({ ...state, phase: 'palm' }) : undefined;
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
      return next ? go({ ...state, phase: 'ask' }, { type: 'sound', name: 'page' }) : undefined;
    case 'ask':
      return tell(level, state, finger);
    case 'told':
      return next ? go({ ...state, phase: storyAt(level, state)?.reach ? 'reach' : 'why' }) : undefined;
    case 'reach':
      return reach(level, state, id);
    case 'reached':
      return next ? go({ ...state, phase: 'why' }) : undefined;
    case 'why':
      return next ? onward(level, state) : undefined;
    case 'light':
      return id === 'light' ? go({ ...state, phase: 'fire' }, { type: 'tap', on: 'hand' }, { type: 'sound', name: 'blaze' }) : undefined;
    case 'fire':
      return id === 'ash' ? go({ ...state, phase: 'glow' }, { type: 'right', on: 'hand' }, { type: 'sound', name: 'straw' }) : undefined;
    case 'glow':
      return shine(state, finger);
    case 'ending':
      return id === 'finish' ? go({ ...state, phase: 'done' }, { type: 'celebrate' }) : undefined;
    case 'done':
      return undefined;
  }
}

export const rules: Rules<Level, State> = {
  start: () => ({
    phase: 'intro',
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

import type { Rules, Step } from '../../domain/activity';
import { celebrate, decided, finish, go, inOrder, next, same, sound, tap } from '../../domain/moves';
import type { Level, Shore } from './level';
import { type Asks, blames, type Facts, grainsOf, lineOf, optionOf, optionsOf, type State, shoreAt } from './state';
import { viewOf } from './view';

export type { Facts, State } from './state';

const fresh = { washed: [], left: [], tried: [], raked: [] };

/** A sentence is given to the wave: it takes what blames, and runs back over what is true. */
function wash(level: Level, state: State, id: string): Step<State> {
  const shore = shoreAt(level, state);
  const { id: name, ok, person, setting, lines } = shore;
  const line = lineOf(shore, id);
  const free = lines.filter((each) => ![...state.washed, ...state.left].includes(each.id));
  if (!line || !free.includes(line)) return same(state);
  const ids = lines.map((each) => each.id);
  // After a sentence that stayed the next one is no first try; the last one left is no choice.
  const first = state.last === undefined || state.washed.includes(state.last);
  const axis = ok ? 'recognise-ok' : 'recognise-not-ok';
  const item = `${name}-wash-${state.washed.length + 1}`;
  const asked = first && free.length > 1 && ({ item, axis, person, setting } as const);
  const on = `line-${id}`;
  if (line.kind !== 'blame') return decided({ ...state, left: inOrder(ids, state.left, id), last: id }, false, on, asked, sound('tide'));
  const washed = inOrder(ids, state.washed, id);
  const phase = washed.length < blames(shore).length ? 'wash' : 'gone';
  return decided({ ...state, washed, last: id, phase }, true, on, asked, sound('tide'), sound('tide-took'));
}

/** One of the cards: what to add, what to answer, whom to tell. */
function choose(level: Level, state: State, id: string, asks: Asks): Step<State> {
  const shore = shoreAt(level, state);
  const option = optionOf(optionsOf(shore, asks), id);
  if (!option || state.tried.includes(id)) return same(state);
  const { id: name, person, setting } = shore;
  const item = `${name}-${asks === 'answer' ? 'back' : asks}`;
  const asked = state.tried.length === 0 && ({ item, axis: asks === 'tell' ? 'tell' : 'say', person, setting } as const);
  if (!option.good) return decided({ ...state, tried: [...state.tried, id], last: id }, false, id, asked);
  const { last: _, ...rest } = state;
  const on = { ...rest, tried: [] };
  if (asks === 'add') return decided({ ...on, added: id, phase: 'added' }, true, id, asked, sound('salt'));
  if (asks === 'answer') return decided({ ...on, answered: id, phase: 'answered' }, true, id, asked, sound('tide'), sound('tide-took'));
  return decided({ ...on, to: id, phase: 'told' }, true, id, asked);
}

/** Rakes one sentence, or all of them, to the heap. */
function rake(level: Level, state: State, id: string): Step<State> {
  const grains = grainsOf(shoreAt(level, state), state);
  const all = grains.map((_, index) => index);
  const index = grains.findIndex((each) => id === `salt-${each.id}`);
  if (id !== 'all' && (index < 0 || state.raked.includes(index))) return same(state);
  const raked = id === 'all' ? all : inOrder(all, state.raked, index);
  if (raked.length < all.length) return go({ ...state, raked }, tap(id), sound('salt'));
  const { tell } = shoreAt(level, state);
  return tell ? go({ ...state, raked, phase: 'tell' }, tap(id), sound('salt-heap')) : onward(level, { ...state, raked });
}

/** On to the next shore, or to what is said aloud. */
function onward(level: Level, { seed, at }: State): Step<State> {
  const more = at < level.shores.length - 1;
  return go({ ...fresh, seed, at: more ? at + 1 : at, phase: more ? 'news' : 'aloud' }, sound('salt-heap'));
}

/** What comes after the wave has taken all it may take. */
const afterWave = ({ add, back }: Shore): State['phase'] => (add ? 'add' : back ? 'back' : 'dry');

export const rules: Rules<Level, State, Facts> = {
  start: (_, seed) => ({ ...fresh, phase: 'intro', seed, at: 0 }),

  reduce(level, state, intent) {
    if (intent.type === 'drop')
      return state.phase === 'wash' && intent.on === 'sea' && intent.id.startsWith('line-')
        ? wash(level, state, intent.id.slice('line-'.length))
        : same(state);
    if (intent.type !== 'tap') return same(state);
    const { id } = intent;
    const shore = shoreAt(level, state);
    switch (state.phase) {
      case 'intro':
        return next(state, id, 'news');
      case 'news':
        return next(state, id, 'wash', sound('tide'));
      case 'wash':
        if (id === 'sea') return go(state, tap(id), sound('tide'));
        return id.startsWith('line-') ? wash(level, state, id.slice('line-'.length)) : same(state);
      case 'gone': {
        if (id !== 'next') return same(state);
        const { last: _, ...rest } = state;
        return go({ ...rest, phase: afterWave(shore) });
      }
      case 'add':
      case 'answer':
      case 'tell':
        return choose(level, state, id, state.phase);
      case 'added':
        return next(state, id, shore.back ? 'back' : 'dry');
      case 'back':
        return next(state, id, 'answer');
      case 'answered':
        return next(state, id, 'dry');
      case 'dry':
        return rake(level, state, id);
      case 'told':
        return id === 'next' ? onward(level, state) : same(state);
      case 'aloud':
        return level.own.some((each) => each.id === id) ? go({ ...state, own: id, phase: 'said' }, sound('salt')) : same(state);
      case 'said':
        return id === 'next' ? go({ ...state, phase: 'ending' }, celebrate, sound('salt-field')) : same(state);
      case 'ending':
        return finish(state, id, sound('salt-field'));
      case 'done':
        return same(state);
    }
  },

  view: viewOf,
};

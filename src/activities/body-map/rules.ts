import { type Answer, type Effect, type Rules, type Step, same } from '../../domain/activity';
import { shuffle } from '../../lib/random';
import { isPrivate, isSafe } from './body';
import type { Level, Zone } from './level';
import { caseOf, type Piece, type State, zonesOf } from './state';
import { view } from './view';

export type { State } from './state';

const go = (state: State, effects: Effect[] = [{ type: 'tap' }], answers: Answer[] = []): Step<State> => ({ state, effects, answers });

const inOrder = (zones: readonly Zone[], ids: readonly string[]): string[] => zones.map(({ id }) => id).filter((id) => ids.includes(id));

/** Puts a piece on a zone: a golden scute belongs on a private one, a starfish on the others. */
function put(level: Level, state: State, piece: Piece, id: string): Step<State> {
  const zones = zonesOf(level, state);
  const zone = zones.find((each) => each.id === id);
  if (!zone || state.placed.includes(id)) return same(state);
  const right = isPrivate(zone.id) === (piece === 'shell');
  const target = `zone-${id}`;
  const first = !state.missed.includes(id);
  const answers: Answer[] = first ? [{ item: target, axis: isPrivate(zone.id) ? 'recognise-not-ok' : 'recognise-ok', right }] : [];
  if (!right) {
    return go(
      { ...state, missed: inOrder(zones, [...state.missed, id]), zone: id, held: '', said: 'again' },
      [{ type: 'retry', on: target }],
      answers,
    );
  }
  const placed = inOrder(zones, [...state.placed, id]);
  const missed = state.missed.filter((each) => each !== id);
  return go(
    { ...state, placed, missed, zone: id, held: '', said: 'right' },
    [
      { type: 'right', on: target },
      { type: 'sound', name: piece === 'shell' ? 'scute' : 'splash' },
    ],
    answers,
  );
}

function tapMap(level: Level, state: State, id: string): Step<State> {
  const zones = zonesOf(level, state);
  const complete = state.placed.length === zones.length;
  if (complete)
    return id === 'next' ? go({ ...state, phase: 'named', zone: '', said: 'ask' }, [{ type: 'sound', name: 'page' }]) : same(state);
  const called = state.said === 'name' || state.said === 'again' ? state.zone : '';
  if (id === 'shell' || id === 'star') {
    if (called !== '' && !state.placed.includes(called)) return put(level, state, id, called);
    return go({ ...state, held: state.held === id ? '' : id }, [
      { type: 'tap', on: id },
      { type: 'sound', name: 'pick-up' },
    ]);
  }
  const zone = id.startsWith('zone-') ? zones.find((each) => `zone-${each.id}` === id) : undefined;
  if (!zone || state.placed.includes(zone.id)) return same(state);
  if (state.held !== '') return put(level, state, state.held, zone.id);
  return go({ ...state, zone: zone.id, said: 'name' }, [{ type: 'tap', on: id }]);
}

/** What comes after the last round: its shield, then the cases, then the end. */
function afterRounds(level: Level, state: State, owned: boolean): State {
  const clear: State = { ...state, placed: [], missed: [], zone: '', held: '', said: 'ask', asked: [], told: 'text', tried: false };
  if (!owned && level.own && level.rounds.length > 0) return { ...clear, phase: 'own' };
  return { ...clear, phase: level.cases.length > 0 ? 'case' : 'ending' };
}

function nextRound(level: Level, state: State): State {
  return state.round < level.rounds.length - 1
    ? { ...state, phase: 'map', round: state.round + 1, placed: [], missed: [], zone: '', said: 'ask' }
    : afterRounds(level, state, false);
}

function ask(level: Level, state: State, id: string): Step<State> {
  const asked = level.checks.map((check) => check.id).filter((each) => each === id || state.asked.includes(each));
  return go({ ...state, asked, told: id }, [
    { type: 'tap', on: `check-${id}` },
    { type: 'sound', name: 'open' },
  ]);
}

function tapCase(level: Level, state: State, id: string): Step<State> {
  const current = caseOf(level, state);
  if (!current) return same(state);
  if (id === 'card') return go({ ...state, told: 'text' }, [{ type: 'tap', on: 'card' }]);
  const check = level.checks.find((each) => `check-${each.id}` === id);
  if (check) return ask(level, state, check.id);
  if (id === 'unsure') {
    const closed = level.checks.find((each) => !state.asked.includes(each.id));
    return closed ? ask(level, state, closed.id) : go({ ...state, told: 'rule' }, [{ type: 'tap', on: 'unsure' }]);
  }
  if (id !== 'ok' && id !== 'not-ok') return same(state);
  const safe = isSafe(current);
  const right = safe === (id === 'ok');
  const { person, setting } = current;
  const answers: Answer[] = state.tried
    ? []
    : [{ item: current.id, axis: safe ? 'recognise-ok' : 'recognise-not-ok', right, person, setting }];
  // The other answer opens every shell: the rules say it better than a verdict.
  if (!right)
    return go({ ...state, tried: true, told: 'again', asked: level.checks.map((each) => each.id) }, [{ type: 'retry', on: id }], answers);
  return go(
    { ...state, phase: 'why' },
    [
      { type: 'right', on: id },
      { type: 'sound', name: safe ? 'splash' : 'shield' },
    ],
    answers,
  );
}

export const rules: Rules<Level, State> = {
  start: (level, seed) => ({
    phase: 'intro',
    round: 0,
    placed: [],
    missed: [],
    zone: '',
    held: '',
    said: 'ask',
    order: shuffle(
      level.cases.map(({ id }) => id),
      seed,
    ),
    at: 0,
    asked: [],
    told: 'text',
    tried: false,
  }),

  reduce(level, state, intent) {
    if (intent.type === 'drop') {
      const piece = intent.id === 'shell' || intent.id === 'star' ? intent.id : undefined;
      const zone = intent.on.startsWith('zone-') ? intent.on.slice('zone-'.length) : '';
      return piece && state.phase === 'map' ? put(level, state, piece, zone) : same(state);
    }
    if (intent.type !== 'tap') return same(state);
    const { id } = intent;
    switch (state.phase) {
      case 'intro':
        if (id !== 'next') return same(state);
        return go(level.rounds.length > 0 ? { ...state, phase: 'map' } : afterRounds(level, state, true));
      case 'map':
        return tapMap(level, state, id);
      case 'named':
        return id === 'next' ? go(nextRound(level, state), [{ type: 'sound', name: 'page' }]) : same(state);
      case 'own':
        return id === 'shout'
          ? go({ ...state, phase: 'owned' }, [{ type: 'right' }, { type: 'sound', name: 'shield' }, { type: 'celebrate' }])
          : same(state);
      case 'owned':
        return id === 'next' ? go(afterRounds(level, state, true), [{ type: 'sound', name: 'page' }]) : same(state);
      case 'case':
        return tapCase(level, state, id);
      case 'why': {
        if (id !== 'next') return same(state);
        const more = state.at < state.order.length - 1;
        const clear = { asked: [], told: 'text', tried: false };
        return go(more ? { ...state, ...clear, phase: 'case', at: state.at + 1 } : { ...state, ...clear, phase: 'ending' }, [
          { type: 'sound', name: 'page' },
        ]);
      }
      case 'ending':
        return id === 'finish' ? go({ ...state, phase: 'done' }, [{ type: 'celebrate' }]) : same(state);
      case 'done':
        return same(state);
    }
  },

  view,
};

import type { Rules, Step } from '../../domain/activity';
import { type Asked, celebrate, decided, finish, go, inOrder, right, same, sound, tap, verdict } from '../../domain/moves';
import { shuffle } from '../../lib/random';
import { isPrivate, isSafe } from './body';
import type { Level } from './level';
import { caseOf, type Piece, type State, zonesOf } from './state';
import { type Facts, view } from './view';

export type { State } from './state';

/** Puts a piece on a zone: a golden scute belongs on a private one, a starfish on the others. */
function put(level: Level, state: State, piece: Piece, id: string): Step<State> {
  const zones = zonesOf(level, state);
  const zone = zones.find((each) => each.id === id);
  if (!zone || state.placed.includes(id)) return same(state);
  const ids = zones.map((each) => each.id);
  const target = `zone-${id}`;
  const isOwn = isPrivate(zone.id);
  const asked: Asked | false = !state.missed.includes(id) && { item: target, axis: isOwn ? 'recognise-not-ok' : 'recognise-ok' };
  if (isOwn !== (piece === 'shell'))
    return decided({ ...state, missed: inOrder(ids, state.missed, zone.id), zone: id, held: '', said: 'again' }, false, target, asked);
  const placed = inOrder(ids, state.placed, zone.id);
  const missed = state.missed.filter((each) => each !== id);
  return decided(
    { ...state, placed, missed, zone: id, held: '', said: 'right' },
    true,
    target,
    asked,
    sound(piece === 'shell' ? 'scute' : 'splash'),
  );
}

function tapMap(level: Level, state: State, id: string): Step<State> {
  const zones = zonesOf(level, state);
  const complete = state.placed.length === zones.length;
  if (complete) return id === 'next' ? go({ ...state, phase: 'named', zone: '', said: 'ask' }, sound('page')) : same(state);
  const called = state.said === 'name' || state.said === 'again' ? state.zone : '';
  if (id === 'shell' || id === 'star') {
    if (called !== '' && !state.placed.includes(called)) return put(level, state, id, called);
    return go({ ...state, held: state.held === id ? '' : id }, tap(id), sound('pick-up'));
  }
  const zone = id.startsWith('zone-') ? zones.find((each) => `zone-${each.id}` === id) : undefined;
  if (!zone || state.placed.includes(zone.id)) return same(state);
  if (state.held !== '') return put(level, state, state.held, zone.id);
  return go({ ...state, zone: zone.id, said: 'name' }, tap(id));
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
  const checks = level.checks.map((check) => check.id);
  return go({ ...state, asked: inOrder(checks, state.asked, id), told: id }, tap(`check-${id}`), sound('open'));
}

function tapCase(level: Level, state: State, id: string): Step<State> {
  const current = caseOf(level, state);
  if (!current) return same(state);
  if (id === 'card') return go({ ...state, told: 'text' }, tap('card'));
  const check = level.checks.find((each) => `check-${each.id}` === id);
  if (check) return ask(level, state, check.id);
  if (id === 'unsure') {
    const closed = level.checks.find((each) => !state.asked.includes(each.id));
    return closed ? ask(level, state, closed.id) : go({ ...state, told: 'rule' }, tap('unsure'));
  }
  if (id !== 'ok' && id !== 'not-ok') return same(state);
  const safe = isSafe(current);
  const asked = !state.tried && verdict({ ...current, ok: safe });
  // The other answer opens every shell: the rules say it better than a verdict.
  if (safe !== (id === 'ok'))
    return decided({ ...state, tried: true, told: 'again', asked: level.checks.map((each) => each.id) }, false, id, asked);
  return decided({ ...state, phase: 'why' }, true, id, asked, sound(safe ? 'splash' : 'shield'));
}

export const rules: Rules<Level, State, Facts> = {
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
        return id === 'next' ? go(nextRound(level, state), sound('page')) : same(state);
      case 'own':
        return id === 'shout' ? go({ ...state, phase: 'owned' }, right(), sound('shield'), celebrate) : same(state);
      case 'owned':
        return id === 'next' ? go(afterRounds(level, state, true), sound('page')) : same(state);
      case 'case':
        return tapCase(level, state, id);
      case 'why': {
        if (id !== 'next') return same(state);
        const more = state.at < state.order.length - 1;
        const clear = { asked: [], told: 'text', tried: false };
        const to: State = more ? { ...state, ...clear, phase: 'case', at: state.at + 1 } : { ...state, ...clear, phase: 'ending' };
        return go(to, sound('page'));
      }
      case 'ending':
        return finish(state, id);
      case 'done':
        return same(state);
    }
  },

  view,
};

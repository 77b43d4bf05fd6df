import type { Rules, Step, View } from '../../domain/activity';
import { decided, finish, go, next, same, sound, tap } from '../../domain/moves';
import type { Level } from './level';
import { crossingOf, laidOf, type State, stepOf } from './state';
import type { Stretch } from './stretches';
import { castFor, progressOf, speech, statusFor, targetsFor } from './view';

export type { State } from './state';

export interface Facts {
  phase: State['phase'];
  /** Who crosses, with whom, and who waits on the other bank: actors. */
  hero: string;
  small?: string;
  far: string;
  face: string;
  /** All is well in this crossing: what holds may be cheered. */
  ok: boolean;
  /** The stretch of every step of this crossing, and the pictures of the stones that hold. */
  stretches: readonly Stretch[];
  laid: readonly string[];
  /** The stone on which the child stands in the water. */
  on?: string;
  full: boolean;
  calls: number;
  /** Another one for each crossing. */
  round: number;
}

function tread(level: Level, state: State, id: string): Step<State> {
  const crossing = crossingOf(level, state);
  const step = stepOf(level, state);
  const stone = step?.stones.find((each) => `stone-${each.id}` === id);
  if (!crossing || !step || !stone || state.tried.includes(stone.id)) return same(state);
  const { person, setting } = crossing;
  const asked = state.tried.length === 0 && { item: `${crossing.id}-${state.step + 1}`, axis: step.axis, person, setting };
  return stone.steady
    ? decided({ ...state, stood: [...state.stood, stone.id], tried: [], phase: 'stepped' }, true, id, asked, sound('pebble'))
    : decided({ ...state, tried: [...state.tried, stone.id] }, false, id, asked, sound('wobble'));
}

function onward(level: Level, state: State): Step<State> {
  const steps = crossingOf(level, state)?.steps.length ?? 0;
  if (state.step + 1 < steps) return go({ ...state, step: state.step + 1, phase: 'step' }, sound('step-water'));
  return go({ ...state, phase: 'across' }, sound('stones-shine'));
}

function leave(level: Level, state: State): Step<State> {
  const more = state.at < level.crossings.length - 1;
  return more
    ? go({ ...state, at: state.at + 1, step: 0, stood: [], phase: 'story' }, sound('page'))
    : go({ ...state, phase: 'choose' }, sound('gibbon-far'));
}

function say(level: Level, state: State, id: string): Step<State> {
  const sentence = level.call.sentences.find((each) => each.id === id);
  if (!sentence || state.tried.includes(id)) return same(state);
  const asked = state.tried.length === 0 && ({ item: 'call', axis: 'say', person: 'family', setting: 'home' } as const);
  return sentence.true
    ? decided({ ...state, tried: [], phase: 'call' }, true, id, asked)
    : decided({ ...state, tried: [...state.tried, id] }, false, id, asked);
}

/** One side of the forest answers, then the other, then all of it. */
const answers = ['gibbon-left', 'gibbon-right', 'gibbons-all'] as const;

function call(state: State, id: string): Step<State> {
  if (state.calls === answers.length) return next(state, id, 'ending');
  if (id !== `call-${state.calls + 1}`) return same(state);
  return go({ ...state, calls: state.calls + 1 }, tap(id), sound(answers[state.calls] ?? 'gibbons-all'));
}

export const rules: Rules<Level, State, Facts> = {
  start: (_, seed) => ({ phase: 'intro', seed, at: 0, step: 0, stood: [], tried: [], full: false, calls: 0 }),

  reduce(level, state, intent) {
    if (intent.type !== 'tap') return same(state);
    const { id } = intent;
    switch (state.phase) {
      case 'intro':
        return next(state, id, 'story');
      case 'story':
        return next(state, id, 'step', sound('step-water'));
      case 'step':
        return id === 'rest' ? go({ ...state, phase: 'rest' }, sound('water-out')) : tread(level, state, id);
      case 'stepped':
        return id === 'next' ? onward(level, state) : same(state);
      case 'rest':
        if (id === 'breathe') return go({ ...state, full: !state.full }, sound(state.full ? 'water-out' : 'water-in'));
        return id === 'next' ? go({ ...state, phase: 'step', full: false }) : same(state);
      case 'across':
        return id === 'next' ? leave(level, state) : same(state);
      case 'choose':
        return say(level, state, id);
      case 'call':
        return call(state, id);
      case 'ending':
        return finish(state, id);
      case 'done':
        return same(state);
    }
  },

  view(level, state, shape): View<Facts> {
    const crossing = crossingOf(level, state);
    const steps = crossing?.steps ?? [];
    const stretch = steps[state.step]?.stretch;
    const laid = laidOf(level, state);
    const calling = state.phase === 'call' || state.phase === 'ending' || state.phase === 'done';
    const wading = state.phase === 'step' || state.phase === 'stepped' || state.phase === 'rest';
    return {
      ...speech(level, state),
      targets: targetsFor(level, state, shape),
      status: statusFor(level, state),
      cast: castFor(level, state),
      scene: {
        phase: state.phase,
        hero: crossing?.hero ?? 'mai',
        ...(crossing?.small && { small: crossing.small }),
        far: crossing?.far.actor ?? 'mai',
        face: state.phase === 'stepped' ? 'happy' : state.phase === 'rest' ? 'calm' : state.tried.length > 0 ? 'listen' : 'brave',
        ok: crossing?.ok === true,
        stretches: steps.map((each) => each.stretch),
        laid: laid.map(({ picture }) => picture),
        ...(state.phase === 'stepped' && { on: `stone-${laid.at(-1)?.id}` }),
        full: state.full,
        calls: state.calls,
        round: state.at,
      },
      place: {
        // The water is quick while it is rough, and quiet for whoever rests.
        foam: wading && state.phase !== 'rest' && stretch === 'during' && crossing?.ok === false ? 1 : 0,
        sun: calling || state.phase === 'across' || (wading && stretch === 'after') ? 1 : 0,
      },
      progress: progressOf(level, state),
      done: state.phase === 'done',
    };
  },
};

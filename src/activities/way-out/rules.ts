import { type Actor, type Box, type Rules, type Shape, type Step, same, type Target, type View } from '../../domain/activity';
import { fill, type Text, text } from '../../lib/text';
import type { Level, Spot, Walk } from './level';
import { grid, joined } from './map';

export interface State {
  phase: 'intro' | 'story' | 'walk' | 'arrived' | 'tell' | 'reply' | 'ending' | 'done';
  walk: number;
  /** The spot where the walkers are. */
  at: string;
  /** Lonely and shut places that were found on this walk. */
  found: string[];
  /** Answers of this telling that were tried and did not tell yet. */
  tried: string[];
  given?: string;
}

const words = {
  start: text('Bắt đầu', 'Start'),
  next: text('Tiếp', 'Next'),
  go: text('Mình đi thôi', 'Let us go'),
  retell: text('Kể lại cách khác', 'Tell it another way'),
  finish: text('Mình đi tiếp nào!', "Let's go on!"),
  which: text('Mình đi lối nào? Em chạm vào một chỗ gần đó nhé.', 'Which way? Tap a place nearby.'),
  here: text('Đang ở: {here}. Đi tới được: {near}.', 'You are at: {here}. You can go to: {near}.'),
};

const GAP = 1;

function cellBox(shape: Shape, [column, row]: readonly [number, number]): Box {
  const { columns, rows } = grid[shape];
  const w = 100 / columns;
  const h = 100 / rows;
  return { x: column * w + GAP / 2, y: row * h + GAP / 2, w: w - GAP, h: h - GAP };
}

const walkAt = (level: Level, { walk }: State): Walk | undefined => level.walks[walk];
const spotOf = (level: Level, id: string): Spot | undefined => level.spots.find((spot) => spot.id === id);
const isShut = (walk: Walk | undefined, id: string): boolean => walk !== undefined && id in walk.shut;

const go = (state: State, ...effects: Step<State>['effects']): Step<State> => ({
  state,
  effects: effects.length > 0 ? effects : [{ type: 'tap' }],
  answers: [],
});

function step(level: Level, state: State, id: string): Step<State> {
  const walk = walkAt(level, state);
  const spot = spotOf(level, id);
  if (!walk || !spot || !joined(level, state.at).includes(id)) return same(state);
  const { person, setting } = walk;
  const shut = isShut(walk, id);
  const safe = spot.kind === 'people' && !shut;
  const moved = { ...state, at: id };
  if (spot.kind === 'path') return go(moved, { type: 'tap', on: `spot-${id}` }, { type: 'sound', name: 'step' });
  const known = state.found.includes(id);
  return {
    state: safe ? { ...moved, phase: 'arrived' } : known ? moved : { ...moved, found: [...state.found, id] },
    effects: [{ type: safe ? 'right' : 'retry', on: `spot-${id}` }],
    // The first place that was chosen counts; going to people who happen to be out is a good choice too.
    answers: state.found.length > 0 ? [] : [{ item: walk.id, axis: 'do', right: spot.kind === 'people', person, setting }],
  };
}

function tell(level: Level, state: State, id: string): Step<State> {
  const walk = walkAt(level, state);
  const answer = walk?.answers.find((each) => each.id === id && !state.tried.includes(id));
  if (!walk || !answer) return same(state);
  const { person, setting } = walk;
  return {
    state: { ...state, phase: 'reply', given: id },
    effects: [{ type: answer.right ? 'right' : 'retry', on: id }],
    answers: state.tried.length > 0 ? [] : [{ item: `${walk.id}-tell`, axis: 'report', right: answer.right, person, setting }],
  };
}

function onward(level: Level, { given, ...state }: State): Step<State> {
  const answer = walkAt(level, state)?.answers.find(({ id }) => id === given);
  if (given !== undefined && !answer?.right) return go({ ...state, phase: 'tell', tried: [...state.tried, given] });
  const following = level.walks[state.walk + 1];
  return following
    ? go({ phase: 'story', walk: state.walk + 1, at: following.start, found: [], tried: [] }, { type: 'sound', name: 'page' })
    : go({ ...state, tried: [], phase: 'ending' });
}

export const rules: Rules<Level, State> = {
  start: (level) => ({ phase: 'intro', walk: 0, at: level.walks[0]?.start ?? '', found: [], tried: [] }),

  reduce(level, state, intent) {
    if (intent.type !== 'tap') return same(state);
    const { id } = intent;
    const next = id === 'next';
    switch (state.phase) {
      case 'intro':
        return next ? go({ ...state, phase: 'story' }) : same(state);
      case 'story':
        return next ? go({ ...state, phase: 'walk' }, { type: 'sound', name: 'step' }) : same(state);
      case 'walk':
        return id.startsWith('spot-') ? step(level, state, id.slice('spot-'.length)) : same(state);
      case 'arrived':
        return next ? go({ ...state, phase: 'tell' }) : same(state);
      case 'tell':
        return tell(level, state, id);
      case 'reply':
        return next ? onward(level, state) : same(state);
      case 'ending':
        return id === 'finish' ? go({ ...state, phase: 'done' }, { type: 'celebrate' }) : same(state);
      case 'done':
        return same(state);
    }
  },

  view(level, state, shape): View {
    const walk = walkAt(level, state);
    const walking = state.phase === 'walk';
    const near = walking ? joined(level, state.at) : [];
    const label = (id: string): Text => spotOf(level, id)?.label ?? text('', '');
    const names = (lang: 'vi' | 'en') => near.map((id) => label(id)[lang]).join(', ');
    const within = { intro: 0, story: 0.1, walk: 0.3, arrived: 0.6, tell: 0.7, reply: 0.9, ending: 1, done: 1 }[state.phase];
    return {
      ...speech(level, state, walk),
      targets: targetsFor(level, state, shape, walk),
      status: walking ? fill(words.here, { here: label(state.at), near: text(names('vi'), names('en')) }) : text('', ''),
      cast: castFor(level, state, walk),
      scene: {
        light: state.phase === 'intro' || state.phase === 'story' ? 'evening' : walking ? 'evening' : 'gold',
        map: walking,
        at: walking ? state.at : '',
        found: walking ? state.found.join(' ') : '',
        trails: walking ? level.trails.map((trail) => trail.join('>')).join(' ') : '',
        walkers: walking ? (walk?.walkers.join(' ') ?? '') : '',
      },
      progress: state.phase === 'done' ? 1 : (state.walk + within) / (level.walks.length + 0.5),
      done: state.phase === 'done',
    };
  },
};

function speech(level: Level, state: State, walk: Walk | undefined): { prompt: Text; speaker?: string } {
  const mai = (prompt: Text) => ({ prompt, speaker: 'mai' });
  const spot = spotOf(level, state.at);
  if (walk && spot) {
    const { who = 'mai' } = spot;
    switch (state.phase) {
      case 'story':
        return mai(walk.story);
      case 'walk':
        return mai(state.at === walk.start ? words.which : (walk.shut[state.at] ?? spot.says));
      case 'arrived':
        return { prompt: spot.says, speaker: who };
      case 'tell':
        return mai(walk.ask);
      case 'reply':
        return { prompt: walk.answers.find(({ id }) => id === state.given)?.reply ?? walk.ask, speaker: who };
      default:
    }
  }
  return mai(state.phase === 'intro' ? level.intro : level.ending);
}

function targetsFor(level: Level, state: State, shape: Shape, walk: Walk | undefined): Target[] {
  const one = (id: string, label: Text): Target[] => [{ id, kind: 'next', label }];
  switch (state.phase) {
    case 'intro':
      return one('next', words.start);
    case 'story':
      return one('next', words.go);
    case 'walk': {
      const near = joined(level, state.at);
      return level.spots.map((spot) => ({
        id: `spot-${spot.id}`,
        kind: 'helper',
        label: spot.label,
        picture: spot.picture,
        box: cellBox(shape, spot[shape]),
        disabled: !near.includes(spot.id),
      }));
    }
    case 'tell':
      return (walk?.answers ?? []).filter(({ id }) => !state.tried.includes(id)).map(({ id, label }) => ({ id, label }));
    case 'reply':
      return one('next', walk?.answers.find(({ id }) => id === state.given)?.right ? words.next : words.retell);
    case 'ending':
      return one('finish', words.finish);
    case 'done':
      return [];
    default:
      return one('next', words.next);
  }
}

const aside = ['left', 'far-left'] as const;

function castFor(level: Level, { phase, at }: State, walk: Walk | undefined): Actor[] {
  if (phase === 'walk' || !walk) return [];
  const walkers = (face: string, pose: string) =>
    walk.walkers.map((id, index): Actor => ({ id, at: aside[index] ?? 'far-left', face, pose }));
  const who = spotOf(level, at)?.who;
  switch (phase) {
    case 'intro':
      return [{ id: 'mai', at: 'middle', face: 'happy', pose: 'wave' }];
    case 'story':
      return [...walkers('brave', 'rest'), { id: 'mai', at: 'right', face: 'brave', pose: 'wave' }];
    case 'ending':
    case 'done':
      return [...walkers('happy', 'cheer'), { id: 'mai', at: 'right', face: 'cheer', pose: 'cheer' }];
    default:
      return [
        ...walkers(phase === 'reply' ? 'happy' : 'calm', 'rest'),
        ...(who ? [{ id: who, at: 'right', face: phase === 'tell' ? 'listen' : 'happy', pose: 'open' } satisfies Actor] : []),
      ];
  }
}

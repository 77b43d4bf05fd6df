import type { Actor, Box, Rules, Shape, Step, Target, View } from '../../domain/activity';
import { button, buttons, cards, decided, finish, go, mai, next, retry, right, type Said, same, sound, tap } from '../../domain/moves';
import { row, whole } from '../../lib/boxes';
import { shuffle } from '../../lib/random';
import { fill, type Text, text } from '../../lib/text';
import type { Level, Spot, Walk } from './level';
import { grid, joined } from './map';

export interface State {
  phase: 'intro' | 'story' | 'walk' | 'arrived' | 'tell' | 'reply' | 'ending' | 'done';
  /** In which order answers lie. Missing in saves of 0.3.0 and before. */
  seed?: number;
  walk: number;
  /** The spot where the walkers are. */
  at: string;
  /** Lonely and shut places that were found on this walk. */
  found: string[];
  /** Answers of this telling that were tried and did not tell yet. */
  tried: string[];
  given?: string;
}

export interface Facts {
  light: 'evening' | 'gold';
  /** While they walk: where they are, lonely and shut places they found, which spots are joined, who walks. */
  map?: { at: string; found: readonly string[]; trails: readonly (readonly [from: string, to: string])[]; walkers: readonly string[] };
}

const words = {
  go: text('Mình đi thôi', 'Let us go'),
  retell: text('Kể lại cách khác', 'Tell it another way'),
  which: text('Mình đi lối nào? Em chạm vào một chỗ gần đó nhé.', 'Which way? Tap a place nearby.'),
  here: text('Đang ở: {here}. Đi tới được: {near}.', 'You are at: {here}. You can go to: {near}.'),
};

const GAP = 1;

function cellBox(shape: Shape, [column, line]: readonly [number, number]): Box {
  const { columns, rows } = grid[shape];
  const h = 100 / rows;
  return { ...row(whole, column, columns, GAP), y: line * h + GAP / 2, h: h - GAP };
}

const walkAt = (level: Level, { walk }: State): Walk | undefined => level.walks[walk];
const spotOf = (level: Level, id: string): Spot | undefined => level.spots.find((spot) => spot.id === id);
const isShut = (walk: Walk | undefined, id: string): boolean => walk !== undefined && id in walk.shut;

function step(level: Level, state: State, id: string): Step<State> {
  const walk = walkAt(level, state);
  const spot = spotOf(level, id);
  if (!walk || !spot || !joined(level, state.at).includes(id)) return same(state);
  const { person, setting } = walk;
  const shut = isShut(walk, id);
  const safe = spot.kind === 'people' && !shut;
  const moved = { ...state, at: id };
  if (spot.kind === 'path') return go(moved, tap(`spot-${id}`), sound('step'));
  const known = state.found.includes(id);
  return {
    state: safe ? { ...moved, phase: 'arrived' } : known ? moved : { ...moved, found: [...state.found, id] },
    effects: [safe ? right(`spot-${id}`) : retry(`spot-${id}`)],
    // The first place that was chosen counts; going to people who happen to be out is a good choice too.
    answers: state.found.length > 0 ? [] : [{ item: walk.id, axis: 'do', right: spot.kind === 'people', person, setting }],
  };
}

function tell(level: Level, state: State, id: string): Step<State> {
  const walk = walkAt(level, state);
  const answer = walk?.answers.find((each) => each.id === id && !state.tried.includes(id));
  if (!walk || !answer) return same(state);
  const { person, setting } = walk;
  const asked = state.tried.length === 0 && ({ item: `${walk.id}-tell`, axis: 'report', person, setting } as const);
  return decided({ ...state, phase: 'reply', given: id }, answer.right, id, asked);
}

function onward(level: Level, { given, ...state }: State): Step<State> {
  const answer = walkAt(level, state)?.answers.find(({ id }) => id === given);
  if (given !== undefined && !answer?.right) return go({ ...state, phase: 'tell', tried: [...state.tried, given] });
  const following = level.walks[state.walk + 1];
  return following
    ? go({ ...state, phase: 'story', walk: state.walk + 1, at: following.start, found: [], tried: [] }, sound('page'))
    : go({ ...state, tried: [], phase: 'ending' });
}

export const rules: Rules<Level, State, Facts> = {
  start: (level, seed) => ({ phase: 'intro', seed, walk: 0, at: level.walks[0]?.start ?? '', found: [], tried: [] }),

  reduce(level, state, intent) {
    if (intent.type !== 'tap') return same(state);
    const { id } = intent;
    switch (state.phase) {
      case 'intro':
        return next(state, id, 'story');
      case 'story':
        return next(state, id, 'walk', sound('step'));
      case 'walk':
        return id.startsWith('spot-') ? step(level, state, id.slice('spot-'.length)) : same(state);
      case 'arrived':
        return next(state, id, 'tell');
      case 'tell':
        return tell(level, state, id);
      case 'reply':
        return id === 'next' ? onward(level, state) : same(state);
      case 'ending':
        return finish(state, id);
      case 'done':
        return same(state);
    }
  },

  view(level, state, shape): View<Facts> {
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
        light: walking || state.phase === 'intro' || state.phase === 'story' ? 'evening' : 'gold',
        ...(walking && { map: { at: state.at, found: state.found, trails: level.trails, walkers: walk?.walkers ?? [] } }),
      },
      progress: state.phase === 'done' ? 1 : (state.walk + within) / (level.walks.length + 0.5),
      done: state.phase === 'done',
    };
  },
};

function speech(level: Level, state: State, walk: Walk | undefined): Said {
  const spot = spotOf(level, state.at);
  if (walk && spot) {
    const { who = 'mai' } = spot;
    const about = walk.picture && { picture: walk.picture };
    switch (state.phase) {
      case 'story':
        return { ...mai(walk.story), ...about };
      // Where to, for those who don't read yet: to people.
      case 'walk':
        return { ...mai(state.at === walk.start ? words.which : (walk.shut[state.at] ?? spot.says)), picture: 'act-run' };
      case 'arrived':
        return { prompt: spot.says, speaker: who };
      case 'tell':
        return { ...mai(walk.ask), ...about };
      case 'reply':
        return { prompt: walk.answers.find(({ id }) => id === state.given)?.reply ?? walk.ask, speaker: who };
      default:
    }
  }
  return mai(state.phase === 'intro' ? level.intro : level.ending);
}

function targetsFor(level: Level, state: State, shape: Shape, walk: Walk | undefined): Target[] {
  switch (state.phase) {
    case 'intro':
      return buttons.start;
    case 'story':
      return button('next', words.go);
    case 'walk': {
      const near = joined(level, state.at);
      return level.spots.map((spot) => ({
        id: `spot-${spot.id}`,
        name: 'below',
        label: spot.label,
        picture: spot.picture,
        box: cellBox(shape, spot[shape]),
        disabled: !near.includes(spot.id),
      }));
    }
    case 'tell':
      return cards(shuffle(walk?.answers ?? [], (state.seed ?? 0) + state.walk), state.tried);
    case 'reply':
      return walk?.answers.find(({ id }) => id === state.given)?.right ? buttons.next : button('next', words.retell);
    case 'ending':
      return buttons.finish;
    case 'done':
      return [];
    default:
      return buttons.next;
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

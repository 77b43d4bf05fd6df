import type { Actor, Effect, Rules, Step, View } from '../../domain/activity';
import { buttons, cards, celebrate, go, retry, right, same, sound, tap } from '../../domain/moves';
import { shuffle } from '../../lib/random';
import { text } from '../../lib/text';
import type { Level, StageDirection, StoryChoice, StoryGraph, StoryLine } from './level';

export interface State {
  node: string;
  line: number;
  /** Lines heard so far, for the progress bar. */
  heard: number;
  cast: Actor[];
  scene: Record<string, string>;
  /** Missing in saves of 0.3.0 and before: they go on with their choices as written. */
  seed?: number;
  /** Choices that were noted: a wrong one taken twice is one mistake. Missing in saves of 0.2.0 and before. */
  noted?: readonly string[];
  done: boolean;
}

function direct(state: State, directions: readonly StageDirection[]): { state: State; effects: Effect[] } {
  let { cast, scene } = state;
  const effects: Effect[] = [];
  for (const direction of directions) {
    switch (direction.do) {
      case 'enter': {
        const { id, at, face, pose } = direction;
        cast = [...cast.filter((actor) => actor.id !== id), { id, at, face, pose }];
        break;
      }
      case 'leave':
        cast = cast.filter((actor) => actor.id !== direction.id);
        break;
      case 'face':
        cast = cast.map((actor) =>
          actor.id === direction.id ? { ...actor, face: direction.face, pose: direction.pose ?? actor.pose } : actor,
        );
        break;
      case 'scene':
        scene = { ...scene, [direction.key]: direction.value };
        break;
      case 'sound':
        effects.push(sound(direction.name));
        break;
    }
  }
  return { state: { ...state, cast, scene }, effects };
}

/** Speaks a line: the stage directions happen first, then the speaker takes the line's face and pose. */
function speak(state: State, line: StoryLine | undefined): { state: State; effects: Effect[] } {
  if (!line) return { state, effects: [] };
  const directed = direct(state, line.stage);
  const cast = directed.state.cast.map((actor) =>
    actor.id === line.who ? { ...actor, face: line.face ?? actor.face, pose: line.pose ?? actor.pose } : actor,
  );
  return { state: { ...directed.state, cast }, effects: directed.effects };
}

/** The fewest lines from a node to an end of the story. */
function shortest(graph: StoryGraph, from: string): number {
  let wave = [{ id: from, lines: 0 }];
  const best = new Map<string, number>();
  let answer = Number.POSITIVE_INFINITY;
  while (wave.length > 0) {
    const following: typeof wave = [];
    for (const { id, lines } of wave) {
      const node = graph.nodes[id];
      const sum = lines + (node?.lines.length ?? 0);
      if (!node || sum >= Math.min(answer, best.get(id) ?? Number.POSITIVE_INFINITY)) continue;
      best.set(id, sum);
      if (node.choices.length === 0) answer = sum;
      for (const choice of node.choices) following.push({ id: choice.to, lines: sum });
    }
    wave = following;
  }
  return answer;
}

function enter(level: Level, state: State, node: string): { state: State; effects: Effect[] } {
  const first = level.graph.nodes[node]?.lines[0];
  return speak({ ...state, node, line: 0, heard: state.heard + 1 }, first);
}

/** In this run's order, the same whenever the child comes back to them. */
function choicesAt({ graph }: Level, { node, seed }: State): readonly StoryChoice[] {
  const written = graph.nodes[node]?.choices ?? [];
  return seed === undefined ? written : shuffle(written, seed + Object.keys(graph.nodes).indexOf(node));
}

export const rules: Rules<Level, State> = {
  start(level, seed) {
    const empty: State = { node: level.graph.start, line: 0, heard: 0, cast: [], scene: {}, seed, done: false };
    return enter(level, empty, level.graph.start).state;
  },

  reduce(level, state, intent): Step<State> {
    const node = level.graph.nodes[state.node];
    if (!node || state.done || intent.type !== 'tap') return same(state);
    const last = state.line >= node.lines.length - 1;
    if (intent.id === 'next' && !last) {
      const line = state.line + 1;
      const spoken = speak({ ...state, line, heard: state.heard + 1 }, node.lines[line]);
      return { ...spoken, effects: [tap('next'), ...spoken.effects], answers: [] };
    }
    if (intent.id === 'finish' && last && node.choices.length === 0) {
      return go({ ...state, done: true }, celebrate);
    }
    const choice = last ? node.choices.find((candidate) => candidate.id === intent.id) : undefined;
    if (!choice) return same(state);
    const { answer, person, setting } = choice;
    const noted = state.noted ?? [];
    const isNew = answer !== undefined && !noted.includes(choice.id);
    const entered = enter(level, isNew ? { ...state, noted: [...noted, choice.id] } : state, choice.to);
    const mark = !answer ? tap : answer.right ? right : retry;
    return {
      state: entered.state,
      effects: [mark(choice.id), ...entered.effects],
      answers: isNew ? [{ item: choice.id, ...answer, ...(person && { person }), ...(setting && { setting }) }] : [],
    };
  },

  view(level, state): View {
    const node = level.graph.nodes[state.node];
    const line = node?.lines[state.line];
    const last = !node || state.line >= node.lines.length - 1;
    const choices = last ? choicesAt(level, state) : [];
    const left = shortest(level.graph, state.node) - state.line - 1;
    return {
      prompt: line?.text ?? text('', ''),
      ...(line && line.who !== 'narrator' && { speaker: line.who }),
      ...(line?.picture && { picture: line.picture }),
      targets: state.done ? [] : !last ? buttons.next : choices.length === 0 ? buttons.finish : cards(choices),
      status: text('', ''),
      cast: state.cast,
      place: state.scene,
      progress: state.done ? 1 : state.heard / (state.heard + left + 1),
      done: state.done,
    };
  },
};

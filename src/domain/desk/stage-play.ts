import { fill, type Text } from '../../lib/text';
import type { StageDirection, StoryGraph, StoryLine, StoryNode } from '../story';

/*
 * A station's story as a play for a group, and as a script for the school radio. Every line comes from the story's graph; what connects them,
 * and how a face, a pose or a sound is called, is in levels/leader/plays.yaml.
 *
 * Where the story asks, the audience decides (forum theatre): each way is played, and one that leads back to the question stops there. What
 * several ways have in common is played once, after them, as the next scene.
 */

/** How the stage directions of a story are said. */
export interface StageWords {
  /** `{who}`, `{from}`. */
  enter: Text;
  /** `{who}`. */
  leave: Text;
  /** `{who}`, `{how}`. */
  turn: Text;
  from: Readonly<Record<string, Text>>;
  /** Nothing to be said of one that is not here. */
  faces: Readonly<Record<string, Text>>;
  poses: Readonly<Record<string, Text>>;
  sounds: Readonly<Record<string, Text>>;
  /** What changes on the stage, by `key=value`. */
  changes: Readonly<Record<string, Text>>;
}

export interface PlayLine {
  kind: 'line';
  who: string;
  name: Text;
  /** Only when it is another than before. */
  how?: Text;
  text: Text;
}

export interface Cue {
  kind: 'move' | 'change' | 'sound';
  text: Text;
}

export interface Option {
  id: string;
  label: Text;
  /** What is played for this way alone. */
  items: readonly (PlayLine | Cue)[];
  /** The scene that follows, counted from 0; nothing where it leads back to a question that was asked. */
  next?: number;
}

export interface Scene {
  /** Which ways of the scene before lead here; none for the first. */
  after: readonly string[];
  items: readonly (PlayLine | Cue)[];
  /** What the audience may choose after the last line; none at the end. */
  options: readonly Option[];
}

export interface Role {
  name: Text;
  lines: number;
}

export interface Play {
  /** Who plays, in the order of appearance; the narrator last. */
  roles: readonly Role[];
  scenes: readonly Scene[];
}

export interface Names {
  people: Readonly<Record<string, Text>>;
  narrator: Text;
}

/** Who is on the stage, how they look, and the look that the script told last. */
type Cast = Map<string, string>;

const isSame = (a: StoryLine | undefined, b: StoryLine | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);
const keyOf = ({ choices }: StoryNode): string => choices.map(({ id, to }) => `${id}>${to}`).join();

/** How many lines at their ends all of these have in common. */
function shared(all: readonly (readonly StoryLine[])[]): number {
  const [first = []] = all;
  const most = Math.min(...all.map(({ length }) => length));
  for (let count = 0; count < most; count += 1) {
    const line = first[first.length - 1 - count];
    if (!all.every((lines) => isSame(lines[lines.length - 1 - count], line))) return count;
  }
  return most;
}

/** Says the directions of lines, and who speaks how; keeps who is on the stage. */
function teller(words: StageWords, { people, narrator }: Names) {
  const join = (parts: readonly Text[]): Text => ({
    vi: parts.map(({ vi }) => vi).join(', '),
    en: parts.map(({ en }) => en).join(', '),
  });
  const ended = ({ vi, en }: Text): Text => ({ vi: `${vi}.`, en: `${en}.` });
  const nameOf = (who: string): Text => people[who] ?? narrator;
  const lookOf = (face?: string, pose?: string): Text | undefined => {
    const parts = [words.faces[face ?? ''], words.poses[pose ?? '']].flatMap((part) => part ?? []);
    return parts.length > 0 ? join(parts) : undefined;
  };
  /** The look, when it was not told before. */
  const told = (cast: Cast, who: string, face?: string, pose?: string): Text | undefined => {
    const how = lookOf(face, pose);
    const before = cast.get(who);
    cast.set(who, how?.vi ?? '');
    return how?.vi === before ? undefined : how;
  };

  function cue(cast: Cast, direction: StageDirection): Cue | undefined {
    switch (direction.do) {
      case 'enter': {
        const { id, at, face, pose } = direction;
        const who = nameOf(id);
        const isThere = cast.has(id);
        const how = told(cast, id, face, pose);
        if (isThere) return how && { kind: 'move', text: fill(words.turn, { who, how }) };
        const enters = fill(words.enter, { who, from: words.from[at] ?? '' });
        return { kind: 'move', text: ended(how ? join([enters, how]) : enters) };
      }
      case 'leave':
        return cast.delete(direction.id) ? { kind: 'move', text: fill(words.leave, { who: nameOf(direction.id) }) } : undefined;
      case 'face': {
        const how = cast.has(direction.id) ? told(cast, direction.id, direction.face, direction.pose) : undefined;
        return how && { kind: 'move', text: fill(words.turn, { who: nameOf(direction.id), how }) };
      }
      case 'scene': {
        const change = words.changes[`${direction.key}=${direction.value}`];
        return change && { kind: 'change', text: change };
      }
      case 'sound': {
        const sound = words.sounds[direction.name];
        return sound && { kind: 'sound', text: sound };
      }
    }
  }
  return (cast: Cast, lines: readonly StoryLine[]): (PlayLine | Cue)[] =>
    lines.flatMap(({ who, face, pose, text, stage }) => {
      const isExit = (direction: StageDirection) => direction.do === 'leave' && direction.id === who;
      const cues = stage.filter((each) => !isExit(each)).flatMap((each) => cue(cast, each) ?? []);
      const how = people[who] && told(cast, who, face, pose);
      // On paper nobody speaks after going out.
      const exit = stage.filter(isExit).flatMap((each) => cue(cast, each) ?? []);
      return [...cues, { kind: 'line', who, name: nameOf(who), ...(how && { how }), text }, ...exit];
    });
}

/** A scene that is still to be told. */
interface Coming {
  node: StoryNode;
  lines: readonly StoryLine[];
  after: readonly string[];
  cast: Cast;
}

/** @param graph compiled, with at least its start */
export function stagePlay(graph: StoryGraph, words: StageWords, names: Names): Play {
  const tell = teller(words, names);
  const start = graph.nodes[graph.start] as StoryNode;
  const coming: Coming[] = [{ node: start, lines: start.lines, after: [], cast: new Map() }];
  const scenes: Scene[] = [];
  /** A question is asked in one scene, whoever leads to it. */
  const sceneOf = (node: StoryNode): number =>
    coming.findIndex((each) => each.node === node || (node.choices.length > 0 && keyOf(each.node) === keyOf(node)));

  /** New scenes: those ways which have the same choices after them meet in one. */
  function foresee({ choices }: StoryNode) {
    const targets = choices.map(({ to }) => graph.nodes[to] as StoryNode);
    const fresh = targets.filter((node, index) => targets.indexOf(node) === index && sceneOf(node) < 0);
    for (const key of new Set(fresh.map(keyOf))) {
      const alike = fresh.filter((node) => keyOf(node) === key);
      const [node] = alike as [StoryNode];
      const lines = node.lines.slice(node.lines.length - shared(alike.map((each) => each.lines)));
      const after = choices.flatMap(({ id, to }) => (alike.includes(graph.nodes[to] as StoryNode) ? id : []));
      coming.push({ node, lines, after, cast: new Map() });
    }
  }

  for (let scene = coming[0]; scene; scene = coming[scenes.length]) {
    const { node, cast, lines, after } = scene;
    const items = tell(cast, lines);
    foresee(node);
    const options = node.choices.map(({ id, label, to }): Option => {
      const target = graph.nodes[to] as StoryNode;
      // An end is shared by ways that come to it in different words.
      const known = sceneOf(target);
      const next = known >= 0 ? known : coming.findIndex((each) => each.after.includes(id));
      const there: Cast = new Map(cast);
      const own = tell(there, target.lines.slice(0, target.lines.length - shared([target.lines, coming[next]?.lines ?? []])));
      const isOn = next > scenes.length;
      // Whoever came in on one of the ways may be there afterwards.
      if (isOn) for (const [who, look] of there) coming[next]?.cast.set(who, look);
      return { id, label, items: own, ...(isOn && { next }) };
    });
    scenes.push({ after, items, options });
  }
  return { roles: rolesOf(scenes, names), scenes };
}

const spoken = (scenes: readonly Scene[]): PlayLine[] =>
  scenes
    .flatMap(({ items, options }) => [...items, ...options.flatMap((option) => option.items)])
    .filter((item): item is PlayLine => item.kind === 'line');

/** Two drawings of one person are one role. */
function rolesOf(scenes: readonly Scene[], { narrator }: Names): Role[] {
  const lines = new Map<string, Role>();
  for (const { name } of spoken(scenes)) lines.set(name.vi, { name, lines: (lines.get(name.vi)?.lines ?? 0) + 1 });
  const all = [...lines.values()];
  return [...all.filter(({ name }) => name.vi !== narrator.vi), ...all.filter(({ name }) => name.vi === narrator.vi)];
}

/** What one player learns: each line, and what somebody else says before it. */
export interface PartLine {
  cue?: PlayLine;
  line: PlayLine;
}

export function partOf({ scenes }: Play, { name }: Role): PartLine[] {
  const rows = (items: readonly (PlayLine | Cue)[], before?: PlayLine): PartLine[] => {
    const lines = items.filter((item): item is PlayLine => item.kind === 'line');
    return lines.flatMap((line, index) => {
      const cue = lines[index - 1] ?? before;
      const isOwn = cue?.name.vi === name.vi;
      return line.name.vi === name.vi ? { line, ...(cue && !isOwn && { cue }) } : [];
    });
  };
  return scenes.flatMap(({ items, options }) => {
    const question = items.filter((item): item is PlayLine => item.kind === 'line').at(-1);
    return [...rows(items), ...options.flatMap((option) => rows(option.items, question))];
  });
}

export type RadioItem =
  | { kind: 'line'; name: Text; text: Text }
  | { kind: 'sound'; text: Text }
  /** The listener thinks about the options; then the first way that leads on is played. */
  | { kind: 'pause'; options: readonly Text[]; chosen: Text };

/** For ears alone: who speaks, and sounds; of each choice the good way. @param good ids of choices that help */
export function radioPlay({ scenes }: Play, good: readonly string[]): RadioItem[] {
  const heard = (items: readonly (PlayLine | Cue)[]): RadioItem[] =>
    items.flatMap((item): RadioItem | [] => {
      if (item.kind === 'line') return { kind: 'line', name: item.name, text: item.text };
      return item.kind === 'sound' ? { kind: 'sound', text: item.text } : [];
    });
  const script: RadioItem[] = [];
  for (let at: number | undefined = 0; at !== undefined; ) {
    const scene: Scene | undefined = scenes[at];
    script.push(...heard(scene?.items ?? []));
    const onward: Option[] = (scene?.options ?? []).filter(({ next }) => next !== undefined);
    const way: Option | undefined = onward.find(({ id }) => good.includes(id)) ?? onward[0];
    if (scene && way) {
      script.push({ kind: 'pause', options: scene.options.map(({ label }) => label), chosen: way.label });
      script.push(...heard(way.items));
    }
    at = way?.next;
  }
  return script;
}

/** Ids of the choices of a story that help. */
export const goodChoices = ({ nodes }: StoryGraph): string[] =>
  Object.values(nodes).flatMap(({ choices }) => choices.flatMap(({ id, answer }) => (answer?.right ? id : [])));

import type { Text } from '../../lib/text';
import type { Band } from '../terms';
import type { BigGame, Post, RoleKind } from './big-game';

/* The words of levels/leader/big-game.yaml, and which of them a game needs. */

type Lines = readonly Text[];
type EachBand<T> = Readonly<Record<Band, T>>;

export interface PostWords {
  title: Text;
  needs: Text;
  task: EachBand<Text>;
  say: EachBand<Lines>;
  weather: Text;
  /** For children who move, see, hear or speak in other ways. */
  differently: Text;
  watch: Text;
  /** What to do when a child begins to tell. */
  telling: Text;
}

export interface GameWords {
  review: 'draft' | 'approved';
  names: Lines;
  opening: { title: Text; does: Lines; say: EachBand<Lines> };
  closing: { title: Text; does: Lines; say: EachBand<Lines>; watch: Text; telling: Text };
  roles: Readonly<Record<RoleKind, { name: Text; does: Text }>>;
  report: Text;
  prepare: Lines;
  posts: { rest: PostWords; number: PostWords };
  tasks: readonly (PostWords & { skill: string })[];
}

/** Of a station: its name and its skill. */
export interface Place {
  id: string;
  name: Text;
  skill: string;
}

/** @throws for a station whose skill has no task: the build refuses such words */
export function postWords(words: GameWords, places: readonly Place[], post: Post): PostWords {
  if (post.kind !== 'station') return words.posts[post.kind];
  const skill = places.find(({ id }) => id === post.station)?.skill;
  const found = words.tasks.find((task) => task.skill === skill);
  if (!found) throw new Error(`no task for the station ${post.station}`);
  return found;
}

/** Where it stands: the place it is named after, or what it is for. */
export const postName = (words: GameWords, places: readonly Place[], post: Post): Text =>
  places.find(({ id }) => id === post.station)?.name ?? postWords(words, places, post).title;

export const circuitLetter = (circuit: number): string => 'ABCD'.charAt(circuit);

/** `3`, or `B3` where there are several circuits. */
export const postLabel = ({ circuits }: BigGame, circuit: number, post: number): string =>
  `${circuits.length > 1 ? circuitLetter(circuit) : ''}${post + 1}`;

export const teamName = ({ names }: GameWords, team: number): Text => names[team % names.length] as Text;

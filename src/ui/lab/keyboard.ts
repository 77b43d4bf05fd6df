import { type Key, keyBetween, keysOf, plain } from '../../lib/telex';
import { erase, move, nothing, type Typed, write } from './typed';

/**
 * What was typed into the boxes, on keys that a program for Vietnamese may stand behind: such a program takes letters back and writes others,
 * as if somebody had, and which key that was for is found from what stood there before.
 */
export interface Keyboard {
  /** If that program does Telex, and if it does VNI. */
  boxes: readonly [telex: Typed, vni: Typed];
  /** As that program sees it. */
  seen: string;
  /** Before the last letter came. */
  past?: Keyboard;
  /** Before letters were taken back. */
  before?: Keyboard;
  /** The last thing that came took one back. */
  erasing?: boolean;
}

export const untouched = (length: number): Keyboard => ({ boxes: [nothing(length), nothing(length)], seen: '' });

const both = ({ boxes: [telex, vni] }: Keyboard, how: (typed: Typed, way: 0 | 1) => Typed): Keyboard => ({
  boxes: [how(telex, 0), how(vni, 1)],
  seen: '',
});

/** @param letterOf the letter of a code that a key means */
export function press(old: Keyboard, char: string, letterOf: (key: string) => string | undefined): Keyboard {
  const { before } = old;
  const seen = old.seen + char;
  const key = before && keyBetween(before.seen, seen);
  // What was taken back is being written again: its marks are known at its end.
  const isAgain = before && plain(before.seen).startsWith(plain(seen));
  const keys: readonly Key[] = key ? [key] : keysOf(char).slice(0, isAgain ? 1 : undefined);
  const next = both(key ? before : old, (typed, way) => keys.flatMap((each) => letterOf(each[way]) ?? []).reduce(write, typed));
  return { ...next, seen, past: old, ...(before && { before }) };
}

/** Takes the last letter back, with all that it was made of. */
export function takeBack(old: Keyboard): Keyboard {
  if (!old.past) return both(old, erase);
  return { ...old.past, before: (old.erasing && old.before) || old, erasing: true };
}

export const go = (old: Keyboard, at: number): Keyboard => both(old, (typed) => move(typed, at));

/** Somebody has typed with such a program: each way gives another code. */
export const isUnsure = ({ boxes: [telex, vni] }: Keyboard): boolean => String(telex.letters) !== String(vni.letters);

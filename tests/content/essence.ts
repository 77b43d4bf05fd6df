import type { Level as DialLevel } from '../../src/activities/dial/level';
import type { State as DialState } from '../../src/activities/dial/rules';
import type { State as StoryState } from '../../src/activities/story/rules';
import type { Essence } from './search';

/*
 * Only for activities with more states than a search can open: what of a state decides how the game can go on.
 * It may leave out what never matters again, nothing else, or the search proves less than it says.
 */

/** On the toy telephone only this matters: how much of the right number stands there, and how many wrong keys after it. */
function dial(level: DialLevel, state: DialState): unknown {
  const number = level.lines[level.line]?.number ?? '';
  let right = 0;
  while (right < state.digits.length && state.digits[right] === number[right]) right++;
  return { ...state, digits: [right, state.digits.length] };
}

/** A story counts the lines it told, for the progress bar: without that its loops would never end. */
const story = (_: unknown, { heard: _heard, ...state }: StoryState): unknown => state;

const known: Readonly<Record<string, Essence>> = { dial: dial as Essence, story: story as Essence };

export const essenceOf = (type: string): Essence => known[type] ?? ((_, state) => state);

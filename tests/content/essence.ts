import { roleOf } from '../../src/activities/clay-hand/hand';
import type { Level as HandLevel } from '../../src/activities/clay-hand/level';
import type { State as HandState } from '../../src/activities/clay-hand/rules';
import type { Level as DialLevel } from '../../src/activities/dial/level';
import type { State as DialState } from '../../src/activities/dial/rules';
import type { State as StoryState } from '../../src/activities/story/rules';
import type { State as VineState } from '../../src/activities/vine/rules';
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

/**
 * A hand may stand in some millions of ways. Which finger somebody stands on, which word is used and which of several alike was taken never
 * matters: what matters of a person is the place, the house, whether a word is to be chosen, and the stories that are still to come; of the
 * order and of the shining fingers only how many there are. What was said or counted about a hand that still lacks somebody is said once.
 */
function clayHand(
  level: HandLevel,
  { slot: _slot, checked: _checked, missing: _missing, found: _found, order, lit, tried, busy, ...state }: HandState,
): unknown {
  const told = ['light', 'fire', 'glow', 'ending', 'done'].includes(state.phase);
  const asked = ['told', 'reach', 'reached', 'why'].includes(state.phase);
  const built = !['intro', 'palm', 'pick', 'call', 'press'].includes(state.phase);
  const kindOf = (id: string | undefined) => {
    const role = roleOf(level, id);
    const trouble = level.stories.slice(state.at).map(({ not = [] }) => not.includes(role?.id ?? ''));
    return role && [role.place, ...(built ? [] : [role.apart === true, role.words.length > 1]), ...trouble];
  };
  const fingers = state.hand.flatMap((finger, index) =>
    finger ? [told ? 1 : JSON.stringify([kindOf(finger.role), !asked && tried.includes(index), !asked && busy === index])] : [],
  );
  return {
    ...state,
    hand: fingers.sort(),
    place: state.phase === 'pick' ? state.place : 'any',
    picked: state.picked && kindOf(state.picked),
    presses: built ? 0 : state.presses,
    order: built ? order.length : 0,
    lit: lit.length,
  };
}

/** On the vine, what was said last of the bunch in the hand changes the words in the bubble alone. */
const vine = (_: unknown, { said: _said, ...state }: VineState): unknown => state;

const known: Readonly<Record<string, Essence>> = {
  'clay-hand': clayHand as Essence,
  dial: dial as Essence,
  story: story as Essence,
  vine: vine as Essence,
};

export const essenceOf = (type: string): Essence => known[type] ?? ((_, state) => state);

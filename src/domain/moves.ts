import { type Text, text } from '../lib/text';
import type { Answer, Effect, Step, Target, View } from './activity';
import { firstOpenings, laterOpenings } from './openings';
import type { Person, Setting } from './terms';

/*
 * What the rules of every game are made of: what happens, the steps in which it happens, the buttons that lead on, what is said.
 */

export const tap = (on?: string): Effect => ({ type: 'tap', ...(on !== undefined && { on }) });
export const right = (on?: string): Effect => ({ type: 'right', ...(on !== undefined && { on }) });
export const retry = (on?: string): Effect => ({ type: 'retry', ...(on !== undefined && { on }) });
export const sound = (name: string): Effect => ({ type: 'sound', name });
export const celebrate: Effect = { type: 'celebrate' };

/** For an intent that means nothing now: the same state, and nothing happens. */
export const same = <State>(state: State): Step<State> => ({ state, effects: [], answers: [] });

/** On to this state, with a tap when nothing else happens. */
export const go = <State>(state: State, ...effects: Effect[]): Step<State> => ({
  state,
  effects: effects.length > 0 ? effects : [tap()],
  answers: [],
});

/** Where `next` alone leads on: to this phase. */
export const next = <State extends { phase: string }>(
  state: State,
  id: string,
  phase: State['phase'],
  ...effects: Effect[]
): Step<State> => (id === 'next' ? go({ ...state, phase }, ...effects) : same(state));

/** Where `finish` alone leads on: to the end. */
export const finish = <State extends { phase: string }>(state: State, id: string, effect: Effect = celebrate): Step<State> =>
  id === 'finish' ? go({ ...state, phase: 'done' }, effect) : same(state);

/** What a decision is recorded as, apart from whether it was right. */
export type Asked = Omit<Answer, 'right'>;

/** Whether a case is OK was asked. */
export const verdict = ({ id, ok, person, setting }: { id: string; ok: boolean; person: Person; setting: Setting }): Asked => ({
  item: id,
  axis: ok ? 'recognise-ok' : 'recognise-not-ok',
  person,
  setting,
});

/**
 * A decision that was right, or that wants another try.
 * @param on the button that was chosen
 * @param asked what it is recorded as, or false: only a first try is
 */
export const decided = <State>(state: State, isRight: boolean, on: string, asked: Asked | false, ...effects: Effect[]): Step<State> => ({
  state,
  effects: [isRight ? right(on) : retry(on), ...effects],
  answers: asked ? [{ ...asked, right: isRight }] : [],
});

/** Those of `all` that were there and one more, in the order of `all`: in which order they came never matters. */
export const inOrder = <T>(all: readonly T[], some: readonly T[], more: T): T[] =>
  all.filter((each) => each === more || some.includes(each));

/** One large button below the stage. */
export const button = (id: string, label: Text): Target[] => [{ id, main: true, label }];

export const buttons = {
  start: button('next', text('Bắt đầu', 'Start')),
  next: button('next', text('Tiếp', 'Next')),
  finish: button('finish', text('Mình đi tiếp nào!', "Let's go on!")),
};

/** Cards below the stage: one for each option that was not tried yet. */
export const cards = (
  options: readonly { id: string; label: Text; picture?: string | undefined }[],
  tried: readonly string[] = [],
  prefix = '',
): Target[] =>
  options
    .filter(({ id }) => !tried.includes(id))
    .map(({ id, label, picture }) => ({ id: `${prefix}${id}`, label, ...(picture && { picture }) }));

/** What is said, and by whom. */
export type Said = Pick<View, 'prompt' | 'speaker' | 'picture'>;

export const mai = (prompt: Text): Said => ({ prompt, speaker: 'mai' });

/** A reply that invites to something, or asks, needs nothing before it. */
const inviting = /\?|(^|\s)(nhé|nha|nè|thử)([\s.,!?]|$)/i;

/**
 * What did not help yet, answered with a better idea.
 * @param at what in the game it is about, from 0: neighbours are answered in other words
 * @param tries how often something was tried there, this one too
 */
export function tryAgain(reply: Text, at = 0, tries = 1): Text {
  if (inviting.test(reply.vi)) return reply;
  const openings = tries > 1 ? laterOpenings : firstOpenings;
  const opening = openings[(at + tries - 1) % openings.length] as Text;
  return text(`${opening.vi} ${reply.vi}`, `${opening.en} ${reply.en}`);
}

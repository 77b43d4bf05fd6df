import type { Answer, Step, Target, View } from '../../domain/activity';
import type { Text } from '../../lib/text';
import { type AnyRules, nearest, tappable } from './taps';

/*
 * Plays a level of any game by its own rules and writes down every choice that a child meets. No game is known by name: an option is a
 * button that records an answer.
 */

export interface Option {
  id: string;
  label: Text;
  good: boolean;
  /** What a child sees of it who can't read; on the stage the drawing itself. */
  picture?: string | undefined;
}

export interface Decision extends Pick<Answer, 'item' | 'axis' | 'person' | 'setting'> {
  /** In the order in which they are shown. */
  options: readonly Option[];
  /** Something to be seen says what it is about: in the bubble, or on the stage. */
  shown: boolean;
}

export interface Game {
  rules: AnyRules;
  /** Taps that it begins with, for what nobody finds by trying. */
  opening?: readonly string[];
}

/** States that a search for the next choice looks at before it gives up. */
const MOST = 5000;
/** Those who do not know yet learn something first: no guess. */
const unsure = /^Em (còn )?chưa (biết|rõ|chắc)/;

interface Chance extends Option {
  next: unknown;
}

interface Choice {
  key: string;
  decision: Decision;
  chances: readonly Chance[];
}

type Tried = { target: Target; step: Step<unknown> };

/** Buttons that are about one thing are one choice; so are cards that lie side by side, though in a story each is counted by its own id. */
function together(counted: readonly Tried[]): readonly Tried[] {
  const itemOf = ({ step }: Tried) => step.answers[0]?.item;
  const about = counted.map((each) => counted.filter((other) => itemOf(other) === itemOf(each)));
  const [most = []] = about.sort((a, b) => b.length - a.length);
  return most.length > 1 ? most : counted.filter(({ target }) => !target.box);
}

/** Right without a record, as any story may go to a grown-up: it is offered, but whoever takes it has understood nothing yet. */
const fine = ({ target, step }: Tried) =>
  target.role === 'drop-on' && step.answers.length === 0 && step.effects.some(({ type }) => type === 'right');

/** The choice that a child has here; one button alone is none. */
export function choiceIn({ rules }: Game, level: unknown, state: unknown, view: View): Choice | undefined {
  const open = view.targets.filter(({ disabled, main }) => !disabled && !main);
  const tried = open.map((target) => ({ target, step: rules.reduce(level, state, { type: 'tap', id: target.id }) }));
  const recorded = tried.filter(({ target, step }) => step.answers.length > 0 && !unsure.test(target.label.vi));
  const counted = tried.some(fine) ? recorded : together(recorded);
  const offered = tried.filter((each) => counted.includes(each) || fine(each));
  const [first] = counted;
  const answer = first?.step.answers[0];
  if (!answer || offered.length < 2) return undefined;
  const own = new Set(counted.map(({ step }) => step.answers[0]?.item)).size > 1;
  const chances = offered.map(({ target, step }) => ({
    id: target.id,
    label: target.label,
    picture: target.picture ?? (target.box && 'stage'),
    good: step.answers[0]?.right === true,
    next: step.state,
  }));
  const names = open.map(({ id }) => id).sort();
  return {
    key: own ? JSON.stringify([view.prompt.vi, names]) : `${answer.item} ${answer.axis}`,
    decision: {
      item: own ? names.join(' ') : answer.item,
      axis: answer.axis,
      ...(answer.person && { person: answer.person }),
      ...(answer.setting && { setting: answer.setting }),
      options: chances.map(({ id, label, good, picture }) => ({ id, label, good, picture })),
      shown: view.picture !== undefined || view.targets.some(({ box }) => box) || (view.props ?? []).some(({ picture }) => picture),
    },
    chances,
  };
}

/** The next states on the way: by the large button, or as many taps as a step further needs; none where there is no way. */
export function onward(game: Game, level: unknown, state: unknown, view: View, seen: ReadonlySet<string>): readonly unknown[] {
  const { rules } = game;
  const tapped = (from: unknown, id: string) => rules.reduce(level, from, { type: 'tap', id });
  const main = view.targets.find((target) => target.main && !target.disabled);
  const next = main && tapped(state, main.id).state;
  if (next !== undefined && !seen.has(JSON.stringify(next))) return [next];
  const after = (from: unknown) => tappable(rules.view(level, from, 'tall')).map((id) => tapped(from, id).state);
  const wanted = (each: unknown) => {
    const there = rules.view(level, each, 'tall');
    return there.done || there.progress > view.progress || choiceIn(game, level, each, there) !== undefined;
  };
  return nearest(state, after, JSON.stringify, wanted, MOST) ?? [];
}

/**
 * Every choice of a level in one game, each once: along the good options first, then wherever the other ones lead to.
 * @param aside with `false` only those on the good way
 */
export function decisions(game: Game, level: unknown, seed: number, aside = true): Decision[] {
  const { rules, opening = [] } = game;
  const found = new Map<string, Decision>();
  const others: unknown[] = [];
  const walk = (from: unknown, first: boolean) => {
    const seen = new Set<string>();
    let state: unknown | undefined = from;
    for (let name = JSON.stringify(state); state !== undefined && !seen.has(name); name = JSON.stringify(state)) {
      seen.add(name);
      const view = rules.view(level, state, 'tall');
      if (view.done) return;
      const choice = choiceIn(game, level, state, view);
      if (!choice) {
        state = onward(game, level, state, view, seen).at(-1);
        continue;
      }
      const known = found.has(choice.key);
      // A way that comes back has been walked from there.
      if (known && !first) return;
      const good = choice.chances.find((each) => each.good);
      if (!known) {
        found.set(choice.key, choice.decision);
        others.push(...choice.chances.filter((each) => each !== good).map(({ next }) => next));
      }
      state = good?.next;
    }
  };
  walk(
    opening.reduce((state, id) => rules.reduce(level, state, { type: 'tap', id }).state, rules.start(level, seed)),
    true,
  );
  if (aside) for (const other of others) walk(other, false);
  return [...found.values()];
}

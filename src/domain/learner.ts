import { shuffle } from '../lib/random';
import type { Answer, Axis, Band } from './activity';
import type { Situation } from './content';
import type { Given, When } from './progress';

/*
 * What a child can do, read from the answers alone. A skill is known by its station: a station teaches one skill.
 */

/**
 * How far a child is with a skill. `can`: shown once, in enough different situations. `mastered`: shown once more after a gap.
 * What was shown once is not taken away by a later slip.
 */
export type Standing = 'new' | 'begun' | 'can' | 'mastered';
const standings: readonly Standing[] = ['new', 'begun', 'can', 'mastered'];

/** At least 4 of the last 5 (mastery in the learning design; inferred, no trial says so). */
const LAST = 5;
const RIGHT = 4;
/** Across so many kinds of person and settings. */
const PERSONS = 3;
const SETTINGS = 2;
/** Of the last so many situations that were OK, at most one was taken for a danger. */
const FALSE_ALARMS = 1;
/** Older answers than these say nothing about today. */
const WINDOW = 40;

/** Right answers of somebody who knows: 9 of 10 (the design's own learner). */
const KNOWS = 0.9;
/** So many times likelier from one who knows than from one who guesses, before a skill counts as shown; and once more after the gap. */
const SHOWN = Math.log(200);
const AGAIN = Math.log(20);
/** Mistakes of the beginning weigh no more than this, so that who learns late is not held back for good. */
const LEAST = -2;

/**
 * How much likelier these answers are from a child who knows than from one who guesses: the logarithm of the likelihood ratio, summed up
 * (Wald's sequential test). A guess that is right in half of the cases thus proves less than one of three, and one that can't go wrong nothing.
 * @returns what is known after each answer
 */
function evidence(answers: readonly Answer[], axes: readonly Axis[]): number[] {
  let sum = 0;
  return answers.map(({ axis, right, chance = 1 }) => {
    if (axes.includes(axis) && chance < KNOWS)
      sum = Math.max(LEAST, sum + (right ? Math.log(KNOWS / chance) : Math.log((1 - KNOWS) / (1 - chance))));
    return sum;
  });
}

const lastRight = (answers: readonly Answer[]): boolean =>
  answers.length >= LAST && answers.slice(-LAST).filter(({ right }) => right).length >= RIGHT;

/** With different people in different places, and hardly a false alarm. */
function isBroad(answers: readonly Answer[]): boolean {
  const right = answers.filter((answer) => answer.right);
  const kinds = <K extends 'person' | 'setting'>(key: K) => new Set(right.flatMap((answer) => answer[key] ?? [])).size;
  const ok = answers.filter(({ axis }) => axis === 'recognise-ok').slice(-LAST);
  return kinds('person') >= PERSONS && kinds('setting') >= SETTINGS && ok.filter((answer) => !answer.right).length <= FALSE_ALARMS;
}

/** A gap is another day, or one visit in between where the clock stands still. */
const isLater = (then: When, now: When): boolean => now.visit > then.visit && (now.day > then.day || now.visit > then.visit + 1);

/** @param shown which answer showed the skill, or -1  @param again do these, given after a gap, show it once more? */
function standingBy(given: readonly Given[], shown: number, again: (answers: readonly Answer[]) => boolean): Standing {
  const then = given[shown];
  if (!then) return given.length === 0 ? 'new' : 'begun';
  const after = given.slice(shown + 1).filter((each) => isLater(then, each));
  return again(after.map(({ answer }) => answer)) ? 'mastered' : 'can';
}

/** Releases before 0.4.0 kept no chances and counted 4 of 5 right: what a child has seen itself reach stays. */
function standingBefore(given: readonly Given[], axes: readonly Axis[]): Standing {
  const answers = given.map(({ answer }) => answer);
  const shown = answers.findIndex((_, index) => {
    const recent = answers.slice(Math.max(0, index + 1 - WINDOW), index + 1);
    return lastRight(recent.filter(({ axis }) => axes.includes(axis))) && isBroad(recent);
  });
  return standingBy(given, shown, (after) => after.some((_, index) => lastRight(after.slice(0, index + 1))));
}

/**
 * @param given answers for one skill in the order they were given
 * @param axes the skill's own
 */
export function standingOf(given: readonly Given[], axes: readonly Axis[]): Standing {
  const answers = given.map(({ answer }) => answer);
  const known = evidence(answers, axes);
  const shown = known.findIndex((sum, index) => sum >= SHOWN && isBroad(answers.slice(Math.max(0, index + 1 - WINDOW), index + 1)));
  const now = standingBy(given, shown, (after) => evidence(after, axes).some((sum) => sum >= AGAIN));
  const before = standingBefore(
    given.filter(({ answer }) => answer.chance === undefined),
    axes,
  );
  return standings[Math.max(standings.indexOf(now), standings.indexOf(before))] ?? now;
}

/** Recall at about one week, one month and three months; in visits too, because clocks of old machines lie (their number is inferred). */
const GAPS = [
  { days: 7, visits: 2 },
  { days: 30, visits: 5 },
  { days: 90, visits: 12 },
] as const;

/** The answers of one skill by the visits in which they were given. */
function boutsOf(given: readonly Given[]): (When & { right: number; all: number })[] {
  const bouts: (When & { right: number; all: number })[] = [];
  for (const { visit, day, answer } of given) {
    let bout = bouts.at(-1);
    if (bout?.visit !== visit) {
      bout = { visit, day, right: 0, all: 0 };
      bouts.push(bout);
    }
    bout.all += 1;
    if (answer.right) bout.right += 1;
  }
  return bouts;
}

/** How long ago it is, 1 when it is time to recall; a clock that was put back counts as standing still. */
function elapsed(last: When, now: When, stage: number): number {
  const gap = GAPS[stage] ?? GAPS[GAPS.length - 1] ?? { days: 90, visits: 12 };
  return Math.max((now.day - last.day) / gap.days, (now.visit - last.visit) / gap.visits);
}

/** 1 and more: this skill should be recalled; the larger, the longer overdue. 0 for a skill that was never played. */
export function dueness(given: readonly Given[], now: When): number {
  let last: When | undefined;
  let stage = 0;
  for (const bout of boutsOf(given)) {
    // Each recall in time makes the next gap longer, one that went badly makes it shorter; playing before that leaves it.
    if (last && elapsed(last, bout, stage) >= 1) {
      const well = bout.right / bout.all >= RIGHT / LAST;
      stage = Math.min(GAPS.length - 1, Math.max(0, stage + (well ? 1 : -1)));
    }
    last = bout;
  }
  return last ? elapsed(last, now, stage) : 0;
}

export interface Practised {
  station: string;
  axes: readonly Axis[];
  given: readonly Given[];
}

/** Most skills in one review: with one situation of each it takes five minutes at most. */
const SKILLS = 3;

/** Which stations' skills to recall now: those overdue first, then those that went longest without; never one that was not played. */
export const toRecall = (practised: readonly Practised[], now: When): string[] =>
  practised
    .filter(({ given }) => given.length > 0)
    .map(({ station, given }) => ({ station, due: dueness(given, now) }))
    .sort((a, b) => b.due - a.due)
    .slice(0, SKILLS)
    .map(({ station }) => station);

/**
 * The situations a child has met least and longest ago, in an order of the seed: a second try is another situation while there is one.
 * @param bank of one skill; those for other bands are left out
 * @param given answers for this skill
 */
export function pickSituations(bank: readonly Situation[], band: Band, given: readonly Given[], count: number, seed: number): Situation[] {
  const met = new Map(given.map(({ answer }, index) => [answer.item, index]));
  return shuffle(
    bank.filter(({ bands }) => bands.includes(band)),
    seed,
  )
    .sort((a, b) => (met.get(a.id) ?? -1) - (met.get(b.id) ?? -1))
    .slice(0, count);
}

/**
 * The situations of the next run of a station: first its own, later the others of its skill, in turns. The same for the same `times`,
 * so that a run goes on with them after the machine was switched off.
 * @param own ids that the station's author chose
 * @param times how often the station was finished before
 */
export function situationsOf(bank: readonly Situation[], band: Band, own: readonly string[], times: number): Situation[] {
  const meant = bank.filter(({ bands }) => bands.includes(band));
  const ring = [...own.flatMap((id) => meant.find((each) => each.id === id) ?? []), ...meant.filter(({ id }) => !own.includes(id))];
  return own.flatMap((_, index) => ring[(times * own.length + index) % ring.length] ?? []);
}

import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGames } from '../../src/compile/guess/games';
import { type Guess, guessAt } from '../../src/compile/guess/guess';
import { type Heard, heardOn } from '../../src/compile/guess/heard';
import { guessFaults, SEEDS } from '../../src/compile/guess/limits';
import { groupsOf, type Met } from '../../src/compile/guess/measure';
import { strategies } from '../../src/compile/guess/strategies';
import { format } from '../../src/compile/levels/problem';
import { bands } from '../../src/domain/activity';
import { today } from '../../src/lib/time';
import { compile, load, project } from './copies';

/*
 * A child who understands nothing must not come far: `npm run levels -- --guess <path>` says which choices give themselves away.
 */

const content = await compile(path.join(project, 'levels'));
const games = await readGames(project, load);
const guess = guessAt({ content, games, today: today(), seeds: SEEDS });
const heard = heardOn(content, games, today());

describe('a child who understands nothing', () => {
  it('meets every kind of choice in every band', () => {
    for (const band of bands) expect(groupsOf(guess.path).filter((group) => group.band === band).length, band).toBeGreaterThanOrEqual(5);
    expect(guess.path.length).toBeGreaterThan(500);
    expect(guess.bank.length).toBeGreaterThan(500);
  });

  it('is right no more often than by chance, and hears nothing so often that it wears out', () => {
    expect(guessFaults(guess, heard).map(format)).toEqual([]);
  });
});

describe('a child of band A who can not read', () => {
  // The bank's are held by the compiler.
  it('sees what each choice is about, and what each of its options says, no two alike', () => {
    const choices = guess.path.filter(({ band }) => band === 'A');
    const blind = choices.filter(({ options }) => options.some(({ picture }) => !picture)).map((each) => each.path);
    const twins = choices.filter(({ options }) => {
      const cards = options.flatMap(({ picture }) => (picture && picture !== 'stage' ? picture : []));
      return new Set(cards).size < cards.length;
    });
    const unseen = choices.filter(({ shown }) => !shown).map((each) => each.path);
    expect(unseen).toEqual([]);
    expect(blind).toEqual([]);
    expect(twins.map((each) => each.path)).toEqual([]);
  });
});

describe('what an author is told', () => {
  const half = Object.fromEntries(strategies.map((name) => [name, 0.5])) as Met['scores'];
  const scored = (met: readonly Met[], scores: Partial<Met['scores']>): Met[] =>
    met.map((each) => ({ ...each, scores: { ...half, ...scores } }));
  const fair: Guess = { path: scored(guess.path, {}), bank: scored(guess.bank, {}), telltales: [], helpers: [] };
  const silent = { most: 0, sentences: [] };
  const told = (change: Partial<Guess>, B: Heard = silent) =>
    guessFaults({ ...fair, ...change }, { A: silent, B, C: silent }).map(({ field, message }) => `${field}: ${message.en}`);

  it('is nothing where all is fair', () => expect(told({})).toEqual([]));

  it('is where any choice is right too often', () => {
    const always = Object.fromEntries(strategies.map((name) => [name, 0.56]));
    expect(told({ path: scored(guess.path, always) })).toEqual(bands.map((band) => `path ${band}: Any choice is right in 56 %.`));
    expect(told({ bank: scored(guess.bank, always) })).toEqual(['bank: Any choice is right in 56 %.']);
  });

  it('is where a rule comes further than chance, on one axis or in all', () => {
    const longest = told({ path: scored(guess.path, { longest: 0.601 }) });
    expect(longest).toContain('path A: «longest» is right in 60.1 %, any choice in 50 %.');
    expect(longest.some((line) => line.startsWith('path B tell: «longest»'))).toBe(true);
    expect(told({ bank: scored(guess.bank, { first: 0.39 }) })).toContain('bank: «first» is right in 39 %, any choice in 50 %.');
    expect(told({ path: scored(guess.path, { longest: 0.59 }) })).toEqual([]);
  });

  it('is where to begin: the choices that weigh most, on the side that is too heavy', () => {
    const [light, heavy, ...rest] = guess.path.filter(({ band }) => band === 'A');
    if (!light || !heavy) throw new Error('no choices');
    const path = [...scored([light], { longest: 0 }), ...scored([heavy], { longest: 1 }), ...scored(rest, { longest: 0.65 })];
    const todos = guessFaults({ ...fair, path }, { A: silent, B: silent, C: silent }).map(({ todo }) => todo.en);
    expect(todos[0]).toContain('right too often');
    expect(todos[0]).toContain(`begin with ${heavy.path.replace('levels/', '')},`);
    expect(todos.join()).not.toContain(light.path.replace('levels/', ''));
  });

  it('is where a word or a helper is enough', () => {
    expect(told({ telltales: [{ rule: 'cứ: not OK', share: 0.66 }] })).toEqual(['cứ: not OK: These words give 66 % of the cases away.']);
    expect(told({ helpers: [{ path: 'p', items: 4, best: 'mẹ', share: 0.75 }] })).toEqual(['p: All cards to «mẹ» is right in 75 %.']);
  });

  it('is where a sentence is heard a fourth time', () => {
    const often = (times: number): Heard => ({ most: times, sentences: [[times, 'Mình cùng nghĩ lại nhé']] });
    expect(told({}, often(4))).toEqual(['path B: Heard 4 times: «Mình cùng nghĩ lại nhé»']);
    expect(told({}, often(3))).toEqual([]);
  });
});

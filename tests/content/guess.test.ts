import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGames } from '../../src/compile/guess/games';
import { guessAt, guessFigures } from '../../src/compile/guess/guess';
import { heardOn } from '../../src/compile/guess/heard';
import { groupsOf, type Met, type Shares, sharesOf } from '../../src/compile/guess/measure';
import { strategies } from '../../src/compile/guess/strategies';
import { bands } from '../../src/domain/activity';
import { today } from '../../src/lib/time';
import { compile, load, project } from './copies';

/*
 * A child who understands nothing must not come far: `npm run levels -- --guess <path>` says which choices give themselves away.
 */

/** At random, and by any strategy that understands nothing: also where there are few choices, chance must not decide. */
const RANDOM = 0.55;
const BLIND = 0.6;
const NEAR = 0.1;
const ENOUGH = 10;
const TELLTALE = 0.65;
const HELPER = 0.6;
const HEARD = 3;
const SEEDS = 40;

const content = await compile(path.join(project, 'levels'));
const games = await readGames(project, load);
const guess = guessAt({ content, games, today: today(), seeds: SEEDS });
const figures = guessFigures(guess);
const heard = heardOn(content, games, today());

const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`;
const wholes: [string, Shares][] = [...bands.map((band): [string, Shares] => [`path ${band}`, figures.path[band]]), ['bank', figures.bank]];
const groups: [string, readonly Met[]][] = [
  ...groupsOf(guess.path).map(({ band, axis, met }): [string, Met[]] => [`path ${band} ${axis}`, met]),
  ...groupsOf(guess.bank).map(({ band, axis, met }): [string, Met[]] => [`bank ${band} ${axis}`, met]),
];

describe('a child who understands nothing', () => {
  it('meets every kind of choice in every band', () => {
    for (const band of bands) expect(groupsOf(guess.path).filter((group) => group.band === band).length, band).toBeGreaterThanOrEqual(5);
    expect(guess.path.length).toBeGreaterThan(500);
    expect(guess.bank.length).toBeGreaterThan(500);
  });

  it(`is right in at most ${percent(RANDOM)} at random`, () => {
    expect(wholes.filter(([, { random }]) => random > RANDOM).map(([where, { random }]) => `${where}: ${percent(random)}`)).toEqual([]);
  });

  it(`does not come further than at random by any rule, and never over ${percent(BLIND)}`, () => {
    const shares = groups.filter(([, met]) => met.length >= ENOUGH).map(([where, met]): [string, Shares] => [where, sharesOf(met)]);
    const faults = [...wholes, ...shares].flatMap(([where, each]) =>
      strategies
        .filter((name) => name !== 'random')
        .filter((name) => Math.abs(each[name] - each.random) > NEAR || each[name] > BLIND)
        .map((name) => `${where}: ${name} ${percent(each[name])}, random ${percent(each.random)}`),
    );
    expect(faults).toEqual([]);
  });

  it('is told by no word whether a case is OK', () => {
    expect(guess.telltales.filter(({ share }) => share > TELLTALE).map(({ rule, share }) => `${rule}, ${percent(share)}`)).toEqual([]);
  });

  it('cannot give all cards to one helper', () => {
    const worst = guess.helpers.slice(0, 8).map((each) => `${each.path}: ${each.best}, ${percent(each.share)} of ${each.items}`);
    expect(figures.oneHelper, worst.join('\n')).toBeLessThanOrEqual(HELPER);
  });
});

it(`no sentence of five words and more is heard more than ${HEARD} times on the whole way`, () => {
  const often = bands.flatMap((band) =>
    heard[band].sentences.filter(([times]) => times > HEARD).map((each) => `${band}: ${each.join(' ')}`),
  );
  expect(often).toEqual([]);
});

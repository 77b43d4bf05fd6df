import { describe, expect, it } from 'vitest';
import { type BigGame, endOf, type GameWish, gameTimes, grounds, limits, pathOf, playOut, TASK, TEAMS, togetherIn } from './big-game';

const wish: GameWish = { stations: ['a', 'b', 'c'], band: 'B', children: 60, minutes: 90, leaders: 12, ground: 'circle' };

/** What is wrong with a game, whoever it is for. */
function faultsOf(game: BigGame): string[] {
  const { wish: wanted, posts, teams, companies, rounds, circuits, roles } = game;
  const found = new Set<string>();
  const check = (right: boolean, fault: string) => right || found.add(fault);
  check(teams.reduce((all, each) => all + each, 0) === wanted.children, 'a child without a team');
  check(teams.every((size) => size >= 6 && size <= 12) && teams.length <= TEAMS, 'a team of the wrong size');
  for (const [team] of teams.entries()) {
    const visited = pathOf(game, team).map(({ post }) => post);
    check(visited.length === posts.length && new Set(visited).size === posts.length, 'a post that a team misses');
  }
  for (const [round] of rounds.entries()) {
    const at = companies.map(({ circuit, path }) => `${circuit}.${path[round]}`);
    check(new Set(at).size === at.length, 'two companies at one post');
  }
  const together = companies.flatMap((company) => company.teams);
  check(together.length === teams.length && new Set(together).size === teams.length, 'a team in no company or in two');
  check(game.task >= TASK.least && game.task <= TASK.most, 'a task of the wrong length');
  check(endOf(game) <= wanted.minutes, 'too long');
  for (const [at, { start, end }] of rounds.entries()) {
    check(end - start === game.task, 'a round of another length');
    check(start >= (rounds[at - 1]?.end ?? game.opening) && start >= game.opening, 'rounds that overlap');
  }
  check(roles.length === wanted.leaders, 'more or fewer roles than leaders');
  check(roles.filter(({ kind }) => kind === 'listener').length === 1, 'no quiet listener');
  const kept = roles.filter(({ kind }) => kind === 'post').map(({ circuit, post }) => `${circuit}.${post}`);
  const guided = roles.filter(({ kind }) => kind === 'guide').map(({ company }) => company);
  check(
    guided.length > 0 ? guided.length === companies.length : new Set(kept).size === circuits.length * posts.length,
    'a post without keeper',
  );
  check(game.leadless !== roles.some(({ kind }) => kind === 'lead'), 'nobody leads');
  const spots = circuits.flatMap((circuit) => circuit.spots);
  check(
    spots.length === circuits.length * posts.length && spots.every(({ x, y }) => x >= 5 && x <= 95 && y >= 5 && y <= 95),
    'a post off the ground',
  );
  check(
    spots.every(({ x, y }) => Math.abs(x - game.quiet.x) >= 15 || Math.abs(y - game.quiet.y) >= 8),
    'a post in the quiet corner',
  );
  const far = ({ spots: all }: { spots: readonly { x: number; y: number }[] }) =>
    all.map(({ x, y }, at) => Math.hypot(x - (all[(at + 1) % all.length]?.x ?? 0), y - (all[(at + 1) % all.length]?.y ?? 0)));
  check(
    circuits.flatMap(far).every((way) => way <= 168 / (posts.length - 1) + 9),
    'a post far from the next',
  );
  check(new Set(spots.map(({ x, y }) => `${x} ${y}`)).size === spots.length, 'two posts at one spot');
  check(
    [...posts.flatMap(({ station }) => station ?? []), ...game.left].sort().join() === [...wanted.stations].sort().join(),
    'a lost station',
  );
  check(posts.filter(({ kind }) => kind !== 'station').length === 2, 'no calm post or no rest');
  check(game.missing === 0 || togetherIn(game) > 1, 'leaders that nobody misses');
  return [...found];
}

describe('a big game', () => {
  it('is right for every number of stations, children, minutes and leaders', () => {
    const all = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const [fewest, most, step] = limits.children;
    const found = new Set<string>();
    let games = 0;
    for (let count = 1; count <= all.length; count += 1)
      for (let children: number = fewest; children <= most; children += step)
        for (const minutes of gameTimes)
          for (let leaders = limits.leaders[0] as number; leaders <= limits.leaders[1]; leaders += 1) {
            const game = playOut({
              stations: all.slice(0, count),
              band: 'A',
              children,
              minutes,
              leaders,
              ground: grounds[(leaders + count) % 2] ?? 'line',
            });
            games += 1;
            for (const fault of faultsOf(game)) found.add(fault);
          }
    expect([...found]).toEqual([]);
    expect(games).toBe(8 * 55 * 4 * 39);
  }, 120_000);

  it('lets no two teams share a post where leaders are enough', () => {
    const game = playOut(wish);
    expect(togetherIn(game)).toBe(1);
    expect(game.missing).toBe(0);
    expect(playOut({ ...wish, children: 200, leaders: 30 }).circuits).toHaveLength(4);
  });

  it('says how many share, and how many leaders more would do, where they are few', () => {
    const game = playOut({ ...wish, leaders: 3 });
    expect(game.roles.map(({ kind }) => kind)).toEqual(['listener', 'guide', 'guide']);
    expect(togetherIn(game)).toBe(3);
    const enough = playOut({ ...wish, leaders: 3 + game.missing });
    expect(togetherIn(enough)).toBe(1);
    expect(togetherIn(playOut({ ...wish, leaders: 2 + game.missing }))).toBeGreaterThan(1);
  });

  it('leaves out the last stations when there is no time for five minutes at each', () => {
    const stations = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    expect(playOut({ ...wish, stations, minutes: 45 }).left).toEqual(['d', 'e', 'f', 'g', 'h']);
    expect(playOut({ ...wish, stations, minutes: 120 }).left).toEqual([]);
  });
});

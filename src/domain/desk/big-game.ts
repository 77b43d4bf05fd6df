import type { Band } from '../terms';

/*
 * A game in the open air: teams go from post to post, each visits every post once. Every choice is fixed: the same wish gives the same game.
 */

export const grounds = ['circle', 'line'] as const;
export type Ground = (typeof grounds)[number];

/** What can be chosen: least, most and the step between. */
export const limits = { children: [30, 300, 5], leaders: [2, 40, 1] } as const;
export const gameTimes = [45, 60, 90, 120] as const;
export type GameMinutes = (typeof gameTimes)[number];

export interface GameWish {
  /** Ids of stations, in the order of the journey. */
  stations: readonly string[];
  band: Band;
  children: number;
  minutes: GameMinutes;
  /** Adults and older helpers at hand, whoever leads among them. */
  leaders: number;
  ground: Ground;
}

/** In a square of 100 by 100, from the top left. */
export interface Spot {
  x: number;
  y: number;
}

export type PostKind = 'station' | 'number' | 'rest';

export interface Post {
  kind: PostKind;
  /** Of a station. */
  station?: string;
}

/** One full set of the posts, set up beside the others when there are many children and enough leaders. */
export interface Circuit {
  /** Of its posts, in their order. */
  spots: readonly Spot[];
}

/** Teams that go round together: one, unless leaders are too few. */
export interface Company {
  circuit: number;
  /** Numbers of teams. */
  teams: readonly number[];
  /** By round, the post it visits. */
  path: readonly number[];
}

export interface Round {
  /** Minutes from the beginning of the game. */
  start: number;
  end: number;
}

export const roleKinds = ['listener', 'lead', 'post', 'guide', 'runner'] as const;
export type RoleKind = (typeof roleKinds)[number];

/** One person. */
export interface Role {
  kind: RoleKind;
  /** Whom the keeper of a post, or the guide of a company, is for. */
  circuit?: number;
  post?: number;
  company?: number;
}

export interface BigGame {
  wish: GameWish;
  posts: readonly Post[];
  /** Stations for which there is no time. */
  left: readonly string[];
  circuits: readonly Circuit[];
  /** Where whoever wants to finds the listener. */
  quiet: Spot;
  /** How many children each has. */
  teams: readonly number[];
  companies: readonly Company[];
  rounds: readonly Round[];
  /** Minutes of each part of a round. */
  task: number;
  walk: number;
  opening: number;
  closing: number;
  roles: readonly Role[];
  /** Nobody is free to lead: the keeper of the rest post does it too. */
  leadless: boolean;
  /** How many leaders more it takes until no two teams share a post; 0 when none do. */
  missing: number;
}

const SMALLEST = 6;
const LARGEST = 12;
/** A team in which everybody gets a turn. */
const GOOD = 9;

/** The most teams there can be. */
export const TEAMS = Math.round(limits.children[1] / GOOD) + 1;

/** A task takes so long. */
export const TASK = { least: 5, most: 8 } as const;
const WALK = { least: 1, most: 2 } as const;

/** More of them need more ground than a school yard has. */
const CIRCUITS = 4;

/** From the middle of a way to its posts. */
const SIDE = 4;

/** The calm post and the rest post. */
const EXTRA = 2;

const frameOf = (minutes: number): number => (minutes < 60 ? 5 : minutes < 90 ? 8 : 10);

/** The same for every two neighbours, the first ones get the remainder. */
const shared = (all: number, parts: number): number[] =>
  Array.from({ length: parts }, (_, at) => Math.floor(all / parts) + (at < all % parts ? 1 : 0));

const clamp = (n: number, least: number, most: number): number => Math.min(most, Math.max(least, n));

function postsFor(stations: readonly string[], minutes: number): Post[] {
  const room = Math.floor((minutes - 2 * frameOf(minutes)) / (TASK.least + WALK.least)) - EXTRA;
  const kept = stations.slice(0, Math.max(1, room));
  const posts = kept.map((station): Post => ({ kind: 'station', station }));
  // A rest in the middle, and 111 at the end of the row.
  const middle = Math.ceil(posts.length / 2);
  return [...posts.slice(0, middle), { kind: 'rest' }, ...posts.slice(middle), { kind: 'number' }];
}

const round1 = (n: number): number => Math.round(n * 10) / 10;

/** Out along one side of the way and back along the other: the next post is never far, nor is the first one from the last. */
function alongLine(posts: number, y: number): Spot[] {
  const out = Math.ceil(posts / 2);
  return Array.from({ length: posts }, (_, at) => {
    const slot = at < out ? 2 * at : 2 * (posts - at) - 1;
    return { x: round1(8 + (84 * slot) / (posts - 1)), y: round1(y + (at < out ? -SIDE : SIDE)) };
  });
}

const alongCircle = (posts: number, { x, y }: Spot, radius: number): Spot[] =>
  Array.from({ length: posts }, (_, at) => {
    const turn = (2 * Math.PI * at) / posts - Math.PI / 2;
    return { x: round1(x + radius * Math.cos(turn)), y: round1(y + radius * Math.sin(turn)) };
  });

/** Each circuit has a part of the ground for itself. */
function circuitsOn(ground: Ground, count: number, posts: number): Circuit[] {
  const columns = ground === 'line' || count === 1 ? 1 : 2;
  const [w, h] = [100 / columns, 100 / Math.ceil(count / columns)];
  return Array.from({ length: count }, (_, circuit) => {
    const center = { x: ((circuit % columns) + 0.5) * w, y: (Math.floor(circuit / columns) + 0.5) * h };
    return { spots: ground === 'line' ? alongLine(posts, center.y) : alongCircle(posts, center, 0.36 * Math.min(w, h)) };
  });
}

/** Amid all posts, or beside a single line. */
function quietOn(ground: Ground, circuits: number): Spot {
  if (ground === 'circle') return { 2: { x: 50, y: 80 }, 3: { x: 75, y: 75 } }[circuits] ?? { x: 50, y: 50 };
  return { x: 50, y: circuits === 1 ? 80 : round1((100 * Math.ceil(circuits / 2)) / circuits) };
}

/** Who goes round together. Companies of one circuit start at posts of their own and go on one post a round: they never meet. */
function companiesOf(teams: number, companies: number, circuits: number, posts: number): Company[] {
  let next = 0;
  return shared(teams, companies).map((size, at) => {
    const first = next;
    next += size;
    const start = Math.floor(at / circuits);
    return {
      circuit: at % circuits,
      teams: Array.from({ length: size }, (_, index) => first + index),
      path: Array.from({ length: posts }, (_, round) => (start + round) % posts),
    };
  });
}

/** A listener first, then whom the game can't be played without, then one who leads, and the others run. */
function rolesOf(leaders: number, circuits: number, posts: number, companies: readonly Company[], guided: boolean): Role[] {
  const keepers: Role[] = guided
    ? companies.map((_, company) => ({ kind: 'guide', company }))
    : Array.from({ length: circuits * posts }, (_, at) => ({ kind: 'post', circuit: Math.floor(at / posts), post: at % posts }));
  const free = Math.max(0, leaders - 1 - keepers.length);
  const others = Array.from({ length: free }, (_, at): Role => ({ kind: at === 0 ? 'lead' : 'runner' }));
  return [{ kind: 'listener' }, ...keepers, ...others];
}

/** @param wish within `limits`, with one station at least */
export function playOut(wish: GameWish): BigGame {
  const { stations, children, minutes, leaders, ground } = wish;
  const posts = postsFor(stations, minutes);
  const kept = posts.flatMap(({ station }) => station ?? []);
  const [fewest, most] = [Math.ceil(children / LARGEST), Math.floor(children / SMALLEST)];
  const wanted = clamp(Math.round(children / GOOD), fewest, most);
  const keepers = leaders - 1;
  // Where not even one set of posts can be kept, leaders go along instead.
  const guided = keepers < posts.length;
  const circuits = guided ? 1 : clamp(Math.ceil(wanted / posts.length), 1, Math.min(CIRCUITS, Math.floor(keepers / posts.length)));
  const capacity = guided ? keepers : circuits * posts.length;
  const teams = clamp(Math.min(wanted, capacity), fewest, most);
  const companies = companiesOf(teams, Math.min(teams, capacity), circuits, posts.length);
  const frame = frameOf(minutes);
  const each = Math.floor((minutes - 2 * frame) / posts.length);
  const walk = each - WALK.most >= TASK.least ? WALK.most : WALK.least;
  const task = Math.min(TASK.most, each - walk);
  const rounds = posts.map((_, at): Round => ({ start: frame + at * (task + walk), end: frame + at * (task + walk) + task }));
  const roles = rolesOf(leaders, circuits, posts.length, companies, guided);
  const shares = companies.some((company) => company.teams.length > 1);
  return {
    wish,
    posts,
    left: stations.filter((id) => !kept.includes(id)),
    circuits: circuitsOn(ground, circuits, posts.length),
    quiet: quietOn(ground, circuits),
    teams: shared(children, teams),
    companies,
    rounds,
    task,
    walk,
    opening: frame,
    closing: frame,
    roles,
    leadless: !roles.some(({ kind }) => kind === 'lead'),
    missing: shares ? missingFor(fewest, posts.length, leaders) : 0,
  };
}

/** With a guide for each team where posts are enough, with one for each post of every circuit otherwise. */
function missingFor(fewest: number, posts: number, leaders: number): number {
  const needed = fewest <= posts ? Math.min(fewest, posts) : Math.ceil(fewest / posts) * posts;
  return Math.max(0, needed + 1 - leaders);
}

/** When everybody is back: never later than was wished for. */
export const endOf = ({ rounds, walk, closing }: BigGame): number => (rounds.at(-1)?.end ?? 0) + walk + closing;

/** What a team finds where and when, for its passport. */
export function pathOf(game: BigGame, team: number): { post: number; start: number; circuit: number }[] {
  const company = game.companies.find(({ teams }) => teams.includes(team));
  if (!company) return [];
  return company.path.map((post, round) => ({ post, start: game.rounds[round]?.start ?? 0, circuit: company.circuit }));
}

/** The most teams that come to a post at once. */
export const togetherIn = ({ companies }: BigGame): number => Math.max(...companies.map(({ teams }) => teams.length));

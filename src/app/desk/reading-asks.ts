import type { ComponentChildren } from 'preact';
import type { Tally } from '../../codes/cards/tally';
import type { Target } from '../../domain/activity';
import { answers } from '../../domain/desk/answers';
import { type BellState, countOf, playBell } from '../../domain/desk/bell';
import type { DeskRepo } from '../../domain/desk/desk';
import { type Act, blockOf, type Show } from '../../domain/desk/show';
import { reading as words } from '../../i18n/desk-cards';
import { fill, type Text } from '../../lib/text';
import type { Bell } from './bell';
import { type Floor, goodOf, keyOf } from './card-floor';
import type { Sources } from './sources';

export interface ReadingDeps {
  repo: DeskRepo;
  sources: Sources;
  bell: Bell | undefined;
  show: () => Show;
  act: (act: Act) => void;
  /** What a group can choose in the game that is on, as the projector has letters for it. */
  choices: () => readonly Target[];
  /** Plays one of them. */
  choose: (id: string) => void;
  draw: () => void;
  /** To the top of what is shown now. */
  land: () => void;
}

/** The room where cards are read, as the presenter has it. */
export interface ReadingRoom {
  open(): void;
  /** Puts what was read where it is wanted. */
  give(): void;
  follow(before: Show, now: Show): void;
  isOpen(): boolean;
  /** Without the camera; what was read stays till the session is closed. */
  shut(): void;
  page(): ComponentChildren;
}

/** What cards answer now. */
export interface Asked {
  /** Another question begins with a poll of its own. */
  key: string;
  title: Text;
  hint?: Text;
  /** Without a label a group chooses by letters alone. */
  options: readonly { label?: Text }[];
  /** One number is wanted: how many have chosen one of these options. */
  sum?: { options: readonly number[]; said: Text };
  /** The counts of a vote are wanted. */
  isVote?: true;
  /** What each option is to the game that the group plays. */
  ids?: readonly string[];
  /** The answer has been shown: a card that is turned now says nothing new. */
  isSettled?: true;
  /** Cards that are not asked, and where they are in a contest. */
  aside?: { cards: readonly number[]; where: 'cheering' | 'floor' };
}

const letters: Asked['options'] = answers.map(() => ({}));

interface AskedDeps extends Pick<ReadingDeps, 'sources' | 'bell' | 'choices'> {
  whereIn: (contest: BellState) => Floor;
}

/** In a contest. */
function askedOnFloor(contest: BellState, { bell, whereIn }: AskedDeps): Asked | undefined {
  const { phase, at } = contest.now;
  const key = keyOf(contest.seed, contest.now);
  const { off, stayed } = whereIn(contest);
  if (phase === 'rescue') {
    const all = answers.map((_, option) => option);
    return {
      key,
      title: words.rescue,
      options: letters,
      sum: { options: all, said: words.back },
      aside: { cards: stayed, where: 'floor' },
    };
  }
  const question = ['ask', 'reveal', 'count'].includes(phase) ? bell?.question(contest) : undefined;
  if (!question) return undefined;
  const sum = { options: goodOf(bell, contest), said: words.good };
  return {
    ...{ key, title: fill(words.bell, { n: at + 1 }), options: question.options, sum, aside: { cards: off, where: 'cheering' } },
    ...(phase !== 'ask' && { hint: words.settled, isSettled: true }),
  };
}

/** In a game of the group; where it has no letters for its choices, the leader does. */
function askedInGame(key: string, choices: readonly Target[]): Asked {
  if (choices.length === 0) return { key, title: words.play, hint: words.playHint, options: letters };
  return {
    key,
    title: words.play,
    hint: words.chooseHint,
    options: choices.map(({ label }) => ({ label })),
    ids: choices.map(({ id }) => id),
  };
}

/** Nothing where cards can answer nothing. */
export function askedIn(show: Show, deps: AskedDeps): Asked | undefined {
  if (show.bell) return askedOnFloor(show.bell.state, deps);
  const block = blockOf(show);
  const played = block && show.played[block.id];
  if (played) return askedInGame(`${block.id} ${played.turn}`, deps.choices());
  const { options } = deps.sources.slide({ ...show, black: false }) ?? {};
  if (!block || !options) return undefined;
  const again = show.votes[block.id]?.second !== undefined;
  return { key: `${block.id} ${again ? 2 : 1}`, title: again ? words.voteAgain : words.vote, options, isVote: true };
}

export const sumOf = ({ counts }: Tally, { options }: NonNullable<Asked['sum']>): number =>
  options.reduce((total, option) => total + (counts[option] ?? 0), 0);

/** What was read, as an act of the session. Where nothing was read, what was counted by hand stays. */
export function actOf(show: Show, { sum, isVote }: Asked, tally: Tally): Act | undefined {
  if (tally.answered === 0) return undefined;
  if (isVote) return { do: 'counts', counts: tally.counts };
  const contest = show.bell?.state;
  const range = contest && countOf(contest);
  if (!sum || !range || !['count', 'rescue'].includes(contest.now.phase)) return undefined;
  const hands = Math.min(range.most, Math.max(range.least, sumOf(tally, sum)));
  return { do: 'bell', bell: playBell(contest, { do: 'hands', hands }) };
}

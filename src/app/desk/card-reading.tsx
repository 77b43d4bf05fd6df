import { MOST_CARDS, type Tally } from '../../codes/cards/tally';
import type { Poll } from '../../codes/cards/vote';
import { answers } from '../../domain/desk/answers';
import { countOf, playBell } from '../../domain/desk/bell';
import { type Act, blockOf, type Show } from '../../domain/desk/show';
import { reading as words } from '../../i18n/desk-cards';
import { fill, type Text } from '../../lib/text';
import { Count } from '../../ui/desk/bell-presenter';
import { CameraView } from '../../ui/desk/camera-view';
import { type CardSeen, type Picked, Reading } from '../../ui/desk/card-reading';
import { Steppers } from '../../ui/desk/presenter';
import { createFloor } from './card-floor';
import { createCardPolls } from './card-polls';
import { type Asked, actOf, askedIn, type ReadingDeps, type ReadingRoom, sumOf } from './reading-asks';

const list = (cards: readonly number[]) => cards.join(', ');

interface SeenOf {
  broken: boolean;
  far: boolean;
  empty: boolean;
  /** Cards of the cheering team. */
  cheering: readonly number[];
}

/** What the leader should do something about. */
function adviceOf({ conflicts, odd, strangers }: Tally, seen: SeenOf): Text[] {
  return [
    ...(seen.broken ? [words.broken] : []),
    ...(seen.far ? [words.far] : []),
    ...(seen.empty ? [words.nothing] : []),
    ...(conflicts.length > 0 ? [fill(words.twice, { cards: list(conflicts) })] : []),
    ...(seen.cheering.length > 0 ? [fill(words.aside, { cards: list(seen.cheering) })] : []),
    ...(odd.length > 0 ? [fill(words.odd, { cards: list(odd) })] : []),
    ...(strangers.length > 0 ? [fill(words.strangers, { cards: list(strangers) })] : []),
  ];
}

function stateOf(card: number, { given }: Poll, { dealt, odd, conflicts, missing }: Tally, { aside }: Asked): CardSeen['state'] {
  if (!dealt.includes(card)) return aside?.cards.includes(card) ? aside.where : 'out';
  if (given.get(card)?.byHand) return 'hand';
  if (conflicts.includes(card)) return 'twice';
  if (odd.includes(card)) return 'odd';
  return missing.includes(card) ? 'missing' : 'read';
}

/** Cards of the cheering team that are held up as well. */
const cheeringIn = ({ aside }: Asked, { given }: Poll): number[] =>
  aside?.where === 'cheering' ? aside.cards.filter((card) => given.has(card)) : [];

/** Where the camera gives nothing, hands are counted. */
const useless = ['denied', 'none', 'busy', 'in-app'];

/** The same question, or another one. */
const placeOf = (show: Show) => `${blockOf(show)?.id} ${show.bell?.state.seed}`;

/** What the session holds of what cards answer. */
const heldIn = (show: Show) => JSON.stringify(show.bell ? countOf(show.bell.state)?.value : show.votes[blockOf(show)?.id ?? '']);

interface GivingDeps {
  asked: () => Asked | undefined;
  polls: ReturnType<typeof createCardPolls>;
}

/** Puts what was read into the session. */
function createGiving({ show, act, choose, asked, polls }: Pick<ReadingDeps, 'show' | 'act' | 'choose'> & GivingDeps) {
  /** What became of what was given last, of each question. */
  const given = new Map<string, string>();

  function give() {
    const now = asked();
    const done = now && actOf(show(), now, polls.tally(now));
    if (!done) return;
    act(done);
    given.set(now.key, heldIn(show()));
  }

  return {
    give,
    /** Once, for a vote that was read. */
    again({ isVote }: Asked, { answered }: Tally): (() => void) | undefined {
      if (!isVote || answered === 0 || show().votes[blockOf(show())?.id ?? '']?.second) return undefined;
      return () => {
        give();
        act({ do: 'vote-again' });
      };
    },
    /** @returns whether the question was still on: the next one may have choices of the same names */
    play({ key, ids }: Asked, option: number): boolean {
      const id = ids?.[option];
      if (id === undefined || asked()?.key !== key) return false;
      choose(id);
      return true;
    },
    /** Nobody has asked for it: what the leader has put right since stays. */
    giveUnasked() {
      const before = given.get(asked()?.key ?? '');
      if (before === undefined || before === heldIn(show())) give();
    },
  };
}

/** What is asked depends on who is on the floor, and that on what was answered before. */
function pollsOf({ repo, sources, bell, show, draw, choices }: ReadingDeps) {
  const asked = (): Asked | undefined => askedIn(show(), { sources, bell, choices, whereIn: (contest) => floor.whereIn(contest) });
  const polls = createCardPolls({ repo, draw, asked });
  const floor = createFloor({ bell, pollOf: polls.held });
  return { asked, polls, floor };
}

/** Reads answer cards while a session is held. */
export function openReading(deps: ReadingDeps): ReadingRoom {
  const { sources, show, act, draw, land } = deps;
  let on = false;
  let picked: number | undefined;
  let photo: Text | undefined;
  const { asked, polls, floor } = pollsOf(deps);
  const { give, giveUnasked, again, play } = createGiving({ ...deps, asked, polls });

  /** Hands are counted instead: what cards said is not meant any more. */
  function countHands(what: Act) {
    if (!['ask', 'reveal'].includes(show().bell?.state.now.phase ?? '')) polls.anew();
    act(what);
  }

  function shut() {
    on = false;
    polls.close();
  }

  function leave() {
    shut();
    land();
  }

  async function seePhotos(files: FileList, of: Asked) {
    for (const file of Array.from(files)) {
      const n = await polls.photo(file, of);
      photo = n === undefined ? words.photoFailed : fill(words.photoRead, { n });
      draw();
    }
  }

  function handOf({ isVote }: Asked) {
    if (!useless.includes(polls.camera.state()) && !polls.seen().broken) return null;
    const contest = show().bell?.state;
    if (contest) return <Count state={contest} onBell={(what) => countHands({ do: 'bell', bell: playBell(contest, what) })} />;
    const slide = sources.slide({ ...show(), black: false });
    return isVote && slide ? <Steppers slide={slide} onAct={countHands} /> : null;
  }

  function pickedOf(poll: Poll, tally: Tally, now: Asked): Picked | undefined {
    if (picked === undefined || picked > polls.deal().many) return undefined;
    const answer = poll.given.get(picked)?.answer;
    return { card: picked, state: stateOf(picked, poll, tally, now), option: answer && answers.indexOf(answer) };
  }

  const changed =
    <T extends unknown[]>(run: (...given: T) => void) =>
    (...given: T) => {
      run(...given);
      draw();
    };

  function page(now: Asked) {
    const poll = polls.pollOf(now);
    const tally = polls.tally(now);
    const { many } = polls.deal();
    return (
      <Reading
        title={now.title}
        hint={now.hint}
        options={now.options.map(({ label }, index) => ({ ...(label && { label }), count: tally.counts[index] ?? 0 }))}
        sum={now.sum && fill(now.sum.said, { n: sumOf(tally, now.sum) })}
        answered={tally.answered}
        cards={Array.from({ length: many }, (_, at) => ({ card: at + 1, state: stateOf(at + 1, poll, tally, now) }))}
        missing={tally.missing}
        advice={adviceOf(tally, { ...polls.seen(), cheering: cheeringIn(now, poll) })}
        dealt={many}
        most={MOST_CARDS}
        picked={pickedOf(poll, tally, now)}
        photo={photo}
        give={now.isVote ? words.give : actOf(show(), now, tally) ? words.take : words.done}
        camera={<CameraView camera={polls.camera} />}
        hand={handOf(now)}
        onDealt={changed(polls.dealt)}
        onPick={changed((card) => {
          picked = card;
        })}
        onCorrect={changed((card, option) => polls.correct(card, option === undefined ? undefined : answers[option]))}
        onOut={changed(polls.turnOut)}
        onBringBack={changed((card) => floor.bringBack(show().bell?.state, card))}
        onPhoto={(files) => void seePhotos(files, now)}
        onAnew={changed(polls.anew)}
        onAgain={again(now, tally)}
        onPlay={now.ids && ((option) => play(now, option) && leave())}
        onGive={() => {
          give();
          leave();
        }}
      />
    );
  }

  return {
    give: giveUnasked,
    shut,
    open() {
      on = true;
      picked = undefined;
      photo = undefined;
      if (asked()) polls.open();
    },
    isOpen: () => on && asked() !== undefined,
    follow(before, now) {
      // What was read while a question was on is the first proposal of its count.
      const [then, contest] = [before.bell?.state, now.bell?.state];
      // A step back comes to a number that was counted already.
      if (contest?.now.phase === 'count' && then?.now.phase === 'reveal' && contest.past.length > then.past.length) give();
      if (on && (placeOf(before) !== placeOf(now) || !asked())) shut();
    },
    page() {
      const now = asked();
      return now && page(now);
    },
  };
}

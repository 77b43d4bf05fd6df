import { type Act, blockOf, type Show } from '../../domain/desk/show';
import type { ReadingDeps, ReadingRoom } from './reading-asks';

/** What another part of the session would leave behind. */
const leaving: readonly Act['do'][] = ['next', 'back', 'go', 'vote-again', 'end'];

/** Something is on that cards can answer. */
function isAsked(show: Show): boolean {
  const block = blockOf(show);
  if (show.bell) return ['ask', 'reveal', 'count', 'rescue'].includes(show.bell.state.now.phase);
  return block?.kind === 'vote' || (block !== undefined && show.played[block.id] !== undefined);
}

interface ReadingPartDeps extends ReadingDeps {
  load: <T>(part: () => Promise<T>) => Promise<T>;
  /** The leader looks at the session. */
  isSeen: () => boolean;
}

/** Answer cards in a session: fetched when they are wanted first. */
export function createReadingPart({ load, isSeen, ...deps }: ReadingPartDeps) {
  const { show, draw, land } = deps;
  let room: ReadingRoom | undefined;
  let closed = false;

  async function open() {
    const { openReading } = await load(() => import('./card-reading'));
    // It was left while this was fetched: no camera where nobody looks.
    if (closed || !isSeen()) return;
    room ??= openReading(deps);
    if (isAsked(show())) room.open();
    land();
  }

  return {
    opener: () => (isAsked(show()) ? () => void open().catch(draw) : undefined),
    isOpen: () => room?.isOpen() ?? false,
    /** What was read goes to the part that is left. */
    before(act: Act) {
      if (room?.isOpen() && leaving.includes(act.do)) room.give();
    },
    follow: (before: Show, now: Show) => room?.follow(before, now),
    shut() {
      const was = room?.isOpen() ?? false;
      room?.shut();
      if (was) land();
      return was;
    },
    close() {
      closed = true;
      room?.shut();
      room = undefined;
    },
    page: () => room?.page(),
  };
}

import { parseSeat, type Seat } from '../../codes/lab/seat';
import { type LabSession, readSession } from '../../codes/lab/session';
import { allowed } from '../../lib/allowed';
import { today } from '../../lib/time';

/** A computer in the session whose letters were typed there. */
export interface Seated {
  seat: Seat;
  session: LabSession;
}

/**
 * In `sessionStorage`: counts of a whole computer must outlive a page that is loaded anew, forgets an absent child or is left in a hurry, and
 * nothing of the lab may outlive the tab. It holds no name, no answer and nobody's counts, but those of all who played here.
 */
const KEPT = 'lab';

/** For a browser that keeps nothing: it lasts as long as the page. */
let held: Seat | undefined;
let kept = true;

export function keep(seat: Seat): void {
  held = seat;
  kept = Boolean(
    allowed(() => {
      sessionStorage.setItem(KEPT, JSON.stringify(seat));
      return true;
    }),
  );
}

/** The counts outlive the page. */
export const isKept = (): boolean => kept;

/** One of yesterday that the page does not hold itself any more is forgotten. */
function loaded(): Seat | undefined {
  const seat = parseSeat(allowed((): unknown => JSON.parse(sessionStorage.getItem(KEPT) ?? 'null')));
  return seat.ok && seat.value.day === today() ? seat.value : undefined;
}

export function keptSeat(): Seated | undefined {
  const seat = held ?? loaded();
  const read = seat && readSession(seat.code);
  return seat && read?.ok ? { seat, session: read.session } : undefined;
}

/** How long somebody has played, and whether anybody is still there. */
export interface Presence {
  /**
   * Somebody touches something. To be asked before the touch does anything.
   * @returns false: nobody was there for so long that a shared machine has to forget first; `onAway(0)` was called
   */
  stir(): boolean;
  /** Compares the clock: at each tick, and when the page comes back from wherever it was. */
  look(): void;
}

export interface PresenceDeps {
  /** Whether the child is in the middle of something: only that counts as played, and only outside it do we send to rest. */
  busy(): boolean;
  /** After 20 minutes of play, as soon as nothing is under way. */
  onRest(): void;
  /** On a shared machine: nobody has touched anything for a while; `seconds` are left before it forgets. 0 left: forget now. */
  onAway?(seconds: number): void;
  /** Somebody is there again after `onAway`. */
  onBack?(): void;
  /** Milliseconds that have gone by since any moment, a machine's standby included. */
  now(): number;
}

/** After so much play the eyes rest: our own number, in the spirit of Nghị định 147/2024/NĐ-CP on time in games. */
const REST_S = 20 * 60;
/** A shared machine forgets a guest after so many seconds without a touch, and says so before. */
export const AWAY_S = 3 * 60;
export const WARN_S = 20;
/** A child who reads or listens does not touch; longer than this nobody plays. */
const STILL_S = 60;

/** Time is what the clock says has gone by: ticks stop in standby, and in a page that the system holds. */
export function watchPresence({ busy, onRest, onAway, onBack, now }: PresenceDeps): Presence {
  let touched = now();
  let looked = touched;
  let played = 0;

  const left = () => Math.ceil(AWAY_S - (now() - touched) / 1000);

  function look() {
    const at = now();
    const still = touched + STILL_S * 1000;
    if (busy()) played += Math.max(0, Math.min(at, still) - looked) / 1000;
    looked = at;
    if (played >= REST_S && !busy()) {
      played = 0;
      onRest();
    }
    if (onAway && left() <= WARN_S) onAway(Math.max(0, left()));
  }

  return {
    look,
    stir() {
      look();
      const seconds = left();
      if (onAway && seconds <= 0) return false;
      touched = now();
      if (seconds <= WARN_S) onBack?.();
      return true;
    },
  };
}

/** How long somebody has played, and whether anybody is still there. */
export interface Presence {
  /** Somebody touched something. */
  stir(): void;
  stop(): void;
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
  every(ms: number, run: () => void): () => void;
}

/** After so much play the eyes rest: our own number, in the spirit of Nghị định 147/2024/NĐ-CP on time in games. */
const REST_S = 20 * 60;
/** A shared machine forgets a guest after so many seconds without a touch, and says so before. */
export const AWAY_S = 3 * 60;
export const WARN_S = 20;
/** A child who reads or listens does not touch; longer than this nobody plays. */
const STILL_S = 60;

/** Counts seconds; clocks of school machines lie, so no time of day is asked. */
export function watchPresence({ busy, onRest, onAway, onBack, every }: PresenceDeps): Presence {
  let idle = 0;
  let played = 0;
  const stop = every(1000, () => {
    idle += 1;
    if (busy() && idle < STILL_S) played += 1;
    if (played >= REST_S && !busy()) {
      played = 0;
      onRest();
    }
    const left = AWAY_S - idle;
    if (onAway && left <= WARN_S) onAway(Math.max(0, left));
  });
  return {
    stir() {
      const away = idle >= AWAY_S - WARN_S;
      idle = 0;
      if (away) onBack?.();
    },
    stop,
  };
}

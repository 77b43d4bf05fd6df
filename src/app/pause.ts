import { listeners, type Unsubscribe } from '../lib/store';

/** Why nothing goes on: the page is not seen, help lies over it, nobody seems to be there. */
export type Reason = 'hidden' | 'help' | 'away';

/** The one owner of pause, for the rules, the stage, the sound and the voice alike. */
export interface Pause {
  set(reason: Reason, holds: boolean): void;
  isPaused(): boolean;
  /** Called when it begins and when the last reason has gone. */
  subscribe(listener: (paused: boolean) => void): Unsubscribe;
}

export function createPause(): Pause {
  const reasons = new Set<Reason>();
  const changes = listeners<boolean>();
  return {
    set(reason, holds) {
      const before = reasons.size > 0;
      if (holds) reasons.add(reason);
      else reasons.delete(reason);
      if (before !== reasons.size > 0) changes.emit(!before);
    },
    isPaused: () => reasons.size > 0,
    subscribe: changes.on,
  };
}

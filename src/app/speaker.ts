import type { Settings } from '../domain/progress';
import type { Sound } from '../game/sound';

/** The page's one source of sound, opened late: a browser's first sound keeps it busy for a good moment. */
export interface Speaker {
  /** Makes it possible to hear something, at the next touch. */
  open(): Promise<void>;
  play(name: string): void;
  /** The sound of a place; silence without one. */
  place(background: string | undefined): Promise<void>;
  volumes(settings: Pick<Settings, 'music' | 'effects'>): void;
  /** Inside every touch and key press, as browsers demand. */
  unlock(): void;
  close(): void;
}

/** @param every the page's clock */
export function createSpeaker(every: (ms: number, run: () => void) => () => void): Speaker {
  let sound: Sound | undefined;
  let levels: Pick<Settings, 'music' | 'effects'> = { music: 0, effects: 0 };
  let opening: Promise<void> | undefined;
  let closed = false;

  const open = () => {
    opening ??= import('../game/sound').then(({ createSound }) => {
      if (closed) return;
      sound = createSound(every);
      sound.volumes(levels);
      sound.unlock();
    });
    return opening;
  };

  return {
    open,
    play: (name) => sound?.play(name),
    async place(background) {
      if (background === undefined) return sound?.ambience('none');
      await open();
      const { sceneryOf } = await import('../game/sceneries');
      sound?.ambience((await sceneryOf(background)).ambience);
    },
    volumes(next) {
      levels = next;
      sound?.volumes(next);
    },
    unlock: () => sound?.unlock(),
    close() {
      closed = true;
      sound?.destroy();
    },
  };
}

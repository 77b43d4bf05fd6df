import type { Settings } from '../domain/progress';
import type { Sounds } from '../game/instruments';
import type { Recorded } from '../game/recorded';
import type { Every, Sound } from '../game/sound';
import { undoAll } from '../lib/store';
import type { Lang } from '../lib/text';
import type { Timeout } from '../lib/time';
import { lang } from '../ui/lang';
import { createReader, type Part } from './reader';

/**
 * Everything that is heard: effects, the air and the tune of a place, and the voice. Opened late, as a browser's first sound keeps it busy
 * for a good moment; where a browser has no sound or no voice, nothing is heard and nothing fails.
 */
export interface Speaker {
  /** @param own the sounds of the game that plays */
  play(name: string, own?: Sounds): void;
  /**
   * Reads aloud, one part after the other, instead of what was being read: what was recorded, else with the device's own voice.
   * @param onPart the part that begins, undefined when nothing is read any more; never called where there is neither
   */
  say(parts: readonly Part[], onPart?: (index: number | undefined) => void): void;
  hush(): void;
  /** How to fetch what was recorded of the place, done when something is first read there; nothing where there is none. */
  recordings(fetch: (() => Promise<Recorded>) | undefined): void;
  /** The air and the tune of a place; silence without one. Rejects when its sounds can't be had. */
  place(background: string | undefined): Promise<void>;
  settings(settings: Pick<Settings, 'music' | 'effects' | 'motion'>): void;
  /** Inside every touch and key press, as browsers demand. */
  unlock(): void;
  pause(): void;
  resume(): void;
  close(): void;
}

/** What it is made of, each fetched when it is first needed. */
export const parts = {
  sound: async (every: Every) => (await import('../game/sound')).createSound(every),
  voice: async (language: Lang) => (await import('../game/voice')).createVoice(language),
  ambience: async (background: string) => (await (await import('../game/sceneries')).sceneryOf(background)).ambience,
};

/**
 * @param every the page's clock
 * @param timeout how long nobody waits for recordings
 */
export function createSpeaker(every: Every, fetch = parts, timeout?: Timeout): Speaker {
  let sound: Sound | undefined;
  let opening: Promise<void> | undefined;
  let at: string | undefined;
  let now: Parameters<Speaker['settings']>[0] = { music: 0, effects: 0, motion: 'calm' };
  let paused = false;
  let closed = false;

  /** A tune beside the air of a place is more than a child wants who asked for calm. */
  const tune = () => sound?.music(now.motion === 'calm' ? undefined : at);

  const open = () => {
    opening ??= fetch.sound(every).then((made) => {
      if (closed) return made.destroy();
      sound = made;
      sound.volumes(now);
      if (paused) sound.suspend();
      else sound.unlock();
    });
    return opening;
  };

  const { say, hush, recordings } = createReader({
    language: () => (lang.value === 'en' ? 'en' : 'vi'),
    voice: fetch.voice,
    out: () => open().then(() => sound?.out()),
    isOff: () => paused || closed,
    timeout,
  });

  return {
    play: (name, own) => sound?.play(name, own),
    say,
    hush,
    recordings,
    async place(background) {
      at = background;
      tune();
      if (background === undefined) return sound?.ambience('none');
      await open();
      const ambience = await fetch.ambience(background);
      // Left meanwhile.
      if (at !== background) return;
      sound?.ambience(ambience);
      tune();
    },
    settings(next) {
      const calmer = next.motion !== now.motion;
      now = next;
      sound?.volumes(next);
      if (calmer) tune();
    },
    unlock() {
      if (!paused) sound?.unlock();
    },
    pause() {
      paused = true;
      undoAll([hush, () => sound?.suspend()]);
    },
    resume() {
      paused = false;
      sound?.resume();
    },
    close() {
      closed = true;
      undoAll([hush, () => sound?.destroy()]);
    },
  };
}

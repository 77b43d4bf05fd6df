import type { Settings } from '../domain/progress';
import type { Sounds } from '../game/instruments';
import type { Every, Sound } from '../game/sound';
import type { Voice } from '../game/voice';
import { undoAll } from '../lib/store';
import type { Lang } from '../lib/text';
import { lang } from '../ui/lang';

/**
 * Everything that is heard: effects, the air and the tune of a place, and the voice. Opened late, as a browser's first sound keeps it busy
 * for a good moment; where a browser has no sound or no voice, nothing is heard and nothing fails.
 */
export interface Speaker {
  /** @param own the sounds of the game that plays */
  play(name: string, own?: Sounds): void;
  /**
   * Reads aloud, one part after the other, instead of what was being read.
   * @param onPart the part that begins, undefined when nothing is read any more; never called where there is no voice
   */
  say(parts: readonly string[], onPart?: (index: number | undefined) => void): void;
  hush(): void;
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

/** @param every the page's clock */
export function createSpeaker(every: Every, fetch = parts): Speaker {
  let sound: Sound | undefined;
  let opening: Promise<void> | undefined;
  let voice: Voice | undefined;
  /** The last wish to hear something read: a slower one that was meant before it is no more. */
  let wish = 0;
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

  /** Told when the reading ends, whoever ends it. */
  let ending = () => {};

  function hush() {
    wish += 1;
    voice?.stop();
    ending();
    ending = () => {};
  }

  return {
    play: (name, own) => sound?.play(name, own),
    say(parts, onPart = () => {}) {
      hush();
      const mine = wish;
      void fetch
        .voice(lang.value === 'en' ? 'en' : 'vi')
        .then((made) => {
          if (mine !== wish || paused || closed) return;
          voice = made;
          if (made.speak(parts, onPart)) ending = () => onPart(undefined);
        })
        .catch(() => undefined);
    },
    hush,
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

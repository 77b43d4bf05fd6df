import type { Lang } from '../lib/text';

/**
 * Reads lines aloud with a voice of this device. Voices that live on somebody's server are never used: they would send our words away.
 */
export interface Voice {
  /** Whether this device has a voice of its own for the language. May become true a moment after the page has loaded. */
  available(): boolean;
  /**
   * Reads one part after the other.
   * @param onPart the part that begins, and undefined when all are read; not called any more after `stop` or the next `speak`
   * @returns false: there is no such voice, nothing is said
   */
  speak(parts: readonly string[], onPart?: (index: number | undefined) => void): boolean;
  stop(): void;
}

/** Unhurried, for children. */
const RATE = 0.92;

export function createVoice(lang: Lang): Voice {
  const synthesis = typeof speechSynthesis === 'undefined' ? undefined : speechSynthesis;
  const mine = () =>
    synthesis?.getVoices().find((voice) => voice.localService === true && voice.lang.toLowerCase().split(/[-_]/)[0] === lang);
  /** Which reading is on: what the browser still tells of an earlier one concerns nobody. */
  let reading = 0;
  return {
    available: () => mine() !== undefined,
    speak(parts, onPart = () => {}) {
      const voice = mine();
      if (!synthesis || !voice) return false;
      synthesis.cancel();
      reading += 1;
      const now = reading;
      const tell = (index: number | undefined) => () => now === reading && onPart(index);
      for (const [index, part] of parts.entries()) {
        const utterance = new SpeechSynthesisUtterance(part);
        utterance.voice = voice;
        utterance.lang = voice.lang;
        utterance.rate = RATE;
        utterance.onstart = tell(index);
        if (index === parts.length - 1) utterance.onend = tell(undefined);
        synthesis.speak(utterance);
      }
      return true;
    },
    stop() {
      reading += 1;
      synthesis?.cancel();
    },
  };
}

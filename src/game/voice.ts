import type { Lang } from '../lib/text';

/**
 * Reads lines aloud with a voice of this device. Voices that live on somebody's server are never used: they would send our words away.
 */
export interface Voice {
  /** Whether this device has a voice of its own for the language. May become true a moment after the page has loaded. */
  available(): boolean;
  /** @returns false: there is no such voice, nothing is said */
  speak(words: string): boolean;
  stop(): void;
}

/** Unhurried, for children. */
const RATE = 0.92;

export function createVoice(lang: Lang): Voice {
  const synthesis = typeof speechSynthesis === 'undefined' ? undefined : speechSynthesis;
  const mine = () =>
    synthesis?.getVoices().find((voice) => voice.localService === true && voice.lang.toLowerCase().split(/[-_]/)[0] === lang);
  return {
    available: () => mine() !== undefined,
    speak(words) {
      const voice = mine();
      if (!synthesis || !voice) return false;
      synthesis.cancel();
      const utterance = new SpeechSynthesisUtterance(words);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = RATE;
      synthesis.speak(utterance);
      return true;
    },
    stop: () => synthesis?.cancel(),
  };
}

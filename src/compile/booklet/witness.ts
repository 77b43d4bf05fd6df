import type { Rules } from '../../domain/activity';
import type { Text } from '../../lib/text';

/** Who was seen to say some words, and with which face. */
export interface Witness {
  speaker(text: Text): { who: string; face?: string } | undefined;
}

interface Said {
  vi: string;
  who: string;
  face?: string;
}

/** Enough to hear nearly everything; what was not heard has no speaker in the booklet, but its words stand there. */
const TAPS = 2000;
/** For what is said before the opening is done. */
const FIRST_TAPS = 60;

const isSentence = (words: string): boolean => /\s.*[!.?…”»"]$/su.test(words);

/**
 * Plays a level by taps, game after game, and remembers who speaks. In each view the button is next that was pressed least often there.
 * @param opening taps that a game begins with, for what would hardly be found by trying
 */
export function witness(rules: Rules<unknown, unknown>, level: unknown, opening: readonly string[] = []): Witness {
  const heard = new Map<string, Said>();
  const pressed = new Map<string, number>();
  const begin = rules.start(level, 1);
  const opened = opening.reduce((state, id) => rules.reduce(level, state, { type: 'tap', id }).state, begin);
  const play = (from: unknown, taps: number) => {
    let state = from;
    for (let tap = 0; tap < taps; tap++) {
      const { prompt, speaker, targets, cast, done } = rules.view(level, state, 'wide');
      const face = cast.find(({ id }) => id === speaker)?.face;
      if (speaker && !heard.has(prompt.vi)) heard.set(prompt.vi, { vi: prompt.vi, who: speaker, ...(face && { face }) });
      const buttons = targets.filter(({ disabled }) => !disabled).map(({ id }) => ({ id, key: `${prompt.vi}\n${id}` }));
      const [next] = buttons.sort((a, b) => (pressed.get(a.key) ?? 0) - (pressed.get(b.key) ?? 0));
      if (next) pressed.set(next.key, (pressed.get(next.key) ?? 0) + 1);
      state = done || !next ? from : rules.reduce(level, state, { type: 'tap', id: next.id }).state;
    }
  };
  play(begin, FIRST_TAPS);
  play(opened, TAPS);
  const all = [...heard.values()];
  return {
    speaker({ vi }) {
      // A sentence may be said together with another one.
      const found = heard.get(vi) ?? all.find((said) => isSentence(vi) && (said.vi.startsWith(vi) || said.vi.endsWith(vi)));
      return found && { who: found.who, ...(found.face && { face: found.face }) };
    },
  };
}

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
const MOST = 500;

const isSentence = (words: string): boolean => /\s.*[.!?…”»"]$/su.test(words);

/** Plays a level by taps, every button of every view that says something new, and remembers who speaks. */
export function witness(rules: Rules<unknown, unknown>, level: unknown, opening: readonly string[] = []): Witness {
  const heard = new Map<string, Said>();
  const seen = new Set<string>();
  const dialled = opening.reduce((state, id) => rules.reduce(level, state, { type: 'tap', id }).state, rules.start(level, 1));
  const todo = [rules.start(level, 1), dialled];
  for (const state of todo) {
    const { prompt, speaker, targets, cast } = rules.view(level, state, 'wide');
    const key = JSON.stringify([prompt.vi, targets.map(({ label }) => label.vi)]);
    if (seen.has(key) || seen.size >= MOST) continue;
    seen.add(key);
    const face = cast.find(({ id }) => id === speaker)?.face;
    if (speaker && !heard.has(prompt.vi)) heard.set(prompt.vi, { vi: prompt.vi, who: speaker, ...(face && { face }) });
    for (const { id, disabled } of targets) if (!disabled) todo.push(rules.reduce(level, state, { type: 'tap', id }).state);
  }
  const all = [...heard.values()];
  return {
    speaker({ vi }) {
      // A sentence may be said together with another one.
      const found = heard.get(vi) ?? all.find((said) => isSentence(vi) && (said.vi.startsWith(vi) || said.vi.endsWith(vi)));
      return found && { who: found.who, ...(found.face && { face: found.face }) };
    },
  };
}

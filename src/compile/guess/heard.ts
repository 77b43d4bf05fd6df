import { type Band, bands } from '../../domain/activity';
import type { Text } from '../../lib/text';
import { countWords, sentences } from '../levels/words';
import { choiceIn, type Game, onward } from './decisions';
import type { Known } from './games';
import { type Content, pathSources } from './measure';

/** What a child hears again and again on the whole way, it does not hear at all in the end. */
export interface Heard {
  most: number;
  /** How often, and what: the ten that are heard most. */
  sentences: readonly (readonly [number, string])[];
}

/** Shorter ones are greetings and nods. */
const WORDS = 5;
/** A child that answers well finds the better idea now and then only. */
const WEAK = 4;

/**
 * Plays a level to its end and tells everything that is said.
 * @param weak whether the child answers this choice with a weak option
 */
export function listen({ rules, opening = [] }: Game, level: unknown, seed: number, say: (words: Text) => void, weak: () => boolean): void {
  const seen = new Set<string>();
  const answered = new Set<string>();
  /** What was asked and answered weakly: the child takes the good option when it is asked again. */
  const better = new Map<string, string>();
  let last = '';
  const hear = (each: unknown) => {
    const { prompt } = rules.view(level, each, 'tall');
    if (prompt.vi !== last) say(prompt);
    last = prompt.vi;
  };
  let state = rules.start(level, seed);
  hear(state);
  for (const id of opening) {
    state = rules.reduce(level, state, { type: 'tap', id }).state;
    hear(state);
  }
  while (state !== undefined && !seen.has(JSON.stringify(state))) {
    seen.add(JSON.stringify(state));
    const view = rules.view(level, state, 'tall');
    if (view.done) return;
    const choice = choiceIn({ rules }, level, state, view);
    const [good, bad] = [true, false].map((is) => choice?.chances.find((each) => each.good === is));
    // In a story what was tried once counts no more, so that the same question is no choice the second time.
    const asked = choice ? undefined : better.get(view.prompt.vi);
    const found = view.targets.some(({ id, disabled }) => id === asked && !disabled) ? asked : undefined;
    const tapped = found && { next: rules.reduce(level, state, { type: 'tap', id: found }).state };
    const taken = tapped ?? (choice && !answered.has(choice.key) && bad && weak() ? bad : (good ?? bad));
    if (choice) answered.add(choice.key);
    if (taken === bad && good) better.set(view.prompt.vi, good.id);
    const way = taken ? [taken.next] : onward({ rules }, level, state, view, seen);
    way.forEach(hear);
    state = way.at(-1);
  }
}

/** A sentence without its signs, however it is quoted. */
const bare = (sentence: string): string => sentence.replace(/^[\s"“«‘'(]+|[\s"”»’'().!?…,:;]+$/gu, '');

export function heardOn(content: Content, games: Readonly<Record<string, Known>>, today: number): Record<Band, Heard> {
  const sources = pathSources(content, games, today);
  const hearing = (band: Band): Heard => {
    const counts = new Map<string, [number, string]>();
    const say = (words: Text) => {
      for (const sentence of sentences(words.vi).filter((each) => countWords(each) >= WORDS)) {
        const [count, first] = counts.get(bare(sentence).toLowerCase()) ?? [0, bare(sentence)];
        counts.set(first.toLowerCase(), [count + 1, first]);
      }
    };
    let answers = 0;
    const weak = () => ++answers % WEAK === 0;
    for (const [folder, station] of Object.entries(content.stations)) {
      const { notice, mission, ending } = station.bands[band];
      say(notice);
      for (const [index, { path, game, level }] of sources.entries()) {
        if (path.startsWith(`levels/stations/${folder}/${band}/`)) listen(game, level, index, say, weak);
      }
      say(mission);
      say(ending);
    }
    const most = [...counts.values()].sort(([a], [b]) => b - a);
    return { most: most[0]?.[0] ?? 0, sentences: most.slice(0, 10) };
  };
  const [A, B, C] = bands.map(hearing) as [Heard, Heard, Heard];
  return { A, B, C };
}

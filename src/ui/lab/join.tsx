import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { lab as words } from '../../i18n/lab';
import { keysOf } from '../../lib/telex';
import { fill, type Text } from '../../lib/text';
import { t } from '../lang';
import { arrive } from '../parts/focus';
import { Host } from '../parts/host';
import { go, isUnsure, type Keyboard, press, takeBack, untouched } from './keyboard';
import { isWhole } from './typed';
import './lab.css';

export interface JoinProps {
  /** How many letters a code has. */
  length: number;
  /** Those that it can have. */
  alphabet: string;
  /** The letter of a code that is meant by a key; none for what no code has. */
  letterOf: (key: string) => string | undefined;
  /** @param readings of what was typed: more than one where a program for Vietnamese stood behind the keys. @returns what is wrong with it */
  onCode: (readings: readonly string[]) => Text | undefined;
}

/** Something lies over the screen, and what is typed is not meant for it. */
const isCovered = () => document.querySelector('[role="dialog"]') !== null;

/** What a key of the keyboard does to what was typed; nothing for one that means nothing here. */
function pressed(
  { key, ctrlKey, metaKey, altKey }: KeyboardEvent,
  put: (key: string) => void,
): ((typed: Keyboard) => Keyboard) | undefined {
  if (ctrlKey || metaKey || altKey || isCovered()) return undefined;
  if (key === 'Backspace' || key === 'Delete') return takeBack;
  if (key === 'ArrowLeft') return (typed) => go(typed, typed.boxes[0].at - 1);
  if (key === 'ArrowRight') return (typed) => go(typed, typed.boxes[0].at + 1);
  if ([...key].length === 1 && key !== ' ') put(key);
  return undefined;
}

/** A code is typed by keys on the screen or by a keyboard, in any order; the last letter sends it off. */
export const JoinScreen = ({ length, alphabet, letterOf, onCode }: JoinProps) => {
  const [keyboard, setKeyboard] = useState(untouched(length));
  const [problem, setProblem] = useState<Text>();

  // Keys may follow each other faster than the screen is drawn.
  const change = (how: (typed: Keyboard) => Keyboard) => {
    setProblem(undefined);
    setKeyboard(how);
  };
  const put = (key: string) => {
    change((old) => press(old, key, letterOf));
    if (!keysOf(key).some(([letter]) => letterOf(letter))) setProblem(words.noLetter);
  };

  const [typed] = keyboard.boxes;
  // As soon as it is seen: who types at once loses no letter.
  useLayoutEffect(() => {
    let isUnnamed = false;
    const press = (event: KeyboardEvent) => {
      // A program that sends a letter in place of a key: the browser may name it only with what comes of it.
      if (event.type === 'keypress' && !isUnnamed) return;
      isUnnamed = event.key === 'Unidentified';
      const how = pressed(event, put);
      if (how) change(how);
    };
    for (const type of ['keydown', 'keypress'] as const) document.addEventListener(type, press);
    return () => {
      for (const type of ['keydown', 'keypress'] as const) document.removeEventListener(type, press);
    };
  }, []);
  useEffect(() => {
    if (isWhole(typed)) setProblem(onCode(keyboard.boxes.map(({ letters }) => letters.join(''))));
  }, [typed.letters]);

  const said = problem ?? (isUnsure(keyboard) ? words.keyboard : undefined);
  const left = typed.letters.filter((letter) => letter === '').length;
  return (
    <Host pose="wave" face="happy">
      <section class="panel lab-join" aria-labelledby="lab-join">
        <h2 id="lab-join" tabIndex={-1} ref={arrive}>
          {t(words.join)}
        </h2>
        <fieldset class="lab-code" aria-label={t(words.typed)}>
          {typed.letters.map((letter, index) => (
            <button
              key={index}
              type="button"
              class={index === typed.at ? 'is-next' : ''}
              aria-label={t(fill(words.box, { n: index + 1, letter: letter || words.empty }))}
              aria-current={index === typed.at}
              onClick={() => change((old) => go(old, index))}
            >
              {letter}
            </button>
          ))}
        </fieldset>
        <p class={`lab-say ${said ? 'is-help' : ''}`} role="status">
          {t(said ?? (left < length ? fill(words.left, { n: left }) : words.joinSay))}
        </p>
        <fieldset class="lab-keys" aria-label={t(words.keys)}>
          {[...alphabet].map((letter) => (
            <button key={letter} type="button" onClick={() => put(letter)}>
              {letter}
            </button>
          ))}
          <button type="button" class="lab-erase" onClick={() => change(takeBack)}>
            {t(words.erase)}
          </button>
        </fieldset>
      </section>
    </Host>
  );
};

import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { lab as words } from '../../i18n/lab';
import { fill, type Text } from '../../lib/text';
import { t } from '../lang';
import { arrive } from '../parts/focus';
import { Host } from '../parts/host';
import { erase, isWhole, move, nothing, type Typed, write } from './typed';
import './lab.css';

export interface JoinProps {
  /** How many letters a code has. */
  length: number;
  /** Those that it can have. */
  alphabet: string;
  /** The letter of a code that is meant by a key; none for what no code has. */
  letterOf: (key: string) => string | undefined;
  /** @returns what is wrong with it */
  onCode: (code: string) => Text | undefined;
}

/** Something lies over the screen, and what is typed is not meant for it. */
const isCovered = () => document.querySelector('[role="dialog"]') !== null;

/** What a key of the keyboard does to what was typed; nothing for one that means nothing here. */
function pressed({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, put: (key: string) => void): ((typed: Typed) => Typed) | undefined {
  if (ctrlKey || metaKey || altKey || isCovered()) return undefined;
  if (key === 'Backspace' || key === 'Delete') return erase;
  if (key === 'ArrowLeft') return (typed) => move(typed, typed.at - 1);
  if (key === 'ArrowRight') return (typed) => move(typed, typed.at + 1);
  if ([...key].length === 1 && key !== ' ') put(key);
  return undefined;
}

/** A code is typed by keys on the screen or by a keyboard, in any order; the last letter sends it off. */
export const JoinScreen = ({ length, alphabet, letterOf, onCode }: JoinProps) => {
  const [typed, setTyped] = useState(nothing(length));
  const [problem, setProblem] = useState<Text>();

  // Keys may follow each other faster than the screen is drawn.
  const change = (how: (typed: Typed) => Typed) => {
    setProblem(undefined);
    setTyped(how);
  };
  const put = (key: string) => {
    const letter = letterOf(key);
    if (letter) change((old) => write(old, letter));
    else setProblem(words.noLetter);
  };

  // As soon as it is seen: who types at once loses no letter.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const how = pressed(event, put);
      if (how) change(how);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  useEffect(() => {
    if (isWhole(typed)) setProblem(onCode(typed.letters.join('')));
  }, [typed.letters]);

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
              onClick={() => change((old) => move(old, index))}
            >
              {letter}
            </button>
          ))}
        </fieldset>
        <p class={`lab-say ${problem ? 'is-help' : ''}`} role="status">
          {t(problem ?? (left < length ? fill(words.left, { n: left }) : words.joinSay))}
        </p>
        <fieldset class="lab-keys" aria-label={t(words.keys)}>
          {[...alphabet].map((letter) => (
            <button key={letter} type="button" onClick={() => put(letter)}>
              {letter}
            </button>
          ))}
          <button type="button" class="lab-erase" onClick={() => change(erase)}>
            {t(words.erase)}
          </button>
        </fieldset>
      </section>
    </Host>
  );
};

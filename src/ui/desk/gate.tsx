import { useState } from 'preact/hooks';
import { gate } from '../../i18n/desk';
import { t } from '../lang';

/** A curtain, no lock: read a sentence, press its third word. */
export const DeskGate = ({ first, onOpen }: { first: number; onOpen: () => void }) => {
  const [tries, tryAgain] = useState(0);
  const sentence = gate.sentences[(first + tries) % gate.sentences.length];
  const words = sentence ? t(sentence).split(' ') : [];
  return (
    <main class="desk-gate panel">
      <h2>{t(gate.title)}</h2>
      <fieldset class="third">
        <legend>{t(gate.ask)}</legend>
        {words.map((word, index) => (
          <button key={`${tries}-${index}`} type="button" class="plain" onClick={() => (index === 2 ? onOpen() : tryAgain(tries + 1))}>
            {word}
          </button>
        ))}
      </fieldset>
      <p role="status">{tries > 0 && t(gate.again)}</p>
    </main>
  );
};

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
      <p id="ask">{t(gate.ask)}</p>
      <div class="third" role="group" aria-labelledby="ask">
        {words.map((word, index) => (
          <button key={`${tries}-${index}`} type="button" class="plain" onClick={() => (index === 2 ? onOpen() : tryAgain(tries + 1))}>
            {word}
          </button>
        ))}
      </div>
      <p role="status">{tries > 0 && t(gate.again)}</p>
    </main>
  );
};

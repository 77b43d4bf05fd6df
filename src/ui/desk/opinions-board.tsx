import type { Board } from '../../domain/desk/board';
import { answers } from '../../domain/report/opinions-words';
import { telling } from '../../i18n/desk-opinions';
import { fill } from '../../lib/text';
import { t } from '../lang';
import './show-view.css';
import './opinions-board.css';
import { TopicIcon } from './opinions-icons';

const LETTERS = 'ABCDEFGH';

/** Counts alone: as large as the words, and no bar that makes one the winner. */
const Dots = ({ dots }: { dots: number }) => <b class="board-dots">{dots}</b>;

/** Words of a leader may be long: then they are smaller. */
const sizeOf = (letters: number): string => (letters > 420 ? 'board-least' : letters > 240 ? 'board-small' : 'board-large');

const Answer = ({ topic, words, who, answer, says }: Extract<Board, { at: 'answer' }>) => (
  <div class={`board-answer ${sizeOf(words.length + says.length)}`}>
    <section>
      <h2>
        <TopicIcon topic={topic} /> {t(telling.asked)}
      </h2>
      <blockquote>{words}</blockquote>
    </section>
    <section class="board-says">
      <h2>
        {t(fill(telling.says, { who }))}: {t(answers[answer])}
      </h2>
      <p>{says}</p>
    </section>
    <p class="board-thanks">{t(answer === 'no' || answer === 'later' ? telling.thanksNo : telling.thanks)}</p>
  </div>
);

/** What children choose among, and what was answered: for the last row, and never who chose. */
export const BoardView = ({ board }: { board: Board }) => (
  <main class={`show board board-${board.at}`}>
    {board.at === 'answer' ? (
      <>
        <h1 class="unseen">{t(telling.title)}</h1>
        <Answer {...board} />
      </>
    ) : (
      <>
        <h1>
          {board.topic !== undefined && <TopicIcon topic={board.topic} />} {t(board.title)}
        </h1>
        <ul>
          {board.options.map(({ label, topic, dots }, index) => (
            <li key={label.vi}>
              {topic === undefined ? <span class="board-letter">{LETTERS[index]}</span> : <TopicIcon topic={topic} />}
              <span>{t(label)}</span>
              <Dots dots={dots} />
            </li>
          ))}
        </ul>
      </>
    )}
  </main>
);

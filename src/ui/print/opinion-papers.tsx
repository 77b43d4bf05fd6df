import type { Choosing } from '../../domain/desk/board';
import type { Summary } from '../../domain/report/opinions-summary';
import type { Band } from '../../domain/terms';
import { cards } from '../../i18n/desk-opinions';
import { fill, type Text, text } from '../../lib/text';
import { TopicIcon } from '../desk/opinions-icons';
import { t } from '../lang';
import { PaperFoot, PaperHead, type SenderProps } from './letterhead';
import type { Bit, Sheets } from './pages';
import './opinion-papers.css';

/** With the letterhead of whoever sends it on; each proposal on its own, so that a page may end between any two. */
export function summarySheets({ title, says, columns, rows }: Summary, sender: SenderProps): Sheets {
  const bit = (cells: readonly (string | number)[], look: string): Bit => ({
    body: (
      <div class={`summary-row ${look}`}>
        {cells.map((cell, column) => (
          <p key={columns[column]}>{cell}</p>
        ))}
      </div>
    ),
    keep: look !== '',
  });
  const bits = [bit(columns, 'summary-head'), ...rows.map((row) => bit(row, ''))];
  return {
    head: <PaperHead {...sender} />,
    title: text(title, title),
    bits: [{ body: <p>{says.join(' ')}</p>, keep: true }, ...bits, { body: <PaperFoot letterhead={sender.letterhead} /> }],
  };
}

interface Topics {
  topics: readonly { id: string; title: Text; sentences: Readonly<Record<Band, readonly Text[]>> }[];
  other: Text;
}

/** Cards of the topics on the board; then a sheet for dots of each. */
export function cardSheets({ topics, other }: Topics, { band, topics: onBoard }: Choosing): Sheets {
  const chosen = topics.filter(({ id }) => onBoard.includes(id));
  return {
    title: cards.cards,
    bits: [
      { body: <p>{t(cards.cut)}</p>, keep: true },
      {
        body: (
          <div class="opinion-cards">
            {[...chosen, { id: '', title: other }].map(({ id, title }) => (
              <p key={id}>
                <TopicIcon topic={id} />
                <b>{t(title)}</b>
              </p>
            ))}
          </div>
        ),
      },
      ...chosen.map(({ id, title, sentences }) => ({
        fresh: true,
        body: (
          <section class="dot-sheet">
            <h3>
              <TopicIcon topic={id} /> {t(fill(cards.title, { topic: title }))}
            </h3>
            <p>{t(cards.how)}</p>
            {[...sentences[band], other].map((sentence) => (
              <div key={sentence.vi}>
                <p>{t(sentence)}</p>
                <span class="dot-box" />
              </div>
            ))}
          </section>
        ),
      })),
    ],
  };
}

import { heldHigh, letterUp, notSo } from '../../art/line-art';
import type { CardFormat, PrintWords } from '../../domain/desk/papers';
import { t } from '../lang';
import { Picture } from '../parts/icon';
import type { Sheets, Whole } from './pages';
import './answer-cards.css';

/** Drawings of a sheet of cards, as pages of A4 less the margins. */
export interface CardSheet {
  cards: readonly number[];
  front: string;
  /** Behind the front when the sheet is turned over its long edge. */
  back?: string;
}

/** Fronts, each followed by its back, and at the end a page for the leader: so that fronts and backs meet on one sheet. */
export function answerCardSheets({ answerCards: words }: PrintWords, format: CardFormat, sheets: readonly CardSheet[]): Sheets {
  const drawn = [
    [letterUp, words.up],
    [heldHigh, words.high],
    [notSo, words.fingers],
  ] as const;
  const how = (card: number) => (
    <section key={card} class="card-back">
      {drawn.map(([svg, said]) => (
        <div key={said.vi}>
          <Picture svg={svg} />
          <p>{t(said)}</p>
        </div>
      ))}
      <p class="card-pass">{t(words.pass)}</p>
      <p class="card-call">{t(words.call)}</p>
    </section>
  );
  const fronts = ({ cards, front, back }: CardSheet): Whole[] => {
    const alt = `${t(words.title)} ${cards.join(', ')}`;
    const face = { bare: true, body: <Picture svg={front} alt={alt} class="card-face" /> };
    if (!back) return [face];
    return [
      face,
      {
        bare: true,
        body: (
          <div class={`card-backs card-${format}`}>
            <Picture svg={back} alt={alt} class="card-face" />
            {cards.map(how)}
          </div>
        ),
      },
    ];
  };
  const advice = (
    <div class="card-advice">
      <h3>{t(words.advice.title)}</h3>
      {words.advice.parts.map(({ name, points }) => (
        <section key={name.vi}>
          <h4>{t(name)}</h4>
          <ul>
            {points.map((line) => (
              <li key={line.vi}>{t(line)}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
  return { title: words.title, bits: { wholes: [...sheets.flatMap(fronts), { body: advice }] } };
}

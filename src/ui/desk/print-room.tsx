import { type CardChoice, type CardFormat, MOST_CARDS, type PaperKind, papers } from '../../domain/desk/papers';
import { type Band, bands } from '../../domain/terms';
import { wish as wishWords } from '../../i18n/desk';
import { paperNames, printRoom as words } from '../../i18n/desk-print';
import { fill, type Lang, langs, type Text } from '../../lib/text';
import { t } from '../lang';
import { Pages, type Sheets } from '../print/pages';
import { Choices, type Topic } from './home';
import { Stepper } from './stepper';
import './print-room.css';

export interface PrintChoice extends CardChoice {
  paper: PaperKind;
  station: string;
  band: Band;
  lang: Lang;
}

export interface PrintRoomProps {
  topics: readonly Topic[];
  choice: PrintChoice;
  /** Which of the questions change this paper. */
  asks: { station: boolean; band: boolean; cards: boolean };
  /** None while it is being fetched. */
  sheets: Sheets | undefined;
  foot: Text;
  pages: number | undefined;
  failed: boolean;
  onChoose: (choice: PrintChoice) => void;
  onCount: (pages: number) => void;
}

interface CardChoicesProps {
  choice: CardChoice;
  onChoose: (choice: Partial<CardChoice>) => void;
}

const CardChoices = ({ choice: { first, last, format, backs }, onChoose }: CardChoicesProps) => (
  <>
    <Stepper label={words.first} value={first} steps={[1, 10]} least={1} most={last} onChange={(n) => onChoose({ first: n })} />
    <Stepper label={words.last} value={last} steps={[1, 10]} least={first} most={MOST_CARDS} onChange={(n) => onChoose({ last: n })} />
    <Choices<CardFormat>
      legend={words.format}
      name="format"
      all={[
        { value: 'half', label: t(words.half), note: t(words.halfFor) },
        { value: 'whole', label: t(words.whole), note: t(words.wholeFor) },
      ]}
      chosen={[format]}
      onChoose={(next) => onChoose({ format: next })}
    />
    <Choices
      legend={words.backs}
      name="backs"
      all={[
        { value: 'both', label: t(words.both), note: t(words.bothFor) },
        { value: 'fronts', label: t(words.fronts), note: t(words.frontsFor) },
      ]}
      chosen={[backs ? 'both' : 'fronts']}
      onChoose={(next) => onChoose({ backs: next === 'both' })}
    />
  </>
);

/** Which paper, for which place and age, in which language; its pages as they will be printed. */
export const PrintRoom = ({ topics, choice, asks, sheets, foot, pages, failed, onChoose, onCount }: PrintRoomProps) => {
  const count = sheets && 'wholes' in sheets.bits ? sheets.bits.wholes.length : pages;
  return (
    <main class="desk print-room">
      <section class="wish">
        <Choices
          legend={words.paper}
          name="paper"
          all={papers.map((value) => ({ value, label: t(paperNames[value]) }))}
          chosen={[choice.paper]}
          onChoose={(paper) => onChoose({ ...choice, paper })}
        />
        {asks.station && (
          <Choices
            legend={words.station}
            name="station"
            all={topics.map(({ id, title }) => ({ value: id, label: t(title) }))}
            chosen={[choice.station]}
            onChoose={(station) => onChoose({ ...choice, station })}
          />
        )}
        {asks.band && (
          <Choices
            legend={wishWords.band}
            name="band"
            all={bands.map((value) => ({ value, label: t(wishWords[value]) }))}
            chosen={[choice.band]}
            onChoose={(band) => onChoose({ ...choice, band })}
          />
        )}
        {asks.cards && <CardChoices choice={choice} onChoose={(cards) => onChoose({ ...choice, ...cards })} />}
        <Choices
          legend={words.lang}
          name="lang"
          all={langs.map((value) => ({ value, label: t(words[value]) }))}
          chosen={[choice.lang]}
          onChoose={(lang) => onChoose({ ...choice, lang })}
        />
      </section>
      {failed && <p role="alert">{t(wishWords.failed)}</p>}
      {sheets && (
        <section class="preview">
          <h2>{t(words.preview)}</h2>
          <p class="print-now">
            <button type="button" class="main" onClick={() => window.print()}>
              {t(words.print)}
            </button>
            <span>{count !== undefined && t(fill(words.pages, { n: count }))}</span>
          </p>
          <Pages key={Object.values(choice).join()} {...sheets} foot={foot} onCount={onCount} />
        </section>
      )}
    </main>
  );
};

import { type PaperKind, papers } from '../../domain/desk/papers';
import { type Band, bands } from '../../domain/terms';
import { wish as wishWords } from '../../i18n/desk';
import { paperNames, printRoom as words } from '../../i18n/desk-print';
import { fill, type Lang, langs, type Text } from '../../lib/text';
import { t } from '../lang';
import { Pages, type Sheets } from '../print/pages';
import { Choices, type Topic } from './home';
import './print-room.css';

export interface PrintChoice {
  paper: PaperKind;
  station: string;
  band: Band;
  lang: Lang;
}

export interface PrintRoomProps {
  topics: readonly Topic[];
  choice: PrintChoice;
  /** Which of the questions change this paper. */
  asks: { station: boolean; band: boolean };
  /** None while it is being fetched. */
  sheets: Sheets | undefined;
  foot: Text;
  pages: number | undefined;
  failed: boolean;
  onChoose: (choice: PrintChoice) => void;
  onCount: (pages: number) => void;
}

/** Which paper, for which place and age, in which language; its pages as they will be printed. */
export const PrintRoom = ({ topics, choice, asks, sheets, foot, pages, failed, onChoose, onCount }: PrintRoomProps) => {
  const count = sheets && 'whole' in sheets.bits ? 1 : pages;
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

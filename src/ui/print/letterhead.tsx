import type { Letterhead } from '../../domain/desk/paper';
import { paper as words } from '../../i18n/desk-paper';
import { fill } from '../../lib/text';
import { t } from '../lang';
import './letterhead.css';

export interface SenderProps {
  letterhead: Letterhead;
  /** Empty: dots to write on. */
  unit: string;
  place: string;
  /** `yyyy-mm-dd` */
  day: string;
}

/** Whose paper it is, as on the Word files: the organ on the left, what it belongs to on the right. */
export const PaperHead = ({ letterhead, unit, place, day }: SenderProps) => {
  const { parent, unit: blank, under, right, number } = letterhead;
  const [year = '', month = '', date = ''] = day.split('-');
  return (
    <header class="letterhead">
      <div>
        {parent && <p>{t(parent)}</p>}
        <p class={`organ organ-${under}`}>
          <b>{(unit || t(blank)).toLocaleUpperCase('vi')}</b>
        </p>
        {under === 'stars' && <p>***</p>}
        <p>{t(number)}</p>
      </div>
      <div>
        {right.map(({ text, rule }) => (
          <p key={text.vi} class={rule ? 'motto ruled' : 'motto'}>
            <b>{t(text)}</b>
          </p>
        ))}
        <p>
          <i>
            {t(fill(words.date, { place: place || words.placeBlank, day: date, month: Number(month) > 2 ? Number(month) : month, year }))}
          </i>
        </p>
      </div>
    </header>
  );
};

/** Who gets it, and who signs. */
export const PaperFoot = ({ letterhead }: Pick<SenderProps, 'letterhead'>) => (
  <footer class="letterfoot">
    <div>
      <b>
        <i>{t(words.recipients)}</i>
      </b>
      {letterhead.recipients.map((each) => (
        <p key={each.vi}>{t(each)}</p>
      ))}
    </div>
    <p class="signed">
      <b>{t(letterhead.signed)}</b>
    </p>
  </footer>
);

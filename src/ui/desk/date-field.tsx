import { dateText } from '../../domain/report/period';
import { dateSpan as words } from '../../i18n/desk-log';
import { fill, type Text } from '../../lib/text';
import { t } from '../lang';
import './fields.css';

interface DateFieldProps {
  id: string;
  label: Text;
  /** `yyyy-mm-dd` */
  value: string;
  least?: string;
  most?: string;
  onChange: (value: string) => void;
}

const span = (least: string | undefined, most: string | undefined): Text => {
  const [from, to] = [dateText(least ?? ''), dateText(most ?? '')];
  return least === undefined
    ? fill(words.upTo, { to })
    : most === undefined
      ? fill(words.since, { from })
      : fill(words.between, { from, to });
};

/** A day, with the calendar of the browser. One that can't be chosen is gone when the field is left: what stands there is what is kept. */
export const DateField = ({ id, label, value, least, most, onChange }: DateFieldProps) => (
  <p class="date-field">
    <label for={id}>{t(label)}</label>
    <input
      id={id}
      type="date"
      value={value}
      {...(least !== undefined && { min: least })}
      {...(most !== undefined && { max: most })}
      required
      onInput={({ currentTarget }) => {
        if (currentTarget.value && currentTarget.checkValidity()) onChange(currentTarget.value);
      }}
      onBlur={({ currentTarget }) => {
        currentTarget.value = value;
      }}
    />
    {(least ?? most) !== undefined && <small>{t(span(least, most))}</small>}
  </p>
);

import type { Text } from '../../lib/text';
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

/** A day, with the calendar of the browser. */
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
    />
  </p>
);

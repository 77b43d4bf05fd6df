import { log as words } from '../../i18n/desk-log';
import { fill, type Text } from '../../lib/text';
import { t } from '../lang';
import './fields.css';

interface NumberFieldProps {
  id: string;
  label: Text;
  /** None as long as nobody has given it. */
  value: number | undefined;
  most: number;
  onChange: (value: number | undefined) => void;
}

/** A count: written, or changed by one with buttons beside it. */
export const NumberField = ({ id, label, value, most, onChange }: NumberFieldProps) => {
  const step = (by: 1 | -1, sign: string, name: Text) => (
    <button
      type="button"
      class="tiny"
      aria-label={t(fill(name, { label }))}
      disabled={by < 0 && !value}
      onClick={() => onChange(Math.min(most, Math.max(0, (value ?? 0) + by)))}
    >
      {sign}
    </button>
  );
  return (
    <p class="number-field">
      <label for={id}>{t(label)}</label>
      {step(-1, '−', words.less)}
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        value={value ?? ''}
        onInput={({ currentTarget }) => {
          const digits = currentTarget.value.replace(/\D/g, '').slice(0, String(most).length);
          currentTarget.value = digits;
          onChange(digits === '' ? undefined : Number(digits));
        }}
      />
      {step(1, '+', words.more)}
    </p>
  );
};

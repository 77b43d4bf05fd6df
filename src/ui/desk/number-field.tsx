import { useState } from 'preact/hooks';
import { log as words } from '../../i18n/desk-log';
import { countText, readCount } from '../../lib/numbers';
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

/** A count: written, or changed by one with buttons beside it. What is no count stays in the field, is said, and is not given. */
export const NumberField = ({ id, label, value, most, onChange }: NumberFieldProps) => {
  const [written, setWritten] = useState<string>();
  const wrong = value === undefined ? written : undefined;
  const give = (next: number | undefined, noCount?: string) => {
    setWritten(noCount);
    onChange(next);
  };
  const step = (by: 1 | -1, sign: string, name: Text) => (
    <button
      type="button"
      class="tiny"
      aria-label={t(fill(name, { label }))}
      disabled={by < 0 && !value}
      onClick={() => give(Math.min(most, Math.max(0, (value ?? 0) + by)))}
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
        value={wrong ?? value ?? ''}
        aria-invalid={wrong !== undefined}
        onInput={({ currentTarget }) => {
          const count = readCount(currentTarget.value, most);
          give(count, count === undefined && currentTarget.value.trim() !== '' ? currentTarget.value : undefined);
        }}
      />
      {step(1, '+', words.more)}
      <strong role="alert">{wrong !== undefined && t(fill(words.noCount, { most: countText(most) }))}</strong>
    </p>
  );
};

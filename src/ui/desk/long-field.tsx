import { lengthOf } from '../../domain/desk/paper';
import { report as words } from '../../i18n/desk-report';
import { fill, type Text } from '../../lib/text';
import { t } from '../lang';
import './fields.css';

interface LongFieldProps {
  id: string;
  label: Text;
  like: Text;
  value: string;
  most: number;
  onWrite: (value: string) => void;
}

/** A few sentences of the leader's own. */
export const LongField = ({ id, label, like, value, most, onWrite }: LongFieldProps) => {
  const n = lengthOf(value.trim());
  return (
    <p class="name-field">
      <label for={id}>{t(label)}</label>
      <textarea
        id={id}
        rows={3}
        value={value}
        aria-describedby={`${id}-like`}
        aria-invalid={n > most}
        onInput={({ currentTarget }) => onWrite(currentTarget.value)}
      />
      <small id={`${id}-like`}>{t(like)}</small>
      <strong role="alert">{n > most && t(fill(words.wordsLong, { n, most }))}</strong>
    </p>
  );
};

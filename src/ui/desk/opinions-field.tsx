import { lengthOf, tidyName } from '../../domain/desk/paper';
import { wording as words } from '../../i18n/desk-opinions';
import { fill, type Text } from '../../lib/text';
import { t } from '../lang';

interface OpinionFieldProps {
  id: string;
  label: Text;
  like: Text;
  value: string;
  most: number;
  rows?: number;
  onWrite: (value: string) => void;
}

/** Where a leader writes what a group proposes, and what was answered. */
export const OpinionField = ({ id, label, like, value, most, rows = 3, onWrite }: OpinionFieldProps) => {
  const n = lengthOf(tidyName(value));
  return (
    <p class="name-field opinion-field">
      <label for={id}>{t(label)}</label>
      <textarea
        id={id}
        rows={rows}
        value={value}
        aria-describedby={`${id}-like`}
        aria-invalid={n > most}
        onInput={({ currentTarget }) => onWrite(currentTarget.value)}
      />
      <small id={`${id}-like`}>{t(like)}</small>
      <strong role="alert">{n > most && t(fill(words.tooLong, { n, most }))}</strong>
    </p>
  );
};

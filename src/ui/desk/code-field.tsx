import type { Text } from '../../lib/text';
import { t } from '../lang';

interface CodeFieldProps {
  id: string;
  label: Text;
  like: Text;
  value: string;
  onWrite: (value: string) => void;
  onEnter: () => void;
}

/** Letters that stand on a child's screen. */
export const CodeField = ({ id, label, like, value, onWrite, onEnter }: CodeFieldProps) => (
  <p class="name-field code-field">
    <label for={id}>{t(label)}</label>
    <input
      id={id}
      type="text"
      value={value}
      autocomplete="off"
      autocorrect="off"
      autocapitalize="characters"
      spellcheck={false}
      aria-describedby={`${id}-like`}
      onInput={({ currentTarget }) => onWrite(currentTarget.value)}
      onKeyDown={({ key }) => key === 'Enter' && onEnter()}
    />
    <small id={`${id}-like`}>{t(like)}</small>
  </p>
);

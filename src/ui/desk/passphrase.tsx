import type { Text } from '../../lib/text';
import { t } from '../lang';

export interface PassphraseProps {
  id: string;
  label: Text;
  like: Text;
  value: string;
  shown: boolean;
  /** What is to be said of it now. */
  said?: Text | undefined;
  onWrite: (value: string) => void;
}

/** A passphrase as it is written. It is stored nowhere, and no browser is asked to remember it. */
export const Passphrase = ({ id, label, like, value, shown, said, onWrite }: PassphraseProps) => (
  <p class="name-field">
    <label for={id}>{t(label)}</label>
    <input
      id={id}
      {...(shown ? ({ type: 'text' } as const) : ({ type: 'password' } as const))}
      value={value}
      autocomplete="off"
      autocapitalize="none"
      spellcheck={false}
      aria-describedby={`${id}-like ${id}-said`}
      onInput={({ currentTarget }) => onWrite(currentTarget.value)}
    />
    <small id={`${id}-like`}>{t(like)}</small>
    <b id={`${id}-said`} role="status">
      {said && t(said)}
    </b>
  </p>
);

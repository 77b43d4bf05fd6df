import { meetings as words } from '../../i18n/desk-meetings';
import { t } from '../lang';
import { Sure } from './sure';

export interface ForgetProps {
  /** The machine could not be cleared. */
  failed: boolean;
  onWipe: () => void;
}

/** All that the desk remembers can be removed. */
export const Forget = ({ failed, onWipe }: ForgetProps) => (
  <section>
    <h2>{t(words.all)}</h2>
    <p>
      <Sure label={words.wipe} ask={words.wipeAsk} yes={words.wipeYes} onSure={onWipe} />
    </p>
    {failed && <p role="alert">{t(words.wipeFailed)}</p>}
  </section>
);

import { idle } from '../../i18n/words';
import { t } from '../lang';
import './away.css';

/** On a shared machine: the child seems to be gone. Any touch or key says otherwise. */
export const AwayNote = ({ seconds }: { seconds: number }) => (
  <div class="away" role="alertdialog" aria-labelledby="away">
    <div class="panel">
      <h2 id="away">{t(idle.still)}</h2>
      <p class="big">{t(idle.say)}</p>
      <p class="digits" aria-hidden="true">
        {seconds}
      </p>
      <button type="button" class="main">
        {t(idle.here)}
      </button>
    </div>
  </div>
);

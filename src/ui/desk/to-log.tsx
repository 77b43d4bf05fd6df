import { log } from '../../i18n/desk-log';
import { t } from '../lang';

/** What was held a moment ago is in the log: the leader looks at its counts there. */
export const ToLog = ({ onLog }: { onLog: () => void }) => (
  <p class="row" role="status">
    <button type="button" class="main" onClick={onLog}>
      {t(log.toLog)}
    </button>
    <span>{t(log.ended)}</span>
  </p>
);

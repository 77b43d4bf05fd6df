import { lab as words } from '../../i18n/lab';
import { fill } from '../../lib/text';
import { t } from '../lang';
import { arrive } from '../parts/focus';
import { Host } from '../parts/host';
import './lab.css';

export interface WaitingProps {
  /** Of the session that the counts belong to, in groups. */
  code: string;
  onShow: () => void;
  onLeave: () => void;
}

/** Before a computer that still holds counts goes over into another session. */
export const WaitingScreen = ({ code, onShow, onLeave }: WaitingProps) => (
  <Host pose="wave" face="happy">
    <section class="panel lab-waiting" aria-labelledby="lab-waiting">
      <h2 id="lab-waiting" tabIndex={-1} ref={arrive}>
        {t(words.waiting)}
      </h2>
      <p>{t(fill(words.waitingSay, { code }))}</p>
      <button type="button" class="main" onClick={onShow}>
        {t(words.notTaken)}
      </button>
      <p class="row">
        <button type="button" class="plain" onClick={onLeave}>
          {t(words.taken)}
        </button>
      </p>
    </section>
  </Host>
);

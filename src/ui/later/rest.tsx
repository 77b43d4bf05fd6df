import { rest } from '../../i18n/words';
import { t } from '../lang';
import { Host } from '../parts/host';

export const RestScreen = ({ onGo, onStop }: { onGo: () => void; onStop: () => void }) => (
  <Host pose="rest" face="listen">
    <section class="panel">
      <h2>{t(rest.title)}</h2>
      <p class="big">{t(rest.say)}</p>
      <div class="row">
        <button type="button" class="main" onClick={onGo}>
          {t(rest.on)}
        </button>
        <button type="button" class="plain" onClick={onStop}>
          {t(rest.stop)}
        </button>
      </div>
    </section>
  </Host>
);

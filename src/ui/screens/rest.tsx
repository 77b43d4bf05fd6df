import { rest } from '../../i18n/words';
import { t } from '../lang';

export const RestScreen = ({ onGo, onStop }: { onGo: () => void; onStop: () => void }) => (
  <main class="middle">
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
  </main>
);

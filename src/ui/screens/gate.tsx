import { desktop, deviceMobile } from 'virtual:icons';
import tall from '../../art/hero/hero-tall.svg?url';
import wide from '../../art/hero/hero-wide.svg?url';
import { frame, gate } from '../../i18n/words';
import { t } from '../lang';
import { Choice } from '../parts/choice';

/** The first screen: drawn at build, so that it stands before any script has come. */
export const Gate = ({ lost = false, onChoose }: { lost?: boolean; onChoose: (device: 'school' | 'family') => void }) => (
  <main>
    <picture>
      <source media="(max-aspect-ratio: 1/1)" srcset={tall} />
      {/* Lazy, in view as it is: its drawing is worked through after the script, and the two answers are usable sooner. */}
      <img class="hero" src={wide} alt="" width="1200" height="520" loading="lazy" />
    </picture>
    <h1 class="logo">{t(frame.name)}</h1>
    <p class="welcome" role={lost ? 'alert' : undefined}>
      {t(lost ? frame.lost : gate.welcome)}
    </p>
    <section class="panel" aria-labelledby="whose">
      <h2 id="whose">{t(gate.whose)}</h2>
      <div class="pair">
        <Choice icon={desktop} tone="sun" name={t(gate.school)} note={t(gate.schoolNote)} onChoose={() => onChoose('school')} />
        <Choice icon={deviceMobile} tone="sea" name={t(gate.family)} note={t(gate.familyNote)} onChoose={() => onChoose('family')} />
      </div>
    </section>
  </main>
);

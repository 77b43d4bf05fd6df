import { desktop, deviceMobile } from 'virtual:icons';
import type { ComponentChildren } from 'preact';
import tall from '../../art/hero/hero-tall.svg?url';
import wide from '../../art/hero/hero-wide.svg?url';
import { frame, gate } from '../../i18n/words';
import { t } from '../lang';
import { Choice } from '../parts/choice';
import './gate.css';

export interface GateProps {
  /** As long as its script is not there: what takes the place of the choices, should it not come. */
  late?: ComponentChildren;
  /** What comes after the door could not be fetched. */
  lost?: boolean;
  onChoose: (device: 'school' | 'family') => void;
}

/** The first screen: drawn at build, so that it stands before any script has come. */
export const Gate = ({ late, lost = false, onChoose }: GateProps) => (
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
        <Choice
          icon={desktop}
          tone="sun"
          name={t(gate.school)}
          note={t(gate.schoolNote)}
          disabled={late !== undefined}
          onChoose={() => onChoose('school')}
        />
        <Choice
          icon={deviceMobile}
          tone="sea"
          name={t(gate.family)}
          note={t(gate.familyNote)}
          disabled={late !== undefined}
          onChoose={() => onChoose('family')}
        />
      </div>
      {late}
    </section>
    <a class="leaders" href="./desk.html">
      {t(frame.leaders)}
    </a>
  </main>
);

import type { ComponentChildren } from 'preact';
import { print as words } from '../../i18n/desk-tells';
import type { Text } from '../../lib/text';
import { t } from '../lang';
import './print.css';

export interface PaperProps {
  title: Text;
  /** Small, at the end of the page. */
  foot?: Text;
  children: ComponentChildren;
}

/** One page of A4 as it will be printed, with the button that prints it: nothing else of the screen goes with it. */
export const Paper = ({ title, foot, children }: PaperProps) => (
  <section>
    <p class="row">
      <button type="button" class="main" onClick={() => window.print()}>
        {t(words.print)}
      </button>
      <span>{t(words.how)}</span>
    </p>
    <article class="paper">
      <h2 tabIndex={-1}>{t(title)}</h2>
      {children}
      {foot && <p class="foot">{t(foot)}</p>}
    </article>
  </section>
);

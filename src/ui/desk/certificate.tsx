import type { Lesson } from '../../domain/desk/learning';
import { learning, certificate as words } from '../../i18n/desk-learning';
import { fill, type Text } from '../../lib/text';
import { t } from '../lang';
import { Paper } from '../print/paper';

/** Printed and filled in by hand: the desk asks nobody's name for it. */
export const Certificate = ({ lessons }: { lessons: readonly Lesson[] }) => {
  const line = (label: Text) => (
    <p class="by-hand">
      <span>{t(label)}:</span>
    </p>
  );
  return (
    <main class="desk learning">
      <Paper title={words.name} foot={words.foot}>
        <div class="roomy">
          <p>{t(words.says)}</p>
          <ol>
            {lessons.map(({ id, title, minutes, aim }) => (
              <li key={id}>
                <b>{t(title)}</b> ({t(fill(learning.minutes, { n: minutes }))}). {t(aim)}
              </li>
            ))}
          </ol>
          {[words.person, words.unit, words.day, words.sign].map(line)}
        </div>
      </Paper>
    </main>
  );
};

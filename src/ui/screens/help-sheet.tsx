import { x } from 'virtual:icons';
import { useState } from 'preact/hooks';
import type { ChildLines } from '../../domain/region';
import { help } from '../../i18n/help';
import { frame } from '../../i18n/words';
import { fill, text } from '../../lib/text';
import { t } from '../lang';
import { arrive } from '../parts/focus';
import { Icon } from '../parts/icon';
import './help-sheet.css';

const dial = text('Gọi {number} ngay bây giờ?', 'Call {number} now?');
const yes = text('Gọi {number}', 'Call {number}');

/** The real help. It never dials by itself and keeps no log: on phones each number asks once more, on PCs it is shown in large digits. */
export const HelpSheet = ({ lines, phone, onClose }: { lines: ChildLines; phone: boolean; onClose: () => void }) => {
  const [asked, ask] = useState<string>();
  const [first] = lines;
  return (
    <div class="sheet" role="dialog" aria-modal="true" aria-labelledby="sheet" onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <div class="sheethead">
        <h2 id="sheet" tabIndex={-1} ref={arrive}>
          {t(help.title)}
        </h2>
        <button type="button" class="square" aria-label={t(frame.close)} onClick={onClose}>
          <Icon path={x} />
        </button>
      </div>
      <ul class="lines">
        {lines.map(({ id, number, label }) => (
          <li key={id}>
            <b class="digits">{number}</b> <span>{t(label)}</span>
            {phone && asked !== id && (
              <button type="button" class="plain" onClick={() => ask(id)}>
                {t(fill(yes, { number }))}
              </button>
            )}
            {phone && asked === id && (
              <p class="row" tabIndex={-1} ref={arrive}>
                <span>{t(fill(dial, { number }))}</span>
                <a class="main" href={`tel:${number}`} onClick={() => ask(undefined)}>
                  {t(fill(yes, { number }))}
                </a>
              </p>
            )}
          </li>
        ))}
      </ul>
      <h3>{t(help.dangerTitle)}</h3>
      <ul>
        {help.danger.map((each) => (
          <li key={each.vi}>{t(each)}</li>
        ))}
      </ul>
      <h3>{t(fill(help.aboutTitle, { number: first.number }))}</h3>
      <ul>
        {help.about.map((each) => (
          <li key={each.vi}>{t(each)}</li>
        ))}
      </ul>
      <h3>{t(help.sayTitle)}</h3>
      <ul>
        {help.say.map((each) => (
          <li key={each.vi}>{t(each)}</li>
        ))}
      </ul>
    </div>
  );
};

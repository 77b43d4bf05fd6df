import { handHeart, x } from 'virtual:icons';
import { useState } from 'preact/hooks';
import { tells as words } from '../../i18n/desk-tells';
import { frame } from '../../i18n/words';
import type { Text } from '../../lib/text';
import { t } from '../lang';
import { arrive } from '../parts/focus';
import { Icon } from '../parts/icon';
import { Paper } from '../print/paper';
import { LineList, type ShownLine } from './line-list';
import '../screens/help-sheet.css';
import './tells.css';

/** What stands on the page, with numbers filled in. */
export interface Tells {
  title: Text;
  lead: Text;
  review: 'draft' | 'approved';
  do: readonly { id: string; title: Text; text: Text }[];
  say: readonly Text[];
  never: readonly { say: Text; why: Text }[];
  call: { intro: Text; places: readonly Text[] };
  write: { intro: Text; down: readonly Text[]; never: readonly Text[] };
}

export interface TellsProps {
  tells: Tells;
  lines: readonly { line: ShownLine; when: Text }[];
}

/** In the frame of every screen of the desk. */
export const TellsButton = ({ open, onPress }: { open: boolean; onPress: () => void }) => (
  <button type="button" class="tells-open" aria-label={t(words.open)} aria-expanded={open} onClick={onPress}>
    <Icon path={handHeart} />
    <span class="long" aria-hidden="true">
      {t(words.open)}
    </span>
    <span class="short" aria-hidden="true">
      {t(words.short)}
    </span>
  </button>
);

const List = ({ items }: { items: readonly Text[] }) => (
  <ul>
    {items.map((each) => (
      <li key={each.vi}>{t(each)}</li>
    ))}
  </ul>
);

/** The same on the screen and on paper. */
const Body = ({ tells, lines }: TellsProps) => (
  <div class="tells">
    <p class="lead">{t(tells.lead)}</p>
    <section class="tells-do">
      <h3>{t(words.do)}</h3>
      <ol>
        {tells.do.map(({ id, title, text }) => (
          <li key={id}>
            <b>{t(title)}.</b> {t(text)}
          </li>
        ))}
      </ol>
    </section>
    <section class="tells-say">
      <h3>{t(words.say)}</h3>
      <ul>
        {tells.say.map((each) => (
          <li key={each.vi}>“{t(each)}”</li>
        ))}
      </ul>
    </section>
    <section class="tells-never">
      <h3>{t(words.never)}</h3>
      <ul>
        {tells.never.map(({ say, why }) => (
          <li key={say.vi}>
            “{t(say)}” <small>{t(why)}</small>
          </li>
        ))}
      </ul>
    </section>
    <section class="tells-call">
      <h3>{t(words.call)}</h3>
      <p>{t(tells.call.intro)}</p>
      <LineList lines={lines} />
      <p>
        <b>{t(words.places)}:</b> {tells.call.places.map(t).join('; ')}.
      </p>
    </section>
    <section class="tells-write">
      <h3>{t(words.write)}</h3>
      <p>{t(tells.write.intro)}</p>
      <div class="both">
        <div>
          <b>{t(words.down)}</b>
          <List items={tells.write.down} />
        </div>
        <div>
          <b>{t(words.leave)}</b>
          <List items={tells.write.never} />
        </div>
      </div>
    </section>
  </div>
);

/** Over whatever screen stands there, which is as it was when the sheet is closed. */
export const TellsSheet = ({ tells, lines, onClose }: TellsProps & { onClose: () => void }) => {
  const [paper, show] = useState(false);
  return (
    <div
      class="sheet tells-sheet"
      role="dialog"
      aria-modal="true"
      aria-labelledby="tells"
      tabIndex={-1}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <div class="sheethead">
        <h2 id="tells" tabIndex={-1} ref={arrive}>
          {t(tells.title)}
        </h2>
        <button type="button" class="square" aria-label={t(frame.close)} onClick={onClose}>
          <Icon path={x} />
        </button>
      </div>
      {paper ? (
        <Paper title={tells.title} {...(tells.review === 'draft' && { foot: words.draft })}>
          <Body tells={tells} lines={lines} />
        </Paper>
      ) : (
        <Body tells={tells} lines={lines} />
      )}
      {tells.review === 'draft' && !paper && <p class="draft">{t(words.draft)}</p>}
      <p class="row">
        <button type="button" class="plain" onClick={() => show(!paper)}>
          {t(paper ? words.read : words.paper)}
        </button>
      </p>
    </div>
  );
};

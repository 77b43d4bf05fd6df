import { arrowLeft, arrowRight, speakerHigh, x } from 'virtual:icons';
import { useEffect, useRef, useState } from 'preact/hooks';
import { findCard } from '../../art/cards';
import type { Booklet, Corner } from '../../domain/content';
import { reading as words } from '../../i18n/reading';
import { fill } from '../../lib/text';
import { t } from '../lang';
import { Icon, Picture } from '../parts/icon';
import './reading.css';

/** What lies open. */
export interface Open {
  booklet: Booklet;
  corner: Corner;
}

const Shelf = ({ corners, onOpen }: { corners: readonly Corner[]; onOpen: (open: Open) => void }) => (
  <main class="reading shelf">
    {corners.map((corner) => (
      <section key={corner.id}>
        <h2>{t(corner.title)}</h2>
        <p>{t(corner.about)}</p>
        <ul>
          {corner.booklets.map((booklet) => (
            <li key={booklet.id}>
              <button type="button" class="book" onClick={() => onOpen({ booklet, corner })}>
                <Picture svg={findCard(booklet.picture) ?? ''} />
                <b>{t(booklet.title)}</b>
              </button>
            </li>
          ))}
        </ul>
        {corner.review === 'draft' && <p class="small">{t(words.draft)}</p>}
      </section>
    ))}
  </main>
);

interface PagesProps extends Open {
  onSay: (words: string) => void;
  onHush: () => void;
  onClose: () => void;
}

/** One booklet, a page at a time, by buttons or the arrow keys. */
const Pages = ({ booklet: { title, pages }, corner, onSay, onHush, onClose }: PagesProps) => {
  const [at, turn] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const page = pages[at];
  const last = at === pages.length - 1;
  const go = (to: number) => to >= 0 && to < pages.length && turn(to);
  useEffect(() => heading.current?.focus(), []);
  // What was read aloud belongs to the page that was turned.
  useEffect(() => onHush, [at]);
  const onKey = ({ key }: KeyboardEvent) => {
    if (key === 'ArrowRight' || key === 'PageDown') go(at + 1);
    if (key === 'ArrowLeft' || key === 'PageUp') go(at - 1);
  };
  return (
    <main class="reading open" onKeyDown={onKey}>
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {t(title)}
        </h2>
        <p class="kind">
          <span class="mark">{t(corner.mark)}</span>
          <span class="count">{t(fill(words.page, { n: at + 1, all: pages.length }))}</span>
        </p>
      </header>
      <Picture svg={findCard(page?.picture ?? '') ?? ''} class="leaf" />
      <p class="words" aria-live="polite">
        {page && t(page.text)}
      </p>
      <nav>
        <button
          type="button"
          class="plain"
          aria-label={t(words.before)}
          title={t(words.before)}
          disabled={at === 0}
          onClick={() => go(at - 1)}
        >
          <Icon path={arrowLeft} />
        </button>
        <button type="button" class="plain" aria-label={t(words.aloud)} title={t(words.aloud)} onClick={() => page && onSay(t(page.text))}>
          <Icon path={speakerHigh} />
        </button>
        {last ? (
          <button type="button" class="main" onClick={onClose}>
            <Icon path={x} /> {t(words.close)}
          </button>
        ) : (
          <button type="button" class="main" onClick={() => go(at + 1)}>
            {t(words.next)} <Icon path={arrowRight} />
          </button>
        )}
      </nav>
    </main>
  );
};

export interface ReadingProps {
  corners: readonly Corner[];
  open: Open | undefined;
  onOpen: (open: Open) => void;
  onClose: () => void;
  onSay: (words: string) => void;
  onHush: () => void;
}

/** What can be read beside the journey. */
export const ReadingScreen = ({ corners, open, onOpen, ...reading }: ReadingProps) =>
  open ? <Pages {...open} {...reading} /> : <Shelf corners={corners} onOpen={onOpen} />;

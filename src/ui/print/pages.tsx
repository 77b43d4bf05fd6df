import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { printRoom as words } from '../../i18n/desk-print';
import { paginate } from '../../lib/paginate';
import { fill, type Text } from '../../lib/text';
import { t } from '../lang';
import './print.css';
import './pages.css';

/** A piece of a paper that is never torn. */
export interface Bit {
  body: ComponentChildren;
  /** Stands with what follows. */
  keep?: boolean;
  /** Begins a page. */
  fresh?: boolean;
}

/** A page as it is drawn: a poster, a sheet to be cut. */
export interface Whole {
  body: ComponentChildren;
  /** It says itself what stands at the foot of others. */
  bare?: boolean;
}

export interface Sheets {
  /** Whose paper it is, above the title. */
  head?: ComponentChildren;
  title: Text;
  /** Several pages of text under the title; or pages that are drawn. */
  bits: readonly Bit[] | { wholes: readonly Whole[] };
}

interface PagesProps extends Sheets {
  foot: Text;
  /** How many there are, once that is known. */
  onCount?: (pages: number) => void;
}

interface PageProps {
  head?: ComponentChildren;
  title: Text;
  label: string;
  foot?: string | false;
  first?: boolean;
  children: ComponentChildren;
}

const Page = ({ head, title, label, foot, first, children }: PageProps) => (
  <article class="paper print-page" aria-label={label}>
    {first && (
      <div class="print-top">
        {head}
        <h2 class="print-title">{t(title)}</h2>
      </div>
    )}
    {children}
    {foot && <p class="foot">{foot}</p>}
  </article>
);

/** What A4 has within its margins, in CSS pixels, less some of it for rounding. */
const ROOM = ((281 - 4) * 96) / 25.4;

/** Everything on one long page, to be measured at the size of the print. */
function heightsOf(page: HTMLElement) {
  const bits = [...page.querySelectorAll<HTMLElement>(':scope > .bit')].map((bit) => bit.getBoundingClientRect().height);
  const title = page.querySelector('.print-top')?.getBoundingClientRect().height ?? 0;
  const foot = page.querySelector('.foot')?.getBoundingClientRect().height ?? 0;
  return { bits, title, room: ROOM - foot };
}

const TextPages = ({ head, title, bits, foot, onCount }: Omit<PagesProps, 'bits'> & { bits: readonly Bit[] }) => {
  const root = useRef<HTMLDivElement>(null);
  const [pages, setPages] = useState<number[][]>();
  // A font that comes late makes lines longer: then the pages are made anew. Where all are there, nothing would come after the first measuring.
  useLayoutEffect(() => {
    if (document.fonts.status === 'loaded') return;
    let gone = false;
    void document.fonts.ready.then(() => {
      if (!gone) setPages(undefined);
    });
    return () => {
      gone = true;
    };
  }, []);
  useLayoutEffect(() => {
    const whole = root.current?.querySelector<HTMLElement>('.measured > .paper');
    if (pages || !whole) return;
    const { bits: heights, title: first, room } = heightsOf(whole);
    const pieces = bits.map(({ keep, fresh }, index) => ({ height: heights[index] ?? 0, keep, fresh }));
    const found = paginate([{ height: first, keep: true }, ...pieces], room).map((page) =>
      page.flatMap((index) => (index > 0 ? index - 1 : [])),
    );
    setPages(found);
    onCount?.(found.length);
  }, [pages]);
  const shown = pages ?? [bits.map((_, index) => index)];
  return (
    <div ref={root} class={pages ? 'print-pages' : 'print-pages measured'}>
      {shown.map((indices, at) => {
        const label = t(fill(words.page, { n: at + 1, all: shown.length }));
        return (
          <Page
            key={at}
            head={head}
            title={title}
            label={label}
            first={at === 0}
            foot={`${t(foot)} ${t(title)} · ${at + 1}/${shown.length}`}
          >
            {indices.map((index) => (
              <div key={index} class="bit">
                {bits[index]?.body}
              </div>
            ))}
          </Page>
        );
      })}
    </div>
  );
};

const wholeLabel = (title: Text, at: number, all: number): string =>
  all === 1 ? t(title) : `${t(title)}: ${t(fill(words.page, { n: at + 1, all }))}`;

/** The pages of a paper, as they will be printed. To be keyed by what is on them: they are measured once. */
export const Pages = ({ bits, ...rest }: PagesProps) =>
  'wholes' in bits ? (
    <div class="print-pages">
      {bits.wholes.map(({ body, bare }, at) => (
        <Page key={at} title={rest.title} label={wholeLabel(rest.title, at, bits.wholes.length)} foot={!bare && t(rest.foot)}>
          <div class="whole">{body}</div>
        </Page>
      ))}
    </div>
  ) : (
    <TextPages {...rest} bits={bits} />
  );

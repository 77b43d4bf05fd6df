import { findCard } from '../../art/cards';
import { MOST_LAMPS } from '../../domain/desk/show';
import type { Slide } from '../../domain/desk/slide';
import { present as words } from '../../i18n/desk';
import { fill } from '../../lib/text';
import { t } from '../lang';
import { Picture } from '../parts/icon';
import { Letter } from './letter';
import './show-view.css';

/** Bars beside each other: counted alone, and after talking. No bar is right or wrong. */
const Bars = ({ options }: { options: NonNullable<Slide['options']> }) => {
  const most = Math.max(1, ...options.flatMap(({ first = 0, second = 0 }) => [first, second]));
  const counted = options.some(({ first, second }) => first || second);
  const again = options.some(({ second }) => second !== undefined);
  const bar = (count: number, kind: 'first' | 'second') => (
    <meter class={`bar-${kind}`} min={0} max={most} value={count} aria-label={t(kind === 'first' ? words.before : words.after)}>
      {count}
    </meter>
  );
  return (
    <ul class="votes">
      {options.map(({ label, picture, first, second }, option) => (
        <li key={label.vi}>
          <Picture svg={findCard(picture) ?? ''} />
          <b>
            <Letter option={option} /> {t(label)}
          </b>
          {counted && (
            <span class="bars">
              <span>
                {bar(first ?? 0, 'first')} {first ?? 0}
              </span>
              {again && (
                <span>
                  {bar(second ?? 0, 'second')} {second ?? 0}
                </span>
              )}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
};

/** Where a lamp stands on the dunes, in a strip of 1000 by 90. */
const lampAt = (index: number) => ({ x: 36 + index * 71.4, y: 40 - 12 * Math.sin(index * 0.9) });

/** The team's goal: lamps along the coast that light up one after the other. */
export const Lamps = ({ lit }: { lit: number }) => (
  <svg class="lamps" viewBox="0 0 1000 90" preserveAspectRatio="none" role="img" aria-label={t(fill(words.lamps, { n: lit }))}>
    <path class="dune" d="M0 58Q70 30 150 56T330 52T520 60T700 48T880 58T1000 46V90H0Z" />
    <path class="sea" d="M0 78Q40 70 80 78T160 78T240 78T320 78T400 78T480 78T560 78T640 78T720 78T800 78T880 78T960 78T1040 78V90H0Z" />
    {Array.from({ length: MOST_LAMPS }, (_, index) => {
      const { x, y } = lampAt(index);
      return (
        <g key={index} class={index < lit ? 'lit' : ''} transform={`translate(${x} ${y})`}>
          <circle class="glow" r="24" />
          <path class="post" d="M-4 8H4L6 34H-6Z" />
          <circle class="lamp" r="9" />
        </g>
      );
    })}
  </svg>
);

/** One slide, large enough for the last row of a bright room. */
export const ShowView = ({ slide, lamps }: { slide: Slide; lamps: number }) => (
  <main class={`show show-${slide.kind}`}>
    <h1 class="unseen">{t(words.title)}</h1>
    <div class="slide">
      {slide.picture && <Picture svg={findCard(slide.picture) ?? ''} class="case" />}
      <div class="said">
        {slide.lines.map((line) => (
          <p key={line.vi}>{t(line)}</p>
        ))}
        {slide.why && <p class="why">{t(slide.why)}</p>}
      </div>
      {slide.options && <Bars options={slide.options} />}
    </div>
    <Lamps lit={lamps} />
  </main>
);

import { findCard } from '../../art/cards';
import { MOST_LAMPS } from '../../domain/desk/show';
import type { Slide } from '../../domain/desk/slide';
import { present as words } from '../../i18n/desk';
import { fill } from '../../lib/text';
import { t } from '../lang';
import { Picture } from '../parts/icon';
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
      {options.map(({ label, picture, first, second }) => (
        <li key={label.vi}>
          <Picture svg={findCard(picture) ?? ''} />
          <b>{t(label)}</b>
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

/** The team's goal: lamps along the coast that light up one after the other. */
export const Lamps = ({ lit }: { lit: number }) => (
  <p class="lamps" role="img" aria-label={t(fill(words.lamps, { n: lit }))}>
    {Array.from({ length: MOST_LAMPS }, (_, index) => (
      <i key={index} class={index < lit ? 'lit' : ''} />
    ))}
  </p>
);

/** One slide, large enough for the last row of a bright room. */
export const ShowView = ({ slide, lamps }: { slide: Slide; lamps: number }) => (
  <main class={`show show-${slide.kind}`}>
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

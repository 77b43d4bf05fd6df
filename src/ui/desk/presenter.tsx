import type { ComponentChildren } from 'preact';
import type { Block } from '../../domain/desk/plan';
import { type Act, blockOf, clockOf, MOST_HANDS, type Show } from '../../domain/desk/show';
import type { Slide } from '../../domain/desk/slide';
import { present as words } from '../../i18n/desk';
import { fill, type Text } from '../../lib/text';
import { t } from '../lang';
import { Letter } from './letter';
import { Sure } from './sure';
import './presenter.css';

/** What stands in the script of a block. */
export interface Script {
  title: Text;
  say: readonly Text[];
  does: readonly Text[];
  watch: Text;
  telling: Text;
}

export interface ProjectingProps {
  black: boolean;
  /** Whether a projector window answers. */
  here: boolean;
  /** The browser opened none. */
  denied: boolean;
  onAct: (act: Act) => void;
  onOpen: () => void;
  onOne: () => void;
  children?: ComponentChildren;
}

export interface PresenterProps extends ProjectingProps {
  show: Show;
  now: number;
  script: Script;
  titleOf: (block: Block) => Text;
  slide: Slide | undefined;
  onEnd: () => void;
  /** Reads answer cards, where something is asked. */
  onRead: (() => void) | undefined;
}

/** `3:05` */
export const minutesOf = (ms: number): string => {
  const seconds = Math.floor(Math.abs(ms) / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

const clock = (ms: number): string => t(fill(ms < 0 ? words.over : words.left, { time: minutesOf(ms) }));

/** Hands, counted by buttons. */
export const Steppers = ({ slide, onAct }: { slide: Slide; onAct: (act: Act) => void }) => {
  const options = slide.options ?? [];
  const second = options.some((option) => option.second !== undefined);
  return (
    <section class="counts" aria-label={t(words.counts)}>
      <h3>{t(second ? words.after : words.counts)}</h3>
      {options.map((option, index) => {
        const count = (second ? option.second : option.first) ?? 0;
        const label = t(option.label);
        const step = (name: Text, sign: string, by: number) => (
          <button
            type="button"
            class="plain step"
            aria-label={t(fill(name, { label }))}
            disabled={count + by < 0 || count + by > MOST_HANDS}
            onClick={() => onAct({ do: 'count', option: index, count: count + by, of: options.length })}
          >
            {sign}
          </button>
        );
        return (
          <p key={label} class="stepper">
            <span>
              <Letter option={index} /> {label}
            </span>
            {step(words.less, '−', -1)}
            <output>{count}</output>
            {step(words.more, '+1', 1)}
            {step(words.ten, '+10', 10)}
          </p>
        );
      })}
      {!second && (
        <button type="button" class="plain" disabled={options.every(({ first }) => !first)} onClick={() => onAct({ do: 'vote-again' })}>
          {t(words.again)}
        </button>
      )}
    </section>
  );
};

export const ReadCards = ({ onRead }: { onRead: () => void }) => (
  <p>
    <button type="button" class="plain" onClick={onRead}>
      {t(words.read)}
    </button>
  </p>
);

/** What can be done to the projector, with whatever else can be done. */
export const Projecting = ({ black, here, denied, onAct, onOpen, onOne, children }: ProjectingProps) => (
  <>
    <p>{t(here ? words.here : words.away)}</p>
    {denied && (
      <p role="alert">
        {t(words.denied)}{' '}
        <a href="./screen.html" target="_blank" rel="noopener opener">
          {t(words.link)}
        </a>
      </p>
    )}
    <p class="row">
      {!here && (
        <button type="button" class="plain" onClick={onOpen}>
          {t(words.open)}
        </button>
      )}
      <button type="button" class="plain" onClick={onOne}>
        {t(words.one)}
      </button>
      <button type="button" class="plain" aria-pressed={black} onClick={() => onAct({ do: 'black' })}>
        {t(black ? words.lit : words.black)}
      </button>
      {children}
    </p>
  </>
);

/** What the leader has before them: the words, the clock, what comes next; everything else in one row. */
export const Presenter = ({ show, now, script, titleOf, slide, onEnd, onRead, ...projecting }: PresenterProps) => {
  const { onAct } = projecting;
  const block = blockOf(show);
  const { block: left, all } = clockOf(show, now);
  const next = show.plan.blocks[show.at + 1];
  const running = show.since !== undefined;
  return (
    <main class="presenter">
      <section class="script">
        <h2 tabIndex={-1}>{t(script.title)}</h2>
        <h3>{t(words.say)}</h3>
        {script.say.map((line) => (
          <p key={line.vi} class="aloud">
            {t(line)}
          </p>
        ))}
        <h3>{t(words.does)}</h3>
        <ul>
          {script.does.map((line) => (
            <li key={line.vi}>{t(line)}</li>
          ))}
        </ul>
        {onRead && <ReadCards onRead={onRead} />}
        {slide?.options && <Steppers slide={slide} onAct={onAct} />}
        <details open>
          <summary>{t(words.watch)}</summary>
          <p>{t(script.watch)}</p>
        </details>
        <details>
          <summary>{t(words.telling)}</summary>
          <p>{t(script.telling)}</p>
        </details>
      </section>
      <aside class="clockside">
        <p class={left < 0 ? 'clock late' : 'clock'} role="timer">
          {clock(left)}
        </p>
        <p>
          {t(words.whole)}: {clock(all)}
        </p>
        <p>{next ? t(fill(words.coming, { title: t(titleOf(next)) })) : t(words.last)}</p>
        <p class="row onward">
          <button type="button" class="plain" disabled={show.at === 0} onClick={() => onAct({ do: 'back' })}>
            {t(words.back)}
          </button>
          {next ? (
            <button type="button" class="main" onClick={() => onAct({ do: 'next' })}>
              {t(words.next)}
            </button>
          ) : (
            <button type="button" class="main" onClick={onEnd}>
              {t(words.end)}
            </button>
          )}
        </p>
        <Projecting {...projecting}>
          <button type="button" class="plain" onClick={() => onAct({ do: running ? 'pause' : 'resume' })}>
            {t(running ? words.pause : words.resume)}
          </button>
          <button type="button" class="plain" onClick={() => onAct({ do: 'lamp' })}>
            {t(words.lamp)}
          </button>
          {block?.kind === 'mission' && (
            <button type="button" class="plain" aria-pressed={show.ticked.includes(block.id)} onClick={() => onAct({ do: 'tick' })}>
              {t(words.done)}
            </button>
          )}
          {next && <Sure label={words.end} ask={words.endEarly} yes={words.endNow} onSure={onEnd} />}
        </Projecting>
        <ol class="agenda">
          {show.plan.blocks.map((each, index) => (
            <li key={each.id} aria-current={index === show.at ? 'step' : undefined}>
              <button type="button" onClick={() => onAct({ do: 'go', at: index })}>
                <b>{each.minutes}′</b> {t(titleOf(each))}
              </button>
            </li>
          ))}
        </ol>
      </aside>
    </main>
  );
};

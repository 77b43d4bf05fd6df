import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { findCard } from '../../art/cards';
import { goldenBell } from '../../art/golden-bell';
import { askedOf, type BellPhase, type BellState, cheering, ringer } from '../../domain/desk/bell';
import type { BellQuestion } from '../../domain/desk/bell-asks';
import { bellSetup, bell as words } from '../../i18n/desk-bell';
import { fill, type Text } from '../../lib/text';
import { t } from '../lang';
import { Picture } from '../parts/icon';
import { bellTitle } from './bell-presenter';
import './show-view.css';
import './bell-show.css';

export interface BellShowProps {
  state: BellState;
  question: BellQuestion | undefined;
  sentence: Text | undefined;
  /** Milliseconds since this question came. */
  gone: number;
}

const Card = ({ name, class: look }: { name: string | undefined; class: string }) => {
  const svg = name && findCard(name);
  return svg ? <Picture svg={svg} class={look} /> : null;
};

/** How long to think: it grows shorter, and when it is gone nothing happens. */
const Think = ({ seconds, gone }: { seconds: number; gone: number }) => {
  // A later draw must not move what runs already.
  const [since] = useState(gone);
  return (
    <p class="bell-think" aria-hidden="true">
      <i style={{ animationDuration: `${seconds}s`, animationDelay: `-${since}ms` }} />
    </p>
  );
};

const SIZES = ['bell-large', 'bell-medium', 'bell-small', 'bell-least'];

/** The largest letters with which everything is in sight, in whatever window and hall. */
const Fit = ({ children }: { children: ComponentChildren }) => {
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const section = box.current;
    if (!section) return undefined;
    const choose = () =>
      SIZES.some((size) => {
        section.classList.remove(...SIZES);
        section.classList.add(size);
        return document.documentElement.scrollHeight <= window.innerHeight;
      });
    choose();
    // Its letters may come later, and be wider.
    const sizes = new ResizeObserver(choose);
    sizes.observe(section);
    window.addEventListener('resize', choose);
    return () => {
      sizes.disconnect();
      window.removeEventListener('resize', choose);
    };
  });
  return (
    <section class="bell-asked" ref={box}>
      {children}
    </section>
  );
};

const Asked = ({ question, seconds, gone }: { question: BellQuestion; seconds: number; gone: number }) => (
  <Fit>
    <div class="bell-case">
      <Card name={question.picture} class="case" />
      <p>{t(question.text)}</p>
    </div>
    <p class="bell-ask">{t(question.ask)}</p>
    <ul class="bell-options">
      {question.options.map(({ letter, label, picture }) => (
        <li key={letter}>
          <b>{letter}</b>
          <Card name={picture} class="bell-pic" />
          <span>{t(label)}</span>
        </li>
      ))}
    </ul>
    {seconds > 0 && <Think key={question.text.vi + question.ask.vi} seconds={seconds} gone={gone} />}
  </Fit>
);

/** The ideas that help, and why: the others are not spoken of. */
const Ideas = ({ question }: { question: BellQuestion }) => (
  <Fit>
    <ul class="bell-options">
      {question.options
        .filter(({ good }) => good)
        .map(({ letter, label, picture, reply }) => (
          <li key={letter} class="helps">
            <b>{letter}</b>
            <Card name={picture} class="bell-pic" />
            <span>
              {t(label)}
              {reply && <small>{t(reply)}</small>}
            </span>
          </li>
        ))}
    </ul>
    <div class="bell-case">
      <Card name={question.picture} class="case" />
      <p class="why">{t(question.why)}</p>
    </div>
  </Fit>
);

const Counted = ({ state, question }: { state: BellState; question: BellQuestion }) => (
  <section class="bell-big">
    <p class="bell-letters">
      {question.options.map(({ letter, good }) => good && <b key={letter}>{letter}</b>)}
      <span>{t(state.rules.form === 'teams' ? words.stand : words.stay)}</span>
    </p>
    {state.rules.form === 'kind' && <p class="why">{t(words.others)}</p>}
  </section>
);

const Ring = ({ state }: { state: BellState }) => (
  <section class="bell-big">
    <Picture svg={goldenBell} class="bell-swing" />
    <p>{t(fill(words.ringer[ringer(state)], { n: state.rules.form === 'teams' ? state.now.lamps : state.now.floor }))}</p>
  </section>
);

/** What all did together: no names, no ranks. */
const Result = ({ state }: { state: BellState }) => {
  const { asks, now, rules } = state;
  const rows: [number, Text][] = [
    [askedOf(state), words.asked],
    rules.form === 'teams' ? [now.lamps, words.lit] : [now.rescued, words.rescued],
  ];
  return (
    <section class="bell-big">
      <h1>{t(bellTitle({ asks, now }))}</h1>
      <dl>
        {rows
          .filter(([many]) => many > 0)
          .map(([many, label]) => (
            <div key={label.vi}>
              <dt>{many}</dt>
              <dd>{t(label)}</dd>
            </div>
          ))}
      </dl>
      <p>{t(words.thanks)}</p>
    </section>
  );
};

const asking: readonly BellPhase[] = ['ask', 'reveal', 'count', 'spare', 'spare-idea'];

/** The numbers at the foot: where the leader counts, they follow at once. */
const Foot = ({ state }: { state: BellState }) => {
  const { rules, now } = state;
  if (now.phase === 'result') return null;
  const counting = now.phase === 'count' ? { ...now, floor: now.hands } : now;
  const number = (label: Text, many: number, look: string) => (
    <span class={look}>
      {t(label)} <b key={many}>{many}</b>
    </span>
  );
  return (
    <div class="bell-foot">
      <h1 class={asking.includes(now.phase) ? '' : 'unseen'}>{t(bellTitle(state))}</h1>
      {rules.form === 'teams' ? (
        number(words.lamps, now.lamps + (now.phase === 'count' ? now.hands : 0), 'on-floor')
      ) : (
        <>
          {number(words.floor, counting.floor, 'on-floor')}
          {number(words.cheering, cheering(counting), 'cheers')}
        </>
      )}
    </div>
  );
};

function Body({ state, question, sentence, gone }: BellShowProps) {
  switch (state.now.phase) {
    case 'ready':
      return (
        <section class="bell-big">
          <Picture svg={goldenBell} class="bell-still" />
          <p>{t(bellSetup.name)}</p>
        </section>
      );
    case 'ask':
    case 'spare':
      return question ? <Asked question={question} seconds={state.rules.seconds} gone={gone} /> : null;
    case 'reveal':
    case 'spare-idea':
      return question ? <Ideas question={question} /> : null;
    case 'count':
      return question ? <Counted state={state} question={question} /> : null;
    case 'rescue':
      return (
        <section class="bell-big">
          <p class="why">{t(words.together)}</p>
          {sentence && <blockquote>{t(sentence)}</blockquote>}
        </section>
      );
    case 'bell':
      return <Ring state={state} />;
    case 'result':
      return <Result state={state} />;
  }
}

/** The contest as the whole hall sees it: huge letters, one thing at a time. */
export const BellShow = (props: BellShowProps) => (
  <main class={`show bell-show bell-at-${props.state.now.phase}`}>
    <Body {...props} />
    <Foot state={props.state} />
  </main>
);

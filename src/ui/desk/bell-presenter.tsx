import { type BellAct, type BellState, cheering, countOf, mayAskAudience } from '../../domain/desk/bell';
import type { BellQuestion } from '../../domain/desk/bell-asks';
import type { BellScript } from '../../domain/desk/bell-words';
import { present } from '../../i18n/desk';
import { bell as words } from '../../i18n/desk-bell';
import { fill, type Text } from '../../lib/text';
import { t } from '../lang';
import { Projecting, type ProjectingProps, ReadCards } from './presenter';
import './bell.css';

export interface BellPresenterProps extends ProjectingProps {
  state: BellState;
  question: BellQuestion | undefined;
  script: BellScript;
  watch: Text;
  telling: Text;
  onBell: (act: BellAct) => void;
  onEnd: () => void;
  /** Whether the bell is heard, where it can be. */
  sound?: boolean;
  onSound?: () => void;
  /** Reads answer cards, where something is asked. */
  onRead: (() => void) | undefined;
}

/** What this part is called, for both windows. */
export function bellTitle({ now, asks }: Pick<BellState, 'now' | 'asks'>): Text {
  switch (now.phase) {
    case 'ready':
      return words.ready;
    case 'rescue':
      return words.rescue;
    case 'spare':
    case 'spare-idea':
      return words.audience;
    case 'bell':
      return words.ring;
    case 'result':
      return words.result;
    default:
      return fill(words.question, { n: now.at + 1, all: asks.length });
  }
}

function countLabel({ rules, now }: BellState): Text {
  const { count } = words;
  if (now.phase === 'ready' || now.phase === 'count') return count[`${now.phase}-${rules.form}`];
  return now.phase === 'rescue' ? count.rescue : count.floor;
}

/** How many hands, slates or cards: counted by buttons. */
export const Count = ({ state, onBell }: Pick<BellPresenterProps, 'state' | 'onBell'>) => {
  const count = countOf(state);
  if (!count) return null;
  const { value, least, most } = count;
  const step = (by: number) => {
    const to = Math.min(most, Math.max(least, value + by));
    return (
      <button
        type="button"
        class="plain step"
        aria-label={t(fill(by < 0 ? words.less : words.more, { n: Math.abs(by) }))}
        disabled={to === value}
        onClick={() => onBell({ do: 'hands', hands: to })}
      >
        {by < 0 ? `−${-by}` : `+${by}`}
      </button>
    );
  };
  return (
    <section class="bell-count" aria-label={t(countLabel(state))}>
      <h3>{t(countLabel(state))}</h3>
      <p>
        {most > 20 && step(-10)}
        {step(-1)}
        <output>{value}</output>
        {step(1)}
        {most > 20 && step(10)}
      </p>
    </section>
  );
};

const Question = ({ state, question }: { state: BellState; question: BellQuestion }) => {
  const open = state.now.phase === 'ask' || state.now.phase === 'spare';
  return (
    <section class="bell-read">
      <p class="aloud">{t(question.text)}</p>
      <p class="aloud">{t(question.ask)}</p>
      <ul class="bell-ideas">
        {question.options.map(({ letter, label, good, reply }) => (
          <li key={letter} class={good ? 'helps' : ''}>
            <b>{letter}</b>
            <span>
              {t(label)} {good && <em>★ {t(words.good)}</em>}
              {!open && reply && <small>{t(reply)}</small>}
            </span>
          </li>
        ))}
      </ul>
      {!open && (
        <p>
          <b>{t(words.why)}:</b> {t(question.why)}
        </p>
      )}
    </section>
  );
};

const Numbers = ({ state: { rules, now } }: { state: BellState }) => (
  <p class="clock">
    {rules.form === 'teams' ? `${t(words.lamps)}: ${now.lamps}` : `${t(words.floor)} ${now.floor} · ${t(words.cheering)} ${cheering(now)}`}
  </p>
);

/** What the leader has before them in a contest: words to read, what is counted, what comes next. */
export const BellPresenter = ({
  state,
  question,
  script,
  watch,
  telling,
  onBell,
  onEnd,
  sound,
  onSound,
  onRead,
  ...projecting
}: BellPresenterProps) => {
  const { rules, now, spares, past } = state;
  const rescues = rules.form === 'kind' ? rules.rescue.times - now.rescued : 0;
  const counting = now.phase === 'count' || now.phase === 'rescue' || now.phase === 'ready';
  const count = <Count state={state} onBell={onBell} />;
  return (
    <main class="presenter bell-presenter">
      <section class="script">
        <h2 tabIndex={-1}>{t(bellTitle(state))}</h2>
        {script.say.map((line) => (
          <p key={line.vi} class="aloud">
            {t(line)}
          </p>
        ))}
        {script.sentence && (
          <blockquote class="aloud">
            {t(words.sentence)}: «{t(script.sentence)}»
          </blockquote>
        )}
        {onRead && <ReadCards onRead={onRead} />}
        {counting && count}
        {question && now.phase !== 'bell' && now.phase !== 'rescue' && <Question state={state} question={question} />}
        {!counting && count}
        <ul>
          {script.does.map((line) => (
            <li key={line.vi}>{t(line)}</li>
          ))}
        </ul>
        <details>
          <summary>{t(present.watch)}</summary>
          <p>{t(watch)}</p>
        </details>
        <details>
          <summary>{t(present.telling)}</summary>
          <p>{t(telling)}</p>
        </details>
      </section>
      <aside class="clockside">
        <div class="bell-way">
          <Numbers state={state} />
          <button type="button" class="plain" disabled={past.length === 0} onClick={() => onBell({ do: 'back' })}>
            {t(words.back)}
          </button>
          <button type="button" class="main" onClick={() => (now.phase === 'result' ? onEnd() : onBell({ do: 'next' }))}>
            {t(words.next[now.phase])}
          </button>
        </div>
        {rescues > 0 && <p>{t(fill(words.rescueAt, { n: Math.floor(rules.rescue.at * now.start), times: rescues }))}</p>}
        {mayAskAudience(state) && (
          <p>
            <button type="button" class="plain" onClick={() => onBell({ do: 'spare' })}>
              {t(fill(words.spare, { n: spares.length - now.spared }))}
            </button>
          </p>
        )}
        <Projecting {...projecting}>
          {onSound && (
            <button type="button" class="plain" aria-pressed={sound} onClick={onSound}>
              {t(words.sound)}
            </button>
          )}
          {now.phase !== 'result' && (
            <button type="button" class="plain" onClick={onEnd}>
              {t(words.end)}
            </button>
          )}
        </Projecting>
        <p class="bell-keys">{t(words.keys)}</p>
      </aside>
    </main>
  );
};

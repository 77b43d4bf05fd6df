import type { Line } from '../../domain/content';
import { spelledOut } from '../../domain/desk/looks';
import { type Change, keyOf, type LineRules } from '../../domain/desk/overlay';
import type { Judged } from '../../domain/desk/overlay-judge';
import { deedNames, refusals, warnings, imported as words } from '../../i18n/desk-lines';
import { fill, type Text, text } from '../../lib/text';
import { t } from '../lang';
import { dateOf, LineFacts, nameOf, statusOf } from './line-facts';

export interface ImportProps {
  /** Whose they are. */
  from: Text;
  judged: readonly Judged[];
  rules: LineRules;
  /** Those that were ticked. */
  chosen: readonly Change[];
  onTick: (change: Change) => void;
  onSave: () => void;
  onLeave: () => void;
}

const Side = ({ title, line }: { title: Text; line: Line | undefined }) => (
  <div class="side">
    <h4>{t(title)}</h4>
    {line ? (
      <>
        <b class="number">{line.number}</b>
        <b>{nameOf(line)}</b>
        <span>{statusOf(line)}</span>
        <LineFacts line={line} some />
      </>
    ) : (
      <p>{t(words.none)}</p>
    )}
  </div>
);

/** What a refused change wanted: its number and its names, spelled out where they could deceive. */
const Wanted = ({ change: { number, label = '', operator = '' } }: { change: Change }) => (
  <div class="side">
    <h4>{t(words.after)}</h4>
    <b class="number">{spelledOut(number)}</b>
    {label && <b>{spelledOut(label)}</b>}
    {operator && <span>{spelledOut(operator)}</span>}
  </div>
);

const Heard = ({ answers = {}, rules }: { answers: Change['answers']; rules: LineRules }) => (
  <ul>
    {rules.questions.map(({ id, ask, answers: all }) => {
      const answer = all.find((each) => each.id === answers[id]);
      return (
        <li key={id}>
          {t(ask)} <b>{answer ? t(answer.label) : '…'}</b>
        </li>
      );
    })}
  </ul>
);

const One = ({ judged, rules, chosen, onTick }: Pick<ImportProps, 'rules' | 'chosen' | 'onTick'> & { judged: Judged }) => {
  const { change, before, after, refused, warnings: minds } = judged;
  const role = rules.roles.find(({ id }) => id === change.by)?.name ?? text('?', '?');
  return (
    <li class={`line-card ${refused ? 'refused' : ''}`}>
      <h3>{t(deedNames[change.do])}</h3>
      <div class="sides">
        <Side title={words.before} line={before} />
        {refused ? <Wanted change={change} /> : <Side title={words.after} line={after} />}
      </div>
      <p>{t(fill(words.says, { role, date: dateOf(change.day) }))}</p>
      {change.do === 'verify' && (
        <details>
          <summary>{t(words.heard)}</summary>
          <Heard answers={change.answers} rules={rules} />
        </details>
      )}
      {minds.map((each) => (
        <p key={each} class="mind">
          {t(warnings[each])}
        </p>
      ))}
      {refused ? (
        <p class="refusal">
          <b>{t(words.refused)}.</b> {t(refusals[refused])}
        </p>
      ) : (
        <label class="pickable">
          <input type="checkbox" checked={chosen.includes(change)} onChange={() => onTick(change)} />
          <b>{t(words.take)}</b>
        </label>
      )}
    </li>
  );
};

/** Every change of a file beside what is there. Nothing is ticked before somebody ticks it. */
export const LinesImport = ({ from, judged, chosen, onSave, onLeave, ...rest }: ImportProps) => {
  const alarming = judged.some(({ refused }) => refused === 'child-line' || refused === 'poses' || refused === 'letters');
  return (
    <main class="desk line-room">
      <h2>{t(words.title)}</h2>
      <p>{t(from)}</p>
      {alarming && (
        <p class="refusal" role="alert">
          {t(words.alarm)}
        </p>
      )}
      <p>{t(words.how)}</p>
      <ol class="line-cards imports">
        {judged.map((each) => (
          <One key={keyOf(each.change)} judged={each} chosen={chosen} {...rest} />
        ))}
      </ol>
      <p class="row">
        <button type="button" class="main" disabled={chosen.length === 0} onClick={onSave}>
          {t(fill(words.save, { n: chosen.length }))}
        </button>
        <button type="button" class="plain" onClick={onLeave}>
          {t(words.leave)}
        </button>
      </p>
    </main>
  );
};

import type { Line } from '../../domain/content';
import { type Change, holds, type LineRules } from '../../domain/desk/overlay';
import { trial as words } from '../../i18n/desk-lines';
import { fill } from '../../lib/text';
import { t } from '../lang';
import { Choices } from './home';
import { dateOf, LineFacts, nameOf } from './line-facts';

export interface CallProps {
  line: Line;
  rules: LineRules;
  /** What was answered so far. */
  call: Change;
  /** The line as it would be. */
  after: Line;
  onCall: (call: Change) => void;
  onSave: () => void;
}

/** Five questions of a trial call; who called, and when. */
export const LinesCall = ({ line, rules, call, after, onCall, onSave }: CallProps) => {
  const { number } = line;
  const { answers = {}, by, day } = call;
  const given = rules.questions.filter(({ id }) => answers[id] !== undefined).length;
  const left = rules.questions.length - given + (by === '' ? 1 : 0);
  const good = left === 0 && holds(call, rules);
  return (
    <main class="desk line-room">
      <h2>{t(fill(words.title, { number }))}</h2>
      <p>
        <b>{nameOf(line)}</b>
      </p>
      <LineFacts line={line} />
      <p class="draft">{t(words.how)}</p>
      <p>
        <a class="main" href={`tel:${number}`}>
          {t(fill(words.dial, { number }))}
        </a>
      </p>
      {rules.questions.map(({ id, ask, answers: all }) => (
        <Choices
          key={id}
          legend={ask}
          name={`answer-${id}`}
          all={all.map((each) => ({ value: each.id, label: t(each.label) }))}
          chosen={[answers[id] ?? '']}
          onChoose={(answer) => onCall({ ...call, answers: { ...answers, [id]: answer } })}
        />
      ))}
      <Choices
        legend={words.by}
        name="by"
        all={rules.roles.map(({ id, name }) => ({ value: id, label: t(name) }))}
        chosen={[by]}
        onChoose={(role) => onCall({ ...call, by: role })}
      />
      <p>{t(fill(words.day, { date: dateOf(day) }))}</p>
      <p role="status">
        {left > 0
          ? t(fill(words.left, { n: left }))
          : t(good ? (after.audience === 'child' ? words.toChildren : words.toAdults) : words.fails)}
      </p>
      <p>
        <button type="button" class="main" disabled={!good} onClick={onSave}>
          {t(words.save)}
        </button>
      </p>
    </main>
  );
};

import { LONGEST_NAME } from '../../domain/desk/paper';
import { dateOf } from '../../domain/desk/record';
import type { CaseKind } from '../../domain/report/case-like';
import { type AnswerKind, answerKinds, type Did, LONGEST_LINE, OTHER } from '../../domain/report/opinions';
import { answers } from '../../domain/report/opinions-words';
import { opinions, stepForm as words } from '../../i18n/desk-opinions';
import type { Text } from '../../lib/text';
import { t } from '../lang';
import { Choices } from './home';
import { OpinionField } from './opinions-field';
import { CaseNote } from './opinions-word';
import { Stepper } from './stepper';

/** What a leader writes down of a step. */
export interface StepDraft {
  /** Of the proposal. */
  id: string;
  did: Did;
  /** In the days of `today()`. */
  day: number;
  due: number;
  /** Id of an addressee, or `other`. */
  who: string;
  /** Of the other one. */
  name: string;
  answer: AnswerKind;
  words: string;
  problem?: 'needed' | CaseKind;
}

export interface StepFormProps {
  draft: StepDraft;
  addressees: readonly { id: string; name: Text }[];
  /** The first and the last day that it can have been. */
  days: readonly [number, number];
  onDraft: (draft: StepDraft) => void;
  onSave: () => void;
  onCancel: () => void;
  onTells: () => void;
}

export const StepForm = ({ draft, addressees, days, onDraft, onSave, onCancel, onTells }: StepFormProps) => {
  const { did, problem } = draft;
  const write = (change: Partial<StepDraft>) => {
    const { problem: _, ...rest } = draft;
    onDraft({ ...rest, ...change });
  };
  const day = (key: 'day' | 'due', label: Text, [least, most]: readonly [number, number]) => (
    <Stepper
      label={label}
      value={draft[key]}
      shown={dateOf(draft[key]).date}
      steps={[1, 7]}
      least={least}
      most={most}
      onChange={(value) => write({ [key]: value })}
    />
  );
  return (
    <div class="step-form">
      {did !== 'told' && (
        <>
          <Choices
            legend={did === 'forwarded' ? words.to : words.by}
            name="who"
            all={[...addressees, { id: OTHER, name: words.other }].map(({ id, name }) => ({ value: id, label: t(name) }))}
            chosen={[draft.who]}
            onChoose={(who) => write({ who })}
          />
          {draft.who === OTHER && (
            <OpinionField
              id="other-name"
              label={words.otherName}
              like={words.otherLike}
              value={draft.name}
              most={LONGEST_NAME}
              rows={1}
              onWrite={(name) => write({ name })}
            />
          )}
        </>
      )}
      {did === 'answered' && (
        <>
          <Choices
            legend={words.answer}
            name="answer"
            all={answerKinds.map((value) => ({ value, label: t(answers[value]) }))}
            chosen={[draft.answer]}
            onChoose={(answer) => write({ answer })}
          />
          <OpinionField
            id="answer-words"
            label={words.words}
            like={words.wordsLike}
            value={draft.words}
            most={LONGEST_LINE}
            onWrite={(value) => write({ words: value })}
          />
        </>
      )}
      {day('day', words.day, days)}
      {did === 'forwarded' && day('due', words.due, [draft.day, draft.day + 365])}
      {problem && (problem === 'needed' ? <p role="alert">{t(words.needed)}</p> : <CaseNote kind={problem} onTells={onTells} />)}
      <p class="row">
        <button type="button" class="main" onClick={onSave}>
          {t(opinions.save)}
        </button>
        <button type="button" class="plain" onClick={onCancel}>
          {t(opinions.cancel)}
        </button>
      </p>
    </div>
  );
};

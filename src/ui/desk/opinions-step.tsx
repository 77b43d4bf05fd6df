import type { CaseKind } from '../../domain/report/case-like';
import { type AnswerKind, answerKinds, type Did, LONGEST_LINE, OTHER } from '../../domain/report/opinions';
import { answers } from '../../domain/report/opinions-words';
import { opinions, stepForm as words } from '../../i18n/desk-opinions';
import type { Text } from '../../lib/text';
import { t } from '../lang';
import { CaseNote } from './case-note';
import { DateField } from './date-field';
import { Choices } from './home';
import { LongField } from './long-field';
import { NameField } from './unit-form';

/** What a leader writes down of a step. */
export interface StepDraft {
  /** Of the proposal. */
  id: string;
  did: Did;
  /** `yyyy-mm-dd` */
  day: string;
  due: string;
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
  days: readonly [string, string];
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
            <NameField
              id="other-name"
              label={words.otherName}
              like={words.otherLike}
              value={draft.name}
              onWrite={(name) => write({ name })}
              onLeave={() => undefined}
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
          <LongField
            id="answer-words"
            label={words.words}
            like={words.wordsLike}
            value={draft.words}
            most={LONGEST_LINE}
            onWrite={(value) => write({ words: value })}
          />
        </>
      )}
      <DateField id="step-day" label={words.day} value={draft.day} least={days[0]} most={days[1]} onChange={(day) => write({ day })} />
      {did === 'forwarded' && (
        <DateField id="step-due" label={words.due} value={draft.due} least={draft.day} onChange={(due) => write({ due })} />
      )}
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

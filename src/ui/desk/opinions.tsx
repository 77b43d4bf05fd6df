import type { ComponentChildren } from 'preact';
import {
  type Did,
  heldSteps,
  type Limits,
  lastOf,
  mayDo,
  type Proposal,
  type Step,
  stateOf,
  type Wait,
  waitOf,
} from '../../domain/report/opinions';
import { dayWords } from '../../domain/report/opinions-summary';
import { answers } from '../../domain/report/opinions-words';
import { dueLine, receivedLine, states, stepForm, stepLines, waits, opinions as words } from '../../i18n/desk-opinions';
import { fill, type Text } from '../../lib/text';
import { t } from '../lang';
import { TopicIcon } from './opinions-icons';
import { StepForm, type StepFormProps } from './opinions-step';
import { Sure } from './sure';
import './opinions.css';

/** One step in a line; by when an answer is hoped for stands with it. */
export function stepLine({ did, day, who = '', answer, words: said = '', due }: Step): string {
  const line = t(fill(stepLines[did], { day: dayWords(day), who, answer: answer ? answers[answer] : '', words: said }));
  return due === undefined ? line : `${line}, ${t(fill(dueLine, { day: dayWords(due) }))}`;
}

const waitLine = ({ for: what, late }: Wait): Text => fill(waits[what][late > 0 ? 'late' : 'open'], { n: Math.abs(late) });

export interface ListProps {
  /** The latest ones first. */
  proposals: readonly Proposal[];
  today: number;
  limits: Limits;
  topicName: (id: string) => Text;
  /** The form of a step that is being written. */
  form?: StepFormProps;
  onStep: (proposal: Proposal, did: Did) => void;
  onUndo: (proposal: Proposal) => void;
  onDrop: (proposal: Proposal) => void;
}

const History = ({ proposal }: { proposal: Proposal }) => (
  <details>
    <summary>{t(fill(words.history, { n: proposal.steps.length + 1 }))}</summary>
    <ol>
      <li>{t(fill(receivedLine, { day: dayWords(proposal.made) }))}</li>
      {proposal.steps.map((step) => (
        <li key={step.id}>
          {step.undone ? (
            <>
              <s>{stepLine(step)}</s> {t(words.undone)}
            </>
          ) : (
            stepLine(step)
          )}
        </li>
      ))}
    </ol>
  </details>
);

const stepName = (proposal: Proposal, did: Did): Text =>
  did === 'forwarded' && stateOf(proposal) !== 'received' ? stepForm.again : stepForm[did];

const Item = ({
  proposal,
  today,
  limits,
  topicName,
  form,
  onStep,
  onUndo,
  onDrop,
}: { proposal: Proposal } & Omit<ListProps, 'proposals'>) => {
  const wait = waitOf(proposal, today, limits);
  const last = heldSteps(proposal).at(-1);
  const answer = lastOf(proposal, 'answered');
  const own = proposal.unit === undefined;
  const about = [
    topicName(proposal.topic),
    ...(own ? [] : [fill(words.of, { unit: proposal.unit ?? '' })]),
    fill(words.dots, { n: proposal.dots }),
    states[stateOf(proposal)],
  ];
  return (
    <li class={wait && wait.late > 0 ? 'proposal overdue' : 'proposal'}>
      <p class="proposal-about">
        <TopicIcon topic={proposal.topic} /> {about.map(t).join(' · ')}
      </p>
      <h3>{proposal.words}</h3>
      {wait && <p class="wait">{t(waitLine(wait))}</p>}
      {last && <p>{stepLine(last)}</p>}
      {answer && last !== answer && <p>{stepLine(answer)}</p>}
      {form?.draft.id === proposal.id ? (
        <StepForm {...form} />
      ) : (
        <p class="row">
          {mayDo(proposal)
            .filter((did) => own || did !== 'told')
            .map((did, index) => (
              <button key={did} type="button" class={index === 0 ? 'main' : 'plain'} onClick={() => onStep(proposal, did)}>
                {t(stepName(proposal, did))}
              </button>
            ))}
          {last && (
            <button type="button" class="plain" onClick={() => onUndo(proposal)}>
              {t(words.undo)}
            </button>
          )}
          {own && !last && <Sure label={words.drop} ask={words.dropAsk} yes={words.dropYes} onSure={() => onDrop(proposal)} />}
        </p>
      )}
      <History proposal={proposal} />
    </li>
  );
};

const List = ({ title, proposals, ...props }: { title: Text } & ListProps) =>
  proposals.length === 0 ? null : (
    <section>
      <h2>{t(title)}</h2>
      <ol class="proposals">
        {proposals.map((proposal) => (
          <Item key={proposal.id} proposal={proposal} {...props} />
        ))}
      </ol>
    </section>
  );

export interface OpinionsProps extends ListProps {
  draft: Text;
  /** What it rests on. */
  grounds: Text;
  /** Something was done, or could not be. */
  said: Text | undefined;
  /** Answers that wait to be told. */
  toTell: number;
  onChoose: () => void;
  onWrite: () => void;
  onTell: () => void;
  onCards: () => void;
  /** Papers and files. */
  children: ComponentChildren;
}

/** All that children have said, what waits longest first. */
export const Opinions = ({ draft, grounds, said, toTell, onChoose, onWrite, onTell, onCards, children, ...list }: OpinionsProps) => {
  const isLate = (proposal: Proposal) => (waitOf(proposal, list.today, list.limits)?.late ?? 0) > 0;
  const late = list.proposals.filter(isLate);
  const button = (name: Text, run: () => void, kind = 'plain') => (
    <button type="button" class={kind} onClick={run}>
      {t(name)}
    </button>
  );
  return (
    <main class="desk opinions">
      <p class="draft">{t(draft)}</p>
      <h2>{t(words.title)}</h2>
      <p>{t(words.lead)}</p>
      <p class="grounds">
        <small>{t(grounds)}</small>
      </p>
      <p class="row opinion-ways">
        {button(words.choose, onChoose, 'main')}
        {button(words.write, onWrite)}
        {button(toTell > 0 ? fill(words.tellMany, { n: toTell }) : words.tell, onTell)}
        {button(words.cards, onCards)}
      </p>
      <p role="status">{said && t(said)}</p>
      {list.proposals.length === 0 && <p>{t(words.none)}</p>}
      <List {...list} title={fill(words.late, { n: late.length })} proposals={late} />
      <List {...list} title={words.list} proposals={list.proposals.filter((each) => !isLate(each))} />
      {children}
    </main>
  );
};

import { lastOf, type Proposal } from '../../domain/report/opinions';
import { answers } from '../../domain/report/opinions-words';
import { opinions, stepForm, telling as words } from '../../i18n/desk-opinions';
import { fill, type Text } from '../../lib/text';
import { t } from '../lang';
import { Choices } from './home';
import { Projecting, type ProjectingProps } from './presenter';

export interface TellProps {
  /** That were answered and not told. */
  waiting: readonly Proposal[];
  /** The one that is told. */
  chosen: Proposal | undefined;
  how: readonly Text[];
  projecting: ProjectingProps;
  onChoose: (id: string) => void;
  onTold: () => void;
  onBack: () => void;
}

/** The answer goes back to the children: the leader's side of it. */
export const Tell = ({ waiting, chosen, how, projecting, onChoose, onTold, onBack }: TellProps) => {
  const answer = chosen && lastOf(chosen, 'answered');
  return (
    <main class="desk opinions">
      <h2>{t(words.title)}</h2>
      {waiting.length === 0 && <p>{t(words.none)}</p>}
      {chosen && answer && (
        <>
          <ul>
            {how.map((line) => (
              <li key={line.vi}>{t(line)}</li>
            ))}
          </ul>
          <Choices
            legend={words.which}
            name="told"
            all={waiting.map(({ id, words: said }) => ({ value: id, label: said }))}
            chosen={[chosen.id]}
            onChoose={onChoose}
          />
          <section class="told-answer">
            <p>
              <b>{t(words.asked)}:</b> {chosen.words}
            </p>
            <p>
              <b>{t(fill(words.says, { who: answer.who ?? '' }))}:</b> {answer.answer && t(answers[answer.answer])}. {answer.words}
            </p>
          </section>
          <section class="opinion-screen">
            <Projecting {...projecting} />
          </section>
        </>
      )}
      <p class="row">
        {chosen && (
          <button type="button" class="main" onClick={onTold}>
            {t(stepForm.told)}
          </button>
        )}
        <button type="button" class="plain" onClick={onBack}>
          {t(opinions.toList)}
        </button>
      </p>
    </main>
  );
};

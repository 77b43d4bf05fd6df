import { MOST_DOTS } from '../../domain/desk/board';
import type { CaseKind } from '../../domain/report/case-like';
import { LONGEST_LINE, OTHER } from '../../domain/report/opinions';
import { type Band, bands } from '../../domain/terms';
import { wish } from '../../i18n/desk';
import { opinions, wording as words } from '../../i18n/desk-opinions';
import type { Text } from '../../lib/text';
import { t } from '../lang';
import { CaseNote } from './case-note';
import { Choices } from './home';
import { LongField } from './long-field';
import { Stepper } from './stepper';

/** What a leader writes down for the group. Of a line that looks like a case nothing is kept, on the screen it stays to be written anew. */
export interface WordDraft {
  topic: string;
  band: Band;
  words: string;
  dots: number;
  problem?: 'empty' | CaseKind;
}

export interface WordFormProps {
  draft: WordDraft;
  topics: readonly { id: string; title: Text }[];
  other: Text;
  how: readonly Text[];
  onDraft: (draft: WordDraft) => void;
  onSave: () => void;
  onBack: () => void;
  onTells: () => void;
}

export const WordForm = ({ draft, topics, other, how, onDraft, onSave, onBack, onTells }: WordFormProps) => {
  const { problem, ...kept } = draft;
  const write = (change: Partial<WordDraft>) => onDraft({ ...kept, ...change });
  return (
    <main class="desk opinions">
      <h2>{t(words.title)}</h2>
      <ul>
        {how.map((line) => (
          <li key={line.vi}>{t(line)}</li>
        ))}
      </ul>
      <LongField
        id="words"
        label={words.words}
        like={words.like}
        value={draft.words}
        most={LONGEST_LINE}
        onWrite={(value) => write({ words: value })}
      />
      {problem && (problem === 'empty' ? <p role="alert">{t(words.empty)}</p> : <CaseNote kind={problem} onTells={onTells} />)}
      <Choices
        legend={words.topic}
        name="about"
        all={[...topics, { id: OTHER, title: other }].map(({ id, title }) => ({ value: id, label: t(title) }))}
        chosen={[draft.topic]}
        onChoose={(topic) => write({ topic })}
      />
      <Choices
        legend={words.band}
        name="band"
        all={bands.map((value) => ({ value, label: t(wish[value]) }))}
        chosen={[draft.band]}
        onChoose={(band) => write({ band })}
      />
      <Stepper label={words.dots} value={draft.dots} steps={[1, 10]} least={0} most={MOST_DOTS} onChange={(dots) => write({ dots })} />
      <p class="row">
        <button type="button" class="main" onClick={onSave}>
          {t(opinions.save)}
        </button>
        <button type="button" class="plain" onClick={onBack}>
          {t(opinions.toList)}
        </button>
      </p>
    </main>
  );
};

import type { ComponentChildren } from 'preact';
import type { LeaderFile } from '../../content/leader';
import { lengthOf, tidyName } from '../../domain/desk/paper';
import type { CaseKind } from '../../domain/report/case-like';
import { isoOf } from '../../domain/report/log';
import { LONGEST_LINE, OTHER, type Proposal, received } from '../../domain/report/opinions';
import { drawLetters } from '../../lib/letters';
import { today } from '../../lib/time';
import { type WordDraft, WordForm } from '../../ui/desk/opinions-word';
import { ID_LETTERS } from './opinions-steps';

export interface WritingDeps {
  content: LeaderFile<'opinions'>;
  /** What a line looks like, if it may not be kept. */
  kindOf: (line: string) => CaseKind | undefined;
  draw: () => void;
  onKeep: (proposal: Proposal) => Promise<void>;
  onBack: () => void;
  onTells: () => void;
}

/** The words of the group, in the memory of the page until they are kept. */
export function createWriting({ content, kindOf, draw, onKeep, onBack, onTells }: WritingDeps) {
  const empty: WordDraft = { topic: OTHER, band: 'B', words: '', dots: 0 };
  let draft = empty;

  async function save() {
    const words = tidyName(draft.words);
    if (lengthOf(words) > LONGEST_LINE) return;
    const problem = words === '' ? 'empty' : kindOf(words);
    if (problem) {
      draft = { ...draft, problem };
      return draw();
    }
    const { topic, band, dots } = draft;
    draft = empty;
    await onKeep(received({ id: drawLetters(ID_LETTERS), topic, band, words, dots, made: isoOf(today()) }));
  }

  return {
    /** Begins with what the group has chosen. Words that were left by Back are there again, but for what looks like a case. */
    start(chosen: Partial<WordDraft>) {
      const { problem, ...left } = draft;
      draft = { ...(kindOf(left.words) ? empty : left), ...chosen };
    },
    page: (): ComponentChildren => (
      <WordForm
        draft={draft}
        topics={content.topics}
        other={content.other}
        how={content.how.word}
        onDraft={(next) => {
          draft = next;
          draw();
        }}
        onSave={() => void save()}
        onBack={onBack}
        onTells={onTells}
      />
    ),
  };
}

import type { ComponentChildren } from 'preact';
import type { LeaderFile } from '../../content/leader';
import { type Board, type Choosing, ON_BOARD, sentenceKey, withDots } from '../../domain/desk/board';
import { OTHER } from '../../domain/report/opinions';
import { choosing as words } from '../../i18n/desk-opinions';
import type { Text } from '../../lib/text';
import { Choose } from '../../ui/desk/opinions-choose';
import type { WordDraft } from '../../ui/desk/opinions-word';
import type { ProjectingProps } from '../../ui/desk/presenter';
import { lang } from '../../ui/lang';

export interface ChoosingDeps {
  content: LeaderFile<'opinions'>;
  kept: Choosing | undefined;
  topicName: (id: string) => Text;
  projecting: () => ProjectingProps;
  /** It is kept, and seen. */
  onChange: (choosing: Choosing) => void;
  onUse: (draft: Partial<WordDraft>) => void;
  onBack: () => void;
}

/** The board that a group puts its dots on: topics, then the sentences of one. */
export function createChoosing({ content, kept, topicName, projecting, onChange, onUse, onBack }: ChoosingDeps) {
  const first: Choosing = { band: 'B', topics: content.topics.slice(0, ON_BOARD).map(({ id }) => id), dots: {} };
  let now = kept ?? first;

  const sentencesOf = (id: string): readonly Text[] => [
    ...(content.topics.find((topic) => topic.id === id)?.sentences[now.band] ?? []),
    content.other,
  ];

  function change(next: Choosing) {
    now = next;
    onChange(now);
  }

  /** The last sentence is «something else»: its words are still to be found. */
  function use(index: number) {
    const { topic = OTHER, dots } = now;
    const sentences = sentencesOf(topic);
    const sentence = index < sentences.length - 1 ? sentences[index] : undefined;
    onUse({ topic, words: sentence?.[lang.value === 'en' ? 'en' : 'vi'] ?? '', dots: dots[sentenceKey(topic, index)] ?? 0 });
  }

  return {
    now: () => now,
    board(): Board {
      const { topic, topics, dots } = now;
      if (topic !== undefined) {
        const options = sentencesOf(topic).map((label, index) => ({ label, dots: dots[sentenceKey(topic, index)] ?? 0 }));
        return { at: 'sentences', title: topicName(topic), topic, options };
      }
      const options = content.topics
        .filter(({ id }) => topics.includes(id))
        .map(({ id, title }) => ({ label: title, topic: id, dots: dots[id] ?? 0 }));
      return { at: 'topics', title: words.askTopics, options };
    },
    page: (): ComponentChildren => (
      <Choose
        choosing={now}
        topics={content.topics}
        sentences={sentencesOf(now.topic ?? OTHER)}
        how={content.how.choose}
        projecting={projecting()}
        onChoosing={change}
        onDots={(key, dots) => change(withDots(now, key, dots))}
        onUse={use}
        onClear={() => change({ ...first, band: now.band })}
        onBack={onBack}
      />
    ),
  };
}

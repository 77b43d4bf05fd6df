import { type Choosing, MOST_DOTS, ON_BOARD, sentenceKey } from '../../domain/desk/board';
import { bands } from '../../domain/terms';
import { wish } from '../../i18n/desk';
import { opinions, choosing as words } from '../../i18n/desk-opinions';
import { fill, type Text } from '../../lib/text';
import { t } from '../lang';
import { Choices } from './home';
import { Projecting, type ProjectingProps } from './presenter';
import { Stepper } from './stepper';
import { Sure } from './sure';

export interface ChooseProps {
  choosing: Choosing;
  topics: readonly { id: string; title: Text }[];
  /** Of the topic that is looked at; the last one is something else. */
  sentences: readonly Text[];
  how: readonly Text[];
  projecting: ProjectingProps;
  onChoosing: (choosing: Choosing) => void;
  onDots: (key: string, dots: number) => void;
  /** @param index of a sentence */
  onUse: (index: number) => void;
  onClear: () => void;
  onBack: () => void;
}

/** The board itself, as one of what can be looked at. */
const BOARD = 'board';

/** Dots that the leader counts: of topics, or of the sentences of one. */
const Counts = ({ choosing, topics, sentences, onDots, onUse }: ChooseProps) => {
  const { topic, dots } = choosing;
  const stepper = (key: string, label: Text) => (
    <Stepper label={label} value={dots[key] ?? 0} steps={[1, 5]} least={0} most={MOST_DOTS} onChange={(n) => onDots(key, n)} />
  );
  return (
    <section class="dots-count">
      <h3>{t(words.count)}</h3>
      <p>{t(words.only)}</p>
      {topic === undefined
        ? topics.filter(({ id }) => choosing.topics.includes(id)).map(({ id, title }) => <div key={id}>{stepper(id, title)}</div>)
        : sentences.map((sentence, index) => (
            <div key={sentence.vi} class="dots-row">
              {stepper(sentenceKey(topic, index), sentence)}
              <button type="button" class="plain" aria-label={t(fill(words.useOf, { words: sentence }))} onClick={() => onUse(index)}>
                {t(words.use)}
              </button>
            </div>
          ))}
    </section>
  );
};

export const Choose = (props: ChooseProps) => {
  const { choosing, topics, how, projecting, onChoosing, onClear, onBack } = props;
  const { topic: _, ...board } = choosing;
  const onBoard = topics.filter(({ id }) => choosing.topics.includes(id));
  return (
    <main class="desk opinions">
      <h2>{t(words.title)}</h2>
      <ul>
        {how.map((line) => (
          <li key={line.vi}>{t(line)}</li>
        ))}
      </ul>
      <Choices
        legend={wish.band}
        name="band"
        all={bands.map((value) => ({ value, label: t(wish[value]) }))}
        chosen={[choosing.band]}
        onChoose={(band) => onChoosing({ ...board, band })}
      />
      <Choices
        legend={fill(words.onBoard, { n: ON_BOARD })}
        name="boarded"
        many
        all={topics.map(({ id, title }) => ({ value: id, label: t(title) }))}
        chosen={choosing.topics}
        onChoose={(id) => {
          const next = choosing.topics.includes(id) ? choosing.topics.filter((each) => each !== id) : [...choosing.topics, id];
          if (next.length > 0 && next.length <= ON_BOARD) onChoosing({ ...board, topics: next });
        }}
      />
      <Choices
        legend={words.look}
        name="look"
        all={[{ value: BOARD, label: t(words.topics) }, ...onBoard.map(({ id, title }) => ({ value: id, label: t(title) }))]}
        chosen={[choosing.topic ?? BOARD]}
        onChoose={(id) => onChoosing(id === BOARD ? board : { ...board, topic: id })}
      />
      <Counts {...props} />
      <section class="opinion-screen">
        <h3>{t(words.show)}</h3>
        <Projecting {...projecting} />
      </section>
      <p class="row">
        <Sure label={words.clear} ask={words.clearAsk} yes={words.clearYes} onSure={onClear} />
        <button type="button" class="plain" onClick={onBack}>
          {t(opinions.toList)}
        </button>
      </p>
    </main>
  );
};

import type { ComponentChildren } from 'preact';
import { type Board, type Choosing, ON_BOARD, sentenceKey, withDots } from '../../domain/desk/board';
import type { DeskRepo } from '../../domain/desk/desk';
import { LONGEST_NAME, lengthOf, tidyName } from '../../domain/desk/paper';
import { caseOf } from '../../domain/report/case-like';
import { isoOf } from '../../domain/report/log';
import {
  type Did,
  dropped,
  inOrder,
  LONGEST_LINE,
  lastOf,
  OTHER,
  type Proposal,
  received,
  type Step,
  stateOf,
  undoLast,
  withStep,
} from '../../domain/report/opinions';
import { desk } from '../../i18n/desk';
import { choosing as choosingWords, wording } from '../../i18n/desk-opinions';
import { drawLetters } from '../../lib/letters';
import type { Text } from '../../lib/text';
import { dayOf, today } from '../../lib/time';
import { Opinions } from '../../ui/desk/opinions';
import { BoardView } from '../../ui/desk/opinions-board';
import { Choose } from '../../ui/desk/opinions-choose';
import type { StepDraft } from '../../ui/desk/opinions-step';
import { Tell } from '../../ui/desk/opinions-tell';
import { type WordDraft, WordForm } from '../../ui/desk/opinions-word';
import { lang } from '../../ui/lang';
import { loadFilled } from './leader-file';
import { openOpinionPapers } from './opinions-papers';
import { proposalShelf } from './opinions-shelf';
import { createBoardShow } from './opinions-show';
import type { Sources } from './sources';

export interface OpinionsDeps {
  repo: DeskRepo;
  sources: Sources;
  draw: () => void;
  /** Draws another screen, read from its beginning. */
  land: () => void;
  load: <T>(part: () => Promise<T>) => Promise<T>;
  onTells: () => void;
}

/** `board`: what the projector shows, in this window. */
type View =
  | { at: 'list' | 'choose' | 'tell' | 'paper' | 'cards' }
  | { at: 'word'; draft: WordDraft }
  | { at: 'board'; from: 'choose' | 'tell' };

/** Of a proposal or a step. */
const ID_LETTERS = 12;

/** What a group of children would like to say, from their dots to the answer. Rejects when its words can't be had. */
export async function openOpinions({ repo, sources, draw, land, load, onTells }: OpinionsDeps) {
  const words = await loadFilled('opinions');
  const shelf = proposalShelf(repo);
  const first: Choosing = { band: 'B', topics: words.topics.slice(0, ON_BOARD).map(({ id }) => id), dots: {} };
  let choosing = (await repo.settings()).choosing ?? first;
  let proposals: readonly Proposal[] = [];
  let view: View = { at: 'list' };
  let form: StepDraft | undefined;
  let told: string | undefined;
  let said: Text | undefined;

  const topicName = (id: string): Text => words.topics.find((topic) => topic.id === id)?.title ?? words.other;
  const sentencesOf = (id: string): readonly Text[] => [
    ...(words.topics.find((topic) => topic.id === id)?.sentences[choosing.band] ?? []),
    words.other,
  ];
  const kindOf = (line: string) => caseOf(line, words.case);
  const refuses = { proposal: (line: string) => kindOf(line) !== undefined, answer: (line: string) => kindOf(line) === 'harm' };

  const screen = createBoardShow({
    draw,
    onAct: (act) => {
      if (view.at === 'tell' && (act.do === 'next' || act.do === 'back')) turn(act.do === 'next' ? 1 : -1);
    },
  });
  const papers = openOpinionPapers({
    repo,
    sources,
    shelf,
    refuses,
    words,
    topicName,
    draw,
    load,
    onKept: look,
    onPaper: () => go({ at: 'paper' }),
  });

  function go(next: View) {
    view = next;
    form = undefined;
    said = undefined;
    project();
    land();
  }

  async function look() {
    proposals = (await shelf.all()).map(({ value }) => value);
    draw();
  }
  async function keep(proposal: Proposal) {
    await shelf.put([{ key: proposal.id, value: proposal }]);
    await look();
  }

  /** Of our children, in the order of the list. */
  const waiting = () => inOrder(proposals, today(), words.limits).filter((each) => each.unit === undefined && stateOf(each) === 'answered');
  const toTell = () => waiting().find(({ id }) => id === told) ?? waiting()[0];

  function turn(by: number) {
    const all = waiting();
    const at = all.findIndex(({ id }) => id === toTell()?.id) + by;
    told = all[at]?.id ?? told;
    project();
    draw();
  }

  function choosingBoard(): Board {
    const { topic, topics, dots } = choosing;
    if (topic === undefined) {
      const options = words.topics.filter(({ id }) => topics.includes(id));
      return {
        at: 'topics',
        title: choosingWords.askTopics,
        options: options.map(({ id, title }) => ({ label: title, topic: id, dots: dots[id] ?? 0 })),
      };
    }
    const options = sentencesOf(topic).map((label, index) => ({ label, dots: dots[sentenceKey(topic, index)] ?? 0 }));
    return { at: 'sentences', title: topicName(topic), topic, options };
  }

  function board(at: 'choose' | 'tell'): Board | undefined {
    if (at === 'choose') return choosingBoard();
    const proposal = toTell();
    const step = proposal && lastOf(proposal, 'answered');
    if (!proposal || !step) return undefined;
    const { who = '', answer = 'later', words: says = '' } = step;
    return { at: 'answer', topic: proposal.topic, words: proposal.words, who, answer, says };
  }

  /** What children look at follows what the leader does. */
  function project() {
    const at = view.at === 'board' ? view.from : view.at;
    const now = at === 'choose' || at === 'tell' ? board(at) : undefined;
    if (now) screen.set(now, choosing.band);
  }

  function choose(next: Choosing) {
    choosing = next;
    void repo.saveSettings({ choosing });
    project();
    draw();
  }

  function write(draft: Partial<WordDraft> = {}) {
    go({ at: 'word', draft: { topic: OTHER, band: choosing.band, words: '', dots: 0, ...draft } });
  }

  function use(index: number) {
    const { topic = OTHER } = choosing;
    const sentence = sentencesOf(topic)[index];
    const isOther = index === sentencesOf(topic).length - 1;
    write({
      topic,
      words: isOther || !sentence ? '' : sentence[lang.value === 'en' ? 'en' : 'vi'],
      dots: choosing.dots[sentenceKey(topic, index)] ?? 0,
    });
  }

  async function saveWords(draft: WordDraft) {
    const line = tidyName(draft.words);
    if (lengthOf(line) > LONGEST_LINE) return;
    const problem = line === '' ? 'empty' : kindOf(line);
    if (problem) {
      view = { at: 'word', draft: { ...draft, problem } };
      return draw();
    }
    const { topic, band, dots } = draft;
    await keep(received({ id: drawLetters(ID_LETTERS), topic, band, words: line, dots, made: isoOf(today()) }));
    go({ at: 'list' });
    said = wording.kept;
    draw();
  }

  function begin(proposal: Proposal, did: Did) {
    const day = today();
    const who = words.addressees.find(({ name }) => Object.values(name).includes(lastOf(proposal, 'forwarded')?.who ?? ''))?.id;
    form = {
      id: proposal.id,
      did,
      day,
      due: day + words.limits.answer,
      who: who ?? words.addressees[0]?.id ?? OTHER,
      name: '',
      answer: 'yes',
      words: '',
    };
    draw();
  }

  /** @returns the step that is written, or why it can't be kept */
  function stepOf({ did, day, due, who, name, answer, words: line }: StepDraft): Omit<Step, 'n'> | NonNullable<StepDraft['problem']> {
    const step = { id: drawLetters(ID_LETTERS), did, day: isoOf(day) };
    if (did === 'told') return step;
    const whom =
      who === OTHER ? tidyName(name) : (words.addressees.find(({ id }) => id === who)?.name[lang.value === 'en' ? 'en' : 'vi'] ?? '');
    const says = tidyName(line);
    const lengths = lengthOf(whom) <= LONGEST_NAME && lengthOf(says) <= LONGEST_LINE;
    if (!whom || !lengths || (did === 'answered' && !says)) return 'needed';
    if (refuses.answer(whom) || refuses.answer(says)) return 'harm';
    return did === 'forwarded' ? { ...step, who: whom, due: isoOf(due) } : { ...step, who: whom, answer, words: says };
  }

  async function saveStep(draft: StepDraft) {
    const proposal = proposals.find(({ id }) => id === draft.id);
    if (!proposal) return;
    const step = stepOf(draft);
    if (typeof step === 'string') {
      form = { ...draft, problem: step };
      return draw();
    }
    form = undefined;
    await keep(withStep(proposal, step));
  }

  async function tellNow() {
    const proposal = toTell();
    if (!proposal) return;
    await keep(withStep(proposal, { id: drawLetters(ID_LETTERS), did: 'told', day: isoOf(today()) }));
    project();
    draw();
  }

  const toList = () => go({ at: 'list' });

  const list = () => (
    <Opinions
      draft={desk.draft}
      said={said}
      proposals={inOrder(proposals, today(), words.limits)}
      today={today()}
      limits={words.limits}
      topicName={topicName}
      {...(form && {
        form: {
          draft: form,
          addressees: words.addressees,
          days: [dayOf(proposals.find(({ id }) => id === form?.id)?.made ?? isoOf(today())), today()] as const,
          onDraft(next: StepDraft) {
            form = next;
            draw();
          },
          onSave: () => form && void saveStep(form),
          onCancel() {
            form = undefined;
            draw();
          },
          onTells,
        },
      })}
      toTell={waiting().length}
      onStep={begin}
      onUndo={(proposal) => void keep(undoLast(proposal))}
      onDrop={(proposal) => void keep(dropped(proposal))}
      onChoose={() => go({ at: 'choose' })}
      onWrite={() => write()}
      onTell={() => go({ at: 'tell' })}
      onCards={() => go({ at: 'cards' })}
    >
      {papers.section(proposals)}
    </Opinions>
  );

  const choosePage = () => (
    <Choose
      choosing={choosing}
      topics={[...words.topics, { id: OTHER, title: words.other }].filter(({ id }) => id !== OTHER)}
      sentences={sentencesOf(choosing.topic ?? OTHER)}
      how={words.how.choose}
      projecting={screen.projecting(() => go({ at: 'board', from: 'choose' }))}
      onChoosing={choose}
      onDots={(key, dots) => choose(withDots(choosing, key, dots))}
      onUse={use}
      onClear={() => choose({ ...first, band: choosing.band })}
      onBack={toList}
    />
  );

  const tellPage = () => (
    <Tell
      waiting={waiting()}
      chosen={toTell()}
      how={words.how.tell}
      projecting={screen.projecting(() => go({ at: 'board', from: 'tell' }))}
      onChoose={(id) => {
        told = id;
        project();
        draw();
      }}
      onTold={() => void tellNow()}
      onBack={toList}
    />
  );

  function page(): ComponentChildren {
    if (view.at === 'choose') return choosePage();
    if (view.at === 'tell') return tellPage();
    if (view.at === 'paper') return papers.page(proposals, toList);
    if (view.at === 'cards') return papers.cards(choosing, toList);
    if (view.at === 'board') {
      const shown = board(view.from);
      return shown ? <BoardView board={shown} /> : tellPage();
    }
    if (view.at !== 'word') return list();
    return (
      <WordForm
        draft={view.draft}
        topics={words.topics}
        other={words.other}
        how={words.how.word}
        onDraft={(draft) => {
          view = { at: 'word', draft };
          draw();
        }}
        onSave={() => view.at === 'word' && void saveWords(view.draft)}
        onBack={toList}
        onTells={onTells}
      />
    );
  }

  return {
    enter: look,
    /** @returns whether there was a way back within the room */
    back(): boolean {
      if (view.at === 'list') return false;
      go({ at: view.at === 'board' ? view.from : 'list' });
      return true;
    },
    close: screen.close,
    page,
  };
}

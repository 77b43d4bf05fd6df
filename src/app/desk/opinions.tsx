import type { ComponentChildren } from 'preact';
import type { DeskRepo } from '../../domain/desk/desk';
import { caseOf } from '../../domain/report/case-like';
import { dropped, inOrder, type Proposal, undoLast } from '../../domain/report/opinions';
import { desk } from '../../i18n/desk';
import { wording } from '../../i18n/desk-opinions';
import type { Text } from '../../lib/text';
import { today } from '../../lib/time';
import { Opinions } from '../../ui/desk/opinions';
import { BoardView } from '../../ui/desk/opinions-board';
import type { WordDraft } from '../../ui/desk/opinions-word';
import { loadFilled } from './leader-file';
import { createChoosing } from './opinions-choosing';
import { openOpinionPapers } from './opinions-papers';
import { proposalShelf } from './opinions-shelf';
import { createBoardShow } from './opinions-show';
import { createSteps } from './opinions-steps';
import { createTelling } from './opinions-telling';
import { createWriting } from './opinions-writing';
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

/** With a board, what the projector shows stands in this window. */
interface View {
  at: 'list' | 'choose' | 'write' | 'tell' | 'paper' | 'cards';
  board?: true;
  /** What was just done. */
  said?: Text | undefined;
}

/** What a group of children would like to say, from their dots to the answer. Rejects when its words can't be had. */
export async function openOpinions({ repo, sources, draw, land, load, onTells }: OpinionsDeps) {
  const content = await loadFilled('opinions');
  const shelf = proposalShelf(repo);
  let proposals: readonly Proposal[] = [];
  let view: View = { at: 'list' };

  const topicName = (id: string): Text => content.topics.find((topic) => topic.id === id)?.title ?? content.other;
  const kindOf = (line: string) => caseOf(line, content.case);
  const refuses = { proposal: (line: string) => kindOf(line) !== undefined, answer: (line: string) => kindOf(line) === 'harm' };

  function changed() {
    project();
    draw();
  }
  async function look() {
    proposals = (await shelf.all()).map(({ value }) => value);
    changed();
  }
  async function keep(proposal: Proposal) {
    await shelf.put([{ key: proposal.id, value: proposal }]);
    await look();
  }

  function go(next: View) {
    view = next;
    steps.close();
    project();
    land();
  }
  const toList = () => go({ at: 'list' });
  function write(draft: Partial<WordDraft>) {
    writing.start({ band: choosing.now().band, ...draft });
    go({ at: 'write' });
  }

  const screen = createBoardShow({
    draw,
    onAct({ do: act }) {
      if (view.at === 'tell' && (act === 'next' || act === 'back')) telling.turn(act === 'next' ? 1 : -1);
    },
  });
  const projecting = () => screen.projecting(() => go({ at: view.at, board: true }));
  const steps = createSteps({ content, refuses: refuses.answer, draw, onKeep: keep, onTells });
  const writing = createWriting({
    ...{ content, kindOf, draw, onBack: toList, onTells },
    async onKeep(proposal) {
      await keep(proposal);
      go({ at: 'list', said: wording.kept });
    },
  });
  const choosing = createChoosing({
    ...{ content, topicName, projecting, onUse: write, onBack: toList },
    kept: (await repo.settings()).choosing,
    onChange(now) {
      void repo.saveSettings({ choosing: now });
      changed();
    },
  });
  const telling = createTelling({ content, proposals: () => proposals, projecting, onTurn: changed, onKeep: keep, onBack: toList });
  const papers = openOpinionPapers({
    ...{ repo, sources, shelf, refuses, content, topicName, draw, load },
    onKept: look,
    onPaper: () => go({ at: 'paper' }),
  });

  const boardNow = () => (view.at === 'choose' ? choosing.board() : view.at === 'tell' ? telling.board() : undefined);
  /** What children look at follows what the leader does. */
  const project = () => screen.set(boardNow(), choosing.now().band);

  function list() {
    const form = steps.form();
    return (
      <Opinions
        draft={desk.draft}
        grounds={content.grounds}
        said={view.said}
        proposals={inOrder(proposals, today(), content.limits)}
        today={today()}
        limits={content.limits}
        topicName={topicName}
        {...(form && { form })}
        toTell={telling.waiting().length}
        onStep={steps.begin}
        onUndo={(proposal) => void keep(undoLast(proposal))}
        onDrop={(proposal) => void keep(dropped(proposal))}
        onChoose={() => go({ at: 'choose' })}
        onWrite={() => write({})}
        onTell={() => go({ at: 'tell' })}
        onCards={() => go({ at: 'cards' })}
      >
        {papers.section(proposals)}
      </Opinions>
    );
  }

  return {
    enter: look,
    /** @returns whether there was a way back within the room */
    back(): boolean {
      if (view.at === 'list') return false;
      go({ at: view.board ? view.at : 'list' });
      return true;
    },
    close: screen.close,
    page(): ComponentChildren {
      const board = view.board && boardNow();
      if (board) return <BoardView board={board} />;
      const pages = {
        list,
        choose: choosing.page,
        write: writing.page,
        tell: telling.page,
        paper: () => papers.page(proposals, toList),
        cards: () => papers.cards(choosing.now(), toList),
      };
      return pages[view.at]();
    },
  };
}

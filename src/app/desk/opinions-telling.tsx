import type { ComponentChildren } from 'preact';
import type { LeaderFile } from '../../content/leader';
import type { Board } from '../../domain/desk/board';
import { isoOf } from '../../domain/report/log';
import { inOrder, lastOf, type Proposal, stateOf, withStep } from '../../domain/report/opinions';
import { drawLetters } from '../../lib/letters';
import { today } from '../../lib/time';
import { Tell } from '../../ui/desk/opinions-tell';
import type { ProjectingProps } from '../../ui/desk/presenter';
import { ID_LETTERS } from './opinions-steps';

export interface TellingDeps {
  content: LeaderFile<'opinions'>;
  proposals: () => readonly Proposal[];
  projecting: () => ProjectingProps;
  /** Another one is told. */
  onTurn: () => void;
  onKeep: (proposal: Proposal) => Promise<void>;
  onBack: () => void;
}

/** Answers go back to the children, one after the other. */
export function createTelling({ content, proposals, projecting, onTurn, onKeep, onBack }: TellingDeps) {
  let chosen: string | undefined;
  /** Of our own children, what waits longest first. */
  const waiting = () =>
    inOrder(proposals(), today(), content.limits).filter((each) => each.unit === undefined && stateOf(each) === 'answered');
  const now = () => waiting().find(({ id }) => id === chosen) ?? waiting()[0];

  function choose(id: string | undefined) {
    if (id !== undefined) chosen = id;
    onTurn();
  }

  async function tell() {
    const proposal = now();
    if (proposal) await onKeep(withStep(proposal, { id: drawLetters(ID_LETTERS), did: 'told', day: isoOf(today()) }));
  }

  return {
    waiting,
    /** The next one or the one before. */
    turn(by: number) {
      const all = waiting();
      choose(all[all.findIndex(({ id }) => id === now()?.id) + by]?.id);
    },
    board(): Board | undefined {
      const proposal = now();
      const step = proposal && lastOf(proposal, 'answered');
      if (!proposal || !step) return undefined;
      const { who = '', answer = 'later', words: says = '' } = step;
      return { at: 'answer', topic: proposal.topic, words: proposal.words, who, answer, says };
    },
    page: (): ComponentChildren => (
      <Tell
        waiting={waiting()}
        chosen={now()}
        how={content.how.tell}
        projecting={projecting()}
        onChoose={choose}
        onTold={() => void tell()}
        onBack={onBack}
      />
    ),
  };
}

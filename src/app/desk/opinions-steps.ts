import type { LeaderFile } from '../../content/leader';
import { LONGEST_NAME, lengthOf, tidyName } from '../../domain/desk/paper';
import { isoOf } from '../../domain/report/log';
import { type Did, LONGEST_LINE, lastOf, OTHER, type Proposal, type Step, withStep } from '../../domain/report/opinions';
import { drawLetters } from '../../lib/letters';
import { today } from '../../lib/time';
import type { StepDraft, StepFormProps } from '../../ui/desk/opinions-step';
import { lang } from '../../ui/lang';

/** Of a proposal or a step. */
export const ID_LETTERS = 12;

export interface StepsDeps {
  content: LeaderFile<'opinions'>;
  /** Whether what is written of an answer may not be kept. */
  refuses: (line: string) => boolean;
  draw: () => void;
  onKeep: (proposal: Proposal) => Promise<void>;
  onTells: () => void;
}

/** What was done with a proposal, written down step by step. */
export function createSteps({ content, refuses, draw, onKeep, onTells }: StepsDeps) {
  const { addressees, limits } = content;
  let open: { draft: StepDraft; proposal: Proposal } | undefined;

  /** @returns why it can't be kept, or the step */
  function stepOf({ did, day, due, who, name, answer, words }: StepDraft): NonNullable<StepDraft['problem']> | Omit<Step, 'n'> {
    const step = { id: drawLetters(ID_LETTERS), did, day };
    if (did === 'told') return step;
    const known = addressees.find(({ id }) => id === who)?.name[lang.value === 'en' ? 'en' : 'vi'];
    const whom = known ?? tidyName(name);
    const says = tidyName(words);
    const fits = lengthOf(whom) <= LONGEST_NAME && lengthOf(says) <= LONGEST_LINE;
    if (!whom || !fits || (did === 'answered' && !says)) return 'needed';
    if (refuses(whom) || refuses(says)) return 'harm';
    return did === 'forwarded' ? { ...step, who: whom, due } : { ...step, who: whom, answer, words: says };
  }

  async function save() {
    if (!open) return;
    const { draft, proposal } = open;
    const step = stepOf(draft);
    if (typeof step === 'string') {
      open = { draft: { ...draft, problem: step }, proposal };
      return draw();
    }
    open = undefined;
    await onKeep(withStep(proposal, step));
  }

  function close() {
    open = undefined;
    draw();
  }

  return {
    close,
    begin(proposal: Proposal, did: Did) {
      const to = lastOf(proposal, 'forwarded')?.who;
      const who = to === undefined ? addressees[0]?.id : addressees.find(({ name }) => Object.values(name).includes(to))?.id;
      const [day, due] = [isoOf(today()), isoOf(today() + limits.answer)];
      const draft: StepDraft = { id: proposal.id, did, day, due, who: who ?? OTHER, name: who ? '' : (to ?? ''), answer: 'yes', words: '' };
      open = { draft, proposal };
      draw();
    },
    form(): StepFormProps | undefined {
      if (!open) return undefined;
      const { draft, proposal } = open;
      return {
        draft,
        addressees,
        days: [proposal.made, isoOf(today())],
        onDraft(next) {
          open = { draft: next, proposal };
          draw();
        },
        onSave: () => void save(),
        onCancel: close,
        onTells,
      };
    },
  };
}

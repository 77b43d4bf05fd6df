import type { DeskRepo } from '../../domain/desk/desk';
import { type CaseRules, caseOf } from '../../domain/report/case-like';
import type { HandIn, Period } from '../../domain/report/hand-in';
import { type Draft, draft as draftParser, isPeriod, LONGEST_WORDS, tell } from '../../domain/report/report';
import { drawLetters } from '../../lib/letters';
import type { OwnText } from '../../ui/desk/report';

const ID_LETTERS = 12;

/** A little more than what fits is kept, so that it can be shortened. */
const short = (written: string): string => [...written].slice(0, 2 * LONGEST_WORDS).join('');

/** What a leader has written, for each period. @param first the period that is looked at first */
export function openDraft(repo: DeskRepo, rules: CaseRules, first: Period) {
  const shelf = repo.shelf('reports', draftParser);
  let all: readonly Draft[] = [];
  let now = draftOf(first);
  /** As it stands in its fields: of words that look like a case nothing is kept. */
  let own: OwnText = { difficulties: '', proposals: '' };

  /** Two tabs may each have begun one: the one that was handed in goes on. */
  function draftOf(period: Period): Draft {
    const [kept] = all.filter((each) => isPeriod(each.period, period)).sort((a, b) => b.handed.length - a.handed.length);
    return kept ?? { id: drawLetters(ID_LETTERS), period, typed: {}, difficulties: '', proposals: '', handed: [] };
  }

  const kindOf = (written: string) => caseOf(written, rules);
  const harmless = (written: string) => (kindOf(written) ? '' : short(written));

  async function read() {
    all = (await shelf.all()).map(({ value }) => value);
  }

  function keep(next: Draft) {
    now = next;
    all = [...all.filter(({ id }) => id !== now.id), now];
    void shelf.put([{ key: now.id, value: now }]);
  }

  return {
    now: () => now,
    all: () => all,
    own: () => own,
    cases: () => ({ difficulties: kindOf(own.difficulties), proposals: kindOf(own.proposals) }),
    read,
    choose(period: Period) {
      now = draftOf(period);
      own = { difficulties: now.difficulties, proposals: now.proposals };
    },
    write(next: Draft) {
      own = { difficulties: short(next.difficulties), proposals: short(next.proposals) };
      keep({ ...next, difficulties: harmless(next.difficulties), proposals: harmless(next.proposals) });
    },
    /** Another tab may have handed it in meanwhile. */
    async goOn() {
      await read();
      const { id, handed } = draftOf(now.period);
      if (handed.length > now.handed.length) now = { ...now, id, handed };
    },
    handed(report: HandIn) {
      keep({ ...now, handed: [...now.handed, report] });
    },
    /** It went out otherwise. */
    told(counts: HandIn['counts']) {
      const next = tell(now, counts);
      if (next !== now) keep(next);
    },
  };
}

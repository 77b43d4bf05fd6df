import { fill, type Lang, type Text } from '../../lib/text';
import { dayOf } from '../../lib/time';
import { dateOf } from '../desk/record';
import type { Sheet } from './forms';
import { lastOf, type OpinionCounts, opinionCounts, type Proposal } from './opinions';
import { answers, summaryWords as words } from './opinions-words';

/* One table of proposals: the same rows on paper, in Word and in Excel. */

export interface Summary {
  title: string;
  /** How many there are, and that no child is named. */
  says: readonly string[];
  columns: readonly string[];
  /** In the order of the columns; numbers are numbers. */
  rows: readonly (readonly (string | number)[])[];
}

/** `21/09/2026` of `2026-09-21` */
export const dayWords = (day: string): string => dateOf(dayOf(day)).date;

/** Of all that stands here, whoever's children have said it. */
const countsOf = (proposals: readonly Proposal[]): OpinionCounts =>
  opinionCounts(
    proposals.map(({ unit: _, ...each }) => each),
    '0000-01-01',
    '9999-12-31',
  );

export function summaryOf(proposals: readonly Proposal[], topicName: (id: string) => Text, lang: Lang): Summary {
  const t = (line: Text) => line[lang];
  const standing = proposals.filter(({ dropped }) => !dropped);
  const row = (proposal: Proposal, index: number): (string | number)[] => {
    const [forwarded, answered, told] = (['forwarded', 'answered', 'told'] as const).map((did) => lastOf(proposal, did));
    const due = forwarded?.due === undefined ? [] : [t(fill(words.due, { day: dayWords(forwarded.due) }))];
    return [
      index + 1,
      [t(topicName(proposal.topic)), ...(proposal.unit === undefined ? [] : [proposal.unit]), dayWords(proposal.made)].join(', '),
      proposal.words,
      proposal.dots,
      forwarded ? [forwarded.who ?? '', dayWords(forwarded.day), ...due].join(', ') : t(words.waiting),
      answered
        ? `${answered.answer ? t(answers[answered.answer]) : ''} (${answered.who}, ${dayWords(answered.day)}): ${answered.words}`
        : t(words.waiting),
      told ? dayWords(told.day) : t(words.waiting),
    ];
  };
  const { number, topic, words: said, dots, to, answer, told } = words.columns;
  return {
    title: t(words.title),
    says: [t(fill(words.sum, { ...countsOf(standing) })), t(words.law)],
    columns: [number, topic, said, dots, to, answer, told].map(t),
    rows: standing.map(row),
  };
}

const WIDTHS = [6, 24, 48, 9, 32, 44, 14];

/** As a sheet of Excel. */
export const summarySheet = ({ title, says, columns, rows }: Summary): Sheet => ({
  name: title.slice(0, 31),
  widths: WIDTHS,
  landscape: true,
  rows: [
    { cells: [title], wide: true, head: true },
    ...says.map((line) => ({ cells: [line], wide: true })),
    { cells: columns, head: true, lined: true },
    ...rows.map((cells) => ({ cells, lined: true })),
  ],
});

import { text } from '../../lib/text';

/** What a child holds up: on the cards, at the desk and on the projector. */
export const answers = ['A', 'B', 'C', 'D'] as const;
export type Answer = (typeof answers)[number];

/**
 * Beside each letter a shape of its own filling (solid, striped, hollow, star), for who sees letters badly or can't read yet: a path in a box
 * of 10 x 10, filled by the even-odd rule.
 */
export const answerShapes: readonly string[] = [
  'M5 .6a4.4 4.4 0 1 0 0 8.8a4.4 4.4 0 1 0 0-8.8z',
  'M.6 .6h8.8v8.8H.6zM1.8 1.8v6.4H3V1.8zM4.2 1.8v6.4h1.6V1.8zM7 1.8v6.4h1.2V1.8z',
  'M5 0 10 9.45H0zM5 2.8 2.1 8.15h5.8z',
  'M5 0 6.4 3.6 10 3.9 7.2 6.2 8.1 9.8 5 7.9 1.9 9.8 2.8 6.2 0 3.9 3.6 3.6z',
];

/** What a vote is about, in the order of its counts. */
export const verdicts = [
  { label: text('An toàn', 'Safe'), picture: 'sign-ok' },
  { label: text('Không an toàn', 'Not safe'), picture: 'sign-not-ok' },
  { label: text('Hỏi người lớn', 'Ask a grown-up'), picture: 'sign-ask' },
];

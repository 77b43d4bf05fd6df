import type { Bank } from '../../domain/activity';
import type { Level } from './level';

export const bank: Bank<Level> = {
  vary(level, others) {
    const cases = others(level.situations);
    return cases.length === 0 ? level : { ...level, cases };
  },
  practise: (cases, band, words) => ({
    level: { ...words, situations: cases.map(({ id }) => id), cases, band },
    // The signs of its first question, and of another try.
    pictures: ['what-if', 'again'],
  }),
};

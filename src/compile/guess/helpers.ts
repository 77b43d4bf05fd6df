import type { Met } from './measure';

export interface Helper {
  /** Where the same options are offered for several things. */
  path: string;
  items: number;
  /** The option that fits most of them, and how many. */
  best: string;
  share: number;
}

/** Of three cards one helper always has one at least, often two: that says little. */
const LEAST = 4;

const cardOf = ({ id, label }: Met['options'][number]): string => `${id} ${label.vi}`;

/** Where cards go to the same helpers one after the other: how far a child comes who gives all of them to one. The worst first. */
export function oneHelper(met: readonly Met[]): Helper[] {
  const groups: { step: string; cards: Set<string>; same: Met[] }[] = [];
  // An option may not count for a card, and is offered all the same.
  for (const each of met.toSorted((a, b) => b.options.length - a.options.length)) {
    const step = each.path.split('/').slice(0, 5).join('/');
    const group = groups.find((one) => one.step === step && each.options.every((option) => one.cards.has(cardOf(option))));
    if (group) group.same.push(each);
    else groups.push({ step, cards: new Set(each.options.map(cardOf)), same: [each] });
  }
  return groups
    .filter(({ same }) => same.length >= LEAST)
    .map(({ step, cards, same }): Helper => {
      const fits = (card: string) => same.filter(({ options }) => options.some((each) => each.good && cardOf(each) === card)).length;
      const [best = ''] = [...cards].sort((a, b) => fits(b) - fits(a));
      return { path: step, items: same.length, best: best.replace(/^\S+ /, ''), share: fits(best) / same.length };
    })
    .sort((a, b) => b.share - a.share);
}

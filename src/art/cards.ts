import { told, untold } from './told';

const files = import.meta.glob<Readonly<Record<string, string>>>('./cards/*.ts', { import: 'cards' });

/**
 * The small pictures of situations and things that a child meets on cards: name to a whole SVG document, 200 by 160, of the files fetched so far.
 * The panel has no contour: the card that carries it draws its own. Every file in `cards` exports some as `cards`: adding a file changes
 * no list. A name is used once; the check of the content says where one is repeated.
 */
export const cards: Record<string, string> = {};

/** One of the cards fetched so far, or in a speech bubble `told-<name>`; undefined: there is none. */
export function findCard(name: string): string | undefined {
  const card = cards[untold(name)];
  return card === undefined || untold(name) === name ? card : told(card);
}

/** Fetches whole files of pictures. @param names of files in `cards`, without `.ts` */
export async function loadCards(names: readonly string[]): Promise<void> {
  for (const found of await Promise.all(names.map((name) => files[`./cards/${name}.ts`]?.()))) Object.assign(cards, found);
}

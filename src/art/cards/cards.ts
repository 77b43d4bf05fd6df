/**
 * The small pictures of situations and things that a child meets on cards. Every file beside this one exports some as `cards`:
 * adding a file changes no list. A name is used once; the check of the content says where one is repeated.
 */
const files = import.meta.glob<Readonly<Record<string, string>>>('./*.ts', { eager: true, import: 'cards' });

/** Picture name to a whole SVG document, 200 by 160. The panel has no contour: the card that carries it draws its own. */
export const cards: Readonly<Record<string, string>> = Object.assign({}, ...Object.values(files));

import { type Text, text } from '../lib/text';

/** Before a better idea, when something was tried once. Short, so that nobody tires of them. */
export const firstOpenings = [
  text('Mình nghĩ thêm nha.', 'Let us think again.'),
  text('Còn cách khác nữa.', 'There is another way.'),
  text('Mình coi lại nha.', 'Let us look again.'),
  text('Em nghe nè.', 'Listen.'),
  text('Chậm lại chút nha.', 'Let us slow down.'),
  text('Mình thử lại nha.', 'Let us try again.'),
];
/** The same when it was tried more often. */
export const laterOpenings = [
  text('Thêm lần nữa nha.', 'Once more.'),
  text('Còn ý này nữa.', 'Here is one more idea.'),
  text('Sắp ra rồi nè.', 'Nearly there.'),
];

/** Everything that `tryAgain` of moves.ts begins with. */
export const openings: readonly Text[] = [...firstOpenings, ...laterOpenings];

/** What a recording may be put together from: an opening and what follows, for these come in any pair. */
export function breathsOf(words: string): string[] {
  const opening = openings.find(({ vi }) => words.startsWith(`${vi} `))?.vi;
  return opening === undefined ? [words] : [opening, words.slice(opening.length + 1)];
}

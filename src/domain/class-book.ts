import type { Profile, ProgressRepo } from './progress';

/*
 * The class book ("sổ nhóm"): children who share one machine for several meetings. Each is known by a pair of pictures and has a curtain
 * ("tấm rèm") of pictures before the own page. It is no lock and is never called one: whoever uses the machine may open the database.
 */

/** A child, as the book lists it. */
export type Pair = Pick<Profile, 'avatar' | 'nickname'>;

/** Most children in one book. More do not share one machine; and there are pairs of pictures for no more than 64. */
export const MEMBERS = 40;
/** How many pictures open a curtain. */
export const HOLDERS = 3;

/** Pictures that can be a curtain: as many as it takes, all different. Their order means nothing: a child of six would lose it. */
export const isCurtain = (pictures: readonly string[]): boolean => pictures.length === HOLDERS && new Set(pictures).size === HOLDERS;

/** A child whose curtain was never hung, or cannot be read, is not kept out. */
export const opensCurtain = ({ curtain = [] }: Profile, shown: readonly string[]): boolean =>
  !isCurtain(curtain) || (isCurtain(shown) && shown.every((picture) => curtain.includes(picture)));

export const isFull = (members: readonly Pair[]): boolean => members.length >= MEMBERS;

export const isTaken = (members: readonly Pair[], { avatar, nickname }: Pair): boolean =>
  members.some((member) => member.avatar === avatar && member.nickname === nickname);

/** An id that no member has had: ids are never used again while a later one is there. */
export const nextId = (members: readonly Profile[]): string =>
  `p${Math.max(0, ...members.map(({ id }) => Number(/^p(\d+)$/.exec(id)?.[1] ?? 0))) + 1}`;

/** A guest becomes the first child of a book: what the machine has in memory of them is kept there under the same id. */
export async function adopt(guest: ProgressRepo, book: ProgressRepo, member: Profile): Promise<void> {
  await book.saveProfile(member);
  const progress = await guest.load(member.id);
  await book.saveAnswers(member.id, await guest.answers(member.id));
  for (const result of progress?.stations ?? []) await book.finishStation(member.id, result);
  for (const checkpoint of progress?.earlier ?? []) await book.saveCheckpoint(member.id, checkpoint, []);
  if (progress?.checkpoint) await book.saveCheckpoint(member.id, progress.checkpoint, []);
}

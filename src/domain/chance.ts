import type { Answer, Intent, Target } from './activity';

/** Every way of doing what this intent does with one of these buttons instead. */
const others = (intent: Intent, ids: readonly string[]): Intent[] =>
  ids.map((id) => (intent.type === 'drop' ? { ...intent, on: id } : { ...intent, id }));

/**
 * How likely somebody who understands nothing gives this answer right: of all buttons that would have answered the same question the share
 * of the right ones, 0-1, rounded to hundredths; 1 where no button answers. Rules are pure, so each button is simply tried.
 * @param targets what was on the stage
 * @param answersTo what an intent would have been recorded as
 */
export function chanceOf(
  targets: readonly Target[],
  answersTo: (intent: Intent) => readonly Answer[],
  intent: Intent,
  { item, axis }: Answer,
): number {
  const ids = targets.flatMap(({ id, disabled }) => (disabled ? [] : [id]));
  const given = others(intent, ids).flatMap((each) => answersTo(each).find((answer) => answer.item === item && answer.axis === axis) ?? []);
  const right = given.filter((answer) => answer.right).length;
  return given.length === 0 ? 1 : Math.round((100 * right) / given.length) / 100;
}

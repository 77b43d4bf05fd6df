import type { Box, Rules, Shape, Target } from '../../domain/activity';
import { random } from '../../lib/random';
import { langs, text } from '../../lib/text';
import { type Problem, problem, type Spot } from './problem';

/**
 * The smallest play areas we promise, in CSS pixels: a small phone held upright, a low laptop screen. A tall stage with no choice cards
 * below it has their room as well.
 */
const playAreas: Record<Shape, { width: number; height: number }> = {
  tall: { width: 320, height: 250 },
  wide: { width: 560, height: 250 },
};
const TALL_WITHOUT_CARDS = 340;
/** What a finger needs, in CSS pixels. */
const MIN_SIDE = 56;
/** Percent; boxes are made by division. */
const SLACK = 0.01;
const TAPS = 60;

type Boxed = Target & { box: Box };

const apart = (a: Box, b: Box): boolean =>
  a.x + a.w <= b.x + SLACK || b.x + b.w <= a.x + SLACK || a.y + a.h <= b.y + SLACK || b.y + b.h <= a.y + SLACK;
const inside = ({ x, y, w, h }: Box): boolean => x >= -SLACK && y >= -SLACK && x + w <= 100 + SLACK && y + h <= 100 + SLACK;
const show = ({ x, y, w, h }: Box): string => [x, y, w, h].map((side) => Math.round(side * 10) / 10).join(', ');

/** One problem for all of them: sizes mostly come from one rule for many buttons. */
function tooSmall(boxed: readonly Boxed[], shape: Shape, cards: boolean, spotOf: (id: string) => Spot): Problem[] {
  const { width } = playAreas[shape];
  const height = shape === 'tall' && !cards ? TALL_WITHOUT_CARDS : playAreas[shape].height;
  const sides = ({ box }: Boxed) => [Math.round((box.w / 100) * width), Math.round((box.h / 100) * height)];
  const small = boxed.filter((target) => sides(target).some((side) => side < MIN_SIDE));
  const [first] = small;
  if (!first) return [];
  const names = `«${small.map(({ id }) => id).join(', ')}» (${shape}): ${sides(first).join('×')} px`;
  return [
    problem(
      spotOf(first.id),
      text(`Trên màn nhỏ, ${names}.`, `On a small screen, ${names}.`),
      text(`làm to ít nhất ${MIN_SIDE} px mỗi cạnh.`, `make every side at least ${MIN_SIDE} px.`),
    ),
  ];
}

/**
 * What is wrong with where the buttons of one view lie: off the stage, over another, too small for a finger.
 * @param spotOf where the author placed the target with this id
 */
export function stageFaults(targets: readonly Target[], shape: Shape, spotOf: (id: string) => Spot): Problem[] {
  const boxed = targets.filter((target): target is Boxed => target.box !== undefined);
  const placed = boxed.flatMap(({ id, box }, index) => {
    const name = () => `«${id}» (${shape}: ${show(box)})`;
    const found: Problem[] = [];
    if (!inside(box)) {
      found.push(
        problem(
          spotOf(id),
          text(`${name()} nằm ngoài sân khấu.`, `${name()} lies off the stage.`),
          text('giữ x + w và y + h trong khoảng 0–100.', 'keep x + w and y + h within 0–100.'),
        ),
      );
    }
    for (const other of boxed.slice(index + 1)) {
      if (apart(box, other.box)) continue;
      found.push(
        problem(
          spotOf(id),
          text(`${name()} đè lên «${other.id}».`, `${name()} lies over «${other.id}».`),
          text('dời một trong hai.', 'move one of them.'),
        ),
      );
    }
    return found;
  });
  return [...placed, ...tooSmall(boxed, shape, boxed.length < targets.length, spotOf)];
}

/** Buttons that one could press just as well say different things: nobody could tell them apart by ear. */
function alike(targets: readonly Target[], spotOf: (id: string) => Spot): Problem[] {
  return langs.flatMap((lang) =>
    targets.flatMap(({ id, label }, index) =>
      targets.slice(0, index).some((other) => other.label[lang] === label[lang])
        ? problem(
            spotOf(id),
            text(`Hai nút cùng một lời: «${label[lang]}».`, `Two buttons say the same: «${label[lang]}».`),
            text('nói khác đi ở một trong hai.', 'say it in other words on one of them.'),
          )
        : [],
    ),
  );
}

/**
 * A robot plays a level with taps and looks at every button on the way, on a tall and a wide stage.
 * @param spotOf where the author placed the target with this id
 */
export function checkStage(rules: Rules<unknown, unknown>, level: unknown, spotOf: (id: string) => Spot): Problem[] {
  const found: Problem[] = [];
  const next = random(1);
  let state = rules.start(level, 1);
  for (let tap = 0; tap < TAPS; tap++) {
    const tall = rules.view(level, state, 'tall');
    found.push(...stageFaults(tall.targets, 'tall', spotOf), ...stageFaults(rules.view(level, state, 'wide').targets, 'wide', spotOf));
    const free = tall.targets.filter(({ disabled }) => !disabled);
    found.push(...alike(free, spotOf));
    const target = free[Math.floor(next() * free.length)];
    if (tall.done || !target) break;
    state = rules.reduce(level, state, { type: 'tap', id: target.id }).state;
  }
  return found;
}

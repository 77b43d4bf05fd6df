import { closeSync, openSync, writeSync } from 'node:fs';
import { answers } from '../../../src/domain/desk/answers';
import { random } from '../../../src/lib/random';
import { good, type Held, hold, photograph } from '../../perf/cards-scene';

/** What a child holds up in the film, from 1. */
export interface Child {
  card: number;
  answer: (typeof answers)[number];
}

/** Pictures a second. */
const RATE = 10;
const COLUMNS = 6;
const ROWS = 5;

export interface Film {
  file: string;
  width: number;
  height: number;
  pictures: number;
  seed: number;
  /** Somebody's arm lies over it. */
  covered: number;
}

/**
 * Writes a film of thirty cards in children's hands, for Chromium's camera that isn't one: it plays it again and again.
 * @returns what is held up, without the covered card
 */
export function writeFilm({ file, width, height, pictures, seed, covered }: Film): Child[] {
  const chance = random(seed);
  const children = Array.from({ length: COLUMNS * ROWS }, (_, at) => {
    const x = ((at % COLUMNS) + 0.5) * (width / COLUMNS);
    const y = (Math.floor(at / COLUMNS) + 0.5) * (height / ROWS);
    const held = hold(at + 1, (height / 16) * (1 + chance() * 0.6), x, y, chance);
    // A card has as many letters as sides, the question has three.
    return { ...held, turn: held.turn === 1 ? 0 : held.turn, covered: held.card === covered ? 0.6 : 0, phase: chance() * 6 };
  });
  const out = openSync(file, 'w');
  writeSync(out, `YUV4MPEG2 W${width} H${height} F${RATE}:1 Ip A1:1 C420\n`);
  // Without colour.
  const colour = new Uint8Array(width * height * 0.5).fill(128);
  for (let picture = 0; picture < pictures; picture += 1) {
    const moved = children.map(
      (child): Held => ({
        ...child,
        x: child.x + 3 * Math.sin(child.phase + picture * 0.5),
        y: child.y + 2 * Math.sin(child.phase * 2 + picture * 0.37),
        lean: child.lean * 0.8 + 6 * Math.sin(child.phase + picture * 0.3),
      }),
    );
    const { data } = photograph(width, height, moved, good, chance);
    writeSync(out, 'FRAME\n');
    // Video has its black at 16 and its white at 235.
    writeSync(
      out,
      data.map((shade) => 16 + (shade * 219) / 255),
    );
    writeSync(out, colour);
  }
  closeSync(out);
  return children.flatMap(({ card, turn }) => (card === covered ? [] : [{ card, answer: answers[(4 - turn) % 4] ?? 'A' }]));
}

import { parseArgs } from 'node:util';
import { fromRgba } from '../../src/codes/cards/gray';
import { createReader, type Reading } from '../../src/codes/cards/read';
import { countsOf, emptyPoll, look } from '../../src/codes/cards/vote';
import { random } from '../../src/lib/random';
import { dictionaryIds } from './cards-ids';
import { oracle, rgbaOf } from './cards-oracle';
import { good, type Held, hold, type Light, photograph, poor } from './cards-scene';

/*
 * npm run bench:cards: how surely and how fast answer cards are read, on pictures made here from seeds (perspective, blur, noise, uneven
 * light, motion, things that cover), beside js-aruco2 on the same pictures in the same run. Ends with one line of JSON. `--part 0.1` makes a
 * tenth of the pictures.
 */

const { values } = parseArgs({ options: { part: { type: 'string', default: '1' } } });
const part = Number(values.part);
const times = (count: number) => Math.max(1, Math.round(count * part));

const middleOf = (corners: readonly { x: number; y: number }[]) => ({
  x: corners.reduce((sum, { x }) => sum + x / 4, 0),
  y: corners.reduce((sum, { y }) => sum + y / 4, 0),
});
const isAt = (corners: readonly { x: number; y: number }[], { x, y, size }: Held): boolean => {
  const middle = middleOf(corners);
  return Math.hypot(middle.x - x, middle.y - y) < size / 2;
};
/** Milliseconds of this process, not of others beside it. */
function cpu(work: () => void): number {
  const from = process.cpuUsage();
  work();
  return process.cpuUsage(from).user / 1000;
}

const sum = { wrongIds: 0, read: 0, wrongTurns: 0 };
const share = (some: number, all: number) => Math.round((some / all) * 10_000) / 10_000;

function count(found: readonly Reading[], held: readonly Held[]): number {
  let right = 0;
  for (const reading of found) {
    const child = held.find((each) => isAt(reading.quad, each));
    if (child?.card !== reading.card || Boolean(child.mirrored) !== reading.mirrored) sum.wrongIds += 1;
    else {
      right += 1;
      if (reading.turn !== child.turn) sum.wrongTurns += 1;
    }
  }
  sum.read += right;
  return right;
}

/** As many cards as have room, each somewhere in its own part of the picture. */
function rowsOf(width: number, height: number, size: number, chance: () => number): Held[] {
  const [columns, rows] = [Math.floor(width / (size * 2.5)), Math.floor(height / (size * 2.5))];
  return Array.from({ length: columns * rows }, (_, at) => {
    const [column, row] = [at % columns, Math.floor(at / columns)];
    const jolt = () => (chance() - 0.5) * size * 0.3;
    return hold(
      1 + Math.floor(chance() * 60),
      size,
      ((column + 0.5) * width) / columns + jolt(),
      ((row + 0.5) * height) / rows + jolt(),
      chance,
    );
  });
}

/** Share of the cards that are read in a single picture: ours, the oracle's. */
function single(size: number, light: Light, pictures: number): [ours: number, theirs: number] {
  const [width, height] = [640, 480];
  const reader = createReader(width, height);
  let [all, ours, theirs] = [0, 0, 0];
  for (let picture = 0; picture < pictures; picture += 1) {
    const chance = random(size * 100_003 + picture);
    const held = rowsOf(width, height, size, chance);
    const gray = photograph(width, height, held, light, chance);
    all += held.length;
    ours += count(reader.read(gray), held);
    const found = oracle.detectImage(width, height, rgbaOf(gray));
    theirs += held.filter((each) => found.some(({ id, corners }) => id === dictionaryIds[each.card - 1] && isAt(corners, each))).length;
  }
  return [share(ours, all), share(theirs, all)];
}

/** Thirty cards in the hands of children before a camera of 1280 x 720, ten pictures a second. @returns share read after 3 s and after 6 s */
function film(seed: number): [after3: number, after6: number] {
  const [width, height] = [1280, 720];
  const reader = createReader(width, height);
  const chance = random(seed);
  const sizes = [...Array(10).fill([42, 56]), ...Array(12).fill([24, 40]), ...Array(8).fill([20, 24])] as [number, number][];
  const children = sizes.map(([least, most], at) => ({
    ...hold(at + 1, least + chance() * (most - least), ((at % 6) + 0.5) * (width / 6), (Math.floor(at / 6) + 0.5) * (height / 5), chance),
    phase: chance() * 6,
  }));
  let poll = emptyPoll;
  const right = () =>
    children.filter(({ card, turn }) => poll.given.get(card)?.answer === (['A', 'D', 'C', 'B'] as const)[turn as 0]).length;
  let after3 = 0;
  for (let picture = 0; picture < 60; picture += 1) {
    const held = children.map(({ phase, ...child }) => ({
      ...child,
      x: child.x + 6 * Math.sin(phase + picture * 0.5),
      y: child.y + 5 * Math.sin(phase * 2 + picture * 0.37),
      lean: child.lean + 8 * Math.sin(phase + picture * 0.3),
      yaw: child.yaw + 8 * Math.sin(phase + picture * 0.21),
    }));
    // Every fourth picture is shaken.
    const found = reader.read(photograph(width, height, held, good, chance, picture % 4 === 3 ? 4 : 0));
    count(found, held);
    poll = look(poll, found);
    if (picture === 29) after3 = right();
  }
  if (countsOf(poll).reduce((a, b) => a + b, 0) < right()) throw new Error('counts and answers differ');
  return [after3, right()];
}

/** Classrooms without a card, and cards in a mirror: nothing may be read that is not there. */
function strangers(): void {
  const [width, height] = [320, 240];
  const reader = createReader(width, height);
  for (let picture = 0; picture < times(10_000); picture += 1) {
    const chance = random(9_000_000 + picture);
    count(reader.read(photograph(width, height, [], picture % 2 ? poor : good, chance)), []);
  }
  for (let picture = 0; picture < times(2000); picture += 1) {
    const chance = random(19_000_000 + picture);
    const held = rowsOf(width, height, 28, chance).map((each) => ({ ...each, mirrored: true }));
    count(reader.read(photograph(width, height, held, picture % 2 ? poor : good, chance)), held);
  }
}

/** Milliseconds of work for a picture of 1280 x 720 with 30 cards: ours, the oracle's, by turns. */
function speed(): [ours: number, theirs: number] {
  const [width, height] = [1280, 720];
  const reader = createReader(width, height);
  const pictures = [good, poor].flatMap((light) =>
    [1, 2, 3].map((seed) => {
      const chance = random(seed);
      const held = Array.from({ length: 30 }, (_, at) =>
        hold(at + 1, 22 + at, ((at % 6) + 0.5) * (width / 6), (Math.floor(at / 6) + 0.5) * (height / 5), chance),
      );
      const gray = photograph(width, height, held, light, chance);
      return { gray, rgba: rgbaOf(gray) };
    }),
  );
  let [ours, theirs] = [0, 0];
  for (let round = 0; round < 8; round += 1) {
    for (const { gray, rgba } of pictures) {
      const mine = cpu(() => {
        fromRgba(rgba, gray);
        reader.read(gray);
      });
      const other = cpu(() => oracle.detectImage(width, height, rgba));
      // The first rounds are for the compiler.
      if (round < 3) continue;
      ours += mine;
      theirs += other;
    }
  }
  const tenth = (ms: number) => Math.round((ms / (5 * pictures.length)) * 10) / 10;
  return [tenth(ours), tenth(theirs)];
}

const [msPerFrame720, oracle720] = speed();
console.log(`[cards] 1280 x 720, 30 cards: ${msPerFrame720} ms, js-aruco2 ${oracle720} ms`);
const sizes = { read24good: [24, good], read20good: [20, good], read34poor: [34, poor], read28poor: [28, poor] } as const;
const read = Object.fromEntries(
  Object.entries(sizes).map(([name, [size, light]]) => {
    const [ours, theirs] = single(size, light, times(40));
    console.log(`[cards] ${size} px, ${light === good ? 'good' : 'poor'} light: ${ours}, js-aruco2 ${theirs}`);
    return [name, ours];
  }),
);
const films = Array.from({ length: times(3) }, (_, seed) => film(seed + 1));
const [film3s, film6s] = [0, 1].map((at) =>
  share(
    films.reduce((all, each) => all + (each[at] as number), 0),
    films.length * 30,
  ),
);
strangers();
console.log(
  JSON.stringify({
    ...read,
    ...{ film3s, film6s, wrongIds: sum.wrongIds, wrongTurnShare: share(sum.wrongTurns, sum.read), msPerFrame720, oracle720 },
    cardsRead: sum.read,
  }),
);

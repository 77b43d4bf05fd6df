import { describe, expect, it } from 'vitest';
import { type Pixels, readFrame, readPhoto } from './decode';
import { modulesOf, qrSvgPath } from './draw';
import { probeModules, probeText } from './probe';

const LAB = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.repeat(2).slice(0, 60);

/** Codes beside each other, as a screen shows them. */
function pictureOf(codes: readonly (readonly (readonly boolean[])[])[], scale = 6): Pixels {
  const side = Math.max(...codes.map(({ length }) => length)) * scale;
  const [width, height] = [side * codes.length, side];
  const data = new Uint8ClampedArray(4 * width * height).fill(255);
  for (const [index, code] of codes.entries()) {
    for (const [y, row] of code.entries()) {
      for (const [x, dark] of row.entries()) {
        for (let line = 0; dark && line < scale; line += 1) {
          const from = 4 * ((y * scale + line) * width + index * side + x * scale);
          for (let at = from; at < from + 4 * scale; at += 4) data.fill(0, at, at + 3);
        }
      }
    }
  }
  return { width, height, data };
}

/** What a path of runs paints. */
function painted(path: string, size: number): boolean[][] {
  const rows = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) rows[Number(y)]?.fill(true, Number(x), Number(x) + Number(run));
  return rows;
}

describe('a code', () => {
  it('of what a computer of the lab hands in has 29 modules a side, as its path paints them', () => {
    const { size, path } = qrSvgPath(LAB);
    expect(size).toBe(29 + 8);
    expect(painted(path, size)).toEqual(modulesOf(LAB));
  });

  it('stands in a light margin of four modules', () => {
    const rows = modulesOf(LAB);
    const edge = rows.flatMap((row, y) => row.filter((_, x) => Math.min(x, y, row.length - 1 - x, rows.length - 1 - y) < 4));
    expect(edge).toHaveLength(37 * 37 - 29 * 29);
    expect(edge).not.toContain(true);
  });

  it('is refused for letters that it can not hold', () => {
    expect(() => modulesOf('khiên nhỏ')).toThrow();
  });

  it('is read again', () => {
    expect(readFrame(pictureOf([modulesOf(LAB)]))).toEqual([LAB]);
  });
});

describe('a picture', () => {
  it('without a code has none', async () => {
    const empty = { width: 640, height: 480, data: new Uint8ClampedArray(4 * 640 * 480).fill(200) };
    expect(readFrame(empty)).toEqual([]);
    expect(await readPhoto(empty)).toEqual([]);
  });

  it('that is nothing at all has none', async () => {
    const nothing = { width: 0, height: 0, data: new Uint8ClampedArray() };
    expect(readFrame(nothing)).toEqual([]);
    expect(await readPhoto(nothing)).toEqual([]);
  });

  it('of a page gives all its codes', async () => {
    const texts = ['ONE', 'TWO', 'THREE'].map((each) => each + LAB);
    expect((await readPhoto(pictureOf(texts.map(modulesOf)))).sort()).toEqual([...texts].sort());
  });
});

it('the code that is known is the one we would draw', () => {
  expect(probeModules).toEqual(modulesOf(probeText));
});

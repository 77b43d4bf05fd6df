import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';

const folder = path.resolve(import.meta.dirname, '../../src/art/backgrounds');

/**
 * The rows (0-900) in which an SVG document has anything, as the browser draws it, and from which on it has no hole down to the bottom;
 * 5 rows are one.
 */
const drawnRows = async (svg: string): Promise<readonly [number, number, number]> => {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const [width, height] = [172, 180];
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context?.drawImage(image, 0, 0, width, height);
  const pixels = context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
  const rows = [...Array(height).keys()].filter((row) =>
    pixels.subarray(row * width * 4, (row + 1) * width * 4).some((value) => value > 8),
  );
  const solid = (row: number) => pixels.subarray(row * width * 4, (row + 1) * width * 4).every((value, at) => at % 4 < 3 || value > 250);
  const lastHole = [...Array(height).keys()].findLast((row) => !solid(row)) ?? -1;
  return [(rows[0] ?? 0) * 5, ((rows.at(-1) ?? -1) + 1) * 5, (lastHole + 1) * 5];
};

test('no layer of a background has anything outside the rows that it names, nor a hole where it is to be solid', async ({ page }) => {
  await page.goto('./help.html');
  const files = readdirSync(folder);
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    const [head = '', ...layers] = readFileSync(path.join(folder, file), 'utf8')
      .replace(/<\/svg>\s*$/, '')
      .replace(/<svg[^>]*>/, '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-60 0 1720 900" width="1720" height="900">')
      .split(/(?=<g id="L\d-)/);
    for (const layer of layers) {
      const [, id, top, bottom, solid = '900'] =
        /^<g id="(.+?)" data-depth="[\d.]+" data-rows="(\d+) (\d+)"(?: data-solid="(\d+)")?>/.exec(layer) ?? [];
      const [from, to, whole] = await page.evaluate(drawnRows, `${head}${layer}</svg>`);
      expect(from, `${file} ${id}: first row`).toBeGreaterThan(Number(top) - 5);
      expect(to, `${file} ${id}: last row`).toBeLessThan(Number(bottom) + 5);
      expect(whole, `${file} ${id}: nothing shows through`).toBeLessThanOrEqual(Number(solid));
    }
  }
});

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

const toned = 'ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ';
const ascii = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).join('');

/** Every letter the product shows. What a family does not draw (→ ✓) comes from the device's own font. */
export const LETTERS = `${ascii}${toned}${toned.toLowerCase()}“”‘’…–—·•→✓«»×÷−°\u00a0`;

/** Letters sit on their marks (ccmp, mark, mkmk) and next to each other (kern, liga); alternates and fractions stay out. */
const keepFeatures = ['ccmp', 'kern', 'liga', 'locl', 'mark', 'mkmk'];

/** Which code points each file of the published fonts draws (the packages' unicode.json, the two halves that Vietnamese needs). */
const halves = {
  vietnamese:
    'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
  latin: 'U+0000-00FF,U+2000-206F,U+2192,U+2212,U+2713',
} as const;

/** Both families are under the SIL Open Font Licence; sizes are CSS font-weight ranges. */
export const FAMILIES = [
  { family: 'Baloo 2', package: 'baloo-2', weight: { min: 600, max: 800 } },
  { family: 'Lexend', package: 'lexend', weight: { min: 400, max: 700 } },
] as const;

/** Makes the subset files (kept between builds) and the style sheet that names them. @returns the sheet's absolute path */
async function make(cache: string): Promise<string> {
  const require = createRequire(import.meta.url);
  mkdirSync(cache, { recursive: true });
  const rules: string[] = [];
  for (const { family, package: name, weight } of FAMILIES) {
    for (const [half, range] of Object.entries(halves)) {
      const source = readFileSync(require.resolve(`@fontsource-variable/${name}/files/${name}-${half}-wght-normal.woff2`));
      const recipe = JSON.stringify([LETTERS, keepFeatures, weight]);
      const key = createHash('sha256').update(source).update(recipe).digest('hex').slice(0, 16);
      const kept = path.join(cache, `${key}.woff2`);
      if (!existsSync(kept)) {
        writeFileSync(
          kept,
          await subsetFont(source, LETTERS, { targetFormat: 'woff2', variationAxes: { wght: weight }, keepFeatures, noHinting: true }),
        );
      }
      const file = path.join(cache, `${name}-${half}.woff2`);
      writeFileSync(file, readFileSync(kept));
      rules.push(
        `@font-face{font-family:'${family}';font-style:normal;font-display:swap;font-weight:${weight.min} ${weight.max};` +
          `src:url('./${path.basename(file)}') format('woff2');unicode-range:${range}}`,
      );
    }
  }
  const sheet = path.join(cache, 'fonts.css');
  writeFileSync(sheet, `${rules.join('\n')}\n`);
  return sheet;
}

/**
 * Serves `virtual:fonts.css`: Baloo 2 for headings and Lexend for reading, cut down to the letters and weights in use.
 * Import it from a module (`import 'virtual:fonts.css'`) or a style sheet (`@import "virtual:fonts.css"`).
 * `font-display: swap`: text never waits for them.
 */
export function fontsPlugin(): Plugin {
  return {
    name: 'khien-nho:fonts',
    async config() {
      const sheet = await make(path.resolve(import.meta.dirname, '../../node_modules/.cache/fonts'));
      // An alias, because a style sheet's @import asks no plugin, only the aliases.
      return { resolve: { alias: { 'virtual:fonts.css': sheet } } };
    },
  };
}

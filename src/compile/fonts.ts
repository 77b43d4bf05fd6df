import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

const toned = 'ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ';
const ascii = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).join('');

/** Every letter the product shows. What a family does not draw (→ ✓) comes from the device's own font. */
const LETTERS = `${ascii}${toned}${toned.toLowerCase()}“”‘’…–—·•→✓«»×÷−°\u00a0`;

/** Letters sit on their marks (ccmp, mark, mkmk) and next to each other (kern, liga); alternates and fractions stay out. */
const keepFeatures = ['ccmp', 'kern', 'liga', 'locl', 'mark', 'mkmk'];

/** Which code points each file of the published fonts draws (the packages' unicode.json, the two halves that Vietnamese needs). */
const halves = {
  vietnamese:
    'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
  latin: 'U+0000-00FF,U+2000-206F,U+2192,U+2212,U+2713',
} as const;

/** Both families are under the SIL Open Font Licence. One weight of headings: letters that can change theirs cost twice the bytes and the reading. */
const FAMILIES = [
  { family: 'Baloo 2', package: 'baloo-2', weight: 800 },
  { family: 'Lexend', package: 'lexend', weight: { min: 400, max: 700 } },
] as const;

/** Makes the subset files (kept between builds), and a style sheet and a module that name them. @returns the absolute path of both */
async function make(cache: string): Promise<{ sheet: string; module: string }> {
  const require = createRequire(import.meta.url);
  mkdirSync(cache, { recursive: true });
  const rules: string[] = [];
  const faces: string[] = [];
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
      const file = `./${name}-${half}.woff2`;
      writeFileSync(path.join(cache, file), readFileSync(kept));
      const weights = typeof weight === 'number' ? `${weight}` : `${weight.min} ${weight.max}`;
      rules.push(
        `@font-face{font-family:'${family}';font-style:normal;font-display:swap;font-weight:${weights};` +
          `src:url('${file}') format('woff2');unicode-range:${range}}`,
      );
      faces.push(
        `import f${faces.length} from '${file}';\n` +
          `faces.push(['${family}', f${faces.length}, { weight: '${weights}', unicodeRange: '${range}' }]);`,
      );
    }
  }
  const sheet = path.join(cache, 'fonts.css');
  writeFileSync(sheet, `${rules.join('\n')}\n`);
  const module = path.join(cache, 'fonts.js');
  writeFileSync(module, `export const faces = [];\n${faces.join('\n')}\n`);
  return { sheet, module };
}

/**
 * Serves Baloo 2 for headings and Lexend for reading, cut down to the letters and weights in use: as `virtual:fonts.css`, for a style
 * sheet's `@import`, and as `virtual:fonts`, with what `FontFace` asks for. Text never waits for them.
 */
export function fontsPlugin(): Plugin {
  return {
    name: 'khien-nho:fonts',
    async config() {
      const { sheet, module } = await make(path.resolve(import.meta.dirname, '../../node_modules/.cache/fonts'));
      // An alias, because a style sheet's @import asks no plugin, only the aliases.
      return { resolve: { alias: { 'virtual:fonts.css': sheet, 'virtual:fonts': module } } };
    },
  };
}

/**
 * What tells on a portrait where somebody is to be found or what the work is, for those who can't read names:
 * drawn behind and before head and shoulders, on the canvas of the grown-ups.
 */
import { disc, form, group, inked, line, patch, shape } from '../pen';

interface Sign {
  behind?: string;
  before?: string;
}

const house =
  shape('M66 96H334V310H66Z', '#FFF6E0', 8) +
  shape('M28 112L200-66L372 112Z', '#D9764A', 9) +
  [74, 296].map((x) => shape(`M${x} 168h34v44h-34Z`, '#93CFE2', 7) + line(`M${x + 17} 168v44`, 5)).join('');
const blackboard =
  shape('M48 60H352V320H48Z', '#B5532F', 9) +
  patch('M64 76H336V304H64Z', '#2B6B5A') +
  line('M78 110h44M78 136h30M78 162h44M288 112a16 16 0 1 1 .1 0M278 150h44M290 176h32', 8, '#FFFDF6');
const book = form(
  'M200 262C172 240 128 240 104 250V306C130 298 172 298 200 316C228 298 270 298 296 306V250C272 240 228 240 200 262Z',
  '#FFFDF6',
  line('M120 264c22-6 46-4 64 4m32 0c18-8 42-10 64-4M200 264v48', 6, '#7C5CC4'),
  8,
);
const greens =
  shape('M150 300c-40-18-52-54-28-78 26 4 42 26 44 54 12-18 30-24 42-16 2 26-24 50-58 40Z', '#4FAE8C', 8) +
  line('M148 290c-12-18-20-36-24-54', 6, '#8ED9B4') +
  shape('M206 240c16-14 38-6 40 12 2 18-14 40-30 60-16-22-26-56-10-72Z', '#FF8F7D', 8) +
  line('M226 240c-2-16 4-26 12-32m-10 32c10-10 20-14 30-14', 8, '#4FAE8C') +
  disc(272, 274, 25, '#EF3B36', inked(8)) +
  line('M262 252l10 6 12-8', 7, '#4FAE8C') +
  shape('M96 286C150 302 250 302 304 286L296 330H104Z', '#E9BE7C', 8);
const pot =
  shape('M168 226h64c-4 12 30 22 34 52 2 20-20 44-66 44s-68-24-66-44c4-30 38-40 34-52Z', '#E08A5A', 8) +
  line('M140 276q15-14 30 0t30 0t30 0t30 0', 6, '#FFF6E0');
const ball = disc(200, 278, 40, '#FFD166', inked(8)) + line('M164 264c28 4 48-4 56-24M164 290c30-8 56 2 66 26M236 262c-16 6-20 26-4 40', 6);
const kit =
  shape('M138 250h124c8 0 12 4 12 12v60H126v-60c0-8 4-12 12-12Z', '#FFFDF6', 8) +
  patch('M188 260h24v18h18v22h-18v18h-24v-18h-18v-22h18Z', '#EF3B36');
const telephone = group(
  'transform="translate(286 268) rotate(-40)"',
  shape(
    'M-52-16C-52-34-28-34-26-16C-10-22 10-22 26-16C28-34 52-34 52-16V10C52 20 26 20 24 8C10 2-10 2-24 8C-26 20-52 20-52 10Z',
    '#D8232A',
    8,
  ),
);
const fence =
  shape(
    'M40 200l16-22 16 22v120H40ZM100 200l16-22 16 22v120h-32ZM268 200l16-22 16 22v120h-32ZM328 200l16-22 16 22v120h-32Z',
    '#E9BE7C',
    7,
  ) + line('M40 232H360', 9, '#B5532F');
const flag =
  line('M318 320V40', 16) +
  line('M318 320V40', 6, '#E9BE7C') +
  shape('M318 44H222V112H318Z', '#D8232A', 8) +
  patch('m270 58 5 13 14 1-11 9 4 14-12-8-12 8 4-14-11-9 14-1Z', '#FFD166');

export const signs: Readonly<Record<string, Sign>> = {
  me: { behind: house },
  ba: { behind: house },
  ba_ngoai: { behind: house },
  ba_det: { behind: house },
  ong: { behind: house },
  co_giao: { behind: blackboard, before: book },
  thay: { before: ball },
  bac_si: { before: kit },
  bac_nam: { behind: fence },
  truong_thon: { behind: flag },
  tho_gom: { before: pot },
  ban_hang: { before: greens },
  tu_van: { before: telephone },
};

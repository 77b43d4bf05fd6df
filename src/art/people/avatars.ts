/** Small round pictures of neighbours from sea and land that a child can choose as their own: 160 x 160. */
import { disc, drawing, form, INK, inked, line, oval, pair, patch, shape } from '../pen';
import { sheetOf } from '../sheet';

const LINE = 5;

/** One eye with its light. */
const eye = (x: number, y: number, r = 7): string => oval(x, y, r, r * 1.25, INK) + disc(x + r * 0.35, y - r * 0.45, r * 0.4, '#FFF');
/** Left and right of the middle. */
const both = (svg: string): string => pair(svg, 80);
const cheek = (x: number, y: number): string => oval(x, y, 7, 4, '#FF8F7D', ' opacity=".7"');
/** Limbs that grow out of one another: all contours first, then all colours. */
const limbs = (colour: string, ...list: readonly (readonly [d: string, width: number])[]): string =>
  list.map(([d, width]) => line(d, width + 2 * LINE)).join('') + list.map(([d, width]) => line(d, width, colour)).join('');

/** Sky above, water or land below, and the ring. */
const round = (sky: string, ground: string, inner: string): string =>
  drawing(
    160,
    160,
    disc(80, 80, 74, sky) +
      patch('M13 112c23-10 43 8 67 0s44 8 67 0a74 74 0 0 1-134 0Z', ground) +
      `<circle cx="80" cy="80" r="74"${inked(6)}/>${inner}`,
  );

const turtle = (): string =>
  round(
    '#BFE9F5',
    '#F6D08A',
    shape('M40 106c-12 6-16 18-10 24 12 2 24-6 28-18Z', '#8ED9B4', LINE) +
      form(
        'M96 52c16-20 50-10 50 18 0 24-22 36-44 28Z',
        '#8ED9B4',
        patch('M146 70c0 24-22 36-44 28v-7c22 6 36-7 37-38 5 5 7 11 7 17Z', '#6FC7A3'),
        LINE,
      ) +
      form(
        'M22 108c-2-38 20-62 48-62s48 24 46 62c-26 10-68 10-94 0Z',
        '#2E9C9B',
        patch('M116 108c-26 10-68 10-94 0l2-10c26 8 64 8 90 0Z', '#FFF6E0') +
          line('M24 98c26 8 64 8 90 0M54 64h30l12 18-12 20M54 64 42 82l12 20M42 82H26m70 0h16M54 64l-8-8m38 8 8-8', 5, '#14606E'),
        LINE,
      ) +
      form('M84 106c-8 18 0 34 14 36 10-10 12-26 6-38Z', '#8ED9B4', oval(94, 122, 4, 6, '#4FAE8C'), LINE) +
      eye(126, 65, 8) +
      line('M124 84c6 5 12 3 16-3', 4) +
      cheek(122, 80),
  );

const dolphin = (): string =>
  round(
    '#FFE9B8',
    '#2E9C9B',
    form(
      'M30 122c-16-4-18-18-14-26 10 0 16 6 20 10 2-24 14-44 30-54-2-12-8-18-12-22 14-2 28 4 34 14 20-2 34 8 40 22 12 2 20 8 18 14-4 8-16 8-24 8-18 10-56 4-74 24 4 8 2 18-6 26-8-4-12-10-12-16Z',
      '#5FA9C4',
      patch('M124 72c8 2 16 4 22 8-4 8-16 8-24 8-18 10-56 4-74 24 8-24 40-24 56-30 8-3 14-8 20-10Z', '#EDEEF4') +
        line('M60 70c6-8 14-13 24-15', 5, '#BFE9F5'),
      LINE,
    ) +
      shape('M78 84c-6 14-4 26 4 34 10-8 16-20 16-34Z', '#5FA9C4', LINE) +
      eye(112, 64, 6) +
      line('M124 80c6 1 12 0 16-1', 4) +
      cheek(104, 77) +
      line('M100 128c8-6 16-6 22 0m-62 8c8-6 16-6 22 0', 5, '#8FE0C6'),
  );

const crab = (): string =>
  round(
    '#8FE0C6',
    '#F6D08A',
    both(
      limbs('#D95F55', ['m46 106-16 12m22-2-12 14', 6]) +
        limbs('#FF8F7D', ['M44 92c-14-4-18-16-14-28', 8], ['M64 74V54', 5]) +
        shape('M32 68c-18-2-22-24-6-36 0 10 6 14 12 10 2-4 2-8 0-12 16 6 14 34-6 38Z', '#FF8F7D', LINE),
    ) +
      form(
        'M80 66c32 0 46 18 42 36-4 20-22 26-42 26s-38-6-42-26c-4-18 10-36 42-36Z',
        '#FF8F7D',
        patch('M122 102c-4 20-22 26-42 26-14 0-26-3-34-11 28 3 58-1 68-39 8 8 10 16 8 24Z', '#D95F55') +
          line('M52 86c4-6 10-9 18-10', 5, '#FFD9E0'),
        LINE,
      ) +
      both(disc(64, 52, 12, '#FFF', inked(LINE)) + disc(66, 53, 6, INK)) +
      line('M68 98c6 8 18 8 24 0', 5),
  );

const sheep = (): string =>
  round(
    '#FFD9E0',
    '#8E9B5B',
    form(
      'M44 128c-16 0-22-16-14-26-12-8-10-26 2-30-6-16 10-28 22-24 4-18 30-22 38-8 14-10 32 2 28 16 16 2 22 20 10 28 12 10 8 26-4 28 2 14-14 22-24 16-10 12-34 12-42 2-6 4-12 2-16-2Z',
      '#FFF6E0',
      patch('M130 84c12 10 8 26-4 28 2 14-14 22-24 16-10 12-34 12-42 2 30 2 58-12 62-46Z', '#F6D08A') +
        line('M44 66c6-6 12-8 18-7', 5, '#FFF'),
      LINE,
    ) +
      both(shape('M54 74c-14-8-26-2-28 8 10 8 22 8 30 2Z', '#D9764A', LINE)) +
      form(
        'M80 60c20 0 30 10 28 26-2 20-12 32-28 32s-26-12-28-32c-2-16 8-26 28-26Z',
        '#F2B880',
        patch('M108 86c-2 20-12 32-28 32-8 0-14-3-19-9 23 1 37-11 40-42 6 5 8 11 7 19Z', '#E08A5A'),
        LINE,
      ) +
      shape('M58 70c-8-10 0-20 8-16 4-10 22-10 26 0 10-4 18 6 10 16-10 8-16 0-22 2-6-2-12 6-22-2Z', '#FFF6E0', LINE) +
      eye(68, 86, 6) +
      eye(92, 86, 6) +
      line('m75 100 5 4 5-4m-5 4v4', 4) +
      both(cheek(62, 98)),
  );

const gecko = (): string =>
  round(
    '#FFD166',
    '#D9764A',
    limbs(
      '#6FC7A3',
      ['M70 80c-16 4-26-4-32-16m52 16c16 4 26-4 32-16m-52 36c-14-2-24 8-28 18m48-18c14-2 24 6 28 14', 8],
      ['M38 64H28m10 0-1-11m1 11 9-9m75 9h10m-10 0 1-11m-1 11-9-9m-71 63-10-4m10 4-6 10m6-10 6 8m70-12 10-4m-10 4 7 9m-7-9-5 8', 5],
      ['M80 104c0 28 26 40 36 31 8-9-6-14-10-8', 9],
      ['M80 108v8', 18],
      ['M80 60v40', 28],
    ) +
      form(
        'M80 18c18 0 30 14 28 30-2 14-14 22-28 22s-26-8-28-22c-2-16 10-30 28-30Z',
        '#6FC7A3',
        patch('M108 48c-2 14-14 22-28 22-8 0-15-3-20-7 24 3 38-15 35-39 11 6 14 16 13 24Z', '#4FAE8C'),
        LINE,
      ) +
      both(disc(58, 38, 9, '#FFF', inked(LINE)) + oval(59, 39, 4, 6, INK)) +
      line('M64 53c8 8 24 8 32 0', 4) +
      oval(80, 86, 7, 4, '#FFD166') +
      oval(80, 98, 6, 4, '#FFD166') +
      oval(80, 110, 4, 3, '#FFD166') +
      oval(80, 30, 5, 3, '#FFD166'),
  );

const rooster = (): string =>
  round(
    '#93CFE2',
    '#8ED9B4',
    shape('M56 104c-26 4-40-14-34-38 10 8 16 10 22 10-10-14-8-30 4-38 8 18 16 28 26 40Z', '#14606E', LINE) +
      shape('M54 102C36 96 30 82 36 68C48 78 58 80 72 86Z', '#7C5CC4', LINE) +
      limbs('#FFD166', ['M76 126v18H66m28-18v18h10', 5]) +
      shape('M86 36c-8-8-4-18 4-16 2-8 12-8 14 0 8-4 16 2 12 14Z', '#EF3B36', LINE) +
      form(
        'M82 50c0-14 10-22 22-22 14 0 22 10 20 24-2 10 0 24-2 40-4 24-18 40-38 40-24 0-38-18-36-40 18 0 32-14 34-42Z',
        '#FFF6E0',
        patch('M124 52c-2 10 0 24-2 40-4 24-18 40-38 40-10 0-18-3-24-8 28 0 48-20 52-58Z', '#F6D08A'),
        LINE,
      ) +
      shape('M60 98c12-4 26-6 38-2 0 14-14 24-28 20-6-4-10-10-10-18Z', '#D9764A', LINE) +
      shape('M116 62c8 0 12 10 8 18-8 2-14-6-12-14Z', '#EF3B36', LINE) +
      shape('m120 44 22 8c-2 8-12 12-22 10Z', '#FFD166', LINE) +
      eye(106, 48, 6) +
      cheek(100, 63),
  );

const seahorse = (): string =>
  round(
    '#2E9C9B',
    '#14606E',
    form('M56 74c-14-2-24 8-22 24 10 6 20 4 26-2Z', '#FF8F7D', line('m44 84 10 4m-10 6 10-2', 4, '#D95F55'), LINE) +
      shape('M64 38c-6-12 2-20 10-14 4-10 16-8 18 2 8-2 14 4 10 14Z', '#FF8F7D', LINE) +
      limbs(
        '#FFD166',
        ['M80 102c12 14 20 32 4 40-16 4-24-12-12-16 8-2 10 6 6 7', 10],
        ['M84 60c-16 12-16 30-6 42', 32],
        ['m102 58 28 6', 12],
        ['M84 52h4', 44],
      ) +
      line('M78 84c6 2 12 2 16-1M80 96c6 2 12 2 16-1m-8 15c4 0 8-1 10-3', 5, '#C9731A') +
      line('M66 46c2-6 6-9 11-10', 5, '#FFF1C9') +
      eye(94, 48, 7) +
      cheek(88, 66) +
      `<g stroke="#8FE0C6" stroke-width="4"><circle cx="124" cy="38" r="6"/><circle cx="134" cy="94" r="5"/><circle cx="116" cy="112" r="4"/></g>`,
  );

const octopus = (): string =>
  round(
    '#BFE9F5',
    '#5FA9C4',
    limbs(
      '#A982E0',
      ['M52 92c-10 18-30 12-28 0m84 0c10 18 30 12 28 0', 13],
      ['M60 98c-4 26-26 32-30 22m70-22c4 26 26 32 30 22', 13],
      ['M72 98c0 28-14 42-22 34m38-34c0 28 14 42 22 34', 13],
    ) +
      form(
        'M80 20c32 0 48 24 42 48-4 14-2 24-10 36-8 8-56 8-64 0-8-12-6-22-10-36-6-24 10-48 42-48Z',
        '#A982E0',
        patch('M122 68c-4 14-2 24-10 36-8 8-46 8-58 3 36-3 54-23 56-71 12 10 15 22 12 32Z', '#7C5CC4') +
          line('M54 48c4-8 10-13 18-16', 6, '#C9A9F2'),
        LINE,
      ) +
      eye(64, 72, 9) +
      eye(96, 72, 9) +
      line('M72 88c4 6 12 6 16 0', 5) +
      both(cheek(54, 88)),
  );

const avatarIds = ['rua', 'ca_heo', 'cua', 'cuu', 'tac_ke', 'ga', 'ca_ngua', 'bach_tuoc'] as const;

export default sheetOf(
  {
    rua: turtle(),
    ca_heo: dolphin(),
    cua: crab(),
    cuu: sheep(),
    tac_ke: gecko(),
    ga: rooster(),
    ca_ngua: seahorse(),
    bach_tuoc: octopus(),
  } satisfies Record<(typeof avatarIds)[number], string>,
  160,
);

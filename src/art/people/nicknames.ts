/** Small pictures of the fun names, one for each, for children who do not read yet: 100 x 100. */
import { disc, drawing, form, INK, inked, line, oval, patch, shape } from '../pen';
import { sheetOf } from '../sheet';

const LINE = 5;

const picture = (inner: string): string => drawing(100, 100, inner);

const rays = Array.from({ length: 8 }, (_, index) => `<path d="M50 8v10" transform="rotate(${index * 45} 50 50)"/>`).join('');

const grapes = [
  [36, 46],
  [54, 44],
  [70, 48],
  [44, 62],
  [62, 62],
  [53, 78],
] as const;

export default sheetOf(
  {
    song: picture(
      form(
        'M6 82c2-40 24-64 52-62 22 2 32 20 28 34-4-10-14-14-22-8-10 8 2 26 30 36Z',
        '#5FA9C4',
        patch('M6 82c8-14 24-22 40-18 10 3 22 12 48 18Z', '#2E9C9B') + line('M24 52c6-12 16-19 28-20', 6, '#BFE9F5'),
        LINE,
      ) + disc(88, 34, 4, '#5FA9C4', inked(3)),
    ),
    nang: picture(
      `<g stroke="${INK}" stroke-width="13">${rays}</g><g stroke="#FFD166" stroke-width="6">${rays}</g>` +
        disc(50, 50, 25, '#FFD166', inked(LINE)) +
        oval(41, 47, 3, 5, INK) +
        oval(59, 47, 3, 5, INK) +
        line('M42 58c4 5 12 5 16 0', 4),
    ),
    gio: picture(
      ['M8 40h52c18 0 18-24 2-24-8 0-12 7-9 12', 'M8 58h70c18 0 16 24 1 22-7-1-9-8-5-11', 'M22 76h28c12 0 12 16 1 16-5 0-7-4-5-8']
        .map((d) => line(d, 14) + line(d, 6, '#8FE0C6'))
        .join(''),
    ),
    sao: picture(
      form(
        'M50 8c6 0 10 22 14 26s28 2 30 8-17 16-19 22 8 24 3 28-22-9-28-9-23 13-28 9 5-22 3-28S4 48 6 42s26-4 30-8 8-26 14-26Z',
        '#FF8F7D',
        patch('M94 42c2 6-17 16-19 22s8 24 3 28-22-9-28-9c12-4 20-22 20-44 8 0 22-1 24 3Z', '#D95F55'),
        LINE,
      ) +
        oval(42, 50, 3, 5, INK) +
        oval(57, 50, 3, 5, INK) +
        line('M43 60c4 5 10 5 14 0', 4) +
        disc(50, 24, 3, '#FFE9B8') +
        disc(24, 46, 3, '#FFE9B8') +
        disc(76, 46, 3, '#FFE9B8'),
    ),
    nho: picture(
      line('M54 38c-2-10 2-18 10-24', 6) +
        shape('M52 30c-14 6-28 0-32-14 14-8 28-2 32 14Z', '#6FC7A3', LINE) +
        grapes.map(([x, y]) => disc(x, y, 12, '#A982E0', inked(LINE)) + oval(x - 4, y - 5, 3, 2, '#E4D3FA')).join(''),
    ),
    cat: picture(
      disc(74, 28, 11, '#FF8F7D', inked(4)) +
        form('M30 82C44 52 58 36 68 36c8 0 16 20 28 46Z', '#F2B880', '', LINE) +
        form('M4 84c10-26 24-44 34-44 12 0 26 26 44 44Z', '#FFD166', patch('M38 40c12 0 26 26 44 44H46c6-14-6-26-8-44Z', '#E0A53C'), LINE) +
        line('M18 72c6-4 10-4 14 0', 4, '#C9731A'),
    ),
    da: picture(
      oval(50, 84, 42, 6, INK, ' opacity=".16"') +
        form(
          'M10 78c-4-20 8-42 30-46 26-4 46 14 50 38 1 8-4 12-12 13-20 3-50 3-62 1-4-1-5-3-6-6Z',
          '#B9C6DD',
          patch('M90 70c1 8-4 12-12 13-20 3-50 3-62 1-4-1-5-3-6-6 34 6 62-6 66-36 8 8 12 18 14 28Z', '#8A97B5') +
            line('M28 48c4-5 9-8 16-8', 5, '#EDEEF4'),
          LINE,
        ),
    ),
    may: picture(
      form(
        'M24 78c-20 0-22-28-4-30 0-20 26-26 34-12 16-8 32 6 26 20 18 2 16 22-2 22Z',
        '#FFFDF6',
        patch('M80 56c18 2 16 22-2 22H24c-8 0-12-4-14-10 24 6 56 4 70-12Z', '#BFE9F5'),
        LINE,
      ),
    ),
  },
  100,
);

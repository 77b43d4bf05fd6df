/** Mai as she stands on the map, small and turned to the right: on land with her flipper raised, and swimming. */
import { disc, drawing, form, groundShadow, group, INK, line, oval, patch, shape } from '../pen';
import { sheetOf } from '../sheet';

const SKIN = '#8ED9B4';
const SKIN_DARK = '#4FAE8C';

/** Middle at (78, 40). */
const head =
  form(
    'M78 10c20 0 34 13 34 31S98 70 77 70 44 58 44 41 58 10 78 10Z',
    SKIN,
    patch('M112 40c1 19-14 30-35 30-15 0-25-5-30-14 9 6 22 8 34 7 18-2 28-12 28-35 2 3 3 8 3 12Z', '#6FC7A3') +
      line('M55 25c4-5 9-8 15-8', 5, '#C9F2DC') +
      patch('M77 14h10l3 6-8 5-8-5Zm16 3 8 7-3 4-6-3Z', SKIN_DARK),
    5,
  ) +
  oval(70, 43, 6, 8, INK) +
  oval(97, 43, 6, 8, INK) +
  disc(72, 40, 2.5, '#FFF') +
  disc(99, 40, 2.5, '#FFF') +
  oval(60, 55, 5, 3.5, '#FF8F7D') +
  oval(105, 54, 4, 3.5, '#FF8F7D') +
  shape('M77 53c6 2 11 2 16 0 0 7-4 10-8 10s-8-3-8-10Z', '#7A2748', 3);

/** The whistle, round (0, 0). */
const conch =
  shape('M0-9C6-9 10-5 10 0S6 9 0 9C-4 9-7 9-11 11-9 7-9 3-9 0-9-5-5-9 0-9Z', '#FF8F7D', 4) +
  line('M1 1c-2-4-5 0-2 2 4 2 6-5 1-6', 2.5, '#FFF6E0');

const land = drawing(
  128,
  128,
  groundShadow(62, 121, 42, 5) +
    form(
      'M64 52C34 50 12 70 12 96c0 15 12 20 28 20h36Z',
      '#FFF6E0',
      patch('M62 58C38 57 19 74 19 95c0 11 8 15 21 15h34Z', '#14606E') +
        patch('M43 64l10 13-9 15-18-2c2-11 8-20 17-26Zm12-3h9v13l-5 1Zm-30 37 17 2 6 9H38c-7 0-12-3-13-11Z', '#2E9C9B') +
        line('M42 70l5 8m-16 3 8 2', 3, '#8FE0C6'),
      5,
    ) +
    shape('M50 104c-9-1-17 6-18 13 6 5 20 5 26-1 1-6-2-11-8-12Zm38 0c9-1 17 6 18 13-6 5-20 5-26-1-1-6 2-11 8-12Z', SKIN, 5) +
    form(
      'M78 62c17 0 24 17 24 32s-10 23-25 23-26-9-26-24 9-31 27-31Z',
      '#FFE9B8',
      patch('M102 92c0 16-10 25-25 25-7 0-13-2-18-6 21 5 36-9 34-39 6 6 9 13 9 20Z', '#F6D08A') +
        line('M62 90c8 4 22 4 32 0m-28 13c8 3 18 3 26 0', 3, '#DDAE5C'),
      5,
    ) +
    form(
      'M96 76c9-3 14-12 17-22 3-8 12-8 12 2 0 17-10 32-23 36-8 2-13-13-6-16Z',
      '#FFF6E0',
      patch('M96 76c9-3 14-12 17-22 2-5 6-7 9-4-1 17-9 30-23 38-7 0-9-10-3-12Z', SKIN) +
        oval(113, 66, 3, 5, SKIN_DARK, ' transform="rotate(30 113 66)"'),
      5,
    ) +
    form(
      'M58 76c-10 4-18 14-20 24-1 8 7 10 13 5 8-7 14-17 16-26 1-4-4-5-9-3Z',
      SKIN,
      oval(51, 92, 4, 3, SKIN_DARK, ' transform="rotate(-50 51 92)"'),
      5,
    ) +
    group('transform="translate(80 80)"', conch) +
    head,
);

const sea = drawing(
  128,
  128,
  form(
    'M8 96C8 66 30 48 56 50c22 2 36 22 36 46Z',
    '#FFF6E0',
    patch('M15 96c1-24 19-41 40-39 19 2 30 18 30 39Z', '#14606E') +
      patch('M46 62l15 1 5 15-14 9-15-9Zm-14 20 14 9v9H20c1-7 5-13 12-18Zm38-1c7 5 11 10 12 19H57v-9Z', '#2E9C9B') +
      line('M47 69l9 1m-27 20 6-4m34 0 6 5', 3, '#8FE0C6'),
    5,
  ) +
    group('transform="translate(8 26)"', head) +
    group('transform="translate(78 96)"', conch) +
    form(
      'M62 88c-4-12-16-24-30-28-9-2-12 5-6 11 12 11 22 22 30 29Z',
      SKIN,
      oval(42, 72, 5, 3, SKIN_DARK, ' transform="rotate(42 42 72)"'),
      5,
    ) +
    patch('M2 100c10-8 20 4 32-2s22 4 34-2 22 4 34-2c8-3 16-1 24 2-2 20-30 26-62 26S4 116 2 100Z', '#3FB9BE') +
    patch('M12 108c26 8 74 8 104 0-10 10-30 14-52 14s-42-4-52-14Z', '#2E93B0') +
    line('M2 100c10-8 20 4 32-2s22 4 34-2 22 4 34-2c8-3 16-1 24 2', 5, '#EAFBF6') +
    line('M34 114h18m22-2h20', 4, '#8FE0C6'),
);

/** `land` and `sea`. */
export default sheetOf({ land, sea }, 128);

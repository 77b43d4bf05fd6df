/** What is seen at a place once it is finished: a small sign of what was learned there. */
import { disc, drawing, form, group, INK, line, oval, patch, shape } from '../pen';
import { sheetOf } from '../sheet';

const picture = (inner: string): string => drawing(100, 100, inner);
const put = (x: number, y: number, turn: number, inner: string): string => group(`transform="translate(${x} ${y})rotate(${turn})"`, inner);
const glow = (x: number, y: number, r: number): string => disc(x, y, r, '#FFD166', ' opacity=".45"');

/** A hatchling seen from above, its head up. */
const hatchling =
  shape('M-9-6C-18-12-23-7-22 1-17 1-12-1-9-2ZM9-6C18-12 23-7 22 1 17 1 12-1 9-2ZM-7 9l-7 7 10-2ZM7 9l7 7-10-2Z', '#8ED9B4', 4) +
  shape('M0-28c7 0 10 6 8 14H-8c-2-8 1-14 8-14Z', '#8ED9B4', 4) +
  form('M0-13c9 0 12 8 11 15S6 15 0 15-10 9-11 2-9-13 0-13Z', '#2E9C9B', line('M0-6v15m-6-10 6 4 6-4', 3, '#14606E'), 4) +
  disc(-3.5, -21, 2, INK) +
  disc(3.5, -21, 2, INK);

/** A bell-shaped lantern that hangs from (0, 0). */
const lantern =
  glow(0, 20, 24) +
  line('M0 0v7', 4) +
  form('M-11 12h22l3 17H-14Z', '#FFD166', patch('M4 12h7l3 17H5Z', '#F6D08A') + line('M-4 17l-1 8', 4, '#FFF6E0'), 5) +
  shape('M-7 6H7l7 7h-28ZM-13 29h26v6h-26Z', '#D8232A', 4);

const bunch = (x: number, y: number): string =>
  glow(x, y + 18, 25) +
  line(`M${x} ${y}v8`, 4) +
  group(
    `fill="#A982E0" stroke="${INK}" stroke-width="4"`,
    `<path d="M${x - 16} ${y + 15}a9 9 0 0 1 16-5 9 9 0 0 1 16 5c0 8-5 10-7 14-1 8-5 11-9 11s-8-3-9-11c-2-4-7-6-7-14Z"/>`,
  ) +
  disc(x - 7, y + 17, 5, '#FFF1C9') +
  disc(x + 7, y + 17, 5, '#FFD166') +
  disc(x, y + 27, 5, '#FFF1C9') +
  patch(`M${x} ${y + 8}c-2-8-12-9-16-4 3 6 11 8 16 4Zm0 0c2-8 12-9 16-4-3 6-11 8-16 4Z`, '#4FAE8C');

const fish = (body: string, fin: string): string =>
  shape('M-14 0l-14-11v22Z', fin, 4) +
  form('M-18 0C-10-16 14-17 24 0 14 17-10 16-18 0Z', body, line('M2-8c4 5 4 11 0 16', 4, fin), 4) +
  disc(13, -3, 3, INK);
const bubble = (x: number, y: number, r: number): string =>
  disc(x, y, r, '#EAFBF6', ` opacity=".9" stroke="#5FA9C4" stroke-width="3"`) + disc(x - r / 3, y - r / 3, 2, '#FFF');

const foot = oval(0, 0, 4, 6, '#C9731A') + disc(-3, -9, 1.7, '#C9731A') + disc(1, -10, 1.7, '#C9731A') + disc(5, -8, 1.5, '#C9731A');
const note = (x: number, y: number, colour: string): string =>
  line(`M${x} ${y}v-20l12-4v7l-12 4`, 8) +
  oval(x - 4, y, 8, 6.5, INK) +
  line(`M${x} ${y}v-20l12-4v7l-12 4`, 3.5, colour) +
  oval(x - 4, y, 5, 3.8, colour);

const SIGNS: Readonly<Record<string, string>> = {
  /* Any place that has no sign of its own. */
  lantern: line('M24 94C22 50 30 24 56 24', 10) + line('M24 94C22 50 30 24 56 24', 4, '#CF9463') + put(58, 26, 0, lantern),
  'bai-rua':
    line('M16 88l2 8m10-8 2 8M58 94v5m14-5v5M50 52v5m9-4-1 5', 4, '#DDAE5C') +
    put(22, 62, -14, hatchling) +
    put(66, 70, 6, hatchling) +
    put(54, 30, 12, hatchling),
  'hang-rai':
    form(
      'M6 94c0-16 10-24 22-24 6-8 20-10 28 0 14-4 36 4 38 24Z',
      '#CF9463',
      patch('M50 94c8-8 8-16 6-24 14-4 36 4 38 24Z', '#B07546'),
      5,
    ) +
    line('M22 82h10m32 2h12', 4, '#8A5735') +
    glow(30, 50, 28) +
    glow(68, 40, 30) +
    form('M20 44h20v26H20Z', '#FFD166', patch('M32 44h8v26h-8Z', '#F6D08A') + line('M26 50v12', 4, '#FFF6E0'), 5) +
    shape('M16 45 30 32 44 45Z', '#D8232A', 5) +
    form('M57 30h22v34H57Z', '#FFD166', patch('M71 30h8v34h-8Z', '#F6D08A') + line('M64 37v17', 4, '#FFF6E0'), 5) +
    shape('M53 31 68 16 83 31Z', '#2E9C9B', 5),
  'vinh-hy':
    put(58, 68, -8, fish('#FF8F7D', '#D95F55')) +
    put(36, 36, 10, fish('#FFD166', '#C9731A')) +
    bubble(78, 38, 8) +
    bubble(66, 20, 6) +
    bubble(86, 16, 5) +
    bubble(16, 64, 6),
  'nam-cuong':
    patch('M4 88c18-16 34-26 54-24 18 2 30 12 38 24-22 10-70 10-92 0Z', '#F5CE8C') +
    line('M60 78V12', 11) +
    form(
      'M60 14c12-8 22 6 36-2-4 8-4 16-2 22-14 6-22-6-34 2Z',
      '#FF8F7D',
      patch('M60 28c12-6 20 4 33 0l1 6c-14 6-22-6-34 2Z', '#D95F55'),
      5,
    ) +
    line('M60 78V12', 4, '#FFF6E0') +
    put(14, 84, 50, foot) +
    put(26, 90, 58, foot) +
    put(34, 74, 46, foot) +
    put(48, 82, 56, foot),
  'vuon-nho':
    line('M3 22C26 38 74 38 97 18', 5, '#8A5735') + group('transform="translate(-6 -6)scale(1.35)"', bunch(25, 27) + bunch(58, 26)),
  'bau-truc':
    oval(50, 92, 42, 5, INK, ' opacity=".16"') +
    form(
      'M30 60c-8-8-18-10-16-16 3-6 12-1 17 4-2-10-6-26 1-28 7-1 8 12 10 20 0-10 0-28 7-28s7 18 7 28c2-8 4-23 11-21 6 2 2 18 0 28 4-6 9-10 14-6 4 6-8 13-13 22-3 8-2 14 0 18H32c3-6 2-14-2-21Z',
      '#EE9A68',
      patch('M67 19c6 2 2 18 0 28 4-6 9-10 14-6 4 6-8 13-13 22-3 8-2 14 0 18H56c4-20 10-38 11-62Z', '#D9764A') +
        line('M38 62c6 5 16 6 22 1', 4, '#963F27'),
      5,
    ) +
    form('M24 82h52l-4 12H28Z', '#D9764A', line('M32 88l5-4 6 4 6-4 6 4 6-4 6 4', 3, '#963F27'), 5),
  'bac-ai':
    line('M12 30h62', 12) +
    line('M12 30h62', 5, '#CF9463') +
    line('M22 32v10m21-10v10m21-10v10', 4, '#FFF6E0') +
    shape('M16 42h12l3 46H14Zm21 0h12l2 38H35Zm21 0h12l1 28H57Z', '#B9C6DD', 5) +
    line('M25 47l2 36m19-36 1 28m20-28v18', 4, '#5FA9C4') +
    note(82, 72, '#FFD166') +
    note(80, 28, '#FF8F7D'),
  'ca-na':
    glow(46, 62, 34) +
    form(
      'M6 92C22 62 32 36 44 36s24 30 40 56Z',
      '#FFF6E0',
      patch('M50 40c10 6 22 32 34 52H56c4-18 2-38-6-52Z', '#C9E4F2') + line('M34 58l-10 22', 4, '#FFF'),
      5,
    ) +
    shape('M58 92c8-22 14-32 22-32s12 14 18 32Z', '#FFF1C9', 5) +
    ['M24 22v14m-7-7h14', 'M72 20v16m-8-8h16', 'M92 42v10m-5-5h10'].map((d) => line(d, 9) + line(d, 4, '#FFD166')).join(''),
  'my-nghiep':
    line('M10 14h80', 12) +
    line('M10 14h80', 5, '#CF9463') +
    form(
      'M20 16h60v66H20Z',
      '#7A2748',
      line('M22 26h56M22 70h56', 5, '#FFD166') +
        patch('M50 32 66 48 50 64 34 48Z', '#FFF6E0') +
        patch('M50 40 58 48 50 56 42 48Z', '#2E9C9B'),
      5,
    ) +
    line('M26 84v10m12-10v10m12-10v10m12-10v10m12-10v10', 4, '#B0567A'),
  'an-hoa':
    oval(50, 90, 44, 6, INK, ' opacity=".16"') +
    [
      [27, 66, 1],
      [64, 62, 1],
      [50, 82, 0.8],
    ]
      .map(([x = 0, y = 0, size = 1]) =>
        group(
          `transform="translate(${x} ${y})scale(${size})"`,
          form(
            'M-22 10c-8-8-4-18 4-18 0-10 14-14 20-8 8-6 20 0 20 10 8 2 8 14 0 18Z',
            '#FFF6E0',
            patch('M4 12c10-4 16-10 16-20 6 2 8 14 0 20Z', '#E3CFA3'),
            5,
          ) +
            oval(20, -6, 9, 11, '#F8D3AE', ` stroke="${INK}" stroke-width="4"`) +
            disc(21, -8, 2, INK),
        ),
      )
      .join('') +
    put(50, 30, 0, line('M-4 8C-20-6-12-18 0-8 12-18 20-6 4 8Z', 9) + patch('M0 10C-20-4-12-18 0-8 12-18 20-4 0 10Z', '#FF8F7D')),
  'phuoc-binh':
    patch('M2 92C20 70 20 50 40 40s30-20 34-36h24c-6 24-26 36-36 46s-2 26-16 42Z', '#93CFE2') +
    [
      [26, 80],
      [44, 58],
      [66, 38],
      [84, 18],
    ]
      .map(
        ([x = 0, y = 0]) =>
          glow(x, y, 17) + oval(x, y, 14, 8, '#D9E4F2', ` stroke="${INK}" stroke-width="4"`) + line(`M${x - 6} ${y - 3}h7`, 3, '#FFF'),
      )
      .join(''),
  'dien-gio':
    line('M50 96V44', 11) +
    line('M50 96V44', 4, '#CF9463') +
    [0, 90, 180, 270].map((turn, at) => put(50, 42, turn, shape('M0 0V-36C18-34 22-14 0 0Z', at % 2 ? '#FF8F7D' : '#8FE0C6', 5))).join('') +
    disc(50, 42, 6, '#FFD166', ` stroke="${INK}" stroke-width="4"`),
  'hoi-trai':
    glow(50, 58, 40) +
    form(
      'M50 10c4 18 26 26 26 50 0 18-10 28-26 28S24 78 24 62c0-12 8-18 12-28 4 8 8 10 10 6 4-8 2-20 4-30Z',
      '#FF8F7D',
      patch('M52 38c2 14 14 18 14 32 0 10-6 16-16 16s-16-6-16-16c0-10 14-14 18-32Z', '#FFD166'),
      5,
    ) +
    line('M22 94 78 80M22 80l56 14', 12) +
    line('M22 94 78 80M22 80l56 14', 5, '#A9714A'),
  /* Light has no contour, and no end. */
  'mui-dinh':
    '<linearGradient id="beam"><stop stop-color="#FFF1C9" stop-opacity="0"/><stop offset=".25" stop-color="#FFF1C9" stop-opacity=".8"/><stop offset=".5" stop-color="#FFD166"/><stop offset=".75" stop-color="#FFF1C9" stop-opacity=".8"/><stop offset="1" stop-color="#FFF1C9" stop-opacity="0"/></linearGradient>' +
    patch('M50 46 0 24v52L50 54Zm0 0 50-22v52L50 54Z', 'url(#beam)', ' opacity=".6"') +
    patch('M50 46 0 36v28L50 54Zm0 0 50-10v28L50 54Z', 'url(#beam)') +
    disc(50, 50, 4.5, '#FFF1C9'),
};

/** All signs side by side; the lantern for a place without one of its own. */
export default sheetOf(Object.fromEntries(Object.entries(SIGNS).map(([id, inner]) => [id, picture(inner)])), 100);

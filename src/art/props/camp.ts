/** What stands on the stage of the camp-fire: fire, those who sit round it, the coast with its lamps, the feast. */
import { drawing, group, INK, line, oval, patch, shape } from '../pen';

/** Colours of the flames, light and dark, by what was laid into the fire. */
const FLAMES: Readonly<Record<string, readonly [string, string]>> = {
  shell: ['#8ED9B4', '#4FAE8C'],
  lamp: ['#FF8F7D', '#D95F55'],
  bubble: ['#BFE9F5', '#5FA9C4'],
  voice: ['#F6D08A', '#DDAE5C'],
  grape: ['#C9A9F2', '#7C5CC4'],
  hand: ['#E08A5A', '#B5532F'],
  stone: ['#B9C6DD', '#7486AE'],
  salt: ['#FFFDF6', '#93CFE2'],
  phone: ['#FFD166', '#C9731A'],
  shuttle: ['#F2A0BE', '#B0567A'],
  bell: ['#FFE9B8', '#DDAE5C'],
  step: ['#93CFE2', '#34507F'],
  turbine: ['#8FE0C6', '#2E9C9B'],
  drum: ['#FF9E7A', '#D9764A'],
};
const ember: readonly [string, string] = ['#FFB347', '#E0704A'];

const tongue = 'M50 148C14 148 4 118 18 92C24 104 32 102 32 92C28 62 42 34 58 8C60 40 92 60 90 104C90 132 78 148 50 148Z';
const heart = 'M52 142C32 140 26 120 36 104C42 112 48 108 48 98C48 84 54 72 62 62C64 84 76 94 74 116C72 134 64 142 52 142Z';

/** A flame of its colour, 100 by 156. */
export function flame(tool: string): string {
  const [light, dark] = FLAMES[tool] ?? ember;
  return drawing(
    100,
    156,
    shape(tongue, dark, 6) + patch(heart, light) + patch('M50 140C40 134 42 122 50 114C58 122 60 134 50 140Z', '#FFFDF6'),
  );
}

/** Stones round crossed logs, 300 by 110. */
export const hearth = drawing(
  300,
  110,
  oval(150, 84, 138, 24, INK, ' opacity=".2"') +
    line('M62 74L238 34M62 34L238 74', 36) +
    line('M62 74L238 34M62 34L238 74', 22, '#96735C') +
    line('M80 66L150 50M84 44L136 56M170 58L222 70', 5, '#7A5A4A') +
    [
      [34, 76, 28, 20],
      [88, 90, 30, 18],
      [150, 94, 32, 17],
      [212, 90, 30, 18],
      [266, 76, 28, 20],
    ]
      .map(
        ([x = 0, y = 0, rx = 0, ry = 0]) =>
          oval(x, y, rx, ry, '#B9C6DD', ` stroke="${INK}" stroke-width="6"`) + oval(x - 8, y - 6, rx * 0.4, ry * 0.3, '#D9E4F2'),
      )
      .join(''),
);

/** All flames in one, 300 by 320. */
export const blaze = drawing(
  300,
  320,
  shape(
    'M150 312C60 312 24 250 48 182C62 206 84 204 84 184C72 116 118 66 156 8C160 70 236 104 250 178C258 198 274 196 272 176C296 240 262 312 150 312Z',
    '#D95F55',
    8,
  ) +
    patch('M88 298C58 270 56 232 74 206C86 226 104 222 104 200C104 160 124 128 146 98C138 170 92 220 88 298Z', '#7C5CC4') +
    patch('M214 298C246 268 246 232 238 206C228 224 212 218 212 200C212 164 186 134 164 112C166 180 206 226 214 298Z', '#2E9C9B') +
    patch(
      'M150 304C92 300 84 246 112 208C122 228 140 222 140 200C140 168 150 144 166 122C170 166 206 188 206 236C206 280 184 304 150 304Z',
      '#FFB347',
    ) +
    patch('M150 302C116 294 114 258 136 232C144 246 156 240 158 224C176 240 184 258 180 276C176 294 164 302 150 302Z', '#FFE9B8') +
    patch('M150 300C136 290 138 274 150 262C162 274 164 290 150 300Z', '#FFFDF6'),
);

/** Light round the fire, 300 by 300, without contour: nothing to touch. */
export const warmth =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 300"><defs><radialGradient id="camp-w"><stop offset="0" stop-color="#FFE9B0" stop-opacity=".75"/><stop offset=".5" stop-color="#FFB347" stop-opacity=".3"/><stop offset="1" stop-color="#FFB347" stop-opacity="0"/></radialGradient></defs><circle cx="150" cy="150" r="150" fill="url(#camp-w)"/></svg>';

const BLANKETS = ['#5FA9C4', '#FF8F7D', '#8ED9B4'];
/** Somebody who sits wrapped in a blanket, 180 by 190; `inner` is a portrait of 150 by 150 at (15, 0). */
export const seat = (index: number, inner: string): string =>
  drawing(
    180,
    190,
    inner +
      shape(
        'M14 182C8 138 24 120 58 118C76 138 104 138 122 118C156 120 172 138 166 182C130 190 50 190 14 182Z',
        BLANKETS[index % 3] ?? '#FF8F7D',
        6,
      ) +
      line('M44 134V178M136 134V178M68 146V182M112 146V182', 5, '#FFF6E0') +
      line('M90 134C84 152 84 168 86 184', 5),
  );

/** A log more for the fire, 160 by 60. */
export const log = drawing(
  160,
  60,
  shape('M14 20H134C152 20 152 52 134 52H14C4 52 4 20 14 20Z', '#96735C', 6) +
    oval(136, 36, 12, 16, '#F6D08A', ` stroke="${INK}" stroke-width="6"`) +
    oval(136, 36, 4, 6, '#C98F4E') +
    line('M28 30H78M52 42H108', 4, '#7A5A4A'),
);

/** A lamp of the coast, 120 by 150; `inner` is the picture of its place, 80 by 64 at (20, 34). */
export const lamp = (lit: boolean, inner: string): string =>
  drawing(
    120,
    150,
    (lit ? oval(60, 72, 60, 62, '#FFD166', ' opacity=".5"') : '') +
      line('M60 4V18', 7) +
      shape('M38 24C38 12 82 12 82 24Z', lit ? '#FF8F7D' : '#5B7FA6', 6) +
      shape('M16 66C16 34 36 24 60 24S104 34 104 66S84 110 60 110S16 98 16 66Z', lit ? '#FFE9B8' : '#93A5D4', 6) +
      (lit ? inner : group('opacity=".35"', inner)) +
      shape('M42 108H78L74 120H46Z', lit ? '#FF8F7D' : '#5B7FA6', 6) +
      line('M52 122V138M68 122V138', 5, lit ? '#C9731A' : '#34507F'),
  );

/** The coast by night, `width` by `height`, in so many strips: land above, then sand, then the sea. */
export function coast(width: number, height: number, strips: number): string {
  const high = height / strips;
  const waves = Math.max(2, Math.round(width / 190));
  const step = width / waves;
  const strip = (index: number): string => {
    const top = index * high;
    const wave = (y: number, up: number): string => {
      const mid = Math.round(top + high * y);
      const curve = Array.from({ length: waves }, (_, at) => {
        const x = Math.round((at + 0.5) * step);
        return `Q${x} ${mid + (at % 2 ? up : -up)} ${Math.round((at + 1) * step)} ${mid}`;
      }).join('');
      return `M0 ${mid}${curve}`;
    };
    const glints = Array.from({ length: waves * 2 }, (_, at) => {
      const x = Math.round((at + 0.3) * step * 0.5);
      const y = Math.round(top + high * (at % 2 ? 0.88 : 0.76));
      return `M${x} ${y}h26`;
    }).join('');
    return (
      patch(`M0 ${top}H${width}V${top + high}H0Z`, '#14606E') +
      line(glints, 5, '#2E9C9B') +
      patch(`${wave(0.56, high * 0.14)}V${top}H0Z`, '#2C7A66') +
      patch(`${wave(0.24, high * 0.2)}V${top}H0Z`, '#2C5A58') +
      line(wave(0.56, high * 0.14), Math.round(high * 0.1), '#F6D08A') +
      line(wave(0.62, high * 0.14), 5, '#C9F2DC')
    );
  };
  return drawing(width, height, Array.from({ length: strips }, (_, index) => strip(index)).join(''));
}

/** The ground in the light of the fire, 400 by 160, without contour. */
export const yard =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 160"><defs><radialGradient id="camp-y"><stop offset="0" stop-color="#D99A5E"/><stop offset=".6" stop-color="#8A6A58"/><stop offset="1" stop-color="#4E5A62"/></radialGradient></defs><ellipse cx="200" cy="80" rx="198" ry="78" fill="url(#camp-y)" opacity=".92"/></svg>';

/** A mat under the feast, 600 wide, without contour. */
export const mat = (height: number): string =>
  drawing(
    600,
    height,
    patch(`M50 14H550L596 ${height - 8}H4Z`, '#D98AA8') +
      patch(`M74 22H526L560 ${height - 20}H40Z`, '#F2C9B0') +
      line(`M60 ${height * 0.37}H540M50 ${height * 0.6}H550`, 6, '#D98AA8'),
  );

const sparkle = line('M18 26L28 34M146 22L136 32M82 4V16', 8, '#FFD166');
const treats: Readonly<Record<string, string>> = {
  cake:
    oval(82, 122, 74, 22, '#8A93AE', ` stroke="${INK}" stroke-width="6"`) +
    [
      [44, 96],
      [84, 90],
      [124, 98],
      [64, 116],
      [106, 118],
    ]
      .map(
        ([x = 0, y = 0]) =>
          oval(x, y, 25, 17, '#FFF1C9', ` stroke="${INK}" stroke-width="6"`) +
          oval(x, y - 3, 14, 8, '#F6D08A') +
          line(`M${x - 5} ${y - 5}h.1M${x + 5} ${y - 2}h.1`, 6, '#4FAE8C'),
      )
      .join('') +
    line('M56 66q-8-10 0-20M84 60q-8-10 0-20M112 66q-8-10 0-20', 6, '#FFFDF6'),
  grapes:
    line('M84 24V44', 9) +
    shape('M84 40C60 44 42 30 38 14C62 10 80 22 84 40ZM84 40C108 44 124 30 128 14C106 10 88 22 84 40Z', '#62B491', 6) +
    [
      [48, 62],
      [82, 58],
      [116, 62],
      [62, 88],
      [98, 88],
      [80, 116],
      [36, 86],
      [126, 88],
      [56, 114],
      [106, 114],
      [80, 138],
    ]
      .map(([x = 0, y = 0]) => oval(x, y, 17, 17, '#A982E0', ` stroke="${INK}" stroke-width="5"`) + oval(x - 5, y - 5, 5, 5, '#E6D6FB'))
      .join(''),
  apples: [
    [52, 104],
    [112, 104],
    [82, 70],
  ]
    .map(
      ([x = 0, y = 0]) =>
        shape(
          `M${x} ${y - 22}C${x - 34} ${y - 38} ${x - 44} ${y + 10} ${x - 18} ${y + 32}C${x - 8} ${y + 38} ${x + 8} ${y + 38} ${x + 18} ${y + 32}C${x + 44} ${y + 10} ${x + 34} ${y - 38} ${x} ${y - 22}Z`,
          '#B9DE7A',
          6,
        ) +
        line(`M${x} ${y - 22}C${x} ${y - 34} ${x + 6} ${y - 38} ${x + 10} ${y - 40}`, 6, '#7A5A4A') +
        line(`M${x - 20} ${y - 6}C${x - 20} ${y - 14} ${x - 14} ${y - 18} ${x - 10} ${y - 18}`, 5, '#EAF6C9'),
    )
    .join(''),
  drums:
    shape('M26 66C26 44 140 44 140 66L130 132C116 144 50 144 36 132Z', '#D9764A', 7) +
    line('M32 78L52 134L72 82L92 136L112 82L130 126', 6, '#FFD166') +
    shape('M26 66C26 48 140 48 140 66S26 84 26 66Z', '#FFF6E0', 6) +
    line('M14 26L70 60M152 26L98 60', 13) +
    line('M14 26L70 60M152 26L98 60', 6, '#F6D08A'),
};
/** What is shared at the feast, 166 by 156. */
export const treat = (id: string, shared: boolean): string =>
  drawing(166, 156, (shared ? oval(83, 92, 78, 60, '#FFE9B0', ' opacity=".3"') + sparkle : '') + (treats[id] ?? ''));

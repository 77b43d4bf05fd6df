/** Mai's shield: the 13 scutes of a green turtle's shell, one for each skill. */
import { INK, line } from '../pen';

/** id: contour, centre and size of the locked flower. */
type Scute = readonly [points: string, x: number, y: number, reach: number];

const SPINE: Record<string, Scute> = {
  v1: ['204 46 308 46 330 112 300 150 212 150 182 112', 256, 104, 1],
  v2: ['212 150 300 150 334 192 304 234 208 234 178 192', 256, 192, 1],
  v3: ['208 234 304 234 332 276 300 316 212 316 180 276', 256, 275, 1],
  v4: ['212 316 300 316 320 354 290 388 222 388 192 354', 256, 352, 0.9],
  v5: ['222 388 290 388 308 418 284 476 256 490 228 476 204 418', 256, 420, 0.9],
};
const LEFT: Record<string, Scute> = {
  c1: ['204 52 182 112 212 150 178 192 65 181 75 142 93 110 117 83 146 62 198 41', 140, 132, 0.9],
  c2: ['178 192 208 234 180 276 76 288 66 244 65 181', 124, 234, 0.9],
  c3: ['180 276 212 316 192 354 125 387 101 350 76 288', 134, 326, 0.9],
  c4: ['192 354 222 388 204 418 228 466 221 474 176 442 125 387', 171, 401, 0.7],
};

const mirrored = (points: string): string =>
  points
    .split(' ')
    .map((n, i) => (i % 2 ? n : String(512 - Number(n))))
    .join(' ');

const ALL: Record<string, Scute> = {
  ...SPINE,
  ...Object.fromEntries(
    Object.entries(LEFT).flatMap(([id, [points, x, y, reach]]) => [
      [`${id}l`, [points, x, y, reach]],
      [`${id}r`, [mirrored(points), 512 - x, y, reach]],
    ]),
  ),
};

/** In the order of lighting: the middle, then clockwise round it, then clockwise round the edge. */
const SCUTES: readonly string[] = ['v3', 'v2', 'c2r', 'c3r', 'v4', 'c3l', 'c2l', 'v1', 'c1r', 'c4r', 'v5', 'c4l', 'c1l'];

/** All contours as one path, for the light that Mai raises. */
export const scutePath = Object.values(ALL)
  .map(([points]) => `M${points}Z`)
  .join('');

/** Six short rays round the middle of a scute. */
const flower = (x: number, y: number, reach: number): string =>
  [30, 90, 150, 210, 270, 330]
    .map((turn) => {
      const dx = Math.cos((turn * Math.PI) / 180) * reach;
      const dy = Math.sin((turn * Math.PI) / 180) * reach;
      return `M${Math.round(x + 13 * dx)} ${Math.round(y + 13 * dy)}L${Math.round(x + 27 * dx)} ${Math.round(y + 27 * dy)}`;
    })
    .join('');

const OUTER =
  'M256 20c84 0 164 42 194 116 30 78 2 188-52 260-40 56-92 90-142 110-50-20-102-54-142-110-54-72-82-182-52-260C92 62 172 20 256 20Z';
const INNER =
  'M256 48c74 0 142 36 168 100 26 68 2 164-48 230-36 48-78 80-120 96-42-16-84-48-120-96-50-66-74-162-48-230 26-64 94-100 168-100Z';
const TICKS =
  'm438 184-14 3m10 63-14-3m-6 71-13-8m-23 74-10-10m-42 72-7-13M74 184l14 3m-10 63 14-3m6 71 13-8' +
  'M134 384l10-10m42 72 7-13m63 73v-30m0-456v26m96-2-7 18m69 30-13 12';

type Light = 'dark' | 'glimmer' | 'lit';
const fills: Record<Light, string> = { dark: '#2B7886', glimmer: '#62B491', lit: '#FFD166' };
const flowers: Record<Light, string> = { dark: '#4B9AA3', glimmer: '#FFE9B8', lit: '#C9731A' };

function scute(id: string, light: Light): string {
  const found = ALL[id];
  if (!found) return '';
  const [points, x, y, reach] = found;
  return `<path d="M${points}Z" fill="${fills[light]}" stroke="#14606E" stroke-width="9"/>${line(flower(x, y, reach), 6, flowers[light])}`;
}

/**
 * The whole shield as an SVG document, 512 x 528, lighting up from the middle.
 * @param lit how many scutes are lit: skills that hold
 * @param begun how many more glimmer: skills that were played
 * @param rim gilds the edge (the last station)
 */
export function shieldSvg({ lit, begun, rim: gold = false }: { lit: number; begun: number; rim?: boolean }): string {
  const light = (index: number): Light => (index < lit ? 'lit' : index < lit + begun ? 'glimmer' : 'dark');
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 528" fill="none" stroke-linecap="round" stroke-linejoin="round">' +
    SCUTES.map((id, index) => scute(id, light(index))).join('') +
    `<path fill-rule="evenodd" d="${OUTER}${INNER}" fill="${gold ? '#FFD166' : '#FFF6E0'}"/>` +
    line(INNER, 7, '#14606E') +
    line(OUTER, 10, INK) +
    line('M80 144c18-48 60-82 110-98', 9, gold ? '#FFF1C9' : '#FFF') +
    line(TICKS, 5, gold ? '#C9731A' : '#E3CFA3') +
    '</svg>'
  );
}

/** The lamps on the coral rocks of Hang Rái, each with a sign of the body, and the small marks of that sign on a child. */
import { disc, drawing, group, INK, inked, line, oval, patch, shape } from '../pen';

export type Sign = 'heart' | 'hands' | 'belly' | 'face' | 'feet' | 'throat';

const SKIN = '#EBB98A';
const HEART = 'M0 26C-34 4-30-26-12-26C-4-26 0-20 0-15C0-20 4-26 12-26C30-26 34 4 0 26Z';

/** Signs in a square of 80 round (0, 0). */
const signs: Readonly<Record<Sign, string>> = {
  heart: shape(HEART, '#EF5B4C', 6) + line('M-20 0H-8L-3-10L4 10L8 0H20', 4, '#FFF6E0'),
  hands:
    shape('M-12 26C-22 14-22 2-20-8C-18-14-10-12-10-6V-20C-10-28-2-28-2-20C-2-28 7-28 7-20C7-24 15-24 15-16V4C15 14 12 20 8 26Z', SKIN, 6) +
    line('M-2-18V-4M7-18V-4', 4, '#D69A68') +
    line('M-30-18C-36-10-36 0-30 8M26-22C33-14 33-2 26 6M-37-10C-39-6-39-4-37 0', 5),
  belly:
    shape('M-24-24C-18-16-22-8-24 2C-26 20-12 28 0 28C12 28 26 20 24 2C22-8 18-16 24-24Z', SKIN, 6) +
    line('M2 4C-4 0-10 6-6 12C0 20 14 14 12 2C10-8-8-12-14 0C-18 10-14 18-8 21', 5, '#7C5CC4'),
  face:
    disc(0, 4, 25, SKIN, inked(6)) +
    oval(-13, 10, 8, 7, '#EF5B4C') +
    oval(13, 10, 8, 7, '#EF5B4C') +
    disc(-9, 0, 3, INK) +
    disc(9, 0, 3, INK) +
    line('M-5 16H5', 4) +
    line('M-15-28C-19-33-11-35-15-41M0-30C-4-35 4-37 0-43M15-28C11-33 19-35 15-41', 5, '#D95F55'),
  feet:
    shape('M-16-40H4V2H-16Z', SKIN, 6) +
    shape('M-18-14H6C8 0 14 6 24 10C32 14 30 24 20 24H-18Z', '#2E9C9B', 6) +
    // In a block of ice: it can't move.
    group('opacity=".5"', patch('M-34-16H36V32H-34Z', '#BFE9F5')) +
    line('M-34-16H36V32H-34ZM-26-6V4M26 2V-6H18', 5, '#5FA9C4'),
  throat:
    shape('M-12-28H12V-2C12 8 22 12 28 20V28H-28V20C-22 12-12 8-12-2Z', SKIN, 6) +
    line('M-17-8C-8-2 8-2 17-8M-17 0C-8 6 8 6 17 0', 6, '#7C5CC4') +
    line('M-28-14L-20-6L-28 0M28-14L20-6L28 0', 5, '#7C5CC4'),
};

const flame = patch('M0 0C-12-12-6-22 0-34C8-24 12-12 0 0Z', '#FF8F7D') + patch('M0-2C-6-9-3-15 0-22C5-15 6-9 0-2Z', '#FFE9B8');

const rays = (colour: string): string =>
  line('M100 6V-10M44 26L32 14M156 26L168 14M26 80H8M174 80H192', 9, INK) +
  line('M100 6V-10M44 26L32 14M156 26L168 14M26 80H8M174 80H192', 4, colour);

/** Fossil coral: a low knob with round mouths. */
const coral =
  shape(
    'M22 222C12 204 22 186 42 188C46 174 68 170 78 180C92 168 120 170 128 182C146 172 166 182 164 196C182 198 186 214 178 222Z',
    '#E2B988',
    7,
  ) +
  patch('M128 182C146 172 166 182 164 196C182 198 186 214 178 222H120C140 212 140 196 128 182Z', '#C98F4E', ' opacity=".55"') +
  line('M46 206h.1M70 198h.1M94 208h.1M120 200h.1M150 208h.1', 11, '#C98F4E');

/**
 * A lamp on its rock, or hanging.
 * @param state dark; an alarm that burns, with rays; or calmed down, with a ring of waves
 */
export function alarmLamp(sign: Sign, state: 'off' | 'on' | 'calm', hangs = false): string {
  const glass = { off: '#B9C6DD', on: '#FFD166', calm: '#C9F2DC' }[state];
  const light = { off: '#D9E4F2', on: '#FFF1C9', calm: '#FFFDF6' }[state];
  const metal = state === 'off' ? '#5B7FA6' : '#2E9C9B';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 -18 208 ${hangs ? 210 : 250}" fill="none" stroke-linecap="round" stroke-linejoin="round">` +
    (state === 'on' ? disc(100, 96, 94, '#FFD166', ' opacity=".4"') + rays('#FFD166') : '') +
    (state === 'calm' ? disc(100, 96, 90, '#8FE0C6', ' opacity=".45"') : '') +
    (hangs ? '' : oval(102, 224, 84, 8, INK, ' opacity=".16"') + coral) +
    line('M52 60C52 6 148 6 148 60', 14) +
    line('M52 60C52 6 148 6 148 60', 5, '#C9CBD8') +
    shape('M62 44L74 24H126L138 44Z', metal, 7) +
    shape('M46 50H154C166 84 166 124 152 160H48C34 124 34 84 46 50Z', glass, 7) +
    patch('M56 58C46 88 46 122 56 152H78C62 122 62 88 72 58Z', light) +
    group(`transform="translate(100 106) scale(1.42)"${state === 'off' ? ' opacity=".82"' : ''}`, signs[sign]) +
    (state === 'on' ? group('transform="translate(100 26) scale(1.1)"', flame) : '') +
    shape('M42 160H158L166 186H34Z', metal, 7) +
    line(state === 'calm' ? 'M62 173C70 166 78 166 86 173C94 180 102 180 110 173C118 166 126 166 134 173' : 'M58 173H92', 6, '#8FE0C6') +
    '</svg>'
  );
}

/** Where a mark lies on a child, in the units of a figure (400 by 640), and how large it is. */
export const markAt: Readonly<Record<Sign, { x: number; y: number; size: number }>> = {
  heart: { x: 228, y: 350, size: 104 },
  hands: { x: 200, y: 458, size: 320 },
  belly: { x: 200, y: 410, size: 120 },
  face: { x: 200, y: 190, size: 300 },
  feet: { x: 200, y: 580, size: 250 },
  throat: { x: 200, y: 294, size: 190 },
};

const svg = (inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-100 -100 200 200" fill="none" stroke-linecap="round" stroke-linejoin="round">${inner}</svg>`;

const haloed = (d: string, width: number, colour: string): string => line(d, width + 9, '#FFFDF6') + line(d, width, colour);

/** The sign as it is seen on the body. `beat` is its other moment: the heart is full, the hand is to the side, the heat rises. */
export function bodyMark(sign: Sign, beat: boolean): string {
  switch (sign) {
    case 'heart':
      return svg(
        group(
          `transform="scale(${beat ? 2.7 : 2.1})"`,
          `<path d="${HEART}" stroke="#FFFDF6" stroke-width="9"/>${patch(HEART, '#EF5B4C')}`,
        ) + (beat ? line('M-92-30C-98-10-98 10-92 30M92-30C98-10 98 10 92 30', 9, '#EF5B4C') : ''),
      );
    case 'hands': {
      const by = beat ? 8 : 0;
      return svg(
        haloed(
          `M${-84 - by}-14C${-92 - by}-4 ${-92 - by} 8 ${-84 - by} 18M${-62 + by}-16C${-56 + by}-6 ${-56 + by} 8 ${-62 + by} 18`,
          6,
          '#C2281F',
        ) +
          haloed(
            `M${84 + by}-14C${92 + by}-4 ${92 + by} 8 ${84 + by} 18M${62 - by}-16C${56 - by}-6 ${56 - by} 8 ${62 - by} 18`,
            6,
            '#C2281F',
          ),
      );
    }
    case 'belly':
      return svg(
        group(
          `transform="rotate(${beat ? 40 : 0}) scale(${beat ? 1.15 : 1})"`,
          haloed('M4 8C-10-2-26 12-16 28C0 50 40 34 34 0C28-30-26-40-44-4C-56 28-40 54-20 62', 14, '#7C5CC4'),
        ),
      );
    case 'face': {
      const up = beat ? -6 : 0;
      return svg(
        oval(-46, 26, 20, 14, '#EF5B4C', ` opacity="${beat ? 0.75 : 0.5}"`) +
          oval(46, 26, 20, 14, '#EF5B4C', ` opacity="${beat ? 0.75 : 0.5}"`) +
          group(
            `transform="translate(0 ${up})"`,
            haloed('M-82-20C-88-28-76-34-82-44M82-20C76-28 88-34 82-44M-66-50C-72-58-60-64-66-74M66-50C60-58 72-64 66-74', 6, '#D95F55'),
          ),
      );
    }
    case 'feet':
      return svg(
        group(
          `transform="scale(${beat ? 1.06 : 1})"`,
          line('M-78 20L-66-8L-50 18L-34-14L-18 18L0-10L18 18L34-14L50 18L66-8L78 20', 17, '#FFFDF6') +
            shape('M-78 20L-66-8L-50 18L-34-14L-18 18L0-10L18 18L34-14L50 18L66-8L78 20V34H-78Z', '#BFE9F5', 5),
        ) + haloed('M-92-6H-84M92-6H84', 6, '#2F6EA8'),
      );
    case 'throat': {
      const by = beat ? 14 : 0;
      return svg(
        haloed('M-46-14C-20 4 20 4 46-14M-46 14C-20 32 20 32 46 14', 13, '#7C5CC4') +
          haloed(`M${-94 + by}-26L${-66 + by} 2L${-94 + by} 28M${94 - by}-26L${66 - by} 2L${94 - by} 28`, 10, '#7C5CC4'),
      );
    }
  }
}

/**
 * A pillar of old reef that a lamp stands on: scenery, so without a contour.
 * @param aspect its width divided by its height
 */
export function reefPillar(aspect: number): string {
  const height = Math.round(200 / aspect);
  const ledges = Math.max(1, Math.round(height / 110));
  const step = height / ledges;
  const side = (x: number, out: number): string =>
    Array.from(
      { length: ledges },
      (_, index) => `C${x + out} ${index * step + step * 0.2} ${x + out} ${(index + 1) * step - step * 0.3} ${x} ${(index + 1) * step}`,
    ).join('');
  const back = Array.from({ length: ledges }, (_, index) => {
    const top = height - (index + 1) * step;
    return `C196 ${top + step * 0.7} 196 ${top + step * 0.2} 172 ${top}`;
  }).join('');
  const holes = Array.from(
    { length: ledges * 3 },
    (_, index) => `M${58 + ((index * 47) % 88)} ${16 + ((index * 37) % Math.max(20, height - 24))}h6`,
  ).join('');
  return drawing(
    200,
    height,
    `<path d="M28 0${side(28, -24)}H172${back}Z" fill="#D9B98A"/>` +
      `<path d="M128 0C150 ${height * 0.3} 132 ${height * 0.7} 144 ${height}H172${back}Z" fill="#B9A3A6" opacity=".7"/>` +
      `<path d="M40 8C30 ${height * 0.2} 34 ${height * 0.3} 42 ${height * 0.4}" stroke="#FFE9BE" stroke-width="10"/>` +
      `<path d="${holes}" stroke="#A2929A" stroke-width="11"/>`,
  );
}

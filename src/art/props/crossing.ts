/** A stream to cross: stones with an act on each, the rock to rest on, the way over, and the gibbons that answer. */

import { drawing, INK, shape } from '../pen';

/** Puts a drawing of this house, which has a view box and no size, at a place in another one. */
const placed = (svg: string, x: number, y: number, width: number, height: number): string =>
  svg.replace('<svg ', `<svg x="${x}" y="${y}" width="${width}" height="${height}" `);

/** The stream's skin round a stone at (x, y): foam on both sides. */
const lap = (x: number, y: number, half: number, colour = '#EAFBF6'): string =>
  `<path d="M${x - half} ${y}q${half * 0.3} 14 ${half * 0.62} 4M${x + half} ${y}q${-half * 0.3} 14 ${-half * 0.62} 4M${x - half * 0.24} ${y + 12}h${half * 0.5}" stroke="${colour}" stroke-width="7"/>`;

const boulder = 'M14 112C8 62 40 22 108 20C180 18 214 58 208 112C206 146 172 164 110 164C48 164 18 148 14 112Z';

/** A stone in the stream, 220 x 190. @param mood it holds and shines, it waits, or it has wobbled and stands wet and askew */
export function stone(card: string, mood: 'waits' | 'holds' | 'wobbled'): string {
  const wet = mood === 'wobbled';
  const body =
    (mood === 'holds' ? `<path d="${boulder}" stroke="#FFD166" stroke-width="26"/>` : '') +
    `<path d="${boulder}" fill="${mood === 'holds' ? '#FFE9B8' : wet ? '#B9C4E6' : '#C7B9B4'}"/>` +
    `<path d="M170 34C204 58 206 140 128 162C180 160 206 144 208 112C211 76 198 48 170 34Z" fill="${INK}" opacity=".15"/>` +
    `<path d="${boulder}" stroke="${INK}" stroke-width="8"/>` +
    '<path d="M36 74C46 46 66 34 96 30" stroke="#FFFDF6" stroke-width="9"/>' +
    `<g${wet ? ' opacity=".45"' : ''}>${placed(card, 31, 31, 158, 126)}<rect x="31" y="31" width="158" height="126" rx="17" stroke="${INK}" stroke-width="5"/></g>`;
  return drawing(
    220,
    190,
    '<ellipse cx="110" cy="166" rx="104" ry="18" fill="#2E9C9B" opacity=".35"/>' +
      (wet ? `<g transform="rotate(7 110 160)">${body}</g>` : body) +
      lap(110, 164, 104) +
      (wet
        ? '<path d="M22 40q10 14 0 22q-10-8 0-22ZM198 24q11 15 0 24q-11-9 0-24Z" fill="#93CFE2" stroke="#2A2150" stroke-width="4"/>'
        : ''),
  );
}

/** The stream as it lies before the child's feet. @param quick it is high and white */
export function water(width: number, quick: boolean): string {
  const lines = (y: number, gap: number, length: number) =>
    Array.from(
      { length: Math.floor(width / gap) },
      (_, index) => `M${20 + index * gap + (y % 90)} ${y}q${length / 2} ${quick ? -22 : -9} ${length} 0`,
    ).join('');
  return drawing(
    width,
    400,
    `<path d="M0 34C${width * 0.2} 6 ${width * 0.36} 30 ${width * 0.52} 20S${width * 0.84} 8 ${width} 32V400H0Z" fill="#8FE0D0"/>` +
      `<path d="M0 92C${width * 0.24} 70 ${width * 0.4} 96 ${width * 0.6} 84S${width * 0.9} 74 ${width} 96V400H0Z" fill="#6CC4E0" opacity=".55"/>` +
      `<path d="M0 216C${width * 0.3} 190 ${width * 0.6} 232 ${width} 206V400H0Z" fill="#3FB9BE" opacity=".5"/>` +
      `<path d="M0 34C${width * 0.2} 6 ${width * 0.36} 30 ${width * 0.52} 20S${width * 0.84} 8 ${width} 32" stroke="#EAFBF6" stroke-width="12"/>` +
      `<path d="${lines(76, 210, 70)}${lines(168, 260, 96)}${lines(286, 230, 84)}" stroke="#EAFBF6" stroke-width="${quick ? 10 : 6}" opacity="${quick ? 1 : 0.75}"/>`,
  );
}

/** The large rock on which one may rest, 320 x 150. */
export const rock: string = drawing(
  320,
  150,
  '<ellipse cx="160" cy="118" rx="154" ry="24" fill="#2E9C9B" opacity=".35"/>' +
    shape('M14 92C18 50 70 24 150 24C240 22 304 50 306 92C306 120 240 134 160 134C78 134 12 122 14 92Z', '#B7AEB8', 8) +
    '<path d="M252 44C292 66 292 110 196 130C262 130 306 116 306 92C306 72 288 56 252 44Z" fill="#2A2150" opacity=".15"/>' +
    '<path d="M40 60C66 36 118 30 176 34C206 36 226 44 222 52C190 64 150 52 120 58C88 64 56 72 40 60Z" fill="#62B491"/>' +
    '<path d="M70 92h26M128 106h40M226 84h22" stroke="#94808C" stroke-width="6"/>' +
    lap(160, 126, 150),
);

/** Rings of water that grow while one breathes in. @param full they are wide */
export function ripples(full: boolean): string {
  const ring = (rx: number, width: number, opacity: number) =>
    `<ellipse cx="200" cy="110" rx="${rx}" ry="${rx * 0.5}" stroke="#FFFDF6" stroke-width="${width + 5}" opacity="${opacity * 0.6}"/><ellipse cx="200" cy="110" rx="${rx}" ry="${rx * 0.5}" stroke="#8FE0C6" stroke-width="${width}" opacity="${opacity}"/>`;
  return drawing(400, 220, full ? ring(110, 9, 1) + ring(150, 8, 0.8) + ring(188, 6, 0.6) : ring(84, 9, 1) + ring(106, 7, 0.7));
}

const signs = {
  before: '<path d="M-24 12C-38 10-36-8-22-8C-20-24 4-28 12-14C28-20 38 0 26 12Z" fill="#D9E4F2"/>',
  during:
    '<path d="M-30-8q10-16 20 0t20 0t20 0M-30 10q10-16 20 0t20 0t20 0" stroke="#2A2150" stroke-width="14"/><path d="M-30-8q10-16 20 0t20 0t20 0M-30 10q10-16 20 0t20 0t20 0" stroke="#93CFE2" stroke-width="6"/>',
  after:
    '<circle r="15" fill="#FFD166"/><path d="M0-30V-24M0 24V30M-30 0H-24M24 0H30M-21-21L-17-17M17 17L21 21M21-21L17-17M-17 17L-21 21" stroke-width="7"/>',
} as const;

/** The way over as a small picture: a stone for each step under the sign of its stretch, and who waits at its end. */
export function way(width: number, stretches: readonly (keyof typeof signs)[], done: number, face: string): string {
  const end = width - 74;
  const gap = (end - 76) / Math.max(1, stretches.length);
  const stones = stretches.map((stretch, index) => {
    const x = Math.round(40 + gap * (index + 0.5));
    const lit = index < done;
    const now = index === done;
    const first = stretches[index - 1] !== stretch;
    return (
      (first ? `<g transform="translate(${x} 40)" stroke="${INK}" stroke-width="5">${signs[stretch]}</g>` : '') +
      `<ellipse cx="${x}" cy="104" rx="${now ? 38 : 32}" ry="${now ? 24 : 20}" fill="${lit ? '#FFD166' : now ? '#FFF1C9' : '#B7AEB8'}" stroke="${INK}" stroke-width="6"${now ? ' stroke-dasharray="4 13"' : ''}/>` +
      (lit ? `<path d="M${x - 12} 103l9 9 16-19" stroke="${INK}" stroke-width="7"/>` : '')
    );
  });
  return drawing(
    width,
    150,
    `<rect x="3" y="3" width="${width - 6}" height="144" rx="44" fill="#FFFDF6" opacity=".82"/>` +
      `<path d="M24 118q${width / 8} 22 ${width / 4} 4t${width / 4} 0t${width / 4} 0" stroke="#8FE0D0" stroke-width="16" opacity=".8"/>` +
      stones.join('') +
      `<circle cx="${end}" cy="75" r="60" fill="#C9F2DC"/>${face}<circle cx="${end}" cy="75" r="60" stroke="${INK}" stroke-width="7"/>`,
  );
}

/** A gibbon that hangs by one long arm and sings, 180 x 260. @param coat the mother is golden, the father dark with pale cheeks */
export function gibbon(coat: 'gold' | 'dark'): string {
  const [fur, shade, face] = coat === 'gold' ? ['#F6D08A', '#DDAE5C', '#6B4A3A'] : ['#4A3038', '#332B45', '#332B45'];
  const limb = (d: string, width: number) =>
    `<path d="${d}" stroke="${INK}" stroke-width="${width + 12}"/><path d="${d}" stroke="${fur}" stroke-width="${width}"/>`;
  const cheeks = coat === 'gold' ? '#FFF1C9' : '#E9BE7C';
  return drawing(
    180,
    260,
    `<path d="M0 22C50 8 120 12 180 24" stroke="${INK}" stroke-width="24"/><path d="M0 22C50 8 120 12 180 24" stroke="#96735C" stroke-width="13"/>` +
      limb('M104 120C120 84 118 54 112 24', 14) +
      limb('M76 130C44 128 28 152 22 182', 14) +
      limb('M80 196C66 216 62 232 74 246M104 196C120 212 124 230 114 246', 15) +
      shape('M58 130C60 104 122 104 124 132C132 168 124 208 92 210C58 210 50 168 58 130Z', fur, 7) +
      `<path d="M108 118C128 146 124 206 92 210C126 208 132 168 124 132Z" fill="${shade}" opacity=".7"/>` +
      shape('M46 100C40 66 68 52 90 52C114 52 140 68 132 100C128 126 112 134 90 134C66 134 50 124 46 100Z', fur, 7) +
      `<path d="M60 98C56 84 70 76 80 86C86 78 96 78 102 86C112 76 124 84 120 98C120 118 106 126 90 126C72 126 60 116 60 98Z" fill="${cheeks}"/>` +
      `<path d="M70 96C68 88 76 84 82 90C88 86 94 86 98 90C104 84 112 88 110 96C110 110 102 118 90 118C78 118 70 110 70 96Z" fill="${face}"/>` +
      '<circle cx="80" cy="95" r="5" fill="#FFFDF6"/><circle cx="101" cy="95" r="5" fill="#FFFDF6"/><circle cx="81" cy="95" r="3" fill="#2A2150"/><circle cx="100" cy="95" r="3" fill="#2A2150"/>' +
      '<ellipse cx="90" cy="110" rx="6" ry="7" fill="#FF8F7D"/>',
  );
}

/** A hoot on its way. */
export const hoot: string = drawing(
  160,
  120,
  [
    [24, 20, 8],
    [60, 34, 10],
    [98, 48, 12],
  ]
    .map(
      ([x = 0, half = 0, width = 0]) =>
        `<path d="M${x} ${60 - half}Q${x + 26} 60 ${x} ${60 + half}" stroke="${INK}" stroke-width="${width + 8}"/><path d="M${x} ${60 - half}Q${x + 26} 60 ${x} ${60 + half}" stroke="#FFD166" stroke-width="${width}"/>`,
    )
    .join(''),
);

/** The light of a shining stone on the water. */
export const shine: string = drawing(
  200,
  120,
  '<ellipse cx="100" cy="60" rx="98" ry="58" fill="#FFE9B0" opacity=".4"/><ellipse cx="100" cy="60" rx="66" ry="38" fill="#FFD166" opacity=".5"/>',
);

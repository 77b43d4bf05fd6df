/** A present that comes apart, and messages of a chat; each part shows a sign once it has been lifted. */
import { drawing, INK, line, shape } from '../pen';
import { sign } from './bunch';

const signAt = (name: string, x: number, y: number, size: number): string =>
  `<g transform="translate(${x} ${y}) scale(${size})">${sign(name)}</g>`;

export type Mood = 'closed' | 'open' | 'found' | 'plain';
/** A mark of its own for what was found: an exclamation mark for a trick, a tick where there is none. */
const mark = (mood: Mood, x: number, y: number): string =>
  mood === 'found'
    ? `<circle cx="${x}" cy="${y}" r="30" fill="#FF8F7D" stroke="${INK}" stroke-width="7"/>${line(`M${x} ${y - 15}V${y + 3}M${x} ${y + 14}V${y + 15}`, 9)}`
    : mood === 'plain'
      ? `<circle cx="${x}" cy="${y}" r="30" fill="#8ED9B4" stroke="${INK}" stroke-width="7"/>${line(`M${x - 13} ${y}L${x - 3} ${y + 11}L${x + 14} ${y - 11}`, 8)}`
      : '';
const paper = (mood: Mood): string => (mood === 'found' ? '#D9E4F2' : '#FFFDF6');

const bow = (mood: Mood, name: string): string => {
  const loops =
    shape('M112 118C60 132 14 104 26 62C38 24 92 62 112 118Z', '#FFD166', 8) +
    shape('M128 118C180 132 226 104 214 62C202 24 148 62 128 118Z', '#FFD166', 8) +
    line('M52 76C66 72 86 86 98 104M188 76C174 72 154 86 142 104', 6, '#C9731A');
  return drawing(
    240,
    160,
    loops +
      (mood === 'closed'
        ? shape('M98 96H142Q150 96 150 106V130Q150 140 142 140H98Q90 140 90 130V106Q90 96 98 96Z', '#C9731A', 8)
        : `<circle cx="120" cy="92" r="56" fill="${paper(mood)}" stroke="${INK}" stroke-width="8"/>${signAt(name, 120, 92, 0.92)}`) +
      mark(mood, 196, 40),
  );
};
const card = (mood: Mood, name: string): string =>
  drawing(
    180,
    260,
    `<ellipse cx="92" cy="246" rx="70" ry="9" fill="${INK}" opacity=".16"/>` +
      (mood === 'closed'
        ? `<g transform="rotate(-6 90 140)">${shape('M26 56H154V226H26Z', '#FFD9E0', 8)}${shape('M90 166C56 142 70 112 90 130C110 112 124 142 90 166Z', '#FF8F7D', 6)}${line('M44 76V206', 5, '#B0567A')}</g>`
        : `${shape('M14 40L90 58V238L14 214Z', '#FFD9E0', 8)}${shape('M166 40L90 58V238L166 214Z', paper(mood), 8)}${shape('M28 48H152V190H28Z', paper(mood), 8)}${signAt(name, 90, 118, 1.25)}`) +
      mark(mood, 148, 36),
  );
const tag = (mood: Mood, name: string): string =>
  drawing(
    180,
    260,
    line('M30 18C60 6 90 14 92 62', 9) +
      line('M30 18C60 6 90 14 92 62', 3, '#C98F4E') +
      `<g transform="rotate(${mood === 'closed' ? 8 : 0} 90 60)">${shape('M90 48L150 92V218Q150 228 140 228H40Q30 228 30 218V92Z', mood === 'closed' ? '#C9A9F2' : paper(mood), 8)}<circle cx="90" cy="82" r="11" fill="#FFFDF6" stroke="${INK}" stroke-width="6"/>${
        mood === 'closed' ? line('M56 130H124M56 158H124M56 186H100', 8, '#7C5CC4') : signAt(name, 90, 158, 1.2)
      }</g>` +
      mark(mood, 148, 60),
  );
const box = (mood: Mood, name: string): string =>
  drawing(
    240,
    240,
    `<ellipse cx="122" cy="226" rx="104" ry="10" fill="${INK}" opacity=".16"/>` +
      (mood === 'closed'
        ? shape('M34 78H206V212Q206 222 196 222H44Q34 222 34 212Z', '#FF8F7D', 8) +
          '<path d="M170 82H202V212Q202 218 196 218H60Q160 210 170 82Z" fill="#D95F55"/>' +
          shape('M102 78H138V222H102Z', '#FFD166', 7) +
          shape('M18 36H222V80H18Z', '#FF8F7D', 8) +
          shape('M98 36H142V80H98Z', '#FFD166', 7)
        : shape('M20 60L72 92H168L220 60L206 212Q206 222 196 222H44Q34 222 34 212Z', '#D95F55', 8) +
          `<circle cx="120" cy="92" r="74" fill="${paper(mood)}" stroke="${INK}" stroke-width="8"/>${signAt(name, 120, 90, 1.35)}` +
          shape('M34 146H206V212Q206 222 196 222H44Q34 222 34 212Z', '#FF8F7D', 8) +
          shape('M102 146H138V222H102Z', '#FFD166', 7)) +
      mark(mood, 204, 36),
  );
const message = (mood: Mood, name: string): string =>
  drawing(
    240,
    200,
    shape(
      'M40 14H200Q226 14 226 40V138Q226 164 200 164H92L46 190L56 164H40Q14 164 14 138V40Q14 14 40 14Z',
      mood === 'closed' ? '#93CFE2' : mood === 'found' ? '#D9E4F2' : '#FFFDF6',
      8,
    ) +
      (mood === 'closed' ? line('M76 90h.1M120 90h.1M164 90h.1', 26, '#FFFDF6') : signAt(name, 120, 88, 1.3)) +
      mark(mood, 204, 34),
  );

/** Ribbon, card, tag, inside, in this order; a chat has messages alone. */
export const part = (form: string, index: number, mood: Mood, name: string): string =>
  form === 'present' ? ([bow, card, tag, box][index] ?? box)(mood, name) : message(mood, name);

/** The telephone that the messages are on. */
export const screen = (width: number): string =>
  drawing(
    width,
    300,
    shape(
      `M34 6H${width - 34}Q${width - 6} 6 ${width - 6} 34V266Q${width - 6} 294 ${width - 34} 294H34Q6 294 6 266V34Q6 6 34 6Z`,
      '#34507F',
      9,
    ) +
      `<rect x="22" y="22" width="${width - 44}" height="256" rx="20" fill="#EAFBF6"/><path d="M44 40H${width - 44}" stroke="#BFE9F5" stroke-width="10"/>`,
  );

/*
 * Drawings in lines for paper: little ink, and still clear after a copier. Each is a whole SVG document. A shape of round strokes is drawn
 * twice, thick in black and a little thinner in white, so that only its outline stays.
 */

const drawing = (viewBox: string, inner: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}"><g fill="none" stroke="#000" stroke-width="4" stroke-linecap="round" stroke-linejoin="round">${inner}</g></svg>`;

const outline = (path: string, width: number) =>
  `<path d="${path}" stroke-width="${width}"/><path d="${path}" stroke="#fff" stroke-width="${width - 8}"/>`;

const tips = [
  [40, 104],
  [64, 44],
  [98, 26],
  [133, 38],
  [163, 70],
] as const;
const roots = [
  [88, 160],
  [82, 132],
  [98, 128],
  [114, 132],
  [124, 146],
] as const;
const fingers = tips.map(([x, y], at) => `M${roots[at]?.join(' ')}L${x} ${y}`).join('');

/** An open hand, a number at each fingertip. */
export const openHand = drawing(
  '10 0 180 216',
  `<path d="M100 150v12" stroke-width="100"/><path d="M100 180v90" stroke-width="66"/><path d="${fingers}" stroke-width="34"/><path d="M100 150v12" stroke="#fff" stroke-width="92"/><path d="M100 180v90" stroke="#fff" stroke-width="58"/><path d="${fingers}" stroke="#fff" stroke-width="26"/><g fill="#000" stroke="none" font-family="sans-serif" font-weight="700" font-size="20" text-anchor="middle">${tips.map(([x, y], at) => `<text x="${x}" y="${y + 8}">${at + 1}</text>`).join('')}</g>`,
);

/** A receiver with waves of sound. */
export const receiver = drawing(
  '0 0 200 120',
  `<path d="M46 82C62 34 138 34 154 82" stroke-width="30"/><path d="M44 86v8M156 86v8" stroke-width="46"/><path d="M46 82C62 34 138 34 154 82" stroke="#fff" stroke-width="22"/><path d="M44 86v8M156 86v8" stroke="#fff" stroke-width="38"/><path d="M34 98h.1M44 98h.1M54 98h.1M146 98h.1M156 98h.1M166 98h.1" stroke-width="5"/><path d="M20 40q10-16 24-22M8 30Q22 8 38 4M180 40q-10-16-24-22M192 30Q178 8 162 4"/>`,
);

const kid = (x: number, arms: string) =>
  `<g transform="translate(${x} 0)"><circle cx="50" cy="48" r="26" fill="#fff"/><path d="M26 44c4-28 44-28 48 0M41 50v1M59 50v1"/><path d="M36 80h28l8 54H28zM40 134v40M60 134v40"/>${arms}</g>`;

/** A child says no: a raised hand, and it can be heard. */
export const saying = drawing(
  '0 0 190 190',
  `${kid(16, '<path d="M34 90 8 66M66 90l18 30M42 62h16"/><path d="M8 66V46M2 62V50M15 62V48"/>')}<path d="M106 20h76v48h-44l-22 20 4-20h-14z" fill="#fff"/><path d="M144 30v16M144 57v1" stroke-width="7"/>`,
);

/** A child walks to where people are. */
export const going = drawing(
  '0 0 190 190',
  '<circle cx="46" cy="40" r="24" fill="#fff"/><path d="M24 36c4-26 42-26 46 0M52 42v1M64 42v1M56 54q6 3 10-1"/><path d="M34 72h26l6 52H32zM40 124l-18 22-8 28M58 124l14 22 4 28M38 80l-20 22 6 16M60 80l18 18 14-8"/><path d="M84 60h34m-13-13 13 13-13 13" stroke-width="6"/><path d="M110 174v-64l36-34 36 34v64z" fill="#fff"/><circle cx="132" cy="130" r="11"/><circle cx="160" cy="130" r="11"/><path d="M118 174c0-40 28-40 28 0 0-40 28-40 28 0M128 130h1M136 130h1M156 130h1M164 130h1"/>',
);

/** A child tells a grown-up, who listens. */
export const telling = drawing(
  '0 0 190 190',
  `<g transform="translate(-6 28) scale(.84)">${kid(0, '<path d="M34 88 16 122M66 88l20 22M42 60q8 6 16 0"/>')}</g><circle cx="140" cy="46" r="28" fill="#fff"/><path d="M114 40c2-34 50-34 54 4M130 48v1M148 48v1M132 60q8 6 16 0"/><path d="M124 78h34l14 70h-62zM122 148v26M160 148v26M126 84l-34 26M158 84l20 30"/><path d="M56 4h48v26H84L72 42V30H56z" fill="#fff"/><path d="M68 17h1M80 17h1M92 17h1" stroke-width="6"/>`,
);

/** Mai the turtle from the front: her shell is her shield. */
export const maiLines = drawing(
  '0 0 200 200',
  `${outline('M60 108 26 84M140 108l34-24M72 160l-18 20M128 160l18 20', 30)}<ellipse cx="100" cy="122" rx="58" ry="56" fill="#fff"/><path d="M100 88l26 16v32l-26 16-26-16v-32zM100 88V66M126 104l24-10M126 136l24 14M100 152v26M74 136l-24 14M74 104 50 94"/><circle cx="100" cy="50" r="34" fill="#fff"/><path d="M86 46v4M114 46v4" stroke-width="7"/><path d="M88 62q12 12 24 0"/>`,
);

const turnedLetters = ['B', 'A', 'D', 'C'].map((letter, at) => `<text y="-24" transform="rotate(${at * 90})">${letter}</text>`).join('');

/** An answer card from behind, as the child has it who holds it: turned so that B is up. */
export const letterUp = drawing(
  '0 0 190 190',
  `<path d="M52 56h86v118H52z" fill="#fff"/><g transform="translate(95 115)" fill="#000" stroke="none" font-family="sans-serif" font-size="22" text-anchor="middle"><g font-weight="700">${turnedLetters.replace('y="-24"', 'y="-26" font-size="36"')}</g></g><path d="M95 46V10m-16 16L95 10l16 16" stroke-width="8"/><path d="M30 150q-14-50 6-92m-16 8 16-8 6 17" stroke-width="6"/>`,
);

/** A child holds a card over its head, with both hands. */
export const heldHigh = drawing(
  '0 0 190 190',
  '<circle cx="95" cy="106" r="22" fill="#fff"/><path d="M74 102c4-24 38-24 42 0M87 108v1M103 108v1M88 117q7 5 14 0"/><path d="M82 132h26l10 54H72z"/><path d="M82 136 58 112 56 72M108 136l24-24 2-40"/><path d="M50 12h90v62H50z" fill="#fff"/><path d="M74 22h42v42H74z" fill="#000"/><path d="M84 32h9v9h-9zM98 46h9v9h-9zM98 32h9v5h-9z" fill="#fff" stroke="none"/><path d="M46 56h12v14H46zM132 56h12v14h-12z" fill="#fff"/><path d="M24 34 12 28M22 52H8M166 34l12-6M168 52h14"/>',
);

/** Fingers over the mark and a bent card: not so. */
export const notSo = drawing(
  '0 0 190 190',
  '<path d="M10 22h80v64H10z" fill="#fff"/><path d="M28 32h44v44H28z" fill="#000"/><path d="M96 92 62 58a6 6 0 0 1 9-9l10 8-6-10a6 6 0 0 1 10-6l20 22z" fill="#fff"/><path d="M104 118q36-30 72 0v56q-36-30-72 0z" fill="#fff"/><path d="M120 116q20-10 40 0v38q-20-10-40 0z" fill="#000"/><path d="m106 20 28 28m0-28-28 28M54 128l28 28m0-28-28 28" stroke-width="8"/>',
);

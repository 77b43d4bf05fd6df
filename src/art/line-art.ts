/*
 * Drawings in lines for paper: little ink, and still clear after a copier. Each is a whole SVG document. A shape of round strokes is drawn
 * twice, thick in black and a little thinner in white, so that only its outline stays.
 */

const document = (viewBox: string, inner: string) =>
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
export const openHand = document(
  '10 0 180 216',
  `<path d="M102 150v40" stroke-width="76"/><path d="${fingers}" stroke-width="34"/><path d="M102 150v40" stroke="#fff" stroke-width="68"/><path d="${fingers}" stroke="#fff" stroke-width="26"/><g fill="#000" stroke="none" font-family="sans-serif" font-weight="700" font-size="20" text-anchor="middle">${tips.map(([x, y], at) => `<text x="${x}" y="${y + 8}">${at + 1}</text>`).join('')}</g>`,
);

/** A receiver with waves of sound. */
export const receiver = document(
  '0 0 200 120',
  `${outline('M40 84C60 34 140 34 160 84', 30)}${outline('M34 84h22M144 84h22', 38)}<path d="M84 106q16 8 32 0M76 92q24 12 48 0" stroke-width="3"/><path d="M20 40q10-16 24-22M8 30Q22 8 38 4M180 40q-10-16-24-22M192 30Q178 8 162 4"/>`,
);

const kid = (x: number, arms: string) =>
  `<g transform="translate(${x} 0)"><circle cx="50" cy="48" r="26" fill="#fff"/><path d="M26 44c4-28 44-28 48 0M41 50v1M59 50v1"/><path d="M36 80h28l8 54H28zM40 134v40M60 134v40"/>${arms}</g>`;

/** A child says no: a hand up, and it can be heard. */
export const saying = document(
  '0 0 200 190',
  `${kid(20, '<path d="M34 88 14 122M66 88l26-18v-20M44 62q6 8 12 0v4q-6 4-12 0z"/><path d="M84 44v-14M92 46V26M100 46V30"/>')}<path d="M118 24h66v46h-40l-20 18 4-18h-10z" fill="#fff"/><path d="M151 34v18M151 61v1" stroke-width="6"/>`,
);

/** A child walks to where people are. */
export const going = document(
  '0 0 200 190',
  '<circle cx="56" cy="40" r="24" fill="#fff"/><path d="M34 36c4-26 42-26 46 0M60 42v1M74 42v1M66 54q6 3 10-1"/><path d="M46 72h24l6 50H44zM52 122l-22 22-8 26M68 122l14 24 4 26M50 78l-20 24 8 16M68 78l20 20 16-8"/><path d="M112 120h40m-14-14 14 14-14 14" stroke-width="6"/><path d="M160 172V84l16-16 16 16v88zM170 172v-36h14v36"/>',
);

/** A child tells a grown-up, who bends down and listens. */
export const telling = document(
  '0 0 200 190',
  `<g transform="translate(-8 30) scale(.86)">${kid(0, '<path d="M34 88 16 122M66 88l20 22M42 60q8 6 16 0"/>')}</g><circle cx="140" cy="46" r="28" fill="#fff"/><path d="M114 40c2-34 50-34 54 4M130 48v1M148 48v1M132 60q8 6 16 0"/><path d="M124 78h34l14 70h-62zM122 148v26M160 148v26M126 84l-30 26M158 84l20 30"/><path d="M60 22h44v22H82l-10 10V44H60z" fill="#fff"/><path d="M70 33h1M82 33h1M94 33h1" stroke-width="5"/>`,
);

/** Mai the turtle from the front: her shell is her shield. */
export const maiLines = document(
  '0 0 200 200',
  `${outline('M60 108 26 84M140 108l34-24M72 160l-18 20M128 160l18 20', 30)}<ellipse cx="100" cy="122" rx="58" ry="56" fill="#fff"/><path d="M100 88l26 16v32l-26 16-26-16v-32zM100 88V66M126 104l24-10M126 136l24 14M100 152v26M74 136l-24 14M74 104 50 94"/><circle cx="100" cy="50" r="34" fill="#fff"/><path d="M86 46v4M114 46v4" stroke-width="7"/><path d="M88 62q12 12 24 0"/>`,
);

/** What moves on Vĩnh Hy bay. */
import { INK, line, shape } from '../pen';

const open = (width: number, height: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" fill="none" stroke-linecap="round" stroke-linejoin="round">`;

/** A boat with a roof, and a window in its bottom. 400 by 250. */
export const glassBoat =
  open(400, 250) +
  line('M96 150V72M170 150V72M244 150V72M312 146V72', 13) +
  line('M96 150V74M170 150V74M244 150V74M312 146V74', 5, '#D9A25E') +
  shape('M60 52C80 40 310 36 336 50L344 74H56Z', '#2E9C9B') +
  line('M84 58C140 50 230 50 280 54', 6, '#8FE0C6') +
  shape('M66 74H336V86H66Z', '#FFF6E0', 6) +
  shape('M80 124H330V154H80Z', '#FFF6E0') +
  shape('M92 132H132V148H92ZM150 132H190V148H150ZM208 132H248V148H208ZM266 132H306V148H266Z', '#93CFE2', 5) +
  line('M340 130V30', 9) +
  line('M340 128V32', 3, '#B07546') +
  shape('M338 32L296 44L338 58Z', '#EF3B36', 6) +
  shape('M20 138C90 164 300 164 384 122C378 166 352 204 306 212H110C62 208 30 182 20 138Z', '#D9764A', 8) +
  '<path d="M384 122C378 166 352 204 306 212H110C94 210 80 206 68 198C150 208 260 204 312 176C344 158 368 140 384 122Z" fill="#B5532F"/>' +
  '<path d="M20 138C90 164 300 164 384 122L380 144C300 182 96 182 28 160Z" fill="#FFD166"/>' +
  line('M28 160C96 182 300 182 380 144M20 138C90 164 300 164 384 122C378 166 352 204 306 212H110C62 208 30 182 20 138Z', 8) +
  shape('M140 190H272L258 216H154Z', '#BFE9F5', 7) +
  line('M168 196L162 210M190 196L184 210', 5, '#FFF') +
  '<ellipse cx="338" cy="170" rx="17" ry="12" transform="rotate(-16 338 170)" fill="#FFF" stroke="#2A2150" stroke-width="5"/>' +
  `<circle cx="341" cy="169" r="7" fill="${INK}"/>` +
  '<path d="M14 214C40 200 56 226 84 214C112 200 128 226 156 214C184 200 200 226 228 214C256 200 272 226 300 214C328 200 344 226 384 212C380 232 20 236 14 214Z" fill="#8FE0D0"/>' +
  line(
    'M20 212C42 202 56 224 84 214C112 200 128 226 156 214C184 200 200 226 228 214C256 200 272 226 300 214C328 200 344 222 378 210',
    6,
    '#EAFBF6',
  ) +
  '</svg>';

export const gull = `${open(90, 40)}${line('M8 26C18 8 36 10 44 24C52 8 72 6 82 20', 7, '#FFFBF0')}</svg>`;

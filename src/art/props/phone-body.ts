/** The toy telephone as wide or as tall as its place: a turtle's shell with a display and a bed for the keys. */

import { INK } from '../pen';

export interface PhonePlaces {
  /** Units of the document: the shorter side of the telephone is about 480. */
  width: number;
  height: number;
  /** Thickness of the shell round the keys. */
  rim: number;
  display: readonly [x: number, y: number, w: number, h: number];
  bed: readonly [x: number, y: number, w: number, h: number];
}

const rect = (x: number, y: number, w: number, h: number, r: number, more: string) =>
  `<rect x="${Math.round(x)}" y="${Math.round(y)}" width="${Math.round(w)}" height="${Math.round(h)}" rx="${r}" ${more}/>`;

/** Short strokes round the rim, like the scutes along a shell's edge. */
function scuteEdge(width: number, height: number, rim: number): string {
  const along = (length: number) => {
    const count = Math.max(2, Math.round(length / 110));
    return Array.from({ length: count }, (_, index) => Math.round(60 + ((index + 0.5) / count) * length));
  };
  const to = Math.round(rim * 0.72);
  const top = along(width - 120).map((x) => `M${x} 10V${to}M${x} ${height - to}V${height - 10}`);
  const side = along(height - 120).map((y) => `M10 ${y}H${to}M${width - to} ${y}H${width - 10}`);
  return `<path d="${top.join('')}${side.join('')}" stroke="#FFD9E0" stroke-width="6" opacity=".9"/>`;
}

/** Hexagons of a turtle's shell, all over the bed. */
function scutes([x, y, w, h]: PhonePlaces['bed']): string {
  const r = 44;
  const step = r * 1.5;
  const rise = r * 0.87;
  const cells: string[] = [];
  for (let column = 0; column * step < w + r; column++) {
    for (let row = 0; row * rise * 2 < h + rise; row++) {
      const cx = x + column * step;
      const cy = y + row * rise * 2 + (column % 2 ? rise : 0);
      cells.push(`M${Math.round(cx - r)} ${Math.round(cy)}l${r / 2} ${-Math.round(rise)}h${r}l${r / 2} ${Math.round(rise)}`);
    }
  }
  const clip = `<clipPath id="bed">${rect(x, y, w, h, 30, '')}</clipPath>`;
  return `${clip}<path clip-path="url(#bed)" d="${cells.join('')}" stroke="#4B9AA3" stroke-width="5" opacity=".75"/>`;
}

export function phoneBody({ width: w, height: h, rim: r, display, bed }: PhonePlaces): string {
  const [dx, dy, dw, dh] = display;
  const [bx, by, bw, bh] = bed;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" fill="none" stroke-linecap="round" stroke-linejoin="round">` +
    rect(14, 22, w - 22, h - 24, 64, `fill="${INK}" opacity=".16"`) +
    rect(6, 6, w - 12, h - 16, 62, 'fill="#D95F55"') +
    rect(6, 6, w - 20, h - 26, 58, 'fill="#FF8F7D"') +
    scuteEdge(w, h - 4, r) +
    rect(6, 6, w - 12, h - 16, 62, `stroke="${INK}" stroke-width="9"`) +
    `<path d="M${Math.round(r * 0.5)} ${Math.round(h * 0.42)}V84Q${Math.round(r * 0.5)} ${Math.round(r * 0.5)} 84 ${Math.round(r * 0.5)}H${Math.round(w * 0.3)}" stroke="#FFD9E0" stroke-width="6"/>` +
    rect(dx, dy, dw, dh, 24, `fill="#FFFDF6" stroke="${INK}" stroke-width="7"`) +
    `<path d="M${Math.round(dx + 12)} ${Math.round(dy + dh * 0.5)}V${Math.round(dy + 22)}Q${Math.round(dx + 12)} ${Math.round(dy + 12)} ${Math.round(dx + 22)} ${Math.round(dy + 12)}" stroke="#FFE9B8" stroke-width="7"/>` +
    rect(bx, by, bw, bh, 30, 'fill="#2B7886"') +
    scutes(bed) +
    rect(bx, by, bw, bh, 30, `stroke="${INK}" stroke-width="7"`) +
    '</svg>'
  );
}

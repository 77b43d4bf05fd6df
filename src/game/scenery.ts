/** What lies in the files of backgrounds and landmarks, and the few lights that are drawn here. */

/** Backgrounds are drawn on 1600 x 900, 60 further at either side, with the ground line at 700. */
export const WIDTH = 1600;
export const HEIGHT = 900;
export const GROUND = 700;
export const BEYOND = 60;
export const beamSvg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 160"><defs>' +
  '<linearGradient id="beam" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#FFF1C9" stop-opacity=".95"/>' +
  '<stop offset=".35" stop-color="#FFE9B8" stop-opacity=".55"/><stop offset="1" stop-color="#FFE9B8" stop-opacity="0"/></linearGradient></defs>' +
  '<path d="M0 74 L400 0 V160 L0 86Z" fill="url(#beam)" opacity=".55"/><path d="M0 77 L400 40 V120 L0 83Z" fill="url(#beam)"/></svg>';
export const glowSvg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200"><defs><radialGradient id="glow">' +
  '<stop offset="0" stop-color="#FFFDF6"/><stop offset=".18" stop-color="#FFF1C9" stop-opacity=".95"/>' +
  '<stop offset=".45" stop-color="#FFD166" stop-opacity=".4"/><stop offset="1" stop-color="#FFD166" stop-opacity="0"/></radialGradient></defs>' +
  '<circle cx="100" cy="100" r="100" fill="url(#glow)"/></svg>';
export const glintSvg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 12"><rect x="2" y="2" width="76" height="8" rx="4" fill="#FFF1C9"/></svg>';

/** Some layers of a background alone. The others are cut out: each plane is a document of its own, and reading all of it takes time. */
export function only(svg: string, ids: readonly string[]): string {
  const [head = '', ...layers] = svg.replace(/<\/svg>\s*$/, '').split(/(?=<g id="L\d-)/);
  return `${head}${layers.filter((layer) => ids.some((id) => layer.startsWith(`<g id="${id}"`))).join('')}</svg>`;
}

/** Planes that move together. Everything behind the sea is one: its layers would part by a pixel or two, and each costs a full screen of paint. */
const planes = [
  { name: 'far', below: 0.4, depth: 0.15 },
  { name: 'sea', below: 0.6, depth: 0.45 },
  { name: 'ground', below: 1, depth: 0.7 },
  { name: 'fore', below: 9, depth: 1.25 },
] as const;

/**
 * The layers of a background by plane, from their `data-depth`, and the rows (0-900) between which a plane is seen: from their
 * `data-rows`, between which they hold anything, and `data-solid`, from which on nothing behind them shows. The rest need not be painted.
 * A layer that says nothing is taken to be full, and not solid.
 */
export function planesOf(svg: string) {
  const all = [...svg.matchAll(/<g id="(L\d-[\w-]+)" data-depth="([\d.]+)"(?: data-rows="(\d+) (\d+)")?(?: data-solid="(\d+)")?/g)].map(
    ([, id = '', depth = '0', top = '0', bottom = HEIGHT, solid = HEIGHT]) => ({
      id,
      depth: Number(depth),
      top: Number(top),
      bottom: Number(bottom),
      solid: Number(solid),
    }),
  );
  return planes.map((plane, index) => {
    const from = planes[index - 1]?.below ?? -1;
    const layers = all.filter(({ depth }) => depth >= from && depth < plane.below);
    const hidden = Math.min(HEIGHT, ...all.filter(({ depth }) => depth >= plane.below).map(({ solid }) => solid));
    return {
      ...plane,
      ids: layers.map(({ id }) => id),
      top: Math.min(...layers.map(({ top }) => top)),
      bottom: Math.min(hidden, Math.max(...layers.map(({ bottom }) => bottom))),
    };
  });
}

/** The state of the lamp is chosen by attributes, as style sheets inside pictures may be forbidden. */
export function lampState(svg: string, shown: readonly string[]): string {
  const parts = ['lamp-glow', 'base', 'lamp-off', 'lamp-on'];
  return svg
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/id="([\w-]+)"/g, (whole, id: string) => (!parts.includes(id) || shown.includes(id) ? whole : `${whole} display="none"`));
}

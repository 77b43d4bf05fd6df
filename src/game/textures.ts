import type { PhaserScene, PhaserTexture } from './phaser';

/** A drawing to rasterise: `svg` is a whole document with a viewBox, `width` and `height` are device pixels. Equal keys mean equal drawings. */
export interface Piece {
  key: string;
  svg: string;
  width: number;
  height: number;
}

/** Where a rasterised piece lies. */
export interface Spot {
  texture: string;
  frame: string;
  width: number;
  height: number;
}

/** One holder's pieces. Textures that no shelf holds any more are destroyed by `Textures.sweep`. */
export interface Shelf {
  /**
   * Rasterises what is missing, or is there at quite another size, all into one atlas.
   * Never rejects: a piece that can't be drawn stays undefined.
   * @param how `together`: where one is missing all are drawn anew, since what lies in one texture is painted at one go
   */
  load(pieces: readonly Piece[], how?: 'together'): Promise<void>;
  find(key: string): Spot | undefined;
  /** Forgets every piece but these. */
  keep(keys: ReadonlySet<string>): void;
}

export interface Textures {
  shelf(): Shelf;
  /** Frees atlases that nobody holds and nothing on the stage shows: somebody who is just leaving still wears an old one. */
  sweep(): void;
  /** The stage is going away: what is still being drawn never arrives, so that nobody wears it. */
  close(): void;
}

/** Older phones take textures of 2048 and no more. */
export const MAX_SIZE = 2048;
/** Keeps neighbours from bleeding into each other when they are drawn smaller or turned. */
export const GAP = 2;
/** Phaser.ScaleModes.LINEAR */
const LINEAR = 0;

/** The parts of a drawing as one SVG document. */
export function svgDocument(inner: string, [x, y, w, h]: readonly [number, number, number, number]): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${w} ${h}" fill="none" stroke-linecap="round" stroke-linejoin="round">` +
    `${inner}</svg>`
  );
}

/** Puts an SVG document at a place inside another one. */
export function nested(svg: string, x: number, y: number, width: number, height: number): string {
  const start = svg.indexOf('<svg');
  const end = svg.indexOf('>', start);
  const attributes = svg.slice(start + 4, end).replace(/\s(width|height|x|y)="[^"]*"/g, '');
  return `<svg x="${x}" y="${y}" width="${width}" height="${height}"${attributes}>${svg.slice(end + 1)}`;
}

/**
 * Draws parts of so many device pixels, where the browser can on another thread than the page's.
 * @param upsideDown with the rows from bottom to top, as a chip reads them: a bitmap can't be turned round on its way there
 */
async function paint(inner: string, { width, height }: Size, upsideDown: boolean): Promise<ImageBitmap | HTMLCanvasElement> {
  const parts = upsideDown ? `<g transform="matrix(1 0 0 -1 0 ${height})">${inner}</g>` : inner;
  const image = new Image(width, height);
  await new Promise((resolve, reject) => {
    image.onload = resolve;
    image.onerror = () => reject(new Error('An SVG drawing could not be read'));
    // Not a blob: the browser's other processes need not be asked for it.
    image.src = `data:image/svg+xml,${encodeURIComponent(nested(svgDocument(parts, [0, 0, width, height]), 0, 0, width, height))}`;
  });
  // Either is kept in ordinary memory, for when the chip is taken away and what it had drawn is gone.
  return createImageBitmap(image).catch(() => {
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    canvas.getContext('2d', { willReadFrequently: true })?.drawImage(image, 0, 0, width, height);
    return canvas;
  });
}

function addTexture(scene: PhaserScene, key: string, source: ImageBitmap | HTMLCanvasElement): PhaserTexture | null {
  const { renderer, textures } = scene;
  // As an image, because Phaser reads the pixels of what it takes for a canvas back into a copy that nobody needs.
  if (!('gl' in renderer)) return textures.addImage(key, source as unknown as HTMLImageElement);
  const texture = renderer.createTextureFromSource(source, source.width, source.height, LINEAR, true, false);
  return texture && textures.addGLTexture(key, texture);
}

/** What Phaser's pictures and containers have in common with what we ask of them. */
interface Shown {
  texture?: { key: string };
  list?: readonly Shown[];
}

interface Size {
  width: number;
  height: number;
}

interface Page extends Size {
  places: { piece: Piece; x: number; y: number }[];
}

/** Packs tallest first, each into the first row with room: as few pages as can be, at most 2048 square, and of those the smallest. */
export function pack(pieces: readonly Piece[]): Page[] {
  const area = pieces.reduce((sum, { width, height }) => sum + (width + GAP) * (height + GAP), 0);
  const widest = pieces.reduce((most, { width }) => Math.max(most, width + GAP), 0);
  const size = (pages: readonly Page[]) => pages.reduce((sum, { width, height }) => sum + width * height, 0);
  return [widest, Math.max(widest, Math.ceil(Math.sqrt(area * 1.1))), MAX_SIZE]
    .map((width) => packInto(pieces, Math.min(MAX_SIZE, width)))
    .reduce((best, pages) => (pages.length < best.length || (pages.length === best.length && size(pages) < size(best)) ? pages : best));
}

function packInto(pieces: readonly Piece[], width: number): Page[] {
  const pages: Page[] = [];
  const rows: { page: Page; top: number; right: number }[] = [];
  for (const piece of [...pieces].sort((a, b) => b.height - a.height)) {
    let row = rows.find(({ right }) => right + piece.width + GAP <= width);
    if (!row) {
      let page = pages.at(-1);
      if (!page || page.height + piece.height + GAP > MAX_SIZE) {
        page = { width, height: 0, places: [] };
        pages.push(page);
      }
      row = { page, top: page.height, right: 0 };
      rows.push(row);
      page.height += piece.height + GAP;
    }
    row.page.places.push({ piece, x: row.right, y: row.top });
    row.right += piece.width + GAP;
  }
  return pages;
}

export function createTextures(scene: PhaserScene): Textures {
  const spots = new Map<string, Spot>();
  /** What is being rasterised just now, by key and width. */
  const coming = new Map<string, Promise<void>>();
  const shelves = new Set<Set<string>>();
  let made = 0;
  let closed = false;

  async function add(page: Page): Promise<void> {
    const inner = page.places.map(({ piece, x, y }) => nested(piece.svg, x, y, piece.width, piece.height)).join('');
    const source = await paint(inner, page, 'gl' in scene.renderer);
    if (closed) return;
    made += 1;
    const texture = addTexture(scene, `atlas-${made}`, source);
    if (!texture) return;
    for (const { piece, x, y } of page.places) {
      const { key, width, height } = piece;
      texture.add(key, 0, x, y, width, height);
      spots.set(key, { texture: texture.key, frame: key, width, height });
    }
  }

  return {
    shelf() {
      const held = new Set<string>();
      shelves.add(held);
      return {
        async load(pieces, how) {
          const missing = new Map<string, Piece>();
          for (const piece of pieces) {
            const spot = spots.get(piece.key);
            held.add(piece.key);
            if (!spot || piece.width > spot.width * 1.1 + 1 || piece.width < spot.width * 0.75 - 1) missing.set(piece.key, piece);
          }
          if (how && missing.size > 0) for (const piece of pieces) missing.set(piece.key, piece);
          const nameOf = ({ key, width }: Piece) => `${key} ${width}`;
          const waited = [...missing.values()].flatMap((piece) => {
            const work = coming.get(nameOf(piece));
            if (work) missing.delete(piece.key);
            return work ?? [];
          });
          const begun = pack([...missing.values()]).map((page) => {
            const work = add(page)
              .catch(() => undefined)
              .finally(() => {
                for (const { piece } of page.places) coming.delete(nameOf(piece));
              });
            for (const { piece } of page.places) coming.set(nameOf(piece), work);
            return work;
          });
          await Promise.all([...waited, ...begun]);
          if (closed) await new Promise(() => undefined);
        },
        find: (key) => spots.get(key),
        keep(keys) {
          for (const key of [...held]) if (!keys.has(key)) held.delete(key);
        },
      };
    },
    close() {
      closed = true;
    },
    sweep() {
      const used = new Set<string>();
      for (const [key, { texture }] of spots) {
        if ([...shelves].some((held) => held.has(key))) used.add(texture);
        else spots.delete(key);
      }
      const look = (shown: readonly Shown[]) => {
        for (const { texture, list } of shown) {
          if (texture) used.add(texture.key);
          if (list) look(list);
        }
      };
      look(scene.children.list as unknown as readonly Shown[]);
      for (const key of scene.textures.getTextureKeys()) if (key.startsWith('atlas-') && !used.has(key)) scene.textures.remove(key);
    },
  };
}

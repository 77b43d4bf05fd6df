import { INK } from '../../art/pen';
import { checkShell, hatchling, ring, scute, scuteBasket, shieldLight, starBasket, starfish, turtles } from '../../art/props/beach';
import type { Box, Prop, Shape, Target, View } from '../../domain/activity';
import { framed } from '../../game/brush';
import type { Item, Painting, Picture, SceneOf } from '../../game/painter';
import { nested } from '../../game/textures';
import type { Facts } from './view';

const CRAWL_MS = 1500;

const onBody: Record<string, Picture> = {
  scute: { name: 'scute', svg: scute },
  starfish: { name: 'starfish', svg: starfish },
  ring: { name: 'ring', svg: ring(false) },
  'ring-called': { name: 'ring-called', svg: ring(true) },
};
const crawling: Picture = { name: 'hatchling', svg: hatchling(false) };
const swimming: Picture = { name: 'swimmer', svg: hatchling(true) };

const piles = { shell: { basket: scuteBasket, piece: 'scute' }, star: { basket: starBasket, piece: 'starfish' } } as const;
type PileId = keyof typeof piles;
const isPile = (id: string): id is PileId => Object.hasOwn(piles, id);

const card = (picture: string): Picture => ({ name: `card-${picture}`, svg: framed(picture) });

/** A wide button with a turtle on its left, or above the word on a tall screen. */
function plate(painting: Painting, id: keyof typeof turtles, box: Box, shape: Shape): Picture {
  const h = 200;
  const w = Math.round(h * painting.aspect(box));
  const small = id === 'unsure';
  const fill = { ok: '#C9F2DC', 'not-ok': '#FFE9B8', unsure: '#FFFDF6' }[id];
  const drawn =
    shape === 'wide'
      ? nested(turtles[id], w * 0.04, small ? 24 : 14, w * (small ? 0.36 : 0.44), h - (small ? 48 : 30))
      : small
        ? nested(turtles[id], w * 0.04, 30, w * 0.22, h - 72)
        : nested(turtles[id], 14, 10, w - 28, h * 0.64);
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}"><rect x="6" y="12" width="${w - 12}" height="${h - 16}" rx="40" fill="${INK}"/>` +
    `<rect x="6" y="6" width="${w - 12}" height="${h - 18}" rx="40" fill="${fill}" stroke="${INK}" stroke-width="9"/>${drawn}</svg>`;
  return { name: `plate-${id}-${w}`, svg };
}

/** The lower part of a check's box, or its right one, is left to its name, which the page's own button writes. */
const shellPart = ({ x, y, w, h }: Box, shape: Shape): Box => (shape === 'wide' ? { x, y, w, h: h * 0.76 } : { x, y, w: w * 0.44, h });
const piecePart = ({ x, y, w, h }: Box): Box => ({ x: x + w * 0.23, y: y + h * 0.02, w: w * 0.54, h: h * 0.48 });

/** Where the hatchlings wait on the sand, and where they swim. */
function way(shape: Shape, index: number, all: number, swims: boolean): Box {
  const part = all < 2 ? 0.5 : index / (all - 1);
  if (shape === 'wide') {
    const x = 66 + part * 30;
    return swims ? { x: x - 2 + (index % 2) * 2, y: 57 + (index % 3) * 3, w: 4, h: 9 } : { x, y: 87 + (index % 2) * 4, w: 4, h: 9 };
  }
  const left = index % 2 === 0;
  const rank = Math.floor(index / 2) / Math.max(1, Math.ceil(all / 2) - 1);
  const x = left ? rank * 21 : 92 - rank * 21;
  return swims ? { x, y: 55 + (index % 3) * 3, w: 8, h: 8 } : { x, y: 90 + (index % 2) * 2, w: 8, h: 8 };
}

export const scene: SceneOf<Facts> = (painting) => {
  let view: View<Facts> | undefined;
  let shape: Shape = 'wide';
  /** Zones whose piece is on its way, and hatchlings that have reached the water. */
  const flying = new Set<string>();
  let placed = new Set<string>();
  let afloat = 0;
  let first = true;

  function family(all: number): Item[] {
    return Array.from({ length: all }, (_, index) => {
      const goes = index < (view?.scene?.swimming ?? 0);
      return {
        id: `hatchling-${index}`,
        picture: index < afloat ? swimming : crawling,
        box: way(shape, index, all, goes),
        glide: CRAWL_MS,
        behind: true,
        turn: goes ? (index % 3) * 0.1 - 0.1 : 0,
      };
    });
  }

  function pile(id: PileId, { box, held }: Target): Item[] {
    if (!box) return [];
    const piece = piecePart(box);
    return [
      { id: `basket-${id}`, picture: { name: `basket-${id}`, svg: piles[id].basket }, box },
      {
        id,
        picture: onBody[piles[id].piece] as Picture,
        box: held ? { ...piece, y: piece.y - box.h * 0.14 } : piece,
        turn: held ? -0.1 : 0,
      },
    ];
  }

  function verdict(target: Target): Item[] {
    const { id, box } = target;
    if (!box || !Object.hasOwn(turtles, id)) return [];
    return [{ id, picture: plate(painting, id as keyof typeof turtles, box, shape), box }];
  }

  function shell({ id, box }: Target): Item[] {
    const icon = id.replace('check-', '') as Parameters<typeof checkShell>[0];
    const said = view?.scene?.checks[icon];
    const state = said === undefined ? 'shut' : said ? 'yes' : 'no';
    return box ? [{ id, picture: { name: `${id}-${state}`, svg: checkShell(icon, state) }, box: shellPart(box, shape) }] : [];
  }

  function prop({ kind, box, text = '', picture }: Prop): Item[] {
    if (kind === 'light') return [{ id: 'light', picture: { name: 'shield-light', svg: shieldLight }, box, behind: true }];
    if (kind === 'told') return picture === undefined ? [] : [{ id: 'told', picture: card(picture), box }];
    const drawn = onBody[kind];
    return drawn && !flying.has(text) ? [{ id: `zone-${text}`, picture: drawn, box }] : [];
  }

  function draw(): void {
    if (!view) return;
    const items: Item[] = [...family(view.scene?.hatchlings ?? 0), ...(view.props ?? []).flatMap(prop)];
    for (const target of view.targets) {
      if (isPile(target.id)) items.push(...pile(target.id, target));
      else if (target.kind === 'verdict') items.push(...verdict(target));
      else if (target.kind === 'check') items.push(...shell(target));
      else if (target.kind === 'card' && target.box && target.picture !== undefined)
        items.push({ id: 'card', picture: card(target.picture), box: target.box });
    }
    const ready = view.targets.flatMap(({ id, kind, box }) =>
      kind === 'check' && box
        ? (['yes', 'no'] as const).map((state) => ({
            picture: { name: `${id}-${state}`, svg: checkShell(id.replace('check-', '') as Parameters<typeof checkShell>[0], state) },
            box: shellPart(box, shape),
          }))
        : [],
    );
    painting.show(items, ready);
  }

  /** The piece that was just put flies from its basket to its place on the body. */
  function fly(next: View<Facts>): void {
    const now = new Set((next.props ?? []).flatMap(({ kind, text = '' }) => (kind === 'scute' || kind === 'starfish' ? text : [])));
    for (const { kind, text = '' } of next.props ?? []) {
      if (first || placed.has(text) || (kind !== 'scute' && kind !== 'starfish')) continue;
      flying.add(text);
      painting.send(kind === 'scute' ? 'shell' : 'star', `zone-${text}`, () => {
        flying.delete(text);
        draw();
        painting.hop(`zone-${text}`);
      });
    }
    placed = now;
  }

  return {
    paint(next, nextShape) {
      shape = nextShape;
      fly(next);
      view = next;
      const reached = next.scene?.swimming ?? 0;
      if (first || reached < afloat) afloat = reached;
      else if (reached > afloat) {
        painting.effects().after(CRAWL_MS, () => {
          afloat = Math.max(afloat, reached);
          draw();
        });
      }
      first = false;
      draw();
    },
    effects() {},
    relayout: draw,
    destroy() {
      view = undefined;
    },
  };
};

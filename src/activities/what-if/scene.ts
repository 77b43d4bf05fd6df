import { cards } from '../../art/cards';
import { blank, curtain, HEIGHT, house, plate, posts, question, rays, SCREEN, screen, thought, WIDTH } from '../../art/props/shell-theatre';
import type { Box, View } from '../../domain/activity';
import { portrait } from '../../game/figures';
import type { Item, Painting, SceneOf } from '../../game/painter';
import { nested } from '../../game/textures';
import { whole } from '../../lib/boxes';
import type { Facts, Link } from './rules';

const CURTAIN_MS = 700;

/** The largest box of this aspect in the middle of another one. */
function fitted(painting: Painting, box: Box, aspect: number): Box {
  const free = painting.aspect(box);
  const w = free > aspect ? (box.w * aspect) / free : box.w;
  const h = free > aspect ? box.h : (box.h * free) / aspect;
  return { x: box.x + (box.w - w) / 2, y: box.y + (box.h - h) / 2, w, h };
}

const part = (outer: Box, x: number, y: number, width: number, height: number): Box => ({
  x: outer.x + (x / WIDTH) * outer.w,
  y: outer.y + (y / HEIGHT) * outer.h,
  w: (width / WIDTH) * outer.w,
  h: (height / HEIGHT) * outer.h,
});

const listening = (): string => {
  const face = portrait('mai', 'listen');
  return question(face === undefined ? '' : nested(face, 20, 22, 80, 80));
};

/** A little theatre between the child of the story and Mai: plates fly from the child's thoughts into the arch. */
export const scene: SceneOf<Facts> = (painting) => {
  let view: View<Facts> | undefined;
  let story: number | undefined;
  /** The curtain is still down over a new story. */
  let drawn = false;
  /** A plate on its way: until it is there its place stays empty. */
  let flying: Link | undefined;

  const closed = (): readonly Link[] => view?.scene?.closed ?? [];

  function curtains(at: Box): Item[] {
    return (['left', 'right'] as const).map((side, index) => ({
      id: `curtain-${side}`,
      picture: { name: `curtain-${side}`, svg: curtain(side) },
      box: part(at, SCREEN.x - 4 + index * 102, SCREEN.y - 4, 106, 168),
      behind: true,
    }));
  }

  function plates(at: Box): Item[] {
    const { links = [], link: wanted } = view?.scene ?? {};
    return links.map((link, index) => {
      const there = closed().includes(link) && link !== flying;
      const state = there ? 'closed' : link === wanted ? 'wanted' : 'empty';
      const { svg, x, y, width, height } = plate(link, index, links.length, state);
      return {
        id: `piece-${link}`,
        picture: { name: `plate-${link}-${index}-${links.length}-${state}`, svg },
        box: part(at, x, y, width, height),
        behind: true,
      };
    });
  }

  function theatre(): Item[] {
    const prop = view?.props?.find(({ kind }) => kind === 'theatre');
    if (!prop) return [];
    const at = fitted(painting, prop.box, WIDTH / HEIGHT);
    const items: Item[] = [];
    if (view?.scene?.whole) {
      const size = { x: at.x - at.w * 0.15, y: at.y - at.h * 0.2, w: at.w * 1.3, h: at.h * 1.4 };
      items.push({ id: 'rays', picture: { name: 'rays', svg: rays }, box: fitted(painting, size, 1), behind: true });
    }
    const foot = { x: at.x, y: at.y + at.h * 0.95, w: at.w, h: 98 - at.y - at.h * 0.95 };
    // On a phone the theatre stands beside the child's head, on posts.
    if (foot.h > 8) {
      const aspect = painting.aspect(foot);
      items.push({ id: 'posts', picture: { name: `posts-${aspect.toFixed(1)}`, svg: posts(aspect) }, box: foot, behind: true });
    }
    items.push({ id: 'house', picture: { name: 'theatre', svg: house }, box: at, behind: true });
    const { picture } = prop;
    if (picture !== undefined) {
      const svg = screen(nested(cards[picture] ?? blank, 3, 3, 200, 160));
      const box = part(at, SCREEN.x - 3, SCREEN.y - 3, 206, 166);
      items.push({ id: 'picture', picture: { name: `screen-${picture}`, svg }, box, behind: true });
    }
    if (picture === undefined || drawn) items.push(...curtains(at));
    items.push(...plates(at));
    return items;
  }

  /** Beside the head of the story's child, the sign of what is asked now. */
  function thoughts(): Item[] {
    const link = view?.scene?.link;
    const [hero] = view?.cast ?? [];
    const head = hero && painting.head(hero.id);
    if (!link || !head || closed().includes(link)) return [];
    const h = 24;
    const w = h / painting.aspect(whole);
    const box = { x: Math.max(0, Math.min(head.x + w * 0.35, 100 - w)), y: Math.max(0, head.y - h * 0.55), w, h };
    return [{ id: 'thought', picture: { name: `thought-${link}`, svg: thought(link) }, box }];
  }

  /** Mai's face beside the words of the button: above them where there is height, before them on a phone. */
  function face(box: Box): Box {
    return fitted(painting, painting.aspect(box) > 2 ? { ...box, w: box.w * 0.4 } : { ...box, h: box.h * 0.72 }, 1);
  }

  function draw(): void {
    if (!view) return;
    const ears = view.targets.flatMap(({ id, box }): Item[] =>
      id === 'unknown' && box ? [{ id, picture: { name: 'question', svg: listening() }, box: face(box) }] : [],
    );
    painting.show([...theatre(), ...thoughts(), ...ears]);
  }

  return {
    paint(next) {
      const before = closed();
      const old = view;
      view = next;
      const arrived = closed().find((link) => !before.includes(link));
      if (old && next.props?.[0]?.picture !== undefined && next.scene?.story !== story) {
        story = next.scene?.story;
        drawn = true;
        painting.effects().after(CURTAIN_MS, () => {
          drawn = false;
          draw();
          painting.tap('picture');
        });
      }
      if (old && arrived !== undefined) {
        flying = arrived;
        painting.send('thought', `piece-${arrived}`, () => {
          flying = undefined;
          draw();
          painting.tap(`piece-${arrived}`);
        });
      }
      draw();
    },
    effects() {},
    relayout: draw,
    destroy() {
      view = undefined;
    },
  };
};

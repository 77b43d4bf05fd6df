import { drawing, INK } from '../../art/pen';
import {
  bead,
  clayFace,
  clayHand,
  emptyFinger,
  FACE,
  flames,
  nextFinger,
  placeSign,
  stamp,
  strawPile,
  warmth,
} from '../../art/props/clay-hand';
import type { Box, Prop, View } from '../../domain/activity';
import { beckon, framed, nothing, square, through, upper } from '../../game/brush';
import { portrait } from '../../game/figures';
import type { Item, Painting, Picture, SceneOf } from '../../game/painter';
import { nested } from '../../game/textures';
import { whole } from '../../lib/boxes';
import { FINGERS } from './hand';
import type { Facts } from './view';

const FLICKER_MS = 190;
/** While nobody touches anything, the clay that can be pressed breathes now and then. */
const CALL_MS = 3400;
const BLINK_MS = 130;
/** How far a finger is before anybody stands on it, and after none, one and two presses. */
const STUB = 0.2;
/** How far a finger is that nobody stands on when the hand is ready. */
const PLAIN = 0.72;
const growth = [0.55, 0.78, 1] as const;

/** A person's head in a round frame, with the number of the order. */
function medallion(actor: string, mood: 'happy' | 'cheer' | 'listen', look: 'plain' | 'shine' | 'out', number = ''): Picture {
  const figure = portrait(actor, mood, true) ?? nothing;
  const svg = drawing(
    200,
    200,
    `<circle cx="100" cy="100" r="88" fill="${look === 'shine' ? '#FFF1C9' : '#FFE3BD'}"/>` +
      through(`hand-${actor}`, 100, 100, 85, nested(figure, 12, 14, 176, 176)) +
      `<circle cx="100" cy="100" r="88" stroke="${look === 'shine' ? '#FFD166' : '#E08A5A'}" stroke-width="15"/><circle cx="100" cy="100" r="96" stroke="${INK}" stroke-width="7"/>` +
      (look === 'out' ? '<circle cx="100" cy="100" r="99" fill="#FFFDF6" opacity=".62"/>' : '') +
      (number
        ? `<circle cx="162" cy="40" r="36" fill="#FFD166" stroke="${INK}" stroke-width="7"/><path d="${digits[number] ?? ''}" stroke="${INK}" stroke-width="10"/>`
        : ''),
  );
  return { name: `medal-${actor}-${mood}-${look}-${number}`, svg };
}

/** Strokes of the numbers on the rings of the order, round (162, 40). */
const digits: Readonly<Record<string, string>> = {
  '1': 'M152 30L163 22V58',
  '2': 'M150 31C151 19 175 19 174 33C173 43 152 48 150 58H175',
  '3': 'M151 26C160 18 175 22 172 33C170 39 163 39 160 39C168 39 176 42 174 50C171 61 155 61 150 53',
  '4': 'M168 58V22L148 48H176',
  '5': 'M173 22H154L152 38C160 33 175 36 174 48C172 61 155 61 150 54',
};

/** Where its box is taller than the picture, the picture stands right above its name. */
const onItsName = (svg: string): string => svg.replace('<svg ', '<svg preserveAspectRatio="xMidYMax" ');

function personCard(actor: string, out: boolean): Picture {
  const figure = portrait(actor, 'happy', true) ?? nothing;
  const svg = drawing(
    200,
    170,
    `<rect x="6" y="8" width="188" height="158" rx="34" fill="${INK}" opacity=".16"/><rect x="6" y="4" width="188" height="156" rx="34" fill="#FFF6E0" stroke="${INK}" stroke-width="7"/>` +
      `<path d="M20 118C60 104 140 104 180 118V126Q180 146 160 148H40Q20 146 20 126Z" fill="#F6D08A"/>${nested(figure, 27, 8, 146, 146)}` +
      `<rect x="6" y="4" width="188" height="156" rx="34" stroke="${INK}" stroke-width="7"/>${out ? '<rect x="2" y="0" width="196" height="164" rx="36" fill="#FFFDF6" opacity=".6"/>' : ''}`,
  );
  return { name: `person-${actor}-${out ? 'out' : 'in'}`, svg: onItsName(svg) };
}

const storyPicture = (picture: string): Picture => ({ name: `clay-story-${picture}`, svg: framed(picture, { edge: 0 }) });

const still = {
  next: { name: 'next-finger', svg: nextFinger },
  empty: { name: 'empty-finger', svg: emptyFinger },
  stamp: { name: 'stamp', svg: stamp },
  warmth: { name: 'warmth', svg: warmth },
};
const shut: Picture = { name: 'face-shut', svg: clayFace('shut') };

/** The upper part of a box, as high as it is wide on the screen; names stand below it. */
function head(painting: Painting, { x, y, w, h }: Box): Box {
  const round = w * painting.aspect(whole);
  return { x, y, w, h: Math.min(round, h * 0.72) };
}

export const scene: SceneOf<Facts> = (painting) => {
  let view: View<Facts> | undefined;
  let flame = 0;
  let burning = false;

  const later = (ms: number, then: () => void) => painting.effects().after(ms, () => view && then());
  const fingerProp = (index: number): Prop | undefined => view?.props?.find(({ kind }) => kind === `finger-${index}`);

  function grown({ growing, presses, phase }: Facts): number[] {
    const rest = ['palm', 'pick', 'press'].includes(phase) ? STUB : PLAIN;
    return Array.from({ length: FINGERS }, (_, index) => (index === growing ? (growth[presses] ?? 1) : fingerProp(index) ? 1 : rest));
  }

  /** The face on the palm: it looks at the finger that comes next, sleeps in the fire and beams afterwards. */
  function mien({ phase, slot, growing }: Facts): Picture {
    const toward = Math.max(slot, growing);
    if (phase === 'fire') return shut;
    if (phase === 'glow' || phase === 'ending' || phase === 'done') return { name: 'face-cheer', svg: clayFace('cheer') };
    return toward < 0 ? { name: 'face', svg: clayFace('happy') } : { name: `face-${toward}`, svg: clayFace('happy', toward) };
  }

  /** The hand, and everybody on it. */
  function handItems(facts: Facts, box: Box): Item[] {
    const { targets = [] } = view ?? {};
    const { phase } = facts;
    const after = ['glow', 'ending', 'done'].includes(phase);
    const lit = phase === 'glow' ? [...facts.lit] : phase === 'ending' ? [0, 1, 2, 3, 4].filter((index) => fingerProp(index)) : [];
    const tall = grown(facts);
    const aspect = Math.round(painting.aspect(box) * 50) / 50;
    const look = { aspect, palm: facts.palm, grown: tall, fired: after, lit };
    const items: Item[] = [{ id: 'hand', picture: { name: `hand-${JSON.stringify(look)}`, svg: clayHand(look) }, box, still: true }];
    if (look.palm === 3) {
      const middle = targets.some(({ id }) => id === 'enough') ? FACE.aboveStamp : FACE.middle;
      const at = square(painting, box.x + box.w / 2, box.y + box.h * middle, box.h * FACE.height);
      items.push({ id: 'face', picture: mien(facts), box: { ...at, x: at.x - at.w / 3, w: (at.w * 5) / 3 }, still: true });
    }
    for (let index = 0; index < FINGERS; index++) {
      const prop = fingerProp(index);
      if (!prop?.picture) continue;
      const target = targets.find(({ id }) => id === `finger-${index}`);
      const spot = head(painting, prop.box);
      const short = (1 - (tall[index] ?? 1)) * box.h * 0.45;
      const shine = lit.includes(index);
      const out = target?.disabled === true && phase === 'ask';
      items.push({
        id: `finger-${index}`,
        picture: medallion(prop.picture, shine ? 'cheer' : 'happy', shine ? 'shine' : out ? 'out' : 'plain', prop.text),
        box: { ...spot, y: spot.y + short },
      });
    }
    return items;
  }

  /** Where to find people, who is there, what the hand still needs. */
  function pickItems(facts: Facts, box: Box): Item[] {
    const { targets = [] } = view ?? {};
    const items: Item[] = [];
    for (const { id, box: at, picture, disabled } of targets) {
      if (!at) continue;
      const place = /^place-(.+)$/.exec(id)?.[1];
      if (place)
        items.push({
          id,
          picture: { name: `${id}-${facts.place === place}`, svg: onItsName(placeSign(place, facts.place === place)) },
          box: upper(at, 0.72),
        });
      if (id.startsWith('role-') && picture) items.push({ id, picture: personCard(picture, disabled === true), box: upper(at, 0.82) });
      // Between the face, which makes room for it, and its words.
      if (id === 'enough') items.push({ id, picture: still.stamp, box: { ...at, y: at.y + at.h * 0.37, h: at.h * 0.36 } });
      const index = /^finger-(\d)$/.exec(id)?.[1];
      if (index !== undefined && !fingerProp(Number(index)))
        items.push({ id, picture: facts.slot === Number(index) ? still.next : still.empty, box: head(painting, at) });
    }
    const corners = [0.9, 0.1, 0.76];
    for (const [index, { kind, met }] of facts.needs.entries()) {
      const x = box.x + (corners[index] ?? 0.9) * box.w;
      items.push({
        id: `need-${kind}`,
        picture: { name: `bead-${kind}-${met}`, svg: bead(kind, met) },
        box: square(painting, x, box.y + box.h * 0.89, box.h * 0.21),
      });
    }
    return items;
  }

  function draw(): void {
    if (!view?.scene) return;
    const { scene: facts, props = [] } = view;
    const { phase, straw } = facts;
    const items: Item[] = [];
    const ready: { picture: Picture; box: Box }[] = [];
    const box = props.find(({ kind }) => kind === 'hand')?.box;
    const story = props.find(({ kind }) => kind === 'story');
    if (story?.picture) items.push({ id: `story-${story.picture}`, picture: storyPicture(story.picture), box: story.box });
    if (box) {
      const inStraw = phase === 'why' || phase === 'light' || phase === 'fire';
      const ring: Box = { x: box.x - box.w * 0.2, y: box.y + box.h * 0.4, w: box.w * 1.4, h: box.h * 0.62 };
      const glow = phase === 'fire' || phase === 'glow' || phase === 'ending';
      if (glow)
        items.push({
          id: 'warmth',
          picture: still.warmth,
          box: square(painting, box.x + box.w / 2, box.y + box.h * 0.55, box.h * 1.7),
          behind: true,
        });
      if (inStraw && straw > 0)
        items.push({ id: 'straw-back', picture: { name: `straw-back-${straw}`, svg: strawPile(straw, false) }, box: ring });
      items.push(...handItems(facts, box));
      if (inStraw && straw > 0) {
        items.push({
          id: 'straw',
          picture: { name: `straw-${straw}`, svg: strawPile(straw, true) },
          box: { ...ring, y: ring.y + ring.h * 0.02 },
        });
      }
      if (phase === 'fire') {
        const blaze: Box = { x: ring.x, y: box.y + box.h * 0.2, w: ring.w, h: box.h * 0.8 };
        items.push({ id: 'flames', picture: { name: `flames-${flame}`, svg: flames(flame === 1) }, box: blaze, still: true });
        ready.push(...[0, 1].map((each) => ({ picture: { name: `flames-${each}`, svg: flames(each === 1) }, box: blaze })));
      }
      if (phase === 'pick') items.push(...pickItems(facts, box));
    }
    const face = items.find(({ id }) => id === 'face');
    if (face) ready.push({ picture: shut, box: face.box });
    painting.show(items, ready);
  }

  function flicker(): void {
    later(FLICKER_MS, () => {
      if (!burning) return;
      flame = 1 - flame;
      draw();
      if (painting.effects().life > 0) flicker();
    });
  }

  function call(): void {
    const facts = view?.scene;
    if (!facts) return;
    const { phase, slot } = facts;
    if (phase === 'palm' || phase === 'press') painting.hop('hand');
    if (phase !== 'fire' && mien(facts).name !== 'face-cheer') painting.swap('face', shut, BLINK_MS);
    if (phase === 'pick' && slot !== -1) painting.hop(`finger-${slot}`);
  }

  return {
    paint(next) {
      const first = view === undefined;
      view = next;
      const fire = next.scene?.phase === 'fire';
      if (fire && !burning) flicker();
      burning = fire;
      draw();
      if (first) beckon(painting, CALL_MS, () => view !== undefined, call);
    },
    effects() {},
    relayout: draw,
    destroy() {
      view = undefined;
    },
  };
};

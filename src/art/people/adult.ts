/** Grown-ups: canvas 400 x 760, soles on y = 726, 4.2 heads tall; the head of the children at .84. Shoulders at (132, 290) and (268, 290). */
import type { Figure, Part } from '../figure';
import { type Box, groundShadow, group, line, mirror, mirrorBox, shape, tube, unite } from '../pen';
import {
  type Draw,
  FACE_BOX,
  face,
  glasses,
  head,
  isFace,
  mitt,
  type Piece,
  palm,
  phoneHand,
  type Skin,
  sweat,
  type Tones,
  tones,
  wrinkles,
} from './faces';
import { type HairId, hairOf } from './hair';
import { type Outfit, type OutfitId, outfits } from './outfits';

export interface AdultLook {
  skin: Skin;
  hair: HairId;
  grey?: boolean;
  outfit: OutfitId;
  face: 'happy' | 'calm';
  pose: 'rest' | 'open';
  glasses?: boolean;
  old?: boolean;
  /** Drawn on the head, under the face. */
  beard?: Piece;
  /** Drawn over the hair; laid aside while a telephone is at the ear. */
  headset?: Piece;
}

const SHADOW_BOX: Box = [76, 716, 248, 32];

const onHead = (svg: string): string => (svg ? group('transform="translate(32 4.16) scale(.84)"', svg) : '');

/** A box from head units to canvas units, rounded outwards, with its margin kept at 4. */
function headBox([x, y, w, h]: Box): Box {
  const left = Math.floor(32 + 0.84 * x) - 1;
  const top = Math.floor(4.16 + 0.84 * y) - 1;
  return [left, top, Math.ceil(32 + 0.84 * (x + w)) + 1 - left, Math.ceil(4.16 + 0.84 * (y + h)) + 1 - top];
}

type ArmDraw = (t: Tones, o: Outfit) => string;

interface Arm {
  long: ArmDraw;
  short: ArmDraw;
  longBox: Box;
  shortBox: Box;
}

/** The cuff of long sleeves, when an outfit has one, is a short piece of the sleeve in another colour. */
const long = (d: string, cuff: string, o: Outfit): string =>
  tube(d, 38, o.sleeve) + (o.cuff ? line(cuff, 38, o.cuff, ' stroke-linecap="butt"') : '');
const short = (d: string, o: Outfit): string => tube(d, 46, o.sleeve);

/** The left arm of every pose. */
const HANGING: Arm = {
  long: (t, o) => mitt(78, 474, 6, t) + long('M128 292c-24 38-40 104-46 156', 'm87 422-3 14', o),
  short: (t, o) =>
    tube('M128 330c-26 30-42 80-46 120', 28, t.skin) +
    mitt(80, 470, 6, t) +
    line('M128 330c-26 30-42 80-46 126', 28, t.skin) +
    short('M136 286c-14 14-24 34-28 54', o),
  longBox: [48, 262, 110, 259],
  shortBox: [50, 252, 120, 265],
};

/** An arm held out, with or without an open hand. */
const reaching = (hand: typeof palm): Arm => ({
  long: (t, o) => tube('m338 352 10-20', 26, t.skin) + hand(354, 310, 20, t, -1) + long('M272 292c18 46 48 80 66 64', 'm314 352 13 7', o),
  short: (t, o) => tube('M280 340c32 42 62 32 72-4', 28, t.skin) + hand(357, 310, 20, t, -1) + short('M264 286c12 20 22 38 30 58', o),
  longBox: [242, 257, 156, 133],
  shortBox: [230, 252, 171, 141],
});

/** The right arms of the poses. */
const ARMS: Record<string, Arm> = {
  rest: {
    long: (t, o) => mirror(HANGING.long(t, o)),
    short: (t, o) => mirror(HANGING.short(t, o)),
    longBox: mirrorBox(HANGING.longBox),
    shortBox: mirrorBox(HANGING.shortBox),
  },
  open: reaching(palm),
  read: reaching(() => ''),
  wave: {
    long: (t, o) => tube('m346 254 6-24', 26, t.skin) + palm(356, 208, 12, t, -1) + long('M270 292c30 48 70 28 76-36', 'm342 280 3-14', o),
    short: (t, o) => tube('M276 318c42 32 72-14 76-82', 28, t.skin) + palm(356, 208, 12, t, -1) + short('M262 286c12 18 24 30 40 36', o),
    longBox: [240, 154, 157, 195],
    shortBox: [228, 154, 169, 202],
  },
  phone: {
    long: (t, o) => tube('m330 262-2-26', 26, t.skin) + long('M270 292c30 58 74 48 62-28', 'm335 290-2-14', o),
    short: (t, o) => tube('M276 318c42 38 70-2 54-80', 28, t.skin) + short('M262 286c12 18 24 32 40 40', o),
    longBox: [240, 212, 125, 148],
    shortBox: [228, 213, 132, 147],
  },
};

const phoneAt = (x: number, y: number): Piece => ({
  draw: (t) => group(`transform="translate(${x} ${y})"`, phoneHand.draw(t)),
  box: [phoneHand.box[0] + x, phoneHand.box[1] + y, phoneHand.box[2], phoneHand.box[3]],
});
/** At the ear, or held out to be read. */
const HANDS: Record<string, Piece> = { phone: phoneAt(-15, -27), read: phoneAt(18, 74) };

const neck: Draw = (t) => shape('M178 214v40c8 14 36 14 44 0v-40Z', t.shade);
const HEAD_BOX: Box = [70, 68, 260, 216];

/** A grown-up as a paper doll. Poses: `rest open wave phone read`. */
export function adult(look: AdultLook): Figure {
  const t = tones(look.skin, look.grey ? 'bac' : 'den');
  const hair = hairOf(look.hair);
  const outfit: Outfit = outfits[look.outfit];
  const backBox = hair.back ? headBox(hair.back.box) : undefined;
  const frontBox = headBox(hair.front.box);

  const under: Part = {
    key: 'under',
    svg: groundShadow(200, 732, 120, 12) + onHead(hair.back?.draw(t) ?? '') + outfit.under.draw(t),
    box: unite(SHADOW_BOX, outfit.under.box, ...(backBox ? [backBox] : [])),
  };
  const body: Part = {
    key: 'body',
    svg: neck(t) + outfit.body.draw(t) + onHead(head(t) + (look.beard?.draw(t) ?? '')),
    box: unite(outfit.body.box, headBox(HEAD_BOX), ...(look.beard ? [headBox(look.beard.box)] : [])),
  };
  const front: Part = { key: 'front', svg: onHead(hair.front.draw(t)), box: frontBox };
  const headset: Part | undefined = look.headset && { key: 'headset', svg: onHead(look.headset.draw(t)), box: headBox(look.headset.box) };
  const drop: Part = { key: 'drop', svg: onHead(sweat.draw(t)), box: headBox(sweat.box) };
  const dropAside: Part = { key: 'drop:aside', svg: onHead(mirror(sweat.draw(t))), box: headBox(mirrorBox(sweat.box)) };

  const arm = ({ long, short, longBox, shortBox }: Arm): { svg: string; box: Box } =>
    outfit.long ? { svg: long(t, outfit), box: longBox } : { svg: short(t, outfit), box: shortBox };
  const hanging = arm(HANGING);
  const left: Part = {
    key: 'armL',
    svg: (outfit.held?.draw(t) ?? '') + hanging.svg,
    box: outfit.held ? unite(hanging.box, outfit.held.box) : hanging.box,
    moves: 'arm',
    pivot: [132, 290],
  };
  function right(pose: string): Part {
    const part = { key: `armR:${pose}`, ...arm(ARMS[pose] ?? HANGING) };
    return HANDS[pose] ? part : { ...part, moves: 'arm', pivot: [268, 290] };
  }

  return {
    width: 400,
    height: 760,
    feet: 726,
    top: unite(frontBox, headBox(HEAD_BOX), ...(backBox ? [backBox] : []), ...(headset ? [headset.box] : []))[1] + 4,
    middle: 200,
    parts(wantedPose, wantedFace, eyes) {
      const pose = Object.hasOwn(ARMS, wantedPose) ? wantedPose : look.pose;
      const name = isFace(wantedFace) ? wantedFace : look.face;
      const features = face(name, eyes === 'closed', t);
      const onFace = features.svg + (look.old ? wrinkles(t) : '') + (look.glasses ? glasses : '');
      const parts: Part[] = [
        under,
        left,
        right(pose),
        body,
        { key: features.key, svg: onHead(onFace), box: headBox(FACE_BOX), moves: 'face' },
        front,
      ];
      const held = HANDS[pose];
      if (held) parts.push({ key: `hand:${pose}`, svg: held.draw(t), box: held.box });
      if (headset && pose !== 'phone') parts.push(headset);
      if (name === 'worried') parts.push(pose === 'phone' ? dropAside : drop);
      return parts;
    },
  };
}

/** Children: canvas 400 x 640, soles on y = 606, 2.9 heads tall. Shoulders at (134, 322) and (266, 322). */
import type { Figure, Part } from '../figure';
import { type Box, disc, form, groundShadow, group, INK, inked, line, mirror, mirrorBox, pair, patch, shape, tube, unite } from '../pen';
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
} from './faces';
import { type HairId, hairOf } from './hair';
import { HEAD_BEHIND_BOX, headBehind, OPEN_ARM_BOX, openArm, type SwimId, swimLegs, swimTop, swimwear } from './swim';

export interface KidLook {
  skin: Skin;
  hair: HairId;
  outfit: 'trousers' | 'skirt' | SwimId;
  /** Seen from behind: no face. */
  behind?: boolean;
  /** The red scarf: only from nine years on. */
  scarf?: boolean;
  glasses?: boolean;
  hearingAid?: boolean;
  wheelchair?: boolean;
}

/** How much lower a child sits in a wheelchair. */
const SEAT = 40;
const SHADOW_BOX: Box = [76, 596, 248, 32];

/** A child's colours, and those of the sleeves. */
interface KidTones extends Tones {
  cloth: string;
}

const sleeve = (d: string, t: KidTones): string => tube(d, 46, t.cloth);
const limb = (d: string, t: Tones, hand = ''): string => line(d, 42) + hand + line(d, 28, t.skin);

/** Lies behind the body; `over` (a hand at the ear) lies over the hair. */
interface Arm {
  draw: (t: KidTones) => string;
  box: Box;
  over?: Piece;
  still?: boolean;
}

/* As drawn here: left hanging and on the hip, right waving, stopping, phoning. */
const hanging: Arm = {
  draw: (t) => limb('M128 332c-22 28-34 68-38 108', t, mitt(88, 446, 8, t)) + sleeve('M142 312c-12 10-20 24-26 40', t),
  box: [57, 278, 119, 215],
};
const waving: Arm = {
  draw: (t) => limb('M272 336c44 16 74-18 80-74', t) + palm(354, 236, 10, t, -1) + sleeve('M256 316c14 10 28 18 44 20', t),
  box: [222, 182, 172, 188],
};
const stopping: Arm = {
  draw: (t) => limb('M280 344c20 58 56 44 60 2', t) + palm(342, 318, 6, t, -1) + sleeve('M262 318c8 14 15 28 21 42', t),
  box: [228, 265, 152, 143],
};
const onHip: Arm = {
  draw: (t) => limb('M130 334c-38 22-58 52-48 68 12 14 38 14 54 10', t) + sleeve('M142 312c-12 10-22 20-34 32', t),
  box: [54, 278, 122, 162],
  still: true,
};
const phoning: Arm = {
  draw: (t) => limb('M274 336c46 36 78 4 70-74', t) + sleeve('M256 316c14 12 28 22 42 28', t),
  box: [222, 237, 149, 141],
  over: phoneHand,
  still: true,
};
const flipped = (arm: Arm): Arm => ({ draw: (t) => mirror(arm.draw(t)), box: mirrorBox(arm.box) });
/** Upper arms of poses whose forearms lie before the chest. */
const bent: Arm = {
  draw: (t) => limb('M128 334c-16 16-24 34-24 52', t) + sleeve('M142 312c-12 10-22 22-30 38', t),
  box: [78, 278, 98, 134],
  still: true,
};
const before = (right: Piece): readonly [Arm, Arm] => [bent, { ...flipped(bent), over: right, still: true }];
/** Vòng tay: arms folded, the polite greeting. */
const folded: Piece = {
  draw: (t) =>
    limb('M296 386c-20 26-76 26-128 6', t) +
    limb('M104 386c20 26 76 24 130 0', t) +
    disc(244, 384, 19, t.skin, inked(7)) +
    line('M238 376c8-2 16 2 18 8', 4, t.shade),
  box: [80, 346, 240, 84],
};
/** Forearms crossed like an X: no, for everybody to see. */
const crossed: Piece = {
  draw: (t) => limb('M296 392 L168 326', t) + palm(150, 308, -52, t, -1) + limb('M104 392 L232 326', t) + palm(250, 308, 52, t),
  box: [76, 246, 250, 174],
};
/** Something held up before the chest in both hands, so far from its middle. */
const inHands = (half: number, thing: string): Piece => ({
  draw: (t) =>
    limb(`M104 386c0 22 20 30 ${116 - half} 22`, t) +
    limb(`M296 386c0 22-20 30-${116 - half} 22`, t) +
    thing +
    disc(200 - half, 396, 20, t.skin, inked(7)) +
    disc(200 + half, 396, 20, t.skin, inked(7)),
  box: [80, 300, 240, 138],
});
/** A picture card with a raised hand. */
const showing = inHands(
  70,
  group(
    'transform="translate(200 366)"',
    shape('M-62-56H62C70-56 74-50 74-44V44C74 52 70 56 62 56H-62C-70 56-74 52-74 44V-44C-74-52-70-56-62-56Z', '#FFFDF6') +
      line('M-50-38H50V38H-50Z', 8, '#EF5B4C') +
      line('M-14 0V-18M-4-4V-26M6-4V-24M16 0V-16M-16 8L-28-4', 8) +
      shape('M-18-2C-10-8 12-8 20-2V12C18 30-12 32-18 12Z', '#FFD166', 5),
  ),
);
/** A telephone, to be read. */
const reading = inHands(
  38,
  shape('M176 312h48c6 0 10 4 10 10v92c0 6-4 10-10 10h-48c-6 0-10-4-10-10v-92c0-6 4-10 10-10Z', '#2E9C9B') + disc(184, 328, 6, '#8FE0C6'),
);

const apart: Arm = { draw: (t) => openArm(t, (d) => sleeve(d, t)), box: OPEN_ARM_BOX };

const REST: readonly [Arm, Arm] = [hanging, flipped(hanging)];
const POSES: Record<string, readonly [left: Arm, right: Arm]> = {
  rest: REST,
  wave: [hanging, waving],
  stop: [onHip, stopping],
  cheer: [flipped(waving), waving],
  phone: [hanging, phoning],
  read: before(reading),
  fold: before(folded),
  sign: before(crossed),
  card: before(showing),
  open: [apart, flipped(apart)],
};

const shoe = (x: number, flip: 1 | -1): string =>
  group(
    `transform="translate(${x} 0) scale(${flip} 1)"`,
    shape('M-36 606c-10-2-8-18 8-24 6-8 20-12 28-8 10-4 22-2 24 6l2 26Z', '#2E9C9B') +
      line('M-36 603H24', 6, '#FFF6E0') +
      line('m-16 586 6 6m6-10 6 6', 4, '#FFF6E0'),
  );

const TROUSERS = 'M116 420h168v50l-5 118h-66l-9-92h-8l-9 92h-66l-5-118Z';
const SKIRT = 'M124 418h152l30 90c-44 20-168 20-212 0Z';
const BUTT = ' stroke-linecap="butt"';

const legs = {
  trousers: {
    draw: () =>
      form(TROUSERS, '#34507F', patch('M284 430v40l-5 118h-21l8-88-2-70Zm-97 158h-17l12-88 14-4Z', '#263C66')) +
      line('M200 446v48', 5, '#263C66') +
      shoe(156, 1) +
      shoe(244, -1),
    box: [106, 412, 188, 202],
  },
  skirt: {
    draw: (t) =>
      line('M166 500v92m68-92v92', 46, INK, BUTT) +
      line('M166 500v92m68-92v92', 32, t.skin, BUTT) +
      line('M178 520v72m68-72v72', 8, t.shade, BUTT) +
      line('M166 560v32m68-32v32', 32, '#FFF', BUTT) +
      line('M150 560h32m36 0h32', 5) +
      form(
        SKIRT,
        '#34507F',
        patch('m276 418 30 90c-16 8-36 12-60 15l-4-83Z', '#263C66') + line('m160 440-12 74m92-74 12 74m-52-74v80', 5, '#263C66'),
      ) +
      shoe(168, 1) +
      shoe(232, -1),
    box: [86, 410, 228, 204],
  },
  wheelchair: {
    draw: () => {
      const wheel = (x: number, flip: 1 | -1): string =>
        group(
          `transform="translate(${x} 488) rotate(${flip * 5}) scale(${flip} 1)"`,
          `<ellipse rx="27" ry="116" fill="#BFE9F5" stroke="${INK}" stroke-width="15"/>` +
            line('M0-90V90M-15-72 15 72m0-144L-15 72', 4, '#93CFE2') +
            `<ellipse rx="18" ry="98" stroke="#2E9C9B" stroke-width="7"/><circle r="10" fill="#FFD166"${inked(5)}/>`,
        );
      const caster = (x: number): string =>
        shape(`M${x - 11} 576C${x - 11} 562 ${x + 11} 562 ${x + 11} 576V594C${x + 11} 608 ${x - 11} 608 ${x - 11} 594Z`, '#5A4A3C', 6);
      return (
        shape('M112 356h176c12 0 16 8 16 18v112H96V374c0-10 4-18 16-18Z', '#14606E') +
        wheel(72, 1) +
        wheel(328, -1) +
        caster(124) +
        caster(276) +
        tube('m108 498 16 62m168-62-16 62', 6, '#8FE0C6') +
        shape('M96 478h208v28c0 8-6 12-14 12H110c-8 0-14-4-14-12Z', '#2E9C9B') +
        form(
          'M124 458h152c12 0 18 12 18 28 0 22-10 34-22 40l-10 50h-50l-8-56h-8l-8 56h-50l-10-50c-12-6-22-18-22-40 0-16 6-28 18-28Z',
          '#34507F',
          patch(
            'M294 486c0 22-10 34-22 40l-10 50h-20l8-56c18-10 26-28 24-54 12 0 20 8 20 20Zm-106 90h-18l10-46c10-4 14-8 16-10Z',
            '#263C66',
          ) + line('M200 478v38m-76 4c16 10 44 10 58 0m36 0c14 10 42 10 58 0', 5, '#263C66'),
        ) +
        group('transform="translate(0 -12)"', shoe(164, 1) + shoe(236, -1)) +
        shape('M122 594h156c6 0 8 10 0 10H122c-8 0-6-10 0-10Z', '#14606E', 6)
      );
    },
    box: [31, 348, 338, 267],
  },
} satisfies Record<string, Piece>;

const shirt =
  patch('M164 282c-18 4-32 14-38 28l-7 42-5 78c26 14 146 14 172 0l-5-78-7-42c-6-14-20-24-38-28Z', '#FFF') +
  patch('m281 352 5 78c-26 14-146 14-172 0l1-14c35 14 105 16 147-2l6-84Z', '#D9E4F2') +
  line('m119 356-5 74c26 14 146 14 172 0l-5-74', 7) +
  line('M200 330v104m28-76h28v26c-10 7-18 7-28 0Z', 5, '#B9C6DD');

const scarf =
  shape('M190 326c-14 18-22 46-20 72l16-10 12 14c8-26 8-52 6-72Z', '#D8232A', 6) +
  shape('M204 330c8 18 20 42 34 60l2-18 16 2c-10-24-28-40-44-50Z', '#D8232A', 6) +
  shape('M146 282c16 24 34 38 50 44h12c14-6 32-20 46-44l-18-10c-10 16-22 26-36 30-14-4-26-14-36-30Z', '#EF3B36', 6) +
  shape('M186 312c8-6 22-6 30 0 4 10 0 22-8 26-8 2-16 0-20-4-4-6-4-16-2-22Z', '#EF3B36', 6) +
  line('M194 318c4 4 10 4 14 0', 4, '#A8141C');

const collar = pair(shape('M170 266c-14 6-24 14-28 22l28 24c6-12 12-20 20-24-8-6-16-14-20-22Z', '#FFF', 6));

const neck: Draw = (t) => shape('M178 256v38c8 12 36 12 44 0v-38Z', t.shade);

/** Behind the ear, with the thin tube into it. */
const hearingAid: Piece = {
  draw: () => tube('M80 174c-13 10-13 32-2 43', 11, '#FF8F7D') + line('M83 176c9 2 11 12 7 24', 4, '#FFF6E0') + disc(90, 202, 5, '#FFF6E0'),
  box: [53, 157, 46, 77],
};

const BODY_BOX: Box = [70, 68, 260, 380];

/** A child as a paper doll. Poses: `rest wave stop cheer phone read open fold sign card`. */
export function kid(look: KidLook): Figure {
  const swim = look.outfit === 'trousers' || look.outfit === 'skirt' ? undefined : swimwear[look.outfit];
  const t: KidTones = { ...tones(look.skin), cloth: swim?.cloth ?? '#FFF' };
  const behind = look.behind === true;
  const hair = hairOf(look.hair);
  const down = look.wheelchair ? SEAT : 0;
  const lower = (svg: string): string => (down ? group(`transform="translate(0 ${down})"`, svg) : svg);
  const lowerBox = (box: Box): Box => [box[0], box[1] + down, box[2], box[3]];
  const upper = (key: string, svg: string, box: Box): Part => ({ key, svg: lower(svg), box: lowerBox(box) });

  const under = look.wheelchair ? legs.wheelchair : swim ? swimLegs(swim, behind) : legs[look.outfit === 'skirt' ? 'skirt' : 'trousers'];
  const base: Part = {
    key: 'under',
    svg: groundShadow(200, 612, 120, 12) + (hair.back && !behind ? lower(hair.back.draw(t)) : '') + under.draw(t),
    box: unite(SHADOW_BOX, under.box, ...(hair.back ? [lowerBox(hair.back.box)] : [])),
  };
  const top = swim ? swimTop(swim, behind) : shirt + (look.scarf ? scarf : '') + collar;
  const body = upper('body', neck(t) + top + (behind ? '' : head(t)), BODY_BOX);
  const nape = upper('nape', headBehind(t) + (hair.back?.draw(t) ?? ''), unite(HEAD_BEHIND_BOX, ...(hair.back ? [hair.back.box] : [])));
  const front = upper(
    'front',
    hair.front.draw(t) + (look.hearingAid ? hearingAid.draw(t) : ''),
    look.hearingAid ? unite(hair.front.box, hearingAid.box) : hair.front.box,
  );
  const drop = upper('drop', sweat.draw(t), sweat.box);
  const dropAside = upper('drop:aside', mirror(sweat.draw(t)), mirrorBox(sweat.box));

  const arm = (name: 'armL' | 'armR', pose: string, { draw, box, still }: Arm): Part => ({
    ...upper(`${name}:${pose}`, draw(t), box),
    ...(still ? {} : { moves: 'arm', pivot: [name === 'armL' ? 134 : 266, 322 + down] }),
  });

  return {
    width: 400,
    height: 640,
    feet: 606,
    top: Math.min(front.box[1], hair.back ? lowerBox(hair.back.box)[1] : front.box[1]) + 4,
    middle: 200,
    parts(wantedPose, wantedFace, eyes) {
      const pose = Object.hasOwn(POSES, wantedPose) ? wantedPose : 'rest';
      const [left, right] = POSES[pose] ?? REST;
      const name = isFace(wantedFace) ? wantedFace : 'happy';
      if (behind) {
        return [base, arm('armL', pose, left), arm('armR', pose, right), body, { ...nape, key: `nape:face:${name}`, moves: 'face' }];
      }
      const features = face(name, eyes === 'closed', t);
      const parts = [
        base,
        arm('armL', pose, left),
        arm('armR', pose, right),
        body,
        { ...upper(features.key, features.svg + (look.glasses ? glasses : ''), FACE_BOX), moves: 'face' as const },
        front,
      ];
      if (right.over) parts.push(upper(`hand:${pose}`, right.over.draw(t), right.over.box));
      if (name === 'worried') parts.push(right.over ? dropAside : drop);
      return parts;
    },
  };
}

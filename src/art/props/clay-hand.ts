/** A hand of clay in the making, what it is made with, and the open-air fire: straw, flames, glow. */

import { drawing, INK } from '../pen';

const whole = (width: number, height: number, inner: string): string => drawing(Math.round(width), height, inner);
const n = Math.round;

const HAND_HEIGHT = 520;
const FINGERS = 5;
/** Where the finger tips are, as parts of the height: as the buttons over them. */
const tops = [0.3, 0.09, 0, 0.07, 0.2] as const;

const wet = { base: '#A2929A', light: '#D3C2BF', dark: '#94808C', mark: '#7A5A4A' };
const fired = { base: '#E08A5A', light: '#F2B880', dark: '#B5532F', mark: '#963F27' };
const gold = { base: '#FFD166', light: '#FFF1C9' };

export interface HandLook {
  /** Width divided by height. */
  aspect: number;
  /** 0 a lump, 3 a palm. */
  palm: number;
  /** How far each finger has grown, 0 to 1. */
  grown: readonly number[];
  fired: boolean;
  /** Fingers that shine. */
  lit: readonly number[];
}

/** Foot and tip of a finger, and how thick all of them are. */
function bones({ aspect, grown }: Pick<HandLook, 'aspect' | 'grown'>) {
  const width = HAND_HEIGHT * aspect;
  const column = width / FINGERS;
  const thick = Math.min(column * 0.7, 96);
  const palm = Math.min(width * 0.6, 380);
  const fingers = tops.map((top, index) => {
    const foot = index === 0 ? { x: width / 2 - palm * 0.36, y: 436 } : { x: width / 2 + (index - 2.45) * palm * 0.23, y: 372 };
    const tip = { x: column * (index + 0.5), y: top * HAND_HEIGHT + column * 0.5 };
    const part = grown[index] ?? 0;
    return { foot, tip: { x: foot.x + (tip.x - foot.x) * part, y: foot.y + (tip.y - foot.y) * part } };
  });
  return { width, thick, palm, fingers };
}

/** The hand seen from the palm, thumb on the left; it fills its box, so that the finger tips lie under their buttons. */
export function clayHand(look: HandLook): string {
  const { width, thick, palm, fingers } = bones(look);
  const tone = look.fired ? fired : wet;
  const middle = width / 2;
  const flat = 1 - look.palm / 3;
  const [half, top, low] = [palm * (0.42 + 0.08 * (1 - flat)), 318 + flat * 70, 508];
  const body = `M${n(middle - half)} ${n((top + low) / 2)}C${n(middle - half - 8)} ${n(top + 10)} ${n(middle - half * 0.6)} ${n(top)} ${n(middle)} ${n(top)}C${n(middle + half * 0.6)} ${n(top)} ${n(middle + half + 8)} ${n(top + 10)} ${n(middle + half)} ${n((top + low) / 2)}C${n(middle + half - 4)} ${low - 24} ${n(middle + half * 0.7)} ${low} ${n(middle)} ${low}C${n(middle - half * 0.7)} ${low} ${n(middle - half + 4)} ${low - 24} ${n(middle - half)} ${n((top + low) / 2)}Z`;
  const bent = ({ foot, tip }: (typeof fingers)[number]) =>
    `M${n(foot.x)} ${n(foot.y)}Q${n(foot.x + (tip.x - foot.x) * 0.35)} ${n(foot.y + (tip.y - foot.y) * 0.6)} ${n(tip.x)} ${n(tip.y)}`;
  const shown = look.palm < 3 ? [] : fingers;
  /** The light on its left side, near the tip. */
  const shine = ({ foot, tip }: (typeof fingers)[number]) => {
    const [dx, dy] = [foot.x - tip.x, foot.y - tip.y];
    const long = Math.hypot(dx, dy);
    const [x, y] = [tip.x - thick * 0.27, tip.y + thick * 0.08];
    const far = Math.min(long * 0.4, thick * 1.5) / Math.max(1, long);
    return `M${n(x)} ${n(y)}L${n(x + dx * far)} ${n(y + dy * far)}`;
  };
  const tubes = (size: number, colour: (index: number) => string) =>
    shown.map((finger, index) => `<path d="${bent(finger)}" stroke="${colour(index)}" stroke-width="${n(size)}"/>`).join('');
  const lights = shown
    .map(
      (finger, index) =>
        `<path d="${shine(finger)}" stroke="${look.lit.includes(index) ? gold.light : tone.light}" stroke-width="${n(thick * 0.15)}"/>`,
    )
    .join('');
  const prints = [
    [-0.2, 0.62],
    [0.24, 0.55],
    [0.02, 0.8],
  ]
    .slice(0, look.palm < 3 ? look.palm : 0)
    .map(
      ([x = 0, y = 0]) =>
        `<ellipse cx="${n(middle + x * palm)}" cy="${n(top + (low - top) * y)}" rx="${n(thick * 0.2)}" ry="${n(thick * 0.15)}" fill="${tone.mark}" opacity=".55"/>`,
    )
    .join('');
  const halos = look.lit
    .map((index) => {
      const tip = fingers[index]?.tip;
      return tip
        ? `<circle cx="${n(tip.x)}" cy="${n(tip.y)}" r="${n(thick * 0.92)}" fill="${gold.base}" opacity=".35"/><circle cx="${n(tip.x)}" cy="${n(tip.y)}" r="${n(thick * 0.74)}" fill="${gold.light}" opacity=".6"/>`
        : '';
    })
    .join('');
  const smoke = look.fired
    ? `<path d="M${n(middle + palm * 0.16)} 486c24-6 44-22 52-44 6 26-12 50-52 44ZM${n(middle - palm * 0.3)} 372c10 22 4 46-10 58-6-24-4-46 10-58Z" fill="#5A4A3C" opacity=".4"/>`
    : '';
  return whole(
    width,
    HAND_HEIGHT,
    `<ellipse cx="${n(middle)}" cy="508" rx="${n(half * 1.15)}" ry="11" fill="${INK}" opacity=".16"/>` +
      halos +
      tubes(thick + 14, () => INK) +
      `<path d="${body}" stroke="${INK}" stroke-width="15"/>` +
      tubes(thick, (index) => (look.lit.includes(index) ? gold.base : tone.base)) +
      `<path d="${body}" fill="${tone.base}"/>` +
      `<path d="M${n(middle + half * 0.55)} ${n(top + 22)}C${n(middle + half + 4)} ${n(top + 40)} ${n(middle + half)} ${low - 20} ${n(middle + half * 0.3)} ${low - 3}C${n(middle + half * 0.8)} ${low - 60} ${n(middle + half * 0.78)} ${n(top + 80)} ${n(middle + half * 0.55)} ${n(top + 22)}Z" fill="${tone.dark}" opacity=".75"/>` +
      smoke +
      lights +
      `<path d="M${n(middle - half + 26)} ${n((top + low) / 2 + 20)}C${n(middle - half + 22)} ${n(top + 60)} ${n(middle - half * 0.7)} ${n(top + 34)} ${n(middle - half * 0.45)} ${n(top + 28)}" stroke="${tone.light}" stroke-width="13"/>` +
      prints,
  );
}

/** How far down the hand its face is, also above the stamp, and how high. Parts of the height. */
export const FACE = { middle: 0.81, aboveStamp: 0.62, height: 0.25 } as const;

/**
 * The hand's own face, on its palm once there is one.
 * @param toward the finger it looks at, 0 the thumb; straight ahead without one
 */
export function clayFace(mood: 'happy' | 'cheer' | 'shut', toward?: number): string {
  const [x, y] = toward === undefined ? [0, 0] : [(toward - 2) * 6, -9 + Math.abs(toward - 2) * 2];
  const eye = (middle: number) =>
    mood === 'happy'
      ? `<ellipse cx="${middle + x}" cy="${52 + y}" rx="13" ry="16" fill="${INK}"/><circle cx="${middle + x - 4}" cy="${45 + y}" r="5" fill="#FFFDF6"/>`
      : `<path d="M${middle - 15} 54q15 ${mood === 'shut' ? 14 : -20} 30 0" stroke="${INK}" stroke-width="8"/>`;
  const mouth =
    mood === 'cheer'
      ? `<path d="M78 76h44c0 34-44 34-44 0Z" fill="#7A2E2E" stroke="${INK}" stroke-width="7"/><path d="M88 95q12-8 24 0-12 9-24 0Z" fill="#FF8F7D"/>`
      : `<path d="M${82 + x / 2} 84q18 16 36 0" stroke="${INK}" stroke-width="7"/>`;
  return whole(
    200,
    120,
    `<ellipse cx="30" cy="82" rx="17" ry="11" fill="#FF8F7D" opacity=".5"/><ellipse cx="170" cy="82" rx="17" ry="11" fill="#FF8F7D" opacity=".5"/>${eye(58)}${eye(142)}${mouth}`,
  );
}

const icons = {
  home: '<path d="M14 50L50 18L86 50V84H14Z" fill="#FFF6E0" stroke-width="7"/><path d="M8 54L50 16L92 54" stroke-width="8"/><path d="M40 84V62H60V84" fill="#D9764A" stroke-width="6"/>',
  school:
    '<path d="M14 86V46H86V86Z" fill="#FFF6E0" stroke-width="7"/><path d="M30 46L50 28L70 46Z" fill="#D9764A" stroke-width="7"/><path d="M50 28V8" stroke-width="6"/><path d="M50 8L74 15L50 23Z" fill="#EF3B36" stroke-width="5"/><path d="M42 86V66H58V86" fill="#93CFE2" stroke-width="6"/><path d="M25 60h8M67 60h8" stroke-width="8"/>',
  village:
    '<path d="M8 86V62L28 44L48 62V86Z" fill="#FFE9B8" stroke-width="6"/><path d="M44 86V66L64 48L84 66V86Z" fill="#FFF6E0" stroke-width="6"/><path d="M80 50C66 50 62 34 72 26C74 10 96 14 94 30C102 38 94 50 80 50Z" fill="#62B491" stroke-width="6"/><path d="M82 50V66" stroke-width="7"/><path d="M22 86V72H34V86M58 86V74H70V86" stroke-width="5"/>',
  service:
    '<path d="M50 88C-12 46 16 2 50 32C84 2 112 46 50 88Z" fill="#FF8F7D" stroke-width="7"/><path d="M50 40V68M36 54H64" stroke="#FFFDF6" stroke-width="11"/>',
  apart: '<path d="M6 56L30 34L54 56V84H6Z" fill="#FFF6E0" stroke-width="6"/><path d="M62 60H92M80 46L94 60L80 74" stroke-width="9"/>',
  people:
    '<circle cx="32" cy="34" r="14" fill="#EBB98A" stroke-width="6"/><path d="M12 82C12 54 52 54 52 82Z" fill="#8FE0C6" stroke-width="6"/><circle cx="70" cy="34" r="14" fill="#CF9463" stroke-width="6"/><path d="M50 82C50 54 90 54 90 82Z" fill="#FFD166" stroke-width="6"/>',
} as const;

const iconOf: Readonly<Record<string, keyof typeof icons>> = {
  home: 'home',
  school: 'school',
  village: 'village',
  service: 'service',
  'outside-home': 'apart',
  'outside-family': 'people',
  'outside-school': 'village',
};

/** Where people can be found; open or not: told by colour and by the notch below. */
export const placeSign = (place: string, open: boolean): string =>
  whole(
    120,
    110,
    `<g stroke="${INK}"><path d="M14 4H106Q116 4 116 14V84Q116 94 106 94H${open ? '74L60 108L46 94' : '14'}H14Q4 94 4 84V14Q4 4 14 4Z" fill="${open ? '#FFD166' : '#FFFDF6'}" stroke-width="${open ? 8 : 6}"/><g transform="translate(18 8) scale(.82)">${icons[iconOf[place] ?? 'home']}</g></g>`,
  );

/** A bead for each thing that a hand needs: with a tick when it is there. */
export const bead = (need: string, there: boolean): string =>
  whole(
    120,
    120,
    `<g stroke="${INK}"><circle cx="56" cy="60" r="50" fill="${there ? '#FFD166' : '#FFFDF6'}" stroke-width="7"${there ? '' : ' stroke-dasharray="14 14"'}/><g transform="translate(22 24) scale(.68)">${icons[iconOf[need] ?? 'home']}</g>` +
      (there
        ? `<circle cx="94" cy="26" r="22" fill="#2E9C9B" stroke-width="6"/><path d="M84 27l7 8 13-16" stroke="#FFFDF6" stroke-width="7"/>`
        : '') +
      '</g>',
  );

/** Where the next finger will grow: a thumb's print with a plus. */
export const nextFinger: string = whole(
  100,
  100,
  `<circle cx="50" cy="50" r="41" fill="#FFF6E0" opacity=".92"/><circle cx="50" cy="50" r="41" stroke="${INK}" stroke-width="6" stroke-dasharray="13 12"/><path d="M50 30V70M30 50H70" stroke="#C9731A" stroke-width="11"/>`,
);
export const emptyFinger: string = whole(
  100,
  100,
  `<circle cx="50" cy="50" r="30" fill="#FFF6E0" opacity=".5"/><circle cx="50" cy="50" r="30" stroke="${INK}" stroke-width="5" stroke-dasharray="9 11" opacity=".6"/>`,
);

/** A potter's stamp with a tick: the hand is ready. */
export const stamp: string = whole(
  120,
  100,
  `<circle cx="60" cy="50" r="42" fill="#FFD166" stroke="${INK}" stroke-width="8"/><path d="M38 52L54 68L84 34" stroke="${INK}" stroke-width="13"/>`,
);

const strand = (x: number, y: number, dx: number, dy: number) => `M${n(x)} ${n(y)}q${n(dx / 2)} ${n(dy - 10)} ${n(dx)} ${n(dy)}`;

/**
 * Straw and sticks round the hand: each story brings a bundle.
 * @param before the part that lies before the hand
 */
export function strawPile(bundles: number, before: boolean): string {
  const all = Array.from({ length: before ? 10 + bundles * 9 : 6 + bundles * 8 }, (_, index) => {
    const x = 14 + ((index * 67) % 372);
    const high = before ? 44 + bundles * 12 : 84 + bundles * 24;
    const y = 196 - ((index * 37) % high);
    return { d: strand(x, y, 34 + ((index * 13) % 34), (index % 3) * 12 - 16), tone: index % 3 };
  });
  const colours = ['#F5CE8C', '#E2B06A', '#FFE9B8'];
  return whole(
    400,
    210,
    (before
      ? '<path d="M18 196H210M190 188L384 198" stroke="#6B4A3A" stroke-width="15"/><path d="M18 194H200" stroke="#96735C" stroke-width="5"/>'
      : `<ellipse cx="200" cy="196" rx="196" ry="12" fill="${INK}" opacity=".14"/>`) +
      colours
        .map(
          (colour, tone) =>
            `<path d="${all
              .filter((each) => each.tone === tone)
              .map(({ d }) => d)
              .join('')}" stroke="${colour}" stroke-width="9"/>`,
        )
        .join('') +
      `<path d="${all
        .filter((_, index) => index % 4 === 0)
        .map(({ d }) => d)
        .join('')}" stroke="#C98F4E" stroke-width="4" transform="translate(3 5)"/>`,
  );
}

/** Flames that lick round the hand; two drawings take turns. */
export const flames = (other: boolean): string => {
  const tongues = Array.from({ length: 7 }, (_, index) => {
    const x = 36 + index * 55;
    const up = 90 + ((index * 47 + (other ? 31 : 0)) % 74);
    const lean = ((index + (other ? 1 : 0)) % 2 ? 1 : -1) * 14;
    return { x, up, lean };
  });
  const tongue = ({ x, up, lean }: (typeof tongues)[number], size: number, colour: string) =>
    `<path d="M${x - 34 * size} 246C${x - 40 * size} ${n(246 - up * size * 0.5)} ${x + lean} ${n(246 - up * size * 0.8)} ${x + lean} ${n(246 - up * size * 1.3)}C${n(x + lean + 12)} ${n(246 - up * size)} ${n(x + 44 * size)} ${n(246 - up * size * 0.5)} ${n(x + 34 * size)} 246Z" fill="${colour}"/>`;
  return whole(
    400,
    260,
    tongues.map((each) => tongue(each, 1, '#FF8F7D')).join('') +
      tongues.map((each) => tongue(each, 0.72, '#FF9E7A')).join('') +
      tongues.map((each) => tongue(each, 0.5, '#FFD166')).join('') +
      tongues.map((each) => tongue(each, 0.26, '#FFF3D2')).join('') +
      '<path d="M60 60h.1M132 26h.1M214 44h.1M290 18h.1M346 66h.1M176 8h.1" stroke="#FFD166" stroke-width="10"/>',
  );
};

/** Warm light behind a hand that comes out of the fire. */
export const warmth: string = whole(
  200,
  200,
  '<defs><radialGradient id="w"><stop offset="0" stop-color="#FFF1C9" stop-opacity=".95"/><stop offset=".45" stop-color="#FFD166" stop-opacity=".5"/><stop offset="1" stop-color="#FFD166" stop-opacity="0"/></radialGradient></defs><circle cx="100" cy="100" r="100" fill="url(#w)"/>',
);

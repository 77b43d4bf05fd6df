/** Hang Rái: what a child answers in its cases, how it breathes with the waves, and the sign of not knowing yet. */
import { hush, scarf } from '../card-asks';
import { WHO } from '../card-cast';
import { arrow, bubble, dots3, home, type Kid, kid, standing } from '../card-kids';
import {
  at,
  BUTTER,
  CORAL,
  CORAL_DARK,
  CREAM,
  card,
  dot,
  flat,
  GRAPE,
  ground,
  head,
  INK,
  ink,
  LEAF,
  LEAF_DARK,
  line,
  MINT,
  MIST,
  NAVY,
  round,
  SAND,
  SEA,
  SKIN,
  SKY,
  SKY_MID,
  SUN,
  shirt,
  tube,
  WHITE,
  WOOD_LIGHT,
} from '../card-pen';

const BINH: Kid = { skin: SKIN.warm, hair: 'short', cloth: WHITE };
const NHI: Kid = { skin: SKIN.warm, hair: 'tails', cloth: WHITE };
const KHOI: Kid = { skin: SKIN.deep, hair: 'crew', cloth: WHITE };
const BIG_BOY: Kid = { skin: SKIN.light, hair: 'crew', cloth: GRAPE };
const CARER: Kid = { skin: SKIN.tan, hair: 'crew', cloth: GRAPE };
const DENTIST: Kid = { skin: SKIN.light, hair: 'bob', cloth: WHITE };

const hut = (x: number): string =>
  ink(`M${x} 56H${x + 84}V148H${x}Z`, WOOD_LIGHT) +
  ink(`M${x - 10} 60L${x + 42} 18L${x + 94} 60Z`, SUN) +
  ink(`M${x + 24} 84H${x + 62}V148H${x + 24}Z`, NAVY);
/** Tells the very person whom it is about, who lays a finger on the lips. */
const toHim = (tint: string, behind: string, who: Kid): string =>
  card(
    tint,
    behind +
      kid(140, 72, 1.35, who, 'smile', hush(who)) +
      kid(44, 100, 1, BINH, 'talk', scarf) +
      bubble(8, 8, 68, 42, 44) +
      dots3(42, 29, 15, 5),
  );
const sea = flat('M0 138C25 126 50 126 75 138S125 150 150 138S190 130 200 134V138A22 22 0 0 1 178 160H22A22 22 0 0 1 0 138Z', SEA);
const question = (x: number, y: number): string =>
  at(x, y, round(0, 0, 25, 25, WHITE) + line('M-8-5C-8-17 10-17 10-5C10 2 1 2 1 8', 6, INK) + dot(1, 15, 4, 4, INK));

export const cards: Readonly<Record<string, string>> = {
  'says-big-boy': toHim(BUTTER, ground(LEAF, 136) + hut(112), BIG_BOY),
  'says-hugger': toHim('#D9E4F2', ink('M86 84H102V150H86ZM94 118H196V150H94Z', WOOD_LIGHT) + ink('M98 104H198V140H98Z', SKY_MID), CARER),
  // Hand in hand past the hut.
  'hut-past': card(
    MINT,
    ground(LEAF, 134) +
      hut(8) +
      kid(142, 62, 1.05, WHO.uncle, 'smile', tube('M-15 34C-24 44-28 50-32 58', 9, SKIN.deep)) +
      kid(84, 94, 0.9, BINH, 'calm', scarf + tube('M17 34L26 36', 9, BINH.skin)) +
      arrow('M162 140H188M176 128L190 140L176 152'),
  ),
  'walk-home': card(
    SKY,
    ground(SAND, 132) +
      line('M24 146V30M6 34H42', 14, INK) +
      line('M24 146V30M6 34H42', 5, CORAL_DARK) +
      at(80, 68, standing(NHI) + shirt(NHI.cloth) + head(NHI.skin, 'tails', 'calm', 6) + scarf, ' scale(.82)') +
      at(164, 92, home, ' scale(.85)') +
      arrow('M104 116H134M122 104L136 116L122 128'),
  ),
  // It hurts, the mouth stays shut, and the dentist goes on.
  'tooth-hush': card(
    CREAM,
    ink('M8 62H36C46 62 48 70 50 80L58 132H118V154H2Z', SEA) +
      at(
        70,
        78,
        shirt(WHITE) +
          scarf +
          head(KHOI.skin, 'crew', 'none') +
          line('M-17-2L-7 3L-17 8M17-2L7 3L17 8M-9 17C-4 13 4 13 9 17', 4, INK) +
          ink('M-20 8C-29 20-27 29-20 29S-11 20-20 8Z', SKY) +
          dot(20, 13, 6, 5, CORAL),
        ' scale(1.4)',
      ) +
      line('M106 70L118 58M110 84L124 84', 6, CORAL_DARK) +
      kid(168, 66, 1, DENTIST, 'smile', line('M-16 36C-26 40-32 38-38 32', 24, INK) + line('M-16 36C-26 40-32 38-38 32', 13, WHITE)) +
      line('M130 98L110 100', 12, INK) +
      line('M130 98L112 100', 5, MIST),
  ),
  'breath-in': card(
    SKY,
    sea +
      at(100, 70, shirt(BINH.cloth) + head(BINH.skin, 'short', 'down') + scarf, ' scale(1.3)') +
      arrow('M14 70H52M38 56L54 70L38 84') +
      arrow('M186 70H148M162 56L146 70L162 84'),
  ),
  'breath-out': card(
    MINT,
    sea +
      kid(58, 74, 1.3, BINH, 'none', scarf + line('M-15 2C-12 7-7 7-5 2M5 2C7 7 12 7 15 2', 4, INK) + round(2, 15, 5, 5, '#7A2748')) +
      arrow('M102 94H172M158 80L174 94L158 108') +
      line('M104 64C120 56 132 72 148 64S168 60 174 62', 7, WHITE),
  ),
  'breath-done': card(
    BUTTER,
    kid(78, 74, 1.4, BINH, 'peace', scarf) +
      at(152, 96, round(0, 0, 34, 34, LEAF) + line('M-16 0L-4 13L17-13', 17, INK) + line('M-16 0L-4 13L17-13', 8, WHITE)),
  ),
  // A turtle that wonders.
  'sign-wonder': card(
    CREAM,
    at(
      84,
      94,
      round(0, 0, 52, 50, LEAF) +
        flat('M36-30C52 0 40 38 4 48C30 46 56 24 48-12Z', LEAF_DARK) +
        [-18, 18].map((x) => dot(x, -4, 8, 10, INK) + dot(x + 3, -8, 3, 3, WHITE)).join('') +
        line('M-12 24C-4 18 6 18 13 24M-30-22C-24-28-14-28-8-24M10-30C16-36 26-36 32-30', 6, INK),
    ) +
      question(160, 46) +
      question(30, 34),
  ),
};

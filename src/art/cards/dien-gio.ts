/** What the youngest meet at the wind farm: calls, messages and clips on a phone. */
import { arm, bubble, KIDS, type Kid, kid, phone } from '../card-kids';
import {
  AMBER,
  at,
  BRICK,
  BUTTER,
  CORAL,
  CREAM,
  card,
  cloud,
  dot,
  flat,
  GRAPE_DARK,
  ground,
  head,
  INK,
  ink,
  LEAF,
  line,
  MINT,
  MIST,
  NAVY,
  nape,
  pane,
  question,
  roof,
  round,
  SAND,
  SKIN,
  SKY,
  SUN,
  shirt,
  swirl,
  WHITE,
} from '../card-pen';
import { grandma, scarf } from '../card-people';

const LILAC = '#E6D6FB';
const na = KIDS.y;
const an: Kid = { skin: SKIN.warm, hair: 'tails', cloth: WHITE, more: scarf };
const hoa = { ...KIDS.ha, cloth: WHITE };
const ti: Kid = { skin: SKIN.warm, hair: 'short', cloth: WHITE };
const mother: Kid = { skin: SKIN.warm, hair: 'bob', cloth: CORAL };
const face = (x: number, y: number, size: number, who: Kid, mood: Parameters<typeof head>[2]): string =>
  at(x, y, shirt(who.cloth) + head(who.skin, who.hair, mood) + (who.more ?? ''), ` scale(${size})`);
const sheep = (x: number, y: number, size: number, wool: string = WHITE): string =>
  at(
    x,
    y,
    line('M-12 16V28M12 16V28', 6, INK) +
      ink('M-26 6C-36-8-22-22-10-18C-4-30 16-28 18-16C34-18 38 2 26 8C20 22-18 22-26 6Z', wool) +
      ink('M16-14C28-24 42-14 38-2C34 8 20 6 18-4Z', '#5A4A3C') +
      dot(30, -8, 2.5, 2.5, WHITE),
    ` scale(${size})`,
  );
/** A round picture of who writes. */
const cat =
  round(0, 0, 22, 22, MINT) +
  ink('M-15 14C-20 2-17-6-15-20L-6-12H6L15-20C17-6 20 2 15 14Z', SUN) +
  dot(-6, -1, 2.5, 3, INK) +
  dot(6, -1, 2.5, 3, INK);
const rabbit =
  round(0, 0, 22, 22, MINT) +
  ink('M-8-6C-16-26-2-30-2-8ZM8-6C16-26 2-30 2-8Z', '#FFD9E0') +
  round(0, 4, 13, 12, '#FFD9E0') +
  dot(-5, 2, 2.5, 3, INK) +
  dot(5, 2, 2.5, 3, INK);
const gate =
  ink('M-44 34V-6H44V34Z', BUTTER) +
  roof(0, -32, 54, 26) +
  pane(-12, 6, 24, 28, BRICK) +
  pane(-34, 4, 13, 12, SKY) +
  pane(21, 4, 13, 12, SKY);

export const cards: Record<string, string> = {
  'dg-video-mum': card(
    SKY,
    at(
      74,
      80,
      phone(
        CREAM,
        face(0, 4, 1, mother, 'laugh') + ink('M8 22H36V52H8Z', SKY) + at(22, 38, head(na.skin, na.hair, 'smile'), ' scale(.42)'),
      ),
      ' scale(1.08)',
    ) +
      kid(154, 96, 1.05, na, 'laugh', arm(na, 'M18 32C26 28 28 18 26 8', 'M26 8L22-4') + round(21, -10, 8, 8, na.skin)) +
      line('M126 26l7 9M146 16v11M168 22l-6 10', 5, AMBER),
  ),
  'dg-ask-name': card(
    LILAC,
    at(56, 84, phone(CREAM, at(-14, -30, cat, ' scale(.8)') + sheep(2, 18, 0.8, SUN)), ' scale(1.06)') +
      bubble(96, 6, 98, 66, 104) +
      at(
        122,
        40,
        round(0, -8, 13, 12, na.skin) + ink('M-20 22C-20 2 20 2 20 22Z', WHITE) + flat('M-10 12H10V18H-10Z', MIST),
        ' scale(.9)',
      ) +
      at(160, 40, ink('M-16 20V-2H16V20Z', BUTTER) + ink('M-22 0L0-20L22 0Z', BRICK)) +
      at(182, 26, question(GRAPE_DARK), ' scale(.55)') +
      kid(152, 118, 0.72, na, 'wide'),
  ),
  'dg-video-gran': card(
    MINT,
    at(62, 84, phone(CREAM, face(0, 6, 1, grandma, 'laugh')), ' scale(1.06)') +
      kid(144, 98, 1.02, an, 'laugh', arm(an, 'M18 32C26 28 28 18 26 8', 'M26 8L22-4') + round(21, -10, 8, 8, an.skin)) +
      at(168, 34, ink('M0-28L20-2L0 24L-20-2Z', CORAL) + line('M0-28V24M-20-2H20', 3, INK) + line('M0 24C-8 32 6 34-2 42', 4, INK)),
  ),
  'dg-go-alone': card(
    LILAC,
    roof(140, 4, 72, 44) +
      pane(84, 48, 112, 88, CREAM) +
      at(146, 96, shirt(mother.cloth) + nape(mother.skin, 'bob'), ' scale(.85)') +
      kid(46, 86, 1.05, an, 'gaze', '', '', -8) +
      at(22, 40, ink('M0-22L16-2L0 20L-16-2Z', CORAL)) +
      line('M60 156H20M34 144L20 156L34 168', 7, AMBER),
  ),
  'dg-happy-card': card(
    MINT,
    kid(66, 86, 1.3, ti, 'laugh', arm(ti, 'M18 32C28 38 34 36 38 32', 'M38 32L46 24')) +
      at(
        146,
        74,
        ink('M-34-40H34V40H-34Z', WHITE) +
          round(0, 0, 24, 24, SUN) +
          dot(-8, -5, 3, 4, INK) +
          dot(8, -5, 3, 4, INK) +
          line('M-11 6C-6 15 6 15 11 6', 5, INK),
      ),
  ),
  'dg-colour': card(
    BUTTER,
    kid(60, 74, 1.2, na, 'smile', arm(na, 'M18 32C28 44 38 48 46 48', 'M46 48L54 50')) +
      ink('M62 106L186 92L196 150H72Z', WHITE) +
      ink('M92 118L140 112L144 140H98Z', CORAL) +
      round(166, 122, 14, 14, SUN) +
      at(122, 118, ink('M-5-34H5V6L0 16L-5 6Z', GRAPE_DARK), ' rotate(24)'),
  ),
  'dg-ask-rabbit': card(
    SKY,
    at(66, 84, phone(CREAM, at(-2, -22, rabbit, ' scale(1.3)') + at(0, 26, ink('M-26-12H26V12H-26Z', MIST))), ' scale(1.05)') +
      kid(152, 104, 1, na, 'talk') +
      bubble(112, 4, 66, 52, 150) +
      at(144, 26, question(GRAPE_DARK), ' scale(.9)'),
  ),
  'dg-ask-school': card(
    SKY,
    at(54, 84, phone(CREAM, at(-14, -30, cat, ' scale(.8)') + sheep(2, 18, 0.8, SUN)), ' scale(1.06)') +
      bubble(94, 6, 100, 74, 102) +
      at(134, 46, gate, ' scale(.62)') +
      at(180, 40, question(GRAPE_DARK), ' scale(.7)') +
      kid(152, 122, 0.72, ti, 'wide'),
  ),
  'dg-class-news': card(
    BUTTER,
    at(
      64,
      84,
      phone(
        CREAM,
        face(0, -14, 0.78, { skin: SKIN.light, hair: 'bob', cloth: LILAC }, 'smile') +
          [-24, 0, 24].map((x) => at(x, 40, head(SKIN.tan, 'short', 'laugh'), ' scale(.36)')).join(''),
      ),
      ' scale(1.08)',
    ) +
      at(
        150,
        48,
        ink('M0-18C-14-30-30-30-38-24V24C-30 18-14 18 0 30C14 18 30 18 38 24V-24C30-30 14-30 0-18Z', WHITE) +
          line('M0-18V30', 5, INK) +
          line('M-28-8H-12M-28 4H-12M12-8H28M12 4H28', 4, MIST),
      ) +
      at(
        150,
        122,
        ink('M-30 2H30V26H-30Z', '#FFD9E0') +
          ink('M-34 2C-32-14 32-14 34 2C28 12 20 4 14 10C8 14 4 6 0 10C-6 14-12 4-18 8C-26 12-30 8-34 2Z', CORAL) +
          line('M0-12V-24', 5, GRAPE_DARK),
      ),
  ),
  'dg-bath-camera': card(
    LILAC,
    line('M104 14H196', 7, INK) +
      ink('M118 16C112 60 124 100 114 140H194C186 100 200 60 192 16Z', SKY) +
      line('M140 20C136 60 146 100 138 136M168 20C164 60 174 100 166 136', 4, '#93CFE2') +
      kid(156, 56, 0.82, hoa, 'uneasy') +
      at(
        52,
        84,
        phone(CREAM, ink('M-28-16H-14L-8-26H8L14-16H28V20H-28Z', '#5FA9C4') + round(0, 3, 12, 12, WHITE) + round(0, 3, 5, 5, INK)),
        ' scale(1.06)',
      ) +
      line('M98 84H112M104 76L112 84L104 92', 6, AMBER) +
      at(
        52,
        134,
        round(0, 0, 17, 16, SKIN.tan) + line('M-6-4h.1M6-4h.1', 5, INK) + line('M1 18V2', 9, INK) + line('M1 18V2', 4, SKIN.warm),
      ),
  ),
  'dg-card-call': card(
    BUTTER,
    kid(26, 62, 1.15, mother, 'laugh') +
      kid(74, 96, 1.05, ti, 'laugh', arm(ti, 'M18 32C28 30 34 22 36 8', 'M36 8L38-18')) +
      at(116, 50, ink('M-30-34H30V24H-30Z', WHITE) + sheep(-5, -4, 0.66), ' rotate(5)') +
      round(114, 78, 8, 7, ti.skin) +
      at(168, 96, phone(CREAM, face(0, 2, 0.95, KIDS.lan, 'laugh')), ' scale(.66)') +
      line('M152 38l-5-8M168 34v-10M184 38l5-8', 5, AMBER),
  ),
  'dg-gate-photo': card(
    SKY,
    at(54, 86, phone(CREAM, at(-8, -24, rabbit)), ' scale(1.02)') +
      bubble(88, 8, 106, 92, 96) +
      ink('M102 20H180V88H102Z', WHITE) +
      flat('M108 26H174V82H108Z', SKY) +
      at(141, 50, gate, ' scale(.58)') +
      kid(141, 62, 0.42, na, 'smile') +
      line('M152 130C158 118 170 112 184 116', 6, AMBER) +
      at(176, 138, question(GRAPE_DARK), ' scale(.7)'),
  ),
  'dg-sheep-game': card(
    MINT,
    at(
      100,
      80,
      ink('M-92-60H92Q100-60 100-50V50Q100 60 92 60H-92Q-100 60-100 50V-50Q-100-60-92-60Z', NAVY) + flat('M-84-50H84V50H-84Z', LEAF),
      ' scale(.94)',
    ) +
      sheep(52, 58, 0.66) +
      sheep(100, 54, 0.66) +
      sheep(148, 60, 0.66) +
      sheep(60, 100, 0.7, SUN) +
      sheep(110, 98, 0.7) +
      sheep(156, 102, 0.66),
  ),
  'dg-chess': card(
    CREAM,
    ground(SAND, 132) +
      kid(150, 66, 1.2, { skin: SKIN.tan, hair: 'bald', cloth: WHITE }, 'laugh') +
      kid(
        48,
        84,
        1.12,
        { skin: SKIN.light, hair: 'pony', cloth: LEAF, more: ink('M-19-1H-3V11H-19ZM3-1H19V11H3Z', NAVY) + line('M-3 4H3', 4, INK) },
        'peace',
      ) +
      at(
        100,
        122,
        phone(
          WHITE,
          [0, 1, 2, 3]
            .map((n) => flat(`M${-36 + 18 * n} ${n % 2 ? -30 : -12}h18v18h-18ZM${-36 + 18 * n} ${n % 2 ? 6 : 24}h18v18h-18Z`, NAVY))
            .join(''),
        ),
        ' scale(.5)',
      ) +
      at(104, 58, ink('M-12 22H12L7 4C12 0 12-8 6-12C8-24-8-24-6-12C-12-8-12 0-7 4Z', WHITE)) +
      line('M86 100q-6-8 0-16M118 100q6-8 0-16', 4, AMBER),
  ),
  'dg-scary-clip': card(
    LILAC,
    at(
      54,
      88,
      phone(
        '#5A4E7D',
        at(
          0,
          -4,
          cloud('#93A5D4') +
            swirl('M-18-2C-14-10-4-8-6 0C-8 8-20 6-18-2ZM8-2C12-10 22-8 20 0C18 8 6 6 8-2Z') +
            line('M-14 12L-6 6L2 12L10 6', 4, INK),
          ' scale(.9)',
        ),
      ),
      ' scale(1.04)',
    ) +
      line('M100 40L112 30M104 62H118M100 84L112 94', 6, GRAPE_DARK) +
      kid(
        154,
        80,
        1.12,
        an,
        'uneasy',
        arm(an, 'M-18 31C-28 26-30 18-28 8', 'M-28 8L-24-2') + arm(an, 'M18 31C28 26 30 18 28 8', 'M28 8L24-2'),
      ),
  ),
};

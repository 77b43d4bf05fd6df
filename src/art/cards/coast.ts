/** Cases of the turtle beach and of Hang Rái that other stations show as well: those stations fetch no more than this. */
import {
  AMBER,
  at,
  BRICK,
  BUTTER,
  CORAL,
  CORAL_DARK,
  CREAM,
  card,
  dot,
  FOAM,
  flat,
  GRAPE,
  GRAPE_DARK,
  ground,
  head,
  INK,
  ink,
  leg,
  line,
  MINT,
  MIST,
  MIST_LIGHT,
  NAVY,
  PLUM,
  padlock,
  pane,
  question,
  RUST,
  round,
  SAND,
  SEA,
  SKIN,
  SKY,
  SKY_MID,
  SUN,
  shadow,
  shirt,
  tube,
  WHITE,
  WOOD,
  WOOD_LIGHT,
} from '../card-pen';

const mist = (x: number, y: number): string =>
  `<g opacity=".75">${dot(x, y, 26, 12, MIST)}${dot(x + 22, y + 8, 22, 10, MIST)}${dot(x - 16, y + 9, 20, 9, MIST_LIGHT)}</g>`;
const bubble = (x: number, y: number, r: number): string =>
  round(x, y, r, r, SKY) + line(`M${x - r * 0.4} ${y - r * 0.3}q${r * 0.2}-${r * 0.3} ${r * 0.5}-${r * 0.3}`, 3, WHITE);
const door = (x: number, fill: string, panel: string): string =>
  pane(x, 22, 74, 116, fill) + ink(`M${x + 12} 34h50v36h-50ZM${x + 12} 82h50v44h-50Z`, panel) + round(x + 62, 84, 5, 5, SUN);
const phone = (x: number, y: number, turn: number): string =>
  at(
    x,
    y,
    ink('M-24-40H24Q30-40 30-34V34Q30 40 24 40H-24Q-30 40-30 34V-34Q-30-40-24-40Z', NAVY) +
      round(0, -8, 15, 15, SKY_MID) +
      round(0, -8, 8, 8, INK) +
      dot(-3, -11, 3, 3, WHITE) +
      dot(18, -30, 4, 4, SUN),
    ` rotate(${turn})`,
  );

const doctor =
  ink('M-14 22C-28 26-30 40-30 70H30C30 40 28 26 14 22L0 40Z', WHITE) +
  ink('M-10 23L0 38L10 23Z', FOAM) +
  line('M-14 26C-16 42-8 46-6 52M14 26C18 42 14 48 12 52', 4, NAVY) +
  round(-5, 55, 5, 5, SUN);

const wave = (y: number, colour: string): string =>
  flat(
    `M0 ${y}C20 ${y - 14} 34 ${y - 14} 50 ${y}C66 ${y + 12} 82 ${y + 12} 100 ${y}C118 ${y - 14} 134 ${y - 14} 150 ${y}C166 ${y + 12} 184 ${y + 10} 200 ${y}V138A22 22 0 0 1 178 160H22A22 22 0 0 1 0 138Z`,
    colour,
  );

const note = (x: number, y: number): string => at(x, y, dot(0, 0, 7, 5, GRAPE_DARK) + line('M6-1V-24L18-20', 4, GRAPE_DARK));

const flag = (x: number, colour: string): string => flat(`M${x} 22L${x + 18} 22L${x + 9} 40Z`, colour);

export const cards: Readonly<Record<string, string>> = {
  'doctor-visit': card(
    MINT,
    ground(SKY, 124) +
      ink('M10 18H54V52H10Z', WHITE) +
      line('M32 25V45M22 35H42', 6, CORAL) +
      shadow(104, 150, 78) +
      ink('M66 122H138V136H66Z', WOOD_LIGHT) +
      tube('M76 138V150M128 138V150', 4, WOOD) +
      at(46, 76, doctor + head(SKIN.light, 'bob', 'laugh'), ' scale(.92)') +
      at(
        156,
        74,
        ink('M-14 22C-28 26-30 40-30 72H30C30 40 28 26 14 22C6 28-6 28-14 22Z', CORAL) + head(SKIN.warm, 'tails', 'laugh'),
        ' scale(.9)',
      ) +
      at(102, 84, shirt(SUN) + head(SKIN.warm, 'bob', 'laugh'), ' scale(.74)') +
      tube('M128 112C122 118 118 120 114 120', 5, SKIN.warm),
  ),
  'bath-door': card(
    SKY,
    ground(BUTTER, 130) +
      flat('M0 40H200V44H0ZM0 84H200V88H0ZM40 0H44V40H40ZM160 44H164V84H160ZM40 88H44V124H40Z', SKY_MID) +
      door(62, FOAM, MINT) +
      line('M150 40H186', 6, INK) +
      ink('M154 40H182V92H154Z', CORAL) +
      line('M156 78H180', 6, CREAM) +
      bubble(82, 140, 10) +
      bubble(104, 146, 7) +
      bubble(122, 138, 9) +
      bubble(30, 60, 11) +
      bubble(48, 40, 7) +
      ink('M24 122C12 122 12 140 26 140H42C54 140 54 122 44 124C42 116 36 114 32 120C30 122 28 122 24 122Z', SUN) +
      dot(38, 124, 2.4, 2.4, INK) +
      line('M47 126H54', 5, AMBER),
  ),
  'phone-photo': card(
    CREAM,
    mist(44, 44) +
      mist(150, 122) +
      phone(100, 80, -8) +
      line('M118 18L122 8M138 28L148 20M142 46H154', 6, SUN) +
      at(44, 108, question(GRAPE_DARK)) +
      ink('M146 70H178Q184 70 184 76V96Q184 102 178 102H168L160 112V102H146Q140 102 140 96V76Q140 70 146 70Z', CORAL) +
      line('M150 86H174', 6, INK),
  ),
  'knock-door': card(
    BUTTER,
    ground(WOOD_LIGHT, 134) +
      door(96, SEA, FOAM) +
      ink('M116 42H150V60H116Z', CREAM) +
      line('M124 51H142', 5, CORAL) +
      at(46, 62, ink('M-14 22C-28 26-28 40-28 88H28C28 40 28 26 14 22C6 28-6 28-14 22Z', CORAL) + head(SKIN.warm, 'short', 'laugh')) +
      tube('M64 98C74 96 80 88 84 80', 10, CORAL) +
      round(88, 74, 8, 8, SKIN.warm) +
      line('M84 52L80 44M92 50L94 42M76 60L68 56', 5, INK),
  ),
  'stop-hand': card(
    CREAM,
    ground(MINT, 128) +
      shadow(70, 148, 40) +
      at(66, 66, ink('M-14 22C-28 26-28 40-28 82H28C28 40 28 26 14 22C6 28-6 28-14 22Z', CORAL) + head(SKIN.tan, 'tails', 'sad')) +
      tube('M86 98C98 112 112 112 124 100', 10, CORAL) +
      line('M120 78L112 50M130 74L130 40M142 76L148 44M152 84L166 58M116 92L102 84', 17, INK) +
      round(134, 88, 22, 22, SKIN.tan) +
      line('M120 78L112 50M130 74L130 40M142 76L148 44M152 84L166 58M116 92L102 84', 8, SKIN.tan) +
      dot(134, 88, 18, 18, SKIN.tan) +
      line('M176 84H188M168 112L180 120M172 56L182 48', 6, SUN),
  ),
  'closed-door': card(
    BUTTER,
    ground(SAND, 134) +
      ink('M52 18H136V148H52Z', CREAM) +
      flat('M62 28H126V146H62Z', MIST) +
      flat('M62 28H84V146H62Z', MIST_LIGHT) +
      ink('M84 30L128 24V152L84 144Z', WOOD_LIGHT) +
      line('M94 46L118 43V84L94 84ZM94 98L118 98V134L94 131Z', 4, WOOD) +
      round(92, 92, 5, 5, SUN) +
      ink('M134 34H180Q190 34 190 44V78Q190 88 180 88H160L148 100L150 88H134Q124 88 124 78V44Q124 34 134 34Z', WHITE) +
      at(157, 62, padlock(GRAPE), ' scale(.9)') +
      at(30, 92, head(SKIN.warm, 'bob', 'sad'), ' scale(.72)') +
      at(30, 94, shirt(WHITE), ' scale(.72)'),
  ),
  'stage-song': card(
    GRAPE,
    flat('M100 0L160 140H40Z', BUTTER) +
      flat('M0 132H200V138A22 22 0 0 1 178 160H22A22 22 0 0 1 0 138Z', WOOD_LIGHT) +
      ink('M0 2C34 10 44 60 30 134H0ZM200 2C166 10 156 60 170 134H200Z', CORAL) +
      line('M12 14C22 50 20 96 14 128M188 14C178 50 180 96 186 128', 4, CORAL_DARK) +
      shadow(98, 146, 34) +
      leg(SKIN.warm, SEA, 90, 116, 136) +
      leg(SKIN.warm, SEA, 108, 116, 136) +
      ink('M80 104H118L126 126H72Z', NAVY) +
      at(99, 62, shirt(WHITE)) +
      tube('M116 88C132 92 132 82 122 74', 9, SKIN.warm) +
      at(99, 58, head(SKIN.warm, 'tails', 'laugh')) +
      line('M120 78L132 92', 9, INK) +
      round(117, 75, 7, 7, INK) +
      note(150, 66) +
      note(48, 78),
  ),
  'dare-rock': card(
    SKY,
    wave(96, SKY_MID) +
      ink('M0 48C30 40 78 44 104 56C112 76 100 96 108 120C112 138 104 150 96 160H22A22 22 0 0 1 0 138Z', BRICK) +
      flat('M104 56C112 76 100 96 108 120C112 138 104 150 96 160H74C92 128 76 90 104 56Z', RUST) +
      ink('M200 74C164 62 132 84 128 112C142 96 162 100 158 116C152 132 130 128 122 142C150 160 200 146 200 138Z', SEA) +
      line('M190 84C162 78 144 92 140 102M186 104C178 98 170 102 172 112', 4, FOAM) +
      leg(SKIN.tan, NAVY, 68, 40, 42) +
      leg(SKIN.tan, NAVY, 84, 40, 42) +
      at(76, 8, `<g transform="translate(0 14)">${shirt(SUN)}</g>`, ' scale(.62)') +
      at(76, 22, head(SKIN.tan, 'short', 'sad'), ' scale(.62)') +
      line('M110 34C132 34 142 46 144 62', 4, INK) +
      line('M136 54L144 64L152 54', 4, INK) +
      at(176, 32, question(GRAPE_DARK)),
  ),
  'run-to-grandma': card(
    BUTTER,
    ground(MINT, 126) +
      shadow(132, 148, 36) +
      shadow(60, 148, 28) +
      round(132, 22, 13, 10, '#C9CBD8') +
      ink('M112 72C104 90 102 120 100 146H166C164 120 160 90 152 72Z', PLUM) +
      line('M116 100h.1M132 114h.1M148 100h.1M124 130h.1M146 130h.1', 8, GRAPE) +
      at(132, 50, head(SKIN.tan, 'bald', 'laugh')) +
      leg(SKIN.warm, SEA, 54, 116, 134) +
      leg(SKIN.warm, SEA, 68, 116, 134) +
      ink('M46 108H76L82 124H40Z', NAVY) +
      tube('M74 92L98 84', 9, SKIN.warm) +
      tube('M108 84L92 100', 9, PLUM) +
      at(60, 70, shirt(WHITE), ' scale(.9)') +
      at(60, 66, head(SKIN.warm, 'bob', 'laugh'), ' scale(.86)') +
      at(96, 34, ink('M0 14C-20 2-16-14-7-14C-3-14 0-11 0-8C0-11 3-14 7-14C16-14 20 2 0 14Z', CORAL)),
  ),
  'drum-feast': card(
    BUTTER,
    ground(SAND, 126) +
      flag(14, CORAL) +
      flag(54, SEA) +
      flag(128, GRAPE) +
      flag(168, SUN) +
      line('M0 22H200', 4, INK) +
      shadow(100, 148, 60) +
      ink('M48 70C38 96 40 122 52 144H148C160 122 162 96 152 70Z', WOOD_LIGHT) +
      line('M46 92C80 104 120 104 154 92M48 126C80 136 120 136 152 126', 6, CORAL) +
      round(100, 70, 53, 17, CREAM) +
      line('M128 66L168 34M72 66L34 38', 10, INK) +
      line('M128 66L168 34M72 66L34 38', 4, SUN) +
      round(170, 32, 9, 9, CORAL) +
      round(32, 36, 9, 9, CORAL) +
      line('M92 40V30M110 42L116 32M76 44L70 36', 5, AMBER),
  ),
};

/**
 * Bodies, care, privacy and pictures. Nobody is ever shown undressed: a door, a curtain or a big towel says it;
 * what is not safe is told by the grey mist and by things, never by a face or a touch.
 */
import {
  AMBER,
  at,
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
  LEAF,
  LEAF_DARK,
  line,
  MINT,
  MIST,
  MIST_LIGHT,
  NAVY,
  pane,
  question,
  round,
  SAND,
  SEA,
  SKIN,
  SKY,
  SKY_MID,
  SUN,
  shadow,
  shirt,
  shorts,
  tube,
  WHITE,
  WOOD,
  WOOD_LIGHT,
  wheel,
} from '../card-pen';

/** A grown-up's hair in a bun, behind a head. */
const bun = (colour: string): string => round(0, -30, 11, 10, colour);
const mist = (x: number, y: number): string =>
  `<g opacity=".75">${dot(x, y, 26, 12, MIST)}${dot(x + 22, y + 8, 22, 10, MIST)}${dot(x - 16, y + 9, 20, 9, MIST_LIGHT)}</g>`;
const bubble = (x: number, y: number, r: number): string =>
  round(x, y, r, r, SKY) + line(`M${x - r * 0.4} ${y - r * 0.3}q${r * 0.2}-${r * 0.3} ${r * 0.5}-${r * 0.3}`, 3, WHITE);
const tick = (x: number, y: number): string =>
  round(x, y, 13, 13, LEAF) + line(`M${x - 6} ${y}L${x - 1} ${y + 5}L${x + 7} ${y - 5}`, 5, INK);

export const cards: Readonly<Record<string, string>> = {
  'grandma-towel': card(
    CREAM,
    ground(SKY, 126) +
      shadow(100, 148, 70) +
      ink('M34 84C46 66 84 66 92 84L98 150H30Z', '#7A2748') +
      at(64, 50, bun('#C9CBD8') + head(SKIN.tan, 'bald', 'laugh')) +
      ink('M39 46C40 26 52 18 64 18C76 18 88 26 89 46C78 36 50 36 39 46Z', '#C9CBD8') +
      ink('M106 92C98 104 98 132 102 150H170C174 132 174 104 166 92C152 84 120 84 106 92Z', WHITE) +
      line('M112 108C108 122 108 134 110 144M160 108C164 122 164 134 162 144M124 104L136 118L148 104', 4, SKY_MID) +
      at(136, 70, head(SKIN.tan, 'short', 'laugh'), ' scale(.86)') +
      tube('M90 92C104 96 112 104 118 112', 10, '#7A2748') +
      round(120, 114, 7, 7, SKIN.tan) +
      bubble(22, 44, 9) +
      bubble(178, 34, 10) +
      bubble(164, 22, 6),
  ),
  'hut-curtain': card(
    SKY,
    flat('M0 76H200V112H0Z', SKY_MID) +
      ground(SAND, 108) +
      tube('M52 34V140M148 34V140', 6, WOOD) +
      ink('M34 40L100 10L166 40L158 52H42Z', SUN) +
      line('M62 38L58 50M86 28L84 50M114 28L116 50M138 38L142 50', 4, AMBER) +
      ink('M58 54H142V124C134 130 126 122 118 128C110 132 104 124 96 128C88 132 80 124 72 128C66 130 62 128 58 126Z', CORAL) +
      line('M76 60V120M98 60V122M122 60V122', 4, CORAL_DARK) +
      ink('M84 138C84 132 96 132 96 138V144H84ZM104 138C104 132 116 132 116 138V144H104Z', SEA) +
      mist(164, 120) +
      at(172, 92, question(GRAPE_DARK), ' scale(.8)') +
      line('M188 140C182 134 176 134 170 138', 4, GRAPE_DARK),
  ),
  'skin-cream': card(
    MINT,
    ground(BUTTER, 122) +
      shadow(98, 146, 66) +
      at(
        92,
        92,
        ink('M-58-22H34L52-10V14L34 26H-58Q-64 26-64 20V-16Q-64-22-58-22Z', WHITE) +
          ink('M52-10H66V14H52Z', SEA) +
          flat('M-54-8H22V14H-54Z', FOAM) +
          line('M-16-8V12M-26 2H-6', 6, CORAL),
        ' rotate(-12)',
      ) +
      ink('M150 116C140 110 146 100 154 104C158 94 172 98 170 108C180 110 178 122 168 122H152Z', WHITE) +
      line('M34 40C40 30 52 30 58 38M150 44C156 36 166 36 172 42', 4, LEAF_DARK) +
      tick(166, 66),
  ),
  'wheelchair-help': card(
    SKY,
    ground(LEAF, 120) +
      shadow(110, 148, 72) +
      at(
        48,
        62,
        ink('M-14 22C-28 26-28 40-28 84H28C28 40 28 26 14 22C6 28-6 28-14 22Z', SEA) + head(SKIN.tan, 'short', 'laugh'),
        ' scale(.9)',
      ) +
      line('M86 84H98V128H150', 6, INK) +
      at(122, 66, shirt(SUN) + shorts(NAVY) + head(SKIN.deep, 'short', 'laugh'), ' scale(.86)') +
      wheel(116, 128) +
      round(156, 142, 6, 6, INK) +
      tube('M70 92C78 90 84 88 90 86', 5, SKIN.tan) +
      ink('M76 8H116Q122 8 122 14V30Q122 36 116 36H96L84 46V36H76Q70 36 70 30V14Q70 8 76 8Z', WHITE) +
      at(96, 21, question(SEA), ' scale(.55)') +
      ink('M142 16H180Q186 16 186 22V38Q186 44 180 44H172L160 54V44H142Q136 44 136 38V22Q136 16 142 16Z', WHITE) +
      line('M150 30L158 38L172 22', 6, LEAF_DARK),
  ),
  'swim-lesson': card(
    SKY,
    flat('M0 66C30 58 60 74 100 66C140 58 170 74 200 66V138A22 22 0 0 1 178 160H22A22 22 0 0 1 0 138Z', SKY_MID) +
      line('M20 92C32 86 44 98 56 92M130 150C142 144 154 156 166 150M36 140C46 134 56 146 66 140', 4, WHITE) +
      at(
        46,
        54,
        ink('M-14 22C-28 26-28 40-28 56H28C28 40 28 26 14 22C6 28-6 28-14 22Z', SEA) + head(SKIN.warm, 'short', 'laugh'),
        ' scale(.86)',
      ) +
      ink('M96 112H176Q188 112 188 122T176 132H96Q84 132 84 122T96 112Z', CORAL) +
      line('M110 114V130M136 114V130M162 114V130', 6, WHITE) +
      at(128, 86, head(SKIN.tan, 'bob', 'laugh'), ' scale(.86)') +
      tube('M104 106L98 114M152 106L158 114', 5, SKIN.tan) +
      line('M84 142C100 136 116 150 132 142C148 136 164 150 180 142', 5, WHITE) +
      at(172, 50, head(SKIN.light, 'tails', 'laugh'), ' scale(.56)') +
      flat('M152 66H194V76H152Z', SKY_MID),
  ),
  'class-photo': card(
    SKY,
    flat('M0 66H200V96H0Z', SEA) +
      ground(SAND, 96) +
      shadow(96, 146, 80) +
      at(40, 84, shirt(WHITE) + shorts(NAVY) + head(SKIN.light, 'bob', 'laugh'), ' scale(.78)') +
      at(84, 78, shirt(WHITE) + shorts(NAVY) + head(SKIN.deep, 'short', 'laugh'), ' scale(.78)') +
      at(128, 84, shirt(WHITE) + shorts(NAVY) + head(SKIN.tan, 'tails', 'laugh'), ' scale(.78)') +
      ink('M152 108H190Q196 108 196 114V138Q196 144 190 144H152Q146 144 146 138V114Q146 108 152 108ZM160 100H178V108H160Z', INK) +
      round(171, 126, 12, 12, SKY_MID) +
      round(171, 126, 6, 6, NAVY) +
      line('M152 92L146 84M186 92L192 84M170 88V78', 5, SUN) +
      tick(176, 30),
  ),
  'health-lesson': card(
    MINT,
    ink('M34 16H166V94H34Z', LEAF_DARK) +
      line('M34 94H166', 6, CREAM) +
      at(82, 44, ink('M-8-6C-8-16 8-16 8-6C8 2-8 2-8-6ZM-14 30C-14 12 14 12 14 30Z', CREAM), ' scale(.9)') +
      at(118, 38, ink('M-10-6C-10-18 10-18 10-6C10 4-10 4-10-6ZM-18 38C-18 12 18 12 18 38Z', SUN), ' scale(.9)') +
      line('M46 36H62M46 50H58M140 36H154M142 50H154', 4, CREAM) +
      ground(BUTTER, 126) +
      at(60, 128, head(SKIN.warm, 'bob', 'laugh'), ' scale(.66)') +
      at(104, 130, head(SKIN.deep, 'short', 'laugh'), ' scale(.66)') +
      at(146, 128, head(SKIN.light, 'tails', 'laugh'), ' scale(.66)'),
  ),
  tailor: card(
    BUTTER,
    ground(WOOD_LIGHT, 128) +
      shadow(96, 148, 66) +
      at(
        120,
        58,
        ink('M-14 22C-28 26-26 40-24 92H24C26 40 28 26 14 22C6 28-6 28-14 22Z', GRAPE) +
          line('M-12 40V86M12 40V86', 4, GRAPE_DARK) +
          head(SKIN.light, 'tails', 'laugh'),
      ) +
      line('M82 104C104 96 134 96 152 104', 13, INK) +
      line('M82 104C104 96 134 96 152 104', 6, SUN) +
      at(
        46,
        68,
        ink('M-14 22C-28 26-28 40-28 82H28C28 40 28 26 14 22C6 28-6 28-14 22Z', SEA) + bun('#332B45') + head(SKIN.warm, 'bob', 'laugh'),
        ' scale(.94)',
      ) +
      tube('M64 104C72 108 78 107 84 104', 9, SEA) +
      ink('M162 112H192V136H162Z', CORAL) +
      line('M162 124H192', 5, CREAM) +
      round(170, 102, 9, 9, WHITE),
  ),
  // Led by the wrist: the arm is pulled, the cane hangs behind.
  'cane-wrist': card(
    MINT,
    ground(LEAF, 124) +
      shadow(100, 150, 74) +
      at(132, 64, shirt(CORAL) + shorts(NAVY) + head(SKIN.light, 'tails', 'laugh')) +
      at(60, 72, shirt(WHITE) + shorts(NAVY) + head(SKIN.warm, 'tails', 'sad'), ' scale(.94)') +
      line('M46 70H56M64 70H74M56 70H64', 7, INK) +
      tube('M76 104C88 100 98 98 106 98', 5, SKIN.warm) +
      tube('M118 96C112 96 108 96 106 98', 5, SKIN.light) +
      line('M40 106L14 150', 9, INK) +
      line('M40 106L14 150', 4, WHITE) +
      line('M20 140L14 150', 5, CORAL) +
      line('M164 70H184M168 86H188M164 102H184', 5, SEA),
  ),
  // Led well: a question first, a hand on the friend's elbow, the cane before.
  'cane-elbow': card(
    MINT,
    ground(LEAF, 124) +
      shadow(100, 150, 74) +
      at(136, 68, shirt(CORAL) + shorts(NAVY) + head(SKIN.deep, 'short', 'laugh'), ' scale(.94)') +
      at(84, 72, shirt(WHITE) + shorts(NAVY) + head(SKIN.warm, 'tails', 'laugh'), ' scale(.94)') +
      line('M70 70H80M88 70H98M80 70H88', 7, INK) +
      tube('M102 104C108 106 112 106 116 104', 5, SKIN.warm) +
      line('M66 106L40 150', 9, INK) +
      line('M66 106L40 150', 4, WHITE) +
      line('M46 140L40 150', 5, CORAL) +
      ink('M152 8H188Q194 8 194 14V32Q194 38 188 38H170L158 48V38H152Q146 38 146 32V14Q146 8 152 8Z', WHITE) +
      at(170, 23, question(SEA), ' scale(.6)'),
  ),
  // The nap room of a day school: one curtain, one child behind it, mats.
  'nap-curtain': card(
    CREAM,
    ground(BUTTER, 118) +
      line('M64 24H150', 7, WOOD) +
      ink('M70 26H144V116C136 122 128 114 120 120C112 124 104 116 96 120C88 124 78 116 70 118Z', MINT) +
      line('M88 32V114M108 32V116M126 32V114', 4, LEAF_DARK) +
      ink('M92 124C92 118 102 118 102 124V130H92ZM110 124C110 118 120 118 120 124V130H110Z', SEA) +
      ink('M14 128H62V148H14Z', CORAL) +
      ink('M14 124H30V140H14Z', WHITE) +
      ink('M140 134H190V152H140Z', SUN) +
      ink('M174 130H190V146H174Z', WHITE) +
      at(
        38,
        74,
        ink('M-14 22C-28 26-28 40-28 62H28C28 40 28 26 14 22C6 28-6 28-14 22Z', SEA) + bun('#332B45') + head(SKIN.light, 'bob', 'laugh'),
        ' scale(.8)',
      ) +
      line('M160 40V60M150 50H170', 6, SUN),
  ),
  // Marks of growth beside a boy, and remarks that come from the side.
  'grow-marks': card(
    BUTTER,
    ground(WOOD_LIGHT, 130) +
      pane(24, 18, 20, 118, CREAM) +
      line('M24 36H36M24 56H36M24 76H36M24 96H36M24 116H36', 4, INK) +
      shadow(86, 150, 40) +
      at(84, 60, shirt(SEA) + shorts(NAVY) + tube('M-10 74V84M10 74V84', 6, SKIN.tan) + head(SKIN.tan, 'short', 'sad')) +
      mist(150, 108) +
      ink('M128 22H184Q190 22 190 28V50Q190 56 184 56H150L136 68V56H128Q122 56 122 50V28Q122 22 128 22Z', GRAPE) +
      line('M136 34H176M136 45H164', 5, GRAPE_DARK) +
      ink('M140 78H184Q190 78 190 84V96Q190 102 184 102H156L144 112V102H140Q134 102 134 96V84Q134 78 140 78Z', GRAPE) +
      line('M146 90H178', 5, GRAPE_DARK),
  ),
  // A cut-out face beside a swimsuit on a hanger, on a screen.
  'ai-face': card(
    CREAM,
    mist(34, 40) +
      ink('M34 22H166Q174 22 174 30V122Q174 130 166 130H34Q26 130 26 122V30Q26 22 34 22Z', NAVY) +
      ink('M38 34H162V118H38Z', SKY) +
      ink('M92 130H108V146H92Z', NAVY) +
      line('M72 150H128', 7, INK) +
      line('M44 46H90V104H44Z', 4, CORAL_DARK) +
      at(68, 76, head(SKIN.warm, 'tails', 'sad'), ' scale(.74)') +
      tube('M94 76H108M102 68L110 76L102 84', 3, SUN) +
      line('M136 44C130 44 130 52 136 52V58L120 66H152L136 58', 4, INK) +
      ink('M124 66H130C132 74 140 74 142 66H148V84C146 92 152 98 150 106H122C120 98 126 92 124 84Z', CORAL) +
      line('M126 88H146', 4, WHITE) +
      at(180, 120, question(GRAPE_DARK), ' scale(.9)'),
  ),
};

import {
  AMBER,
  at,
  BUTTER,
  CORAL,
  CREAM,
  card,
  cloud,
  dot,
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
  NAVY,
  padlock,
  pane,
  question,
  round,
  SAND,
  SEA,
  SKIN,
  SKY,
  SUN,
  shirt,
  tube,
  WHITE,
  WOOD_LIGHT,
} from '../card-pen';

const bolt = line('M-16 0L-5-8L3 6L14-4', 5, INK);

/** What a call is about, and what a child may do instead of speaking on. */
export const cards: Record<string, string> = {
  'sea-lamp': card(
    NAVY,
    flat('M0 118C60 106 140 130 200 116V138A22 22 0 0 1 178 160H22A22 22 0 0 1 0 138Z', SEA) +
      flat('M104 44L200 18V70Z', SUN) +
      flat('M96 44L0 26V62Z', SUN) +
      ink('M60 148C62 130 138 130 140 148Z', WOOD_LIGHT) +
      ink('M82 138L88 62H112L118 138Z', WHITE) +
      flat('M85 100H115L117 120H83Z', CORAL) +
      ink('M84 62V34H116V62Z', SUN) +
      ink('M80 34L100 16L120 34Z', CORAL),
  ),
  'stand-between': card(
    CREAM,
    ground(MINT, 132) +
      at(36, 80, at(0, 4, shirt(NAVY)) + head(SKIN.tan, 'short', 'cross', 6), ' scale(1.15)') +
      at(164, 80, at(0, 4, shirt(SEA)) + head(SKIN.warm, 'bob', 'cross', -6), ' scale(1.15)') +
      tube('M86 128L74 114M114 128L126 114', 7, SKIN.deep) +
      at(100, 106, at(0, 2, shirt(CORAL)) + head(SKIN.deep, 'curly', 'sad'), ' scale(.72)') +
      at(62, 24, cloud(CORAL) + bolt, ' scale(.8)') +
      at(138, 24, cloud(GRAPE) + bolt, ' scale(.8)'),
  ),
  'nap-blanket': card(
    BUTTER,
    ink('M8 52Q8 44 16 44H184Q192 44 192 52V148H8Z', MINT) +
      line('M100 44V148', 5, LEAF_DARK) +
      ink('M18 52H88Q92 66 88 80H18Q14 66 18 52ZM112 52H182Q186 66 182 80H112Q108 66 112 52Z', WHITE) +
      at(52, 64, head(SKIN.warm, 'short', 'aside', 4), ' scale(.82)') +
      at(148, 64, head(SKIN.deep, 'crew', 'sad', -3), ' scale(.82)') +
      ink('M20 90H84V144H20Z', SKY) +
      ink('M96 102L178 90V144H112Z', CORAL) +
      flat('M104 108L174 97V105L107 118Z', SUN) +
      tube('M72 98L96 106', 8, SKIN.warm) +
      line('M92 86L84 78M102 84V74', 5, AMBER) +
      line('M160 16H174L160 32H174', 4, GRAPE_DARK),
  ),
  'white-cane': card(
    LEAF,
    flat('M78 160C88 116 124 96 200 84V132C160 138 138 146 132 160Z', SAND) +
      line('M18 36V96M34 44V100M182 18V66', 9, WOOD_LIGHT) +
      dot(20, 28, 24, 20, LEAF_DARK) +
      dot(180, 16, 26, 18, LEAF_DARK) +
      at(
        80,
        78,
        at(0, 2, shirt(CORAL)) +
          head(SKIN.warm, 'tails', 'sad') +
          ink('M-20-1H-3V8Q-11 13-20 8ZM3-1H20V8Q11 13 3 8Z', INK) +
          line('M-3 2H3', 4, INK),
        ' scale(1.1)',
      ) +
      tube('M62 118L52 124', 8, SKIN.warm) +
      line('M52 122L26 156', 11, INK) +
      line('M52 122L30 150', 5, WHITE) +
      line('M30 150L26 156', 5, CORAL) +
      tube('M98 116L122 106', 8, SKIN.warm) +
      tube('M126 104L182 82', 16, SKIN.tan) +
      ink('M164 78L200 62V98L172 104Z', NAVY) +
      round(126, 104, 13, 12, SKIN.tan) +
      line('M140 136H166M158 128L168 136L158 144', 6, AMBER),
  ),
  'phone-ring': card(
    MINT,
    ground(WOOD_LIGHT, 118) +
      ink('M50 90Q52 78 64 78H136Q148 78 150 90L158 124Q160 134 148 134H52Q40 134 42 124Z', GRAPE) +
      ink('M78 90H122L128 122H72Z', CREAM) +
      ink('M44 62C44 36 156 36 156 62V68Q156 76 146 76H136Q128 76 128 68V66C114 58 86 58 72 66V68Q72 76 64 76H54Q44 76 44 68Z', CORAL) +
      line('M34 46C26 54 26 66 34 74M22 38C8 54 8 70 22 84M166 46C174 54 174 66 166 74M178 38C192 54 192 70 178 84', 5, GRAPE_DARK) +
      at(100, 22, question(GRAPE_DARK), ' scale(.8)'),
  ),
  'evening-home': card(
    BUTTER,
    pane(16, 18, 62, 56, NAVY) +
      flat('M52 30A14 14 0 1 0 62 54A17 17 0 0 1 52 30Z', SUN) +
      dot(30, 34, 3, 3, WHITE) +
      dot(34, 60, 2, 2, WHITE) +
      pane(148, 34, 42, 96, WOOD_LIGHT) +
      at(168, 84, padlock(SUN), ' scale(.8)') +
      at(100, 84, at(0, 4, shirt(CORAL)) + head(SKIN.light, 'tails', 'laugh')) +
      ink('M12 122H188V136H12Z', WOOD_LIGHT) +
      ink('M84 106H116L120 122H80Z', WHITE) +
      line('M92 114H108', 4, LEAF_DARK) +
      ink('M34 122L38 100H58L62 122Z', SUN) +
      line('M48 100V88M26 92L20 86M70 92L76 86', 5, AMBER) +
      line('M32 136V156M168 136V156', 9, INK),
  ),
};

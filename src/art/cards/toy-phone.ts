import {
  at,
  BUTTER,
  CORAL,
  CREAM,
  card,
  dot,
  GRAPE,
  GRAPE_DARK,
  ground,
  head,
  INK,
  ink,
  LEAF,
  line,
  MINT,
  NAVY,
  round,
  SAND,
  SKIN,
  SKY,
  SUN,
  shadow,
  shirt,
  tube,
  WHITE,
} from '../card-pen';

/** Calling for help: the toy telephone of the lesson, and a call that nobody makes alone. */
export const cards: Record<string, string> = {
  'toy-phone': card(
    BUTTER,
    ground(SAND, 126) +
      shadow(100, 146, 66) +
      ink('M44 76Q46 62 60 62H140Q154 62 156 76L166 134Q168 146 156 146H44Q32 146 34 134Z', CORAL) +
      ink('M62 84H138L144 132H56Z', CREAM) +
      [0, 1, 2]
        .map((row) =>
          [-1, 0, 1].map((column) => round(100 + column * 22, 94 + row * 15, 7, 5, row === 0 && column === -1 ? SUN : WHITE)).join(''),
        )
        .join('') +
      ink('M34 50C34 22 166 22 166 50V58Q166 66 156 66H142Q134 66 134 58V54C118 46 82 46 66 54V58Q66 66 58 66H44Q34 66 34 58Z', GRAPE) +
      line('M54 42C80 30 120 30 146 42', 5, GRAPE_DARK) +
      line('M18 40L26 46M182 40L174 46M100 12V4', 6, LEAF),
  ),
  'phone-together': card(
    MINT,
    ground(LEAF, 132) +
      ink('M12 18H62V120H12Z', SKY) +
      ink('M12 18L34 30V130L12 120Z', CREAM) +
      dot(28, 80, 3, 3, INK) +
      at(92, 100, shirt(CORAL)) +
      at(152, 86, shirt(NAVY)) +
      tube('M80 124C90 138 108 138 116 128', 9, SKIN.light) +
      tube('M140 116C132 128 126 130 120 128', 9, SKIN.tan) +
      at(92, 82, head(SKIN.light, 'bob', 'laugh')) +
      at(152, 66, head(SKIN.tan, 'short', 'laugh')) +
      ink('M108 110H130Q134 110 134 114V146Q134 150 130 150H108Q104 150 104 146V114Q104 110 108 110Z', INK) +
      ink('M110 116H128V140H110Z', SUN) +
      line('M112 34C118 28 126 28 132 34M106 26C116 16 128 16 138 26', 5, GRAPE_DARK),
  ),
};

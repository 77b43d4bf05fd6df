import {
  AMBER,
  at,
  BRICK,
  BUTTER,
  CORAL,
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
  pane,
  roof,
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

type Hair = 'short' | 'bob' | 'tails' | 'bald';
type Mood = 'laugh' | 'aside' | 'sad' | 'tired';

const bust = (x: number, y: number, skin: string, hair: Hair, cloth: string, mood: Mood = 'laugh', size = 1.1): string =>
  at(x, y, at(0, 8, shirt(cloth)) + head(skin, hair, mood), ` scale(${size})`);
const who = (tint: string, body: string): string => card(tint, body + line('M30 34L42 44M170 34L158 44M100 8V20', 7, SUN));
const sheet = (body: string): string =>
  ink('M48 34H152Q160 34 160 42V132Q160 140 152 140H48Q40 140 40 132V42Q40 34 48 34Z', WHITE) +
  ink('M48 34H152Q160 34 160 42V58H40V42Q40 34 48 34Z', CORAL) +
  line('M70 26V42M130 26V42', 8, INK) +
  body;
const cell = (x: number, y: number, fill: string): string => ink(`M${x - 9} ${y - 9}h18v18h-18Z`, fill);
const cob = (x: number, y: number, turn: number): string =>
  at(
    x,
    y,
    ink('M-14 22C-20-18-8-44 0-46C8-44 20-18 14 22Z', SUN) +
      line('M-7-22V14M0-34V16M7-22V14', 4, AMBER) +
      ink('M-14 26C-34 4-28-20-20-26C-10-12-6 6 0 26ZM14 26C34 4 28-20 20-26C10-12 6 6 0 26Z', LEAF),
    ` rotate(${turn})`,
  );
const slab = (x: number, top: number, half: number, fill = MIST): string =>
  ink(`M${x - half} ${top + 8}Q${x} ${top - 6} ${x + half} ${top + 6}L${x + half - 2} 122Q${x} 132 ${x - half + 2} 122Z`, fill);

export const cards: Record<string, string> = {
  'pause-rest': card(
    MINT,
    ground(LEAF, 112) +
      flat('M0 140C50 124 120 150 200 132V138A22 22 0 0 1 178 160H22A22 22 0 0 1 0 138Z', SKY_MID) +
      ink('M44 118C46 92 84 88 104 100C128 92 160 98 160 120C140 130 64 130 44 118Z', MIST) +
      bust(96, 56, SKIN.deep, 'tails', WHITE, 'tired', 0.92) +
      line('M150 30H168L150 50H168M176 14H188L176 28H188', 5, INK),
  ),
  maize: card(SKY, ground(SAND, 122) + cob(70, 92, -14) + cob(132, 92, 14) + cob(101, 82, 0)),
  'where-field': card(
    SKY,
    dot(164, 32, 16, 16, SUN) +
      flat('M0 96C30 50 74 46 104 78C130 50 170 50 200 84V138A22 22 0 0 1 178 160H22A22 22 0 0 1 0 138Z', '#3E9B6B') +
      flat('M0 118C60 96 140 96 200 114V138A22 22 0 0 1 178 160H22A22 22 0 0 1 0 138Z', LEAF) +
      [34, 74, 114]
        .map(
          (x) =>
            line(
              `M${x} 142V92M${x} 118C${x - 16} 116 ${x - 18} 104 ${x - 18} 104M${x} 108C${x + 16} 106 ${x + 18} 94 ${x + 18} 94`,
              6,
              LEAF_DARK,
            ) + dot(x + 6, 116, 5, 10, SUN),
        )
        .join('') +
      flat('M138 160C132 138 168 132 162 106H178C188 132 164 140 172 160Z', SKY_MID),
  ),
  'where-school': card(
    BUTTER,
    ground(SAND, 130) +
      pane(28, 66, 144, 78, CREAM) +
      roof(100, 22, 92, 48) +
      pane(42, 82, 28, 28, SKY) +
      pane(130, 82, 28, 28, SKY) +
      ink('M86 144V92H114V144', BRICK) +
      line('M186 144V34', 6, INK) +
      ink('M186 34H160V54H186Z', '#D8232A') +
      flat('M173 38L175 42H179L176 45L177 50L173 47L169 50L170 45L167 42H171Z', SUN),
  ),
  'where-app': card(
    GRAPE,
    ink('M66 14H134Q146 14 146 26V134Q146 146 134 146H66Q54 146 54 134V26Q54 14 66 14Z', NAVY) +
      flat('M64 30H136V126H64Z', WHITE) +
      flat('M72 42H112Q118 42 118 48V58Q118 64 112 64H72Z', MINT) +
      flat('M88 76H128V98H88Q82 98 82 92V82Q82 76 88 76Z', SKY) +
      line('M80 53H108M94 87H120M76 114H104', 5, NAVY) +
      round(100, 136, 4, 4, WHITE),
  ),
  'who-man': who(SKY, bust(100, 74, SKIN.tan, 'short', SEA)),
  'who-woman': who(BUTTER, bust(100, 74, SKIN.warm, 'bob', GRAPE)),
  'who-older': card(
    MINT,
    bust(128, 62, SKIN.warm, 'short', NAVY, 'laugh', 1.5) +
      bust(46, 112, SKIN.warm, 'short', WHITE, 'aside', 0.7) +
      line('M66 52H84M76 42L86 52L76 62', 15, INK) +
      line('M66 52H84M76 42L86 52L76 62', 7, AMBER),
  ),
  'when-often': card(
    SKY,
    sheet(
      [62, 88, 114, 140].flatMap((x) => [80, 106].map((y) => cell(x, y, WHITE))).join('') +
        cell(62, 80, CORAL) +
        cell(114, 80, CORAL) +
        cell(88, 106, CORAL) +
        line('M57 80l4 4 7-9M109 80l4 4 7-9M83 106l4 4 7-9', 4, INK),
    ),
  ),
  'when-evening': card(
    NAVY,
    ink('M118 26C84 26 64 54 72 86C80 118 118 128 142 108C112 108 98 84 102 60C104 44 110 34 118 26Z', SUN) +
      [
        [40, 44],
        [162, 52],
        [150, 24],
        [36, 96],
      ]
        .map(([x = 0, y = 0]) =>
          flat(
            `M${x} ${y - 9}L${x + 3} ${y - 3}L${x + 9} ${y}L${x + 3} ${y + 3}L${x} ${y + 9}L${x - 3} ${y + 3}L${x - 9} ${y}L${x - 3} ${y - 3}Z`,
            CREAM,
          ),
        )
        .join('') +
      flat('M0 142C60 122 140 122 200 142A22 22 0 0 1 178 160H22A22 22 0 0 1 0 142Z', LEAF_DARK),
  ),
  'when-year': card(
    BUTTER,
    sheet(
      round(100, 98, 20, 20, SUN) +
        line('M100 68V62M100 134V128M70 98H64M136 98H130M79 77L75 73M121 77L125 73M79 119L75 123M121 119L125 123', 5, AMBER),
    ) + line('M30 96C10 96 10 140 34 148M22 150L36 149L34 136', 6, INK),
  ),
  'need-together': card(
    MINT,
    bust(66, 70, SKIN.light, 'bob', GRAPE, 'laugh', 1) +
      bust(140, 88, SKIN.deep, 'tails', WHITE, 'laugh', 0.8) +
      tube('M82 122L108 132', 8, SKIN.light) +
      tube('M126 134L110 132', 8, SKIN.deep) +
      ink('M106 44C92 32 98 18 106 26C114 18 120 32 106 44Z', CORAL),
  ),
  'stones-play': card(
    SKY,
    ground(LEAF, 116) +
      slab(42, 44, 16) +
      slab(78, 54, 15) +
      slab(112, 64, 14) +
      slab(144, 74, 13) +
      line('M20 84H168M20 116H164', 14, INK) +
      line('M20 84H168M20 116H164', 5, WOOD_LIGHT) +
      line('M182 22L150 60', 13, INK) +
      line('M182 22L152 58', 5, WOOD_LIGHT) +
      line('M120 34V18M142 38L150 24M98 40L88 28', 6, SUN),
  ),
};

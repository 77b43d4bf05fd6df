import {
  AMBER,
  at,
  BUTTER,
  bench,
  CORAL,
  CORAL_DARK,
  CREAM,
  cap,
  card,
  cloud,
  dot,
  FOAM,
  flame,
  flat,
  GRAPE,
  GRAPE_DARK,
  ground,
  HAIR,
  head,
  INK,
  ink,
  LEAF,
  LEAF_DARK,
  leg,
  line,
  MINT,
  MIST,
  MIST_LIGHT,
  NAVY,
  padlock,
  pane,
  plaster,
  question,
  RUST,
  roof,
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
  swirl,
  tube,
  WHITE,
  WOOD,
  WOOD_LIGHT,
  wheel,
} from '../card-pen';

/** Everyday things and troubles. Picture name to a whole SVG document, 200 by 160. The panel has no contour: the card that carries it draws its own. */
export const cards: Record<string, string> = {
  'smoke-kitchen': card(
    SKY,
    ground(MINT) +
      pane(30, 68, 116, 74, CREAM) +
      roof(88, 26, 76, 46) +
      pane(52, 80, 72, 52, BUTTER) +
      flame(74, 131) +
      flame(88, 131) +
      flame(102, 131) +
      ink(SEA, 'M64 90H112V98C112 108 106 111 100 111H76C70 111 64 108 64 98Z') +
      line(FOAM, 'M73 97V100') +
      line(INK, 'M58 90H118', 6) +
      line(INK, 'M46 133H130', 7) +
      at(104, 72, cloud(MIST_LIGHT), ' scale(.62)') +
      at(134, 48, cloud(MIST_LIGHT), ' scale(.78)') +
      at(164, 24, cloud(MIST_LIGHT), ' scale(.68)'),
  ),
  'fallen-bike': card(
    CREAM,
    ground(SAND, 104) +
      shadow(130, 132, 60) +
      round(WHITE, 134, 126, 22, 13) +
      round(WHITE, 178, 106, 17, 12) +
      line(INK, 'M134 126L144 96L168 88L178 106M168 88L158 118L134 126M158 118L142 92M168 88L160 74L172 68', 12) +
      line(CORAL, 'M134 126L144 96L168 88L178 106M168 88L158 118L134 126M158 118L142 92') +
      line(MIST, 'M168 88L160 74L172 68') +
      line(INK, 'M134 90L150 94', 9) +
      tube(SKIN.warm, 'M34 88C26 96 24 106 22 120') +
      at(50, 58, shirt(SEA)) +
      ink(NAVY, 'M30 108H58L64 104L74 122L58 134H38Q28 130 30 108Z') +
      tube(SKIN.warm, 'M66 114L94 94L98 126', 15) +
      ink(NAVY, 'M44 112L66 98L80 118L60 134H46Z') +
      ink(CORAL, 'M86 130C88 120 106 120 112 132Q116 140 110 140H86Z') +
      plaster(93, 97, 40) +
      at(50, 54, head(SKIN.warm, 'short', 'sad')),
  ),
  faint: card(
    SKY,
    ground(MINT) +
      shadow(100, 146, 84) +
      bench(116) +
      at(88, 56, shirt(SKY_MID)) +
      ink('#5A4A3C', 'M68 108H108V142H94L92 124H84L82 142H68Z') +
      ink(RUST, 'M62 148C62 138 80 138 83 148ZM93 148C96 138 114 138 114 148Z') +
      tube(SKY_MID, 'M71 86C66 96 66 102 68 110') +
      tube(SKY_MID, 'M106 86C112 100 106 104 98 98') +
      tube(SKIN.warm, 'M95 95L90 92', 7) +
      at(87, 50, head(SKIN.warm, 'bald', 'tired'), ' rotate(-9)') +
      line(INK, 'M140 146V88C140 74 158 74 158 86', 13) +
      line(WOOD, 'M140 146V88C140 74 158 74 158 86') +
      swirl('M132 36C128 28 142 24 144 34C146 48 122 50 118 34') +
      swirl('M42 38C46 30 32 26 30 36C28 50 52 52 56 36'),
  ),
  'bike-thief': card(
    BUTTER,
    ground(SAND) +
      shadow(100, 132, 78) +
      wheel(54, 104) +
      wheel(136, 104) +
      line(INK, 'M54 104L78 72L122 68L136 104M122 68L92 106L54 104M92 106L76 62M122 68L116 50L132 46', 13) +
      line(SEA, 'M54 104L78 72L122 68L136 104M122 68L92 106L54 104M92 106L76 62') +
      line(MIST, 'M122 68L116 50L132 46') +
      ink(HAIR, 'M60 60C66 52 84 54 92 58C88 66 70 66 60 60Z') +
      round(SUN, 92, 106, 6) +
      tube(MIST, 'M208 34L166 44', 22) +
      ink(SKIN.warm, 'M156 34C144 30 126 36 124 44C122 54 130 58 138 56C146 60 156 58 158 52Z') +
      line('#D69A68', 'M128 47H140', 4) +
      [52, 122, 142]
        .map((x) => at(x, 144, line(INK, 'M-5 0H5', 16) + line(MIST, 'M-5 0H5', 8) + line(INK, 'M-3 0H3'), ` rotate(${x - 70})`))
        .join('') +
      at(90, 134, padlock(SUN, 'M-9-4V-16C-9-28 9-30 14-18'), ' rotate(-12) scale(.95)'),
  ),
  'two-grown-ups-arguing': card(
    CREAM,
    ground(MINT, 130) +
      pane(66, 104, 68, 44, BUTTER) +
      roof(100, 72, 52, 36) +
      pane(76, 116, 14, 14, SUN) +
      ink(SEA, 'M104 148V120Q104 116 108 116H118Q122 116 122 120V148') +
      at(
        52,
        42,
        cloud(CORAL) + ink(CORAL, 'M10 20L24 36L24 18') + flat(CORAL, 'M6 12H28V19H6Z') + line(INK, 'M-26 2L-14-8L-6 6L6-6L14 6L26-4', 5),
        ' scale(.94)',
      ) +
      at(
        148,
        42,
        cloud(GRAPE) +
          ink(GRAPE, 'M-10 20L-24 36L-24 18') +
          flat(GRAPE, 'M-6 12H-28V19H-6Z') +
          line(INK, 'M-26-4L-14 6L-6-6L6 6L14-6L26 4', 5),
        ' scale(.94)',
      ),
  ),
  'secret-whisper': card(
    SKY,
    at(52, 96, shirt(WHITE) + ink(CORAL, 'M-9 22L0 34L9 22C4 26-4 26-9 22Z')) +
      at(52, 88, head(SKIN.tan, 'tails', 'aside')) +
      ink(WHITE, 'M108 14H170Q184 14 184 28V72Q184 86 172 86L186 104L150 86H108Q94 86 94 72V28Q94 14 108 14Z') +
      at(139, 54, padlock(GRAPE), ' scale(1.25)') +
      ink(GRAPE, 'M114 104H140Q152 104 152 116L168 128L150 128Q148 136 140 136H114Q102 136 102 124V116Q102 104 114 104Z') +
      dot(INK, 115, 120, 4) +
      dot(INK, 127, 120, 4) +
      dot(INK, 139, 120, 4),
  ),
  'hit-at-home': card(
    MIST_LIGHT,
    ground(MINT, 132) +
      pane(44, 76, 112, 70, CREAM) +
      roof(100, 28, 78, 52) +
      pane(64, 84, 72, 54, BUTTER) +
      at(100, 112, head(SKIN.warm, 'bob', 'sad'), ' scale(.9)') +
      ink(WOOD_LIGHT, 'M56 135H144V145H56Z') +
      flat(
        MIST,
        'M10 62C-4 50 8 28 28 34C30 10 66 4 78 22C94 4 130 6 136 28C154 14 186 26 180 46C198 52 192 74 174 70C160 82 140 74 132 62C118 72 92 70 84 58C70 72 46 72 40 62C32 70 16 70 10 62Z',
      ) +
      line(MIST_LIGHT, 'M28 50C34 42 46 44 48 50M84 40C92 30 108 32 110 42M142 50C150 44 162 46 162 54', 5),
  ),
  'lost-market': card(
    BUTTER,
    ground(SAND) +
      shadow(54, 144, 30) +
      shadow(144, 142, 50) +
      line(INK, 'M108 60V138M182 60V138', 9) +
      ink(WOOD_LIGHT, 'M100 100H190V140H100Z') +
      flat(WOOD, 'M103 128H187V137H103Z') +
      round(CORAL, 116, 94, 9) +
      round(SUN, 135, 94, 9) +
      round(LEAF, 154, 94, 9) +
      round(CORAL, 173, 94, 9) +
      ink(CORAL, 'M108 30H182L194 58C194 70 172 70 170 58C170 70 146 70 145 58C144 70 121 70 120 58C118 70 96 70 96 58Z') +
      flat(WHITE, 'M127 33H143V58C143 64 124 66 122 58ZM163 33H179L190 58C188 66 172 64 172 58Z') +
      at(
        52,
        62,
        leg(SKIN.deep, SEA, -9, 70, 77) +
          leg(SKIN.deep, SEA, 9, 70, 77) +
          shirt(SUN) +
          shorts(NAVY) +
          tube(SKIN.deep, 'M-19 33C-24 40-25 44-25 50', 6) +
          tube(SKIN.deep, 'M19 33C26 34 29 30 30 22', 6),
      ) +
      at(52, 56, head(SKIN.deep, 'short', 'aside')) +
      line(AMBER, 'M14 40C8 48 8 60 12 68M90 40C96 48 96 60 92 68'),
  ),
  'lonely-yard': card(
    MINT,
    flat(LEAF, 'M112 96C98 90 100 68 116 68C114 46 146 40 152 56C172 46 190 64 180 80C190 90 180 100 170 98Z') +
      flat(WOOD, 'M142 92H152V124H142Z') +
      ground(SAND, 118) +
      shadow(100, 146, 86) +
      bench(116) +
      at(60, 58, shirt(WHITE)) +
      ink(NAVY, 'M40 108H80V128H64L60 122L56 128H40Z') +
      leg(SKIN.warm, SEA, 49, 130, 138) +
      leg(SKIN.warm, SEA, 71, 130, 138) +
      tube(SKIN.warm, 'M43 90C38 100 46 106 54 108') +
      tube(SKIN.warm, 'M77 90C82 100 74 106 66 108') +
      at(60, 56, head(SKIN.warm, 'tails', 'sad')) +
      line(INK, 'M126 76C126 60 148 60 148 76', 6) +
      ink(CORAL, 'M114 112V88Q114 74 126 74H148Q160 74 160 88V112Z') +
      ink(CORAL_DARK, 'M122 112V98H152V112Z') +
      line(SUN, 'M133 98H141', 5),
  ),
  'online-chat': card(
    SKY,
    shadow(100, 146, 80) +
      ink(NAVY, 'M32 18H168Q180 18 180 30V128Q180 140 168 140H32Q20 140 20 128V30Q20 18 32 18Z') +
      flat(CREAM, 'M34 29H166V129H34Z') +
      ink(SUN, 'M54 38H88Q98 38 98 48V60Q98 70 88 70H60L46 78L48 68Q44 66 44 60V48Q44 38 54 38Z') +
      dot(INK, 63, 50, 3) +
      dot(INK, 79, 50, 3) +
      line(INK, 'M63 58C68 63 74 63 79 58') +
      ink(GRAPE, 'M84 80H144Q156 80 156 92V110L162 124L146 120H84Q72 120 72 108V92Q72 80 84 80Z') +
      ink(INK, 'M80 94C88 90 94 92 98 95C102 92 110 90 116 94C118 106 108 110 98 103C88 110 78 106 80 94Z') +
      dot(WHITE, 89, 99, 4, 3) +
      dot(WHITE, 107, 99, 4, 3) +
      at(136, 98, question(INK), ' scale(.75)'),
  ),
  'lost-shoe': card(
    SKY,
    flat(SEA, 'M0 40C40 32 60 48 100 40S160 32 200 40V70H0Z') +
      flat(WHITE, 'M0 58C40 48 70 66 110 56S170 50 200 58V80H0Z') +
      ground(BUTTER, 66) +
      [
        [30, 92, -14],
        [54, 122, 4],
      ]
        .map(([x = 0, y = 0, a = 0]) =>
          at(
            x,
            y,
            flat(SAND, 'M-7-8C-4-14 8-12 8-4C8 2 4 6 5 12C5 20-6 20-6 12C-6 6-9-2-7-8Z') +
              dot(SAND, -7, -16, 3) +
              dot(SAND, 0, -18, 3) +
              dot(SAND, 7, -15, 3),
            ` rotate(${a})`,
          ),
        )
        .join('') +
      shadow(110, 142, 46) +
      at(
        108,
        110,
        ink(SEA, 'M-8-38C10-42 22-26 18-6C15 10 20 22 14 34C8 44-12 44-16 32C-20 18-13 10-18-8C-22-24-20-36-8-38Z') +
          flat(FOAM, 'M-7-32C6-34 14-24 12-10C4-20-8-20-14-12C-16-22-14-30-7-32Z') +
          line(INK, 'M-1-24C-12-16-16-6-14 8M-1-24C10-18 16-8 15 8', 12) +
          line(CORAL, 'M-1-24C-12-16-16-6-14 8M-1-24C10-18 16-8 15 8', 5) +
          round(SUN, -1, -24, 5),
        ' rotate(48) scale(1.2)',
      ) +
      at(162, 92, flat(CORAL, 'M0-15L5-5L15-4L7 3L10 14L0 8L-10 14L-7 3L-15-4L-5-5Z'), ' rotate(12)'),
  ),
  homework: card(
    MINT,
    shadow(100, 142, 78) +
      ink(SEA, 'M18 64H182V138H106Q100 144 94 138H18Z') +
      ink(WHITE, 'M100 70C80 56 48 54 28 58V126C50 122 80 124 100 136C120 124 150 122 172 126V58C152 54 120 56 100 70Z') +
      flat(MIST_LIGHT, 'M103 74C118 64 126 62 134 61C120 74 112 100 110 126L103 130Z') +
      line(MIST, 'M42 76C56 74 70 76 84 82M42 92C56 90 70 92 84 98M42 108C56 106 70 108 84 114', 5) +
      line(INK, 'M100 70V134') +
      at(140, 62, round(SUN, 0, 0, 33) + question(INK), ' rotate(8)') +
      at(
        74,
        118,
        ink(CORAL, 'M-40-6H24V8H-40Z') + ink(BUTTER, 'M24-6L42 1L24 8Z') + dot(INK, 40, 1, 4) + ink(SKY_MID, 'M-50-6H-40V8H-50Z'),
        ' rotate(-28)',
      ),
  ),
  'cat-tree': card(
    SKY,
    ground(MINT, 132) +
      shadow(76, 146, 46) +
      ink(WOOD, 'M62 146C68 120 66 100 62 80H90C88 92 94 96 112 96H176Q182 104 176 108H116C96 108 92 124 98 146Z') +
      ink(LEAF, 'M20 78C0 66 8 38 28 38C26 12 66 4 78 20C98 4 130 18 124 42C142 54 130 82 110 78C98 92 74 88 68 80C56 92 30 92 20 78Z') +
      line(LEAF_DARK, 'M30 60C36 52 46 52 50 58M70 44C78 36 90 38 92 46M86 68C94 62 102 64 106 68', 5) +
      at(
        150,
        62,
        line(INK, 'M18 32C40 34 44 52 32 60', 15) +
          line(WOOD_LIGHT, 'M18 32C40 34 44 52 32 60', 6) +
          ink(WOOD_LIGHT, 'M-16 36C-24 8 24 8 22 36Z') +
          flat(CREAM, 'M-6 33C-8 20 12 20 10 33Z') +
          ink(WOOD_LIGHT, 'M-24-30L-9-20C-4-22 6-22 11-20L26-30C29-20 30-10 27-4C21 16-19 16-25-4C-28-10-27-20-24-30Z') +
          dot(INK, -9, -7, 4, 5) +
          dot(INK, 12, -7, 4, 5) +
          dot(WHITE, -8, -9, 2) +
          dot(WHITE, 13, -9, 2) +
          '<path stroke-width="4" d="M-3 2C0 5 3 5 6 2"/>' +
          line(RUST, 'M-4-19V-15M6-19V-15'),
      ),
  ),
  'water-ring': card(
    SKY,
    dot(SUN, 34, 34, 17) +
      ground(SEA, 56) +
      flat(FOAM, 'M0 84Q12 76 25 84T50 84T75 84T100 84T125 84T150 84T175 84T200 84V138A22 22 0 0 1 178 160H22A22 22 0 0 1 0 138Z') +
      at(
        150,
        52,
        tube(SKIN.tan, 'M18 18L26-14', 7) +
          round(SKIN.tan, 27, -18, 7, 8) +
          round(SKIN.tan, 0, 4, 17, 16) +
          ink(HAIR, 'M-17 2C-19-20 19-20 17 2C8-6-8-6-17 2Z') +
          dot(INK, -6, 7, 3, 4) +
          dot(INK, 6, 7, 3, 4),
      ) +
      flat(FOAM, 'M124 74Q136 66 148 74T172 74T196 74T220 74V96H124Z') +
      line(WHITE, 'M130 80Q140 74 150 80T170 80', 5) +
      at(
        74,
        102,
        round(WHITE, 0, 0, 46, 30) +
          flat(
            CORAL,
            'M-43-4C-42-18-30-25-18-27L-9-15C-14-13-18-8-18-4ZM43-4C42-18 30-25 18-27L9-15C14-13 18-8 18-4ZM-43 6C-40 18-30 25-18 26L-9 13C-14 11-17 9-18 6ZM43 6C40 18 30 25 18 26L9 13C14 11 17 9 18 6Z',
          ) +
          round(FOAM, 0, -1, 18, 11),
        ' rotate(-8)',
      ) +
      flat(
        SEA,
        'M0 124Q12 114 25 124T50 124T75 124T100 124T125 124T150 124T175 124T200 124V138A22 22 0 0 1 178 160H22A22 22 0 0 1 0 138Z',
      ) +
      line(FOAM, 'M40 142H64M124 146H150', 5),
  ),
  'gift-box': card(
    SKY,
    shadow(100, 140, 62) +
      ink(CORAL, 'M50 82H150V132Q150 138 144 138H56Q50 138 50 132Z') +
      flat(CORAL_DARK, 'M128 92H147V132Q147 135 144 135H60Q120 136 128 92Z') +
      ink(SUN, 'M90 82H110V138H90Z') +
      ink(CORAL, 'M40 60H160V84H40Z') +
      ink(SUN, 'M88 60H112V84H88Z') +
      ink(SUN, 'M98 56C76 62 54 54 60 38C66 24 90 34 98 56ZM102 56C124 62 146 54 140 38C134 24 110 34 102 56Z') +
      round(AMBER, 100, 54, 8) +
      at(100, 110, padlock(GRAPE)),
  ),
  'hug-ok': card(
    SUN,
    dot('#FFF1C9', 100, 84, 84, 62) +
      at(68, 84, shirt(WHITE)) +
      at(132, 84, shirt(FOAM)) +
      ink(NAVY, 'M46 142H92V164H46ZM108 142H154V164H108Z') +
      tube(SKIN.tan, 'M134 116C120 108 100 108 86 122', 11) +
      tube(SKIN.light, 'M54 112C50 130 84 142 112 130', 11) +
      at(70, 74, head(SKIN.light, 'bob', 'laugh'), ' rotate(7)') +
      at(126, 74, head(SKIN.tan, 'short', 'laugh'), ' rotate(-7)') +
      ink(CORAL, 'M98 40C82 28 88 12 98 20C108 12 114 28 98 40Z'),
  ),
  'surprise-cake': card(
    '#FFD9E0',
    shadow(100, 144, 72) +
      line(INK, 'M30 140H170', 9) +
      ink(CREAM, 'M40 98Q40 90 48 90H152Q160 90 160 98V138H40Z') +
      flat(
        CORAL,
        'M42 93H158V104C152 116 142 116 138 106C134 118 122 118 118 106C114 118 102 118 98 106C94 118 82 118 78 106C74 118 62 118 58 106C52 116 44 114 42 104Z',
      ) +
      ink(BUTTER, 'M62 66Q62 60 68 60H132Q138 60 138 66V90H62Z') +
      line(CORAL_DARK, 'M70 76Q77 70 84 76T98 76T112 76T130 76', 5) +
      [80, 100, 120]
        .map(
          (x) =>
            line(INK, `M${x} 58V42`, 12) +
            line(SKY_MID, `M${x} 57V43`, 5) +
            ink(SUN, `M${x - 6} 30C${x - 6} 24 ${x} 22 ${x} 14C${x + 4} 22 ${x + 6} 24 ${x + 6} 30C${x + 6} 38 ${x - 6} 38 ${x - 6} 30Z`),
        )
        .join('') +
      line(GRAPE_DARK, 'M34 46L40 54M160 70L168 66', 6) +
      line(SEA, 'M42 76L34 80M164 34L158 42', 6) +
      dot(SUN, 50, 28, 5) +
      dot(CORAL, 176, 50, 5),
  ),
  wasp: card(
    MINT,
    line(LEAF_DARK, 'M164 160C166 140 168 132 164 122', 7) +
      [0, 72, 144, 216, 288].map((a) => at(164, 116, round(CORAL, 0, -13, 9, 11), ` rotate(${a})`)).join('') +
      round(SUN, 164, 116, 9) +
      at(
        96,
        78,
        at(0, 0, round(SKY, 0, -34, 14, 26), ' rotate(28)') +
          at(-4, 0, round(SKY, 0, -38, 14, 28), ' rotate(-12)') +
          ink(SUN, 'M-4-4C-18-22-48-12-62 18C-66 28-76 36-80 44C-70 44-58 42-50 38C-24 34 0 22-4-4Z') +
          line(INK, 'M-20-13C-14 0-12 14-16 25M-39-6C-34 6-32 20-36 34', 9) +
          flat(INK, 'M-63 20C-66 28-76 36-80 44C-70 44-58 42-54 40Z') +
          round(INK, 8, -2, 12, 11) +
          round(SUN, 34, -6, 22, 20) +
          dot(INK, 30, -9, 4, 5) +
          dot(INK, 46, -9, 4, 5) +
          dot(WHITE, 31, -11, 2) +
          dot(WHITE, 47, -11, 2) +
          line(INK, 'M34 3C38 6 42 6 45 3M28-26C28-36 34-42 42-42M42-25C46-32 52-36 60-34'),
      ),
  ),
  'scraped-knee': card(
    CREAM,
    ground(SAND, 128) +
      shadow(106, 146, 62) +
      line(INK, 'M40 96L112 62L108 118', 48) +
      line(SKIN.tan, 'M40 96L112 62L108 118', 38) +
      line('#B07546', 'M126 74C124 92 122 104 121 118', 6) +
      ink(NAVY, 'M0 72L58 56C76 66 84 86 78 104L20 128Q4 132 0 120Z') +
      ink(WHITE, 'M83 112H133V130H83Z') +
      ink(SEA, 'M83 128H133C152 130 162 138 160 148H83Z') +
      line(CREAM, 'M120 134L126 128M132 137L138 131') +
      at(114, 66, plaster(0, 0, 28), ' scale(1.5)') +
      line(CORAL, 'M148 40L158 32M152 60H166M134 26L138 14', 5),
  ),
  'street-fight': card(
    SKY,
    flat(LEAF, 'M0 78C20 58 60 62 76 76C100 60 150 56 200 74V110H0Z') +
      ground(BUTTER, 86) +
      line(INK, 'M20 112V50M42 112V50M20 70H42M20 90H42', 6) +
      ink(CORAL, 'M42 50C62 52 62 94 80 100H88V110H76C52 104 58 68 42 64Z') +
      ink(SUN, 'M12 44H50V56H12Z') +
      ink(
        SAND,
        'M108 104C92 100 94 80 110 80C104 62 128 54 136 66C144 48 172 52 172 70C190 68 196 90 182 96C184 110 166 114 158 106C148 116 130 114 124 106C118 110 112 108 108 104Z',
      ) +
      flat(BUTTER, 'M112 92C106 84 116 78 120 84C118 68 136 64 140 76C146 60 166 62 164 78C152 92 128 98 112 92Z') +
      line(AMBER, 'M140 84C134 78 126 88 134 94C144 100 156 90 150 80M102 62L96 52M142 44V34M184 58L192 48', 5) +
      at(62, 136, cap(NAVY, SKY_MID), ' rotate(-6)') +
      at(150, 138, cap(CORAL, CORAL_DARK), ' scale(-1 1) rotate(8)'),
  ),
};

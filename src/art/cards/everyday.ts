import { hush, WHO } from '../card-cast';
import { kid } from '../card-kids';
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
      at(150, 26, cloud('#5A5468'), ' scale(.9)') +
      at(104, 36, cloud('#6E6880'), ' scale(1.1)') +
      ink('M30 76H146V146H30Z', CREAM) +
      ink('M18 80L88 38L158 80Z', WOOD_LIGHT) +
      pane(50, 92, 76, 54, NAVY) +
      [62, 88, 114]
        .map((x, i) =>
          at(
            x,
            146,
            ink('M-16 0C-26-24-8-34-4-64C14-46 24-22 16 0Z', CORAL) + flat('M-8-2C-12-14 0-20 0-34C10-22 12-12 8-2Z', SUN),
            ` scale(${i === 1 ? 1.15 : 0.85})`,
          ),
        )
        .join('') +
      line('M166 100L184 92M168 120H188', 6, AMBER),
  ),
  'fallen-bike': card(
    CREAM,
    ground(SAND, 104) +
      shadow(130, 132, 60) +
      round(134, 126, 22, 13, WHITE) +
      round(178, 106, 17, 12, WHITE) +
      line('M134 126L144 96L168 88L178 106M168 88L158 118L134 126M158 118L142 92M168 88L160 74L172 68', 12, INK) +
      line('M134 126L144 96L168 88L178 106M168 88L158 118L134 126M158 118L142 92', 4, CORAL) +
      line('M168 88L160 74L172 68', 4, MIST) +
      line('M134 90L150 94', 9, INK) +
      tube('M34 88C26 96 24 106 22 120', 9, SKIN.warm) +
      at(50, 58, shirt(SEA)) +
      ink('M30 108H58L64 104L74 122L58 134H38Q28 130 30 108Z', NAVY) +
      tube('M66 114L94 94L98 126', 15, SKIN.warm) +
      ink('M44 112L66 98L80 118L60 134H46Z', NAVY) +
      ink('M86 130C88 120 106 120 112 132Q116 140 110 140H86Z', CORAL) +
      plaster(93, 97, 40) +
      at(50, 54, head(SKIN.warm, 'short', 'sad')),
  ),
  faint: card(
    SKY,
    ground(MINT) +
      shadow(100, 146, 84) +
      bench(116) +
      at(88, 56, shirt(SKY_MID)) +
      ink('M68 108H108V142H94L92 124H84L82 142H68Z', '#5A4A3C') +
      ink('M62 148C62 138 80 138 83 148ZM93 148C96 138 114 138 114 148Z', RUST) +
      tube('M71 86C66 96 66 102 68 110', 9, SKY_MID) +
      tube('M106 86C112 100 106 104 98 98', 9, SKY_MID) +
      tube('M95 95L90 92', 7, SKIN.warm) +
      at(87, 50, head(SKIN.warm, 'bald', 'tired'), ' rotate(-9)') +
      line('M140 146V88C140 74 158 74 158 86', 13, INK) +
      line('M140 146V88C140 74 158 74 158 86', 4, WOOD) +
      swirl('M132 36C128 28 142 24 144 34C146 48 122 50 118 34') +
      swirl('M42 38C46 30 32 26 30 36C28 50 52 52 56 36'),
  ),
  'bike-thief': card(
    BUTTER,
    ground(SAND) +
      shadow(100, 132, 78) +
      wheel(54, 104) +
      wheel(136, 104) +
      line('M54 104L78 72L122 68L136 104M122 68L92 106L54 104M92 106L76 62M122 68L116 50L132 46', 13, INK) +
      line('M54 104L78 72L122 68L136 104M122 68L92 106L54 104M92 106L76 62', 4, SEA) +
      line('M122 68L116 50L132 46', 4, MIST) +
      ink('M60 60C66 52 84 54 92 58C88 66 70 66 60 60Z', HAIR) +
      round(92, 106, 6, 6, SUN) +
      tube('M208 34L166 44', 22, MIST) +
      ink('M156 34C144 30 126 36 124 44C122 54 130 58 138 56C146 60 156 58 158 52Z', SKIN.warm) +
      line('M128 47H140', 4, '#D69A68') +
      [52, 122, 142]
        .map((x) => at(x, 144, line('M-5 0H5', 16, INK) + line('M-5 0H5', 8, MIST) + line('M-3 0H3', 4, INK), ` rotate(${x - 70})`))
        .join('') +
      at(90, 134, padlock(SUN, 'M-9-4V-16C-9-28 9-30 14-18'), ' rotate(-12) scale(.95)'),
  ),
  'two-grown-ups-arguing': card(
    BUTTER,
    kid(34, 60, 1.15, { ...WHO.man, cloth: SEA }, 'cross') +
      kid(166, 60, 1.15, { ...WHO.carer, skin: SKIN.warm }, 'cross') +
      at(78, 26, cloud(CORAL) + line('M-18 2L-7-8L3 6L16-4', 6, INK), ' scale(.6)') +
      at(122, 26, cloud(GRAPE) + line('M-18-4L-5 6L5-8L16 2', 6, INK), ' scale(.6)') +
      kid(100, 108, 0.85, { ...WHO.dan, more: '' }, 'sad', tube('M-18 36C-38 36-38 16-28 8M18 36C38 36 38 16 28 8', 8, SKIN.tan)),
  ),
  'secret-whisper': card(
    MIST_LIGHT,
    ground(SAND, 136) + kid(132, 70, 1.45, WHO.man, 'calm', hush(SKIN.tan)) + kid(46, 98, 1.05, WHO.na, 'sad'),
  ),
  'hit-at-home': card(
    MIST_LIGHT,
    ink('M26 66H174V148H26Z', BUTTER) +
      ink('M8 70L100 10L192 70Z', WOOD_LIGHT) +
      kid(88, 92, 1.1, { skin: SKIN.tan, hair: 'pony', cloth: SUN }, 'sad', tube('M-18 36C-30 48-20 54-4 50', 8, SKIN.tan)) +
      at(106, 78, ink('M-11-5H11V5H-11Z', CREAM) + line('M-3 0H3', 3, CORAL), ' rotate(-20)') +
      at(66, 132, ink('M-11-5H11V5H-11Z', CREAM) + line('M-3 0H3', 3, CORAL), ' rotate(30)') +
      flat('M70 104C66 112 66 118 71 118S76 112 70 104ZM104 106C100 114 100 120 105 120S110 114 104 106Z', '#5FB6D9') +
      line('M126 142L162 104', 11, INK) +
      line('M126 142L162 104', 4, WOOD_LIGHT),
  ),
  'lost-market': card(
    BUTTER,
    ground(SAND) +
      shadow(54, 144, 30) +
      shadow(144, 142, 50) +
      line('M108 60V138M182 60V138', 9, INK) +
      ink('M100 100H190V140H100Z', WOOD_LIGHT) +
      flat('M103 128H187V137H103Z', WOOD) +
      round(116, 94, 9, 9, CORAL) +
      round(135, 94, 9, 9, SUN) +
      round(154, 94, 9, 9, LEAF) +
      round(173, 94, 9, 9, CORAL) +
      ink('M108 30H182L194 58C194 70 172 70 170 58C170 70 146 70 145 58C144 70 121 70 120 58C118 70 96 70 96 58Z', CORAL) +
      flat('M127 33H143V58C143 64 124 66 122 58ZM163 33H179L190 58C188 66 172 64 172 58Z', WHITE) +
      at(
        52,
        62,
        leg(SKIN.deep, SEA, -9, 70, 77) +
          leg(SKIN.deep, SEA, 9, 70, 77) +
          shirt(SUN) +
          shorts(NAVY) +
          tube('M-19 33C-24 40-25 44-25 50', 6, SKIN.deep) +
          tube('M19 33C26 34 29 30 30 22', 6, SKIN.deep),
      ) +
      at(52, 56, head(SKIN.deep, 'short', 'aside')) +
      line('M14 40C8 48 8 60 12 68M90 40C96 48 96 60 92 68', 4, AMBER),
  ),
  'lonely-yard': card(
    MINT,
    flat('M112 96C98 90 100 68 116 68C114 46 146 40 152 56C172 46 190 64 180 80C190 90 180 100 170 98Z', LEAF) +
      flat('M142 92H152V124H142Z', WOOD) +
      ground(SAND, 118) +
      shadow(100, 146, 86) +
      bench(116) +
      at(60, 58, shirt(WHITE)) +
      ink('M40 108H80V128H64L60 122L56 128H40Z', NAVY) +
      leg(SKIN.warm, SEA, 49, 130, 138) +
      leg(SKIN.warm, SEA, 71, 130, 138) +
      tube('M43 90C38 100 46 106 54 108', 9, SKIN.warm) +
      tube('M77 90C82 100 74 106 66 108', 9, SKIN.warm) +
      at(60, 56, head(SKIN.warm, 'tails', 'sad')) +
      line('M126 76C126 60 148 60 148 76', 6, INK) +
      ink('M114 112V88Q114 74 126 74H148Q160 74 160 88V112Z', CORAL) +
      ink('M122 112V98H152V112Z', CORAL_DARK) +
      line('M133 98H141', 5, SUN),
  ),
  'online-chat': card(
    SKY,
    shadow(100, 146, 80) +
      ink('M32 18H168Q180 18 180 30V128Q180 140 168 140H32Q20 140 20 128V30Q20 18 32 18Z', NAVY) +
      flat('M34 29H166V129H34Z', CREAM) +
      ink('M54 38H88Q98 38 98 48V60Q98 70 88 70H60L46 78L48 68Q44 66 44 60V48Q44 38 54 38Z', SUN) +
      dot(63, 50, 3, 3, INK) +
      dot(79, 50, 3, 3, INK) +
      line('M63 58C68 63 74 63 79 58', 4, INK) +
      ink('M84 80H144Q156 80 156 92V110L162 124L146 120H84Q72 120 72 108V92Q72 80 84 80Z', GRAPE) +
      ink('M80 94C88 90 94 92 98 95C102 92 110 90 116 94C118 106 108 110 98 103C88 110 78 106 80 94Z', INK) +
      dot(89, 99, 4, 3, WHITE) +
      dot(107, 99, 4, 3, WHITE) +
      at(136, 98, question(INK), ' scale(.75)'),
  ),
  'lost-shoe': card(
    SKY,
    flat('M0 40C40 32 60 48 100 40S160 32 200 40V70H0Z', SEA) +
      flat('M0 58C40 48 70 66 110 56S170 50 200 58V80H0Z', WHITE) +
      ground(BUTTER, 66) +
      [
        [30, 92, -14],
        [54, 122, 4],
      ]
        .map(([x = 0, y = 0, a = 0]) =>
          at(
            x,
            y,
            flat('M-7-8C-4-14 8-12 8-4C8 2 4 6 5 12C5 20-6 20-6 12C-6 6-9-2-7-8Z', SAND) +
              dot(-7, -16, 3, 3, SAND) +
              dot(0, -18, 3, 3, SAND) +
              dot(7, -15, 3, 3, SAND),
            ` rotate(${a})`,
          ),
        )
        .join('') +
      shadow(110, 142, 46) +
      at(
        108,
        110,
        ink('M-8-38C10-42 22-26 18-6C15 10 20 22 14 34C8 44-12 44-16 32C-20 18-13 10-18-8C-22-24-20-36-8-38Z', SEA) +
          flat('M-7-32C6-34 14-24 12-10C4-20-8-20-14-12C-16-22-14-30-7-32Z', FOAM) +
          line('M-1-24C-12-16-16-6-14 8M-1-24C10-18 16-8 15 8', 12, INK) +
          line('M-1-24C-12-16-16-6-14 8M-1-24C10-18 16-8 15 8', 5, CORAL) +
          round(-1, -24, 5, 5, SUN),
        ' rotate(48) scale(1.2)',
      ) +
      at(162, 92, flat('M0-15L5-5L15-4L7 3L10 14L0 8L-10 14L-7 3L-15-4L-5-5Z', CORAL), ' rotate(12)'),
  ),
  homework: card(
    MINT,
    shadow(100, 142, 78) +
      ink('M18 64H182V138H106Q100 144 94 138H18Z', SEA) +
      ink('M100 70C80 56 48 54 28 58V126C50 122 80 124 100 136C120 124 150 122 172 126V58C152 54 120 56 100 70Z', WHITE) +
      flat('M103 74C118 64 126 62 134 61C120 74 112 100 110 126L103 130Z', MIST_LIGHT) +
      line('M42 76C56 74 70 76 84 82M42 92C56 90 70 92 84 98M42 108C56 106 70 108 84 114', 5, MIST) +
      line('M100 70V134', 4, INK) +
      at(140, 62, round(0, 0, 33, 33, SUN) + question(INK), ' rotate(8)') +
      at(
        74,
        118,
        ink('M-40-6H24V8H-40Z', CORAL) + ink('M24-6L42 1L24 8Z', BUTTER) + dot(40, 1, 4, 4, INK) + ink('M-50-6H-40V8H-50Z', SKY_MID),
        ' rotate(-28)',
      ),
  ),
  'cat-tree': card(
    SKY,
    ground(MINT, 132) +
      shadow(76, 146, 46) +
      ink('M62 146C68 120 66 100 62 80H90C88 92 94 96 112 96H176Q182 104 176 108H116C96 108 92 124 98 146Z', WOOD) +
      ink('M20 78C0 66 8 38 28 38C26 12 66 4 78 20C98 4 130 18 124 42C142 54 130 82 110 78C98 92 74 88 68 80C56 92 30 92 20 78Z', LEAF) +
      line('M30 60C36 52 46 52 50 58M70 44C78 36 90 38 92 46M86 68C94 62 102 64 106 68', 5, LEAF_DARK) +
      at(
        150,
        62,
        line('M18 32C40 34 44 52 32 60', 15, INK) +
          line('M18 32C40 34 44 52 32 60', 6, WOOD_LIGHT) +
          ink('M-16 36C-24 8 24 8 22 36Z', WOOD_LIGHT) +
          flat('M-6 33C-8 20 12 20 10 33Z', CREAM) +
          ink('M-24-30L-9-20C-4-22 6-22 11-20L26-30C29-20 30-10 27-4C21 16-19 16-25-4C-28-10-27-20-24-30Z', WOOD_LIGHT) +
          dot(-9, -7, 4, 5, INK) +
          dot(12, -7, 4, 5, INK) +
          dot(-8, -9, 2, 2, WHITE) +
          dot(13, -9, 2, 2, WHITE) +
          '<path stroke-width="4" d="M-3 2C0 5 3 5 6 2"/>' +
          line('M-4-19V-15M6-19V-15', 4, RUST),
      ),
  ),
  'water-ring': card(
    SKY,
    dot(34, 34, 17, 17, SUN) +
      ground(SEA, 56) +
      flat('M0 84Q12 76 25 84T50 84T75 84T100 84T125 84T150 84T175 84T200 84V138A22 22 0 0 1 178 160H22A22 22 0 0 1 0 138Z', FOAM) +
      at(
        150,
        52,
        tube('M18 18L26-14', 7, SKIN.tan) +
          round(27, -18, 7, 8, SKIN.tan) +
          round(0, 4, 17, 16, SKIN.tan) +
          ink('M-17 2C-19-20 19-20 17 2C8-6-8-6-17 2Z', HAIR) +
          dot(-6, 7, 3, 4, INK) +
          dot(6, 7, 3, 4, INK),
      ) +
      flat('M124 74Q136 66 148 74T172 74T196 74T220 74V96H124Z', FOAM) +
      line('M130 80Q140 74 150 80T170 80', 5, WHITE) +
      at(
        74,
        102,
        round(0, 0, 46, 30, WHITE) +
          flat(
            'M-43-4C-42-18-30-25-18-27L-9-15C-14-13-18-8-18-4ZM43-4C42-18 30-25 18-27L9-15C14-13 18-8 18-4ZM-43 6C-40 18-30 25-18 26L-9 13C-14 11-17 9-18 6ZM43 6C40 18 30 25 18 26L9 13C14 11 17 9 18 6Z',
            CORAL,
          ) +
          round(0, -1, 18, 11, FOAM),
        ' rotate(-8)',
      ) +
      flat(
        'M0 124Q12 114 25 124T50 124T75 124T100 124T125 124T150 124T175 124T200 124V138A22 22 0 0 1 178 160H22A22 22 0 0 1 0 138Z',
        SEA,
      ) +
      line('M40 142H64M124 146H150', 5, FOAM),
  ),
  'gift-box': card(
    SKY,
    shadow(100, 140, 62) +
      ink('M50 82H150V132Q150 138 144 138H56Q50 138 50 132Z', CORAL) +
      flat('M128 92H147V132Q147 135 144 135H60Q120 136 128 92Z', CORAL_DARK) +
      ink('M90 82H110V138H90Z', SUN) +
      ink('M40 60H160V84H40Z', CORAL) +
      ink('M88 60H112V84H88Z', SUN) +
      ink('M98 56C76 62 54 54 60 38C66 24 90 34 98 56ZM102 56C124 62 146 54 140 38C134 24 110 34 102 56Z', SUN) +
      round(100, 54, 8, 8, AMBER) +
      at(100, 110, padlock(GRAPE)),
  ),
  'hug-ok': card(
    SUN,
    dot(100, 84, 84, 62, '#FFF1C9') +
      at(68, 84, shirt(WHITE)) +
      at(132, 84, shirt(FOAM)) +
      ink('M46 142H92V164H46ZM108 142H154V164H108Z', NAVY) +
      tube('M134 116C120 108 100 108 86 122', 11, SKIN.tan) +
      tube('M54 112C50 130 84 142 112 130', 11, SKIN.light) +
      at(70, 74, head(SKIN.light, 'bob', 'laugh'), ' rotate(7)') +
      at(126, 74, head(SKIN.tan, 'short', 'laugh'), ' rotate(-7)') +
      ink('M98 40C82 28 88 12 98 20C108 12 114 28 98 40Z', CORAL),
  ),
  'surprise-cake': card(
    '#FFD9E0',
    shadow(100, 144, 72) +
      line('M30 140H170', 9, INK) +
      ink('M40 98Q40 90 48 90H152Q160 90 160 98V138H40Z', CREAM) +
      flat(
        'M42 93H158V104C152 116 142 116 138 106C134 118 122 118 118 106C114 118 102 118 98 106C94 118 82 118 78 106C74 118 62 118 58 106C52 116 44 114 42 104Z',
        CORAL,
      ) +
      ink('M62 66Q62 60 68 60H132Q138 60 138 66V90H62Z', BUTTER) +
      line('M70 76Q77 70 84 76T98 76T112 76T130 76', 5, CORAL_DARK) +
      [80, 100, 120]
        .map(
          (x) =>
            line(`M${x} 58V42`, 12, INK) +
            line(`M${x} 57V43`, 5, SKY_MID) +
            ink(`M${x - 6} 30C${x - 6} 24 ${x} 22 ${x} 14C${x + 4} 22 ${x + 6} 24 ${x + 6} 30C${x + 6} 38 ${x - 6} 38 ${x - 6} 30Z`, SUN),
        )
        .join('') +
      line('M34 46L40 54M160 70L168 66', 6, GRAPE_DARK) +
      line('M42 76L34 80M164 34L158 42', 6, SEA) +
      dot(50, 28, 5, 5, SUN) +
      dot(176, 50, 5, 5, CORAL),
  ),
  wasp: card(
    MINT,
    line('M164 160C166 140 168 132 164 122', 7, LEAF_DARK) +
      [0, 72, 144, 216, 288].map((a) => at(164, 116, round(0, -13, 9, 11, CORAL), ` rotate(${a})`)).join('') +
      round(164, 116, 9, 9, SUN) +
      at(
        96,
        78,
        at(0, 0, round(0, -34, 14, 26, SKY), ' rotate(28)') +
          at(-4, 0, round(0, -38, 14, 28, SKY), ' rotate(-12)') +
          ink('M-4-4C-18-22-48-12-62 18C-66 28-76 36-80 44C-70 44-58 42-50 38C-24 34 0 22-4-4Z', SUN) +
          line('M-20-13C-14 0-12 14-16 25M-39-6C-34 6-32 20-36 34', 9, INK) +
          flat('M-63 20C-66 28-76 36-80 44C-70 44-58 42-54 40Z', INK) +
          round(8, -2, 12, 11, INK) +
          round(34, -6, 22, 20, SUN) +
          dot(30, -9, 4, 5, INK) +
          dot(46, -9, 4, 5, INK) +
          dot(31, -11, 2, 2, WHITE) +
          dot(47, -11, 2, 2, WHITE) +
          line('M34 3C38 6 42 6 45 3M28-26C28-36 34-42 42-42M42-25C46-32 52-36 60-34', 4, INK),
      ),
  ),
  'scraped-knee': card(
    CREAM,
    ground(SAND, 128) +
      shadow(106, 146, 62) +
      line('M40 96L112 62L108 118', 48, INK) +
      line('M40 96L112 62L108 118', 38, SKIN.tan) +
      line('M126 74C124 92 122 104 121 118', 6, '#B07546') +
      ink('M0 72L58 56C76 66 84 86 78 104L20 128Q4 132 0 120Z', NAVY) +
      ink('M83 112H133V130H83Z', WHITE) +
      ink('M83 128H133C152 130 162 138 160 148H83Z', SEA) +
      line('M120 134L126 128M132 137L138 131', 4, CREAM) +
      at(114, 66, plaster(0, 0, 28), ' scale(1.5)') +
      line('M148 40L158 32M152 60H166M134 26L138 14', 5, CORAL),
  ),
  'street-fight': card(
    SKY,
    flat('M0 78C20 58 60 62 76 76C100 60 150 56 200 74V110H0Z', LEAF) +
      ground(BUTTER, 86) +
      line('M20 112V50M42 112V50M20 70H42M20 90H42', 6, INK) +
      ink('M42 50C62 52 62 94 80 100H88V110H76C52 104 58 68 42 64Z', CORAL) +
      ink('M12 44H50V56H12Z', SUN) +
      ink(
        'M108 104C92 100 94 80 110 80C104 62 128 54 136 66C144 48 172 52 172 70C190 68 196 90 182 96C184 110 166 114 158 106C148 116 130 114 124 106C118 110 112 108 108 104Z',
        SAND,
      ) +
      flat('M112 92C106 84 116 78 120 84C118 68 136 64 140 76C146 60 166 62 164 78C152 92 128 98 112 92Z', BUTTER) +
      line('M140 84C134 78 126 88 134 94C144 100 156 90 150 80M102 62L96 52M142 44V34M184 58L192 48', 5, AMBER) +
      at(62, 136, cap(NAVY, SKY_MID), ' rotate(-6)') +
      at(150, 138, cap(CORAL, CORAL_DARK), ' scale(-1 1) rotate(8)'),
  ),
};

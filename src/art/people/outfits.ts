/** What grown-ups wear. No state emblems: a plain star at most. */
import { disc, form, group, inked, line, pair, patch, shape } from '../pen';
import type { Piece } from './faces';

export interface Outfit {
  /** Long sleeves reach the wrist, short ones the elbow. */
  long: boolean;
  sleeve: string;
  cuff?: string;
  /** Legs and shoes. */
  under: Piece;
  body: Piece;
  /** Carried in the left hand. */
  held?: Piece;
}

const LEGS = 'M124 440h152l-4 80-6 188h-52l-10-168h-8l-10 168h-52l-6-188Z';
const trousers = (colour: string, dark: string): string =>
  form(LEGS, colour, patch('m276 440-4 80-6 188h-20l8-188 2-80Zm-90 268h-16l14-168h12Z', dark));

const shoe = (x: number, flip: 1 | -1, colour: string): string =>
  group(`transform="translate(${x} 120) scale(${flip} 1)"`, shape('M-38 606c-10-2-8-20 8-24 8-8 22-12 30-10 10-2 24 0 26 8l2 26Z', colour));

const LEGS_BOX = [106, 432, 188, 302] as const;
const lower = (colour: string, dark: string, shoes: string, more = ''): Piece => ({
  draw: () => trousers(colour, dark) + more + shoe(158, 1, shoes) + shoe(242, -1, shoes),
  box: LEGS_BOX,
});

/** A straight top down to `hem`; the sides below the sleeves are inked, the shoulders are covered by them. */
const top = (colour: string, dark: string, hem = 446): string =>
  patch(
    `M168 246C140 252 120 264 112 286L116 360L120 ${hem}C150 ${hem + 12} 250 ${hem + 12} 280 ${hem}L284 360L288 286C280 264 260 252 232 246Z`,
    colour,
  ) +
  patch(
    `M286 330L280 ${hem}C250 ${hem + 12} 150 ${hem + 12} 120 ${hem}V${hem - 16}C160 ${hem - 2} 220 ${hem} 258 ${hem - 18}L266 320Z`,
    dark,
  ) +
  line(`M116 340L120 ${hem}C150 ${hem + 12} 250 ${hem + 12} 280 ${hem}L284 340`, 7);

const dots = (list: readonly (readonly [number, number, number])[], colour: string): string =>
  list.map(([x, y, r]) => disc(x, y, r, colour)).join('');

/** Shoulder pieces with a star. */
const epaulettes = pair(
  shape('M112 282L152 254L166 270L128 300Z', '#D8232A', 6) + patch('m139 266 3 7 8 1-6 5 2 8-7-4-7 4 2-8-6-5 8-1Z', '#FFD166'),
);
/** What hangs round the neck of those who heal. */
const stethoscope =
  line('M172 250c-4 44 6 66 28 72 22-6 32-28 28-72', 13) +
  line('M172 250c-4 44 6 66 28 72 22-6 32-28 28-72', 5, '#93CFE2') +
  disc(200, 332, 15, '#D9E4F2', inked(6));

/** A plain working dress, with a belt. @param more on the shoulders */
const workDress = (more: string): Outfit => ({
  long: true,
  sleeve: '#7C8A4E',
  cuff: '#6B7744',
  under: lower('#7C8A4E', '#6B7744', '#33301F'),
  body: {
    draw: (t) =>
      top('#7C8A4E', '#6B7744', 470) +
      shape('m172 242 28 36 28-36Z', t.skin, 6) +
      pair(shape('m166 238-18 20 30 32 22-12Z', '#3E9B6B', 6)) +
      line('M200 286V470', 5, '#545E34') +
      pair(line('M136 336h40v36c-10 7-30 7-40 0Z', 5, '#545E34')) +
      shape('M118 408c32 12 132 12 164 0v26c-32 12-132 12-164 0Z', '#5A4A3C', 6) +
      shape('M186 412h28v22h-28Z', '#FFD166', 5) +
      more,
    box: [104, 231, 192, 256],
  },
});

export const outfits = {
  /** Áo dài: side slits from the waist show the white trousers. */
  teacher: {
    long: true,
    sleeve: '#C9A9F2',
    under: {
      draw: () =>
        form(
          'M118 420h164l12 292h-82l-8-192h-8l-8 192h-82Z',
          '#FFF',
          patch('m282 430 12 282h-24l-8-282Zm-94 282h-20l16-152h12Z', '#D9E4F2'),
        ) +
        shoe(156, 1, '#7C5CC4') +
        shoe(244, -1, '#7C5CC4'),
      box: [98, 412, 204, 322],
    },
    body: {
      draw: () =>
        patch('M168 246c-28 6-48 18-56 40l10 94-4 44 18 222c24 14 44 16 64 16s40-2 64-16l18-222-4-44 10-94c-8-22-28-34-56-40Z', '#C9A9F2') +
        patch('m284 330-6 50 4 44-18 222c-14 9-26 12-40 14l16-230 22-90Z', '#A982E0') +
        line('m116 340 6 40-4 44 18 222c24 14 44 16 64 16s40-2 64-16l18-222-4-44 6-40', 7) +
        dots(
          [
            [168, 560, 9],
            [192, 596, 7],
            [162, 612, 7],
            [186, 536, 5],
          ],
          '#FFF6E0',
        ) +
        shape('M164 234c12 12 60 12 72 0l2 24c-14 12-62 12-76 0Z', '#C9A9F2') +
        line('M224 266c20 14 38 24 52 46', 5, '#7C5CC4'),
      box: [108, 226, 184, 444],
    },
  },
  mother: {
    long: false,
    sleeve: '#FF8F7D',
    under: lower('#34507F', '#263C66', '#963F27'),
    body: {
      draw: (t) =>
        top('#FF8F7D', '#D95F55', 460) +
        shape('M160 246c10 36 70 36 80 0Z', t.skin) +
        dots(
          [
            [150, 330, 8],
            [200, 360, 8],
            [248, 330, 8],
            [160, 400, 8],
            [240, 404, 8],
          ],
          '#FFF6E0',
        ),
      box: [108, 238, 184, 239],
    },
  },
  father: {
    long: false,
    sleeve: '#2E9C9B',
    under: lower('#5A4A3C', '#43362C', '#33301F'),
    body: {
      draw: (t) =>
        top('#2E9C9B', '#14606E') +
        shape('m164 242 36 44 36-44c-8 10-64 10-72 0Z', t.skin, 6) +
        shape('m164 238-18 20 32 32 22-6 22 6 32-32-18-20-36 46Z', '#8FE0C6', 6) +
        line('M200 290v40', 6, '#14606E') +
        disc(200, 306, 3.5, '#FFF6E0'),
      box: [108, 231, 184, 232],
    },
  },
  /** A life jacket over a blue shirt, as everybody wears on the boats. */
  boat: {
    long: false,
    sleeve: '#5FA9C4',
    under: lower('#34507F', '#263C66', '#963F27'),
    body: {
      draw: (t) =>
        top('#5FA9C4', '#34507F') +
        shape('m174 242 26 30 26-30Z', t.skin, 6) +
        shape('M150 250C132 258 126 272 122 292L124 420C146 432 178 434 194 432V296C176 284 160 268 150 250Z', '#FF8F7D') +
        shape('M250 250C268 258 274 272 278 292L276 420C254 432 222 434 206 432V296C224 284 240 268 250 250Z', '#FF8F7D') +
        patch('M274 330L272 414C252 424 228 428 212 427C250 412 262 376 264 320Z', '#D95F55') +
        line('M126 340H192M208 340H274M126 392H192M208 392H274', 12, '#FFD166') +
        shape('M182 330H218V350H182ZM182 382H218V402H182Z', '#FFF6E0', 6),
      box: [108, 233, 184, 230],
    },
  },
  police: {
    long: false,
    sleeve: '#8E9B5B',
    under: lower('#6B7744', '#545E34', '#33301F'),
    body: {
      draw: () =>
        top('#8E9B5B', '#75824A') +
        shape('m172 244 28 32 28-32Z', '#FFF', 5) +
        shape('M192 270h16l-2 12 6 48-12 14-12-14 6-48Z', '#545E34', 5) +
        pair(shape('m166 240-20 16 28 34 24-14Z', '#8E9B5B', 6)) +
        line('m158 256 10 10m74-10-10 10', 8, '#D8232A') +
        line('M138 330h40v32c-10 8-30 8-40 0Zm84 0h40v32c-10 8-30 8-40 0Zm-84 8h40m44 0h40', 5, '#545E34') +
        shape('M119 436c31 12 131 12 162 0v18c-31 12-131 12-162 0Z', '#5A4A3C', 6) +
        shape('M188 443h24v18h-24Z', '#FFD166', 5) +
        epaulettes,
      box: [104, 233, 192, 237],
    },
  },
  doctor: {
    long: true,
    sleeve: '#FFF',
    under: lower('#2E9C9B', '#14606E', '#FFF'),
    body: {
      draw: (t) =>
        top('#FFF', '#D9E4F2', 560) +
        shape('m168 244 32 86 32-86Z', '#8FE0C6', 6) +
        shape('m182 244 18 24 18-24Z', t.skin, 5) +
        pair(shape('m166 240-24 22 18 38 16-4 22 40-22-84Z', '#FFF', 6)) +
        line('M200 336V566', 6, '#B9C6DD') +
        line('M134 450h42v40c-10 8-32 8-42 0Zm90 0h42v40c-10 8-32 8-42 0Z', 5, '#B9C6DD') +
        line('M166 262c-6 58 2 86 18 90m50-90c6 50 4 74-2 90', 8, '#34507F') +
        shape('M197 362c0 17-26 17-26 0s26-17 26 0Z', '#FFD166', 5),
      box: [108, 233, 184, 344],
    },
  },
  grandmother: {
    long: true,
    sleeve: '#7A2748',
    under: lower('#33301F', '#211F14', '#963F27'),
    body: {
      draw: (t) =>
        top('#7A2748', '#5C1B36', 500) +
        shape('M166 242c10 20 58 20 68 0Z', t.skin, 6) +
        line('M200 262V508', 5, '#FFD9E0') +
        dots(
          [
            [200, 296, 6],
            [200, 346, 6],
            [200, 396, 6],
          ],
          '#FFD166',
        ) +
        line('M132 440h44v36c-10 8-34 8-44 0Zm92 0h44v36c-10 8-34 8-44 0Z', 5, '#B0567A'),
      box: [108, 235, 184, 282],
    },
  },
  grandfather: {
    long: true,
    sleeve: '#BFE9F5',
    under: lower('#5A4A3C', '#43362C', '#963F27'),
    body: {
      draw: (t) =>
        top('#BFE9F5', '#93CFE2', 470) +
        shape('m172 244 28 30 28-30Z', t.skin, 5) +
        pair(shape('m166 240-20 16 30 34 24-16Z', '#BFE9F5', 6)) +
        line('M200 282V476', 5, '#5FA9C4'),
      box: [108, 233, 184, 254],
    },
  },
  counsellor: {
    long: true,
    sleeve: '#8FE0C6',
    cuff: '#FFF6E0',
    under: lower('#34507F', '#263C66', '#7A2748'),
    body: {
      draw: (t) =>
        top('#8FE0C6', '#6FC7A3', 466) +
        shape('M170 242c8 20 52 20 60 0Z', t.skin, 6) +
        line('M200 282V470', 5, '#4FAE8C') +
        dots(
          [
            [200, 320, 6],
            [200, 366, 6],
            [200, 412, 6],
          ],
          '#FFF6E0',
        ) +
        pair(shape('M166 236c-20 8-30 22-26 38 16 18 46 16 60-2-18-6-30-20-34-36Z', '#FFF6E0', 6)) +
        form('M224 326h40v36h-40Z', '#FFFDF6', line('M234 338h12m-12 12h20', 5, '#2E9C9B'), 5),
      box: [108, 229, 184, 254],
    },
  },
  keeper: {
    long: true,
    sleeve: '#34507F',
    cuff: '#FFE9B8',
    under: lower('#5A4A3C', '#43362C', '#33301F'),
    body: {
      draw: () =>
        top('#34507F', '#263C66', 476) +
        form('m174 250-8 232c20 4 48 4 68 0l-8-232Z', '#FFF6E0', patch('m226 250 8 232c-8 2-16 3-26 3l4-185Z', '#F6D08A'), 6) +
        line('M196 320V470', 5, '#DDAE5C') +
        dots(
          [
            [196, 336, 5],
            [196, 384, 5],
            [196, 432, 5],
          ],
          '#DDAE5C',
        ) +
        form('M164 232c12 12 60 12 72 0l4 30c-16 14-64 14-80 0Z', '#FFE9B8', line('m180 246-1 18m21-16v20m20-22 1 18', 5, '#DDAE5C'), 6) +
        pair(shape('m164 250-26 18 12 38-14 6 32 60 6-102Z', '#34507F', 6)) +
        dots(
          [
            [148, 388, 7],
            [148, 428, 7],
            [252, 388, 7],
            [252, 428, 7],
          ],
          '#FFD166',
        ),
      box: [108, 225, 184, 268],
    },
  },
  firefighter: {
    long: true,
    sleeve: '#34507F',
    cuff: '#FFD166',
    under: lower('#34507F', '#263C66', '#33301F', shape('m129 604 1 24h60l3-24Zm142 0-1 24h-60l-3-24Z', '#FFD166', 5)),
    body: {
      draw: () =>
        top('#34507F', '#263C66', 490) +
        line('M200 274V492', 6, '#263C66') +
        shape('M117 342c33 14 133 14 166 0l-1 30c-32 14-132 14-164 0Z', '#FFD166', 5) +
        shape('M120 452c30 12 130 12 160 0v28c-30 12-130 12-160 0Z', '#FFD166', 5) +
        line('M130 361c34 10 106 10 140 0M132 470c32 10 104 10 136 0', 5, '#FFF6E0') +
        shape('M160 236c16 14 64 14 80 0l8 32-32 16-16-14-16 14-32-16Z', '#263C66', 6) +
        shape('M192 288h16v30h-16Z', '#FFD166', 5),
      box: [108, 229, 184, 278],
    },
  },
  /** Who watches over the nests: a field shirt, a whistle on a cord, a small turtle on the pocket. */
  ranger: {
    long: false,
    sleeve: '#4FAE8C',
    under: lower('#5A4A3C', '#43362C', '#33301F'),
    body: {
      draw: (t) =>
        top('#6FC7A3', '#4FAE8C', 456) +
        shape('m170 242 30 38 30-38Z', t.skin, 5) +
        pair(shape('m166 238-20 18 30 34 24-12Z', '#8ED9B4', 6)) +
        line('M200 284V462', 5, '#357A6C') +
        line('M136 338h44v34c-10 8-34 8-44 0Zm84 0h44v34c-10 8-34 8-44 0Z', 5, '#357A6C') +
        line('M176 268c0 40 10 62 24 76m24-76c0 40-10 62-24 76', 5, '#C9731A') +
        form('M190 342h24c4 0 6 4 4 8l-6 12c-6 8-22 6-24-6Z', '#FFD166', disc(204, 352, 4, '#C9731A'), 5) +
        patch('M242 346c12 0 18 8 18 16h-36c0-8 6-16 18-16Z', '#2B7886') +
        disc(264, 360, 6, '#8ED9B4') +
        shape('M119 440c31 12 131 12 162 0v18c-31 12-131 12-162 0Z', '#5A4A3C', 6),
      box: [108, 231, 184, 240],
    },
  },
  medic: {
    long: false,
    sleeve: '#2E9C9B',
    under: lower('#2E9C9B', '#14606E', '#33301F', line('M131 620h57m24 0h57', 12, '#FFE9B8', ' stroke-linecap="butt"')),
    body: {
      draw: (t) =>
        top('#2E9C9B', '#14606E', 460) +
        patch('M116 340c34 10 134 10 168 0l-4 120c-30 12-130 12-160 0Z', '#FFF') +
        patch('m283 342-3 118c-30 12-130 12-160 0v-16c40 14 100 16 138-2l6-96Z', '#D9E4F2') +
        line('M117 340c33 10 133 10 166 0', 10, '#FFD166') +
        line('m116 340 4 120c30 12 130 12 160 0l4-120', 7) +
        line('M200 290V462', 5, '#B9C6DD') +
        shape('m172 242 28 38 28-38Z', t.skin, 6) +
        pair(shape('m164 238-18 20 32 32 22-10Z', '#8FE0C6', 6)) +
        line('M224 374h38v32c-10 8-28 8-38 0Z', 5, '#B9C6DD') +
        patch('M243 404c-15-10-15-22-7-22 4 0 6 3 7 5 1-2 3-5 7-5 8 0 8 12-7 22Z', '#FF8F7D') +
        stethoscope,
      box: [108, 231, 184, 246],
    },
    held: {
      draw: () =>
        line('M58 532v-26c0-14 40-14 40 0v26', 16) +
        line('M58 532v-26c0-14 40-14 40 0v26', 5, '#14606E') +
        form(
          'M36 528h84c8 0 12 4 12 12v52c0 8-4 12-12 12H36c-8 0-12-4-12-12v-52c0-8 4-12 12-12Z',
          '#FF8F7D',
          patch('M112 532h8c6 0 8 2 8 8v52c0 6-2 8-8 8H34c62-2 78-20 78-68Z', '#D95F55'),
        ) +
        disc(78, 566, 24, '#FFF6E0') +
        patch('M78 582c-22-14-20-30-10-30 5 0 8 3 10 7 2-4 5-7 10-7 10 0 12 16-10 30Z', '#D95F55') +
        line('M62 566h9l4-6 5 12 4-6h10', 4, '#FFF6E0'),
      box: [16, 483, 124, 129],
    },
  },
  /** A shirt with a breast pocket, for the fields. */
  herder: {
    long: true,
    sleeve: '#5B7FA6',
    cuff: '#BFE9F5',
    under: lower('#5A4A3C', '#43362C', '#96735C'),
    body: {
      draw: (t) =>
        top('#5B7FA6', '#34507F', 460) +
        shape('m168 242 32 46 32-46Z', t.skin, 6) +
        pair(shape('m166 238-20 18 30 36 24-4Z', '#BFE9F5', 6)) +
        line('M200 290V462', 5, '#34507F') +
        dots(
          [
            [210, 330, 4],
            [210, 374, 4],
            [210, 418, 4],
          ],
          '#FFF6E0',
        ) +
        line('M136 350h38v34c-10 7-28 7-38 0Z', 5, '#34507F'),
      box: [108, 231, 184, 246],
    },
  },
  neighbour: {
    long: false,
    sleeve: '#FFD166',
    under: lower('#7A2748', '#5C1B36', '#C9731A'),
    body: {
      draw: (t) =>
        top('#FFD166', '#C9731A', 456) +
        shape('M162 244c8 34 68 34 76 0Z', t.skin) +
        pair(line('M150 320c14 10 20 24 20 40m-36 8c14 8 20 20 20 34', 6, '#FFF6E0')),
      box: [108, 236, 184, 237],
    },
  },
  /** Who sells vegetables: an apron with a pocket, greens in the arm. */
  seller: {
    long: false,
    sleeve: '#C9A9F2',
    under: lower('#5A4A3C', '#43362C', '#963F27'),
    body: {
      draw: (t) =>
        top('#C9A9F2', '#7C5CC4', 456) +
        shape('M162 244c8 34 68 34 76 0Z', t.skin) +
        shape('M150 340h100l10 130c-40 12-80 12-120 0Z', '#FFF6E0', 6) +
        pair(line('M152 342L166 250', 8, '#FFF6E0')) +
        pair(
          shape('M128 392c-28-22-26-66 2-82 22 10 34 36 30 62 18-14 36-12 44 2-8 34-50 44-76 18Z', '#4FAE8C', 7) +
            line('M136 384c-6-24-4-44 2-60', 5, '#8ED9B4'),
        ) +
        shape('M186 318c14-14 34-8 38 8 4 18-12 50-26 78-14-26-26-68-12-86Z', '#FF8F7D', 7) +
        line('M204 316c-6-16-2-30 6-38m2 40c6-14 14-20 24-24', 8, '#4FAE8C') +
        shape('M116 396C160 424 240 424 284 396L270 456C230 472 170 472 130 456Z', '#E9BE7C', 7) +
        line('M130 424c46 18 94 18 140 0', 5, '#96735C'),
      box: [100, 236, 200, 240],
    },
  },
  coach: {
    long: false,
    sleeve: '#93CFE2',
    under: lower('#34507F', '#263C66', '#FFF6E0', line('M134 470v210m132-210v210', 8, '#BFE9F5')),
    body: {
      draw: (t) =>
        top('#BFE9F5', '#93CFE2', 452) +
        shape('m168 242 32 34 32-34Z', t.skin, 6) +
        pair(shape('m166 238-18 18 28 30 24-10Z', '#2E9C9B', 6)) +
        line('M170 268c6 40 18 66 30 74 12-8 24-34 30-74', 5, '#EF3B36') +
        shape('M186 338h24c10 0 14 8 10 16s-18 10-24 2h-10Z', '#FFD166', 5),
      box: [108, 231, 184, 238],
    },
  },
  guard: workDress(''),
  /** The border guard's. */
  soldier: workDress(epaulettes),
  /** A potter's long tunic, with an apron that has seen clay. */
  potter: {
    long: true,
    sleeve: '#2E9C9B',
    cuff: '#14606E',
    under: lower('#7A2748', '#5C1B36', '#963F27'),
    body: {
      draw: (t) =>
        top('#2E9C9B', '#14606E', 580) +
        shape('M164 242c8 26 64 26 72 0Z', t.skin, 6) +
        line('M158 250c10 26 74 26 84 0', 6, '#FFD166') +
        shape('M146 392C176 400 224 400 254 392L262 556C230 568 170 568 138 556Z', '#FFE9B8', 6) +
        patch('M254 392L262 556C250 561 238 563 224 565L232 397Z', '#F6D08A') +
        line('M116 384C150 400 250 400 284 384', 8, '#C9731A') +
        patch(
          'M160 500c14-10 34-4 38 10 4 16-24 22-36 12-8-6-10-16-2-22ZM212 456c12-6 22 2 20 12-4 10-24 8-26-2 0-4 2-8 6-10Z',
          '#C98F4E',
        ) +
        line('M140 540c36 12 84 12 120 0', 5, '#DDAE5C'),
      box: [104, 234, 192, 366],
    },
  },
  /** The Pioneer leader at school: a white shirt, a red scarf. */
  leader: {
    long: false,
    sleeve: '#FFF',
    under: lower('#34507F', '#263C66', '#33301F'),
    body: {
      draw: (t) =>
        top('#FFF', '#D9E4F2', 452) +
        shape('m172 242 28 30 28-30Z', t.skin, 6) +
        pair(shape('m166 238-18 18 30 30 22-12Z', '#FFF', 6)) +
        line('M200 300V456', 5, '#B9C6DD') +
        shape(
          'M154 260C176 290 190 296 200 298C210 296 224 290 246 260C240 292 226 310 212 314L228 366L206 352L200 326L194 352L172 366L188 314C174 310 160 292 154 260Z',
          '#EF3B36',
          6,
        ) +
        shape('M188 298h24v22h-24Z', '#D8232A', 6) +
        line('M228 344h38v32c-10 6-28 6-38 0Z', 5, '#B9C6DD'),
      box: [108, 229, 184, 240],
    },
  },
} satisfies Record<string, Outfit>;

export type OutfitId = keyof typeof outfits;

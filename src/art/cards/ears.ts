/** Who hears a child out: large, as on the stage, a hand behind the ear, and beside them what tells one from the other. */

import { ball } from '../card-kids';
import {
  AMBER,
  at,
  BUTTER,
  CORAL,
  card,
  dot,
  flame,
  INK,
  ink,
  LEAF,
  LEAF_DARK,
  line,
  MINT,
  NAVY,
  pane,
  round,
  SEA,
  SKIN,
  SKY,
  SUN,
  tube,
  WHITE,
  WOOD_LIGHT,
} from '../card-pen';
import type { Figure } from '../figure';
import { people } from '../people/cast';

const LILAC = '#E6D6FB';
const PINK = '#FFD9E0';

const size = 0.5;
const ear = (tint: string, figure: Figure, skin: string, sleeve: string, behind = '', before = ''): string =>
  card(
    tint,
    behind +
      at(
        114 - figure.middle * size,
        22 - figure.top * size,
        figure
          .parts('rest', 'listen', 'open')
          .map(({ svg }) => svg)
          .join(''),
        ` scale(${size})" stroke="none`,
      ) +
      tube('M152 172C172 166 178 150 170 124', 18, sleeve) +
      line('M168 118C170 110 168 100 162 94M164 118C160 108 158 98 156 90', 16, INK) +
      line('M168 118C170 110 168 100 162 94M164 118C160 108 158 98 156 90', 8, skin) +
      line('M194 80Q182 98 194 116', 6, AMBER) +
      before,
  );

const pot =
  line('M26 92q-9-9 0-18t0-18M48 92q-9-9 0-18t0-18', 6, WHITE) +
  ink('M6 110H68V130C68 142 60 146 50 146H24C14 146 6 142 6 130Z', SEA) +
  line('M0 110H74M37 106V98', 8, INK) +
  flame(24, 162) +
  flame(48, 162);
const stalk = (x: number): string =>
  line(`M${x} 160V34M${x} 92L${x - 18} 68M${x} 76L${x + 18} 54M${x} 128L${x + 16} 106`, 7, LEAF_DARK) + round(x, 84, 9, 19, SUN);
const whistle =
  line('M10 20C18 42 34 48 44 52', 5, INK) +
  ink('M26 46H64V58H54C54 80 24 80 24 60Q24 48 26 46Z', CORAL) +
  dot(38, 62, 4, 4, INK) +
  line('M66 40L76 34M70 52H80', 5, AMBER);
const stilts =
  line('M14 158V104M62 158V104', 9, INK) + pane(6, 74, 66, 36, WOOD_LIGHT) + ink('M-6 78L38 30L84 78Z', SUN) + pane(28, 86, 20, 24, NAVY);
const gate =
  line('M10 66V160M34 58V160M58 66V160M-6 84H76M-6 132H76', 9, INK) +
  line('M10 66V160M34 58V160M58 66V160M-6 84H76M-6 132H76', 3, WOOD_LIGHT);
const board = ink('M4 10H126V92H4Z', '#2B6B5A') + line('M18 30H54M18 50H44', 6, WHITE) + line('M0 96H128', 8, WOOD_LIGHT);

export const cards: Record<string, string> = {
  'ear-mother': ear(SKY, people.me(), SKIN.warm, '#FF8F7D', '', pot),
  'ear-mother-gate': ear(MINT, people.me(), SKIN.warm, '#FF8F7D', '', gate),
  'ear-father': ear(MINT, people.ba(), SKIN.tan, '#2E9C9B'),
  'ear-grandma': ear(LILAC, people.ba_ngoai(), SKIN.tan, '#7A2748'),
  'ear-teacher': ear(BUTTER, people.co_giao(), SKIN.light, '#C9A9F2', board),
  'ear-uncle': ear(MINT, people.cau_dat(), SKIN.deep, '#5B7FA6'),
  'ear-aunt': ear(PINK, people.di_lan(), SKIN.deep, '#FF8F7D', stalk(24) + stalk(186), stalk(58)),
  'ear-elder': ear(BUTTER, people.truong_thon(), SKIN.deep, '#BFE9F5', stilts),
  'ear-coach': ear(LEAF, people.thay(), SKIN.tan, '#BFE9F5', whistle, at(36, 130, ball, ' scale(1.15)')),
};

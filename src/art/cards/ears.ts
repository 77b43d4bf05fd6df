/** Who hears a child out: large, as on the stage, a hand behind the ear. */

import { AMBER, at, BUTTER, card, INK, line, MINT, SKIN, SKY, tube } from '../card-pen';
import type { Figure } from '../figure';
import { people } from '../people/cast';

const LILAC = '#E6D6FB';
const PINK = '#FFD9E0';

const size = 0.58;
const ear = (tint: string, figure: Figure, skin: string, sleeve: string): string =>
  card(
    tint,
    at(
      86 - figure.middle * size,
      12 - figure.top * size,
      figure
        .parts('rest', 'listen', 'open')
        .map(({ svg }) => svg)
        .join(''),
      ` scale(${size})" stroke="none`,
    ) +
      tube('M132 170C158 166 166 146 154 118', 22, sleeve) +
      line('M152 112C156 102 152 90 146 82M148 112C144 100 142 90 138 78', 19, INK) +
      line('M152 112C156 102 152 90 146 82M148 112C144 100 142 90 138 78', 10, skin) +
      line('M194 70Q180 90 194 110M178 78Q170 90 178 102', 6, AMBER),
  );

export const cards: Record<string, string> = {
  'ear-mother': ear(SKY, people.me(), SKIN.warm, '#FF8F7D'),
  'ear-father': ear(MINT, people.ba(), SKIN.tan, '#2E9C9B'),
  'ear-grandma': ear(LILAC, people.ba_ngoai(), SKIN.tan, '#7A2748'),
  'ear-teacher': ear(BUTTER, people.co_giao(), SKIN.light, '#C9A9F2'),
  'ear-uncle': ear(MINT, people.cau_dat(), SKIN.deep, '#5B7FA6'),
  'ear-aunt': ear(PINK, people.di_lan(), SKIN.deep, '#FF8F7D'),
  'ear-elder': ear(BUTTER, people.truong_thon(), SKIN.deep, '#BFE9F5'),
  'ear-coach': ear(SKY, people.thay(), SKIN.tan, '#BFE9F5'),
};

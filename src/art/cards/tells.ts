/** Whom to tell: a child with a speech bubble and, large beside it, who listens, as on the stage. Used on the cards of every game. */

import { arm, arrow, bubble, chair, dots3, home, KIDS, type Kid, kid, moon, wheels } from '../card-kids';
import {
  AMBER,
  at,
  BUTTER,
  CORAL,
  CREAM,
  card,
  dot,
  GRAPE,
  GRAPE_DARK,
  head,
  INK,
  ink,
  line,
  MINT,
  MIST,
  NAVY,
  padlock,
  round,
  SKIN,
  SKY,
  SUN,
  shirt,
  tube,
  WHITE,
  WOOD_LIGHT,
} from '../card-pen';
import type { Figure } from '../figure';
import { adult } from '../people/adult';
import { people } from '../people/cast';

const LILAC = '#E6D6FB';
const PINK = '#FFD9E0';
const { bo, ha, lan, mi, nam, tin, vu, y } = KIDS;

const ear = (x: number, top: number): string =>
  at(x, top, round(0, 0, 17, 17, SUN) + line('M-6-2C-6-12 8-12 8-2C8 4 2 5 2 10C2 14-4 14-4 10M-1-2C-1-5 3-5 3-2', 4, INK));
const listener = (figure: Figure, face = 'listen'): string =>
  at(
    36,
    12 - figure.top * 0.46,
    figure
      .parts('rest', face, 'open')
      .map(({ svg }) => svg)
      .join(''),
    ' scale(.46)" stroke="none',
  );
const says = bubble(8, 10, 64, 46, 34) + dots3(40, 33, 16, 5, GRAPE_DARK);
const tell = (tint: string, child: Kid, figure: Figure, behind = '', over = ''): string =>
  card(tint, behind + listener(figure) + kid(36, 106, 0.9, child, 'talk') + says + ear(180, 74) + over);

/** The guard at the school gate: the plain working dress in blue. */
const guard: Figure = (() => {
  const figure = adult({ skin: 's2', hair: 'fieldCap', outfit: 'guard', face: 'happy', pose: 'open' });
  const blue = (svg: string): string =>
    svg
      .replaceAll('#7C8A4E', '#5B7FA6')
      .replaceAll('#6B7744', '#34507F')
      .replaceAll('#545E34', '#263C66')
      .replaceAll('#8E9B5B', '#93CFE2')
      .replaceAll('#3E9B6B', '#93CFE2');
  return { ...figure, parts: (...wanted) => figure.parts(...wanted).map((part) => ({ ...part, svg: blue(part.svg) })) };
})();
const gate = line('M14 60V160M34 52V160M54 60V160M74 60V160M6 84H84', 6, MIST);
const plate =
  ink('M98 122H158Q166 122 166 130V148Q166 156 158 156H98Q90 156 90 148V130Q90 122 98 122Z', WHITE) +
  line('M106 134L112 129V149M124 134L130 129V149M142 134L148 129V149', 6, NAVY);

const teddy = (x: number, top: number, size: number): string =>
  at(
    x,
    top,
    round(-22, -22, 11, 11, WOOD_LIGHT) +
      round(22, -22, 11, 11, WOOD_LIGHT) +
      round(-24, 34, 11, 15, WOOD_LIGHT) +
      round(24, 34, 11, 15, WOOD_LIGHT) +
      round(0, 42, 25, 25, WOOD_LIGHT) +
      dot(0, 46, 14, 14, '#F6D08A') +
      round(-16, 66, 13, 9, WOOD_LIGHT) +
      round(16, 66, 13, 9, WOOD_LIGHT) +
      round(0, -4, 29, 26, WOOD_LIGHT) +
      dot(0, 5, 13, 10, '#F6D08A') +
      dot(-11, -7, 4, 5, INK) +
      dot(11, -7, 4, 5, INK) +
      dot(0, 1, 5, 4, INK) +
      line('M-5 9C-2 12 2 12 5 9', 3, INK),
    ` scale(${size})`,
  );

export const cards: Record<string, string> = {
  'tell-mother': tell(SKY, lan, people.me()),
  'tell-father': tell(BUTTER, tin, people.ba()),
  'tell-grandma': tell(MINT, mi, people.ba_ngoai()),
  'tell-grandpa': tell(LILAC, bo, people.ong()),
  'tell-uncle': tell(PINK, nam, people.cau_dat()),
  'tell-aunt': tell(CREAM, y, people.di_lan()),
  'tell-teacher': card(
    SKY,
    listener(people.co_giao()) +
      kid(42, 84, 0.78, nam, 'talk', '', chair) +
      at(42, 84, wheels, ' scale(.82)') +
      bubble(8, 4, 64, 42, 38) +
      dots3(40, 25, 16, 5, GRAPE_DARK) +
      ear(180, 74),
  ),
  'tell-thay': tell(MINT, vu, people.thay()),
  'tell-nurse': tell(PINK, mi, people.bac_si()),
  'tell-sister': tell(BUTTER, ha, people.thao()),
  'tell-leader': tell(CREAM, ha, people.tong_phu_trach()),
  'tell-police': tell(SKY, bo, people.cong_an()),
  'tell-guard': tell(BUTTER, y, guard, gate),
  'tell-village': tell(MINT, lan, people.truong_thon(), at(170, 40, home, ' scale(.9)')),
  'tell-111': tell(LILAC, tin, people.tu_van(), '', plate),
  'tell-neighbour': tell(PINK, vu, people.co_ut()),
  'tell-friend': card(
    MINT,
    kid(142, 76, 1.2, nam, 'smile') +
      kid(70, 72, 1.2, lan, 'talk', '', '', 6) +
      tube('M88 118C98 112 100 100 100 92', 10, lan.skin) +
      ink('M92 74C102 66 112 74 110 88C108 98 98 100 92 94Z', lan.skin) +
      at(104, 24, dots3(0, 0, 18, 6, GRAPE_DARK)) +
      line('M84 42C92 36 116 36 124 42', 5, GRAPE_DARK),
  ),
  'tell-toy': card(LILAC, kid(44, 100, 1, mi, 'talk') + says + teddy(132, 62, 1.25)),
  'tell-nobody': card(
    CREAM,
    kid(62, 80, 1.35, vu, 'smile') +
      `<g stroke-dasharray="2 10">${bubble(106, 18, 80, 58, 114)}</g>` +
      dots3(146, 47, 19, 6, MIST) +
      line('M118 78L176 16', 20, INK) +
      line('M118 78L176 16', 11, MIST),
  ),
  'tell-diary': card(
    SKY,
    kid(58, 60, 1.15, y, 'peace') +
      ink('M58 96H150Q160 96 160 106V146Q160 154 150 154H58Q50 154 50 146V104Q50 96 58 96Z', GRAPE) +
      line('M66 98V152', 5, GRAPE_DARK) +
      at(136, 126, padlock(SUN), ' scale(1.1)') +
      at(110, 84, ink('M-9-44H9V20L0 38L-9 20Z', SUN) + ink('M-9-50H9V-38H-9Z', CORAL) + line('M-6 22H6', 3, AMBER), ' rotate(28)') +
      round(96, 108, 10, 9, y.skin),
  ),
  'tell-later': card(
    PINK,
    kid(52, 78, 1.2, bo, 'smile', arm(bo, 'M18 31C26 36 32 36 36 34', 'M36 34L46 34')) +
      bubble(122, 86, 66, 48, 130, WHITE, 16) +
      dots3(155, 110, 16, 5, GRAPE_DARK) +
      at(150, 38, moon(SUN), ' scale(1.35)') +
      arrow('M94 52H112M104 44L113 52L104 60', AMBER, 5) +
      dot(186, 26, 4, 4, AMBER) +
      dot(186, 62, 3, 3, AMBER),
  ),
  'tell-same': card(
    BUTTER,
    at(146, 78, shirt('#5FA9C4') + head(SKIN.tan, 'short', 'smile', 4), ' scale(1.4)') +
      line('M112 132V84', 25, INK) +
      round(112, 126, 17, 17, SKIN.tan) +
      line('M112 118V84', 15, SKIN.tan) +
      kid(38, 102, 0.95, ha, 'talk') +
      says +
      arrow('M80 32H104M93 21L105 32L93 43', AMBER, 5),
  ),
};

/** Whom to tell: a child with a speech bubble and, large beside it, who listens, as on the stage. Used on the cards of every game. */

import { begs } from '../card-gestures';
import { arm, bubble, calendar, chair, dots3, hush, KIDS, type Kid, kid, standing, wheels } from '../card-kids';
import {
  AMBER,
  at,
  BRICK,
  BUTTER,
  CORAL,
  CREAM,
  card,
  dot,
  GRAPE,
  GRAPE_DARK,
  INK,
  ink,
  line,
  MINT,
  MIST,
  MIST_LIGHT,
  NAVY,
  padlock,
  palm,
  round,
  SKIN,
  SKY,
  SUN,
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

/** A stall: a striped roof over the one who sells, fruit on the board. */
const awning =
  ink('M78 4H198V34Q188 46 178 34Q168 46 158 34Q148 46 138 34Q128 46 118 34Q108 46 98 34Q88 46 78 34Z', CORAL) +
  line('M98 6V32M138 6V32M178 6V32', 16, WHITE);
const counter =
  [92, 118, 144, 170].map((x, index) => round(x, 128, 14, 14, index % 2 ? SUN : '#8ED9B4')).join('') +
  ink('M74 134H198V170H74Z', WOOD_LIGHT);

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
  'tell-weaver': tell(BUTTER, nam, people.ba_det()),
  'tell-grandpa': tell(LILAC, bo, people.ong()),
  'tell-uncle': tell(PINK, nam, people.cau_dat(), ink('M92 70H196V170H92Z', CREAM) + ink('M74 76L144-6L210 76Z', BRICK)),
  'tell-aunt': tell(CREAM, y, people.di_lan()),
  'tell-teacher': card(
    SKY,
    listener(people.co_giao()) +
      kid(42, 84, 0.78, nam, 'talk', '', chair) +
      at(42, 84, wheels, ' scale(.82)') +
      bubble(8, 4, 64, 42, 38) +
      dots3(40, 25, 16, 5, GRAPE_DARK) +
      ear(180, 74) +
      ink('M130 132C114 122 100 122 88 126V156C100 152 114 152 130 160C146 152 160 152 172 156V126C160 122 146 122 130 132Z', WHITE) +
      line('M130 132V156M100 136L116 138M144 138L160 136', 4, MIST),
  ),
  'tell-thay': tell(MINT, vu, people.thay()),
  'tell-nurse': tell(PINK, mi, people.bac_si()),
  'tell-leader': tell(CREAM, ha, people.tong_phu_trach()),
  'tell-police': tell(SKY, bo, people.cong_an()),
  'tell-guard': tell(BUTTER, y, guard, gate),
  'tell-111': tell(LILAC, tin, people.tu_van(), '', plate),
  'tell-neighbour': tell(SKY, vu, people.co_ut(), awning, counter),
  'tell-friend': card(
    MINT,
    kid(140, 78, 1.3, mi, 'smile', hush(mi.skin)) +
      kid(62, 74, 1.3, lan, 'talk', '', '', 8) +
      tube('M84 122C96 118 100 108 100 100', 12, lan.skin) +
      ink('M84 82C94 72 108 78 108 92C108 104 98 110 90 104Z', lan.skin) +
      at(100, 22, dots3(0, 0, 18, 6, GRAPE_DARK)),
  ),
  'tell-toy': card(LILAC, kid(44, 100, 1, mi, 'talk') + says + teddy(132, 62, 1.25)),
  'tell-nobody': card(
    CREAM,
    kid(58, 82, 1.4, vu, 'calm') +
      bubble(104, 12, 88, 70, 112, WHITE, 18) +
      line('M124 28L172 66M172 28L124 66', 18, INK) +
      line('M124 28L172 66M172 28L124 66', 8, CORAL),
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
    at(128, 92, calendar(at(0, 14, bubble(-27, -22, 54, 38, -14, SKY, 12) + dots3(0, -3, 14, 5, GRAPE_DARK))), ' scale(1.05)') +
      kid(
        40,
        66,
        1,
        bo,
        'calm',
        arm(bo, 'M-18 31C-25 37-28 42-31 46', 'M-31 46L-38 50') + arm(bo, 'M18 31C24 38 26 42 26 46', 'M26 46L26 56'),
        standing(bo),
        -5,
      ),
  ),
  'tell-same': card(BUTTER, begs(ha, { skin: SKIN.tan, hair: 'bob', cloth: '#5FA9C4' }, at(60, 39, palm(ha.skin), ' scale(.5)'))),
  'tell-ranger': tell(BUTTER, mi, people.kiem_lam()),
  'tell-soldier': tell(SKY, tin, people.bien_phong()),
  'tell-vague': card(
    MIST_LIGHT,
    kid(
      66,
      92,
      1.15,
      nam,
      'calm',
      arm(nam, 'M18 31C28 36 32 38 36 36', 'M36 36L44 26') + arm(nam, 'M-18 31C-28 36-32 38-36 36', 'M-36 36L-44 26'),
    ) +
      bubble(100, 10, 92, 74, 112, WHITE, 16) +
      line('M118 58C116 26 142 24 140 46S116 64 132 66S172 62 168 40S140 30 146 54S176 70 174 52', 6, GRAPE_DARK),
  ),
};

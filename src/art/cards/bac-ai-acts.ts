/** What the children of Bác Ái may do or say, the other way: put off, beg, joke. */
import { begs, thought } from '../card-gestures';
import { arm, bubble, KIDS, type Kid, kid, phone, standing, tear, thumb } from '../card-kids';
import {
  AMBER,
  at,
  BRICK,
  BUTTER,
  CORAL,
  card,
  ground,
  head,
  INK,
  ink,
  LEAF,
  line,
  MINT,
  NAVY,
  nape,
  pane,
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
import { man, scarf } from '../card-people';

const PINK = '#FFD9E0';
const thao: Kid = { skin: SKIN.deep, hair: 'tails', cloth: WHITE };
const an: Kid = { skin: SKIN.warm, hair: 'tails', cloth: WHITE, more: scarf };
const boy: Kid = { skin: SKIN.warm, hair: 'short', cloth: WHITE };
const mother: Kid = { skin: SKIN.warm, hair: 'bob', cloth: CORAL };
const small = (x: number, y: number, size: number, who: Kid, face: Parameters<typeof head>[2]): string =>
  at(x, y, head(who.skin, who.hair, face), ` scale(${size})`);
const never = (x: number, y: number, r: number): string => {
  const bars = `M${x - r} ${y - r}L${x + r} ${y + r}M${x + r} ${y - r}L${x - r} ${y + r}`;
  return line(bars, 12, INK) + line(bars, 5, CORAL);
};
/** A boy with a telephone at his ear, and what he says into it. */
const calls = (tint: string, face: Parameters<typeof kid>[4], said: string): string =>
  card(
    tint,
    kid(
      58,
      88,
      1.35,
      boy,
      face,
      arm(boy, 'M18 32C34 40 40 34 36 24', 'M36 24L33 14') + at(31, 4, phone(SKY, ''), ' scale(.26) rotate(6)'),
    ) +
      bubble(96, 8, 98, 84, 106) +
      said,
  );

export const cards: Record<string, string> = {
  'wait-grown': card(
    BUTTER,
    ground(SAND, 140) +
      ink('M84 8H112V148H84Z', WHITE) +
      line('M112 24H100M112 44H94M112 64H100M112 84H94M112 104H100M112 124H94', 5, INK) +
      kid(44, 98, 0.72, thao, 'calm') +
      at(44, 98, standing(thao), ' scale(.5)') +
      line('M66 78H84', 6, CORAL) +
      `<g opacity=".5" stroke-dasharray="3 9">${kid(154, 40, 1.1, { ...thao, cloth: MINT }, 'none')}</g>` +
      line('M126 150V110M112 124L126 108L140 124', 7, AMBER),
  ),
  // The door of the next class is still shut.
  'wait-class': card(
    MINT,
    ground(SAND, 138) +
      ink('M92 16H184V150H92Z', BRICK) +
      pane(104, 30, 68, 120, WOOD_LIGHT) +
      round(138, 66, 26, 26, WHITE) +
      line('M127 58C127 46 149 46 149 59C149 68 132 74 127 82H151', 8, NAVY) +
      round(162, 106, 4, 4, INK) +
      kid(
        46,
        84,
        0.95,
        boy,
        'calm',
        arm(boy, 'M-18 31C-26 38-28 44-24 48', 'M-24 48L8 46') + arm(boy, 'M18 31C26 38 28 44 24 48', 'M24 48L-6 42'),
      ) +
      at(46, 84, standing(boy), ' scale(.7)'),
  ),
  'beg-hug': card(SKY, begs(thao, man, small(46, 36, 0.62, thao, 'sad') + small(74, 30, 0.74, man, 'smile') + never(60, 33, 20))),
  'beg-watch': card(
    MINT,
    begs(boy, man, ink('M34 34C46 18 74 18 86 34C74 50 46 50 34 34Z', WHITE) + round(60, 34, 10, 10, SEA) + never(60, 34, 20)),
  ),
  'call-urgent': calls(BUTTER, 'uneasy', line('M145 26V56', 18, INK) + line('M145 26V56', 10, CORAL) + round(145, 76, 7, 7, CORAL)),
  'call-joke': calls(MINT, 'grin', small(145, 52, 1.05, KIDS.tin, 'grin') + line('M112 30L104 24M178 30L186 24', 5, AMBER)),
  'call-fine': calls(SKY, 'smile', at(148, 54, thumb(boy.skin, boy.cloth), ' scale(.95)')),
  'miss-parents': card(
    PINK,
    kid(44, 106, 1, boy, 'sad', at(-18, 19, tear, ' scale(.8)') + at(18, 21, tear, ' scale(.8)')) +
      round(76, 92, 5, 5, WHITE) +
      round(88, 80, 8, 7, WHITE) +
      ink(
        'M76 66C56 58 66 26 90 28C96 4 140 2 148 18C172 4 198 22 188 44C202 62 184 82 164 76C148 92 106 90 96 76C86 80 78 74 76 66Z',
        WHITE,
      ) +
      small(110, 48, 0.85, mother, 'laugh') +
      small(158, 48, 0.85, { skin: SKIN.tan, hair: 'short', cloth: SEA }, 'laugh') +
      ink('M120 104H190V134H120Z', SEA) +
      pane(128, 110, 14, 11, SKY) +
      pane(148, 110, 14, 11, SKY) +
      pane(168, 110, 14, 11, SKY) +
      round(138, 138, 8, 8, NAVY) +
      round(174, 138, 8, 8, NAVY) +
      line('M110 112H98M110 126H94', 5, AMBER),
  ),
  // One leg is over the bars already; her mother looks the other way.
  'climb-again': card(
    MINT,
    ground(LEAF, 138) +
      line('M10 82V150M38 82V150M66 82V150M94 82V150M2 84H104M2 126H104', 9, INK) +
      kid(
        52,
        36,
        0.95,
        an,
        'grin',
        arm(an, 'M-18 31C-26 36-28 42-26 46', 'M-26 46L-24 50') + arm(an, 'M18 31C26 36 28 42 28 46', 'M28 46L26 50'),
      ) +
      ink('M32 82H74V98H32Z', NAVY) +
      tube('M40 96V116M70 90C84 84 92 88 92 104', 9, an.skin) +
      ink('M82 116C80 104 106 104 104 116ZM28 130C26 118 52 118 50 130Z', CORAL) +
      at(154, 74, shirt(mother.cloth) + nape(mother.skin, 'bob'), ' scale(1.55)'),
  ),
  'cards-away': card(
    LEAF,
    kid(46, 66, 1.15, boy, 'calm', arm(boy, 'M18 31C28 34 34 34 40 30', 'M40 30L52 20')) +
      line('M96 96C78 100 78 148 98 150M176 96C194 100 194 148 174 150', 13, INK) +
      line('M96 96C78 100 78 148 98 150M176 96C194 100 194 148 174 150', 5, SUN) +
      line('M122 78C122 66 150 66 150 78', 8, INK) +
      at(124, 60, ink('M-20-26H20V36H-20Z', WHITE) + round(0, -6, 11, 11, SUN), ' rotate(8)') +
      ink('M92 88Q92 78 104 78H168Q180 78 180 88V142Q180 154 168 154H104Q92 154 92 142Z', CORAL) +
      ink('M92 112V90Q92 78 104 78H168Q180 78 180 90V112Q136 126 92 112Z', BRICK) +
      pane(110, 108, 12, 20, SUN) +
      pane(150, 108, 12, 20, SUN) +
      line('M170 30V62M158 50L170 64L182 50', 7, AMBER),
  ),
  'mum-cooking': card(
    BUTTER,
    ground(WOOD_LIGHT, 136) +
      ink('M8 118H74V170H8Z', BRICK) +
      ink('M10 90H72V108C72 118 66 122 58 122H24C16 122 10 118 10 108Z', SEA) +
      line('M4 90H78', 7, INK) +
      line('M30 78q-8-8 0-16t0-16M52 78q-8-8 0-16t0-16', 5, WHITE) +
      kid(98, 74, 1.05, mother, 'down', arm(mother, 'M-18 31C-26 36-28 36-32 34', 'M-32 34L-40 30')) +
      kid(164, 110, 0.95, thao, 'sad') +
      thought(
        148,
        36,
        1.2,
        162,
        76,
        small(-12, -2, 0.62, man, 'smile') + small(14, 6, 0.5, thao, 'sad') + tube('M-26 16C-10 26 10 26 24 20', 6, man.cloth),
      ) +
      line('M100 20L92 12', 5, AMBER),
  ),
};

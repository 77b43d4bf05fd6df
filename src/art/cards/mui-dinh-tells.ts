/** What a child of Mũi Dinh says on the telephone or at a stall, and what it plays at. */
import { fish, WHO } from '../card-cast';
import { arm, KIDS, kid, tear, thumb } from '../card-kids';
import {
  AMBER,
  at,
  BUTTER,
  CORAL,
  card,
  dot,
  INK,
  ink,
  LEAF,
  line,
  MINT,
  question,
  round,
  SEA,
  SKY,
  tube,
  WHITE,
  WOOD_LIGHT,
} from '../card-pen';

const { binh, mother } = WHO;
const tray =
  ink('M-52 0H52L42 34H-42Z', SEA) +
  at(-18, -10, fish, ' scale(.55)') +
  at(20, -12, fish, ' scale(-.55 .55)') +
  ink('M-56-4H56V8H-56Z', WHITE);

export const cards: Record<string, string> = {
  // She is not there any more.
  'lost-mum': card(
    BUTTER,
    kid(54, 92, 1.3, binh, 'sad', at(-17, 16, tear, ' scale(.9)') + at(18, 19, tear, ' scale(.9)')) +
      `<g opacity=".3">${kid(146, 74, 1.5, mother, 'smile')}</g>` +
      at(146, 70, question(CORAL), ' scale(2.2)'),
  ),
  'fish-fine': card(
    SKY,
    kid(48, 80, 1.25, binh, 'smile') + at(116, 66, thumb(binh.skin, binh.cloth), ' scale(.9)') + at(146, 124, tray, ' scale(.8)'),
  ),
  // The tongue out, a finger on the way to the glass.
  'so-thirsty': card(
    MINT,
    kid(
      56,
      78,
      1.35,
      binh,
      'none',
      dot(-10, 3, 4, 5, INK) +
        dot(10, 3, 4, 5, INK) +
        line('M-17-8L-7-11M17-8L7-11', 4, INK) +
        ink('M-9 12H9V15C9 28-9 28-9 15Z', CORAL) +
        line('M0 14V20', 3, INK) +
        arm(binh, 'M18 32C26 34 32 32 36 30', 'M36 30L48 28'),
    ) +
      line('M110 116H126', 11, INK) +
      line('M110 116H126', 5, binh.skin) +
      ink('M136 52H192L184 146H144Z', WHITE) +
      ink('M140 84H188L184 142H146Z', '#7FD0EC') +
      at(28, 26, ink('M0-9C7 0 9 5 7 9C4 14-4 14-7 9C-9 5-7 0 0-9Z', SKY)),
  ),
  // Any key at all, and the other one laughs.
  'press-laugh': card(
    LEAF,
    kid(44, 74, 1.15, WHO.chi, 'grin', tube('M18 36L38 44', 9, WHO.chi.skin)) +
      kid(162, 74, 1.15, KIDS.tin, 'grin') +
      ink('M76 92H128Q136 92 136 100V160H68V100Q68 92 76 92Z', CORAL) +
      [84, 102, 120].map((x) => [108, 124, 140].map((y) => round(x, y, 6, 5, WHITE)).join('')).join('') +
      line('M82 76L74 66M102 72V58M122 76L130 66', 6, AMBER) +
      line('M188 34L196 26M142 30L134 22', 5, AMBER) +
      ink('M0 152H200V160H0Z', WOOD_LIGHT),
  ),
};

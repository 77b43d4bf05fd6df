/** What a child of Mũi Dinh says on the telephone or at a stall, and what it plays at. */
import { fish, WHO } from '../card-cast';
import { thought } from '../card-gestures';
import { arm, KIDS, kid, thumb } from '../card-kids';
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
  NAVY,
  question,
  round,
  SEA,
  SKY,
  SUN,
  tube,
  WHITE,
  WOOD_LIGHT,
} from '../card-pen';

const { binh, mother } = WHO;
const lost = { ...binh, cloth: SUN, more: '' };
const tray =
  ink('M-52 0H52L42 34H-42Z', SEA) +
  at(-18, -10, fish, ' scale(.55)') +
  at(20, -12, fish, ' scale(-.55 .55)') +
  ink('M-56-4H56V8H-56Z', WHITE);

export const cards: Record<string, string> = {
  // His name on his chest, the fish stall beside him, his mother nowhere.
  'lost-mum': card(
    BUTTER,
    kid(
      52,
      84,
      1.3,
      lost,
      'sad',
      arm(lost, 'M18 32C26 36 28 30 28 24', 'M28 24L32 10') + ink('M-15 36H8V50H-15Z', WHITE) + line('M-10 43H3', 4, NAVY),
    ) +
      at(146, 124, tray, ' scale(.8)') +
      thought(140, 46, 1.3, 92, 66, kid(-10, -3, 0.6, mother, 'laugh') + at(24, -4, question(CORAL), ' scale(.9)')),
  ),
  'fish-fine': card(
    SKY,
    kid(48, 80, 1.25, lost, 'smile') + at(116, 66, thumb(lost.skin, lost.cloth), ' scale(.9)') + at(146, 124, tray, ' scale(.8)'),
  ),
  // The tongue out, a finger on the way to the glass.
  'so-thirsty': card(
    MINT,
    kid(
      56,
      78,
      1.35,
      lost,
      'none',
      dot(-10, 3, 4, 5, INK) +
        dot(10, 3, 4, 5, INK) +
        line('M-17-8L-7-11M17-8L7-11', 4, INK) +
        ink('M-9 12H9V15C9 28-9 28-9 15Z', CORAL) +
        line('M0 14V20', 3, INK) +
        arm(lost, 'M18 32C26 34 32 32 36 30', 'M36 30L48 28'),
    ) +
      line('M110 116H126', 11, INK) +
      line('M110 116H126', 5, lost.skin) +
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

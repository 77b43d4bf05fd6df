/** What children do in the stories of the salt fields with the very people and things of those stories. */
import { WHO } from '../card-cast';
import { begs, tight } from '../card-gestures';
import { arrow, bubble, heart, kid } from '../card-kids';
import { at, BUTTER, CORAL, card, INK, ink, line, MINT, palm, round, SKY, SUN, tube, WHITE, WOOD, WOOD_LIGHT } from '../card-pen';
import { kite } from '../card-salt';

const { an, na, ti, man, carer } = WHO;
const PINK = '#FFD9E0';
const star = ink('M0-22L7-7L23-6L11 5L15 21L0 12L-15 21L-11 5L-23-6L-7-7Z', SUN);
/** Both hands before the chest, their fingers at oneself. */
const myself = (skin: string): string => tube('M-18 34C-34 42-30 50-8 44M18 34C34 42 30 50 8 44', 8, skin);

export const cards: Record<string, string> = {
  'kite-owe': card(
    PINK,
    kid(44, 94, 1.05, an, 'uneasy', tube('M17 34C28 38 36 30 42 22', 9, an.skin) + at(0, 0, tight)) +
      at(96, 96, heart(CORAL), ' scale(1.1)') +
      kid(158, 76, 1.3, man, 'grin') +
      kite(120, 34, 0.8) +
      arrow('M72 60H108M94 48L110 60L94 72'),
  ),
  'tell-kiter': card(BUTTER, begs(an, man, at(60, 34, kite(0, 0, 0.5))) + kite(118, 118, 0.9)),
  'candy-sorry': card(
    PINK,
    kid(58, 92, 1.15, an, 'sad', myself(an.skin), '', 10) +
      kid(156, 70, 1.3, man, 'smile') +
      bubble(8, 4, 86, 42, 60) +
      at(50, 25, ink('M-12-9H12V9H-12ZM-12 0L-24-9V9ZM12 0L24-9V9Z', CORAL)),
  ),
  'star-no': card(
    SKY,
    kid(
      66,
      86,
      1.2,
      na,
      'sad',
      tube('M18 34L34 22M-18 34L-34 22', 8, na.skin) + at(38, 8, palm(na.skin), ' scale(.46)') + at(-38, 8, palm(na.skin), ' scale(.46)'),
      '',
      -10,
    ) +
      at(138, 62, star, ' scale(1.2)') +
      tube('M200 108C180 104 168 96 156 84', 16, '#F8D3AE'),
  ),
  'watch-card': card(
    MINT,
    ink('M122-4H206V166H122Z', WOOD_LIGHT) +
      kid(162, 68, 1.3, carer, 'laugh') +
      kid(50, 92, 1.1, ti, 'calm', tube('M17 34C28 38 36 32 40 26', 9, ti.skin)) +
      at(102, 96, ink('M-22-26H22V26H-22Z', WHITE) + ink('M-12-16H12V18H-12Z', WOOD) + round(6, 2, 2, 2, INK), ' rotate(6)') +
      line('M122 0V160', 5, INK),
  ),
};

import { BUTTER, card, dot, MINT, MIST, MIST_LIGHT, SKY, WHITE } from '../card-pen';
import { askSign, safeSign, stopSign } from '../card-signs';

const safe = card(MINT, safeSign);
const stop = card(
  MIST_LIGHT,
  dot(52, 118, 44, 26, MIST) + dot(146, 122, 50, 26, MIST) + dot(44, 52, 26, 14, WHITE) + dot(158, 44, 26, 14, WHITE) + stopSign,
);
const ask = card(SKY, askSign + dot(178, 24, 8, 8, BUTTER));

/** What-if and the alarm lamps have their own names for the same three answers. */
export const cards: Record<string, string> = {
  'sign-ok': safe,
  'sign-not-ok': stop,
  'sign-ask': ask,
  'sign-safe': safe,
  'sign-unsafe': stop,
  'sign-unsure': ask,
};

import { card, INK, line, SKY, SUN } from '../card-pen';

/** Another try: a way that turns back to where it began. */
const turn = 'M62 60C74 34 126 30 142 66C156 104 118 132 84 120';
const tip = 'M36 58L62 64L70 36';

export const cards: Record<string, string> = {
  'sign-again': card(SKY, line(turn, 26, INK) + line(tip, 26, INK) + line(turn, 13, SUN) + line(tip, 13, SUN)),
};

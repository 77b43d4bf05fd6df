/** People and gestures that the case cards of several places share. Round (0, 0) unless said otherwise. */
import { arm, type Kid } from './card-kids';
import { AMBER, CORAL, ink, line, PLUM, round, SKIN } from './card-pen';

export const scarf = ink('M-9 22L0 34L9 22C4 26-4 26-9 22Z', CORAL);
/** The same one as on the card of telling the very one who oversteps. */
export const man: Kid = { skin: SKIN.tan, hair: 'short', cloth: '#5FA9C4' };
export const grandma: Kid = { skin: SKIN.tan, hair: 'bald', cloth: PLUM, more: round(0, -28, 13, 12, '#C9CBD8') };

/** Hands held before the chest. */
export const timid = (who: Kid): string =>
  arm(who, 'M-18 31C-25 38-24 46-16 48', 'M-16 48L-4 42') + arm(who, 'M18 31C25 38 24 46 16 48', 'M16 48L4 42');
/** What trembles round somebody uneasy. */
export const shiver = (x: number, y: number): string =>
  line(`M${x - 38} ${y - 14}q-6 8 0 15t0 15M${x + 38} ${y - 14}q6 8 0 15t0 15`, 4, AMBER);

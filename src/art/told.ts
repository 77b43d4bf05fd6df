import { INK } from './pen';

/** Before the name of a card: the same card in a speech bubble, as what somebody tells. */
const TOLD = 'told-';

/** The card that is drawn in the bubble, or the card itself. @param name as authors write it */
export const untold = (name: string): string => (name.startsWith(TOLD) ? name.slice(TOLD.length) : name);

const bubble =
  `<rect width="200" height="160" rx="22" fill="#FFF1D6"/>` +
  `<path d="M26 6H174Q192 6 192 24V110Q192 128 174 128H84L44 155L50 128H26Q8 128 8 110V24Q8 6 26 6Z" ` +
  `fill="#FFFDF6" stroke="${INK}" stroke-width="6" stroke-linejoin="round"/>`;

/** A card in a speech bubble. @param card an SVG document, 200 by 160; so is what comes back */
export const told = (card: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 160">${bubble}${card.replace('<svg ', '<svg x="33" y="14" width="134" height="107" ')}</svg>`;

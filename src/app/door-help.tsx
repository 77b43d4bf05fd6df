import '../ui/journey.css';
import { loadRegion } from '../content/catalogue';
import { HelpSheet } from '../ui/screens/help-sheet';

/** The help sheet for the door: it lies over the page, so that the quick exit leaves nothing behind for "Back" to find. */
export const doorHelp = async (onClose: () => void) => (
  <HelpSheet lines={(await loadRegion()).lines} phone={matchMedia('(pointer: coarse)').matches} onClose={onClose} />
);

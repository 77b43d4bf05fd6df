import '../ui/journey.css';
import { region } from '../content/catalogue';
import { HelpSheet } from '../ui/screens/help-sheet';

/** The help sheet for the door: it lies over the page, so that the quick exit leaves nothing behind for "Back" to find. */
export const doorHelp = (onClose: () => void) => (
  <HelpSheet lines={region.lines} phone={matchMedia('(pointer: coarse)').matches} onClose={onClose} />
);

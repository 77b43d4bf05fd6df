import '../ui/journey.css';
import type { ComponentChildren } from 'preact';
import { region } from '../content/catalogue';
import { HelpSheet } from '../ui/screens/help-sheet';

/** The help sheet, over whatever page stands there: the quick exit leaves nothing behind for "Back" to find. */
export const helpSheet = (onClose: () => void): ComponentChildren => (
  <HelpSheet lines={region.lines} phone={matchMedia('(pointer: coarse)').matches} onClose={onClose} />
);

import '../ui/screens.css';
import type { ComponentChildren } from 'preact';
import { region } from '../content/catalogue';
import { childLines } from '../domain/region';
import { today } from '../lib/time';
import { HelpSheet } from '../ui/screens/help-sheet';

/** The help sheet, over whatever page stands there: the quick exit leaves nothing behind for "Back" to find. */
export const helpSheet = (onClose: () => void): ComponentChildren => (
  <HelpSheet lines={childLines(region, today())} phone={matchMedia('(pointer: coarse)').matches} onClose={onClose} />
);

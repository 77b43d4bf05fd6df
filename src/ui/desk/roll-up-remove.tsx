import { rollUp as words } from '../../i18n/desk-roll-up';
import { fill } from '../../lib/text';
import { Sure } from './sure';

/** Takes a report out of what was gathered. @param name what tells it from the others */
export const RemoveReport = ({ name, onSure }: { name: string; onSure: () => void }) => (
  <Sure
    label={words.remove}
    name={fill(words.removeLabel, { name })}
    ask={fill(words.removeAsk, { name })}
    yes={words.removeYes}
    onSure={onSure}
  />
);

import { lockSimple, star } from 'virtual:icons';
import medallions from '../../art/map/medallions.ts?sheet';
import type { PlaceEntry } from '../../domain/content';
import type { StationResult } from '../../domain/progress';
import { map } from '../../i18n/words';
import { fill } from '../../lib/text';
import { t } from '../lang';
import { Icon, Part } from './icon';
import './place.css';

interface PlaceProps {
  entry: PlaceEntry;
  open: boolean;
  result?: StationResult;
  /** A child stopped in the middle of it. */
  resume: boolean;
  /** What its flag says: the journey begins here. */
  flag?: string;
  onPress: () => void;
}

/** A place of the map as a button: its name, how far the child is there, and what is learned. */
export const PlaceButton = ({ entry, open, result, resume, flag, onPress }: PlaceProps) => {
  const name = t(entry.name);
  const state = !open ? t(map.soon) : resume ? t(map.resume) : result ? t(fill(map.stars, { n: result.stars })) : t(map.play);
  return (
    <button
      type="button"
      class={`place ${open ? 'open' : 'soon'} ${result ? 'done' : ''}`}
      aria-label={[name, state, flag, t(entry.about)].filter(Boolean).join('. ')}
      onClick={onPress}
    >
      <Part sheet={medallions} id={entry.id} />
      <span class="label">
        {/* A blank between two blocks has no place: the words on the button would run together, unlike those of its name. */}
        <b>{`${name} `}</b>
        {open && <em>{`${state} `}</em>}
        {flag && <b class="flag">{flag}</b>}
      </span>
      {!open && (
        <i class="badge">
          <Icon path={lockSimple} />
        </i>
      )}
      {result && (
        <i class="badge gold">
          <Icon path={star} />
        </i>
      )}
    </button>
  );
};

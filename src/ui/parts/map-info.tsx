import { arrowCounterClockwise, check, downloadSimple, usersThree } from 'virtual:icons';
import { shieldSvg } from '../../art/mascot/shield';
import type { StationResult } from '../../domain/progress';
import { map, review, station } from '../../i18n/words';
import { fill } from '../../lib/text';
import { t } from '../lang';
import type { Shield } from '../later/station';
import { Icon, Picture } from './icon';
import './map-info.css';

export interface MapInfoProps {
  results: readonly StationResult[];
  /** How many of their skills hold (shown, and shown again after a gap), and how many more were begun. */
  shield: Shield;
  /** Skills wait to be recalled. */
  due: boolean;
  offline: boolean;
  /** How much of the game is on this device, while the rest comes. */
  percent?: number | undefined;
  /** This network changes our files: it can't be made ready for offline. */
  changed: boolean;
  /** Whether this device keeps what it should. */
  saved: boolean;
  canInstall: boolean;
  /** A newer release is fetched and waits. */
  update: boolean;
  hint?: string;
  onReview: () => void;
  onInstall: () => void;
  /** In a class book: lets another child play. */
  onSwitch?: (() => void) | undefined;
  /** Resolves to false when another window plays and must not be disturbed. */
  onUpdate: () => Promise<boolean>;
  say: (words: string) => void;
}

/** What lies over the map's lower edge: the shield, what can be done beside the places, and how the device stands. */
export const MapInfo = ({
  results,
  shield,
  due,
  offline,
  percent,
  changed,
  saved,
  canInstall,
  update,
  hint,
  onReview,
  onInstall,
  onSwitch,
  onUpdate,
  say,
}: MapInfoProps) => (
  <div class="mapinfo">
    <Picture
      svg={shieldSvg(shield)}
      alt={t(fill(shield.rim ? map.shieldRim : map.shield, { n: shield.begun, lit: shield.lit }))}
      class="shield"
      lazy
    />
    {results.length > 0 && (
      <button type="button" class={due ? 'chip practise due' : 'chip practise'} onClick={onReview}>
        {t(review.title)}
        {due && <em>{t(review.due)}</em>}
      </button>
    )}
    {onSwitch && (
      <button type="button" class="chip" onClick={onSwitch}>
        <Icon path={usersThree} /> {t(map.change)}
      </button>
    )}
    {offline && (
      <p class="chip">
        <Icon path={check} /> {t(map.offline)}
      </p>
    )}
    {percent !== undefined && (
      <label class="chip fetching">
        {t(fill(map.fetching, { n: percent }))}
        <progress max={100} value={percent} />
      </label>
    )}
    {changed && <p class="chip hint">{t(map.changed)}</p>}
    {canInstall && (
      <button type="button" class="chip" onClick={onInstall}>
        <Icon path={downloadSimple} /> {t(map.install)}
      </button>
    )}
    {update && (
      <button type="button" class="chip" onClick={async () => (await onUpdate()) || say(t(map.updateLater))}>
        <Icon path={arrowCounterClockwise} /> {t(map.update)}
      </button>
    )}
    {!saved && <p class="chip hint">{t(station.memoryOnly)}</p>}
    {hint && <p class="chip hint">{hint}</p>}
  </div>
);

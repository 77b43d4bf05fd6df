import { arrowCounterClockwise, check, downloadSimple, lockSimple, star } from 'virtual:icons';
import { useEffect, useState } from 'preact/hooks';
import tall from '../../art/map/coast-tall.svg?url';
import wide from '../../art/map/coast-wide.svg?url';
import { medallionSheet } from '../../art/map/medallions';
import { places } from '../../art/map/places';
import { shieldSvg } from '../../art/mascot/shield';
import type { PlaceEntry } from '../../domain/content';
import type { StationResult } from '../../domain/progress';
import { map, review, station } from '../../i18n/words';
import { fill } from '../../lib/text';
import { t } from '../lang';
import { Icon, Picture } from '../parts/icon';

export interface MapProps {
  entries: readonly PlaceEntry[];
  open: readonly string[];
  results: readonly StationResult[];
  /** How many of their skills hold: shown, and shown again after a gap. */
  lit: number;
  /** Skills wait to be recalled. */
  due: boolean;
  /** A station in the middle of which the child stopped. */
  resume?: string;
  offline: boolean;
  /** Whether this device keeps what it should. */
  saved: boolean;
  canInstall: boolean;
  /** A newer release is fetched and waits. */
  update: boolean;
  hint?: string;
  onPlay: (id: string) => void;
  onReview: () => void;
  onInstall: () => void;
  /** Resolves to false when another window plays and must not be disturbed. */
  onUpdate: () => Promise<boolean>;
}

/** The journey as a place: every place is a button over the picture; what is learned lights up. */
export const MapScreen = ({
  entries,
  open,
  results,
  lit,
  due,
  resume,
  offline,
  saved,
  canInstall,
  update,
  hint,
  onPlay,
  onReview,
  onInstall,
  onUpdate,
}: MapProps) => {
  const [said, say] = useState('');
  useEffect(() => {
    document.querySelector('.place.open')?.scrollIntoView({ block: 'center', inline: 'center' });
  }, []);
  return (
    <main class="mapscreen">
      <div class="mapinfo">
        <Picture
          svg={shieldSvg({ lit, begun: results.length - lit })}
          alt={t(fill(map.shield, { n: results.length - lit, lit }))}
          class="shield"
        />
        {results.length > 0 && (
          <button type="button" class={due ? 'chip practise due' : 'chip practise'} onClick={onReview}>
            {t(review.title)}
            {due && <em>{t(review.due)}</em>}
          </button>
        )}
        {offline && (
          <p class="chip">
            <Icon path={check} /> {t(map.offline)}
          </p>
        )}
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
      <div class="mapscroll">
        <div class="coast">
          <picture>
            <source media="(max-aspect-ratio: 1/1)" srcset={tall} />
            <img src={wide} alt="" />
          </picture>
          <ol>
            {places.map(({ id, wide: [wx, wy], tall: [tx, ty] }) => {
              const entry = entries.find((candidate) => candidate.id === id);
              if (!entry) return null;
              const isOpen = open.includes(id);
              const result = results.find(({ station }) => station === id);
              const name = t(entry.name);
              const state = !isOpen
                ? t(map.soon)
                : resume === id
                  ? t(map.resume)
                  : result
                    ? t(fill(map.stars, { n: result.stars }))
                    : t(map.play);
              return (
                <li key={id} style={{ '--wx': wx, '--wy': wy, '--tx': tx, '--ty': ty }}>
                  <button
                    type="button"
                    class={`place ${isOpen ? 'open' : 'soon'} ${result ? 'done' : ''}`}
                    aria-label={`${name}. ${state}. ${t(entry.about)}`}
                    onClick={() => (isOpen ? onPlay(id) : say(t(map.soonSay)))}
                  >
                    <Picture svg={medallionSheet.svg} at={medallionSheet.at(id)} />
                    <span class="label">
                      <b>{name}</b> {isOpen && <em>{state}</em>}
                    </span>
                    {!isOpen && (
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
                </li>
              );
            })}
          </ol>
        </div>
      </div>
      <p class="toast" role="status">
        {said}
      </p>
    </main>
  );
};

import { arrowCounterClockwise, check, downloadSimple, usersThree } from 'virtual:icons';
import { useLayoutEffect, useState } from 'preact/hooks';
import tall from '../../art/map/coast-tall.svg?url';
import wide from '../../art/map/coast-wide.svg?url';
import { hourOf } from '../../art/map/hours';
import { places, signSpot } from '../../art/map/places';
import signs from '../../art/map/signs.ts?sheet';
import { START } from '../../art/map/ways';
import { shieldSvg } from '../../art/mascot/shield';
import type { PlaceEntry } from '../../domain/content';
import { beginAt } from '../../domain/order';
import type { StationResult } from '../../domain/progress';
import { map, review, station } from '../../i18n/words';
import { fill } from '../../lib/text';
import { t } from '../lang';
import { Icon, later, Part, Picture } from '../parts/icon';
import { PlaceButton } from '../parts/place';
import { atSpot } from '../parts/spot';
import { Mai, useWalker } from '../parts/walker';

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
  /** Where the child was last. */
  last?: string;
  /** How many stations were finished in this visit. */
  played: number;
  /** Nothing moves by itself. */
  calm: boolean;
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
  /** @param walk resolves when Mai is there; what the station needs is best fetched meanwhile */
  onPlay: (id: string, walk: Promise<void>) => void;
  onReview: () => void;
  onInstall: () => void;
  /** In a class book: lets another child play. */
  onSwitch?: (() => void) | undefined;
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
  last,
  played,
  calm,
  offline,
  percent,
  changed,
  saved,
  canInstall,
  update,
  hint,
  onPlay,
  onReview,
  onInstall,
  onSwitch,
  onUpdate,
}: MapProps) => {
  const [said, say] = useState('');
  const finished = results.map(({ station }) => station);
  const begin = beginAt(
    places.map(({ id }) => id).filter((id) => open.includes(id)),
    finished,
  );
  const walker = useWalker(last ?? START, calm);
  // Before the first picture: a page that jumps under a quick hand sends its press elsewhere.
  useLayoutEffect(() => {
    walker.body.current?.scrollIntoView({ block: 'center', inline: 'center' });
  }, []);
  const play = (id: string) => walker.hurry(id) || onPlay(id, walker.walk(id));
  return (
    <main class={`mapscreen ${calm ? 'calm' : ''}`} data-hour={hourOf(played)}>
      <div class="mapinfo">
        <Picture
          svg={shieldSvg({ lit, begun: results.length - lit })}
          alt={t(fill(map.shield, { n: results.length - lit, lit }))}
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
      <div class="mapscroll">
        <div class="coast">
          <picture>
            <source media="(max-aspect-ratio: 1/1)" ref={later(tall)} />
            <img ref={later(wide)} alt="" loading="lazy" />
          </picture>
          {places.map(
            (place) =>
              finished.includes(place.id) && (
                <i key={place.id} class={`sign spot ${place.id}`} style={atSpot(signSpot(place))}>
                  <Part sheet={signs} id={place.id} />
                </i>
              ),
          )}
          <ol>
            {places.map(({ id, wide, tall }) => {
              const entry = entries.find((candidate) => candidate.id === id);
              if (!entry) return null;
              const result = results.find(({ station }) => station === id);
              return (
                <li key={id} class="spot" style={atSpot([...wide, ...tall])}>
                  <PlaceButton
                    entry={entry}
                    open={open.includes(id)}
                    {...(result && { result })}
                    resume={resume === id}
                    {...(begin === id && resume !== id && { flag: t(finished.length === 0 ? map.begin : map.next) })}
                    onPress={() => (open.includes(id) ? play(id) : say(t(map.soonSay)))}
                  />
                </li>
              );
            })}
          </ol>
          <Mai walker={walker} glance={begin ?? walker.at} />
        </div>
      </div>
      <p class="toast" role="status">
        {said}
      </p>
    </main>
  );
};

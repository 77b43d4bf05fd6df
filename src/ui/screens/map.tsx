import { bookOpen } from 'virtual:icons';
import { useLayoutEffect, useState } from 'preact/hooks';
import tall from '../../art/map/coast-tall.svg?url';
import wide from '../../art/map/coast-wide.svg?url';
import { hourOf } from '../../art/map/hours';
import { places, signSpot } from '../../art/map/places';
import signs from '../../art/map/signs.ts?sheet';
import { START } from '../../art/map/ways';
import type { PlaceEntry } from '../../domain/content';
import { beginAt } from '../../domain/order';
import { map } from '../../i18n/words';
import { t } from '../lang';
import { Icon, later, Part } from '../parts/icon';
import { MapInfo, type MapInfoProps } from '../parts/map-info';
import { PlaceButton } from '../parts/place';
import { atSpot } from '../parts/spot';
import { Mai, useWalker } from '../parts/walker';
import './map.css';
import './map-hours.css';

export interface MapProps extends Omit<MapInfoProps, 'say'> {
  entries: readonly PlaceEntry[];
  open: readonly string[];
  /** A station in the middle of which the child stopped. */
  resume?: string;
  /** Where the child was last. */
  last?: string;
  /** How many stations were finished in this visit. */
  played: number;
  /** Nothing moves by itself. */
  calm: boolean;
  /** @param walk resolves when Mai is there; what the station needs is best fetched meanwhile */
  onPlay: (id: string, walk: Promise<void>) => void;
}

/** In the bar: to what can be read. */
export const ReadingDoor = ({ onOpen }: { onOpen: () => void }) => (
  <button type="button" class="square" aria-label={t(map.reading)} title={t(map.reading)} onClick={onOpen}>
    <Icon path={bookOpen} />
  </button>
);

/** The journey as a place: every place is a button over the picture; what is learned lights up. */
export const MapScreen = ({ entries, open, results, resume, last, played, calm, onPlay, ...info }: MapProps) => {
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
      <MapInfo {...info} results={results} say={say} />
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

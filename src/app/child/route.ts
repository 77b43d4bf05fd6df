import type { ComponentChildren } from 'preact';
import type { Band } from '../../domain/activity';
import type { Station } from '../../domain/content';
import type { StationResult } from '../../domain/progress';
import type { Open } from '../../ui/corner/reading';
import type { Shield } from '../../ui/later/station';
import type { Reading } from './reading';

/** Every screen of a child, with what it shows. */
export type Route =
  /** Without a way back it is the first question of a first run. */
  | { at: 'age'; back?: Route }
  | { at: 'avatar'; band: Band }
  | { at: 'map' }
  | { at: 'notice'; station: Station; band: Band }
  | { at: 'play'; station: Station }
  | { at: 'mission'; station: Station; band: Band; from: Shield }
  | { at: 'result'; station: Station; band: Band; from: Shield; stars: StationResult['stars'] }
  | { at: 'reviewed'; from: Shield }
  | { at: 'rest'; back: Route }
  | ({ at: 'reading' } & Reading)
  /** Behind it lies the shelf. */
  | ({ at: 'booklet'; open: Open; back: Route } & Reading)
  | { at: 'settings'; back: Route }
  | { at: 'leader'; desk: ComponentChildren; back: Route };

export type Move =
  | { type: 'go'; to: Route }
  /** To a screen that leads back here. */
  | { type: 'settings' }
  | { type: 'rest' }
  | { type: 'age' }
  | { type: 'leader'; desk: ComponentChildren }
  /** One screen back where that is known, else to the map. */
  | { type: 'back' };

const map: Route = { at: 'map' };

/** The screen that lies behind this one, where there is one. */
export const behind = (route: Route): Route | undefined => ('back' in route ? route.back : undefined);

export function reduce(route: Route, move: Move): Route {
  switch (move.type) {
    case 'go':
      return move.to;
    case 'back':
      return behind(route) ?? map;
    case 'rest':
      return route.at === 'rest' ? route : { at: 'rest', back: route };
    case 'settings':
      return route.at === 'settings' ? route : { at: 'settings', back: route };
    case 'age':
      return { at: 'age', back: route };
    case 'leader':
      return { at: 'leader', desk: move.desk, back: route.at === 'settings' ? route.back : route };
  }
}

/** Whether a child's play is on the screen, or waits behind it. */
export function holdsPlay(route: Route): boolean {
  const back = behind(route);
  return route.at === 'play' || (back !== undefined && holdsPlay(back));
}

/** Whether the child is in the middle of something: then nothing sends it to rest, and the page is not to be loaded anew. */
export const isBusy = ({ at }: Route): boolean => !['map', 'rest', 'settings'].includes(at);

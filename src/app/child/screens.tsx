import type { ComponentChildren } from 'preact';
import { region, stationIds } from '../../content/catalogue';
import { speakerName } from '../../i18n/people';
import { frame, map as mapWords, options, review, start as startWords } from '../../i18n/words';
import { allowed } from '../../lib/allowed';
import type { Text } from '../../lib/text';
import { t } from '../../ui/lang';
import type { PageProps } from '../../ui/screens/frame';
import { MapScreen, ReadingDoor } from '../../ui/screens/map';
import { PlayScreen } from '../play';
import { installHint } from '../pwa/install-hint';
import type { Screens } from './load-screens';
import { behind, type Route } from './route';
import type { Visit } from './visit';

/** What takes the place of the map. */
export interface Home {
  title: Text;
  body: (visit: Visit) => ComponentChildren;
  /** The way there from the end of a station. */
  next: Text;
  onLeave: () => void;
  /** Something is on the page that the browser does not keep. */
  unsaved: () => boolean;
  /** @see Wing */
  onGone: () => boolean;
}

/** What one device offers beside the game. */
export interface Around {
  visit: Visit;
  screens: Screens | undefined;
  home?: Home | undefined;
  /** On a shared machine: to play with a group. */
  onLab?: (() => void) | undefined;
  /** In a class book: lets another child play. */
  onSwitch?: (() => void) | undefined;
  /** On a shared machine: what leaders can do there. */
  onLeader?: (() => void) | undefined;
  /** On a family's device. */
  onWipe?: (() => void) | undefined;
}

type Draw<At extends Route['at']> = (route: Extract<Route, { at: At }>, screens: Screens, around: Around) => ComponentChildren;

const readingOf = (route: Extract<Route, { at: 'reading' | 'booklet' }>, { router, speaker }: Visit) => (
  <route.Screen
    corners={route.corners}
    open={route.at === 'booklet' ? route.open : undefined}
    onOpen={(open) => router.move({ type: 'go', to: { ...route, at: 'booklet', open, back: route } })}
    onClose={() => router.move({ type: 'back' })}
    onSay={(words) => speaker.say([{ words, by: speakerName('mai') }])}
    onHush={speaker.hush}
  />
);

/** The screens that come together, each by its route. */
const table: { [At in Exclude<Route['at'], 'map' | 'play'>]: Draw<At> } = {
  age: (_, { AgeScreen }, { visit: { store, router }, onLab }) => (
    <AgeScreen
      onLab={onLab}
      onChoose={async (band) => {
        const profile = store.profile();
        if (!profile) return router.move({ type: 'go', to: { at: 'avatar', band } });
        await store.saveProfile({ ...profile, band });
        router.move({ type: 'go', to: { at: 'map' } });
      }}
    />
  ),
  avatar: ({ band }, { AvatarScreen }, { visit: { store, router }, onWipe }) => (
    <AvatarScreen
      onChoose={async (avatar, nickname) => {
        await store.saveProfile({ id: 'p1', band, avatar, nickname });
        // A shared machine keeps nothing that would have to last.
        if (onWipe) void allowed(() => navigator.storage?.persist?.());
        router.move({ type: 'go', to: { at: 'map' } });
      }}
    />
  ),
  notice: ({ station, band }, { NoticeScreen }, { visit }) => (
    <NoticeScreen
      station={station}
      content={station.bands[band]}
      onBegin={() => void visit.begin(station)}
      onPass={() => visit.router.move({ type: 'back' })}
    />
  ),
  mission: (route, { MissionScreen }, { visit }) => (
    <MissionScreen content={route.station.bands[route.band]} onDone={(did) => void visit.finish(route, did)} />
  ),
  result: ({ station, band, from, stars }, { ResultScreen }, { visit: { store, router }, home }) => (
    <ResultScreen
      station={station}
      content={station.bands[band]}
      from={from}
      to={store.shield()}
      standing={store.standing(station.id)}
      stars={stars}
      saved={store.isSafe()}
      next={home?.next}
      onMap={() => router.move({ type: 'back' })}
    />
  ),
  reviewed: ({ from }, { ReviewedScreen }, { visit: { store, router } }) => (
    <ReviewedScreen from={from} to={store.shield()} onMap={() => router.move({ type: 'back' })} />
  ),
  rest: (_, { RestScreen }, { visit: { router } }) => (
    <RestScreen onGo={() => router.move({ type: 'back' })} onStop={() => router.move({ type: 'go', to: { at: 'map' } })} />
  ),
  settings: (_, { SettingsScreen }, { visit: { settings, router }, onLeader, onWipe }) => (
    <SettingsScreen
      settings={settings.get()}
      onChange={(next) => void settings.choose(next)}
      onBand={() => router.move({ type: 'age' })}
      {...(onLeader && { onLeader })}
      {...(onWipe && { onWipe })}
    />
  ),
  reading: (route, _, { visit }) => readingOf(route, visit),
  booklet: (route, _, { visit }) => readingOf(route, visit),
  leader: ({ desk }) => desk,
};

const OnTheWay = () => (
  <main class="middle">
    <p class="panel big" role="status">
      {t(frame.loading)}
    </p>
  </main>
);

function overview({ visit, onSwitch }: Around) {
  const { store, settings, pwa } = visit;
  const left = store.left();
  const last = left?.station ?? store.results().at(-1)?.station;
  const { ready, percent, changed, canInstall, update } = pwa.state();
  const hint = installHint(window);
  return (
    <MapScreen
      entries={region.places}
      open={stationIds}
      results={store.results()}
      shield={store.shield()}
      due={store.due()}
      {...(left && { resume: left.station })}
      {...(last && { last })}
      played={visit.finished()}
      calm={settings.get().motion === 'calm'}
      offline={ready === 'yes'}
      percent={percent}
      changed={changed}
      saved={store.isSafe()}
      canInstall={canInstall}
      update={update}
      {...(hint && { hint: t(mapWords[hint]) })}
      onPlay={(id, walk) => void visit.enter(id, walk)}
      onReview={() => void visit.practise()}
      onInstall={() => void pwa.install()}
      onSwitch={onSwitch}
      onUpdate={pwa.applyUpdate}
    />
  );
}

function bodyOf(route: Route, around: Around): ComponentChildren {
  const { visit, screens, home } = around;
  const play = visit.play();
  if (visit.isWaiting()) return <OnTheWay />;
  if (route.at === 'map') return home ? home.body(visit) : overview(around);
  if (route.at === 'play') return play ? <PlayScreen play={play} settings={visit.settings.get()} speaker={visit.speaker} /> : <OnTheWay />;
  // Which route it is and what it shows belong together, which the compiler can't see through the table.
  return screens ? (table[route.at] as Draw<Route['at']>)(route, screens, around) : <OnTheWay />;
}

const titles: Partial<Record<Route['at'], Text>> = {
  map: mapWords.title,
  age: startWords.age,
  avatar: startWords.avatar,
  settings: frame.settings,
  leader: options.leader,
  reading: mapWords.reading,
  booklet: mapWords.reading,
  reviewed: review.title,
  rest: frame.name,
};

function titleOf(route: Route): Text | undefined {
  if (!('station' in route)) return titles[route.at];
  return region.places.find(({ id }) => id === route.station.id)?.name ?? route.station.title;
}

const toReading = ({ fetch, router }: Visit): void =>
  void fetch(
    async () => (await import('./reading')).openReading(),
    (found) => router.move({ type: 'go', to: { at: 'reading', ...found } }),
  );

/** The screen of the route that is on. */
export function pageOf(around: Around): PageProps {
  const { visit, home } = around;
  const route = visit.router.at();
  const back = behind(route);
  return {
    at: route.at,
    title: titleOf(route),
    failed: visit.isFailed(),
    ...((home || (back && back.at !== 'map')) && { back: frame.return }),
    onBack:
      route.at !== 'map' && route.at !== 'avatar' && (route.at !== 'age' || Boolean(back)) && (() => visit.router.move({ type: 'back' })),
    onSettings: visit.store.profile() !== undefined && route.at !== 'settings' && (() => visit.router.move({ type: 'settings' })),
    ...(route.at === 'map' &&
      (home ? { at: 'lab', title: home.title, onBack: home.onLeave } : { extra: <ReadingDoor onOpen={() => toReading(visit)} /> })),
    children: bodyOf(route, around),
  };
}

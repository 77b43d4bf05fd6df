import type { ComponentChildren } from 'preact';
import { region } from '../../content/catalogue';
import type { Profile, ProgressRepo } from '../../domain/progress';
import { every, idle } from '../../lib/time';
import '../../ui/screens.css';
import { lang } from '../../ui/lang';
import { fetchMirror, fetchStage } from '../play';
import type { Pwa } from '../pwa/pwa';
import { createRouter } from '../route';
import type { Shell } from '../shell';
import { createSpeaker } from '../speaker';
import { openLearner } from './learner-store';
import { loadScreens, type Screens } from './load-screens';
import { holdsPlay, isBusy, type Move, type Route, reduce } from './route';
import { type Home, pageOf } from './screens';
import { openSettings } from './settings-store';
import { createVisit } from './visit';

// Always needed with the journey, and so one file with it.
export { memoryRepo } from '../../storage/child/memory';
export { openFamilyRepo } from '../../storage/child/repo';
export { helpSheet } from '../help';
export { fetchMirror, fetchStage };

export interface JourneyDeps {
  shell: Shell;
  device: 'school' | 'family';
  /** What this device may remember. */
  repo: ProgressRepo;
  pwa: Pwa;
  /** In a class book: lets another child play. */
  onSwitch?: () => void;
  /** On a shared machine: fetches what leaders can do there. */
  fetchDesk?: (guest: Profile) => Promise<ComponentChildren>;
  /** A station that is entered at once. */
  enter?: string;
  /** In the lab. */
  home?: Home;
}

/** Everything of a child after the door. Resolves when the first screen can be used and the page has nothing better to do. */
export async function startJourney(deps: JourneyDeps): Promise<void> {
  const { shell, device, repo, pwa, onSwitch, fetchDesk, enter, home } = deps;
  const [store, settings] = await Promise.all([
    openLearner(repo, region.places),
    openSettings(repo, matchMedia('(prefers-reduced-motion: reduce)')),
  ]);
  const router = createRouter<Route, Move>({ at: store.profile() ? 'map' : 'age' }, reduce);
  const speaker = createSpeaker(every);
  const visit = createVisit({ store, settings, router, shell, speaker, pwa });
  let screens: Screens | undefined;

  async function fetchScreens() {
    try {
      screens ??= await pwa.loadPart(loadScreens);
      shell.draw();
    } catch {
      visit.fail();
    }
  }

  function follow() {
    const now = settings.get();
    lang.value = now.lang;
    document.documentElement.lang = now.lang;
    speaker.settings(now);
  }
  follow();

  const openDesk = () => {
    const guest = store.profile();
    if (guest && fetchDesk)
      void visit.fetch(
        () => fetchDesk(guest),
        (desk) => router.move({ type: 'leader', desk }),
      );
  };
  const openLab = () =>
    void visit.fetch(
      () => import('./lab'),
      ({ enterLab }) =>
        enterLab({
          shell,
          settings: repo.settings,
          begin: (guest, home) => startJourney({ shell, device, repo: guest, pwa, home }),
          onLeave: () => void startJourney(deps),
        }),
    );
  const around = {
    visit,
    onSwitch,
    home,
    ...(device === 'school' && !home && { onLab: openLab }),
    ...(fetchDesk && { onLeader: openDesk }),
    ...(device === 'family' && { onWipe: () => void store.wipe().then(() => location.reload()) }),
  };

  /** The page looks calmer for older children. */
  const dress = () => {
    document.documentElement.dataset.band = store.profile()?.band ?? '';
  };
  dress();

  router.subscribe(({ to }) => {
    dress();
    if (!screens && to.at !== 'map') void fetchScreens();
    pwa.setSafe(to.at === 'map');
    shell.land();
  });
  settings.subscribe(() => {
    follow();
    shell.draw();
  });
  shell.pause.subscribe((paused) => (paused ? speaker.pause() : speaker.resume()));
  const unsubscribe = pwa.subscribe(() => router.at().at === 'map' && shell.draw());

  if (router.at().at !== 'map') await fetchScreens();
  shell.enter({
    page: () => pageOf({ ...around, screens }),
    shared: device === 'school',
    unsaved: () => home?.unsaved() || (repo.health() === 'memory' && holdsPlay(router.at())),
    onGone: home?.onGone,
    busy: () => isBusy(router.at()),
    onRest: () => router.move({ type: 'rest' }),
    onTouch: speaker.unlock,
    onPress: () => speaker.play('tap'),
    close() {
      delete document.documentElement.dataset.band;
      unsubscribe();
      visit.play()?.close();
      speaker.close();
    },
  });
  if (import.meta.env.DEV && enter) void visit.enter(enter, Promise.resolve());
  performance.mark('app-ready');
  document.documentElement.classList.add('ready');
  // The map is to be seen first.
  await idle();
  if (!screens) void fetchScreens();
  if (!store.profile()) return;
  await store.study();
  shell.draw();
}

import { aheadOf, loadSituations, loadStation, region } from '../../content/catalogue';
import type { Band } from '../../domain/activity';
import type { Station } from '../../domain/content';
import type { Checkpoint } from '../../domain/progress';
import { childNumbers } from '../../domain/region';
import { today } from '../../lib/time';
import { fetchPlay, openPlay, type Play } from '../play';
import type { Pwa } from '../pwa/pwa';
import type { Router } from '../route';
import type { Shell } from '../shell';
import type { Speaker } from '../speaker';
import { createErrand } from './errand';
import type { LearnerStore } from './learner-store';
import { again, type Review, reviewOf } from './practice';
import { holdsPlay, type Move, type Route } from './route';
import type { SettingsStore } from './settings-store';

export interface VisitDeps {
  store: LearnerStore;
  settings: SettingsStore;
  router: Router<Route, Move>;
  shell: Shell;
  speaker: Speaker;
  pwa: Pwa;
}

/** One visit of a child: what it chose and waits for, what it plays, and how often it came to an end. */
export interface Visit extends VisitDeps {
  /** What is played, on the screen or behind it. */
  play(): Play | undefined;
  /** Mai is there, and what was asked for is not. */
  isWaiting(): boolean;
  /** Something could not be fetched. */
  isFailed(): boolean;
  fail(): void;
  /** Stations finished in this visit. */
  finished(): number;
  /** @param walk resolves when Mai is there */
  enter(station: string, walk: Promise<void>): Promise<void>;
  begin(station: Station): Promise<void>;
  /** A review of the skills that are due. */
  practise(): Promise<void>;
  /** Once the star is safe, it is shown. */
  finish(mission: Extract<Route, { at: 'mission' }>, did: boolean): Promise<void>;
  fetch<T>(fetch: () => Promise<T>, start: (fetched: T) => void): Promise<void>;
}

const seed = () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/** A station as it is played this time: later runs go through other situations. */
async function loadFor(store: LearnerStore, id: string, band: Band): Promise<Station> {
  const times = store.timesOf(id);
  const skill = region.places.find((each) => each.id === id)?.skill;
  // Without the bank the station is what it was.
  const bank = times > 0 && skill ? loadSituations(skill).catch(() => undefined) : undefined;
  const [loaded, others] = await Promise.all([loadStation(id), bank]);
  return others ? again(loaded, others, band, times) : loaded;
}

export function createVisit(deps: VisitDeps): Visit {
  const { store, settings, router, shell, speaker, pwa } = deps;
  let play: Play | undefined;
  /** Tells the play that was asked for last from one that was left while it was on its way. */
  let asked: object | undefined;
  let failed = false;
  let finished = 0;
  let finishing: Route | undefined;

  const band = (): Band => store.profile()?.band ?? 'A';
  const go = (to: Route) => router.move({ type: 'go', to });

  function fail() {
    failed = true;
    shell.draw();
  }

  const errand = createErrand({
    load: pwa.loadPart,
    onChange() {
      failed = false;
      shell.draw();
    },
    onFail: fail,
  });

  /** The rules and the picture stand still while they are not seen. */
  function rest() {
    if (shell.pause.isPaused() || router.at().at !== 'play') play?.pause();
    else play?.resume();
  }

  shell.pause.subscribe(rest);
  router.subscribe(({ to }) => {
    errand.cancel();
    if (holdsPlay(to)) return rest();
    asked = undefined;
    play?.close();
    play = undefined;
  });

  async function start(station: Station, { from, review }: { from?: Checkpoint | undefined; review?: Review } = {}) {
    const before = store.shield();
    const mine = {};
    const lost = () => {
      if (asked !== mine) return;
      go({ at: 'map' });
      fail();
    };
    go({ at: 'play', station });
    asked = mine;
    void store.study();
    try {
      const opened = await openPlay({
        station,
        band: band(),
        lines: childNumbers(region, today()),
        settings: settings.get(),
        speaker,
        ...(from && { from }),
        times: store.timesOf(station.id),
        save: review
          ? (_, answers) => store.saveAnswers(answers.map((answer) => ({ station: review.stationOf(answer.item), answer })))
          : store.saveCheckpoint,
        onDraw: shell.draw,
        onDone: () =>
          asked === mine && go(review ? { at: 'reviewed', from: before } : { at: 'mission', station, band: band(), from: before }),
        load: pwa.loadPart,
        onLost: lost,
      });
      // Meanwhile it may have been left, or was at its end already.
      if (asked !== mine) return opened.close();
      play = opened;
      rest();
      shell.draw();
    } catch {
      lost();
    }
  }

  return {
    ...deps,
    play: () => play,
    isWaiting: errand.isWaiting,
    isFailed: () => failed,
    fail,
    finished: () => finished,
    enter(id, walk) {
      const ahead = aheadOf(id);
      if (ahead && !settings.get().simple) void fetchPlay(ahead, band());
      return errand.run(
        walk,
        () => loadFor(store, id, band()),
        (station) => {
          const from = store.leftOf(station);
          return from ? start(station, { from }) : go({ at: 'notice', station, band: band() });
        },
      );
    },
    begin: start,
    practise: () =>
      errand.run(
        Promise.resolve(),
        async () => {
          await store.study();
          return reviewOf(region.places, store.answers(), store.when(), band(), seed());
        },
        (review) => (review ? start(review.station, { review }) : shell.draw()),
      ),
    async finish(mission, did) {
      if (finishing === mission) return;
      finishing = mission;
      const stars = await store.finish(mission.station, did);
      finished += 1;
      go({ ...mission, at: 'result', stars });
    },
    fetch: (fetch, start) => errand.run(Promise.resolve(), fetch, start),
  };
}

import { type ComponentChildren, render } from 'preact';
import { aheadOf, loadSituations, loadStation, region, stationIds } from '../content/catalogue';
import type { Band } from '../domain/activity';
import type { Station } from '../domain/content';
import {
  type Checkpoint,
  type Profile,
  type Progress,
  type ProgressRepo,
  type Settings,
  type StationResult,
  starsFor,
} from '../domain/progress';
import { frame, map as mapWords, options, review, start as startWords } from '../i18n/words';
import type { Text } from '../lib/text';
import { idle } from '../lib/time';
import '../ui/journey.css';
import '../ui/map.css';
import { lang, t } from '../ui/lang';
import { isFocusLost, landOn } from '../ui/parts/focus';
import { Frame } from '../ui/screens/frame';
import { MapScreen } from '../ui/screens/map';
import type { Shield } from '../ui/screens/station';
import { createErrand } from './errand';
import { createPlay, fetchMirror, fetchPlay, fetchStage, type Play } from './play';
import { again, createLearning, type Review } from './practice';
import { watchPresence } from './presence';
import { installHint, type Pwa } from './pwa';
import { loadScreens, type Screens } from './screens';
import { createSpeaker } from './speaker';

// Always needed with the journey, and so one file with it.
export { memoryRepo } from '../storage/child/memory';
export { openFamilyRepo } from '../storage/child/repo';
export { fetchMirror, fetchStage };

export interface JourneyDeps {
  root: HTMLElement;
  device: 'school' | 'family';
  /** What this device may remember. */
  repo: ProgressRepo;
  pwa: Pwa;
  exit: () => void;
  onForget: (forget: () => void) => void;
  /** In a class book: lets another child play. */
  onSwitch?: () => void;
  /** On a shared machine: fetches what leaders can do there. */
  fetchDesk?: (guest: Profile) => Promise<ComponentChildren>;
}

type Screen = 'age' | 'avatar' | 'map' | 'notice' | 'play' | 'mission' | 'result' | 'reviewed' | 'rest' | 'settings' | 'leader';

const every = (ms: number, run: () => void) => {
  const timer = setInterval(run, ms);
  return () => clearInterval(timer);
};

const defaults = (): Settings => ({
  lang: 'vi',
  music: 0.4,
  effects: 0.8,
  voice: true,
  captions: true,
  motion: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'calm' : 'full',
  simple: false,
});

/** Everything after the door: one state, drawn again after each change. */
export async function startJourney({ root, device, repo, pwa, exit, onForget, onSwitch, fetchDesk }: JourneyDeps): Promise<void> {
  const [chosen, [known]] = await Promise.all([repo.settings(), repo.profiles()]);
  let settings: Settings = { ...defaults(), ...chosen };
  let profile: Profile | undefined = known;
  let band: Band | undefined = profile?.band;
  let results: readonly StationResult[] = [];
  let checkpoint: Checkpoint | undefined;
  let station: Station | undefined;
  let play: Play | undefined;
  let screen: Screen = profile ? 'map' : 'age';
  let before: Screen = 'map';
  /** Of the station just finished. */
  let stars: StationResult['stars'] = 1;
  const learning = createLearning(repo, region.places);
  /** The shield before what was just played. */
  let dimmer: Shield = { lit: 0, begun: 0 };
  let helping = false;
  let failed = false;
  /** Stations finished in this visit. */
  let played = 0;
  let screens: Screens | undefined;
  let desk: ComponentChildren;
  /** Seconds until a shared machine forgets an absent child. */
  let away: number | undefined;
  const speaker = createSpeaker(every);

  lang.value = settings.lang;
  speaker.volumes(settings);
  /** What is kept is what is shown: the best of each station, and where any other was left. */
  async function recall(reading: Promise<Progress | undefined>) {
    const progress = await reading;
    results = progress?.stations ?? [];
    checkpoint = progress?.checkpoint;
  }
  if (profile) await recall(repo.known(profile.id));

  /** How often a station was finished. */
  const timesOf = (id: string) => results.find(({ station }) => station === id)?.times ?? 0;

  async function fetchScreens() {
    try {
      screens = await pwa.loadPart(loadScreens);
    } catch {
      failed = true;
    }
    draw();
  }

  function fail() {
    failed = true;
    draw();
  }

  const errand = createErrand({
    load: pwa.loadPart,
    onChange() {
      failed = false;
      draw();
    },
    onFail: fail,
  });

  const go = (next: Screen) => {
    if (!screens && next !== 'map') void fetchScreens();
    screen = next;
    errand.cancel();
    pwa.setSafe(next === 'map');
    draw();
    // The map may have been scrolled far down.
    if (next !== 'map') scrollTo(0, 0);
    landOn(root);
  };

  function enter(id: string, walk: Promise<void>) {
    const ahead = aheadOf(id);
    if (ahead && band && !settings.simple) void fetchPlay(ahead, band);
    return errand.run(
      walk,
      async () => {
        const times = timesOf(id);
        const skill = region.places.find((each) => each.id === id)?.skill;
        // Without the bank the station is what it was.
        const bank = times > 0 && skill ? loadSituations(skill).catch(() => undefined) : undefined;
        const [loaded, others] = await Promise.all([loadStation(id), bank]);
        return band && others ? again(loaded, others, band, times) : loaded;
      },
      (next) => {
        station = next;
        const left = checkpoint?.station === id && checkpoint.band === band && checkpoint.content === next.content;
        return left ? begin(checkpoint) : go('notice');
      },
    );
  }

  /** Review is a station without a place: no result, no checkpoint, its answers alone are kept. */
  function practise(owner: Profile, age: Band) {
    return errand.run(
      Promise.resolve(),
      async () => {
        await learning.study(owner.id);
        return learning.review(age);
      },
      (review) => {
        if (!review) return draw();
        station = review.station;
        return begin(undefined, review);
      },
    );
  }

  async function finishReview() {
    if (!profile) return;
    dimmer = learning.shield(results);
    await learning.study(profile.id);
    go('reviewed');
  }

  async function begin(from?: Checkpoint, reviewed?: Review) {
    if (!station || !band || !profile) return;
    const owner = profile.id;
    const lost = () => {
      leave();
      fail();
    };
    go('play');
    try {
      const begun = await createPlay({
        station,
        band,
        lines: Object.fromEntries(region.lines.map(({ id, number }) => [id, { number }])),
        settings,
        speaker,
        ...(from && { from }),
        times: timesOf(station.id),
        onSave: (next, answers) => {
          if (reviewed)
            return repo.saveAnswers(
              owner,
              answers.map((answer) => ({ station: reviewed.stationOf(answer.item), answer })),
            );
          checkpoint = next;
          return repo.saveCheckpoint(owner, next, answers);
        },
        onDraw: draw,
        onDone: () => {
          play?.destroy();
          play = undefined;
          if (reviewed) void finishReview();
          else go('mission');
        },
        load: pwa.loadPart,
        onLost: lost,
      });
      // Meanwhile it may have been left, or was at its end already.
      if (screen !== 'play') return begun.destroy();
      play = begun;
      draw();
    } catch {
      lost();
    }
  }

  async function finish(mission: boolean) {
    if (!station || !profile) return;
    const done = station.id;
    const result: StationResult = {
      station: done,
      stars: starsFor(checkpoint?.answers ?? []),
      times: timesOf(done) + 1,
      mission,
    };
    dimmer = learning.shield(results);
    stars = result.stars;
    // The star is shown only after it is safe.
    await repo.finishStation(profile.id, result);
    await recall(repo.load(profile.id));
    await learning.study(profile.id);
    played += 1;
    go('result');
  }

  function leave() {
    play?.destroy();
    play = undefined;
    go('map');
  }

  async function change(next: Partial<Settings>) {
    settings = { ...settings, ...next };
    lang.value = settings.lang;
    document.documentElement.lang = settings.lang;
    play?.settings(settings);
    speaker.volumes(settings);
    draw();
    await repo.saveSettings(next);
  }

  const place = () => region.places.find(({ id }) => id === station?.id);
  const titles: Partial<Record<Screen, Text>> = {
    map: mapWords.title,
    age: startWords.age,
    avatar: startWords.avatar,
    settings: frame.settings,
    leader: options.leader,
    reviewed: review.title,
    rest: frame.name,
  };

  function body() {
    const content = station && band ? station.bands[band] : undefined;
    if (screen === 'map' && !errand.isWaiting()) return overview();
    if (screen === 'play' && play) return play.body();
    if (errand.isWaiting() || !screens || screen === 'map' || screen === 'play') return onTheWay();
    switch (screen) {
      case 'age':
        return (
          <screens.AgeScreen
            onChoose={async (next) => {
              band = next;
              if (!profile) return go('avatar');
              profile = { ...profile, band: next };
              await repo.saveProfile(profile);
              go('map');
            }}
          />
        );
      case 'avatar':
        return (
          <screens.AvatarScreen
            onChoose={async (avatar, nickname) => {
              profile = { id: 'p1', band: band ?? 'A', avatar, nickname };
              await repo.saveProfile(profile);
              void navigator.storage?.persist?.();
              go('map');
            }}
          />
        );
      case 'notice':
        return (
          station &&
          content && <screens.NoticeScreen station={station} content={content} onBegin={() => void begin()} onPass={() => go('map')} />
        );
      case 'mission':
        return content && <screens.MissionScreen content={content} onDone={(did) => void finish(did)} />;
      case 'result':
        return (
          station &&
          content && (
            <screens.ResultScreen
              station={station}
              content={content}
              from={dimmer}
              to={learning.shield(results)}
              standing={learning.standing(station.id)}
              stars={stars}
              saved={repo.health() !== 'failing'}
              onMap={() => go('map')}
            />
          )
        );
      case 'reviewed':
        return <screens.ReviewedScreen from={dimmer} to={learning.shield(results)} onMap={() => go('map')} />;
      case 'rest':
        return <screens.RestScreen onGo={() => go(before)} onStop={() => go('map')} />;
      case 'settings':
        return (
          <screens.SettingsScreen
            settings={settings}
            onChange={(next) => void change(next)}
            onBand={() => go('age')}
            {...(fetchDesk && { onLeader: () => void openDesk(fetchDesk) })}
            {...(device === 'family' && { onWipe: () => void repo.wipe().then(() => location.reload()) })}
          />
        );
      case 'leader':
        return desk;
    }
  }

  const openDesk = (fetch: NonNullable<typeof fetchDesk>) =>
    errand.run(
      Promise.resolve(),
      async () => profile && fetch(profile),
      (fetched) => {
        desk = fetched;
        go('leader');
      },
    );

  const onTheWay = () => (
    <main class="middle">
      <p class="panel big" role="status">
        {t(frame.loading)}
      </p>
    </main>
  );

  function overview() {
    // A review is played nowhere on the map.
    const last = [station?.id, checkpoint?.station, results.at(-1)?.station].find((id) => region.places.some((each) => each.id === id));
    const { ready, canInstall, update } = pwa.state();
    const hint = installHint(window);
    return (
      <MapScreen
        entries={region.places}
        open={stationIds}
        results={results}
        lit={learning.shield(results).lit}
        due={learning.due()}
        {...(checkpoint && { resume: checkpoint.station })}
        {...(last && { last })}
        played={played}
        calm={settings.motion === 'calm'}
        offline={ready === 'yes'}
        saved={repo.health() !== 'failing'}
        canInstall={canInstall}
        update={update}
        {...(hint && { hint: t(mapWords[hint]) })}
        onPlay={(id, walk) => void enter(id, walk)}
        onReview={() => profile && band && void practise(profile, band)}
        onInstall={() => void pwa.install()}
        onSwitch={onSwitch}
        onUpdate={pwa.applyUpdate}
      />
    );
  }

  function toggleHelp() {
    helping = !helping;
    draw();
    if (!helping) root.querySelector<HTMLElement>('.help')?.focus();
  }

  function openSettings() {
    before = screen;
    go('settings');
  }

  function draw() {
    const inStation = station && ['notice', 'play', 'mission', 'result'].includes(screen);
    render(
      <Frame
        at={screen}
        title={inStation ? (place()?.name ?? station?.title) : titles[screen]}
        helping={helping}
        lines={region.lines}
        failed={failed}
        away={away}
        onBack={!['map', 'age', 'avatar'].includes(screen) && leave}
        onSettings={profile && screen !== 'settings' && openSettings}
        onHelp={toggleHelp}
        onExit={exit}
      >
        {body()}
      </Frame>,
      root,
    );
    if (!helping && isFocusLost()) landOn(root);
    if (screen === 'play') play?.drawn();
  }

  const presence = watchPresence({
    every,
    busy: () => !['map', 'rest', 'settings'].includes(screen),
    onRest() {
      before = screen === 'rest' ? 'map' : screen;
      go('rest');
    },
    ...(device === 'school' && {
      onAway(seconds: number) {
        if (seconds === 0) return location.reload();
        away = seconds;
        draw();
      },
      onBack() {
        away = undefined;
        draw();
      },
    }),
  });
  const touched = () => {
    presence.stir();
    speaker.unlock();
  };
  addEventListener('pointerdown', touched);
  addEventListener('keydown', touched);
  // Inside a station the rules say what sounds.
  root.addEventListener('click', ({ target }) => {
    if (screen !== 'play' && (target as Element).closest('button, label')) speaker.play('tap');
  });
  const forget = () => {
    presence.stop();
    play?.destroy();
    speaker.close();
    render(null, root);
  };
  onForget(forget);
  if (device === 'school') {
    addEventListener('pagehide', forget);
    window.addEventListener('pageshow', (event) => event.persisted && location.reload());
  }
  pwa.subscribe(() => screen === 'map' && draw());

  if (screen === 'map') draw();
  else await fetchScreens();
  performance.mark('app-ready');
  document.documentElement.classList.add('ready');
  // The map is to be seen first.
  await idle();
  if (!screens) void fetchScreens();
  if (profile) {
    await learning.study(profile.id);
    draw();
  }
}

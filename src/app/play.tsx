import { useEffect, useLayoutEffect, useMemo, useReducer, useState } from 'preact/hooks';
import { loadCards } from '../art/cards';
import type { Answer, Band, Shape, View } from '../domain/activity';
import type { Ahead, Station } from '../domain/content';
import type { Checkpoint, Settings } from '../domain/progress';
import type { Sounds } from '../game/instruments';
import { createPicture, type Picture } from '../game/picture';
import { acrossOf } from '../game/places';
import { people, speakerName } from '../i18n/people';
import { undoAll } from '../lib/store';
import type { Text } from '../lib/text';
import { t } from '../ui/lang';
import '../ui/older.css';
import type { Who } from '../ui/parts/bubble';
import { loadGame, loadSounds, sceneOf } from './games';
import { recordingsOf } from './recordings';
import { type Run, startRun } from './run';
import type { Speaker } from './speaker';

export interface PlayDeps {
  station: Station;
  band: Band;
  /** @see RunDeps */
  lines: Readonly<Record<string, { number: string }>>;
  settings: Settings;
  speaker: Speaker;
  from?: Checkpoint;
  /** @see RunDeps */
  times: number;
  save: (checkpoint: Checkpoint, answers: readonly Answer[]) => Promise<void>;
  onDraw: () => void;
  onDone: () => void;
  /** Fetches a part of the game; rejects when it cannot be had. */
  load: <T>(part: () => Promise<T>) => Promise<T>;
  /** @see RunDeps */
  onLost: () => void;
}

/** A run of a station with everything that shows it. */
export interface Play {
  band: Band;
  run: Run;
  picture: Picture;
  canvas: HTMLElement;
  Mirror: typeof import('../ui/parts/mirror').Mirror;
  portrait: typeof import('../game/figures').portrait;
  pause(): void;
  resume(): void;
  close(): void;
}

/** Faces for the bubble. */
const fetchFaces = () => import('../game/figures');

export const fetchStage = () => import('../game/stage');

/** The buttons over the stage: more than the map should wait for. */
export const fetchMirror = () => import('../ui/parts/mirror');

/** Fetches what playing a station begins with, together with the station itself. Never rejects: play asks again. */
export async function fetchPlay({ begins, backdrop, pictures }: Ahead, band: Band): Promise<void> {
  const type = begins[band];
  await Promise.allSettled([
    fetchMirror(),
    fetchFaces(),
    loadCards(pictures),
    fetchStage().then(({ fetchBackdrop }) => fetchBackdrop(backdrop)),
    type && loadGame(type),
    type && sceneOf(type)?.(),
    import('../game/sound'),
  ]);
}

/** Begins or takes up a run, and makes the picture and the sound follow it. Rejects when a part that it can't do without can't be had. */
export async function openPlay({ station, settings, speaker, load, onDraw, ...rest }: PlayDeps): Promise<Play> {
  const canvas = document.createElement('div');
  canvas.className = 'canvas';
  canvas.setAttribute('aria-hidden', 'true');
  const picture = createPicture(
    {
      canvas,
      backdrop: station.backdrop,
      older: rest.band === 'C',
      loadStage: fetchStage,
      loadScene: async (type) => sceneOf(type)?.(),
      onChange() {
        // The sound of the place comes with its picture, and stays when that is lowered.
        if (picture.state() === 'up') void speaker.place(station.backdrop.background).catch(() => undefined);
        onDraw();
      },
    },
    settings.motion,
  );
  let run: Run | undefined;
  let sounds: Sounds = {};
  const show = () => {
    const playing = run?.playing();
    if (!playing) return;
    picture.perform(playing.type, playing.session);
    sounds = {};
    // Nobody waits for what is only heard.
    void loadSounds([playing.type, ...station.sounds]).then((found) => {
      if (run?.playing() === playing) sounds = found;
    });
    onDraw();
  };
  const starting = startRun({
    ...rest,
    station,
    seed: crypto.getRandomValues(new Uint32Array(1))[0] as number,
    loadActivity: (type) => load(() => loadGame(type)),
    onChange({ effects }) {
      // Older children are praised with one calm chord.
      const heard = (type: string) => (type === 'celebrate' && rest.band === 'C' ? 'shield' : type);
      for (const effect of effects) speaker.play(effect.type === 'sound' ? effect.name : heard(effect.type), sounds);
      onDraw();
    },
    onStep: show,
  });
  const [begun, { Mirror }, { portrait }] = await Promise.all([
    starting,
    load(fetchMirror),
    load(fetchFaces),
    load(() => loadCards(station.pictures)),
  ]);
  run = begun;
  speaker.recordings(recordingsOf(station.id));
  show();
  return {
    band: rest.band,
    run,
    picture,
    canvas,
    Mirror,
    portrait,
    pause() {
      begun.pause();
      picture.pause();
    },
    resume() {
      begun.resume();
      picture.resume();
    },
    close: () => undoAll([begun.close, picture.lower, () => void speaker.place(undefined), speaker.hush]),
  };
}

/** Draws anew when the window changes, or goes to a screen with other pixels. */
function useWindow() {
  const [, draw] = useReducer<number, void>((times) => times + 1, 0);
  useEffect(() => {
    let screen: MediaQueryList;
    const watch = () => {
      screen?.removeEventListener('change', watch);
      screen = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
      screen.addEventListener('change', watch);
      draw();
    };
    const onResize = () => draw();
    watch();
    addEventListener('resize', onResize);
    return () => {
      screen.removeEventListener('change', watch);
      removeEventListener('resize', onResize);
    };
  }, []);
}

/** The play area, where it lies now: measured after each draw, and when pictures on the buttons have made them grow. */
function useArea({ canvas, picture }: Play, shape: Shape) {
  const area = useMemo(() => {
    let node: HTMLElement | null = null;
    let turned = shape;
    const measure = () => {
      if (!node || !canvas.isConnected) return;
      const { width, height, left, top } = canvas.getBoundingClientRect();
      const play = node.getBoundingClientRect();
      const place = { x: play.left - left, y: play.top - top, width: play.width, height: play.height };
      picture.layout({ width, height, play: place, shape: turned, dpr: devicePixelRatio });
    };
    const growth = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(measure);
    return {
      hold(next: HTMLElement | null) {
        growth?.disconnect();
        node = next;
        if (next) growth?.observe(next);
      },
      measure(now: Shape) {
        turned = now;
        measure();
      },
    };
  }, []);
  useLayoutEffect(() => area.measure(shape));
  return area.hold;
}

function speakerOf({ speaker, cast }: View, shape: Shape, portrait: Play['portrait']): Who | undefined {
  const name = speaker !== undefined && people[speaker];
  if (!name) return undefined;
  const actor = cast.find(({ id }) => id === speaker);
  const face = portrait(speaker, actor?.face ?? 'happy') ?? '';
  return { name: t(name), face, ...(actor && { across: acrossOf(actor.at, cast, shape) }) };
}

/** Reads aloud what is said, and to the youngest what can be chosen. */
function useReading(view: View | undefined, { voice }: Settings, speaker: Speaker, band: Band) {
  const [spoken, light] = useState<string>();
  const [heard, hear] = useState(false);
  const options = band === 'A' ? (view?.targets.filter(({ box, main }) => !box && !main) ?? []) : [];
  const card = ({ label }: { label: Text }) => ({ words: t(label), by: speakerName('mai') });
  const parts = view ? [{ words: t(view.prompt), by: speakerName(view.speaker) }, ...options.map(card)] : [];
  const read = (index: number | undefined, of: readonly { id: string }[]) => {
    if (index !== undefined) hear(true);
    light(index === undefined ? undefined : of[index]?.id);
  };
  const say = () => speaker.say(parts, (index) => read(index === undefined ? undefined : index - 1, options));
  const one = (id: string) => {
    const option = options.find((each) => each.id === id);
    if (option) speaker.say([card(option)], (index) => read(index, [option]));
  };
  useEffect(() => {
    if (parts.length > 0 && voice) say();
  }, [parts.map(({ words }) => words).join('\n'), voice]);
  return { spoken, say, ...(heard && voice && band === 'A' && { one }) };
}

export const PlayScreen = ({ play, settings, speaker }: { play: Play; settings: Settings; speaker: Speaker }) => {
  useWindow();
  const shape: Shape = innerWidth > innerHeight && innerWidth > 480 ? 'wide' : 'tall';
  const { band, run, picture, canvas, Mirror } = play;
  const area = useArea(play, shape);
  const playing = run.playing();
  const view = playing?.session.view(shape);
  const reading = useReading(view, settings, speaker, band);
  useLayoutEffect(() => picture.motion(settings.motion), [settings.motion]);
  // The stage needs its place in the page before it can measure it.
  useLayoutEffect(() => (settings.simple ? picture.lower() : picture.raise()), [settings.simple]);
  if (!playing || !view) return null;
  return (
    <>
      <div class="stage" ref={(node) => void (node && canvas.parentElement !== node && node.append(canvas))} />
      <Mirror
        key={playing.index}
        game={playing.type}
        session={playing.session}
        view={view}
        shape={shape}
        area={area}
        who={speakerOf(view, shape, play.portrait)}
        onReplay={reading.say}
        looked={band === 'A'}
        spoken={reading.spoken}
        onHear={reading.one}
        onDrag={picture.follow}
        onDragEnd={picture.release}
      />
    </>
  );
};

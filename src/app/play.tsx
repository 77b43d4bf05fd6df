import type { ComponentChildren } from 'preact';
import { loadActivity } from '../activities/registry';
import { loadCards } from '../art/cards';
import type { Answer, Band, Shape } from '../domain/activity';
import type { Ahead, Station } from '../domain/content';
import type { Checkpoint, Settings } from '../domain/progress';
import { type Session, startSession } from '../domain/session';
import type { Stage } from '../game/stage';
import { lang, t } from '../ui/lang';
import type { Speaker } from './speaker';

export interface PlayDeps {
  station: Station;
  band: Band;
  /** Numbers of the region's lines, joined to each level: numbers are data that may change. */
  lines: Readonly<Record<string, { number: string }>>;
  settings: Settings;
  speaker: Speaker;
  from?: Checkpoint;
  /** How often the child has finished this station before: what helped then is gone. */
  times: number;
  onSave: (checkpoint: Checkpoint, answers: readonly Answer[]) => Promise<void>;
  onDraw: () => void;
  onDone: () => void;
  /** Fetches a part of the game; rejects when it cannot be had. */
  load: <T>(part: () => Promise<T>) => Promise<T>;
  /** The next activity could not be fetched. What was played is saved. */
  onLost: () => void;
}

export interface Play {
  body(): ComponentChildren;
  /** To be called after the page was drawn: the stage follows the page's layout. */
  drawn(): void;
  settings(next: Settings): void;
  destroy(): void;
}

const scenes = import.meta.glob<import('../game/painter').SceneOf>('../activities/*/scene.ts', { import: 'scene' });

export const fetchStage = () => import('../game/stage');

/** The buttons over the stage: more than the map should wait for. */
export const fetchMirror = () => import('../ui/parts/mirror');

/** Fetches what playing a station begins with, together with the station itself. Never rejects: play asks again. */
export async function fetchPlay({ begins, backdrop, pictures }: Ahead, band: Band): Promise<void> {
  const type = begins[band];
  await Promise.allSettled([
    fetchMirror(),
    loadCards(pictures),
    fetchStage().then(({ fetchBackdrop }) => fetchBackdrop(backdrop)),
    type && loadActivity(type),
    type && scenes[`../activities/${type}/scene.ts`]?.(),
    import('../game/sound'),
  ]);
}

/** Plays a station's steps one after the other, saves after each change, and keeps the stage and the buttons on the same session. */
export async function createPlay({
  station,
  band,
  lines,
  settings: first,
  speaker,
  from,
  times,
  onSave,
  onDraw,
  onDone,
  load,
  onLost,
}: PlayDeps): Promise<Play> {
  const { steps } = station.bands[band];
  const seed = from?.seed ?? (crypto.getRandomValues(new Uint32Array(1))[0] as number);
  let settings = first;
  let index = from?.step ?? 0;
  let answers: Answer[] = [...(from?.answers ?? [])];
  let session: Session | undefined;
  let stopSession = () => {};
  let stopScene = () => {};
  let stage: Stage | undefined;
  let area: HTMLElement | null = null;
  let spoken = '';
  let gone = false;
  let raised = false;
  let laidOut = '';

  const shape = (): Shape => (innerWidth > innerHeight ? 'wide' : 'tall');
  const canvas = document.createElement('div');
  canvas.className = 'canvas';
  canvas.setAttribute('aria-hidden', 'true');

  /** The running session; there always is one after `open`. */
  const current = (): Session => {
    if (!session) throw new Error('no session');
    return session;
  };

  const save = (given: readonly Answer[]) =>
    onSave({ station: station.id, band, step: index, seed, state: current().snapshot(), content: station.content, answers }, given);

  async function open(saved?: unknown) {
    const step = steps[index];
    if (!step) return;
    const activity = await load(() => loadActivity(step.type));
    const level = (times > 0 && activity.unaided?.(step.level)) || step.level;
    const running = startSession(activity.rules, { ...(level as object), lines }, seed + index, saved);
    session = running;
    stopSession = running.subscribe(({ effects, answers: given }) => {
      answers = [...answers, ...given];
      for (const effect of effects) speaker.play(effect.type === 'sound' ? effect.name : effect.type);
      onDraw();
      const saving = save(given);
      if (running.view(shape()).done) saving.then(next).catch(onLost);
    });
    await perform();
  }

  async function next() {
    stopScene();
    stopSession();
    index += 1;
    if (gone) return;
    if (index >= steps.length) return onDone();
    await open();
    onDraw();
  }

  async function perform() {
    stopScene();
    const step = steps[index];
    const load = step && scenes[`../activities/${step.type}/scene.ts`];
    if (stage && load) stopScene = stage.perform(current(), await load());
  }

  async function raise() {
    if (settings.simple || gone) return;
    try {
      const { createStage } = await fetchStage();
      stage = await createStage(canvas, { motion: settings.motion, onLost: lower });
      if (gone) return lower();
      layout();
      const { cast } = current().view(shape());
      await stage.prepare(
        station.backdrop,
        cast.map(({ id, pose, face }) => ({ id, looks: [[pose, face]] })),
      );
      await perform();
      canvas.classList.add('up');
      onDraw();
    } catch {
      lower();
    }
  }

  function lower() {
    stopScene();
    stage?.destroy();
    stage = undefined;
    laidOut = '';
    canvas.classList.remove('up');
    if (!gone) onDraw();
  }

  function layout() {
    if (!stage || !area) return;
    const { width, height, left, top } = canvas.getBoundingClientRect();
    const play = area.getBoundingClientRect();
    const measured = [width, height, play.left, play.top, play.width, play.height].map(Math.round).join();
    if (measured === laidOut) return;
    laidOut = measured;
    stage.layout({
      width,
      height,
      play: { x: play.left - left, y: play.top - top, width: play.width, height: play.height },
      shape: shape(),
    });
  }

  async function speak(again: boolean) {
    const words = t(current().view(shape()).prompt);
    if (!again && (words === spoken || !settings.voice)) return;
    spoken = words;
    const { createVoice } = await import('../game/voice');
    createVoice(lang.value === 'en' ? 'en' : 'vi').speak(words);
  }

  // Pictures on the buttons come after the buttons, which then grow.
  const growth = new ResizeObserver(() => layout());
  const onResize = () => onDraw();
  addEventListener('resize', onResize);
  const [{ Mirror }] = await Promise.all([load(fetchMirror), load(() => loadCards(station.pictures)), open(from?.state)]);
  // The last step may have been finished and saved just before the machine went off.
  if (steps.length > 0 && current().view(shape()).done) await next();

  return {
    body: () => (
      <>
        <div
          class="stage"
          ref={(node) => {
            if (node && !canvas.isConnected) node.append(canvas);
          }}
        />
        <Mirror
          key={index}
          session={current()}
          view={current().view(shape())}
          shape={shape()}
          area={(node) => {
            if (node === area) return;
            growth.disconnect();
            area = node;
            if (node) growth.observe(node);
          }}
          onReplay={() => void speak(true)}
          onDrag={(target, x, y) => stage?.follow(target, x, y)}
          onDragEnd={() => stage?.release()}
        />
      </>
    ),
    drawn() {
      // The stage needs its place in the page before it can measure it.
      if (!raised && canvas.isConnected) {
        raised = true;
        void raise()
          .then(() => (gone ? undefined : speaker.place(station.backdrop.background)))
          .catch(() => undefined);
      }
      layout();
      void speak(false);
    },
    settings(changed) {
      settings = changed;
      stage?.settings({ motion: changed.motion });
      if (changed.simple && stage) lower();
      else if (!changed.simple && !stage) void raise();
    },
    destroy() {
      gone = true;
      stopScene();
      stopSession();
      removeEventListener('resize', onResize);
      growth.disconnect();
      void speaker.place(undefined);
      speechSynthesis?.cancel();
      stage?.destroy();
    },
  };
}

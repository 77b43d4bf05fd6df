import type { Activity, Answer, Band } from '../domain/activity';
import type { Station } from '../domain/content';
import type { Checkpoint } from '../domain/progress';
import { type Change, type Session, startSession } from '../domain/session';

export interface RunDeps {
  station: Station;
  band: Band;
  /** Numbers of the region's lines, joined to each level: numbers are data that may change. */
  lines: Readonly<Record<string, { number: string }>>;
  /** How often the child has finished this station before: what helped then is gone. */
  times: number;
  /** Decides every shuffle of a new run; one that is taken up again keeps its own. */
  seed: number;
  from?: Checkpoint;
  /** Rejects when the activity can't be had. */
  loadActivity: (type: string) => Promise<Activity>;
  /** Resolves when it is safe. Only then the next step begins. */
  save: (checkpoint: Checkpoint, answers: readonly Answer[]) => Promise<void>;
  onChange: (change: Change) => void;
  /** Another step is on. */
  onStep: () => void;
  onDone: () => void;
  /** The next activity could not be fetched. What was played is saved. */
  onLost: () => void;
}

/** One step of a station as it is played. */
export interface Playing {
  index: number;
  type: string;
  session: Session;
}

/** One run of a station: its steps one after the other, saved after each change. */
export interface Run {
  /** The step that is on; none when the run was at its end already. */
  playing(): Playing | undefined;
  pause(): void;
  resume(): void;
  /** Nothing is told or begun any more; what is being saved still is. */
  close(): void;
}

/** Begins a run, or goes on where one was left. Rejects when its first activity can't be had. */
export async function startRun(deps: RunDeps): Promise<Run> {
  const { station, band, lines, times, from, loadActivity, save, onChange, onStep, onDone, onLost } = deps;
  const { steps } = station.bands[band];
  const seed = from?.seed ?? deps.seed;
  let index = from?.step ?? 0;
  let answers: readonly Answer[] = from?.answers ?? [];
  let playing: Playing | undefined;
  let stop = () => {};
  let paused = false;
  let closed = false;

  /** What is done looks the same on any screen. */
  const isDone = () => playing?.session.view('wide').done === true;

  async function open(saved?: unknown) {
    const step = steps[index];
    playing = undefined;
    if (!step) return;
    const activity = await loadActivity(step.type);
    const level = (times > 0 && activity.unaided?.(step.level)) || step.level;
    const session = startSession(activity.rules, { ...(level as object), lines }, seed + index, saved);
    if (paused) session.pause();
    playing = { index, type: step.type, session };
    stop = session.subscribe((change) => {
      answers = [...answers, ...change.answers];
      onChange(change);
      const saving = save(
        { station: station.id, band, step: index, seed, state: session.snapshot(), content: station.content, answers },
        change.answers,
      );
      if (isDone()) saving.then(next).catch(onLost);
    });
  }

  async function next() {
    stop();
    index += 1;
    if (closed) return;
    if (index < steps.length) {
      await open();
      if (!closed) onStep();
    } else onDone();
  }

  await open(from?.state);
  // The last step may have been finished and saved just before the machine went off.
  if (isDone()) await next();

  return {
    playing: () => playing,
    pause() {
      paused = true;
      playing?.session.pause();
    },
    resume() {
      paused = false;
      playing?.session.resume();
    },
    close() {
      closed = true;
      stop();
    },
  };
}

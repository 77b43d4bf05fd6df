import type { BellState } from '../../domain/desk/bell';
import type { DeskRepo } from '../../domain/desk/desk';
import type { Plan } from '../../domain/desk/plan';
import { begin, perform, type Show, woken } from '../../domain/desk/show';
import type { Band } from '../../domain/terms';
import { createBellPart } from './bell-part';
import { whenBack } from './link';
import { openPresenter, writeDown } from './presenter';
import { createProjector } from './projector';
import type { Sources } from './sources';

export interface HoldingDeps {
  repo: DeskRepo;
  sources: Sources;
  draw: () => void;
  /** To the top of what is shown now. */
  land: () => void;
  load: <T>(part: () => Promise<T>) => Promise<T>;
  /** The one that was left open. */
  kept: Show | undefined;
  /** The leader looks at the session. */
  isSeen: () => boolean;
  /** Another tab holds a session now, and this one rests. */
  onTaken: () => void;
  onHold: () => void;
  onOne: () => void;
  onEnd: () => void;
  onLost: () => void;
}

/** The session that is held, or the contest, in this window; what its projector shows can stand here as well. */
export function createHolding({ repo, sources, draw, land, load, kept, isSeen, onTaken, onHold, onOne, onEnd, onLost }: HoldingDeps) {
  let open: Show | undefined = kept && !kept.over ? kept : undefined;
  let presenter: ReturnType<typeof openPresenter> | undefined;
  const projector = createProjector({ sources, draw, load, send: (message) => presenter?.send(message) });
  /** As it is now. */
  const on = () => presenter?.show() ?? open;

  /** As it is now, wherever it is held: another tab may have begun one, or gone on. */
  async function latest(): Promise<Show | undefined> {
    if (presenter) return presenter.show();
    const now = await repo.show();
    // Begun here meanwhile.
    if (!presenter) open = now && !now.over ? woken(now, Date.now()) : undefined;
    return on();
  }
  const look = () => void latest().then(draw);
  whenBack(look);

  async function enter(state: BellState) {
    const now = Date.now();
    const none = begin({ wish: { stations: [], minutes: 45, equipment: 'projector', band: state.band }, blocks: [] }, now);
    const open = await latest();
    const around = open && open.plan.blocks.length > 0;
    if (open && !around) await writeDown(repo, sources, open);
    void hold(perform(around ? open : none, { do: 'bell', bell: state }, now));
  }
  const bell = createBellPart({
    repo,
    topics: sources.topics,
    draw,
    load,
    isOpen: () => on()?.bell !== undefined,
    onGoOn: () => void resume(),
    onStart: (state) => void enter(state),
  });

  async function take(show: Show) {
    await load(() => sources.fetch(show.plan.wish.stations));
    if (show.bell) await bell.fetch(show.bell.state);
    await repo.saveShow(show);
    presenter?.close();
    presenter = openPresenter({
      repo,
      sources,
      bell: bell.opened(),
      show,
      draw,
      land,
      load,
      isSeen,
      onTaken() {
        presenter?.close();
        presenter = undefined;
        open = undefined;
        onTaken();
      },
      onShown: (shown) => void projector.take(shown),
      onOne,
      onEnd() {
        presenter?.close();
        presenter = undefined;
        open = undefined;
        onEnd();
      },
    });
    open = show;
    onHold();
  }
  const hold = (show: Show): Promise<void> => take(show).catch(onLost);

  async function resume() {
    const show = await latest();
    if (show) await hold(show);
    else draw();
  }

  /** What was held of the session that is open is written down, and a new one takes its place. */
  async function start(plan: Plan) {
    const show = await latest();
    if (show) await writeDown(repo, sources, show);
    await hold(begin(plan, Date.now()));
  }

  return {
    hold,
    projector,
    open: on,
    /** Asks what another tab has made of it. */
    look,
    /** Goes on with the one that is open. */
    resume,
    isOn: () => presenter !== undefined,
    /** @returns whether there was a way back within it */
    back: () => presenter?.back() ?? false,
    /** Says once more what is on. */
    tell: () => presenter?.tell(),
    start: (plan: Plan) => void start(plan),
    /** Nothing is held here any more, nor seen on the projector. */
    close() {
      presenter?.leave();
      presenter = undefined;
      open = undefined;
    },
    page: () => presenter?.page(),
    /** The golden bell before it begins. Rejects when it can't be had. @param band what the leader has chosen last */
    setUp: (band: Band) => bell.setUp(band),
    settings: () => bell.settings(),
  };
}

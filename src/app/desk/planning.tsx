import type { ComponentChildren } from 'preact';
import { compose } from '../../domain/desk/compose';
import type { DeskRepo, DeskSettings } from '../../domain/desk/desk';
import { type Block, drop, leftOut, lengthen, move, type Plan, swapCase, type Wish } from '../../domain/desk/plan';
import { wish as words } from '../../i18n/desk';
import { fill } from '../../lib/text';
import { PlanView, WishForm } from '../../ui/desk/home';
import { Sure } from '../../ui/desk/sure';
import { t } from '../../ui/lang';
import type { Sources } from './sources';

/** What a leader who never chose begins with. */
const firstWish = (sources: Sources): Wish => ({
  stations: sources.topics.slice(0, 1).map(({ id }) => id),
  minutes: 35,
  equipment: 'projector',
  band: 'B',
});

/** What was chosen last, if all of it is still there. */
function lastWish({ wish }: DeskSettings, sources: Sources): Wish {
  const open = sources.topics.map(({ id }) => id);
  return wish && wish.stations.length > 0 && wish.stations.every((id) => open.includes(id)) ? wish : firstWish(sources);
}

export interface PlanningDeps {
  repo: DeskRepo;
  settings: DeskSettings;
  sources: Sources;
  draw: () => void;
  load: <T>(part: () => Promise<T>) => Promise<T>;
  /** A session is open that a new one would close. */
  isOpen: () => boolean;
  onStart: (plan: Plan) => void;
}

/** Topic, time, what there is: the plan follows each choice at once, and can be changed by hand. */
export function createPlanning({ repo, settings, sources, draw, load, isOpen, onStart }: PlanningDeps) {
  let wish = lastWish(settings, sources);
  let plan: Plan | undefined;
  let failed = false;

  async function choose(next: Wish) {
    wish = next;
    draw();
    try {
      await load(() => sources.fetch(next.stations));
      failed = false;
      // Something else may have been chosen meanwhile.
      if (wish === next)
        plan = compose(
          sources.outlines().filter(({ id }) => next.stations.includes(id)),
          next,
        );
    } catch {
      failed = true;
    }
    draw();
  }

  const edit = (change: (plan: Plan) => Plan) => {
    plan = plan && change(plan);
    draw();
  };
  const swap = (plan: Plan, { id }: Block) => swapCase(plan, id, sources.outlines());

  function start() {
    void repo.saveSettings({ wish });
    if (plan) onStart(plan);
  }

  void choose(wish);

  /** The plan in the hands of the leader. */
  function edited(plan: Plan): ComponentChildren {
    const out = leftOut(plan);
    const left = sources.topics.filter(({ id }) => out.includes(id)).map(({ title }) => t(title));
    return (
      <section>
        <h2>{t(words.plan)}</h2>
        <PlanView
          plan={plan}
          titleOf={(block) => sources.title(plan, block)}
          caseOf={({ situation }) => (situation ? sources.situation(situation, plan.wish.band)?.text : undefined)}
          maySwap={(block) => swap(plan, block) !== plan}
          onSwap={(block) => edit((old) => swap(old, block))}
          onMove={(block, by) => edit((old) => move(old, block.id, old.blocks.indexOf(block) + by))}
          onDrop={(block) => edit((old) => drop(old, block.id))}
          onLengthen={(block, by) => edit((old) => lengthen(old, block.id, by))}
        />
        {left.length > 0 && <p class="draft">{t(fill(words.leftOut, { places: left.join(', ') }))}</p>}
        {isOpen() ? (
          <Sure label={words.start} ask={words.instead} yes={words.startNew} onSure={start} />
        ) : (
          <button type="button" class="main" onClick={start}>
            {t(words.start)}
          </button>
        )}
      </section>
    );
  }

  return {
    plan: () => plan,
    wish: () => wish,
    section: (): ComponentChildren => (
      <>
        <WishForm topics={sources.topics} wish={wish} onWish={(next) => void choose(next)} />
        {failed && <p role="alert">{t(words.failed)}</p>}
        {plan && edited(plan)}
      </>
    ),
  };
}

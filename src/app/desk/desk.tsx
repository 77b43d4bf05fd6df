import type { ComponentChildren } from 'preact';
import { compose } from '../../domain/desk/compose';
import type { DeskRepo } from '../../domain/desk/desk';
import { type Block, drop, lengthen, move, type Plan, type Wish } from '../../domain/desk/plan';
import { begin } from '../../domain/desk/show';
import { wish as wishWords, desk as words } from '../../i18n/desk';
import { learning as learningWords } from '../../i18n/desk-learning';
import { printRoom as printWords } from '../../i18n/desk-print';
import { openDeskRepo } from '../../storage/desk/repo';
import { DeskGate } from '../../ui/desk/gate';
import { PlanView, WishForm } from '../../ui/desk/home';
import { lang, t } from '../../ui/lang';
import '../../ui/desk/desk.css';
import '../../ui/screens.css';
import type { Pwa } from '../pwa/pwa';
import { createRouter } from '../route';
import type { Shell } from '../shell';
import { openPresenter } from './presenter';
import { createProjector } from './projector';
import { openSources, type Sources } from './sources';
import { openTells } from './tells';

export interface DeskDeps {
  shell: Shell;
  pwa: Pwa;
}

type Route = { at: 'gate' } | { at: 'home' } | { at: 'present' } | { at: 'one' } | { at: 'learning' } | { at: 'print' };

/** In `history.state`: a page that was loaded anew in the middle of a session goes straight back to it. Lives as long as the tab's entry. */
const HOLDING = 'holding';

const note = (holding: boolean) => history.replaceState({ ...history.state, [HOLDING]: holding }, '');

/** What a leader who never chose begins with. */
const firstWish = (sources: Sources): Wish => ({
  stations: sources.topics.slice(0, 1).map(({ id }) => id),
  minutes: 35,
  equipment: 'projector',
  band: 'B',
});

/** The leaders' wing: the desk, and in one window with it the projector's picture. */
export async function openDesk({ shell, pwa }: DeskDeps): Promise<void> {
  const [repo, sources, tells]: [DeskRepo, Sources, Awaited<ReturnType<typeof openTells>>] = await Promise.all([
    openDeskRepo(),
    pwa.loadPart(openSources),
    pwa.loadPart(() => openTells(shell.draw)),
  ]);
  const settings = await repo.settings();
  if (settings.lang) lang.value = settings.lang;
  const open = sources.topics.map(({ id }) => id);
  const last = settings.wish;
  let wish = last?.stations.every((id) => open.includes(id)) ? last : firstWish(sources);
  let plan: Plan | undefined;
  let failed = false;
  const sentence = Date.now();
  let presenter: ReturnType<typeof openPresenter> | undefined;
  let printRoom: Awaited<ReturnType<typeof import('./print-room').openPrintRoom>> | undefined;
  let learning: Awaited<ReturnType<typeof import('./learning').openLearning>> | undefined;
  const kept = await repo.show();
  let held = kept && !kept.over ? kept : undefined;

  const router = createRouter<Route, Route>({ at: 'gate' }, (_, to) => to);
  const projector = createProjector({
    sources,
    draw: shell.draw,
    load: pwa.loadPart,
    send: (message) => presenter?.send(message),
  });
  router.subscribe(({ to }) => {
    note(to.at === 'present' || to.at === 'one');
    pwa.setSafe(to.at === 'gate' || to.at === 'home');
    shell.land();
  });

  async function plans(next: Wish) {
    wish = next;
    shell.draw();
    try {
      await pwa.loadPart(() => sources.fetch(next.stations));
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
    shell.draw();
  }

  async function hold(start: Plan) {
    await repo.saveSettings({ wish });
    await present(begin(start, Date.now()));
  }

  async function present(show: NonNullable<typeof held>) {
    try {
      await pwa.loadPart(() => sources.fetch(show.plan.wish.stations));
    } catch {
      failed = true;
      return shell.draw();
    }
    await repo.saveShow(show);
    presenter?.close();
    presenter = openPresenter({
      repo,
      sources,
      show,
      draw: shell.draw,
      onShown: (shown) => void projector.take(shown),
      onOne: () => router.move({ at: 'one' }),
      onEnd: () => {
        presenter?.close();
        presenter = undefined;
        held = undefined;
        router.move({ at: 'home' });
      },
    });
    router.move({ at: 'present' });
  }

  async function learn() {
    try {
      learning ??= await pwa.loadPart(() =>
        import('./learning').then(({ openLearning }) => openLearning({ repo, draw: shell.draw, land: shell.land })),
      );
      failed = false;
      router.move({ at: 'learning' });
    } catch {
      failed = true;
      shell.draw();
    }
  }

  async function printing() {
    try {
      const { openPrintRoom } = await pwa.loadPart(() => import('./print-room'));
      printRoom = await pwa.loadPart(() => openPrintRoom({ repo, sources, plan, wish, draw: shell.draw, load: pwa.loadPart }));
      failed = false;
      router.move({ at: 'print' });
    } catch {
      failed = true;
      shell.draw();
    }
  }

  const titleOf = (block: Block) => sources.script(plan as Plan, block).title;
  const edit = (next: Plan) => {
    plan = next;
    shell.draw();
  };

  function home(): ComponentChildren {
    return (
      <main class="desk">
        <p class="draft">{t(words.draft)}</p>
        {repo.health() === 'memory' && <p class="draft">{t(words.memory)}</p>}
        {held && (
          <p>
            <button type="button" class="main" onClick={() => held && void present(held)}>
              {t(wishWords.resume)}
            </button>
          </p>
        )}
        <WishForm topics={sources.topics} wish={wish} onWish={(next) => void plans(next)} />
        {failed && <p role="alert">{t(wishWords.failed)}</p>}
        {plan && (
          <section>
            <h2>{t(wishWords.plan)}</h2>
            <PlanView
              plan={plan}
              titleOf={titleOf}
              onMove={(block, by) => plan && edit(move(plan, block.id, plan.blocks.indexOf(block) + by))}
              onDrop={(block) => plan && edit(drop(plan, block.id))}
              onLengthen={(block, by) => plan && edit(lengthen(plan, block.id, by))}
            />
            <button type="button" class="main" onClick={() => plan && void hold(plan)}>
              {t(wishWords.start)}
            </button>
          </section>
        )}
        <nav class="tiles">
          <button type="button" class="main" onClick={() => void learn()}>
            {t(learningWords.tile)}
          </button>
          <button type="button" class="main" onClick={() => void printing()}>
            {t(printWords.name)}
          </button>
        </nav>
      </main>
    );
  }

  function body(at: Route['at']): ComponentChildren {
    switch (at) {
      case 'gate':
        return <DeskGate first={sentence} onOpen={() => router.move({ at: 'home' })} />;
      case 'home':
        return home();
      case 'present':
        return presenter?.page();
      case 'one':
        return projector.page();
      case 'learning':
        return learning?.page();
      case 'print':
        return printRoom?.page();
    }
  }

  function goBack(at: Route['at']) {
    if (tells.isOpen()) return tells.close();
    if (at === 'learning' && learning?.back()) return;
    router.move({ at: at === 'one' ? 'present' : 'home' });
  }

  shell.enter({
    page() {
      const { at } = router.at();
      const own = at !== 'gate' && at !== 'one';
      return {
        at: at === 'one' ? 'screen' : `desk-${at}`,
        title: at === 'one' ? undefined : words.name,
        back: words.back,
        onBack: at !== 'gate' && at !== 'home' && (() => goBack(at)),
        // Not before the children: neither at the curtain nor on what they look at.
        ...(own && { extra: tells.button(), over: tells.sheet() }),
        children: body(at),
      };
    },
    unsaved: () => repo.health() === 'memory' && presenter !== undefined,
    onTouch: projector.unlock,
  });
  document.documentElement.classList.add('ready');
  void plans(wish);
  if (held && history.state?.[HOLDING]) await present(held);
}

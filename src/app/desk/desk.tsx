import type { ComponentChildren } from 'preact';
import type { DeskRepo } from '../../domain/desk/desk';
import { begin, type Show } from '../../domain/desk/show';
import { wish as wishWords, desk as words } from '../../i18n/desk';
import { learning as learningWords } from '../../i18n/desk-learning';
import { printRoom as printWords } from '../../i18n/desk-print';
import { openDeskRepo } from '../../storage/desk/repo';
import '../../ui/screens.css';
import '../../ui/desk/desk.css';
import { DeskGate } from '../../ui/desk/gate';
import { lang, t } from '../../ui/lang';
import type { Pwa } from '../pwa/pwa';
import { createRouter } from '../route';
import type { Shell } from '../shell';
import { createPlanning } from './planning';
import { openPresenter } from './presenter';
import { createProjector } from './projector';
import { openSources, type Sources } from './sources';
import { openTells } from './tells';

export interface DeskDeps {
  shell: Shell;
  pwa: Pwa;
}

type Route = { at: 'gate' | 'home' | 'present' | 'one' | 'learning' | 'print' };

/** Where the way back leads. */
const BACK: Partial<Record<Route['at'], Route['at']>> = { present: 'home', one: 'present', learning: 'home', print: 'home' };

/** In `history.state`: a page that was loaded anew in the middle of a session goes straight back to it. Lives as long as the tab's entry. */
const HOLDING = 'holding';

const note = (holding: boolean) => history.replaceState({ ...history.state, [HOLDING]: holding }, '');

interface Around extends DeskDeps {
  repo: DeskRepo;
  sources: Sources;
  go: (at: Route['at']) => void;
}

/** The session that is held, in this window; what its projector shows can stand here as well. */
function createHolding({ shell, pwa, repo, sources, go }: Around, kept: Show | undefined) {
  let open: Show | undefined = kept && !kept.over ? kept : undefined;
  let presenter: ReturnType<typeof openPresenter> | undefined;
  const projector = createProjector({
    sources,
    draw: shell.draw,
    load: pwa.loadPart,
    send: (message) => presenter?.send(message),
  });

  async function hold(show: Show) {
    await pwa.loadPart(() => sources.fetch(show.plan.wish.stations));
    await repo.saveShow(show);
    presenter?.close();
    presenter = openPresenter({
      repo,
      sources,
      show,
      draw: shell.draw,
      onShown: (shown) => void projector.take(shown),
      onOne: () => go('one'),
      onEnd() {
        presenter?.close();
        presenter = undefined;
        open = undefined;
        go('home');
      },
    });
    open = show;
    go('present');
  }

  return {
    hold,
    projector,
    /** One that was left in the middle. */
    open: () => presenter?.show() ?? open,
    isOn: () => presenter !== undefined,
    page: () => presenter?.page(),
  };
}

/** The leaders' wing: the desk, and in one window with it the projector's picture. */
export async function openDesk({ shell, pwa }: DeskDeps): Promise<void> {
  const [repo, sources, tells] = await Promise.all([openDeskRepo(), pwa.loadPart(openSources), pwa.loadPart(() => openTells(shell.draw))]);
  const [settings, kept] = await Promise.all([repo.settings(), repo.show()]);
  if (settings.lang) lang.value = settings.lang;
  const router = createRouter<Route, Route>({ at: 'gate' }, (_, to) => to);
  const go = (at: Route['at']) => router.move({ at });
  const sentence = Date.now();
  let lost = false;
  let learning: Awaited<ReturnType<typeof import('./learning').openLearning>> | undefined;
  let printRoom: Awaited<ReturnType<typeof import('./print-room').openPrintRoom>> | undefined;
  const holding = createHolding({ shell, pwa, repo, sources, go }, kept);
  const lose = () => {
    lost = true;
    shell.draw();
  };
  const start = (show: Show) => holding.hold(show).catch(lose);
  const learn = async () => {
    const { openLearning } = await pwa.loadPart(() => import('./learning'));
    learning ??= await pwa.loadPart(() => openLearning({ repo, draw: shell.draw, land: shell.land }));
    go('learning');
  };
  const printing = async () => {
    const { openPrintRoom } = await pwa.loadPart(() => import('./print-room'));
    printRoom = await pwa.loadPart(() => openPrintRoom({ repo, sources, plan: planning.plan(), draw: shell.draw, load: pwa.loadPart }));
    go('print');
  };
  const planning = createPlanning({
    repo,
    settings,
    sources,
    draw: shell.draw,
    load: pwa.loadPart,
    onStart: (plan) => void start(begin(plan, Date.now())),
  });

  router.subscribe(({ to: { at } }) => {
    lost = false;
    note(at === 'present' || at === 'one');
    pwa.setSafe(at === 'gate' || at === 'home');
    shell.land();
  });

  function home(): ComponentChildren {
    const open = holding.open();
    return (
      <main class="desk">
        <p class="draft">{t(words.draft)}</p>
        {repo.health() === 'memory' && <p class="draft">{t(words.memory)}</p>}
        {lost && <p role="alert">{t(wishWords.failed)}</p>}
        {open && (
          <button type="button" class="main" onClick={() => void start(open)}>
            {t(wishWords.resume)}
          </button>
        )}
        {planning.section()}
        <nav class="tiles">
          <button type="button" class="plain" onClick={() => void learn().catch(lose)}>
            {t(learningWords.title)}
          </button>
          <button type="button" class="plain" onClick={() => void printing().catch(lose)}>
            {t(printWords.name)}
          </button>
        </nav>
      </main>
    );
  }

  const screens: Record<Route['at'], () => ComponentChildren> = {
    gate: () => <DeskGate first={sentence} onOpen={() => go('home')} />,
    home,
    present: holding.page,
    one: holding.projector.page,
    learning: () => learning?.page(),
    print: () => printRoom?.page(),
  };

  function goBack(to: Route['at']) {
    if (tells.isOpen()) return tells.close();
    // Within the modules there may be a way back first.
    if (router.at().at !== 'learning' || !learning?.back()) go(to);
  }

  shell.enter({
    page() {
      const { at } = router.at();
      const back = BACK[at];
      return {
        at: at === 'one' ? 'screen' : `desk-${at}`,
        title: at === 'one' ? undefined : words.name,
        back: words.back,
        onBack: back !== undefined && (() => goBack(back)),
        // Not before the children: neither at the curtain nor on what they look at.
        ...(at !== 'gate' && at !== 'one' && { extra: tells.button(), over: tells.sheet() }),
        children: screens[at](),
      };
    },
    unsaved: () => repo.health() === 'memory' && holding.isOn(),
    onTouch: holding.projector.unlock,
  });
  document.documentElement.classList.add('ready');
  const open = holding.open();
  if (open && history.state?.[HOLDING]) await start(open);
}

import type { ComponentChildren } from 'preact';
import type { DeskRepo } from '../../domain/desk/desk';
import { begin, type Show } from '../../domain/desk/show';
import { wish as wishWords, desk as words } from '../../i18n/desk';
import { openDeskRepo } from '../../storage/desk/repo';
import '../../ui/screens.css';
import '../../ui/desk/desk.css';
import { DeskGate } from '../../ui/desk/gate';
import { lang, t } from '../../ui/lang';
import type { Pwa } from '../pwa/pwa';
import { createRouter } from '../route';
import type { Shell } from '../shell';
import { createParts, type PartName } from './parts';
import { createPlanning } from './planning';
import { openPresenter } from './presenter';
import { createProjector } from './projector';
import { openSources, type Sources } from './sources';

export interface DeskDeps {
  shell: Shell;
  pwa: Pwa;
}

type Route = { at: 'gate' | 'home' | 'present' | 'one' | PartName };

/** Where the way back leads. */
const BACK: Partial<Record<Route['at'], Route['at']>> = { present: 'home', one: 'present', 'big-game': 'home', programme: 'home' };

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
  const [repo, sources] = await Promise.all([openDeskRepo(), pwa.loadPart(openSources)]);
  const [settings, kept] = await Promise.all([repo.settings(), repo.show()]);
  if (settings.lang) lang.value = settings.lang;
  const router = createRouter<Route, Route>({ at: 'gate' }, (_, to) => to);
  const go = (at: Route['at']) => router.move({ at });
  const sentence = Date.now();
  let lost = false;
  const holding = createHolding({ shell, pwa, repo, sources, go }, kept);
  const lose = () => {
    lost = true;
    shell.draw();
  };
  const start = (show: Show) => holding.hold(show).catch(lose);
  const parts = createParts({ sources, draw: shell.draw, land: shell.land, load: pwa.loadPart, onEnter: go, onLost: lose });
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
        {parts.tiles()}
      </main>
    );
  }

  const screens: Record<Route['at'], () => ComponentChildren> = {
    gate: () => <DeskGate first={sentence} onOpen={() => go('home')} />,
    home,
    present: holding.page,
    one: holding.projector.page,
    'big-game': () => parts.page('big-game'),
    programme: () => parts.page('programme'),
  };

  function goBack(at: Route['at'], to: Route['at']) {
    if ((at === 'big-game' || at === 'programme') && parts.back(at)) return;
    go(to);
  }

  shell.enter({
    page() {
      const { at } = router.at();
      const back = BACK[at];
      return {
        at: at === 'one' ? 'screen' : `desk-${at}`,
        title: at === 'one' ? undefined : words.name,
        back: words.back,
        onBack: back !== undefined && (() => goBack(at, back)),
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

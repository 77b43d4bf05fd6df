import type { ComponentChildren } from 'preact';
import { woken } from '../../domain/desk/show';
import { desk as words } from '../../i18n/desk';
import { bellSetup } from '../../i18n/desk-bell';
import { undoAll } from '../../lib/store';
import type { Lang } from '../../lib/text';
import { openDeskRepo } from '../../storage/desk/repo';
import '../../ui/screens.css';
import '../../ui/desk/desk.css';
import '../../ui/desk/printed.css';
import { DeskGate } from '../../ui/desk/gate';
import { lang } from '../../ui/lang';
import type { Pwa } from '../pwa/pwa';
import { createRouter } from '../route';
import type { Shell } from '../shell';
import { createHolding } from './holding';
import { Home, type Said } from './home';
import { layOver } from './lines-here';
import { createParts, isPart, type PartName } from './parts';
import { openPlanPaper } from './plan-paper';
import { createPlanning } from './planning';
import { openSources } from './sources';
import { openTells } from './tells';
import { watchBack } from './trail';

export interface DeskDeps {
  shell: Shell;
  pwa: Pwa;
}

type Route = { at: 'gate' | 'home' | 'bell' | 'present' | 'one' | PartName };

/** Where the way back leads; from all other rooms home. */
const BACK: Partial<Record<Route['at'], Route['at']>> = { one: 'present' };

/** In `history.state`: a page that was loaded anew in the middle of a session goes straight back to it. Lives as long as the tab's entry. */
const HOLDING = 'holding';

const held = ['present', 'one'] as const;
type Held = (typeof held)[number];

const note = (at: Held | undefined) => history.replaceState({ ...history.state, [HOLDING]: at }, '');
const isHeld = (at: string): at is Held => (held as readonly string[]).includes(at);
const noted = (): Held | undefined => held.find((each) => each === history.state?.[HOLDING]);

/** Something lies over the screen that the way back closes first. */
const isCovered = () => document.querySelector('[role="dialog"]') !== null;

/** What is read and what is told of the page. */
function speakIn(next: Lang) {
  lang.value = next;
  document.documentElement.lang = next;
}

/** Nothing is remembered: not by this page either. */
function beginAnew(shell: Shell, holding: { close: () => void }) {
  holding.close();
  note(undefined);
  shell.forget();
  location.reload();
}

/** Takes up what was on when the page was left. @returns where it was */
async function goOn({ open, hold }: ReturnType<typeof createHolding>) {
  const show = open();
  const was = noted();
  if (show && was) await hold(show);
  return show && was;
}

/** What stands round a screen of the desk. */
const frameOf = (at: Route['at'], tells: Awaited<ReturnType<typeof openTells>>) => ({
  at: at === 'one' ? 'screen' : `desk-${at}`,
  title: at === 'one' ? undefined : at === 'bell' ? bellSetup.name : words.name,
  back: words.back,
  // Not before the children: neither at the curtain nor on what they look at.
  ...(at !== 'gate' && at !== 'one' && { extra: tells.button(), over: tells.sheet() }),
});

/** Which sentence the gate asks for first. */
const opened = Date.now();

/** The leaders' wing: the desk, and in one window with it the projector's picture. */
export async function openDesk({ shell, pwa }: DeskDeps): Promise<void> {
  const [repo, sources, tells] = await Promise.all([openDeskRepo(), pwa.loadPart(openSources), pwa.loadPart(() => openTells(shell.draw))]);
  const [settings, kept] = await Promise.all([repo.settings(), repo.show()]);
  speakIn(settings.lang ?? 'vi');
  const router = createRouter<Route, Route>({ at: 'gate' }, (_, to) => to);
  const go = (at: Route['at']) => router.move({ at });
  const { draw, land } = shell;
  const said: Said = { lost: false, taken: false, leaving: false, ended: false };
  const lose = () => {
    said.lost = true;
    draw();
  };
  const slept = kept && woken(kept, Date.now());
  const deps = { repo, sources, draw, land, load: pwa.loadPart };
  void layOver(repo, deps.load);
  const holding = createHolding({
    ...deps,
    kept: slept,
    isSeen: () => isHeld(router.at().at),
    onTaken() {
      // The projector shows what children would like to say; the session rests.
      if (router.at().at === 'opinions') return draw();
      said.taken = true;
      go('home');
    },
    onHold: () => go('present'),
    onOne: () => go('one'),
    onEnd() {
      said.ended = true;
      go('home');
    },
    onLost: lose,
  });
  const isOpen = () => holding.open() !== undefined;
  const paper = openPlanPaper(deps);
  const planning = createPlanning({ ...deps, settings, isOpen, onStart: holding.start });
  const rooms = createParts({
    ...deps,
    plan: planning.plan,
    onLanguage: speak,
    onLog: () => toLog(),
    onWiped: () => beginAnew(shell, holding),
    onTells: tells.open,
  });

  router.subscribe(({ from, to: { at } }) => {
    rooms.leave(from.at);
    if (from.at === 'present') holding.back();
    Object.assign(said, { lost: false, taken: said.taken && at === 'home', ended: said.ended && at === 'home', leaving: false });
    if (at !== 'gate') climb();
    note(isHeld(at) ? at : undefined);
    if (at === 'home') {
      holding.look();
      void paper.look();
    }
    pwa.setSafe(at === 'gate' || at === 'home');
    land();
  });

  function speak(next: Lang) {
    speakIn(next);
    void repo.saveSettings({ lang: next });
    holding.tell();
    draw();
  }

  /** Fetches a room and goes in. */
  const enter = (at: Route['at'], ready: Promise<void>) => void ready.then(() => go(at)).catch(lose);

  const toLog = () => enter('log', rooms.enter('log'));

  function home(): ComponentChildren {
    const plan = planning.plan();
    return (
      <Home
        said={said}
        memory={repo.health() === 'memory'}
        onLanguage={speak}
        onResume={isOpen() ? () => void holding.resume() : undefined}
        onBell={() => enter('bell', holding.setUp(planning.wish().band))}
        onLog={toLog}
        onPart={(name) => enter(name, rooms.enter(name))}
      >
        {planning.section()}
        {plan && paper.page(plan)}
      </Home>
    );
  }

  function screen(at: Route['at']): ComponentChildren {
    if (isPart(at)) return rooms.page(at);
    if (at === 'gate') return <DeskGate first={opened} onOpen={() => go('home')} />;
    if (at === 'home') return home();
    return { bell: holding.settings, present: holding.page, one: holding.projector.page }[at]();
  }

  function goBack() {
    const { at } = router.at();
    if (shell.uncover() || tells.close() || (at === 'present' && holding.back())) return;
    said.leaving = at === 'home';
    if (said.leaving) return draw();
    if (!isPart(at) || !rooms.back(at)) go(BACK[at] ?? 'home');
  }
  /** Nothing is left behind here, or it was said that it is. */
  const isFree = (at: Route['at']) => at === 'gate' || (at === 'home' && (said.leaving || !isOpen()));
  const climb = watchBack({ mayLeave: () => isFree(router.at().at) && !isCovered(), onBack: goBack });

  shell.enter({
    page() {
      const { at } = router.at();
      return { ...frameOf(at, tells), onBack: at !== 'gate' && at !== 'home' && goBack, children: screen(at) };
    },
    unsaved: () => repo.health() === 'memory' && (holding.isOn() || rooms.unsaved()),
    onTouch: holding.projector.unlock,
    close: () => undoAll([rooms.close, holding.close]),
  });
  document.documentElement.classList.add('ready');
  // After days the leader is asked first.
  if (slept === kept && (await goOn(holding)) === 'one') go('one');
}

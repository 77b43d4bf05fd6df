import type { ComponentChildren } from 'preact';
import type { Plan } from '../../domain/desk/plan';
import { begin, woken } from '../../domain/desk/show';
import { wish as wishWords, desk as words } from '../../i18n/desk';
import { bellSetup } from '../../i18n/desk-bell';
import { type Lang, langs, type Text } from '../../lib/text';
import { openDeskRepo } from '../../storage/desk/repo';
import '../../ui/screens.css';
import '../../ui/desk/desk.css';
import { DeskGate } from '../../ui/desk/gate';
import { lang, t } from '../../ui/lang';
import type { Pwa } from '../pwa/pwa';
import { createRouter } from '../route';
import type { Shell } from '../shell';
import { createHolding } from './holding';
import { createParts, isPart, type PartName, partNames, parts } from './parts';
import { openPlanPaper } from './plan-paper';
import { createPlanning } from './planning';
import { openSources } from './sources';
import { openTells } from './tells';

export interface DeskDeps {
  shell: Shell;
  pwa: Pwa;
}

type Route = { at: 'gate' | 'home' | 'bell' | 'present' | 'one' | PartName };

const LANGUAGES: Readonly<Record<Lang, string>> = { vi: 'Tiếng Việt', en: 'English' };

/** Where the way back leads; from all other rooms home. */
const BACK: Partial<Record<Route['at'], Route['at']>> = { one: 'present' };

/** In `history.state`: a page that was loaded anew in the middle of a session goes straight back to it. Lives as long as the tab's entry. */
const HOLDING = 'holding';

const held = ['present', 'one'] as const;
type Held = (typeof held)[number];

const note = (at: Held | undefined) => history.replaceState({ ...history.state, [HOLDING]: at }, '');
const isHeld = (at: string): at is Held => (held as readonly string[]).includes(at);
const noted = (): Held | undefined => held.find((each) => each === history.state?.[HOLDING]);

/** Nothing is remembered: not by this page either. */
function beginAnew(shell: Shell, holding: { close: () => void }) {
  holding.close();
  note(undefined);
  shell.forget();
  location.reload();
}

interface HomeProps {
  notes: readonly Text[];
  lost: boolean;
  onLanguage: (lang: Lang) => void;
  /** A session that was left open. */
  onResume: (() => void) | undefined;
  onBell: () => void;
  onPart: (name: PartName) => void;
  children: ComponentChildren;
}

/** The desk itself: plan a session, or go into another room. */
const Home = ({ notes, lost, onLanguage, onResume, onBell, onPart, children }: HomeProps) => (
  <main class="desk">
    <p class="row">
      {langs.map((each) => (
        <button key={each} type="button" class="plain" lang={each} aria-pressed={lang.value === each} onClick={() => onLanguage(each)}>
          {LANGUAGES[each]}
        </button>
      ))}
    </p>
    {notes.map((note) => (
      <p key={note.vi} class="draft">
        {t(note)}
      </p>
    ))}
    {lost && <p role="alert">{t(wishWords.failed)}</p>}
    {onResume && (
      <button type="button" class="main" onClick={onResume}>
        {t(wishWords.resume)}
      </button>
    )}
    {children}
    <nav class="tiles">
      <button type="button" class="plain" onClick={onBell}>
        <b>{t(bellSetup.name)}</b>
        <small>{t(bellSetup.about)}</small>
      </button>
      {partNames.map((name) => (
        <button key={name} type="button" class="plain" onClick={() => onPart(name)}>
          <b>{t(parts[name].tile)}</b>
        </button>
      ))}
    </nav>
  </main>
);

/** The leaders' wing: the desk, and in one window with it the projector's picture. */
export async function openDesk({ shell, pwa }: DeskDeps): Promise<void> {
  const [repo, sources, tells] = await Promise.all([openDeskRepo(), pwa.loadPart(openSources), pwa.loadPart(() => openTells(shell.draw))]);
  const [settings, kept] = await Promise.all([repo.settings(), repo.show()]);
  lang.value = settings.lang ?? 'vi';
  document.documentElement.lang = lang.value;
  const router = createRouter<Route, Route>({ at: 'gate' }, (_, to) => to);
  const go = (at: Route['at']) => router.move({ at });
  const sentence = Date.now();
  let lost = false;
  let taken = false;
  const lose = () => {
    lost = true;
    shell.draw();
  };
  const { draw, land } = shell;
  const slept = kept && woken(kept, Date.now());
  const load = pwa.loadPart;
  const holding = createHolding({
    repo,
    sources,
    draw,
    load,
    kept: slept,
    isSeen: () => isHeld(router.at().at),
    onTaken() {
      taken = true;
      go('home');
    },
    onHold: () => go('present'),
    onOne: () => go('one'),
    onEnd: () => go('home'),
    onLost: lose,
  });
  const onStart = (plan: Plan) => void holding.putAway().then(() => holding.hold(begin(plan, Date.now())));
  const isOpen = () => holding.open() !== undefined;
  const paper = openPlanPaper({ repo, sources, settings, draw, load });
  const planning = createPlanning({ repo, settings, sources, draw, load, isOpen, onStart });
  const rooms = createParts({ repo, sources, draw, land, load, plan: planning.plan, onWiped: () => beginAnew(shell, holding) });

  router.subscribe(({ to: { at } }) => {
    lost = false;
    note(isHeld(at) ? at : undefined);
    taken &&= at === 'home';
    if (at === 'home') holding.look();
    pwa.setSafe(at === 'gate' || at === 'home');
    land();
  });

  function speak(next: Lang) {
    lang.value = next;
    document.documentElement.lang = next;
    void repo.saveSettings({ lang: next });
    holding.tell();
    draw();
  }

  /** Fetches a room and goes in. */
  const enter = (at: Route['at'], ready: Promise<void>) => void ready.then(() => go(at)).catch(lose);

  function home(): ComponentChildren {
    const open = holding.open();
    const plan = planning.plan();
    return (
      <Home
        notes={[words.draft, ...(repo.health() === 'memory' ? [words.memory] : []), ...(taken ? [words.taken] : [])]}
        lost={lost}
        onLanguage={speak}
        onResume={open && (() => void holding.resume())}
        onBell={() => enter('bell', holding.setUp(planning.wish().band))}
        onPart={(name) => enter(name, rooms.enter(name))}
      >
        {planning.section()}
        {plan && paper.page(plan)}
      </Home>
    );
  }

  function screen(at: Route['at']): ComponentChildren {
    if (isPart(at)) return rooms.page(at);
    const screens = {
      gate: () => <DeskGate first={sentence} onOpen={() => go('home')} />,
      home,
      bell: holding.settings,
      present: holding.page,
      one: holding.projector.page,
    };
    return screens[at]();
  }

  function goBack(at: Route['at']) {
    if (tells.isOpen()) return tells.close();
    if (!isPart(at) || !rooms.back(at)) go(BACK[at] ?? 'home');
  }

  shell.enter({
    page() {
      const { at } = router.at();
      return {
        at: at === 'one' ? 'screen' : `desk-${at}`,
        title: at === 'one' ? undefined : at === 'bell' ? bellSetup.name : words.name,
        back: words.back,
        onBack: at !== 'gate' && at !== 'home' && (() => goBack(at)),
        // Not before the children: neither at the curtain nor on what they look at.
        ...(at !== 'gate' && at !== 'one' && { extra: tells.button(), over: tells.sheet() }),
        children: screen(at),
      };
    },
    unsaved: () => repo.health() === 'memory' && holding.isOn(),
    onTouch: holding.projector.unlock,
  });
  document.documentElement.classList.add('ready');
  const open = holding.open();
  const was = noted();
  // After days the leader is asked first.
  if (!open || !was || slept !== kept) return;
  await holding.hold(open);
  if (was === 'one') go('one');
}

import '../ui/base.css';
import './shell.css';
import { allowed } from '../lib/allowed';
import { idle, quiet } from '../lib/time';
import { findDevice, hasClassBook } from '../storage/child/find-device';
import { ignoreUnseen } from '../ui/parts/seen';
import { Gate } from '../ui/screens/gate';
import { loadScreens } from './child/load-screens';
import { loadFonts } from './fonts';
import { createPwa } from './pwa/pwa';
import { createQuickExit } from './quick-exit';
import { createShell } from './shell';

const root = document.getElementById('app') as HTMLElement;
ignoreUnseen(root);

const quickExit = createQuickExit({
  document,
  replace: (url) => location.replace(url),
  silence: () => window.speechSynthesis?.cancel(),
  forget: () => shell.forget(),
});

const workers = allowed(() => navigator.serviceWorker);
const pwa = createPwa({ window, base: document.baseURI, workers, locks: allowed(() => navigator.locks) });

const loadJourney = () => pwa.loadPart(() => import('./child/journey'));
const loadClassBook = () => pwa.loadPart(() => import('./child/class-book'));

const shell = createShell({
  root,
  exit: quickExit.exit,
  loadHelp: loadJourney,
  // The page that needs no script; in place of this one, so that "Back" does not lead here after a quick exit.
  onHelpLost: () => location.replace('./help.html'),
});

/**
 * At a first visit the worker is registered after the page was quiet for so long, at the latest after so long: it fetches everything, and
 * would take line and processor from a child who goes straight on to a first station.
 */
const QUIET_MS = 3000;
const PATIENCE_MS = 20_000;

/** What comes next is fetched while the first screen is looked at. The worker, which fetches everything, comes last. */
async function fetchAhead() {
  try {
    await idle();
    const [{ fetchStage, fetchMirror }] = await Promise.all([loadJourney(), loadScreens()]);
    // The line is full with either of them; the processor is not, and neither waits for the other's way there and back.
    await Promise.all([fetchMirror(), fetchStage()]);
  } catch {
    // Asked for again, and then answered for, when it is needed.
  }
  if (!import.meta.env.PROD) return;
  // A worker that is there already has everything, and only has to be asked for something newer.
  if (!workers?.controller) await quiet(QUIET_MS, PATIENCE_MS);
  await pwa.start();
}

async function openRepo(device: 'school' | 'family') {
  const { memoryRepo, openFamilyRepo } = await loadJourney();
  return device === 'family' ? openFamilyRepo() : memoryRepo();
}

let lift = () => {};
/** The page is there for a child who comes back: see index.html. */
const lifted = new Promise<void>((resolve) => {
  lift = () => {
    document.documentElement.classList.remove('back');
    resolve();
  };
});

/** In `history.state`: the page that comes next goes straight to the class book. Lives as long as the tab's entry. */
const SWITCHING = 'switching';

/** Another child of the book: only a new page has surely forgotten the one before. */
function switchChild() {
  history.replaceState({ ...history.state, [SWITCHING]: true }, '');
  location.reload();
}

let travelling = false;
/** What comes after the door could not be fetched. */
let lost = false;

/** @param straight to the children of the class book, past the question whether it is wanted */
async function travel(device: 'school' | 'family', straight = false) {
  if (travelling) return;
  travelling = true;
  lost = false;
  try {
    const fetchBook = async () => (device === 'school' && (await hasClassBook()) ? loadClassBook() : undefined);
    const [{ startJourney }, own, book] = await Promise.all([loadJourney(), openRepo(device), fetchBook()]);
    lift();
    const kept = await book?.enterClassBook({ shell, straight });
    const repo = kept ?? own;
    await startJourney({
      shell,
      device,
      repo,
      pwa,
      ...(kept && { onSwitch: switchChild }),
      ...(device === 'school' && {
        fetchDesk: async (guest) => (await loadClassBook()).leaderDesk({ repo, guest, onOpened: switchChild }),
      }),
    });
  } catch {
    travelling = false;
    gate();
    lost = true;
    shell.draw();
  }
}

function gate() {
  lift();
  shell.enter({
    prerendered: true,
    page: () => ({
      at: 'gate',
      door: true,
      children: (
        <Gate
          lost={lost}
          onChoose={(device) => {
            // Asked for together with the journey, which begins with one of them.
            loadScreens().catch(() => undefined);
            void travel(device);
          }}
        />
      ),
    }),
  });
  // What is drawn already keeps its attributes.
  for (const choice of root.querySelectorAll('button')) choice.disabled = false;
  document.documentElement.classList.add('ready');
  performance.mark('app-ready');
}

function begin() {
  // Where the worker has every file already, nothing is gained by asking first whose device it is.
  const visitedBefore = Boolean(workers?.controller);
  if (visitedBefore) {
    void loadJourney().catch(() => undefined);
  } else {
    // Most likely nobody has been here: the door that stands there already answers at once.
    gate();
  }
  void findDevice()
    .then((device) => {
      const { [SWITCHING]: switching, ...rest } = history.state ?? {};
      if (switching) history.replaceState(rest, '');
      if (device === 'family') return travel('family');
      if (switching) return travel('school', true);
      return visitedBefore ? gate() : undefined;
    })
    .then(fetchAhead);
}

/** Development only: an author comes straight to a step. */
async function beginAt(search: string) {
  const [{ startJourney }, { shortcutTo }] = await Promise.all([loadJourney(), import('./child/shortcut')]);
  const found = await shortcutTo(search);
  if (!found) return begin();
  if ('wrong' in found) return root.replaceChildren(found.wrong);
  lift();
  await startJourney({ shell, device: 'family', repo: found.repo, pwa, enter: found.station });
}

/** The desk of leaders, or its projector. */
async function beginLeader(page: string) {
  lift();
  await (await pwa.loadPart(() => import('./desk/pages'))).openPage(page, { shell, pwa });
  if (import.meta.env.PROD) await pwa.start();
}

const { page } = document.documentElement.dataset;
if (page) void beginLeader(page);
else if (import.meta.env.DEV && location.search !== '') void beginAt(location.search);
else begin();
// A page that can be used comes before its letters.
void loadFonts(lifted).catch(() => undefined);

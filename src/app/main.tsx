import { hydrate, render } from 'preact';
import 'virtual:fonts.css';
import '../ui/base.css';
import { findDevice } from '../storage/find-device';
import { Gate } from '../ui/screens/gate';
import { createPwa } from './pwa';
import { createQuickExit } from './quick-exit';

const root = document.getElementById('app') as HTMLElement;
const forgetters = new Set<() => void>();

const quickExit = createQuickExit({
  document,
  replace: (url) => location.replace(url),
  silence: () => window.speechSynthesis?.cancel(),
  forget: () => {
    for (const forget of forgetters) forget();
  },
});

const pwa = createPwa({ window, base: document.baseURI, workers: navigator.serviceWorker, locks: navigator.locks });
if (import.meta.env.PROD) void pwa.start();

const loadJourney = () => pwa.loadPart(() => import('./journey'));

async function travel(device: 'school' | 'family') {
  try {
    const { startJourney } = await loadJourney();
    render(null, root);
    // The door that was drawn at build, where it was never hydrated, is not Preact's to remove.
    root.replaceChildren();
    await startJourney({ root, device, pwa, exit: quickExit.exit, onForget: (forget) => forgetters.add(forget) });
  } catch {
    root.querySelector('.welcome')?.replaceChildren('Chưa tải được. Em kiểm tra mạng rồi thử lại nhé.');
  }
}

function gate() {
  hydrate(<Gate onChoose={(device) => void travel(device)} onHelp={() => location.assign('./help.html')} onExit={quickExit.exit} />, root);
  document.documentElement.classList.add('ready');
  performance.mark('app-ready');
  requestIdleCallback?.(() => void loadJourney().catch(() => undefined));
}

void findDevice().then((device) => (device === 'family' ? travel('family') : gate()));

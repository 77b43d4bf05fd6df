import { every } from '../../lib/time';
import '../../ui/screens.css';
import type { Pwa } from '../pwa/pwa';
import type { Shell } from '../shell';
import { openLink, whenBack } from './link';
import { actOf, HERE_MS } from './presenter';
import { createProjector } from './projector';
import { openSources } from './sources';

/** The projector's window. It asks the presenter's for what is on, and shows it. */
export async function openScreen({ shell, pwa }: { shell: Shell; pwa: Pwa }): Promise<void> {
  const sources = await pwa.loadPart(openSources);
  const link = openLink(
    (message) => {
      if (message.kind === 'left') projector.wait(message.from);
      if (message.kind !== 'shown') return;
      // A presenter that has just come need not wait to know that somebody looks.
      link.send({ kind: 'here' });
      // The calmer look of older children: here alone, where nothing of the leader's is seen.
      document.documentElement.dataset.band = message.shown.show.plan.wish.band;
      void projector.take(message.shown);
    },
    () => window.opener,
  );
  const projector = createProjector({ sources, draw: shell.draw, load: pwa.loadPart, send: link.send });
  const ask = () => link.send({ kind: 'hello' });
  pwa.setSafe(false);
  shell.enter({
    page: () => ({ at: 'screen', children: projector.page() }),
    onTouch: projector.unlock,
    close: projector.close,
  });
  document.documentElement.classList.add('ready');
  // A clicker's keys come to the window that was touched last.
  window.addEventListener('keydown', (event) => {
    const act = event.target instanceof HTMLElement && event.target.closest('.play-screen, button') ? undefined : actOf(event.key);
    if (!act || event.repeat) return;
    event.preventDefault();
    projector.act(act);
  });
  window.addEventListener('pagehide', () => link.send({ kind: 'gone' }));
  every(HERE_MS, () => link.send({ kind: 'here' }));
  whenBack(ask);
  ask();
}

import type { Pwa } from '../pwa/pwa';
import type { Shell } from '../shell';
import { isLeft } from './trail';

interface PageDeps {
  shell: Shell;
  pwa: Pwa;
}

/** A leader's page by the name in its document: the desk, or what it shows on a projector. Rejects when it can't be had. */
export async function openPage(page: string, deps: PageDeps): Promise<void> {
  if (isLeft()) return location.replace('./calc.html');
  if (page === 'desk') return (await deps.pwa.loadPart(() => import('./desk'))).openDesk(deps);
  return (await deps.pwa.loadPart(() => import('./screen'))).openScreen(deps);
}

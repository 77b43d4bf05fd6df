import type { ComponentChildren } from 'preact';
import type { DeskRepo } from '../../domain/desk/desk';
import { Forget } from '../../ui/desk/forget';

export interface ForgetDeps {
  repo: DeskRepo;
  draw: () => void;
  /** The machine remembers nothing any more: the desk begins anew. */
  onWiped: () => void;
}

/** How the desk forgets everything, in whichever room a leader looks for it. */
export function openForget({ repo, draw, onWiped }: ForgetDeps) {
  let failed = false;

  async function wipe() {
    try {
      await repo.wipe();
      onWiped();
    } catch {
      failed = true;
      draw();
    }
  }

  return (): ComponentChildren => <Forget failed={failed} onWipe={() => void wipe()} />;
}

import { type ComponentChildren, hydrate, render } from 'preact';
import { type Unsubscribe, undoAll } from '../lib/store';
import { isFocusLost, landOn } from '../ui/parts/focus';
import { Frame } from '../ui/screens/frame';
import { createPause, type Pause } from './pause';
import { type Wing, watchPage } from './wing';

export interface ShellDeps {
  root: HTMLElement;
  /** @see QuickExit */
  exit: () => void;
  /** The help sheet: fetched at the door, at hand afterwards. Rejects when it can't be had. */
  loadHelp: () => Promise<{ helpSheet: (onClose: () => void) => ComponentChildren }>;
  /** Shows help without the sheet. */
  onHelpLost: () => void;
}

/** What is round every screen, once for the whole page: frame, help, quick exit, presence, pause and the place of the focus. */
export interface Shell {
  pause: Pause;
  enter(wing: Wing): void;
  draw(): void;
  /** Draws another screen, which is read from its beginning, as a new page would be. */
  land(): void;
  /** @returns whether help lay over the screen; it does no more */
  uncover(): boolean;
  /** Nothing of what was played stays on the page. */
  forget(): void;
}

export function createShell({ root, exit, loadHelp, onHelpLost }: ShellDeps): Shell {
  const pause = createPause();
  let wing: Wing | undefined;
  let sheet: ComponentChildren;
  /** Seconds until a shared machine forgets an absent child. */
  let away: number | undefined;
  let mine = false;
  let watches: Unsubscribe[] = [];

  function draw() {
    if (!wing) return;
    const page = <Frame {...wing.page()} sheet={sheet} away={away} onHelp={() => void toggleHelp()} onExit={exit} />;
    if (!mine && wing.prerendered) hydrate(page, root);
    else {
      // What was drawn at build, where it was never hydrated, is not Preact's to remove.
      if (!mine) root.replaceChildren();
      render(page, root);
    }
    mine = true;
    if (!sheet && isFocusLost() && !wing.prerendered) landOn(root);
  }

  function showHelp(next: ComponentChildren) {
    sheet = next;
    pause.set('help', Boolean(sheet));
    draw();
    if (!sheet) root.querySelector<HTMLElement>('.help')?.focus();
  }

  async function toggleHelp() {
    if (sheet) return showHelp(undefined);
    try {
      const { helpSheet } = await loadHelp();
      showHelp(helpSheet(() => showHelp(undefined)));
    } catch {
      onHelpLost();
    }
  }

  function leave() {
    const old = wing;
    wing = undefined;
    sheet = undefined;
    undoAll([...watches, () => old?.close?.(), () => pause.set('help', false), () => pause.set('away', false)]);
    watches = [];
    away = undefined;
  }

  function forget() {
    leave();
    if (mine) undoAll([() => render(null, root)]);
  }

  return {
    pause,
    draw,
    forget,
    uncover() {
      if (!sheet) return false;
      showHelp(undefined);
      return true;
    },
    enter(next) {
      leave();
      wing = next;
      if (!next.prerendered) {
        watches = watchPage(next, {
          root,
          pause,
          forget,
          onAway(seconds) {
            away = seconds;
            draw();
          },
        });
      }
      draw();
    },
    land() {
      // First, because the map scrolls itself to where Mai stands.
      scrollTo(0, 0);
      draw();
      landOn(root);
    },
  };
}

import { type ComponentChildren, hydrate, render } from 'preact';
import { type Unsubscribe, undoAll } from '../lib/store';
import { elapsedClock, every } from '../lib/time';
import { isFocusLost, landOn } from '../ui/parts/focus';
import { Frame, type PageProps } from '../ui/screens/frame';
import { createPause, type Pause } from './pause';
import { watchPresence } from './presence';

/** Who fills the page: the door, the class book, the child's journey. */
export interface Wing {
  /** What stands on the screen now. Asked at each draw. */
  page(): PageProps;
  /** It was drawn at build and stands there already. */
  prerendered?: boolean;
  /** A machine that others use: it forgets who is gone for three minutes, or leaves the page. */
  shared?: boolean;
  /** Something is under way that nothing keeps: a page that is drawn down by mistake asks before it is loaded anew. */
  unsaved?(): boolean;
  /** @see PresenceDeps */
  busy?(): boolean;
  onRest?(): void;
  /** Inside every touch and key press, as browsers demand for sound. */
  onTouch?(): void;
  /** A button was pressed that is none of a game's. */
  onPress?(): void;
  /** The page is left, or another wing comes in. */
  close?(): void;
}

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

  const startAnew = () => {
    forget();
    location.reload();
  };

  function watch({ shared, unsaved, busy = () => false, onRest = () => {}, onTouch, onPress }: Wing): Unsubscribe[] {
    const presence = watchPresence({
      busy,
      onRest,
      now: elapsedClock(),
      ...(shared && {
        onAway(seconds: number) {
          if (seconds === 0) return startAnew();
          away = seconds;
          pause.set('away', true);
          draw();
        },
        onBack() {
          away = undefined;
          pause.set('away', false);
          draw();
        },
      }),
    });
    const touched = (event: Event) => {
      if (presence.stir()) return onTouch?.();
      // It was meant for what somebody else left there.
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    const seen = () => {
      pause.set('hidden', document.hidden);
      presence.look();
    };
    const pressed = ({ target }: Event) => {
      if (target instanceof Element && target.closest('button, label') && !target.closest('.play-screen')) onPress?.();
    };
    const listen = (target: EventTarget, type: string, run: (event: Event) => void, capture = false) => {
      target.addEventListener(type, run, { capture });
      return () => target.removeEventListener(type, run, { capture });
    };
    seen();
    return [
      every(1000, presence.look),
      listen(window, 'pointerdown', touched, true),
      listen(window, 'keydown', touched, true),
      // A screen reader or a switch presses without either.
      listen(window, 'click', touched, true),
      listen(root, 'click', pressed),
      listen(document, 'visibilitychange', seen),
      listen(document, 'resume', seen),
      listen(window, 'focus', presence.look),
      listen(window, 'beforeunload', (event) => unsaved?.() && event.preventDefault()),
      listen(window, 'pageshow', (event) => (shared && (event as PageTransitionEvent).persisted ? startAnew() : seen())),
      ...(shared ? [listen(window, 'pagehide', forget)] : []),
    ];
  }

  return {
    pause,
    draw,
    forget,
    enter(next) {
      leave();
      wing = next;
      if (!next.prerendered) watches = watch(next);
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

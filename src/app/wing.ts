import type { Unsubscribe } from '../lib/store';
import { elapsedClock, every } from '../lib/time';
import type { PageProps } from '../ui/screens/frame';
import type { Pause } from './pause';
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
  /** On a shared machine: nobody is there any more. @returns whether it has left the child behind in a page that stays */
  onGone?: (() => boolean) | undefined;
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

interface Around {
  root: HTMLElement;
  pause: Pause;
  /** Nothing of what was played stays on the page. */
  forget: () => void;
  /** Seconds until a shared machine forgets an absent child; nothing when somebody is there again. */
  onAway: (seconds: number | undefined) => void;
}

function listen(target: EventTarget, type: string, run: (event: Event) => void, capture = false): Unsubscribe {
  target.addEventListener(type, run, { capture });
  return () => target.removeEventListener(type, run, { capture });
}

/** Watches whether anybody is there and whether the page is seen. @returns what ends it */
export function watchPage(wing: Wing, { root, pause, forget, onAway }: Around): Unsubscribe[] {
  const { shared, unsaved, onGone, busy = () => false, onRest = () => {}, onTouch, onPress } = wing;
  const startAnew = () => {
    forget();
    location.reload();
  };
  const setAway = (seconds: number | undefined) => {
    pause.set('away', seconds !== undefined);
    onAway(seconds);
  };
  const presence = watchPresence({
    busy,
    onRest,
    now: elapsedClock(),
    ...(shared && {
      onAway: (seconds: number) => (seconds > 0 ? setAway(seconds) : onGone?.() || startAnew()),
      onBack: () => setAway(undefined),
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

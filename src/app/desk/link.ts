import type { Intent } from '../../domain/activity';
import type { Board } from '../../domain/desk/board';
import type { Act, Show } from '../../domain/desk/show';
import type { Unsubscribe } from '../../lib/store';
import type { Lang } from '../../lib/text';

/*
 * Between the presenter's window and the projector's. States go one way, wishes the other: a window that was loaded anew, came late or lay
 * hidden asks, and is told all.
 */

export interface Shown {
  show: Show;
  lang: Lang;
  /** Another presenter takes over with another number. */
  from: number;
  /** What children would like to say: then the show is an empty one, and nothing else is seen. */
  board?: Board;
}

export type Message =
  | { kind: 'hello' }
  | { kind: 'shown'; shown: Shown }
  /** `to`: the `from` of what is shown where it was pressed. */
  | { kind: 'act'; act: Act; to: number }
  | { kind: 'intent'; intent: Intent; to: number }
  /** The projector is there, and of this size; it says so again and again. */
  | { kind: 'here' }
  | { kind: 'gone' }
  /** The presenter was left in a hurry: nothing of it may stay in sight. */
  | { kind: 'left'; from: number };

export interface Link {
  send(message: Message): void;
  close(): void;
}

const CHANNEL = 'kn-show';

/** Windows of one browser on one machine; where it has no channels, the window that opened the other one. */
export function openLink(onMessage: (message: Message) => void, other: () => Window | null | undefined): Link {
  if (typeof BroadcastChannel !== 'undefined') {
    const channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = ({ data }) => onMessage(data as Message);
    return { send: (message) => channel.postMessage(message), close: () => channel.close() };
  }
  // Who was loaded anew has no window of its own making any more: it knows the other one when that one speaks.
  let heard: Window | undefined;
  const hear = ({ origin, data, source }: MessageEvent) => {
    if (origin !== location.origin || data?.channel !== CHANNEL) return;
    heard = source as Window;
    onMessage(data.message as Message);
  };
  addEventListener('message', hear);
  return {
    send: (message) => [heard, other()].find((each) => each && !each.closed)?.postMessage({ channel: CHANNEL, message }, location.origin),
    close: () => removeEventListener('message', hear),
  };
}

/** Asks whenever what is on may have been missed. */
export function whenBack(ask: () => void): Unsubscribe {
  const seen = () => {
    if (!document.hidden) ask();
  };
  addEventListener('pageshow', ask);
  document.addEventListener('visibilitychange', seen);
  return () => {
    removeEventListener('pageshow', ask);
    document.removeEventListener('visibilitychange', seen);
  };
}

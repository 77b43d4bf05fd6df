import type { Board } from '../../domain/desk/board';
import { type Act, begin, type Show } from '../../domain/desk/show';
import type { Band } from '../../domain/terms';
import { every } from '../../lib/time';
import { lang } from '../../ui/lang';
import { type Message, openLink } from './link';
import { HERE_MS } from './presenter';

export interface BoardShowDeps {
  draw: () => void;
  /** What a clicker sends where the projector is. */
  onAct: (act: Act) => void;
}

/** The board on the projector: a session of nothing else, by the same rules as any other. */
export function createBoardShow({ draw, onAct }: BoardShowDeps) {
  let on: { link: ReturnType<typeof openLink>; from: number; stop: () => void } | undefined;
  let shown: { board: Board; band: Band } | undefined;
  let screen: Window | null = null;
  let show: Show | undefined;
  let black = false;
  let denied = false;
  let heard = 0;

  function tell() {
    if (!on || !shown) return;
    const plan = { wish: { stations: [], minutes: 10, equipment: 'projector', band: shown.band }, blocks: [] } as const;
    show = { ...begin(plan, on.from), rev: (show?.rev ?? 0) + 1, black };
    on.link.send({ kind: 'shown', shown: { show, lang: lang.value === 'en' ? 'en' : 'vi', from: on.from, board: shown.board } });
  }

  /** Whoever shows something later has the projector. */
  function rest() {
    on?.stop();
    on?.link.close();
    on = undefined;
    heard = 0;
    draw();
  }

  function hear(message: Message) {
    if (message.kind === 'shown' && on && message.shown.from > on.from) return rest();
    if (message.kind === 'gone') heard = 0;
    else if (message.kind === 'hello' || message.kind === 'here') {
      const first = heard === 0;
      heard = Date.now();
      if (first || message.kind === 'hello') tell();
      else return;
    } else if (message.kind === 'act' && message.to === on?.from) return act(message.act);
    draw();
  }

  function act(what: Act) {
    if (what.do !== 'black') return onAct(what);
    black = !black;
    tell();
    draw();
  }

  function onOpen() {
    if (!on) {
      on = { link: openLink(hear, () => screen), from: Date.now(), stop: every(HERE_MS, draw) };
      black = false;
    }
    screen = open('./screen.html', 'kn-screen');
    denied = !screen;
    tell();
    draw();
  }

  return {
    /** What is on the board now; it is seen as soon as there is a projector. Without one the last one stays. */
    set(board: Board | undefined, band: Band) {
      if (board) shown = { board, band };
      tell();
    },
    /** Nothing of it stays on the projector. */
    close() {
      if (on) on.link.send({ kind: 'left', from: on.from });
      rest();
    },
    projecting: (onOne: () => void) => ({
      black,
      here: on !== undefined && Date.now() - heard < 3 * HERE_MS,
      denied,
      onAct: act,
      onOpen,
      onOne,
    }),
  };
}

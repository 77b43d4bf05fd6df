import type { DeskRepo } from '../../domain/desk/desk';
import { recordOf } from '../../domain/desk/record';
import { type Act, blockOf, perform, type Show } from '../../domain/desk/show';
import { type Unsubscribe, undoAll } from '../../lib/store';
import { every, today } from '../../lib/time';
import { Presenter } from '../../ui/desk/presenter';
import { lang } from '../../ui/lang';
import { type GroupGame, openGroupGame } from './group-game';
import { type Message, openLink, type Shown, whenBack } from './link';
import type { Sources } from './sources';

/** The projector says that it is there this often; after three silences it is gone. */
export const HERE_MS = 2000;

export interface PresenterDeps {
  repo: DeskRepo;
  sources: Sources;
  show: Show;
  draw: () => void;
  /** What the projector in this window shows. */
  onShown: (shown: Shown) => void;
  /** The projector's picture in this window, or the script. */
  onOne: () => void;
  onEnd: () => void;
}

/** The window that owns a session: whatever happens to it is kept first, then told to the projector. */
export function openPresenter({ repo, sources, show: first, draw, onShown, onOne, onEnd }: PresenterDeps) {
  let show = first;
  let heard = 0;
  let denied = false;
  let screen: Window | null = null;
  let game: { key: string; playing: Promise<GroupGame | undefined> } | undefined;
  const from = Date.now();
  const link = openLink(hear, () => screen);
  function tell() {
    const shown = { show, lang: lang.value === 'en' ? 'en' : 'vi', from } as const;
    link.send({ kind: 'shown', shown });
    onShown(shown);
  }

  function become(next: Show) {
    if (next === show) return;
    show = next;
    void repo.saveShow(show);
    tell();
    follow();
    draw();
  }
  const act = (what: Act) => become(perform(show, what, Date.now()));

  /** A block with a game has it open: its last state is in the show. */
  function follow() {
    const block = blockOf(show);
    const station = sources.station(block?.station ?? '');
    const key = block?.step && station ? block.id : '';
    if (game?.key === key) return;
    void game?.playing.then((old) => old?.close()).catch(() => undefined);
    game = undefined;
    if (!block?.step || !station) return;
    const playing = openGroupGame({
      station,
      band: show.plan.wish.band,
      step: block.step,
      lines: sources.words.lines,
      from: show.played[block.id],
      seed: from,
      onPlayed: (played) => game?.key === key && act({ do: 'play', played }),
    });
    game = { key, playing };
    playing.catch(() => {
      // Asked for again when the block is come to again.
      game = undefined;
    });
  }

  function hear(message: Message) {
    switch (message.kind) {
      case 'hello':
        heard = Date.now();
        tell();
        return draw();
      case 'here':
        heard = Date.now();
        return undefined;
      case 'gone':
        heard = 0;
        return draw();
      case 'act':
        return act(message.act);
      case 'intent':
        return void game?.playing.then((open) => open?.send(message.intent));
      case 'shown':
        return undefined;
    }
  }

  const undo = [every(500, draw), whenBack(tell), onKeys(act), () => link.close()];
  tell();
  follow();

  return {
    show: () => show,
    act,
    send: (message: Message) => hear(message),
    close: () => {
      void game?.playing.then((open) => open?.close()).catch(() => undefined);
      undoAll(undo);
    },
    page() {
      const now = Date.now();
      const block = blockOf(show);
      if (!block) return null;
      return (
        <Presenter
          show={show}
          now={now}
          script={sources.script(show.plan, block)}
          titleOf={(each) => sources.script(show.plan, each).title}
          slide={sources.slide({ ...show, black: false })}
          here={now - heard < 3 * HERE_MS}
          denied={denied}
          onAct={act}
          onOpen={() => {
            screen = open('./screen.html', 'kn-screen');
            denied = !screen;
            draw();
          }}
          onOne={onOne}
          onEnd={() => {
            act({ do: 'end' });
            void repo
              .addMeeting(recordOf(show, today()))
              .then(() => repo.saveShow(undefined))
              .then(onEnd);
          }}
        />
      );
    },
  };
}

/** @returns what stops listening */
function onKeys(act: (act: Act) => void): Unsubscribe {
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    // What lies over the script is read with these keys.
    if (document.querySelector('[role="dialog"]')) return;
    // Space and Enter on a button are that button's.
    const pressing = event.target instanceof HTMLElement && event.target.closest('button, a, summary, input');
    const meant = actOf(event.key);
    if (!meant || (pressing && event.key === ' ')) return;
    event.preventDefault();
    if (!event.repeat) act(meant);
  };
  addEventListener('keydown', onKey);
  return () => removeEventListener('keydown', onKey);
}

/** What clickers and keyboards send. F5 and Esc are left to the browser. */
export function actOf(key: string): Act | undefined {
  if (['PageDown', 'ArrowRight', 'ArrowDown', ' '].includes(key)) return { do: 'next' };
  if (['PageUp', 'ArrowLeft', 'ArrowUp'].includes(key)) return { do: 'back' };
  return ['b', 'B', '.'].includes(key) ? { do: 'black' } : undefined;
}

import type { Intent } from '../../domain/activity';
import type { DeskRepo } from '../../domain/desk/desk';
import { recordOf } from '../../domain/desk/record';
import { type Act, blockOf, perform, type Show } from '../../domain/desk/show';
import { drawLetters } from '../../lib/letters';
import { type Unsubscribe, undoAll } from '../../lib/store';
import { every, today } from '../../lib/time';
import { Presenter } from '../../ui/desk/presenter';
import { lang } from '../../ui/lang';
import type { Bell } from './bell';
import { followGame } from './group-game';
import { type Message, openLink, type Shown, whenBack } from './link';
import { createReadingPart } from './reading-part';
import type { Sources } from './sources';

/** The projector says that it is there this often; after three silences it is gone. */
export const HERE_MS = 2000;

export interface PresenterDeps {
  repo: DeskRepo;
  sources: Sources;
  /** Of a show with a contest. */
  bell: Bell | undefined;
  show: Show;
  draw: () => void;
  land: () => void;
  load: <T>(part: () => Promise<T>) => Promise<T>;
  /** The leader looks at the session, not at another room of the desk. */
  isSeen: () => boolean;
  /** A session in another tab projects now. */
  onTaken: () => void;
  /** What the projector in this window shows. */
  onShown: (shown: Shown) => void;
  /** The projector's picture in this window, or the script. */
  onOne: () => void;
  onEnd: () => void;
}

/** What was held till now, as a meeting; one in which nothing was held is none. */
export async function writeDown(repo: DeskRepo, sources: Sources, show: Show): Promise<void> {
  // What was voted on may lie elsewhere, and not to be had now: then its counts say nothing about before and after.
  await sources.fetch(show.plan.wish.stations).catch(() => undefined);
  const meeting = recordOf(perform(show, { do: 'end' }, Date.now()), today(), (id, band) => sources.situation(id, band)?.ok);
  if (meeting.blocks.length > 0) await repo.addMeeting({ id: drawLetters(10), ...meeting });
}

interface EarDeps extends Pick<PresenterDeps, 'draw' | 'onTaken'> {
  /** Which presenter it is. */
  from: number;
  tell: () => void;
  act: (act: Act) => void;
  onIntent: (intent: Intent) => void;
}

/** What projectors and other presenters say. */
function createEar({ from, tell, act, onIntent, draw, onTaken }: EarDeps) {
  let heard = 0;

  function listened() {
    const first = heard === 0;
    heard = Date.now();
    if (!first) return;
    // It may still have what another presenter showed.
    tell();
    draw();
  }

  return {
    isHere: (now: number) => now - heard < 3 * HERE_MS,
    hear(message: Message) {
      switch (message.kind) {
        case 'hello':
          heard = Date.now();
          tell();
          return draw();
        case 'here':
          return listened();
        case 'gone':
          heard = 0;
          return draw();
        case 'act':
          return message.to === from ? act(message.act) : undefined;
        case 'intent':
          return message.to === from ? onIntent(message.intent) : undefined;
        case 'shown':
          // Of two sessions in two tabs the later one has the projector.
          return message.shown.from > from ? onTaken() : undefined;
      }
    },
  };
}

/** The window that owns a session: whatever happens to it is kept first, then told to the projector. */
export function openPresenter(deps: PresenterDeps) {
  const { repo, sources, bell, show: first, draw, isSeen, onShown, onOne, onEnd } = deps;
  let show = first;
  let denied = false;
  let screen: Window | null = null;
  const from = Date.now();
  const ear = createEar({ ...deps, from, tell: () => tell(), act: (what) => act(what), onIntent: (intent) => game.send(intent) });
  const link = openLink(ear.hear, () => screen);
  function tell() {
    const shown = { show, lang: lang.value === 'en' ? 'en' : 'vi', from } as const;
    link.send({ kind: 'shown', shown });
    onShown(shown);
  }

  function become(next: Show) {
    if (next === show) return;
    const before = show;
    bell?.follow(show.bell, next.bell);
    show = next;
    void repo.saveShow(show);
    tell();
    game.follow(show);
    reading.follow(before, show);
    draw();
  }
  function act(what: Act) {
    reading.before(what);
    become(perform(show, what, Date.now()));
  }
  const reading = createReadingPart({
    ...deps,
    show: () => show,
    act: (what) => become(perform(show, what, Date.now())),
    choices: () => game.choices(),
    choose: (id) => game.send({ type: 'tap', id }),
  });
  const game = followGame(sources, from, (played) => act({ do: 'play', played }));

  function meant(key: string): Act | undefined {
    if (!isSeen()) return undefined;
    return (show.bell && bell?.key(show.bell.state, key)) ?? actOf(key);
  }

  function onOpen() {
    screen = open('./screen.html', 'kn-screen');
    denied = !screen;
    draw();
  }

  async function end() {
    // Pressed twice, before the first press was kept.
    if (show.over) return;
    act({ do: 'end' });
    await writeDown(repo, sources, show);
    await repo.saveShow(undefined);
    onEnd();
  }

  /** Back to the session that it came into, if there is one. */
  function endBell() {
    act({ do: 'bell' });
    if (show.plan.blocks.length === 0) void end();
  }

  const undo = [every(500, draw), whenBack(tell), listenToKeys(meant, act), () => link.close()];
  tell();
  game.follow(show);

  const close = () => undoAll([game.close, reading.close, ...undo]);

  return {
    show: () => show,
    act,
    tell,
    send: ear.hear,
    close,
    /** The projector goes back to waiting, at once. */
    leave() {
      link.send({ kind: 'left', from });
      close();
    },
    /** @returns whether there was a way back within it */
    back: reading.shut,
    page() {
      if (reading.isOpen()) return reading.page();
      const now = Date.now();
      const projecting = { black: show.black, here: ear.isHere(now), denied, onAct: act, onOpen, onOne };
      if (show.bell) return bell?.presenter({ ...projecting, state: show.bell.state, onRead: reading.opener(), onEnd: endBell });
      const block = blockOf(show);
      if (!block) return null;
      return (
        <Presenter
          show={show}
          now={now}
          script={sources.script(show.plan, block)}
          titleOf={(each) => sources.title(show.plan, each)}
          slide={sources.slide({ ...show, black: false })}
          {...projecting}
          onRead={reading.opener()}
          onEnd={() => void end()}
        />
      );
    },
  };
}

/** @returns stops listening */
function listenToKeys(meant: (key: string) => Act | undefined, run: (act: Act) => void): Unsubscribe {
  function onKey(event: KeyboardEvent) {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    // What lies over the script is read with these keys.
    if (document.querySelector('[role="dialog"]')) return;
    // Space and Enter on a button are that button's.
    const pressing = event.target instanceof HTMLElement && event.target.closest('button, a, summary, input, textarea, select');
    const act = meant(event.key);
    if (!act || (pressing && event.key === ' ')) return;
    event.preventDefault();
    if (!event.repeat) run(act);
  }
  addEventListener('keydown', onKey);
  return () => removeEventListener('keydown', onKey);
}

/** What clickers and keyboards send. F5 and Esc are left to the browser. */
export function actOf(key: string): Act | undefined {
  if (['PageDown', 'ArrowRight', 'ArrowDown', ' '].includes(key)) return { do: 'next' };
  if (['PageUp', 'ArrowLeft', 'ArrowUp'].includes(key)) return { do: 'back' };
  return ['b', 'B', '.'].includes(key) ? { do: 'black' } : undefined;
}

import { render } from 'preact';
import { region } from '../content/catalogue';
import type { Band } from '../domain/activity';
import { adopt, isFull, isTaken, nextId, type Pair } from '../domain/class-book';
import type { Profile, ProgressRepo } from '../domain/progress';
import { classBook } from '../i18n/class-book';
import { frame } from '../i18n/words';
import { DATABASE_CLASS, hasClassBook } from '../storage/child/find-device';
import { openFamilyRepo } from '../storage/child/repo';
import '../ui/class-book.css';
import { lang, t } from '../ui/lang';
import { landOn } from '../ui/parts/focus';
import { CurtainScreen, HangScreen, LeaderScreen, PickScreen, WaysScreen } from '../ui/screens/class-book';
import { Frame } from '../ui/screens/frame';
import { AgeScreen, AvatarScreen } from '../ui/screens/start';

/** @param owner the child who plays; without one all of them are told */
const openBook = (owner?: string) => openFamilyRepo({ database: DATABASE_CLASS, ...(owner !== undefined && { owner }) });

type Step =
  | { at: 'ways' | 'pick' | 'age' }
  | { at: 'curtain'; member: Profile }
  | { at: 'pair'; band: Band }
  | { at: 'hang'; band: Band; pair: Pair };

/** Where the way back leads. */
const before = { pick: 'ways', curtain: 'pick', age: 'pick', pair: 'age' } as const;

interface DoorDeps {
  root: HTMLElement;
  exit: () => void;
  onForget: (forget: () => void) => void;
  /** To the children at once: whether the book is wanted was asked before. */
  straight: boolean;
}

/**
 * Between the door and the journey on a machine that has a class book.
 * @returns what the book has of the child who plays; nothing for a guest, of whom it keeps nothing
 */
export async function enterClassBook({ root, exit, onForget, straight }: DoorDeps): Promise<ProgressRepo | undefined> {
  const book = await openBook();
  const [members, settings] = await Promise.all([book.profiles(), book.settings()]);
  if (settings.lang) lang.value = settings.lang;
  return new Promise((resolve) => {
    let step: Step = { at: straight ? 'pick' : 'ways' };
    let helping = false;

    const forget = () => render(null, root);
    onForget(forget);
    addEventListener('pagehide', forget);
    window.addEventListener('pageshow', (event) => event.persisted && location.reload());
    /** Nothing of this door stays for the journey, or for a guest. */
    const leave = (repo?: ProgressRepo) => {
      removeEventListener('pagehide', forget);
      forget();
      resolve(repo);
    };

    function back() {
      if (step.at === 'hang') go({ at: 'pair', band: step.band });
      else if (step.at !== 'ways') go({ at: before[step.at] });
    }

    const go = (next: Step) => {
      step = next;
      draw();
      scrollTo(0, 0);
      landOn(root);
    };

    async function enter(member: Profile) {
      // Removed meanwhile by another window: it must stay so.
      if (!(await hasClassBook())) return location.reload();
      const own = await openBook(member.id);
      // A machine that can't read the book any more: played on in memory, and the map says so.
      if ((await own.profiles()).length === 0) await own.saveProfile(member);
      leave(own);
    }

    async function join(band: Band, { avatar, nickname }: Pair, curtain: readonly string[]) {
      // Another window may have taken in somebody since: an id is nobody else's.
      await book.load('');
      const member = { id: nextId(await book.profiles()), band, avatar, nickname, curtain };
      await book.saveProfile(member);
      await enter(member);
    }

    const remove = () => void book.wipe().then(() => location.reload());

    function body() {
      switch (step.at) {
        case 'ways':
          return <WaysScreen onGuest={() => leave()} onBook={() => go({ at: 'pick' })} />;
        case 'pick':
          return (
            <PickScreen
              members={members}
              full={isFull(members)}
              onPick={(member) => go({ at: 'curtain', member })}
              onNew={() => go({ at: 'age' })}
              onRemove={remove}
            />
          );
        case 'curtain': {
          const { member } = step;
          return <CurtainScreen member={member} onOpen={() => void enter(member)} />;
        }
        case 'age':
          return <AgeScreen onChoose={(band) => go({ at: 'pair', band })} />;
        case 'pair': {
          const { band } = step;
          return (
            <AvatarScreen
              objection={(avatar, nickname) => (isTaken(members, { avatar, nickname }) ? t(classBook.taken) : undefined)}
              onChoose={(avatar, nickname) => go({ at: 'hang', band, pair: { avatar, nickname } })}
            />
          );
        }
        case 'hang': {
          const { band, pair } = step;
          return <HangScreen who={pair} onHung={(curtain) => void join(band, pair, curtain)} />;
        }
      }
    }

    function toggleHelp() {
      helping = !helping;
      draw();
      if (!helping) root.querySelector<HTMLElement>('.help')?.focus();
    }

    function draw() {
      render(
        <Frame
          at={step.at}
          title={step.at === 'ways' ? frame.name : classBook.name}
          helping={helping}
          lines={region.lines}
          failed={false}
          back={classBook.back}
          onBack={step.at !== 'ways' && back}
          onHelp={toggleHelp}
          onExit={exit}
        >
          {body()}
        </Frame>,
        root,
      );
    }

    draw();
    landOn(root);
    document.documentElement.classList.add('ready');
  });
}

interface DeskDeps {
  /** What the machine has of the one who plays. */
  repo: ProgressRepo;
  guest: Profile;
  onOpened: () => void;
}

/** What leaders can do on a shared machine: open a class book, and remove it. */
export async function leaderDesk({ repo, guest, onOpened }: DeskDeps) {
  const [there, progress] = await Promise.all([hasClassBook(), repo.load(guest.id)]);
  const starred = (progress?.stations.length ?? 0) > 0 || progress?.checkpoint !== undefined;

  async function open(curtain?: readonly string[]) {
    const book = await openBook();
    await book.saveSettings(await repo.settings());
    if (curtain) await adopt(repo, book, { ...guest, curtain });
    if (book.health() !== 'saved') {
      await book.wipe();
      return false;
    }
    void navigator.storage?.persist?.();
    onOpened();
    return true;
  }

  const remove = () =>
    void openBook()
      .then((book) => book.wipe())
      .then(() => location.reload());

  return <LeaderScreen there={there} guest={guest} starred={starred} onOpen={open} onRemove={remove} />;
}

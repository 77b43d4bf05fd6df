import type { ComponentChildren } from 'preact';
import type { Band } from '../../domain/activity';
import { adopt, isFull, isTaken, nextId, type Pair } from '../../domain/class-book';
import type { Profile, ProgressRepo } from '../../domain/progress';
import { classBook } from '../../i18n/class-book';
import { frame } from '../../i18n/words';
import { allowed } from '../../lib/allowed';
import { DATABASE_CLASS, hasClassBook } from '../../storage/child/find-device';
import { openFamilyRepo } from '../../storage/child/repo';
import '../../ui/screens.css';
import { lang, t } from '../../ui/lang';
import { AgeScreen, AvatarScreen } from '../../ui/later/start';
import { CurtainScreen, HangScreen, LeaderScreen, PickScreen, WaysScreen } from '../../ui/screens/class-book';
import { createRouter } from '../route';
import type { Shell } from '../shell';

/** @param owner the child who plays; without one all of them are told */
const openBook = (owner?: string) => openFamilyRepo({ database: DATABASE_CLASS, ...(owner !== undefined && { owner }) });

type Step =
  | { at: 'ways' | 'pick' | 'age' }
  | { at: 'curtain'; member: Profile }
  | { at: 'pair'; band: Band }
  | { at: 'hang'; band: Band; pair: Pair };

function reduce(step: Step, move: Step | 'back'): Step {
  if (move !== 'back') return move;
  switch (step.at) {
    case 'ways':
      return step;
    case 'pick':
      return { at: 'ways' };
    case 'curtain':
    case 'age':
      return { at: 'pick' };
    case 'pair':
      return { at: 'age' };
    case 'hang':
      return { at: 'pair', band: step.band };
  }
}

/**
 * Between the door and the journey on a machine that has a class book.
 * @param straight to the children at once: whether the book is wanted was asked before
 * @returns what the book has of the child who plays; nothing for a guest, of whom it keeps nothing
 */
export async function enterClassBook({ shell, straight }: { shell: Shell; straight: boolean }): Promise<ProgressRepo | undefined> {
  const book = await openBook();
  const [members, settings] = await Promise.all([book.profiles(), book.settings()]);
  if (settings.lang) lang.value = settings.lang;
  return new Promise((resolve) => {
    const router = createRouter<Step, Step | 'back'>({ at: straight ? 'pick' : 'ways' }, reduce);
    router.subscribe(shell.land);

    async function enter(member: Profile) {
      // Removed meanwhile by another window: it must stay so.
      if (!(await hasClassBook())) return location.reload();
      const own = await openBook(member.id);
      // A machine that can't read the book any more: played on in memory, and the map says so.
      if ((await own.profiles()).length === 0) await own.saveProfile(member);
      resolve(own);
    }

    async function join(band: Band, { avatar, nickname }: Pair, curtain: readonly string[]) {
      // Another window may have taken in somebody since: an id is nobody else's.
      await book.load('');
      const member = { id: nextId(await book.profiles()), band, avatar, nickname, curtain };
      await book.saveProfile(member);
      await enter(member);
    }

    function body(step: Step): ComponentChildren {
      switch (step.at) {
        case 'ways':
          return <WaysScreen onGuest={() => resolve(undefined)} onBook={() => router.move({ at: 'pick' })} />;
        case 'pick':
          return (
            <PickScreen
              members={members}
              full={isFull(members)}
              onPick={(member) => router.move({ at: 'curtain', member })}
              onNew={() => router.move({ at: 'age' })}
              onRemove={() => void removeBook(book)}
            />
          );
        case 'curtain':
          return <CurtainScreen member={step.member} onOpen={() => void enter(step.member)} />;
        case 'age':
          return <AgeScreen onChoose={(band) => router.move({ at: 'pair', band })} />;
        case 'pair':
          return (
            <AvatarScreen
              objection={(avatar, nickname) => (isTaken(members, { avatar, nickname }) ? t(classBook.taken) : undefined)}
              onChoose={(avatar, nickname) => router.move({ at: 'hang', band: step.band, pair: { avatar, nickname } })}
            />
          );
        case 'hang':
          return <HangScreen who={step.pair} onHung={(curtain) => void join(step.band, step.pair, curtain)} />;
      }
    }

    shell.enter({
      page() {
        const step = router.at();
        return {
          at: step.at,
          title: step.at === 'ways' ? frame.name : classBook.name,
          back: classBook.back,
          onBack: step.at !== 'ways' && (() => router.move('back')),
          children: body(step),
        };
      },
      shared: true,
    });
    document.documentElement.classList.add('ready');
  });
}

/** The page begins anew: nothing of the book is left in it. */
const removeBook = (book: ProgressRepo) => book.wipe().then(() => location.reload());

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
    void allowed(() => navigator.storage?.persist?.());
    onOpened();
    return true;
  }

  return <LeaderScreen there={there} guest={guest} starred={starred} onOpen={open} onRemove={() => void openBook().then(removeBook)} />;
}

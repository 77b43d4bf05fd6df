import { ALPHABET, tidy } from '../../codes/lab/base32';
import { qrOf, typedOf } from '../../codes/lab/counts';
import { count, finish, hasCounts, isOver, passOn, type Seat, seatAt } from '../../codes/lab/seat';
import { grouped, type LabSession, type NoSession, readSession, SESSION_LETTERS } from '../../codes/lab/session';
import { qrSvgPath } from '../../codes/qr/draw';
import { region, stationIds } from '../../content/catalogue';
import type { ProgressRepo } from '../../domain/progress';
import { lab as words } from '../../i18n/lab';
import { frame } from '../../i18n/words';
import { type Text, text } from '../../lib/text';
import { every, today } from '../../lib/time';
import { memoryRepo } from '../../storage/child/memory';
import { HandInScreen } from '../../ui/lab/hand-in';
import { LabHome } from '../../ui/lab/home';
import { JoinScreen } from '../../ui/lab/join';
import { WaitingScreen } from '../../ui/lab/waiting';
import type { Shell } from '../shell';
import { isKept, keep, keptSeat, type Seated } from './lab-seat';
import type { Home } from './screens';

export interface LabDeps {
  shell: Shell;
  /** What was chosen at this computer. */
  settings: ProgressRepo['settings'];
  /** Lets a guest play. */
  begin: (repo: ProgressRepo, home: Home) => Promise<void>;
  onLeave: () => void;
}

const problems: Readonly<Record<NoSession, Text>> = {
  letters: words.noLetter,
  length: words.wrong,
  wrong: words.wrong,
  unknown: words.unknown,
};

const nameOf = (station: string): Text => region.places.find(({ id }) => id === station)?.name ?? text(station, station);

/** Keeps nothing but counts of what it is told. */
async function guestRepo({ band }: LabSession, settings: LabDeps['settings'], note: (change: (seat: Seat) => Seat) => void) {
  const memory = memoryRepo();
  await memory.saveSettings(await settings());
  await memory.saveProfile({ id: 'p1', band, avatar: 'rua', nickname: 'vui' });
  return {
    ...memory,
    saveCheckpoint(profile, checkpoint, answers) {
      note((seat) => count(seat, answers));
      return memory.saveCheckpoint(profile, checkpoint, answers);
    },
    finishStation(profile, result) {
      note((seat) => finish(seat, result.station));
      return memory.finishStation(profile, result);
    },
  } satisfies ProgressRepo;
}

/** What of a session or of its wrong letters stands in a code. @param readings of what was typed, one of which is meant */
function sessionIn(readings: readonly string[]): LabSession | Text {
  const all = [...new Set(readings)].map(readSession);
  const [found, ...others] = all.flatMap((read) => (read.ok ? [read.session] : []));
  // Every place of a code is of this release; whether it was built with it is another question.
  if (found && others.length === 0) return found.stations.every((id) => stationIds.includes(id)) ? found : words.unknown;
  const [first] = all;
  return all.length > 1 || !first || first.ok ? words.keyboard : problems[first.why];
}

const now = () => ({ day: today(), since: Date.now() });
const isPast = ({ seat }: Seated) => isOver(seat, now());
/** They would be gone with the page. */
const isAtRisk = (seat: Seat) => !isKept() && hasCounts(seat);

/** How often a screen that nobody touches looks whether its session is over. */
const LOOK_MS = 60_000;

/** One computer in a leader's session: joined by a code, played by guests, ended by a picture and letters that hold counts. */
export function enterLab({ shell, settings, begin, onLeave }: LabDeps): void {
  const kept = keptSeat();
  if (!kept) join(undefined, onLeave);
  else if (!isPast(kept)) void play(kept.seat, kept.session);
  else if (hasCounts(kept.seat)) show(kept.seat, kept.session);
  else join(kept, onLeave);

  /** @param from where this computer sits until other letters are typed */
  function join(from: Seated | undefined, onBack: () => void) {
    shell.enter({
      unsaved: () => Boolean(from && isAtRisk(from.seat)),
      page: () => ({
        ...{ at: 'lab', title: words.title, back: frame.return, onBack },
        children: (
          <JoinScreen
            length={SESSION_LETTERS}
            alphabet={ALPHABET}
            letterOf={(key) => tidy(key) || undefined}
            onCode={(readings) => {
              const found = sessionIn(readings);
              if (!('code' in found)) return found;
              sit(found, from);
              return undefined;
            }}
          />
        ),
      }),
    });
  }

  /** The same computer in the same session goes on with its counts; those of another one are not dropped unasked. */
  function sit(session: LabSession, from: Seated | undefined) {
    if (from?.seat.code === session.code) return void play({ ...(isPast(from) ? passOn(from.seat) : from.seat), ...now() }, session);
    const leave = () => void play(seatAt(session, crypto.getRandomValues(new Uint32Array(1))[0] as number, now()), session);
    if (!from || !hasCounts(from.seat)) return leave();
    const onShow = () => show(from.seat, from.session);
    shell.enter({
      unsaved: () => isAtRisk(from.seat),
      page: () => ({
        ...{ at: 'lab', title: words.title, back: frame.return, onBack: onShow },
        children: <WaitingScreen code={grouped(from.seat.code)} onShow={onShow} onLeave={leave} />,
      }),
    });
  }

  async function play(begun: Seat, session: LabSession) {
    let seat = begun;
    keep(seat);
    const repo = await guestRepo(session, settings, (change) => {
      seat = change(seat);
      keep(seat);
    });
    const toJoin = () => join({ seat, session }, () => void play(seat, session));
    await begin(repo, {
      ...{ title: words.title, next: words.next, onLeave },
      unsaved: () => isAtRisk(seat),
      onGone() {
        if (!isAtRisk(seat)) return false;
        show(seat, session);
        return true;
      },
      body: (visit) => (
        <LabHome
          stations={session.stations.map((id) => ({ id, name: nameOf(id), done: seat.done.includes(id) }))}
          code={grouped(session.code)}
          counted={hasCounts(seat)}
          over={isPast({ seat, session })}
          unkept={!isKept()}
          onPlay={(id) => (isPast({ seat, session }) ? toJoin() : void visit.enter(id, Promise.resolve()))}
          onShow={() => show(seat, session)}
          onOther={toJoin}
        />
      ),
    });
  }

  /** It stays until somebody has come round: nothing of the child who played is in it. */
  function show(seat: Seat, session: LabSession) {
    const picture = qrSvgPath(qrOf(session, seat));
    const letters = typedOf(session, seat);
    const here = { seat, session };
    const toJoin = () => join(here, () => show(seat, session));
    const stop = every(LOOK_MS, shell.draw);
    shell.enter({
      unsaved: () => isAtRisk(seat),
      close: stop,
      page: () => ({
        ...{ at: 'lab', title: words.title, back: frame.return },
        onBack: () => (isPast(here) ? onLeave() : void play(seat, session)),
        children: (
          <HandInScreen
            picture={picture}
            letters={letters && grouped(letters)}
            code={grouped(session.code)}
            over={isPast(here)}
            unkept={!isKept()}
            onAgain={() => (isPast(here) ? toJoin() : void play(passOn(seat), session))}
            onOther={toJoin}
          />
        ),
      }),
    });
  }
}

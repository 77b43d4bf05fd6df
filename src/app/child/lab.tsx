import { ALPHABET, tidy } from '../../codes/lab/base32';
import { qrOf, typedOf } from '../../codes/lab/counts';
import { count, finish, hasCounts, parseSeat, passOn, type Seat, seatAt } from '../../codes/lab/seat';
import { grouped, type LabSession, type NoSession, readSession, SESSION_LETTERS } from '../../codes/lab/session';
import { qrSvgPath } from '../../codes/qr/draw';
import { region, stationIds } from '../../content/catalogue';
import type { ProgressRepo } from '../../domain/progress';
import { lab as words } from '../../i18n/lab';
import { frame } from '../../i18n/words';
import { allowed } from '../../lib/allowed';
import { type Text, text } from '../../lib/text';
import { today } from '../../lib/time';
import { memoryRepo } from '../../storage/child/memory';
import { HandInScreen } from '../../ui/lab/hand-in';
import { LabHome } from '../../ui/lab/home';
import { JoinScreen } from '../../ui/lab/join';
import type { Shell } from '../shell';
import type { Home } from './screens';

export interface LabDeps {
  shell: Shell;
  /** What was chosen at this computer. */
  settings: ProgressRepo['settings'];
  /** Lets a guest play. */
  begin: (repo: ProgressRepo, home: Home) => Promise<void>;
  onLeave: () => void;
}

/**
 * In `sessionStorage`: counts of a whole computer must outlive a page that is loaded anew, forgets an absent child or is left in a hurry, and
 * nothing of the lab may outlive the tab. It holds no name, no answer and nobody's counts, but those of all who played here.
 */
const KEPT = 'lab';

function keptSeat(): { seat: Seat; session: LabSession } | undefined {
  const kept = allowed((): unknown => JSON.parse(sessionStorage.getItem(KEPT) ?? 'null'));
  const seat = parseSeat(kept);
  const read = seat.ok ? readSession(seat.value.code) : undefined;
  // Of yesterday: the lesson is over.
  return seat.ok && read?.ok && seat.value.day === today() ? { seat: seat.value, session: read.session } : undefined;
}

const keep = (seat: Seat) => void allowed(() => sessionStorage.setItem(KEPT, JSON.stringify(seat)));

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

/** One computer in a leader's session: joined by a code, played by guests, ended by a picture and letters that hold counts. */
export function enterLab({ shell, settings, begin, onLeave }: LabDeps): void {
  const kept = keptSeat();
  if (kept) void play(kept.seat, kept.session);
  else join(onLeave);

  function join(onBack: () => void) {
    shell.enter({
      page: () => ({
        ...{ at: 'lab', title: words.title, back: frame.return, onBack },
        children: (
          <JoinScreen
            length={SESSION_LETTERS}
            alphabet={ALPHABET}
            letterOf={(key) => tidy(key) || undefined}
            onCode={(code) => {
              const read = readSession(code);
              if (!read.ok) return problems[read.why];
              // Every place of a code is of this release; whether it was built with it is another question.
              if (!read.session.stations.every((id) => stationIds.includes(id))) return words.unknown;
              void sit(read.session);
              return undefined;
            }}
          />
        ),
      }),
    });
  }

  /** The same computer in the same session goes on with its counts. */
  function sit(session: LabSession) {
    const before = keptSeat();
    if (before?.session.code === session.code) return play(before.seat, session);
    return play(seatAt(session, crypto.getRandomValues(new Uint32Array(1))[0] as number, today()), session);
  }

  async function play(begun: Seat, session: LabSession) {
    let seat = begun;
    keep(seat);
    const repo = await guestRepo(session, settings, (change) => {
      seat = change(seat);
      keep(seat);
    });
    await begin(repo, {
      ...{ title: words.title, next: words.next, onLeave },
      body: (visit) => (
        <LabHome
          stations={session.stations.map((id) => ({ id, name: nameOf(id), done: seat.done.includes(id) }))}
          code={grouped(session.code)}
          counted={hasCounts(seat)}
          onPlay={(id) => void visit.enter(id, Promise.resolve())}
          onShow={() => show(seat, session)}
          onOther={() => join(() => void play(seat, session))}
        />
      ),
    });
  }

  /** It stays until somebody has come round: nothing of the child who played is in it. */
  function show(seat: Seat, session: LabSession) {
    const picture = qrSvgPath(qrOf(session, seat));
    const letters = typedOf(session, seat);
    shell.enter({
      page: () => ({
        ...{ at: 'lab', title: words.title, back: frame.return },
        onBack: () => void play(seat, session),
        children: <HandInScreen picture={picture} letters={letters && grouped(letters)} onAgain={() => void play(passOn(seat), session)} />,
      }),
    });
  }
}

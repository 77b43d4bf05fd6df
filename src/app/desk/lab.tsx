import type { ComponentChildren } from 'preact';
import { totalOf } from '../../codes/lab/counts';
import { grouped, type LabPlan, type LabSession, labStations, MOST_STATIONS, readSession, sessionOf } from '../../codes/lab/session';
import type { DeskRepo } from '../../domain/desk/desk';
import { labMeeting, type OpenLab } from '../../domain/desk/lab';
import type { Plan } from '../../domain/desk/plan';
import { drawLetters } from '../../lib/letters';
import { today } from '../../lib/time';
import { LabLarge, LabRoom, LabSetup } from '../../ui/desk/lab';
import { Scan } from '../../ui/desk/scan';
import { handedOf, plannedFor, received } from './lab-receive';
import { createScanner, type Mark, type Scanner } from './scan';
import type { Sources } from './sources';

export interface LabDeps {
  repo: DeskRepo;
  sources: Sources;
  draw: () => void;
  land: () => void;
  /** The session on the desk. */
  plan: () => Plan | undefined;
  onLog: () => void;
}

interface Open {
  lab: OpenLab;
  session: LabSession;
}

/** One that was on when the page was left. */
async function keptLab(repo: DeskRepo): Promise<Open | undefined> {
  const { lab } = await repo.settings();
  const read = lab && readSession(lab.code);
  return lab && read?.ok ? { lab, session: read.session } : undefined;
}

function begun(plan: LabPlan): Open {
  const session = sessionOf(plan, crypto.getRandomValues(new Uint32Array(1))[0] as number);
  return { session, lab: { code: session.code, began: Date.now(), computers: [] } };
}

/** The room of the lab: a code for its computers, and their counts taken in, by camera or by letters. */
export async function openLab({ repo, sources: { topics }, draw, land, plan, onLog }: LabDeps) {
  const places = topics.filter(({ id }) => labStations.includes(id));
  let chosen: LabPlan | undefined;
  let open = await keptLab(repo);
  let typed = '';
  let kept: Promise<unknown> = Promise.resolve();
  let mark: Mark | undefined;
  let scanner: Scanner | undefined;
  let [large, ended] = [false, false];

  const wanted = () => chosen ?? plannedFor(plan(), places);

  function closeScanner() {
    scanner?.close();
    scanner = undefined;
  }

  async function make() {
    open = begun(wanted());
    mark = undefined;
    await repo.saveSettings({ lab: open.lab });
    land();
  }

  function receive(on: Open, code: string, how: 'typed' | 'scanned'): Mark {
    const found = received(on.lab, code, how);
    if (found.lab !== on.lab) {
      open = { ...on, lab: found.lab };
      kept = repo.saveSettings({ lab: found.lab });
    }
    return found.mark;
  }

  /** What was taken is said when it is kept. */
  async function takeTyped() {
    mark = open && receive(open, typed, 'typed');
    if (mark?.good) typed = '';
    await kept;
    draw();
  }

  function scan() {
    if (scanner) closeScanner();
    else {
      const onText = (code: string) => receive(open as Open, code, 'scanned');
      scanner = createScanner({ repo, onText, onAgain: onText, draw });
      scanner.camera.open();
    }
    draw();
  }

  async function end({ lab, session }: Open) {
    // Pressed twice, before the first press was kept.
    if (!open) return;
    open = undefined;
    closeScanner();
    ended = lab.computers.length > 0;
    if (ended) await repo.addMeeting(labMeeting(lab, session, { id: drawLetters(12), day: today(), ms: Date.now() }));
    await repo.saveSettings({ lab: undefined });
    land();
  }

  function show(next: boolean) {
    large = next;
    closeScanner();
    land();
  }

  const setup = (): ComponentChildren => (
    <LabSetup
      topics={places}
      plan={wanted()}
      most={MOST_STATIONS}
      onPlan={(next) => {
        chosen = next;
        draw();
      }}
      onMake={() => void make()}
      onLog={ended ? onLog : undefined}
    />
  );

  const room = (on: Open): ComponentChildren => (
    <LabRoom
      code={grouped(on.session.code)}
      plan={on.session}
      topics={places}
      computers={on.lab.computers.length}
      {...totalOf(handedOf(on.lab))}
      typed={typed}
      mark={mark}
      scanner={scanner && <Scan scanner={scanner} />}
      onType={(next) => {
        typed = next;
        mark = undefined;
        draw();
      }}
      onTake={() => void takeTyped()}
      onScan={scan}
      onLarge={() => show(true)}
      onEnd={() => void end(on)}
    />
  );

  return {
    async enter() {
      [large, ended, chosen] = [false, false, undefined];
    },
    back(): boolean {
      const was = large;
      if (was) show(false);
      return was;
    },
    leave: closeScanner,
    page(): ComponentChildren {
      if (!open) return setup();
      return large ? <LabLarge code={grouped(open.session.code)} /> : room(open);
    },
  };
}

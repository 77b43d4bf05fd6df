import type { ComponentChildren } from 'preact';
import { totalOf } from '../../codes/lab/counts';
import { grouped, type LabPlan, labStations, MOST_STATIONS } from '../../codes/lab/session';
import type { DeskRepo } from '../../domain/desk/desk';
import type { Plan } from '../../domain/desk/plan';
import { LabLarge, LabRoom, LabSetup } from '../../ui/desk/lab';
import { Scan } from '../../ui/desk/scan';
import { handedOf, plannedFor } from './lab-receive';
import { beginLab, endLab, labOn, type Open, takeIn } from './lab-session';
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

/** The room of the lab: a code for its computers, and their counts taken in, by camera or by letters. */
export function openLab({ repo, sources: { topics }, draw, land, plan, onLog }: LabDeps) {
  const places = topics.filter(({ id }) => labStations.includes(id));
  let chosen: LabPlan | undefined;
  let open: Open | undefined;
  let typed = '';
  let mark: Mark | undefined;
  let scanner: Scanner | undefined;
  let [large, ended] = [false, false];

  const wanted = () => chosen ?? plannedFor(plan(), places);

  function closeScanner() {
    scanner?.close();
    scanner = undefined;
  }

  async function make() {
    open = await beginLab(repo, wanted());
    mark = undefined;
    land();
  }

  async function receive(on: Open, code: string, how: 'typed' | 'scanned'): Promise<Mark> {
    const came = await takeIn(repo, on, code, how);
    open = came.open;
    if (open?.lab.code !== on.lab.code) {
      closeScanner();
      mark = came.mark;
      land();
    }
    return came.mark;
  }

  async function takeTyped(on: Open) {
    mark = await receive(on, typed, 'typed');
    if (mark.good) typed = '';
    draw();
  }

  function scan(on: Open) {
    if (scanner) closeScanner();
    else {
      const onText = (code: string) => receive(on, code, 'scanned');
      scanner = createScanner({ repo, onText, onAgain: onText, draw });
      scanner.camera.open();
    }
    draw();
  }

  async function end(on: Open) {
    closeScanner();
    const { held, ...left } = await endLab(repo, on);
    open = left.open;
    mark = undefined;
    ended ||= held;
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
      mark={mark}
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
      onTake={() => void takeTyped(on)}
      onScan={() => scan(on)}
      onLarge={() => show(true)}
      onEnd={() => void end(on)}
    />
  );

  return {
    async enter() {
      [large, ended, chosen, mark] = [false, false, undefined, undefined];
      open = await labOn(repo);
    },
    back(): boolean {
      const was = large;
      if (was) show(false);
      return was;
    },
    leave: closeScanner,
    unsaved: () => open !== undefined,
    page(): ComponentChildren {
      if (!open) return setup();
      return large ? <LabLarge code={grouped(open.session.code)} /> : room(open);
    },
  };
}

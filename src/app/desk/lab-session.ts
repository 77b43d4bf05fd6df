import { type LabPlan, type LabSession, readSession, sessionOf } from '../../codes/lab/session';
import type { DeskRepo } from '../../domain/desk/desk';
import { labMeeting, type OpenLab } from '../../domain/desk/lab';
import { deskLab as words } from '../../i18n/desk-lab';
import { drawLetters } from '../../lib/letters';
import { today } from '../../lib/time';
import { received } from './lab-receive';
import type { Mark } from './scan';

/* The session of the lab as the desk keeps it. Another tab may take computers in, close it or begin one at any time. */

export interface Open {
  lab: OpenLab;
  session: LabSession;
}

const openOf = (lab: OpenLab | undefined): Open | undefined => {
  const read = lab && readSession(lab.code);
  return lab && read?.ok ? { lab, session: read.session } : undefined;
};

export const labOn = async (repo: DeskRepo) => openOf((await repo.settings()).lab);

/** One that another tab has made meanwhile is on: its code may stand on the board. */
export async function beginLab(repo: DeskRepo, plan: LabPlan) {
  const { code } = sessionOf(plan, crypto.getRandomValues(new Uint32Array(1))[0] as number);
  const fresh: OpenLab = { code, began: Date.now(), computers: [] };
  return openOf(await repo.changeLab((lab) => ({ lab: openOf(lab)?.lab ?? fresh })));
}

const elsewhere: Mark = { said: words.elsewhere, good: false };

/** What came of a code is known when it is kept. */
export async function takeIn(repo: DeskRepo, { lab: on }: Open, code: string, how: 'typed' | 'scanned') {
  let mark = elsewhere;
  const left = await repo.changeLab((lab) => {
    const found = lab?.code === on.code ? received(lab, code, how) : { lab, mark: elsewhere };
    mark = found.mark;
    return found;
  });
  return { open: openOf(left), mark };
}

/** Closes it, once. @returns whether this has written it into the log */
export async function endLab(repo: DeskRepo, { lab: on, session }: Open) {
  const now = { id: drawLetters(12), day: today(on.began), ms: Date.now() };
  let held = false;
  const left = await repo.changeLab((lab) => {
    const isOn = lab?.code === on.code;
    held = isOn && lab.computers.length > 0;
    return { lab: isOn ? undefined : lab, ...(held && { meeting: labMeeting(lab as OpenLab, session, now) }) };
  });
  return { open: openOf(left), held };
}

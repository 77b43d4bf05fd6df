import { broughtBy, type HandedIn, handIn, type NotTaken, take } from '../../codes/lab/counts';
import { type LabPlan, labStations, MOST_STATIONS } from '../../codes/lab/session';
import type { OpenLab } from '../../domain/desk/lab';
import type { Plan } from '../../domain/desk/plan';
import { deskLab as words } from '../../i18n/desk-lab';
import type { Text } from '../../lib/text';
import type { Mark } from './scan';

const refusals: Readonly<Record<NotTaken, Text>> = {
  unreadable: words.unreadable,
  foreign: words.foreign,
  impossible: words.impossible,
  keyboard: words.keyboard,
};

export const handedOf = ({ computers }: OpenLab): HandedIn => new Map(computers.map(({ device, ...sums }) => [device, sums]));

/** A code that was typed or scanned: what is in the session with it, the same where it brought nothing, and what the leader is told. */
export function received(lab: OpenLab, code: string, how: 'typed' | 'scanned'): { lab: OpenLab; mark: Mark } {
  const taken = take(lab, code);
  // Nobody has typed it wrong: it is a picture of something else.
  const isOther = how === 'scanned' && !taken.ok && (taken.why === 'unreadable' || taken.why === 'keyboard');
  if (!taken.ok) return { lab, mark: { said: isOther ? words.other : refusals[taken.why], good: false } };
  const before = handedOf(lab);
  const brought = broughtBy(before, taken.counts);
  if (brought === 'nothing') return { lab, mark: { said: words.nothing, good: false } };
  const computers = [...handIn(before, taken.counts)].map(([device, sums]) => ({ device, ...sums }));
  return { lab: { ...lab, computers }, mark: { said: words[brought], good: true } };
}

/** As it is planned on the desk, as far as a lab can play it. */
export function plannedFor(plan: Plan | undefined, places: readonly { id: string }[]): LabPlan {
  const known = places.flatMap(({ id }) => (labStations.includes(id) ? [id] : []));
  const stations = (plan?.wish.stations ?? []).filter((id) => known.includes(id)).slice(0, MOST_STATIONS);
  return { stations: stations.length > 0 ? stations : known.slice(0, 1), band: plan?.wish.band ?? 'B' };
}

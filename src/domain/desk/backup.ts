import { type DeskChange, type DeskCopy, type DeskSettings, type Kept, type ShelfName, shelfNames } from './desk';
import { isWaiting, waitingKey } from './overlay';
import type { MeetingRecord } from './record';

/* What comes of bringing all that one desk keeps to another. */

/**
 * What a backup does to a desk.
 * @property mine of those that both have, and that differ, the ones of this desk stay
 */
export type Restore = { how: 'replace' } | { how: 'add'; mine: boolean };

/** How deep a value may be nested; ours have six levels. */
const DEEPEST = 40;

/** The same text for the same value, whatever the order of its keys. Throws for what is nested too deep. */
export function canonical(value: unknown, depth = 0): string {
  if (depth > DEEPEST) throw new RangeError('nested too deep');
  if (Array.isArray(value)) return `[${value.map((each) => canonical(each, depth + 1)).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value).filter(([, each]) => each !== undefined);
  fields.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, each]) => `${JSON.stringify(name)}:${canonical(each, depth + 1)}`).join()}}`;
}

const mapShelves = <T>(of: (name: ShelfName) => T) =>
  Object.fromEntries(shelfNames.map((name) => [name, of(name)])) as Record<ShelfName, T>;

const textsOf = (shelf: readonly Kept<unknown>[]) => new Map(shelf.map(({ key, value }) => [key, canonical(value)]));

/** What both have, with other content. */
const clashesOn = (here: readonly Kept<unknown>[], there: readonly Kept<unknown>[]): readonly Kept<unknown>[] => {
  const texts = textsOf(here);
  return there.filter(({ key, value }) => texts.has(key) && texts.get(key) !== canonical(value));
};

/** How many of each shelf both have, with other content. */
export const clashes = (here: DeskCopy, there: DeskCopy): Record<ShelfName, number> =>
  mapShelves((name) => clashesOn(here.shelves[name], there.shelves[name]).length);

/** Those of `there` that are not here. Meetings have no name: two that are alike are two meetings, if one desk has both. */
function newMeetings(here: readonly MeetingRecord[], there: readonly MeetingRecord[]): MeetingRecord[] {
  const left = new Map<string, number>();
  for (const each of here) left.set(canonical(each), (left.get(canonical(each)) ?? 0) + 1);
  return there.filter((each) => {
    const text = canonical(each);
    const known = left.get(text) ?? 0;
    left.set(text, known - 1);
    return known <= 0;
  });
}

/** Choices of this desk stay; what it never chose comes from the other one, and what was learnt is learnt. */
const joinedSettings = (here: DeskSettings, there: DeskSettings): DeskSettings => ({
  ...there,
  ...here,
  ...((here.learnt || there.learnt) && { learnt: [...new Set([...(here.learnt ?? []), ...(there.learnt ?? [])])] }),
});

/** Changes of lines that this desk has not count as a file of another desk does: only when somebody has looked at them. */
function unseen(here: DeskCopy, there: readonly Kept<unknown>[]): Kept<unknown>[] {
  const seen = textsOf(here.shelves.overlay);
  return there.map((each) => (seen.get(each.key) === canonical(each.value) ? each : { ...each, key: waitingKey(each.key) }));
}

/** What has to be written so that nothing of either is lost, or so that this desk is the other one. */
export function changeOf(here: DeskCopy, there: DeskCopy, restore: Restore): DeskChange {
  const { meetings, shelves } = there;
  // The lab's session stays with this desk: the other one's may have been closed since, and would be written into the log again.
  const settings = { ...there.settings, lab: here.settings.lab };
  if (restore.how === 'replace')
    return { clear: true, settings, meetings, shelves: { ...shelves, overlay: unseen(here, shelves.overlay) } };
  return {
    clear: false,
    settings: joinedSettings(here.settings, settings),
    meetings: newMeetings(here.meetings, meetings),
    shelves: mapShelves((name) => {
      const known = new Set(here.shelves[name].map(({ key }) => key));
      const added = shelves[name].filter(({ key }) => !known.has(key));
      const brought = restore.mine ? added : [...added, ...clashesOn(here.shelves[name], shelves[name])];
      return name === 'overlay' ? unseen(here, brought) : brought;
    }),
  };
}

/** What is in it, to be compared before it is brought in. */
export interface CopySummary {
  unit: string | undefined;
  made: number;
  meetings: number;
  shelves: Readonly<Record<ShelfName, number>>;
  /** Changes of lines that nobody has looked at yet. */
  waiting: number;
}

export const summaryOf = ({ settings: { unit }, made, meetings, shelves }: DeskCopy): CopySummary => ({
  unit: unit || undefined,
  made,
  meetings: meetings.length,
  // A room may keep something beside its entries, under a name with a dot.
  shelves: mapShelves((name) => shelves[name].filter(({ key }) => !key.startsWith('.')).length),
  waiting: shelves.overlay.filter(({ key }) => isWaiting(key)).length,
});

export const strengths = ['short', 'easy', 'fair', 'good'] as const;
export type Strength = (typeof strengths)[number];

/** Fewer letters are guessed in days, whatever they are. */
export const LEAST_LETTERS = 12;
const GOOD_LETTERS = 20;
const GOOD_WORDS = 4;
const LEAST_DIFFERENT = 6;

/** How long a passphrase would hold, roughly: only length helps against a machine that guesses; figures alone are a date or a telephone number. */
export function strengthOf(passphrase: string): Strength {
  const words = passphrase.normalize('NFC').trim();
  const letters = [...words];
  if (letters.length < LEAST_LETTERS) return 'short';
  if (new Set(letters).size < LEAST_DIFFERENT || /^[\d\s.,+/-]+$/.test(words)) return 'easy';
  const different = new Set(words.toLowerCase().split(/\s+/)).size;
  return letters.length >= GOOD_LETTERS && different >= GOOD_WORDS ? 'good' : 'fair';
}

/** @returns whether a backup may be sealed with it */
export const holds = (passphrase: string): boolean => ['fair', 'good'].includes(strengthOf(passphrase));

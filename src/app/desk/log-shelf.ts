import { region } from '../../content/catalogue';
import type { DeskRepo, Kept, KeptMeeting } from '../../domain/desk/desk';
import { tidyName } from '../../domain/desk/paper';
import { type CaseKind, type CaseRules, caseOf } from '../../domain/report/case-like';
import type { Field } from '../../domain/report/hand-in';
import { entryOf, keyOf, type LogEntry, type LogSources, logEntry } from '../../domain/report/log';
import { type Text, text } from '../../lib/text';

const placeOf = (station: string) => region.places.find(({ id }) => id === station);

/** A skill as children are told of it. */
export function skillName(skill: string): Text {
  const place = region.places.find((each) => each.skill === skill);
  return place?.about ?? text(skill, skill);
}

/** What was talked about; papers are in Vietnamese. */
const nameOf = (stations: readonly string[]): string => {
  const names = stations.flatMap((id) => placeOf(id)?.about.vi ?? []);
  return tidyName(names.length > 3 ? `${names.slice(0, 3).join('; ')}…` : names.join('; '));
};

/** What a name looks like that may not be kept. What the desk itself calls a session is no case: «Ở bên bạn bị bắt nạt». */
export const caseInName = (name: string, rules: CaseRules): CaseKind | undefined =>
  caseOf(
    region.places.reduce((left, { about }) => left.replaceAll(about.vi, ''), name),
    rules,
  );

/** Before meetings had an id, their key in this browser was all that told them apart. */
export const idOf = ({ key, meeting }: KeptMeeting): string => meeting.id ?? `k${key}`;

/** The log of this desk. Each meeting that was held writes itself into it, once. */
export function openLog(repo: DeskRepo, fields: readonly Field[]) {
  const shelf = repo.shelf('log', logEntry);
  const sources: LogSources = { fields, skillOf: (station) => placeOf(station)?.skill, nameOf };

  /** In the order of their days. */
  async function all(): Promise<readonly Kept<LogEntry>[]> {
    const [kept, meetings] = [await shelf.all(), await repo.meetings()];
    const taken = new Set(kept.map(({ value }) => value.meeting));
    const last = kept.findLast(({ value }) => value.done)?.value;
    const fresh = meetings
      .map((held) => ({ id: idOf(held), meeting: held.meeting }))
      .filter(({ id }) => !taken.has(id))
      .map(({ id, meeting }): Kept<LogEntry> => ({ key: keyOf(meeting.day, id), value: entryOf(meeting, id, last, sources) }));
    if (fresh.length > 0) await shelf.put(fresh);
    return [...kept, ...fresh].sort((a, b) => (a.key < b.key ? -1 : 1));
  }

  return {
    all,
    put: shelf.put,
    /** The meeting that it was written from goes with it, or it would come back. */
    async drop({ key, value }: Kept<LogEntry>) {
      const held = (await repo.meetings()).find((each) => idOf(each) === value.meeting);
      if (held) await repo.dropMeeting(held.key);
      await shelf.drop([key]);
    },
  };
}

import type { ComponentChildren } from 'preact';
import type { Kept } from '../../domain/desk/desk';
import { tidyName } from '../../domain/desk/paper';
import type { MeetingRecord } from '../../domain/desk/record';
import type { CaseKind } from '../../domain/report/case-like';
import { isoOf, keyOf, type LogEntry } from '../../domain/report/log';
import { drawLetters } from '../../lib/letters';
import { today } from '../../lib/time';
import { EntryForm, Logbook } from '../../ui/desk/logbook';
import { type ForgetDeps, openForget } from './forget';
import { loadFilled } from './leader-file';
import { caseInName, idOf, openLog, skillName } from './log-shelf';
import type { Sources } from './sources';

export interface LogbookDeps extends ForgetDeps {
  sources: Sources;
  land: () => void;
  /** The page for when a child tells. */
  onTells: () => void;
}

/** The log of what was held, with or without the desk. Rejects when its fields can't be had. */
export async function openLogbook({ sources: { topics }, land, onTells, ...deps }: LogbookDeps) {
  const { repo, draw } = deps;
  const forget = openForget(deps);
  const [{ fields }, { case: rules }] = await Promise.all([loadFilled('report'), loadFilled('opinions')]);
  const log = openLog(repo, fields);
  let entries: readonly Kept<LogEntry>[] = [];
  let meetings = new Map<string, MeetingRecord>();
  let open: Kept<LogEntry> | undefined;
  /** Changes to completed ones that were left by Back, neither saved nor given up. */
  const changed = new Map<string, LogEntry>();
  /** What the name looks like that stands in its field, if it may not be kept. */
  let problem: CaseKind | undefined;

  async function look() {
    entries = [...(await log.all())].reverse();
    meetings = new Map((await repo.meetings()).map((held) => [idOf(held), held.meeting]));
    draw();
  }

  function show(next: Kept<LogEntry> | undefined) {
    open = next && { ...next, value: changed.get(next.key) ?? next.value };
    problem = undefined;
    land();
  }

  /** As far as it is written it is there again after a call, or a page that was loaded anew. One that was completed changes when that is said. */
  function write(value: LogEntry) {
    if (!open) return;
    open = { ...open, value };
    problem = undefined;
    if (value.done) changed.set(open.key, value);
    else void log.put([{ ...open, value: { ...value, name: caseInName(value.name, rules) ? '' : tidyName(value.name) } }]);
    draw();
  }

  async function leave() {
    await look();
    show(undefined);
  }

  async function save() {
    if (!open) return;
    const { key, value } = open;
    problem = caseInName(value.name, rules);
    if (problem) return draw();
    // One that was added by hand is found by its day.
    const moved = value.meeting === undefined ? keyOf(value.day, key.slice(11)) : key;
    if (moved !== key) await log.drop(open);
    await log.put([{ key: moved, value: { ...value, name: tidyName(value.name), done: true } }]);
    await giveUp();
  }

  async function giveUp() {
    if (open) changed.delete(open.key);
    await leave();
  }

  return {
    async enter() {
      open = undefined;
      await look();
    },
    back(): boolean {
      const was = open !== undefined;
      if (was) void leave();
      return was;
    },
    page(): ComponentChildren {
      if (open) {
        return (
          <EntryForm
            entry={open.value}
            today={isoOf(today())}
            fields={fields}
            skillName={skillName}
            problem={problem}
            onChange={write}
            onSave={() => void save()}
            onCancel={() => void giveUp()}
            onTells={onTells}
          />
        );
      }
      return (
        <Logbook
          entries={entries}
          fields={fields}
          skillName={skillName}
          meetingOf={({ meeting }) => meetings.get(meeting ?? '')}
          placeOf={(station) => topics.find(({ id }) => id === station)?.title}
          onOpen={show}
          onAdd={() => {
            const day = today();
            show({ key: keyOf(day, `x${drawLetters(8)}`), value: { day, name: '', form: 'group', counts: {}, skills: [] } });
          }}
          onDrop={(entry) => void log.drop(entry).then(look)}
          forget={forget()}
        />
      );
    },
  };
}

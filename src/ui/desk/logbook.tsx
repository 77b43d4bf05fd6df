import type { ComponentChildren } from 'preact';
import { verdicts } from '../../domain/desk/answers';
import type { Kept } from '../../domain/desk/desk';
import { sumOfLab } from '../../domain/desk/lab';
import { type BlockRecord, dateOf, type MeetingRecord } from '../../domain/desk/record';
import type { CaseKind } from '../../domain/report/case-like';
import { MOST } from '../../domain/report/hand-in';
import { forms, isoOf, type LogEntry, logFields, unevenSplits } from '../../domain/report/log';
import { formNames, log as words } from '../../i18n/desk-log';
import { blockNames, meetings } from '../../i18n/desk-meetings';
import { countText } from '../../lib/numbers';
import { fill, type Text } from '../../lib/text';
import { dayOf } from '../../lib/time';
import { t } from '../lang';
import { CaseNote } from './case-note';
import { DateField } from './date-field';
import { Choices } from './home';
import { type Named, skillLine, workBookText } from './log-text';
import { NumberField } from './number-field';
import { PasteText } from './paste-text';
import { Sure } from './sure';
import { NameField } from './unit-form';
import './logbook.css';

export interface LogbookProps extends Named {
  /** The newest first. */
  entries: readonly Kept<LogEntry>[];
  /** The one that was written from. */
  meetingOf: (entry: LogEntry) => MeetingRecord | undefined;
  placeOf: (station: string) => Text | undefined;
  onOpen: (entry: Kept<LogEntry>) => void;
  onAdd: () => void;
  onDrop: (entry: Kept<LogEntry>) => void;
  /** How all of it is removed. */
  forget: ComponentChildren;
}

const DOT = ' · ';
const kinds: Readonly<Record<string, Text>> = blockNames;
const countsOf = (counts: readonly number[]) => verdicts.map(({ label }, index) => `${t(label)} ${counts[index] ?? 0}`).join(', ');

/** One part: what, where, how long, what was counted. */
function partLine({ kind, station, minutes, vote, ticked, asked, lab }: BlockRecord, placeOf: LogbookProps['placeOf']): string {
  const name = kinds[kind];
  const place = station && placeOf(station);
  const said = [
    minutes !== undefined ? t(fill(meetings.minutes, { n: minutes })) : asked === undefined && t(meetings.left),
    asked !== undefined && t(fill(meetings.asked, { n: asked })),
    vote && t(fill(meetings.first, { counts: countsOf(vote.first) })),
    vote?.second && t(fill(meetings.second, { counts: countsOf(vote.second) })),
    ticked && t(meetings.done),
    lab && t(fill(meetings.lab, { computers: lab.computers, ...sumOfLab(lab) })),
  ];
  return [`${name ? t(name) : kind}${place ? ` (${t(place)})` : ''}`, ...said.filter(Boolean)].join(DOT);
}

const stateOf = ({ done, handed }: LogEntry): Text => (handed && done ? words.handed : done ? words.done : words.open);

/** What was counted, in one line. */
const aboutLine = ({ form, counts }: LogEntry): string =>
  [t(formNames[form]), counts.attendances !== undefined && t(fill(meetings.children, { n: t(countText(counts.attendances)) }))]
    .filter(Boolean)
    .join(DOT);

const Details = ({ meeting, placeOf }: { meeting: MeetingRecord; placeOf: LogbookProps['placeOf'] }) => (
  <details>
    <summary>{t(fill(meetings.parts, { n: meeting.blocks.length }))}</summary>
    <ul>
      {meeting.blocks.map((block, index) => (
        <li key={index}>{partLine(block, placeOf)}</li>
      ))}
    </ul>
  </details>
);

interface HeldProps extends Pick<LogbookProps, 'meetingOf' | 'placeOf' | 'onOpen' | 'fields' | 'skillName'> {
  kept: Kept<LogEntry>;
  children: ComponentChildren;
}

const Held = ({ kept, meetingOf, placeOf, onOpen, fields, skillName, children }: HeldProps) => {
  const { value: entry } = kept;
  const meeting = meetingOf(entry);
  const { date } = dateOf(entry.day);
  return (
    <li class={entry.done ? 'is-done' : 'is-open'}>
      <h3>
        {date}
        {entry.name && `: ${entry.name}`}
      </h3>
      <p>
        <b class="state">{t(stateOf(entry))}</b> {aboutLine(entry)}
      </p>
      <p class="row">
        <button type="button" class={entry.done ? 'plain' : 'main'} onClick={() => onOpen(kept)}>
          {t(fill(entry.done ? words.change : words.write, { date }))}
        </button>
        {children}
      </p>
      {meeting && <Details meeting={meeting} placeOf={placeOf} />}
      {entry.done && (
        <details>
          <summary>{t(words.paste)}</summary>
          <PasteText text={workBookText(entry, meeting, { fields, skillName })} copy={words.copy} copied={words.copied} />
        </details>
      )}
    </li>
  );
};

/** What was held, the newest first: to be completed, pasted, removed. */
export const Logbook = ({ entries, onAdd, onDrop, forget, ...rest }: LogbookProps) => {
  const open = entries.filter(({ value }) => !value.done).length;
  return (
    <main class="desk logbook">
      <h2>{t(words.title)}</h2>
      <p>{t(entries.length > 0 ? words.lead : words.none)}</p>
      {open > 0 && <p class="draft">{t(fill(words.openNote, { n: open }))}</p>}
      <ol class="held">
        {entries.map((kept) => (
          <Held key={kept.key} kept={kept} {...rest}>
            <Sure
              label={fill(words.drop, { date: dateOf(kept.value.day).date })}
              ask={meetings.dropAsk}
              yes={meetings.dropYes}
              onSure={() => onDrop(kept)}
            />
          </Held>
        ))}
      </ol>
      <p class="row">
        <button type="button" class="plain" onClick={onAdd}>
          {t(words.add)}
        </button>
        <span>{t(words.addLead)}</span>
      </p>
      {forget}
    </main>
  );
};

export interface EntryFormProps extends Named {
  entry: LogEntry;
  /** The last day that can be chosen, `yyyy-mm-dd`. */
  today: string;
  /** Why its name can't be kept. */
  problem: CaseKind | undefined;
  onChange: (entry: LogEntry) => void;
  onSave: () => void;
  onCancel: () => void;
  onTells: () => void;
}

/** One session, completed: what the desk knows stands there already. */
export const EntryForm = ({ entry, today, fields, skillName, problem, onChange, onSave, onCancel, onTells }: EntryFormProps) => {
  const asked = logFields(fields);
  const uneven = unevenSplits(asked, entry.counts, 'attendances').flatMap((split) => words.uneven[split] ?? []);
  const count = (id: string, value: number | undefined) => {
    const { [id]: _, ...counts } = entry.counts;
    onChange({ ...entry, counts: value === undefined ? counts : { ...counts, [id]: value } });
  };
  // What machines count is asked for only where they did.
  const given = asked.filter(({ id, counted }) => !counted || entry.counts[id] !== undefined);
  return (
    <main class="desk entry-form">
      <h2>{t(fill(words.write, { date: dateOf(entry.day).date }))}</h2>
      {entry.meeting === undefined && (
        <DateField
          id="log-day"
          label={words.date}
          value={isoOf(entry.day)}
          least="2020-01-01"
          most={today}
          onChange={(iso) => onChange({ ...entry, day: dayOf(iso) })}
        />
      )}
      <h3>{t(words.counts)}</h3>
      <div class="number-fields">
        {given.map(({ id, label }) => (
          <NumberField
            key={id}
            id={`log-${id}`}
            label={label}
            value={entry.counts[id]}
            most={MOST}
            onChange={(value) => count(id, value)}
          />
        ))}
      </div>
      <div role="status">
        {uneven.map((each) => (
          <p key={each.vi} class="draft">
            {t(each)}
          </p>
        ))}
      </div>
      {problem && <CaseNote kind={problem} onTells={onTells} />}
      <p class="row">
        <button type="button" class="main" onClick={onSave}>
          {t(words.save)}
        </button>
        <button type="button" class="plain" onClick={onCancel}>
          {t(words.cancel)}
        </button>
      </p>
      {entry.skills.length > 0 && (
        <section>
          <h3>{t(words.skills)}</h3>
          <ul>
            {entry.skills.map((row) => (
              <li key={row.skill}>{skillLine(row, skillName)}</li>
            ))}
          </ul>
        </section>
      )}
      <Choices
        legend={words.form}
        name="form"
        all={forms.map((value) => ({ value, label: t(formNames[value]) }))}
        chosen={[entry.form]}
        onChoose={(form) => onChange({ ...entry, form })}
      />
      <NameField
        id="log-name"
        label={words.name}
        like={words.nameLike}
        value={entry.name}
        onWrite={(name) => onChange({ ...entry, name })}
        onLeave={() => undefined}
      />
    </main>
  );
};

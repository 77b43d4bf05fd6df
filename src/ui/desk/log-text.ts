import { dateOf, type MeetingRecord } from '../../domain/desk/record';
import type { Field } from '../../domain/report/hand-in';
import { type LogEntry, logFields, type SkillCounts } from '../../domain/report/log';
import { amountText, shareOf } from '../../domain/report/page';
import { formNames, log as logWords, logText as words } from '../../i18n/desk-log';
import { blockNames } from '../../i18n/desk-meetings';
import { fill, type Text } from '../../lib/text';
import { t } from '../lang';

const names: Readonly<Record<string, Text>> = blockNames;

export interface Named {
  fields: readonly Field[];
  skillName: (skill: string) => Text;
}

const share = (part: number, of: number): Text => shareOf({ value: part }, { value: of }).shown;

/** One skill before and after. */
export function skillLine(row: SkillCounts, skillName: Named['skillName']): string {
  const alarms =
    row.first_ok + row.second_ok > 0
      ? fill(logWords.alarmLine, { first: share(row.first_alarms, row.first_ok), second: share(row.second_alarms, row.second_ok) })
      : '';
  return t(
    fill(logWords.skillLine, {
      skill: skillName(row.skill),
      first: share(row.first_right, row.first_asked),
      second: share(row.second_right, row.second_asked),
      alarms,
    }),
  );
}

/** For the work book of a Pioneer leader, which is written by hand or pasted together: date, content, numbers, result. */
export function workBookText(
  { day, name, form, counts, skills }: LogEntry,
  meeting: MeetingRecord | undefined,
  { fields, skillName }: Named,
): string {
  const parts = [...new Set((meeting?.blocks ?? []).flatMap(({ kind }) => names[kind] ?? []))].map((part) => t(part).toLowerCase());
  const said = logFields(fields).flatMap(({ id, label }) => {
    const value = counts[id];
    return value === undefined ? [] : `${t(label).toLowerCase()} ${t(amountText({ value }, false))}`;
  });
  return [
    t(fill(words.head, { date: dateOf(day).date, form: t(formNames[form]), name: name || t(words.noName) })),
    parts.length > 0 && t(fill(words.content, { parts: parts.join(', ') })),
    said.length > 0 && t(fill(words.counts, { counts: said.join(', ') })),
    skills.length > 0 && t(fill(words.result, { skills: skills.map((row) => skillLine(row, skillName)).join('; ') })),
  ]
    .filter(Boolean)
    .join('\n')
    .normalize('NFC');
}

import type { ComponentChildren } from 'preact';
import type { KeptMeeting } from '../../domain/desk/desk';
import { type BlockRecord, dateOf, type MeetingRecord, sumOf } from '../../domain/desk/record';
import { verdicts } from '../../domain/desk/slide';
import { wish } from '../../i18n/desk';
import { blockNames, meetings as words } from '../../i18n/desk-meetings';
import { fill, type Text } from '../../lib/text';
import { t } from '../lang';
import { Sure } from './sure';

export interface MeetingsProps {
  /** The newest first. */
  held: readonly KeptMeeting[];
  placeOf: (station: string) => Text | undefined;
  onDrop: (key: number) => void;
  /** How all of it is removed. */
  forget: ComponentChildren;
}

type PlaceOf = MeetingsProps['placeOf'];

const DOT = ' · ';
const kinds: Readonly<Record<string, Text>> = blockNames;
const countsOf = (counts: readonly number[]) => verdicts.map(({ label }, index) => `${t(label)} ${counts[index] ?? 0}`).join(', ');

/** One part: what, where, how long, what was counted. */
function partLine({ kind, station, minutes, vote, ticked, asked }: BlockRecord, placeOf: PlaceOf): string {
  const name = kinds[kind];
  const place = station && placeOf(station);
  const said = [
    minutes !== undefined ? t(fill(words.minutes, { n: minutes })) : asked === undefined && t(words.left),
    asked !== undefined && t(fill(words.asked, { n: asked })),
    vote && t(fill(words.first, { counts: countsOf(vote.first) })),
    vote?.second && t(fill(words.second, { counts: countsOf(vote.second) })),
    ticked && t(words.done),
  ];
  return [`${name ? t(name) : kind}${place ? ` (${t(place)})` : ''}`, ...said.filter(Boolean)].join(DOT);
}

/** All of it in one line. */
function aboutLine(meeting: MeetingRecord): string {
  const { minutes, missions } = sumOf(meeting);
  const { band, equipment, children, girls } = meeting;
  return [
    t(fill(words.minutes, { n: minutes })),
    t(wish[band]),
    t(wish[equipment]),
    children !== undefined && t(fill(words.children, { n: children })),
    girls !== undefined && t(fill(words.girls, { n: girls })),
    missions > 0 && t(fill(words.missions, { n: missions })),
  ]
    .filter(Boolean)
    .join(DOT);
}

const Held = ({ meeting, placeOf, children }: { meeting: MeetingRecord; placeOf: PlaceOf; children: ComponentChildren }) => (
  <li>
    <h3>
      {dateOf(meeting.day).date}
      {meeting.stations.length > 0 && `: ${meeting.stations.map((id) => t(placeOf(id) ?? { vi: id, en: id })).join(', ')}`}
    </h3>
    <p>{aboutLine(meeting)}</p>
    <details>
      <summary>{t(fill(words.parts, { n: meeting.blocks.length }))}</summary>
      <ul>
        {meeting.blocks.map((block, index) => (
          <li key={index}>{partLine(block, placeOf)}</li>
        ))}
      </ul>
    </details>
    {children}
  </li>
);

/** What was held, the newest first; one of them, or all that the desk remembers, can be removed. */
export const Meetings = ({ held, placeOf, onDrop, forget }: MeetingsProps) => (
  <main class="desk meetings">
    <h2>{t(words.title)}</h2>
    <p>{t(held.length > 0 ? words.lead : words.none)}</p>
    <ol class="held">
      {held.map(({ key, meeting }) => (
        <Held key={key} meeting={meeting} placeOf={placeOf}>
          <Sure
            label={fill(words.drop, { date: dateOf(meeting.day).date })}
            ask={words.dropAsk}
            yes={words.dropYes}
            onSure={() => onDrop(key)}
          />
        </Held>
      ))}
    </ol>
    {forget}
  </main>
);

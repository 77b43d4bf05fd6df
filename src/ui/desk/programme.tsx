import { forms, type Meeting, meetingTimes, type Part, type Programme, type ProgrammeWish, spans } from '../../domain/desk/programme';
import type { ProgrammeWords } from '../../domain/desk/programme-words';
import { dateOf } from '../../domain/desk/record';
import { bands } from '../../domain/terms';
import { wish as deskWords } from '../../i18n/desk';
import { programme as words } from '../../i18n/desk-programme';
import { fill, type Text } from '../../lib/text';
import { t } from '../lang';
import './big-game.css';
import './programme.css';
import { StationChoices } from './big-game';
import { Choices, type Topic } from './home';
import { Stepper } from './stepper';

/** Less is too short to learn something new. */
const TIGHT = 15;

export interface ProgrammeParts {
  programme: Programme;
  text: ProgrammeWords;
  topics: readonly Topic[];
}

/** `Thứ hai 07/09/2026` */
export function dayName(day: number): string {
  const { date, weekday } = dateOf(day);
  return `${t(words.week[weekday] as Text)} ${date}`;
}

export interface ProgrammeFormProps {
  topics: readonly Topic[];
  text: ProgrammeWords;
  wish: ProgrammeWish;
  onWish: (wish: ProgrammeWish) => void;
}

export const ProgrammeChoices = ({ topics, text, wish, onWish }: ProgrammeFormProps) => {
  const number = (key: keyof typeof spans) => (
    <Stepper
      label={words[key]}
      value={wish[key]}
      steps={key === 'weeks' ? [1, 4] : [1]}
      least={spans[key][0]}
      most={spans[key][1]}
      onChange={(value) => onWish({ ...wish, [key]: value })}
    />
  );
  return (
    <section class="wish">
      <h2>{t(words.tile)}</h2>
      <StationChoices
        legend={words.stations}
        topics={topics}
        chosen={wish.stations}
        onChoose={(stations) => onWish({ ...wish, stations })}
      />
      <Choices
        legend={words.form}
        name="form"
        all={forms.map((value) => ({ value, label: t(text.forms[value].name), note: t(text.forms[value].about) }))}
        chosen={[wish.form]}
        onChoose={(form) => onWish({ ...wish, form })}
      />
      <Stepper
        label={words.start}
        value={wish.start}
        shown={dayName(wish.start)}
        steps={[1, 7, 30]}
        least={0}
        most={Number.MAX_SAFE_INTEGER}
        onChange={(start) => onWish({ ...wish, start })}
      />
      {number('weeks')}
      {number('perWeek')}
      {number('groups')}
      <Choices
        legend={words.minutes}
        name="minutes"
        all={meetingTimes.map((n) => ({ value: n, label: t(fill(deskWords.min, { n })) }))}
        chosen={[wish.minutes]}
        onChoose={(minutes) => onWish({ ...wish, minutes })}
      />
      <Choices
        legend={words.band}
        name="band"
        all={bands.map((value) => ({ value, label: t(deskWords[value]) }))}
        chosen={[wish.band]}
        onChoose={(band) => onWish({ ...wish, band })}
      />
    </section>
  );
};

/** What it is, in a sentence. */
export function programmeSum({ programme, text }: ProgrammeParts): Text {
  const { wish, meetings } = programme;
  const day = (at: number) => dateOf(meetings.at(at)?.day ?? wish.start).date;
  const { name } = text.forms[wish.form];
  return fill(words.sum, { name, band: deskWords[wish.band], n: meetings.length, from: day(0), to: day(-1), minutes: wish.minutes });
}

/** What a leader must know before it is held. */
export function programmeNotes({ wish, meetings, from, to, tightest }: Programme): Text[] {
  const parts = meetings.flatMap((meeting) => meeting.parts);
  const long = parts.some((part) => part.kind === 'recall' && part.stations.some(({ after }) => after === 90));
  return [
    fill(words.moved, { from: dateOf(from).date, to: dateOf(to).date }),
    ...(wish.groups > 1 ? [fill(words.grouped, { groups: wish.groups, minutes: wish.groups * wish.minutes })] : []),
    ...(meetings.length === 1 ? [words.single] : tightest < TIGHT ? [fill(words.tight, { n: tightest })] : []),
    ...(meetings.length > 1 && !long ? [words.none] : []),
  ];
}

const PartLine = ({ part, text, topics }: { part: Part } & Omit<ProgrammeParts, 'programme'>) => {
  const place = (id: string) => {
    const title = topics.find((topic) => topic.id === id)?.title;
    return title ? t(title) : id;
  };
  const about = (): string => {
    if (part.kind === 'station') return place(part.station);
    if (part.kind === 'recall') return part.stations.map(({ station, after }) => `${place(station)} (${t(words.after[after])})`).join(', ');
    if (part.kind !== 'again') return '';
    const idea = text.ideas.find(({ id }) => id === part.idea)?.name;
    return `${idea ? t(idea) : ''}, ${place(part.station)}`;
  };
  const named = about();
  return (
    <li>
      <b>{t(text.parts[part.kind].name)}</b>
      {named && `: ${named}`} <small>({t(fill(words.min, { n: part.minutes }))})</small>
    </li>
  );
};

/** @param first the number of the first of these meetings, from 0 */
export const MeetingTable = ({
  meetings,
  first = 0,
  text,
  topics,
}: { meetings: readonly Meeting[]; first?: number } & Omit<ProgrammeParts, 'programme'>) => (
  <table class="meetings">
    <caption>{t(words.table)}</caption>
    <thead>
      <tr>
        <th scope="col">{t(words.number)}</th>
        <th scope="col">{t(words.content)}</th>
      </tr>
    </thead>
    <tbody>
      {meetings.map(({ day, parts }, at) => (
        <tr key={day}>
          <th scope="row">
            {first + at + 1}. {dayName(day)}
          </th>
          <td>
            <ul>
              {parts.map((part, index) => (
                <PartLine key={index} part={part} text={text} topics={topics} />
              ))}
            </ul>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

export const ProgrammeResult = ({ onPaper, ...parts }: ProgrammeParts & { onPaper: () => void }) => (
  <section class="game-result">
    <h2>{t(words.result)}</h2>
    <p role="status">{t(programmeSum(parts))}</p>
    <ul>
      {programmeNotes(parts.programme).map((note) => (
        <li key={note.vi}>{t(note)}</li>
      ))}
    </ul>
    <p>
      <button type="button" class="main" onClick={onPaper}>
        {t(words.print)}
      </button>
    </p>
    <MeetingTable meetings={parts.programme.meetings} text={parts.text} topics={parts.topics} />
  </section>
);

import type { Meeting, Programme } from '../../domain/desk/programme';
import { howTo } from '../../domain/desk/programme-words';
import { programme as words } from '../../i18n/desk-programme';
import { fill, type Text } from '../../lib/text';
import { MeetingTable, type ProgrammeParts, programmeSum } from '../desk/programme';
import { t } from '../lang';
import './game-papers.css';
import { Paper } from './paper';

/** Lines of a page that meetings may fill, and letters of a line. */
const PAGE = 52;
const LETTERS = 62;

/** About how many lines a meeting takes: a recall of many places takes several. */
const linesOf = ({ parts }: Meeting): number =>
  parts.reduce((all, part) => all + (part.kind === 'recall' ? Math.ceil((12 + part.stations.length * 36) / LETTERS) : 1), 0.6);

/** As many meetings on each page as it has room for. */
export function pagesOf(meetings: readonly Meeting[]): Meeting[][] {
  const pages: Meeting[][] = [];
  let room = 0;
  for (const meeting of meetings) {
    const lines = Math.max(2, linesOf(meeting));
    const last = pages[pages.length - 1];
    if (last && lines <= room) last.push(meeting);
    else {
      pages.push([meeting]);
      room = PAGE;
    }
    room -= lines;
  }
  return pages;
}

/** Of meetings, and one of how it is done. */
export const sheetsOf = ({ meetings }: Programme): number => pagesOf(meetings).length + 1;

/** @param lineOf what children say aloud for a place */
export const ProgrammePapers = ({ lineOf, ...parts }: ProgrammeParts & { lineOf: (station: string) => Text | undefined }) => {
  const { programme, text, topics } = parts;
  const { name } = text.forms[programme.wish.form];
  const pages = pagesOf(programme.meetings);
  const all = pages.length + 1;
  const title = (at: number): Text => fill(words.page, { name, at, all });
  let first = 0;
  return (
    <>
      {pages.map((meetings, at) => {
        const number = first;
        first += meetings.length;
        return (
          <Paper key={meetings[0]?.day} title={title(at + 1)} foot={words.foot}>
            {at === 0 && <p>{t(programmeSum(parts))}</p>}
            <MeetingTable meetings={meetings} first={number} text={text} topics={topics} />
          </Paper>
        );
      })}
      <Paper title={title(all)} foot={words.foot}>
        <h3>{t(words.how)}</h3>
        <ul>
          {howTo(programme, text).map((each) => (
            <li key={each.name.vi}>
              <b>{t(each.name)}:</b> {t(each.does)}
            </li>
          ))}
        </ul>
        <h3>{t(words.lines)}</h3>
        <ul>
          {topics
            .filter(({ id }) => programme.wish.stations.includes(id))
            .map(({ id, title: place }) => {
              const line = lineOf(id);
              return (
                line && (
                  <li key={id}>
                    <b>{t(place)}:</b> {t(line)}
                  </li>
                )
              );
            })}
        </ul>
        <h3>{t(words.remember)}</h3>
        <ul>
          {text.notes.map((note) => (
            <li key={note.vi}>{t(note)}</li>
          ))}
        </ul>
      </Paper>
    </>
  );
};

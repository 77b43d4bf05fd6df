import { type Band, bands, type View } from '../../domain/activity';
import type { Corner, Situation, Station } from '../../domain/content';
import { situationsOf } from '../../domain/learner';
import { breathsOf, openings } from '../../domain/openings';
import { people, speakerName } from '../../i18n/people';
import { lineId } from '../../lib/line-id';
import type { Text } from '../../lib/text';
import { isText } from '../booklet/level';
import type { Known } from '../guess/games';
import { type Content, type PathSource, pathSources } from '../guess/measure';
import { roam } from './roam';

/** Something to record. */
export interface Line {
  id: string;
  /** Its folder: `09-mui-dinh`; of a booklet its file: `corners/1-guong-sang`. */
  station: string;
  bands: Band[];
  speaker: string;
  /** The face with which it was said; none for the narrator. */
  feeling: string;
  text: string;
}

type Said = Pick<Line, 'speaker' | 'feeling' | 'text'>;

/** Cards are read to the youngest by the guide, and so is what nobody was heard to say. */
const GUIDE = 'mai';
const quiet = (text: string, by = GUIDE): Said => ({ speaker: speakerName(by), feeling: '', text });

/** What is said is a sentence; names of buttons and things are not. */
const isSentence = (words: string): boolean => /\s.*[.!?…]["”»’')]*$/su.test(words);
/** A case of the situation bank: what a game says of it, it was heard to say. */
const isBorrowed = (value: object): boolean => 'bands' in value && 'adult' in value;

interface Own {
  text: Text;
  /** The actor beside whom it is written as said. */
  by: string;
}

function* ownTexts(value: unknown, by = GUIDE): Generator<Own> {
  if (isText(value)) yield { text: value, by };
  else if (typeof value === 'object' && value !== null && !isBorrowed(value)) {
    const { actor } = value as { actor?: unknown };
    for (const [key, each] of Object.entries(value)) {
      yield* ownTexts(each, /^says?$/.test(key) && typeof actor === 'string' ? actor : GUIDE);
    }
  }
}

/** What was heard may have filled it in, or said it together with something else. */
const partOf = (template: string): RegExp =>
  new RegExp(
    template
      .split(/\{\w+\}/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.+'),
    'su',
  );

/** The level as it is played the first time, and as it is when the station is played again. */
function played({ band, level }: PathSource, { activity, bank }: Known, situations: readonly Situation[]): unknown[] {
  const ring = situations.filter((each) => each.bands.includes(band)).length;
  const later = (times: number) => bank?.vary?.(level, (own) => situationsOf(situations, band, own, times));
  const unaided = activity?.unaided?.(level);
  return [level, ...(unaided ? [unaided] : []), ...Array.from({ length: bank?.vary ? ring : 0 }, (_, index) => later(index + 1))];
}

/** Everything that is read aloud while one level is played, as `useReading` in app/child/play.tsx has it read. */
function saidIn(source: PathSource, known: Known, situations: readonly Situation[]): Said[] {
  const said: Said[] = [];
  const shown = new Set<string>();
  const look = ({ prompt, speaker, cast, targets, status }: View) => {
    const face = cast.find(({ id }) => id === speaker)?.face;
    const isNobody = speaker === undefined || !people[speaker];
    const by = { speaker: speakerName(speaker), feeling: isNobody ? '' : (face ?? '') };
    const breaths = breathsOf(prompt.vi);
    said.push(...breaths.map((text) => ({ ...by, text })));
    // Chance decides which opening a child hears: all of them are needed where there is one.
    if (breaths.length > 1) said.push(...openings.map(({ vi }) => ({ ...by, text: vi })));
    for (const { label, caption } of targets) shown.add(label.vi).add(caption?.vi ?? '');
    shown.add(status.vi);
    if (source.band === 'A') said.push(...targets.filter(({ box, main }) => !box && !main).map(({ label }) => quiet(label.vi)));
  };
  const levels = played(source, known, situations);
  for (const level of levels) roam({ ...source.game, opening: known.names?.opening?.(level) ?? [] }, level, look);
  const heard = [...new Set(said.map(({ text }) => text))].join('\n');
  const unheard = [...ownTexts(source.level)].filter(
    // Words with a gap can't be recorded before somebody fills it.
    ({ text: { vi } }) => isSentence(vi) && !shown.has(vi) && !partOf(vi).test(heard) && !/\{\w+\}/.test(vi),
  );
  return [...said, ...unheard.map(({ text, by }) => quiet(text.vi, by))].filter(({ text }) => text.trim() !== '');
}

function linesOf(folder: string, station: Station, content: Content, games: Readonly<Record<string, Known>>, today: number): Line[] {
  const lines = new Map<string, Line>();
  const situations = content.situations[station.skill]?.situations ?? [];
  const sources = pathSources({ ...content, stations: { [folder]: station } }, games, today);
  for (const source of sources) {
    const known = games[source.type];
    for (const { speaker, feeling, text } of known ? saidIn(source, known, situations) : []) {
      const id = lineId(station.id, speaker, text);
      const line = lines.get(id) ?? { id, station: folder, bands: [], speaker, feeling, text: text.normalize('NFC') };
      if (line.text !== text.normalize('NFC') || line.speaker !== speaker)
        throw new Error(`two lines are called ${id}: ${line.text} / ${text}`);
      line.feeling ||= feeling;
      if (!line.bands.includes(source.band)) line.bands.push(source.band);
      lines.set(id, line);
    }
  }
  for (const line of lines.values()) line.bands.sort((a, b) => bands.indexOf(a) - bands.indexOf(b));
  return [...lines.values()];
}

/** The pages of a corner's booklets, which the guide reads to whoever asks. */
const pagesOf = (name: string, corner: Corner): Line[] =>
  corner.booklets.flatMap(({ pages }) =>
    pages.map(({ text: { vi } }) => {
      const said = quiet(vi.normalize('NFC'));
      return { id: lineId(corner.id, said.speaker, vi), station: `corners/${name}`, bands: [...bands], ...said };
    }),
  );

/** Every line that a child may hear read aloud, in the order in which it is met: by station, then by corner for reading. */
export const collectLines = (
  { corners, ...content }: Content & { corners: Readonly<Record<string, Corner>> },
  games: Readonly<Record<string, Known>>,
  today: number,
): Line[] => [
  ...Object.entries(content.stations).flatMap(([folder, station]) => linesOf(folder, station, content, games, today)),
  ...Object.entries(corners).flatMap(([name, corner]) => pagesOf(name, corner)),
];

import type { ComponentChildren } from 'preact';
import type { LeaderFile } from '../../content/leader';
import type { Choosing } from '../../domain/desk/board';
import type { DeskRepo, Shelf } from '../../domain/desk/desk';
import { forReport, type Letterhead, LONGEST_NAME, lengthOf, tidyName } from '../../domain/desk/paper';
import { decode } from '../../domain/report/decode';
import { isoOf } from '../../domain/report/log';
import type { Proposal } from '../../domain/report/opinions';
import { opinionsName, type Refuses, readOpinions, type Taken, take, writeDown, writeUp } from '../../domain/report/opinions-file';
import { type Summary, summaryOf, summarySheet } from '../../domain/report/opinions-summary';
import { cards, opinionPapers as words } from '../../i18n/desk-opinions';
import { paperForm } from '../../i18n/desk-paper';
import { printRoom } from '../../i18n/desk-print';
import { fill, type Lang, type Text } from '../../lib/text';
import { today } from '../../lib/time';
import { GamePapers } from '../../ui/desk/big-game';
import { Choices } from '../../ui/desk/home';
import { OpinionFiles } from '../../ui/desk/opinions-files';
import { lang, t } from '../../ui/lang';
import type { SenderProps } from '../../ui/print/letterhead';
import { cardSheets, summarySheets } from '../../ui/print/opinion-papers';
import { Pages, type Sheets } from '../../ui/print/pages';
import { save } from './save';
import type { Sources } from './sources';

const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** Larger ones are not even opened, in bytes. */
const LARGEST_BYTES = 64 * 1024 * 1024;

export interface OpinionPapersDeps {
  repo: DeskRepo;
  sources: Sources;
  shelf: Shelf<Proposal>;
  refuses: Refuses;
  content: LeaderFile<'opinions'>;
  topicName: (id: string) => Text;
  draw: () => void;
  load: <T>(part: () => Promise<T>) => Promise<T>;
  /** Something was taken in. */
  onKept: () => Promise<void>;
  /** To the page that is printed. */
  onPaper: () => void;
}

const language = (): Lang => (lang.value === 'en' ? 'en' : 'vi');

/** What a file brought, in sentences. */
function news(unit: string, { put, fresh, answered, elsewhere, cases, conflicts }: Taken): Text[] {
  const many = (line: Text, n: number) => (n > 0 ? [fill(line, { n })] : []);
  return [
    put.length > 0 ? fill(words.taken, { unit, fresh, answered }) : fill(words.same, { unit }),
    ...many(words.elsewhere, elsewhere),
    ...many(words.cases, cases),
    ...many(words.conflicts, conflicts),
  ];
}

/** The text of a file from another desk; nothing where it can't be read. */
const textOf = async (chosen: File): Promise<string | undefined> =>
  chosen.size > LARGEST_BYTES
    ? undefined
    : chosen
        .arrayBuffer()
        .then((bytes) => decode(new Uint8Array(bytes)).text)
        .catch(() => undefined);

/** To be printed, with the way back. */
const sheetsPage = (sheets: Sheets, key: string, foot: Text, onBack: () => void, form?: ComponentChildren): ComponentChildren => (
  <GamePapers sheets={1} onBack={onBack}>
    {form}
    <p class="row">
      <button type="button" class="main" onClick={() => window.print()}>
        {t(printRoom.print)}
      </button>
    </p>
    <Pages key={key} {...sheets} foot={foot} />
  </GamePapers>
);

/** Whose paper it is. */
const letterheadForm = (all: readonly Letterhead[], chosen: string, onChoose: (id: string) => void): ComponentChildren => (
  <Choices
    legend={paperForm.letterhead}
    name="letterhead"
    all={all.map(({ id, name }) => ({ value: id, label: t(name) }))}
    chosen={[chosen]}
    onChoose={onChoose}
  />
);

/** The summary as Word and on paper, cards and dot sheets, and the files from desk to desk. */
export function openOpinionPapers({ repo, sources, shelf, refuses, content, topicName, draw, load, onKept, onPaper }: OpinionPapersDeps) {
  let said: readonly Text[] = [];
  let wrong: Text | undefined;
  /** As it is being written, where there was none. */
  let unit: string | undefined;
  /** Whose paper the summary is. */
  let sender: SenderProps | undefined;

  function say(lines: readonly Text[], problem?: Text) {
    said = lines;
    wrong = problem;
    draw();
  }

  /** The unit's name, as it is kept or was just written. */
  async function unitName(): Promise<string> {
    const { unit: kept = '' } = await repo.settings();
    const name = tidyName(unit ?? kept);
    if (name === '' || lengthOf(name) > LONGEST_NAME) return '';
    if (name !== kept) await repo.saveSettings({ unit: name });
    unit = undefined;
    return name;
  }

  async function handOn(way: 'up' | 'down', proposals: readonly Proposal[]) {
    const name = await unitName();
    if (!name) {
      unit ??= '';
      return say([], words.unit);
    }
    const made = isoOf(today());
    const file = opinionsName(way, name, made);
    save((way === 'up' ? writeUp : writeDown)(name, made, proposals), 'text/plain', file);
    say([fill(words.made, { name: file })]);
  }

  /** A paper for an office. */
  async function make(kind: 'docx' | 'xlsx', proposals: readonly Proposal[]) {
    say([words.busy]);
    const day = today();
    const name = `kien-nghi-${isoOf(day)}.${kind}`;
    const summary = summaryOf(proposals, topicName, language());
    try {
      if (kind === 'docx') save(await asWord(summary, day), WORD, name);
      else save(await (await load(() => import('../../office/excel'))).workbook(summarySheet(summary)), EXCEL, name);
      say([fill(words.made, { name })]);
    } catch {
      say([], words.failed);
    }
  }

  async function asWord(summary: Summary, day: number) {
    const { opinionsDocument } = await load(() => import('../../office/opinions-word'));
    return opinionsDocument(summary, { ...(await senderNow()), day, lang: language() });
  }

  async function senderNow(): Promise<SenderProps> {
    const { unit: named = '', place = '', letterhead: kept } = await repo.settings();
    const letterhead = sources.letterheads.find(({ id }) => id === kept) ?? (sources.letterheads[0] as Letterhead);
    return { letterhead: forReport(letterhead), unit: named, place, day: isoOf(today()) };
  }

  async function chooseLetterhead(letterhead: string) {
    await repo.saveSettings({ letterhead });
    sender = await senderNow();
    draw();
  }

  function summaryPage(proposals: readonly Proposal[], onBack: () => void, of: SenderProps): ComponentChildren {
    const form = letterheadForm(sources.letterheads, of.letterhead.id, (id) => void chooseLetterhead(id));
    const sheets = summarySheets(summaryOf(proposals, topicName, language()), of);
    return sheetsPage(sheets, `summary ${lang.value} ${of.letterhead.id}`, cards.foot, onBack, form);
  }

  /** All of a file or nothing. */
  async function takeIn(chosen: File) {
    const text = await textOf(chosen);
    if (text === undefined) return say([], words.unread);
    const read = readOpinions(text);
    if (!read.ok) return say([], read.problem);
    const known = (await shelf.all()).map(({ value }) => value);
    const taken = take(read.file, known, refuses);
    await shelf.put(taken.put.map((value) => ({ key: value.id, value })));
    await onKept();
    say(news(read.file.unit, taken));
  }

  return {
    section: (proposals: readonly Proposal[]): ComponentChildren => (
      <OpinionFiles
        said={said}
        wrong={wrong}
        unit={unit}
        many={proposals.length > 0}
        onUnit={(next) => {
          unit = next;
          draw();
        }}
        onPaper={() =>
          void senderNow().then((now) => {
            sender = now;
            onPaper();
          })
        }
        onWord={() => void make('docx', proposals)}
        onExcel={() => void make('xlsx', proposals)}
        onUp={() => void handOn('up', proposals)}
        onDown={() => void handOn('down', proposals)}
        onTake={(file) => void takeIn(file)}
      />
    ),
    page: (proposals: readonly Proposal[], onBack: () => void): ComponentChildren => sender && summaryPage(proposals, onBack, sender),
    cards: (choosing: Choosing, onBack: () => void): ComponentChildren =>
      sheetsPage(cardSheets(content, choosing), `cards ${lang.value}`, cards.foot, onBack),
  };
}

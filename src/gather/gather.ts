import type { Shelf } from '../domain/desk/desk';
import { decode, type Encoding } from '../domain/report/decode';
import { isRollUp, LARGEST_FILE, problems, readFile, rollUpName, writeRollUp } from '../domain/report/file';
import type { Field, HandIn, Unit } from '../domain/report/hand-in';
import { hideAgain } from '../domain/report/hide';
import { allOf, take, type Union } from '../domain/report/merge';
import { toNdjson } from '../domain/report/ndjson';
import { type ReceivedRow, type Some, type Summary, summaryOf, UNITS_KEY, type UnitsRow } from '../domain/report/summary';
import { LONGEST_LIST, listProblems, type Place, readList } from '../domain/report/units';
import { fill, type Text, text } from '../lib/text';
import type { Progress, Trouble } from './messages';
import { entriesOf, isZip } from './unzip';

/** What it needs of a file. */
export type Source = Pick<File, 'name' | 'size' | 'slice' | 'arrayBuffer'>;

const MOST_TROUBLES = 200;
const LONGEST_FILE_NAME = 160;
/** Opened together, as most of the time goes into waiting for the disk. */
const AT_ONCE = 32;
const SMALL = 1024 * 1024;
/** Reports that are kept in one go. */
const KEEP = 500;

const unreadable = text(
  'Máy không mở được tệp này. Anh chị chép tệp vào máy rồi chọn lại nha.',
  'The machine could not open this file. Copy it to this machine and choose it again.',
);
const read = text(
  'Tệp này lưu bằng bảng mã {encoding}; máy đã đọc được. Anh chị xem lại tên đơn vị cho chắc nha.',
  'This file was saved as {encoding}; it was read all the same. Please check the name of its unit.',
);

const noProgress = (): Progress => ({ read: 0, of: 0, fresh: 0, newer: 0, known: 0, conflicts: 0, refused: 0 });

/** All reports that a desk has received, read from files of any kind and kept on its shelf. */
export async function openGatherer(shelf: Shelf<ReceivedRow>) {
  const union: Union = new Map();
  let units: UnitsRow = { format: 'khien-nho/units', same: [] };
  let places: readonly Place[] = [];
  let fields: readonly Field[] = [];
  for (const { key, value } of await shelf.all()) {
    if (value.format === 'khien-nho/received') union.set(key, value);
    else if (key === UNITS_KEY) units = value;
  }
  if (units.list !== undefined) {
    const list = readList(units.list);
    if (list.ok) places = list.places;
  }

  let progress = noProgress();
  let troubles: Trouble[] = [];
  let stopped = false;
  const changed = new Set<string>();

  const tell = (file: string, problem: Text, note?: true) => {
    if (!note) progress.refused += 1;
    if (troubles.length < MOST_TROUBLES) troubles.push({ file: file.slice(0, LONGEST_FILE_NAME), problem, ...(note && { note }) });
  };

  function put(read: HandIn) {
    const counts = hideAgain(fields, read.counts);
    const report = counts === read.counts ? read : { ...read, counts };
    const taken = take(union, report);
    if (taken === 'conflict') progress.conflicts += 1;
    else if (taken === 'same' || taken === 'older') progress.known += 1;
    else progress[taken] += 1;
    if (taken !== 'same' && taken !== 'older') changed.add(report.id);
  }

  function readBytes(name: string, bytes: Uint8Array) {
    const { text: written, encoding } = decode(bytes);
    const found = readFile(written);
    if (!found.ok) return tell(name, found.problem);
    if (encoding !== 'utf-8') tell(name, fill(read, { encoding: names[encoding] }), true);
    if (isRollUp(found.file)) for (const report of found.file.reports) put(report);
    else put(found.file);
  }

  /** What is new, to the shelf: all of it or nothing. */
  async function keep() {
    const rows = [...changed].flatMap((key) => {
      const value = union.get(key);
      return value ? [{ key, value }] : [];
    });
    changed.clear();
    if (rows.length > 0) await shelf.put(rows);
  }

  async function readOne(file: Source, opened: ArrayBuffer | undefined) {
    const head = new Uint8Array(opened ?? (await file.slice(0, 4).arrayBuffer()));
    if (isZip(head)) {
      for await (const entry of entriesOf(file.name, file)) {
        if (stopped) return;
        if ('problem' in entry) tell(entry.name, entry.problem);
        else readBytes(entry.name, entry.bytes);
        if (changed.size >= KEEP) await keep();
      }
    } else if (file.size > LARGEST_FILE) tell(file.name, problems.large);
    else readBytes(file.name, opened ? head : new Uint8Array(await file.arrayBuffer()));
  }

  return {
    /** What the counts of a report are: without them nothing is known of what must be hidden. */
    know(known: readonly Field[]) {
      fields = known;
    },
    /** @param of how many files there are in all, where these are the first ones */
    begin(of: number) {
      progress = { ...noProgress(), of };
      troubles = [];
      stopped = false;
    },
    /** One after the other; what fails is told and left out. Never rejects for a file. */
    async read(files: readonly Source[]) {
      for (let from = 0; from < files.length && !stopped; from += AT_ONCE) {
        const some = files.slice(from, from + AT_ONCE);
        const opened = await Promise.all(
          some.map((file) => (file.size <= SMALL ? file.arrayBuffer().catch(() => 'lost' as const) : undefined)),
        );
        for (const [index, file] of some.entries()) {
          const bytes = opened[index];
          if (stopped) break;
          try {
            if (bytes === 'lost') tell(file.name, unreadable);
            else await readOne(file, bytes);
          } catch {
            tell(file.name, unreadable);
          }
          progress.read += 1;
        }
      }
      if (changed.size >= KEEP) await keep();
    },
    /** Whatever of it is not on the shelf yet. */
    keep,
    stop() {
      stopped = true;
    },
    isStopped: () => stopped,
    progress: (): { progress: Progress; troubles: Some<Trouble> } => ({
      progress: { ...progress },
      troubles: { n: progress.refused, shown: [...troubles] },
    }),
    summary: (unit: string, group?: string): Summary => summaryOf({ union, places, units, fields }, unit, group),
    list: () => units.list ?? '',
    /** @returns what is wrong with it; then the list stays as it was */
    async setList(list: string | Source): Promise<Text | undefined> {
      if (typeof list !== 'string' && list.size > 2 * LONGEST_LIST) return listProblems.large;
      const written = typeof list === 'string' ? list : decode(new Uint8Array(await list.arrayBuffer())).text;
      const found: ReturnType<typeof readList> = written.trim() === '' ? { ok: true, places: [] } : readList(written);
      if (!found.ok) return found.problem;
      places = found.places;
      units = { ...units, list: written };
      await shelf.put([{ key: UNITS_KEY, value: units }]);
      return undefined;
    },
    async confirm(unit: string, place: string) {
      units = { ...units, same: [...units.same.filter((each) => each.unit !== unit), { unit, place }] };
      await shelf.put([{ key: UNITS_KEY, value: units }]);
    },
    async remove(report: string) {
      union.delete(report);
      await shelf.drop([report]);
    },
    /** All reports; the list of units stays. */
    async clear() {
      const keys = [...union.keys()];
      union.clear();
      await shelf.drop(keys);
    },
    /** The set, as one file. */
    handUp: (unit: Unit, made: string): { name: string; written: string } => ({
      name: rollUpName({ unit, made }),
      written: writeRollUp({ format: 'khien-nho/roll-up', schema: 1, unit, made, reports: allOf(union) }),
    }),
    /** The set for an engine of databases. */
    lines: (): string => toNdjson(allOf(union)),
  };
}

const names: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1258': 'Windows-1258',
};

import { once } from 'node:events';
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { isRollUp, readFile } from '../../src/domain/report/file';
import type { HandIn } from '../../src/domain/report/hand-in';
import {
  type Amount,
  conflictsOf,
  counted,
  groupOf,
  overlapsOf,
  skillCells,
  take,
  totalOf,
  type Union,
} from '../../src/domain/report/merge';
import { toNdjson } from '../../src/domain/report/ndjson';
import { handedIn } from './sql-reports';

/** The text of a query, by the name of its file in `/sql`. */
export const sqlOf = (name: string): string => readFileSync(path.resolve(import.meta.dirname, '../../src/sql', `${name}.sql`), 'utf8');

type Row = readonly (string | number | null)[];
/** What each of the queries gives, in its order. */
export type Answers = Record<'4-conflicts' | '5-totals' | '6-by-commune' | '7-by-skill' | '8-overlaps', Row[]>;

const FILES_OF_A_PROVINCE = 5000;

const sorted = (rows: Row[]) => rows.map((row) => JSON.stringify(row)).sort();

function byKey<T>(all: readonly T[], key: (one: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const group = groups.get(key(each));
    if (group) group.push(each);
    else groups.set(key(each), [each]);
  }
  return [...groups];
}

const communeOf = ({ unit: { level, name, parent } }: HandIn) => (level === 'lien-doi' ? (parent ?? '?') : name);
const amount = ({ value, hiddenUnits = 0 }: Amount): Row => [value, hiddenUnits];

/** The answers as our own rules give them. */
export function oursOf(union: Union): Answers {
  const reports = counted(union);
  const fieldsOf = (some: readonly HandIn[], ...key: string[]): Row[] =>
    Object.entries(totalOf(some, '').counts).map(([field, cell]) => {
      const units = new Set(some.flatMap(({ unit, counts }) => (field in counts ? [unit.id] : []))).size;
      return [...key, field, ...amount(cell), units];
    });
  const groups = byKey(reports, ({ period }) => groupOf(period));
  return {
    '4-conflicts': conflictsOf(union).map((all) => [
      all[0]?.id ?? '',
      all[0]?.revision ?? 0,
      all.map(({ unit }) => unit.name).sort()[0] ?? '',
      all.length,
    ]),
    '5-totals': groups.flatMap(([group, some]) => fieldsOf(some, group)),
    '6-by-commune': groups.flatMap(([group, some]) => byKey(some, communeOf).flatMap(([commune, few]) => fieldsOf(few, group, commune))),
    '7-by-skill': groups.flatMap(([group, some]) =>
      totalOf(some, '').skills.map((row) => [group, row.skill, ...skillCells.flatMap((cell) => amount(row[cell]))]),
    ),
    '8-overlaps': overlapsOf(reports).map(({ unit, first, second }) => [unit.id, unit.name, first.id, second.id]),
  };
}

async function answersIn(connection: DuckDBConnection, sql: typeof sqlOf): Promise<Answers> {
  const answers: Partial<Answers> = {};
  for (const name of ['4-conflicts', '5-totals', '6-by-commune', '7-by-skill', '8-overlaps'] as const) {
    const rows = (await connection.runAndReadAll(sql(name))).getRowsJS();
    answers[name] = rows.map((row) => row.map((value) => (typeof value === 'bigint' ? Number(value) : (value as string | null))));
  }
  return answers as Answers;
}

export interface Outcome {
  files: number;
  /** Lines that DuckDB read. */
  rows: number;
  /** That DuckDB took, from the files to the last answer. */
  seconds: number;
  /** That we took for the same, without the files. */
  ours: number;
  /** By the name of the query: what one has and the other has not. */
  differ: Readonly<Record<string, string[]>>;
  /** How many rows each query gave. */
  found: Readonly<Record<string, number>>;
}

/** Makes so many files of three levels, and asks DuckDB and ourselves the same of them. */
export async function compare(files: number, seed: number, sql = sqlOf): Promise<Outcome> {
  const folder = mkdtempSync(path.join(tmpdir(), 'reports-'));
  try {
    const union: Union = new Map();
    let [rows, ours, made] = [0, 0, 0];
    for (let province = 1; made < files; province++) {
      const out = createWriteStream(path.join(folder, `${province}.ndjson`));
      for (const file of handedIn(province, Math.min(FILES_OF_A_PROVINCE, files - made), seed)) {
        made += 1;
        const from = performance.now();
        const read = readFile(file);
        if (!read.ok) throw new Error(read.problem.en);
        const reports = isRollUp(read.file) ? read.file.reports : [read.file];
        for (const report of reports) take(union, report);
        ours += performance.now() - from;
        rows += reports.length;
        if (!out.write(toNdjson(reports))) await once(out, 'drain');
      }
      out.end();
      await once(out, 'close');
    }
    const begun = performance.now();
    const own = oursOf(union);
    ours += performance.now() - begun;

    const from = performance.now();
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    await connection.run(`SET VARIABLE files = '${path.join(folder, '*.ndjson').replaceAll('\\', '/')}'`);
    for (const name of ['1-load', '2-counted', '3-cells']) await connection.run(sql(name));
    const answers = await answersIn(connection, sql);
    const seconds = (performance.now() - from) / 1000;
    connection.closeSync();
    instance.closeSync();

    const names = Object.keys(answers) as (keyof Answers)[];
    const differ = Object.fromEntries(
      names.map((name) => {
        const [there, here] = [new Set(sorted(answers[name])), new Set(sorted(own[name]))];
        return [
          name,
          [
            ...[...there].filter((row) => !here.has(row)).map((row) => `SQL ${row}`),
            ...[...here].filter((row) => !there.has(row)).map((row) => `ours ${row}`),
          ],
        ];
      }),
    );
    const found = Object.fromEntries(names.map((name) => [name, answers[name].length]));
    return { files: made, rows, seconds, ours: ours / 1000, differ, found };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

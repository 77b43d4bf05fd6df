import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { type RollUp, writeHandIn, writeRollUp } from '../../src/domain/report/file';
import { type Field, type HandIn, type Level, type Period, periodKinds, type SkillRow, type Unit } from '../../src/domain/report/hand-in';
import { hide } from '../../src/domain/report/hide';
import { random, shuffle } from '../../src/lib/random';

/* What the desks of some provinces would hand in, by a seed: corrected, sent again, sent within what others hand up, sometimes at odds with itself. */

const root = path.resolve(import.meta.dirname, '../..');
const fields: readonly Field[] = parse(readFileSync(path.join(root, 'levels/leader/report.yaml'), 'utf8')).fields;
const skills = ['body', 'alarm', 'telling', 'say-no', 'line', 'online'];

const COMMUNES = 40;
const UNITS = 12;

const periods: readonly Period[] = [
  { kind: 'summer', from: '2026-06-01', to: '2026-08-31' },
  { kind: 'half-year', from: '2026-09-01', to: '2027-01-15' },
  { kind: 'school-year', from: '2026-09-01', to: '2027-05-31' },
  { kind: 'year', from: '2025-11-16', to: '2026-11-15' },
];

type Next = () => number;
const upTo = (next: Next, most: number) => Math.floor(next() * (most + 1));

function countsOf(next: Next): Record<string, number> {
  const counts = new Map<string, number>();
  // Parents stand before their parts in the file.
  for (const { id, of } of fields) {
    const whole = of === undefined ? undefined : (counts.get(of) ?? 0);
    counts.set(id, whole === undefined ? upTo(next, next() < 0.2 ? 12 : 900) : upTo(next, whole));
  }
  return Object.fromEntries(counts);
}

function skillOf(skill: string, next: Next): SkillRow {
  const asked = upTo(next, 60);
  const few = asked < 5;
  const [first, second, alarms, ok] = [upTo(next, asked), upTo(next, asked), upTo(next, 9), upTo(next, 9) + 9];
  return {
    ...{ skill, first_right: few ? null : first, first_asked: few ? null : asked },
    ...{ second_right: few ? null : second, second_asked: few ? null : asked },
    ...{ first_alarms: alarms, first_ok: ok, second_alarms: next() < 0.2 ? null : alarms, second_ok: next() < 0.2 ? null : ok },
  };
}

const unitAt = (province: number, commune: number, unit: number): Unit => {
  const level: Level = unit > 0 ? 'lien-doi' : commune > 0 ? 'commune' : 'province';
  const own = { 'lien-doi': `Liên đội số ${unit}`, commune: `Xã số ${commune}.${province}`, province: `Tỉnh số ${province}` };
  const above = { 'lien-doi': commune > 0 ? own.commune : own.province, commune: own.province, province: undefined };
  return {
    ...{ id: `u-${province}-${commune}-${unit}`, name: own[level], level },
    ...(above[level] !== undefined && { parent: above[level] }),
  };
};

/** One report with its corrections: each a revision; now and then two that differ carry the same number. */
function revisionsOf(id: string, unit: Unit, next: Next): HandIn[] {
  const period = periods[upTo(next, periods.length - 1)] as Period;
  const report = (revision: number): HandIn => ({
    ...{ format: 'khien-nho/hand-in', schema: 1, id, revision, made: `2026-11-${String(1 + upTo(next, 29)).padStart(2, '0')}` },
    ...{ unit, period: next() < 0.02 ? { ...period, kind: periodKinds[4] } : period },
    counts: hide(fields, countsOf(next)),
    skills: skills.filter(() => next() < 0.5).map((skill) => skillOf(skill, next)),
  });
  const all = [report(1)];
  while (next() < 0.2) all.push(report((all.at(-1)?.revision ?? 0) + (next() < 0.1 ? 0 : 1)));
  return all;
}

/** A province's files, one by one, in no order. @param count how many */
export function* handedIn(province: number, count: number, seed: number): Generator<string> {
  const next = random(seed + province);
  const byCommune = new Map<number, HandIn[]>();
  let left = count - COMMUNES - 1;
  const files: string[] = [];
  for (let id = 0; left > 0; id++) {
    const commune = upTo(next, COMMUNES);
    const unit = unitAt(province, commune, upTo(next, UNITS));
    for (const report of revisionsOf(`r-${province}-${id}`, unit, next)) {
      byCommune.set(commune, [...(byCommune.get(commune) ?? []), report]);
      const times = next() < 0.1 ? 2 : 1;
      for (let time = 0; time < times && left > 0; time++, left--) files.push(writeHandIn(report));
    }
  }
  const rollUp = (unit: Unit, reports: readonly HandIn[]): RollUp => ({
    ...{ format: 'khien-nho/roll-up', schema: 1, unit, made: '2026-11-20', reports },
  });
  const all = [...byCommune.values()].flat();
  const some = (reports: readonly HandIn[] = [], part: number) => {
    const taken = reports.filter(() => next() < part);
    // A file without any is none.
    return taken.length > 0 ? taken : all.slice(0, 1);
  };
  for (let commune = 1; commune <= COMMUNES; commune++)
    files.push(writeRollUp(rollUp(unitAt(province, commune, 0), some(byCommune.get(commune), 0.5))));
  files.push(writeRollUp(rollUp(unitAt(province, 0, 0), some(all, 0.2))));
  yield* shuffle(files, seed);
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { parseHandIn, parseRollUp, type RollUp } from '../../src/domain/report/file';
import type { HandIn } from '../../src/domain/report/hand-in';
import { random } from '../../src/lib/random';
import { handedIn } from '../perf/sql-reports';

const schema = (name: string) => JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../src/sql', name), 'utf8'));
const ajv = new Ajv({ allowUnionTypes: true });
const fits = {
  'hand-in': ajv.addSchema(schema('hand-in.schema.json'), 'hand-in.schema.json').getSchema('hand-in.schema.json'),
  'roll-up': ajv.compile(schema('roll-up.schema.json')),
};
const isHandIn = (raw: unknown) => fits['hand-in']?.(raw) === true;

const row = { skill: 'telling', first_right: 10, first_asked: 20, second_right: 18, second_asked: 20 };
const report: HandIn = {
  ...{ format: 'khien-nho/hand-in', schema: 1, id: 'r-1', revision: 1, made: '2026-09-01' },
  unit: { id: 'u-1', name: 'Liên đội Trường Tiểu học Mỹ Nghiệp', level: 'lien-doi', parent: 'Xã Phước Dân' },
  period: { kind: 'summer', from: '2026-06-01', to: '2026-08-31' },
  counts: { sessions: 12, children: 1234, cham: null },
  skills: [{ ...row, ...{ first_alarms: 1, first_ok: 10, second_alarms: null, second_ok: null } }],
};

/** What a schema can't say; the descriptions in it do. */
const beyond: readonly [string, object][] = [
  ['a day that is in leap years only', { made: '2026-02-29' }],
  ['a period that ends before it begins', { period: { kind: 'summer', from: '2026-09-01', to: '2026-08-31' } }],
  ['a skill twice', { skills: [...report.skills, ...report.skills] }],
  ['a name of what cannot be seen', { unit: { ...report.unit, name: '\u200B' } }],
];

describe('the JSON Schema of a hand-in file', () => {
  it.each(['a', 'b', 'c'])('takes whatever our desks write, %s', (seed) => {
    for (const file of handedIn(1, 150, seed.charCodeAt(0))) {
      const raw: { format: string } = JSON.parse(file.slice(file.indexOf('\n')));
      const check = raw.format === 'khien-nho/roll-up' ? fits['roll-up'] : fits['hand-in'];
      expect(check?.(raw), JSON.stringify(check?.errors)).toBe(true);
    }
  });

  it.each<[string, object]>([
    ['no id', { id: undefined }],
    ['an id in capitals', { id: 'R-1' }],
    ['another format', { format: 'khien-nho/roll-up' }],
    ['a later schema', { schema: 2 }],
    ['revision 0', { revision: 0 }],
    ['half a revision', { revision: 1.5 }],
    ['a day of another kind', { made: '01/09/2026' }],
    ['a month that is none', { made: '2026-13-01' }],
    ['a day that is none', { made: '2026-04-31' }],
    ['another level', { unit: { ...report.unit, level: 'ministry' } }],
    ['a unit without a name', { unit: { ...report.unit, name: ' ' } }],
    ['a name without end', { unit: { ...report.unit, name: 'x'.repeat(121) } }],
    ['another period', { period: { ...report.period, kind: 'week' } }],
    ['a count below none', { counts: { sessions: -1 } }],
    ['a count in words', { counts: { sessions: '12' } }],
    ['a count too large', { counts: { sessions: 1_000_000_001 } }],
    ['a field that is no id', { counts: { 'Số buổi': 1 } }],
    ['counts in a list', { counts: [1] }],
    ['a skill without a count', { skills: [row] }],
    ['too many skills', { skills: Array.from({ length: 101 }, (_, at) => ({ ...report.skills[0], skill: `s${at}` })) }],
  ])('refuses what the parser refuses: %s', (_, change) => {
    const raw = JSON.parse(JSON.stringify({ ...report, ...change }));
    expect([parseHandIn(raw).ok, isHandIn(raw)]).toEqual([false, false]);
  });

  it.each(beyond)('leaves to the parser: %s', (_, change) => {
    expect([parseHandIn({ ...report, ...change }).ok, isHandIn({ ...report, ...change })]).toEqual([false, true]);
  });

  it('judges 3,000 reports with one thing changed as the parser does', () => {
    const next = random(4);
    const pick = <T>(all: readonly T[]) => all[Math.floor(next() * all.length)] as T;
    const odd: readonly unknown[] = [
      null,
      true,
      0,
      1,
      -1,
      7.5,
      '',
      'x',
      'A b',
      '2026-02-28',
      '2026-12-31',
      [],
      {},
      { a: 1 },
      1e10,
      'year',
      1e9,
    ];
    const bent = (value: unknown): unknown => {
      if (typeof value !== 'object' || value === null || next() < 0.1) return pick(odd);
      const entries = Object.entries(value);
      const at = Math.floor(next() * entries.length);
      const [name, each] = entries[at] ?? ['x', 1];
      if (next() < 0.2) entries.splice(at, 1);
      else if (next() < 0.1) entries.push([`${name}x`, each]);
      else entries[at] = [name, bent(each)];
      return Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
    };
    const told = { both: 0, neither: 0 };
    for (let turn = 0; turn < 3000; turn++) {
      const raw = bent(report);
      const [parsed, fitting] = [parseHandIn(raw), isHandIn(raw)];
      if (fitting && !parsed.ok) expect(['period.to', 'skills']).toContain(parsed.path);
      else expect(fitting, JSON.stringify(raw)).toBe(parsed.ok);
      told[parsed.ok ? 'both' : 'neither'] += 1;
    }
    expect(Math.min(told.both, told.neither)).toBeGreaterThan(300);
  });

  it('and of a roll-up: reports alone, each of which fits', () => {
    const rollUp: RollUp = { ...{ format: 'khien-nho/roll-up', schema: 1, made: '2026-11-01' }, unit: report.unit, reports: [report] };
    for (const [raw, right] of [
      [rollUp, true],
      [{ ...rollUp, reports: [] }, true],
      [{ ...rollUp, reports: [{ ...report, revision: 0 }] }, false],
      [{ ...rollUp, reports: {} }, false],
      [{ ...rollUp, schema: 2 }, false],
    ] as const) {
      expect([parseRollUp(raw).ok, fits['roll-up'](raw)]).toEqual([right, right]);
    }
  });
});

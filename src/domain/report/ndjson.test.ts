import { expect, it } from 'vitest';
import { readFile, writeHandIn } from './file';
import type { HandIn } from './hand-in';
import { toNdjson } from './ndjson';

const report: HandIn = {
  ...{ format: 'khien-nho/hand-in', schema: 1, id: 'r-1', revision: 1, made: '2026-09-01' },
  unit: { id: 'u-1', name: 'Liên đội “Cà\u2028Ná”', level: 'lien-doi' },
  period: { kind: 'summer', from: '2026-06-01', to: '2026-08-31' },
  counts: { cham: null, sessions: 12 },
  skills: [],
};

it('is one report a line, each as it is read from a file', () => {
  const read = readFile(writeHandIn(report));
  if (!read.ok) throw new Error(read.problem.en);
  const reports = [read.file as HandIn, { ...(read.file as HandIn), revision: 2 }];
  const lines = toNdjson(reports).split('\n');
  expect(lines.pop()).toBe('');
  expect(lines.map((line) => JSON.parse(line))).toEqual(reports);
  expect(toNdjson([])).toBe('');
});

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { brokenCopy, compile, removeCopies, stationFile, storyEn, storyVi } from './copies';

/*
 * A station that went wrong in ways nobody thought of: bytes, and pieces of YAML and ink where they do not belong.
 * Whatever it is, the compiler reads it or says in which file to look. FUZZ_RUNS=1000 looks longer.
 */

const RUNS = Number(process.env.FUZZ_RUNS ?? 60);
/** Of this process, in milliseconds: what others do on the machine is not counted. */
const MAX_CPU = 1000;

const signs = [
  ...[
    '&a ',
    '*a',
    '&a [*a]',
    '!x ',
    ' # ',
    '#',
    '"',
    "'",
    '{ ',
    ' }',
    '[',
    ']',
    ', ',
    ': ',
    '- ',
    '? ',
    '| ',
    '>-\n',
    '%x ',
    '@',
    '`',
    '\\',
  ],
  ...['\n', '\n\n', '\t', '  ', '---\n', '...\n', '<<: ', 'A: ', 'vi: ', 'id: ', 'null', '111', '1e999', '__proto__: ', 'constructor: '],
  ...['"\\u0000"', '"\\U0010FFFF"', '\u0000', '\u0085', '\u200f', '\u2028', '\u2066', '\ufeff', '\ufffd', '\ud800', 'e\u0301', '❤️', '🙂'],
  ...[
    '-> ',
    '-> A',
    '-> ask',
    '-> ask ->',
    '->->',
    '-> END',
    '-> DONE',
    '<- ask',
    '<>',
    '=== ',
    '=== A ===\n',
    '= a\n',
    '+ ',
    '* ',
    '- else: ',
  ],
  ...[
    '~ ',
    '~ f()\n',
    '~ return\n',
    'VAR x = 1\n',
    'VAR s = "x"\n',
    '{x}',
    '{ask: ',
    '{a|b}',
    '{~a|b}',
    '{!a}',
    '//',
    '/*',
    '*/',
    '# mai happy wave',
  ],
  ...[
    'INCLUDE a.ink\n',
    'EXTERNAL f()\n',
    'TODO: x\n',
    'LIST l = a, b\n',
    '=== function f() ===\n',
    '=== function f() ===\n~ return f()\n',
  ],
];

type Change =
  | { do: 'put'; sign: string; at: number }
  | { do: 'cut'; at: number; length: number }
  | { do: 'copy'; from: number; to: number };

const place = fc.double({ min: 0, max: 1, noNaN: true });
const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('put'), sign: fc.constantFrom(...signs), at: place }) },
  fc.record({ do: fc.constant('cut'), at: place, length: fc.integer({ min: 1, max: 40 }) }),
  fc.record({ do: fc.constant('copy'), from: place, to: place }),
);

function changed(content: string, by: Change): string {
  if (by.do === 'copy') {
    const lines = content.split('\n');
    const [from, to] = [by.from, by.to].map((each) => Math.floor(each * lines.length));
    return lines.toSpliced(to ?? 0, 0, lines[from ?? 0] ?? '').join('\n');
  }
  // Between words, as an author would: in the middle of one hardly any sign means anything.
  const spots = [...content.matchAll(/\b|$/g)].map(({ index }) => index);
  const at = spots[Math.floor(by.at * (spots.length - 1))] ?? 0;
  return by.do === 'put' ? content.slice(0, at) + by.sign + content.slice(at) : content.slice(0, at) + content.slice(at + by.length);
}

const levels = brokenCopy();
afterAll(removeCopies);

/** Compiles the station with this in place of one or two of its files. */
async function judge(files: readonly string[], content: Uint8Array[]): Promise<void> {
  const whole = files.map((file) => readFileSync(path.join(levels, file)));
  for (const [index, file] of files.entries()) writeFileSync(path.join(levels, file), content[index] ?? '');
  const before = process.cpuUsage();
  const { problems, stations } = await compile(levels);
  const { user, system } = process.cpuUsage(before);
  for (const [index, file] of files.entries()) writeFileSync(path.join(levels, file), whole[index] ?? '');
  if (problems.length === 0) expect(Object.keys(stations)).toEqual(['09-mui-dinh']);
  for (const { file, line, message } of problems) {
    expect(file).toMatch(/^levels\/.+\.\w+$/);
    expect(line).toBeGreaterThan(0);
    expect(message.vi.length).toBeLessThan(310);
    expect(message.vi).not.toContain('\n');
  }
  expect((user + system) / 1000).toBeLessThan(MAX_CPU);
}

const read = (file: string) => readFileSync(path.join(levels, file));
const options = { seed: 20_261_130, numRuns: RUNS };

// Reading the drawings and the dictionary for the first time is not what is measured.
await compile(levels);

it('any bytes in a file are read or reported', async () => {
  const bytes = fc.record({
    file: fc.constantFrom(stationFile, storyVi),
    at: place,
    length: fc.integer({ min: 0, max: 60 }),
    put: fc.uint8Array({ maxLength: 60 }),
  });
  await fc.assert(
    fc.asyncProperty(bytes, async ({ file, at, length, put }) => {
      const whole = read(file);
      const from = Math.floor(at * whole.length);
      await judge([file], [Buffer.concat([whole.subarray(0, from), put, whole.subarray(from + length)])]);
    }),
    options,
  );
});

it('any sign of YAML in a station is read or reported', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
      await judge([stationFile], [Buffer.from(changes.reduce(changed, read(stationFile).toString()))]);
    }),
    options,
  );
});

it('no sign before a sentence takes a word from it', async () => {
  const traps = [
    '&moi ',
    '*moi ',
    '!moi ',
    '! ',
    '!!str ',
    '# moi\n',
    '%moi ',
    '? moi ',
    '- moi ',
    '| moi\n',
    '"moi" ',
    "'moi' ",
    '[moi] ',
    '{moi} ',
    'moi ',
  ];
  const content = read(stationFile).toString();
  const before = [...content.matchAll(/(?<=(vi|en): )/g)].map(({ index }) => index);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...traps), fc.constantFrom(...before), async (trap, at) => {
      const put = content.slice(0, at) + trap + content.slice(at);
      writeFileSync(path.join(levels, stationFile), put);
      const { problems, stations } = await compile(levels);
      writeFileSync(path.join(levels, stationFile), content);
      const kept = JSON.stringify(stations);
      if (problems.length === 0) expect((put.match(/\p{L}{2,}/gu) ?? []).filter((word) => !kept.includes(word))).toEqual([]);
    }),
    options,
  );
});

it('any sign of ink in a story is read or reported', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), fc.boolean(), async (changes, both) => {
      const files = both ? [storyVi, storyEn] : [storyVi];
      await judge(
        files,
        files.map((file) => Buffer.from(changes.reduce(changed, read(file).toString()))),
      );
    }),
    options,
  );
});

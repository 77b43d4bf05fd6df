import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/*
 * The promise of src/activities/README.md: a game is one folder, and adding one changes nothing else. The game of its example is put into a
 * copy of the house, with a level to play, and everything that should find it is asked.
 */

const project = path.resolve(import.meta.dirname, '../..');
const house = mkdtempSync(path.join(tmpdir(), 'house-'));
const folder = path.join(house, 'src/activities/lamps');
const station = path.join(house, 'levels/stations/09-mui-dinh/station.yaml');

/** The files of the example by name, and the step of a station that plays it. */
function example(): { files: Record<string, string>; step: string } {
  const readme = readFileSync(path.join(project, 'src/activities/README.md'), 'utf8');
  const [, lesson = ''] = readme.split('## Add one in 20 minutes');
  const files = Object.fromEntries(
    [...lesson.matchAll(/`(\w+\.(?:ts|css))`[^`]*^```(?:ts|css)\n([\s\S]*?)^```/gm)].map(([, name = '', code = '']) => [name, code]),
  );
  return { files, step: /^```yaml\n([\s\S]*?)^```/m.exec(lesson)?.[1] ?? '' };
}

/** Runs a script of the house's packages there. @returns what it printed; rejects when it fails */
const run = (script: string, ...args: string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const made = spawn(process.execPath, [path.join(house, 'node_modules', script), ...args], {
      cwd: house,
      env: { PATH: process.env.PATH, VITEST: 'true', NODE_ENV: script.startsWith('vitest') ? 'test' : 'production' },
    });
    let said = '';
    for (const stream of [made.stdout, made.stderr]) stream.setEncoding('utf8').on('data', (more: string) => (said += more));
    made.on('close', (code) => (code === 0 ? resolve(said) : reject(new Error(said))));
  });

const read = (file: string): string => readFileSync(path.join(house, file), 'utf8');
const has = (asset: string, words: string): boolean => read(`dist/assets/${asset}`).includes(words);
const built = (name: RegExp): string[] => readdirSync(path.join(house, 'dist/assets')).filter((file) => name.test(file));

/** Titles of the tests that passed in the house, of those that speak of the game or read all imports. */
function passed(): string[] {
  const { testResults } = JSON.parse(read('tests.json')) as { testResults: { assertionResults: { status: string; fullName: string }[] }[] };
  return testResults.flatMap(({ assertionResults }) =>
    assertionResults.flatMap(({ status, fullName }) => (status === 'passed' ? fullName.replaceAll("'", '') : [])),
  );
}

const { files, step } = example();

beforeAll(async () => {
  for (const each of ['src', 'tests', 'public', 'package.json', 'tsconfig.json', 'vite.config.ts']) {
    cpSync(path.join(project, each), path.join(house, each), { recursive: true });
  }
  symlinkSync(realpathSync(path.join(project, 'node_modules')), path.join(house, 'node_modules'));
  cpSync(path.join(project, 'tests/fixtures/levels'), path.join(house, 'levels'), { recursive: true });
  for (const file of ['lexicon.yaml', 'words.txt']) cpSync(path.join(project, 'levels', file), path.join(house, 'levels', file));
  mkdirSync(folder);
  for (const [name, code] of Object.entries(files)) writeFileSync(path.join(folder, name), code);
  writeFileSync(station, readFileSync(station, 'utf8') + step.replace(/^/gm, '  '));

  const generic = [
    'tests/content/playable.test.ts',
    'tests/content/robot.test.ts',
    'tests/architecture/rooms.test.ts',
    'src/game/sound.test.ts',
  ];
  const done = await Promise.allSettled([
    run('vite/bin/vite.js', 'build', '--configLoader', 'runner', '--logLevel', 'error'),
    run(
      'vitest/vitest.mjs',
      'run',
      '--project',
      'unit',
      '-t',
      'lamps|run one way',
      '--reporter=json',
      `--outputFile=${path.join(house, 'tests.json')}`,
      ...generic,
    ),
    run('typescript/bin/tsc', '--noEmit', '-p', '.'),
    run('tsx/dist/cli.mjs', 'src/compile/booklet/cli.ts', '--out', 'booklet.html'),
    run('tsx/dist/cli.mjs', 'src/compile/levels/cli.ts', '--schema'),
  ]);
  for (const each of done) if (each.status === 'rejected') throw each.reason;
}, 120_000);

afterAll(() => rmSync(house, { recursive: true, force: true }));

describe('a new game, as the README says', () => {
  it('is one folder: nothing else had to change', () => {
    expect(Object.keys(files).sort()).toEqual(['index.ts', 'level.ts', 'names.ts', 'rules.ts', 'scene.ts', 'sounds.ts', 'style.css']);
    const all = ['src', 'tests'].flatMap((each) =>
      readdirSync(path.join(house, each), { recursive: true, withFileTypes: true }).filter(
        (entry) => entry.isFile() && entry.parentPath !== folder && !entry.parentPath.includes('node_modules'),
      ),
    );
    const changed = all
      .map(({ parentPath, name }) => path.relative(house, path.join(parentPath, name)))
      .filter(
        (file) =>
          !existsSync(path.join(project, file)) || !readFileSync(path.join(project, file)).equals(readFileSync(path.join(house, file))),
      );
    expect(all.length).toBeGreaterThan(300);
    expect(changed).toEqual([]);
  });

  it('is fetched when it is played, as one script and one style', () => {
    const [script = '', ...more] = built(/^lamps-.*\.js$/);
    const [style = ''] = built(/^lamps-.*\.css$/);
    expect(more).toEqual([]);
    const said = { rules: 'Đã sáng {n} trên {all} đèn', scene: 'cx="50" cy="50" r="40"', sounds: '{ding:' };
    expect(Object.entries(said).filter(([, words]) => !has(script, words))).toEqual([]);
    expect(has(style, '[data-game=lamps]')).toBe(true);
    expect(built(/\.js$/).filter((file) => has(file, said.sounds))).toEqual([script]);
    const [journey = ''] = built(/^journey-.*\.js$/);
    expect(['index.ts', 'scene.ts', 'sounds.ts', 'style.css'].filter((file) => !has(journey, `/lamps/${file}"`))).toEqual([]);
    // What is for Node alone.
    expect(built(/\.js$/).filter((file) => has(file, 'Tên đèn') || has(file, 'maxLength'))).toEqual([]);
  });

  it('is known to the editor and to the check of the content', async () => {
    const schema = JSON.parse(read('levels/.schema/station.json')) as unknown;
    expect(JSON.stringify(schema).includes('"lamps":{')).toBe(true);
    const broken = readFileSync(station, 'utf8').replace('- { id: red, label: { vi: Đèn đỏ, en: Red lamp } }', '- { id: red }');
    writeFileSync(station, broken);
    await expect(run('tsx/dist/cli.mjs', 'src/compile/levels/cli.ts')).rejects.toThrow('steps[2].level.lamps[0].label');
  });

  it('is in the booklet for the reviewer, by the names that it gives itself', () => {
    const booklet = read('booklet.html');
    for (const words of ['Thắp đèn (thắp đèn)', 'Tên đèn', 'Đèn đỏ', 'Đã sáng {n} trên {all} đèn'])
      expect(booklet.includes(words), words).toBe(true);
  });

  it.each([
    'every level mui-dinh A lamps can be finished by taps alone from wherever a child can get to',
    'a robot plays 250 games of lamps with whatever comes to its mind, and each to the end',
    'sound plays ding of ../activities/lamps/sounds.ts, and only for that game',
    'the rooms of the house are all lived in, and imports between them run one way',
  ])('is found by the generic tests: %s', (title) => {
    expect(passed()).toContain(title);
  });
});

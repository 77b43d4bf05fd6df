import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gate, start, station } from '../../src/i18n/words';
import { ensureBuilds } from './builds';
import { bound, compare, verdict } from './figures';
import { openBench, SLOW } from './measure';

/*
 * npm run bench                        one JSON line on stdout: the game beside a bare Preact page and a bare Phaser scene
 *   -- --runs 3                        medians of so many (5)
 *   -- --only first,station,offline,frames
 *   -- --assert                        exit code 1 when a limit is missed
 *   -- --report FILE                   { passed, failed } for tests/run.ts
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    only: { type: 'string', default: 'first,station,offline,frames' },
    assert: { type: 'boolean', default: false },
    report: { type: 'string' },
  },
});
const runs = Number(values.runs);
const wanted = new Set(values.only.split(','));
const FRAMES = 300;

const say = (what: string, figures: object) => console.error(`[bench] ${what} ${JSON.stringify(figures)}`);

const place = 'Hải đăng Mũi Dinh';
const through = [start.B.vi, start.go.vi];
await ensureBuilds();
const bench = await openBench({
  toStation: { press: [gate.school.vi, ...through, place, station.begin.vi], answer: station.choices.vi },
  toMap: { press: [gate.family.vi, ...through], see: place },
  onMap: { press: [], see: place },
});

/** The game and its baseline by turns: whatever else the machine does then falls on both. */
async function byTurns<A extends object, B extends object>(
  what: string,
  game: () => Promise<A>,
  baseline: () => Promise<B>,
): Promise<{ game: A[]; baseline: B[] }> {
  const all = { game: [] as A[], baseline: [] as B[] };
  for (let run = 0; run < runs; run++) {
    const ours = await game();
    const theirs = await baseline();
    all.game.push(ours);
    all.baseline.push(theirs);
    say(`${what} ${run + 1}/${runs}`, { game: ours, baseline: theirs });
  }
  return all;
}

const figures: Record<string, unknown> = { runs, slow: SLOW, browser: bench.version };
try {
  // Unrecorded: everything is read from the disk once.
  await bench.firstScreen('game');
  await bench.firstScreen('preact');

  if (wanted.has('first')) {
    const { game, baseline } = await byTurns(
      'first screen',
      () => bench.firstScreen('game'),
      () => bench.firstScreen('preact'),
    );
    figures.firstScreen = {
      fcp: compare(
        game.map(({ fcp }) => fcp),
        baseline.map(({ fcp }) => fcp),
        1.6,
      ),
      usable: compare(
        game.map(({ usable }) => usable),
        baseline.map(({ usable }) => usable),
        1.6,
      ),
    };
  }
  if (wanted.has('station')) {
    const { game, baseline } = await byTurns('station', bench.station, bench.scene);
    figures.station = compare(
      game.map(({ ms }) => ms),
      baseline.map(({ ms }) => ms),
      1.5,
    );
    figures.stationBytes = { game: game[0]?.bytes, baseline: baseline[0]?.bytes };
  }
  if (wanted.has('offline')) {
    const { game, baseline } = await byTurns('offline', bench.offlineMap, () => bench.firstScreen('preact'));
    figures.offlineMap = compare(
      game.map(({ usable }) => usable),
      baseline.map(({ usable }) => usable),
      2,
    );
    figures.offlineFcp = compare(
      game.map(({ fcp }) => fcp),
      baseline.map(({ fcp }) => fcp),
      2,
    );
  }
  if (wanted.has('frames')) {
    // How many sprites the station draws: in vertices of what one sprite of the baseline costs.
    const probe = 50;
    const vertices = (await bench.frames({ sprites: probe }, 1, 30)).draws.vertices / probe;
    const sprites = Math.round((await bench.frames('station', 1, 30)).draws.vertices / vertices);
    const frames: Record<string, unknown> = { sprites };
    for (const cpu of [1, 6]) {
      const { game, baseline } = await byTurns(
        `frames ${cpu}x`,
        () => bench.frames('station', cpu, FRAMES),
        () => bench.frames({ sprites }, cpu, FRAMES),
      );
      const scripting = compare(
        game.map(({ scripting }) => scripting),
        baseline.map(({ scripting }) => scripting),
        1.5,
        2,
      );
      frames[`cpu${cpu}`] = {
        scripting,
        ...(cpu === 1 && {
          longestTask: bound(
            game.map(({ longestTask }) => longestTask),
            50,
            1,
          ),
        }),
      };
      frames.drawCalls = { game: game[0]?.draws.calls, baseline: baseline[0]?.draws.calls };
    }
    figures.frames = frames;
  }
} finally {
  await bench.close();
}

const { passed, missed } = verdict(figures);
console.log(JSON.stringify({ ...figures, missed }));
if (values.report) writeFileSync(values.report, JSON.stringify({ passed: passed.length, failed: missed.length }));
if (values.assert && missed.length > 0) process.exitCode = 1;

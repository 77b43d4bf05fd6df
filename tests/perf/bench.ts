import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gate, start, station } from '../../src/i18n/words';
import { firstGames } from '../first-games';
import { ensureBuilds } from './builds';
import { bound, compare, median, verdict } from './figures';
import { type Frames, openBench, SLOW } from './measure';
import type { Steps } from './walk';

/*
 * npm run bench                        one JSON line on stdout: the game beside a bare Preact page and a bare Phaser scene
 *   -- --runs 3                        medians of so many (5)
 *   -- --only first,station,offline,frames,stations
 *                                      stations: the frames of each station's first game, at most 3 runs
 *   -- --station vuon-nho,bau-truc     of these stations alone
 *   -- --assert                        exit code 1 when a limit is missed
 *   -- --report FILE                   { passed, failed } for tests/run.ts
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    only: { type: 'string', default: 'first,station,offline,frames,stations' },
    station: { type: 'string' },
    assert: { type: 'boolean', default: false },
    report: { type: 'string' },
  },
});
const runs = Number(values.runs);
const wanted = new Set(values.only.split(','));
const FRAMES = 300;
/** Eight stations and more: each is measured so often at most. */
const STATION_RUNS = 3;

const say = (what: string, figures: object) => console.error(`[bench] ${what} ${JSON.stringify(figures)}`);

const place = 'Hải đăng Mũi Dinh';
const through = [start.B.vi, start.go.vi];
const toStation: Steps = { press: [gate.school.vi, ...through, place, station.begin.vi], answer: station.choices.vi };
await ensureBuilds();
const bench = await openBench({
  toStation,
  toMap: { press: [gate.family.vi, ...through], see: place },
  onMap: { press: [], see: place },
});

/** The game and its baseline by turns: whatever else the machine does then falls on both. */
async function byTurns<A extends object, B extends object>(
  what: string,
  game: () => Promise<A>,
  baseline: () => Promise<B>,
  times = runs,
): Promise<{ game: A[]; baseline: B[] }> {
  const all = { game: [] as A[], baseline: [] as B[] };
  for (let run = 0; run < times; run++) {
    const ours = await game();
    const theirs = await baseline();
    all.game.push(ours);
    all.baseline.push(theirs);
    say(`${what} ${run + 1}/${times}`, { game: ours, baseline: theirs });
  }
  return all;
}

/** Frames where the steps lead, beside a bare Phaser scene with as many sprites. */
async function framesOf(what: string, steps: Steps, times = runs): Promise<object> {
  // How many sprites are drawn: in vertices of what one sprite of the baseline costs.
  const probe = 50;
  const vertices = (await bench.frames({ sprites: probe }, 1, 30)).draws.vertices / probe;
  const sprites = Math.round((await bench.frames(steps, 1, 30)).draws.vertices / vertices);
  const frames: Record<string, unknown> = { sprites };
  for (const cpu of [1, 6]) {
    const { game, baseline } = await byTurns(
      `${what} ${cpu}x`,
      () => bench.frames(steps, cpu, FRAMES),
      () => bench.frames({ sprites }, cpu, FRAMES),
      times,
    );
    const elapsed = (runs: readonly Frames[]) => Math.round(median(runs.map(({ elapsed }) => elapsed)) * 100) / 100;
    frames[`cpu${cpu}`] = {
      scripting: compare(
        game.map(({ scripting }) => scripting),
        baseline.map(({ scripting }) => scripting),
        1.5,
        2,
      ),
      // Without a limit: with the chip played by the processor it says more about this machine than about the game.
      elapsed: { game: elapsed(game), baseline: elapsed(baseline) },
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
  return frames;
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
      game.map(({ later }) => later.usable),
      baseline.map(({ usable }) => usable),
      2,
    );
    figures.offlineFcp = compare(
      game.map(({ later }) => later.fcp),
      baseline.map(({ fcp }) => fcp),
      2,
    );
    figures.offlineFirst = compare(
      game.map(({ first }) => first.usable),
      baseline.map(({ usable }) => usable),
      2,
    );
  }
  if (wanted.has('frames')) figures.frames = await framesOf('frames', toStation);
  if (wanted.has('stations')) {
    const stations: Record<string, unknown> = {};
    const chosen = values.station?.split(',');
    for (const { id, name, type, press, see } of await firstGames('B')) {
      if (chosen && !chosen.includes(id)) continue;
      const steps = { press: [...toStation.press.slice(0, -2), name.vi, station.begin.vi, ...press], see, pictured: true };
      stations[id] = { game: type, ...(await framesOf(id, steps, Math.min(runs, STATION_RUNS))) };
    }
    const missing = chosen?.filter((id) => !(id in stations)) ?? [];
    if (missing.length > 0) throw new Error(`No such station: ${missing}`);
    figures.stations = stations;
  }
} finally {
  await bench.close();
}

const { passed, missed } = verdict(figures);
console.log(JSON.stringify({ ...figures, missed }));
if (values.report) writeFileSync(values.report, JSON.stringify({ passed: passed.length, failed: missed.length }));
if (values.assert && missed.length > 0) process.exitCode = 1;

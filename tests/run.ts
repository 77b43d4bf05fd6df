import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

/*
 * npm test                 everything, in order; the last line alone is "N passed, N failed"
 * npm run check            the quick part: format and lint, types, content, unit tests
 * npm run test:nightly     everything, with the long tests (NIGHTLY=1) and the limits of speed
 */

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false }, nightly: { type: 'boolean', default: false } } });
const root = path.resolve(import.meta.dirname, '..');
const reports = path.join(root, 'test-results', 'reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

interface Counts {
  passed: number;
  failed: number;
}

interface Stage {
  name: string;
  /** A script inside node_modules or ours, and what it gets. Started by this Node itself: the same on every system. */
  run: readonly [script: string, ...args: string[]];
  /** Reads the stage's own report; without one the stage counts as one check. */
  counts?: (report: string) => Counts;
  /** Nothing after it can mean anything when it fails. */
  needed?: boolean;
}

const report = (name: string) => path.join(reports, `${name}.json`);

const vitest = (project: string): Stage => ({
  name: `vitest ${project}`,
  run: [
    'vitest/vitest.mjs',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report(`vitest ${project}`)}`,
  ],
  counts: (source) => {
    const { numPassedTests: passed, numFailedTests, numFailedTestSuites, numTotalTests } = JSON.parse(source);
    // A file that cannot be loaded has no failed test, only a failed suite; a test that did not run has not passed.
    return { passed, failed: Math.max(numTotalTests - passed, numFailedTests, numFailedTestSuites) };
  },
});

const stages: readonly Stage[] = [
  { name: 'biome', run: ['@biomejs/biome/bin/biome', 'ci', '--colors=force'] },
  { name: 'types', run: ['typescript/bin/tsc', '--noEmit', '-p', '.'] },
  { name: 'levels', run: ['tsx/dist/cli.mjs', 'src/compile/levels/cli.ts'] },
  vitest('unit'),
  ...(values.check
    ? []
    : [
        { name: 'build', run: ['vite/bin/vite.js', 'build', '--configLoader', 'runner'], needed: true } satisfies Stage,
        vitest('build'),
        {
          name: 'playwright',
          run: ['@playwright/test/cli.js', 'test', '-c', 'tests/e2e', '--reporter=list,json'],
          counts: (source) => {
            const { stats, errors } = JSON.parse(source);
            return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length };
          },
        } satisfies Stage,
        { name: 'floor browser', run: ['tsx/dist/cli.mjs', 'tests/floor/run.ts'] } satisfies Stage,
      ]),
  // Times are noisy on a shared machine: every night, not with every commit.
  ...(values.nightly
    ? [
        {
          name: 'bench',
          run: ['tsx/dist/cli.mjs', 'tests/perf/bench.ts', '--assert', '--report', report('bench')],
          counts: (source) => JSON.parse(source) as Counts,
        } satisfies Stage,
      ]
    : []),
];

/** Runs one stage with its output on the screen. */
function perform({ name, run: [script, ...args], counts }: Stage): Counts {
  const { status } = spawnSync(process.execPath, [path.join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report('playwright'),
      VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true',
      ...(values.nightly ? { NIGHTLY: '1' } : {}),
    },
  });
  const file = report(name);
  const counted = counts && existsSync(file) ? counts(readFileSync(file, 'utf8')) : { passed: status === 0 ? 1 : 0, failed: 0 };
  // A stage that failed for a reason its report does not know (a crash, nothing to run) must not pass.
  return status !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

const sum: Counts = { passed: 0, failed: 0 };
const lines: string[] = [];
for (const stage of stages) {
  console.log(`\n--- ${stage.name}`);
  const from = performance.now();
  const { passed, failed } = perform(stage);
  sum.passed += passed;
  sum.failed += failed;
  lines.push(
    `${failed > 0 ? 'FAILED' : 'ok    '} ${stage.name.padEnd(16)} ${((performance.now() - from) / 1000).toFixed(1).padStart(7)} s  ${passed} passed, ${failed} failed`,
  );
  console.log(lines.at(-1));
  if (failed > 0 && stage.needed) break;
}
console.log(`\n${lines.join('\n')}\n`);
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed > 0 ? 1 : 0;

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { today } from '../../lib/time';
import { readGames } from '../guess/games';
import { compileLevels } from '../levels/compile';
import { report } from '../levels/problem';
import { readVoice } from '../levels/voice';
import { checkStation, type Report } from './check';
import { collectLines, type Line } from './collect';
import { csvOf } from './csv';
import { openEar } from './measure';

/*
 * npm run lines                 writes lines.csv: every line that is read aloud, to be recorded
 *   --out <file>                another file
 * npm run lines -- --check      compares them with the recordings in levels/stations/<nn-id>/voice
 *   --all                       names each line that nobody has recorded
 *   --levels <folder>           another folder of content
 */

const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const { values } = parseArgs({
  options: {
    out: { type: 'string', default: path.join(project, 'lines.csv') },
    check: { type: 'boolean' },
    all: { type: 'boolean' },
    levels: { type: 'string', default: path.join(project, 'levels') },
  },
});
const load = (file: string) => import(pathToFileURL(file).href) as Promise<Record<string, unknown>>;

function print({ station, lines, missing, faults }: Report): void {
  const there = lines - missing.length;
  console.log(
    `${station}: đã thu ${there}/${lines}, còn thiếu ${missing.length}. (${there} of ${lines} recorded, ${missing.length} missing.)`,
  );
  for (const { file, message } of faults) console.log(`  ${file} — ${message.vi}. (${message.en}.)`);
  if (values.all) for (const { id, speaker, text } of missing) console.log(`  ${id}  ${speaker}: ${text}`);
}

/** @returns whether all that was recorded is right */
async function check(lines: readonly Line[], stations: readonly string[]): Promise<boolean> {
  // The browser of the tests; no room of src knows them.
  const { ensureBrowser, BROWSER_FLAGS } = (await load(path.join(project, 'tests/browser.ts'))) as {
    ensureBrowser(): string;
    BROWSER_FLAGS: readonly string[];
  };
  const opening = () => openEar(ensureBrowser(), BROWSER_FLAGS);
  let ear: ReturnType<typeof opening> | undefined;
  const measure = async (file: string) => {
    ear ??= opening();
    return (await ear).measure(file);
  };
  let right = true;
  try {
    for (const station of stations) {
      const mine = lines.filter((line) => line.station === station);
      const checked = await checkStation(station, mine, readVoice(values.levels, station).recordings, measure);
      print(checked);
      right &&= checked.faults.length === 0;
    }
  } finally {
    await (await ear)?.close();
  }
  console.log(
    'Độ dài được suy ra từ 1,5–7 tiếng mỗi giây, chưa đo với giọng thật. (Lengths follow from 1.5 to 7 syllables a second: inferred, not measured with readers.)',
  );
  return right;
}

const compiled = await compileLevels({ levels: values.levels, project, load });
for (const line of report(compiled.problems)) console.error(line);
if (compiled.problems.length > 0) {
  console.error(`\n${compiled.problems.length} lỗi: sửa trước đã. (${compiled.problems.length} to mend first.)`);
  process.exitCode = 1;
} else {
  const lines = collectLines(compiled, await readGames(project, load), today());
  if (values.check) process.exitCode = (await check(lines, Object.keys(compiled.stations))) ? 0 : 1;
  else {
    const out = path.resolve(values.out);
    writeFileSync(out, csvOf(lines));
    console.log(`${out}: ${lines.length} câu. (${lines.length} lines.)`);
  }
}

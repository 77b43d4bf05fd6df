import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { report } from '../levels/problem';
import { makeBooklet } from './booklet';
import { readDrawings } from './drawings';
import { page } from './page';
import { readSources } from './sources';

/*
 * npm run booklet                  writes booklet/khien-nho.html: every line, to be read, ticked and signed by a reviewer
 *   --out <file>                   another file
 *   --levels <folder>              another folder of content
 */

const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const { values } = parseArgs({
  options: {
    out: { type: 'string', default: path.join(project, 'booklet/khien-nho.html') },
    levels: { type: 'string', default: path.join(project, 'levels') },
  },
});
const load = (file: string) => import(pathToFileURL(file).href) as Promise<Record<string, unknown>>;

const { sources, problems } = await readSources(values.levels, project, load);
for (const line of report(problems)) console.error(line);
if (sources) {
  const booklet = makeBooklet(sources);
  const out = path.resolve(values.out);
  mkdirSync(path.dirname(out), { recursive: true });
  writeFileSync(out, page(booklet, await readDrawings(project, load)));
  const lines = booklet.parts.reduce((sum, { count }) => sum + count, 0);
  console.log(
    `${out}: ${lines} dòng, ${booklet.approved ? 'đã duyệt' : 'bản nháp'}. (${lines} lines, ${booklet.approved ? 'approved' : 'draft'}.)`,
  );
} else {
  console.error(`\n${problems.length} lỗi: chưa in sổ. (${problems.length} to mend: no booklet was written.)`);
  process.exitCode = 1;
}

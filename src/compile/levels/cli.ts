import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { linesToCheck } from '../../domain/region';
import { today } from '../../lib/time';
import { compileLevels } from './compile';
import { format } from './problem';
import { writeSchemas } from './schema-json';

/*
 * npm run levels              checks levels/ and says what to mend
 * npm run levels -- --json    one JSON line of figures
 * npm run levels -- --schema  writes levels/.schema for editors
 *   --levels <folder>         another folder of content
 */

const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const { values } = parseArgs({
  options: { json: { type: 'boolean' }, schema: { type: 'boolean' }, levels: { type: 'string', default: path.join(project, 'levels') } },
});
const load = (file: string) => import(pathToFileURL(file).href) as Promise<Record<string, unknown>>;

if (values.schema) {
  for (const file of await writeSchemas(values.levels, project, load)) console.log(file);
} else {
  const { problems, figures, stations, regions } = await compileLevels({ levels: values.levels, project, load });
  for (const problem of problems) console.error(format(problem));
  if (problems.length > 0) {
    console.error(`\n${problems.length} lỗi. (${problems.length} to mend.)`);
    process.exitCode = 1;
  }
  if (values.json) console.log(JSON.stringify(figures));
  else if (problems.length === 0) {
    console.table(
      Object.values(stations).map(({ id, skill, review, bands }) => ({
        id,
        skill,
        review,
        steps: bands.A.steps.map(({ type }) => type).join(' '),
      })),
    );
    console.log(JSON.stringify(figures));
    const old = Object.values(regions).flatMap((region) => linesToCheck(region, today()));
    if (old.length > 0) {
      const numbers = old.map(({ number, label }) => `${number} ${label.vi}`).join(', ');
      console.log(`Chưa xác minh, hoặc xác minh đã quá 180 ngày; hãy gọi thử: ${numbers}. (Not verified for 180 days: call to check.)`);
    }
  }
}

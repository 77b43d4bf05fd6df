import { parseArgs } from 'node:util';
import { compare } from './sql-totals';

/* npm run bench:sql: 100,000 files of three levels in DuckDB, by the queries of /sql; `-- --files <n>`. The last line alone is JSON. */

const { values } = parseArgs({ options: { files: { type: 'string', default: '100000' } } });
const { files, rows, seconds, ours, differ, found } = await compare(Number(values.files), 19);
const wrong = Object.values(differ).flat();
console.log(`our own rules: ${ours.toFixed(1)} s; rows of each answer: ${JSON.stringify(found)}`);
for (const row of wrong.slice(0, 20)) console.log(row);
console.log(JSON.stringify({ files, rows, seconds: Number(seconds.toFixed(2)), equal: wrong.length === 0 }));
process.exitCode = wrong.length > 0 ? 1 : 0;

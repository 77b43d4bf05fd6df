import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { linesToCheck } from '../../domain/region';
import { today } from '../../lib/time';
import { readGames } from '../guess/games';
import { choicesOf, guessAt, guessFigures } from '../guess/guess';
import { heardOn } from '../guess/heard';
import { guessFaults, SEEDS } from '../guess/limits';
import { printChoices, printGuess, printHeard, printTable } from '../guess/print';
import { compileLevels } from './compile';
import { type Problem, report } from './problem';
import { writeSchemas } from './schema-json';

/*
 * npm run levels                       checks levels/ and says what to mend
 * npm run levels -- --json             one JSON line of figures
 * npm run levels -- --guess <path>     what can be guessed there: levels/stations/04-nam-cuong, levels/situations/say-no.yaml, levels
 * npm run levels -- --schema           writes levels/.schema for editors
 *   --levels <folder>                  another folder of content
 */

const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    guess: { type: 'string' },
    schema: { type: 'boolean' },
    levels: { type: 'string', default: path.join(project, 'levels') },
  },
});
/** Games of each level: enough to see how it is, and enough to report it. */
const SOME = 8;
const MANY = 200;
const load = (file: string) => import(pathToFileURL(file).href) as Promise<Record<string, unknown>>;

function complain(problems: readonly Problem[]): void {
  for (const line of report(problems)) console.error(line);
  if (problems.length === 0) return;
  console.error(`\n${problems.length} lỗi. (${problems.length} to mend.)`);
  process.exitCode = 1;
}

if (values.schema) {
  for (const file of await writeSchemas(values.levels, project, load)) console.log(file);
} else {
  const compiled = await compileLevels({ levels: values.levels, project, load });
  const { problems, figures, stations, regions } = compiled;
  complain(problems);
  if (problems.length > 0)
    console.error(
      'Sửa xong, chạy lại: lúc đó mới xem lựa chọn nào đoán được. (Then run it again: only now it looks for what can be guessed.)',
    );
  const guessing = (seeds: number) => readGames(project, load).then((games) => ({ content: compiled, games, today: today(), seeds }));
  if (values.guess !== undefined) {
    const choices = choicesOf(await guessing(SOME), values.guess.replaceAll('\\', '/').replace(/\/$/, ''));
    printChoices(choices);
    printTable('%', choices);
  } else if (values.json) {
    const played = await guessing(MANY);
    const more = () => ({ guess: guessFigures(guessAt(played)), heard: heardOn(compiled, played.games, played.today) });
    console.log(JSON.stringify(problems.length > 0 ? figures : { ...figures, ...more() }));
  } else if (problems.length === 0) {
    console.table(
      Object.values(stations).map(({ id, skill, review, bands }) => ({
        id,
        skill,
        review,
        steps: bands.A.steps.map(({ type }) => type).join(' '),
      })),
    );
    const played = await guessing(SEEDS);
    const guess = guessAt(played);
    const heard = heardOn(compiled, played.games, played.today);
    printGuess(guess);
    printHeard(heard);
    complain(guessFaults(guess, heard));
    const old = Object.values(regions).flatMap((region) => linesToCheck(region, today()));
    if (old.length > 0) {
      const numbers = old.map(({ number, label }) => `${number} ${label.vi}`).join(', ');
      console.log(`Chưa xác minh, hoặc xác minh đã quá 180 ngày; hãy gọi thử: ${numbers}. (Not verified for 180 days: call to check.)`);
    }
    const { stations: count = 0, situations = 0, bank } = figures ?? {};
    const [vi, en] = [`${count} trạm, ${situations} tình huống`, `${count} stations, ${situations} situations`];
    if (!process.exitCode)
      console.log(`Ổn cả: ${vi}, ${bank?.situations} trong kho. (All is well: ${en}, ${bank?.situations} in the bank.)`);
    console.log(JSON.stringify(figures));
  }
}

import 'fake-indexeddb/auto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { rules as dial } from '../../../src/activities/dial/rules';
import { rules as sort } from '../../../src/activities/sort/rules';
import { rules as story } from '../../../src/activities/story/rules';
import { rules as whatIf } from '../../../src/activities/what-if/rules';
import { compileLevels } from '../../../src/compile/levels/compile';
import type { Answer, Rules } from '../../../src/domain/activity';
import type { Station } from '../../../src/domain/content';
import { type Profile, starsFor } from '../../../src/domain/progress';
import { startSession } from '../../../src/domain/session';
import { random } from '../../../src/lib/random';
import { openFamilyRepo } from '../../../src/storage/child/repo';
import { freeze, putRaw } from './disk';

/*
 * npx tsx tests/unit/storage/freeze.ts     at a release: plays its station as two children do and keeps what then lies in the
 *                                          database as tests/fixtures/saves/<version>.json. A save once kept is never made again.
 */

const project = path.resolve(import.meta.dirname, '../../..');
const { version } = JSON.parse(readFileSync(path.join(project, 'package.json'), 'utf8'));
const file = path.join(project, 'tests/fixtures/saves', `${version}.json`);
if (existsSync(file)) throw new Error(`${file} is frozen`);

const { stations, regions } = await compileLevels({
  levels: path.join(project, 'levels'),
  project,
  load: (source) => import(pathToFileURL(source).href),
});
const station = stations['09-mui-dinh'] as Station;
const lines = Object.fromEntries(Object.values(regions).flatMap((region) => region.lines.map(({ id, number }) => [id, { number }])));
const activities = { dial, sort, story, 'what-if': whatIf } as unknown as Record<string, Rules<unknown, unknown>>;
const repo = await openFamilyRepo();

/** Taps about, saving as the game does, until the station is through or `enough`. @returns all answers */
async function play(
  { id, band }: Profile,
  seed: number,
  enough: (step: number, given: number) => boolean = () => false,
): Promise<Answer[]> {
  const next = random(seed);
  const all: Answer[] = [];
  for (const [index, step] of station.bands[band].steps.entries()) {
    const session = startSession(activities[step.type] as Rules<unknown, unknown>, { ...(step.level as object), lines }, seed + index);
    let given: readonly Answer[] = [];
    session.subscribe(({ answers }) => {
      given = answers;
    });
    for (let taps = 0; !session.view('wide').done; taps++) {
      if (taps > 5000) throw new Error(`stuck in ${step.id}`);
      const targets = session.view('wide').targets.filter(({ disabled }) => !disabled);
      // No child finds a number of three digits by chance.
      const dialled = next() < 0.9 && targets.find(({ id }) => id === ['key-1', 'key-1', 'key-1', 'call'][taps % 4]);
      const target = dialled || targets[Math.floor(next() * targets.length)];
      given = [];
      if (target) session.dispatch({ type: 'tap', id: target.id });
      all.push(...given);
      const checkpoint = {
        station: station.id,
        band,
        step: index,
        seed,
        state: session.snapshot(),
        content: station.content,
        answers: [...all],
      };
      await repo.saveCheckpoint(id, checkpoint, given);
      if (enough(index, given.length)) return all;
    }
  }
  return all;
}

const finish = async (profile: Profile, answers: readonly Answer[], mission: boolean) =>
  repo.finishStation(profile.id, { station: station.id, stars: starsFor(answers), times: 1, mission });

const young: Profile = { id: 'p1', band: 'A', avatar: 'rua', nickname: 'sao' };
const old: Profile = { id: 'p2', band: 'C', avatar: 'cua', nickname: 'nho' };
await repo.saveProfile(young);
await finish(young, await play(young, 11), true);
await repo.saveProfile(old);
await finish(old, await play(old, 22), false);
// The young one plays again and stops after a card of the last activity.
await play(young, 33, (step, given) => step === station.bands.A.steps.length - 1 && given > 0);
await repo.saveSettings({ lang: 'en', music: 0.1, effects: 0.8, voice: false, motion: 'calm', simple: true });
await putRaw('stations', { v: 1, order: 'odd', profile: 'p1', result: { station: 'unreadable' } });
await openFamilyRepo();
if (repo.health() !== 'saved') throw new Error('not saved');

const told = { profiles: await repo.profiles(), progress: [await repo.load('p1'), await repo.load('p2')], settings: await repo.settings() };
writeFileSync(file, `${JSON.stringify({ release: version, told, database: await freeze() }, null, 1)}\n`);
console.log(file);

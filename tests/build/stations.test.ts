import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Band, bands } from '../../src/domain/activity';
import type { Station } from '../../src/domain/content';
import { stations } from '../stations';
import {
  dist,
  fetchedBy,
  files,
  firstScreen,
  globbed,
  leadersOwn,
  named,
  packed,
  precached,
  readingOwn,
  recordings,
  total,
  withImports,
} from './dist';

const kB = 1000;
const scripts = files.filter((file) => /^assets\/.*\.js$/.test(file));
const byPath = globbed(scripts);

/** The one script whose path in the source ends so. @throws when the build has none: nothing may be left out of the sum unnoticed */
function script(end: string): string {
  const found = [...byPath].filter(([written]) => written.endsWith(end)).map(([, file]) => file);
  if (new Set(found).size !== 1) throw new Error(`${found.length} scripts are fetched as …${end}`);
  return found[0] as string;
}
const optional = (end: string): string[] => ([...byPath.keys()].some((written) => written.endsWith(end)) ? [script(end)] : []);

/** What the door and the map cannot be without. */
const [journey = 'none', ...others] = scripts.filter((file) => file.startsWith('assets/journey-'));
const map = new Set([...firstScreen(), ...withImports(journey)]);
/** What every station waits for before its first picture, fetched ahead or not: its screens, its buttons, its stage, the engine, sounds. */
const shared = fetchedBy(journey).filter((file) => !/^assets\/(reading|lab)-/.test(file));

const stationOf = async ({ id }: { id: string }): Promise<{ file: string; content: Station }> => {
  const file = script(`-${id}/station.yaml`);
  return { file, content: ((await import(/* @vite-ignore */ path.join(dist, file))) as { default: Station }).default };
};

const placeOf = ({ backdrop: { background, landmark }, pictures }: Station): string[] => [
  ...pictures.map((name) => script(`/cards/${name}.ts`)),
  script(`/backgrounds/${background}.svg`),
  ...(landmark ? [script(`/landmarks/${landmark}.svg`)] : []),
  ...optional(`/scenery/${background}.ts`),
];
const activity = (type: string): string[] => [script(`/${type}/index.ts`), script(`/${type}/scene.ts`)];
/** How only this game's buttons look. */
const dress = (type: string): string[] => files.filter((file) => new RegExp(`^assets/${type}-[0-9a-f]{8}\\.css$`).test(file));
const withAll = (some: readonly string[]): Set<string> => some.reduce((seen, file) => withImports(file, false, seen), new Set<string>());

const contents = await Promise.all(stations.map(stationOf));

/** From the map to the first picture: everything that a station in a band needs and the map did not. */
const firstLoad = ({ file, content }: (typeof contents)[number], band: Band): string[] => {
  const [first] = content.bands[band].steps;
  const needed = withAll([...shared, file, ...placeOf(content), ...(first ? activity(first.type) : [])]);
  return [...needed].filter((each) => !map.has(each));
};

/** Everything of a station, whichever band plays it, and its skill's part of the bank. */
const whole = ({ file, content }: (typeof contents)[number]): Set<string> => {
  const types = bands.flatMap((band) => content.bands[band].steps.map(({ type }) => type));
  const scripts = [file, ...placeOf(content), ...optional(`/situations/${content.skill}.yaml`), ...types.flatMap(activity)];
  return new Set([...withAll(scripts), ...types.flatMap(dress)]);
};

describe('a station', () => {
  it('is found with the engine and its own parts', () => {
    expect(others).toEqual([]);
    expect(shared.map((file) => file.replace(/-[0-9a-f]{8}\.js$/, ''))).toEqual(expect.arrayContaining(['assets/stage', 'assets/play']));
    for (const each of contents) {
      const load = firstLoad(each, 'A');
      expect(load, each.content.id).toEqual(expect.arrayContaining([each.file, expect.stringMatching(/^assets\/phaser-/)]));
      expect(load.some((file) => map.has(file))).toBe(false);
    }
  });

  it('needs at most 250 kB from the map to its first picture, the engine with it', () => {
    const loads = contents
      .flatMap((each) => bands.map((band) => ({ name: `${each.content.id} ${band}`, load: firstLoad(each, band) })))
      .map(({ name, load }) => ({ name, load, size: total(load) }))
      .sort((a, b) => b.size - a.size);
    const [heaviest] = loads;
    console.log(`first load of a station, in kB: ${loads.map(({ name, size }) => `${name} ${(size / kB).toFixed(1)}`).join(', ')}`);
    const sizes = Object.fromEntries(
      heaviest?.load.map((file) => [file, packed(file)]).sort(([, a], [, b]) => Number(b) - Number(a)) ?? [],
    );
    expect(heaviest?.size, `${heaviest?.name}: ${JSON.stringify(sizes, null, 1)}`).toBeLessThanOrEqual(250 * kB);
  });
});

describe('the worker', () => {
  const tierOf = new Map(precached().map(({ url, tier }) => [url, tier]));

  it('has fetched everything of a station before it begins with the next one, and the first of them with the game itself', () => {
    for (const [index, each] of contents.entries()) {
      for (const file of [...map, ...withAll(shared), ...whole(each)]) {
        expect(tierOf.get(file), `${each.content.id}: ${file}`).toBeLessThanOrEqual(index);
      }
    }
  });

  it('leaves for later what no station before needs', () => {
    for (const [index, each] of contents.entries()) expect(tierOf.get(each.file), each.content.id).toBe(index);
  });
});

describe('a game', () => {
  const own = new Map<string, Set<string>>();
  for (const [written, file] of byPath) {
    const type = /\/activities\/([^/]+)\/[^/]+$/.exec(written)?.[1];
    if (type) own.set(type, new Set([...(own.get(type) ?? []), file]));
  }
  const always = withAll(shared);

  it.each([...own])('%s is one file, whatever its folder holds', (_, parts) => {
    expect([...parts]).toHaveLength(1);
  });

  // The simple view needs no engine, on machines that have no room for one.
  it.each([...own])('%s brings neither the engine nor another game', (type, parts) => {
    const brought = [...withAll([...parts])];
    expect(brought.filter((file) => file.startsWith('assets/phaser-'))).toEqual([]);
    const others = [...own].flatMap(([other, files]) => (other === type ? [] : [...files])).filter((file) => !always.has(file));
    expect(brought.filter((file) => others.includes(file))).toEqual([]);
  });
});

describe('the whole', () => {
  const users = new Map<string, number>();
  for (const each of contents) for (const file of whole(each)) users.set(file, (users.get(file) ?? 0) + 1);
  const own = new Set([...users].filter(([file, count]) => count === 1 && !map.has(file)).map(([file]) => file));
  const leaders = leadersOwn(contents.length);
  const reading = readingOwn(contents.length);
  const core = files.filter(
    (file) => ![own.has(file), recordings.includes(file), leaders.includes(file), reading.includes(file)].includes(true),
  );

  it('has a core of at most 450 kB, whatever the number of stations', () => {
    const sizes = Object.fromEntries(core.map((file) => [file, packed(file)]));
    console.log(`core ${(total(core) / kB).toFixed(1)} kB, stations' own ${(total(own) / kB).toFixed(1)} kB`);
    for (const page of ['index.html', 'help.html']) expect(core).toEqual(expect.arrayContaining([page, ...named(page)]));
    expect(total(core), JSON.stringify(sizes, null, 1)).toBeLessThanOrEqual(450 * kB);
  });

  it('is at most 800 kB with any one station, and grows by at most 80 kB with each', () => {
    for (const each of contents) {
      const mine = [...whole(each)].filter((file) => own.has(file));
      console.log(`${each.content.id}: ${(total(mine) / kB).toFixed(1)} kB of its own`);
      expect(total(core) + total(mine), each.content.id).toBeLessThanOrEqual(800 * kB);
      expect(total(mine), each.content.id).toBeLessThanOrEqual(80 * kB);
    }
    expect(total(files)).toBe(total(core) + total(own) + total(recordings) + total(reading) + total(leaders));
  });

  // Rooms of the desk that are fetched when they are entered, each with what it alone needs, in kB.
  const rooms: readonly { name: string; files: RegExp; most: number }[] = [
    { name: 'what counts have in common', files: /^assets\/counts-/, most: 20 },
    { name: 'the log and the report', files: /^assets\/(logbook|log-shelf|report|report-word)-[0-9a-f]{8}\./, most: 25 },
    { name: 'the roll-up, with its worker', files: /^assets\/(roll-up|gather)-[0-9a-f]{8}\./, most: 25 },
    { name: 'what children have to say', files: /^assets\/(desk-)?opinions-/, most: 20 },
    { name: 'lines, and cards to post', files: /^assets\/(lines|overlay|share)-/, most: 22 },
    { name: 'answer cards, with their worker', files: /^assets\/(card-reading|codes-cards)-/, most: 14 },
    { name: 'the backup', files: /^assets\/backup-/, most: 5 },
    { name: 'the reading of codes', files: /^assets\/(camera|codes-qr)-/, most: 22 },
    { name: 'reports by codes', files: /^assets\/(report-codes|roll-up-scan|joined|draw|fflate)-/, most: 18 },
    { name: 'the papers', files: /^assets\/print-room-/, most: 12 },
    { name: 'the lab', files: /^assets\/lab-/, most: 8 },
    { name: 'the library for Excel', files: /^assets\/excel-/, most: 30 },
  ];

  it('keeps the leaders apart: a wing of at most 82 kB beside its words, those rooms, and the library for Word, and nothing that a child needs', () => {
    const others = [/^assets\/(level|word)-/, ...rooms.map((room) => room.files)];
    const wing = leaders.filter((file) => !others.some((each) => each.test(file)));
    console.log(`leaders: a wing of ${(total(wing) / kB).toFixed(1)} kB, all with words ${(total(leaders) / kB).toFixed(1)} kB`);
    expect(leaders).toEqual(expect.arrayContaining(['desk.html', 'screen.html', expect.stringMatching(/^assets\/desk-.*\.js$/)]));
    expect(leaders.filter((file) => map.has(file) || users.has(file))).toEqual([]);
    expect(total(wing), JSON.stringify(wing.map((file) => [file, packed(file)]))).toBeLessThanOrEqual(82 * kB);
  });

  it.each(rooms)('has in $name at most $most kB', ({ name, files: pattern, most }) => {
    const own = leaders.filter((file) => pattern.test(file));
    console.log(`leaders: ${name} ${(total(own) / kB).toFixed(1)} kB`);
    expect(own.some((file) => file.endsWith('.js'))).toBe(true);
    expect(total(own), JSON.stringify(own.map((file) => [file, packed(file)]))).toBeLessThanOrEqual(most * kB);
  });

  it('is at most 2 MB for a child, with everything', () => {
    const all = total(core) + total(own) + total(reading);
    console.log(`a child's side: ${(all / kB).toFixed(1)} kB`);
    expect(all).toBeLessThanOrEqual(2000 * kB);
  });

  it('has what can be read beside the journey, and the way into the lab, in at most 60 kB of their own, and nothing of it before', () => {
    console.log(`reading corner and lab: ${(total(reading) / kB).toFixed(1)} kB`);
    for (const name of ['reading', 'lab'])
      expect(reading).toEqual(expect.arrayContaining([expect.stringMatching(new RegExp(`^assets/${name}-.*\\.js$`))]));
    expect(reading.filter((file) => map.has(file) || users.has(file))).toEqual([]);
    expect(total(reading)).toBeLessThanOrEqual(60 * kB);
  });

  it('has in its core no text of a station', () => {
    expect(contents.filter(({ file }) => !own.has(file))).toEqual([]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { click } from '../pages/hands';
import { type Device, expect, test } from './device';
import { arrive, begin, createChild, lighthouse, simpleView, toMap } from './play';

/** Plays on a school machine: 1 at each commit, 10 at night. */
const RUNS = process.env.NIGHTLY ? 10 : 1;

/** The one random number of a run. It is saved with each step, and nothing but a save can contain it. */
const SEED = 3_141_592_653;

const double = (value: number): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return bytes;
};

/** What a save looks like on the disk: the seed as text and as Chromium's structured clone writes it, and the name of a field as there. */
const traces: readonly { name: string; bytes: Buffer }[] = [
  { name: 'seed, utf-8', bytes: Buffer.from(String(SEED)) },
  { name: 'seed, utf-16', bytes: Buffer.from(String(SEED), 'utf16le') },
  { name: 'seed, number', bytes: double(SEED) },
  { name: 'field of a profile', bytes: Buffer.from('"\x08nickname') },
  { name: 'field of a profile, utf-16', bytes: Buffer.from('nickname', 'utf16le') },
];

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

/** Everything in a profile's folder that play has left there. */
function residue(profile: string, origin: string): string[] {
  const found: string[] = [];
  const { host, port } = new URL(origin);
  for (const file of filesOf(profile)) {
    const name = path.relative(profile, file);
    if (/IndexedDB|File System|blob_storage/.test(name) && name.includes(`_${port}.`)) found.push(`${name}: a database`);
    const bytes = readFileSync(file);
    for (const trace of traces) if (bytes.includes(trace.bytes)) found.push(`${name}: ${trace.name}`);
    if (/Local Storage/.test(name) && (bytes.includes(host) || bytes.includes(Buffer.from(host, 'utf16le'))))
      found.push(`${name}: an entry of our origin`);
    // The browser itself notes the address of every page it opens, one that stores nothing too; what a page stores has a key.
    if (/Session Storage/.test(name) && /map-\d+-./.test(bytes.toString('latin1'))) found.push(`${name}: an entry`);
  }
  return found;
}

/** Plays the whole station and, in the middle of another run, closes the browser. @returns the map's words on the station after it */
async function playOn(device: Device, baseURL: string, whose: 'school' | 'family'): Promise<void> {
  const page = await device.open();
  await page.addInitScript((seed) => {
    crypto.getRandomValues = (array) => {
      if (array instanceof Uint32Array) array.fill(seed);
      return array;
    };
  }, SEED);
  await page.goto(baseURL);
  await arrive(page, whose);
  await simpleView(page);
  await begin(page);
  await createChild(page).finish();
  await toMap(page);
  await click(lighthouse(page, '\\d sao'));
  await click(page.getByRole('button', { name: 'Bắt đầu', exact: true }));
  const child = createChild(page);
  await child.tap();
  await child.tap();
  await device.close();
}

test('a family device keeps what this test looks for', async ({ device, baseURL }) => {
  test.setTimeout(120_000);
  await playOn(device, baseURL ?? '', 'family');
  const found = residue(device.profile, baseURL ?? '').join('\n');
  for (const trace of ['a database', 'seed, number', 'field of a profile']) expect(found).toContain(trace);
});

test('what a page keeps in its storages is found too', async ({ device, baseURL }) => {
  const page = await device.open();
  await page.goto(`${baseURL}help.html`);
  await device.close();
  expect(residue(device.profile, baseURL ?? '')).toEqual([]);
  const again = await device.open();
  await again.goto(`${baseURL}help.html`);
  await again.evaluate(() => {
    localStorage.setItem('kept', '1');
    sessionStorage.setItem('kept', '1');
  });
  await device.close();
  const found = residue(device.profile, baseURL ?? '').join('\n');
  for (const where of ['Local Storage', 'Session Storage']) expect(found).toContain(where);
});

for (let run = 1; run <= RUNS; run += 1) {
  test(`a school machine keeps nothing, run ${run}`, async ({ device, baseURL }) => {
    test.setTimeout(120_000);
    await playOn(device, baseURL ?? '', 'school');
    expect(residue(device.profile, baseURL ?? '')).toEqual([]);
    const page = await device.open();
    await page.goto(baseURL ?? '');
    await expect(page.getByRole('heading', { name: 'Máy này là của ai?' })).toBeVisible();
  });
}

test('a school machine is at its door again after leaving and Back', async ({ device, baseURL }) => {
  const page = await device.open();
  await page.goto(baseURL ?? '');
  await arrive(page, 'school');
  await simpleView(page);
  await begin(page);
  await page.goto(`${baseURL}help.html`);
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Máy này là của ai?' })).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await click(page.getByRole('button', { name: /^Máy ở trường/ }));
  await expect(page.getByRole('heading', { name: 'Em mấy tuổi?', level: 2 })).toBeVisible();
});

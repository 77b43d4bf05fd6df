import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { frame, gate, map, options, start, station } from '../../src/i18n/words';
import { migrations } from '../../src/storage/child/migrations';
import type { Save } from '../unit/storage/disk';
import { click, looked } from './pages/hands';

const folder = path.resolve(import.meta.dirname, '../fixtures/saves');
const saves = readdirSync(folder).map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')));

/** Puts a frozen save in the browser from a page that runs nothing of ours; `raise` is how many releases later it then claims to be. */
async function thaw(page: Page, save: Save, raise = 0) {
  await page.goto('./help.html');
  await page.evaluate(
    async (json) => {
      const { version, stores, raise }: Save & { raise: number } = JSON.parse(json);
      const open = (wanted: number, upgrade: (db: IDBDatabase) => void) =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open('kn', wanted);
          request.onupgradeneeded = () => upgrade(request.result);
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            request.result.close();
            resolve();
          };
        });
      await open(version, (db) => {
        for (const [name, { options, indexes, records }] of Object.entries(stores)) {
          const store = db.createObjectStore(name, options);
          for (const [index, path] of Object.entries(indexes)) store.createIndex(index, path);
          for (const { key, value } of records) store.put(value, options.keyPath ? undefined : key);
        }
      });
      if (raise > 0) await open(version + raise, () => {});
    },
    JSON.stringify({ ...save, raise }),
  );
}

/** A place on the map by what its button ends with. */
const place = (page: Page, state: string) => page.getByRole('button', { name: `. ${state}` }).first();
const databases = (page: Page) => page.evaluate(async () => (await indexedDB.databases()).map(({ name, version }) => ({ name, version })));
const begin = async (page: Page, device: string) => {
  await page.goto('./');
  await click(page.getByRole('button', { name: device }));
  await click(page.getByRole('button', { name: start.A.vi }));
  await click(page.getByRole('button', { name: start.go.vi }));
  await expect(place(page, map.play.vi)).toBeVisible();
};

for (const { release, told, database } of saves) {
  test(`what a child did with release ${release} is there again`, async ({ page }) => {
    await thaw(page, database);
    await page.goto('./');
    const words = told.settings.lang as 'vi' | 'en';
    await expect(place(page, map.resume[words])).toBeVisible();
    await expect(page.getByText(station.memoryOnly[words])).toHaveCount(0);
  });

  test(`a release that came after ${release} and went again: play goes on, and the map says that nothing is kept`, async ({ page }) => {
    await thaw(page, database, 50);
    await page.goto('./');
    const words = told.settings.lang as 'vi' | 'en';
    await expect(place(page, map.resume[words])).toBeVisible();
    await expect(page.getByText(station.memoryOnly[words])).toBeVisible();
    expect(await databases(page)).toEqual([{ name: 'kn', version: database.version + 50 }]);
  });
}

test('a device that cannot save says so on the map, and lets the child play', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });
  await begin(page, gate.family.vi);
  await expect(page.getByText(station.memoryOnly.vi)).toBeVisible();
  await click(place(page, map.play.vi));
  await expect(page.getByRole('button', { name: station.begin.vi })).toBeVisible();
});

test('a school machine gets no database, asked or played on', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('button', { name: gate.school.vi })).toBeVisible();
  expect(await databases(page)).toEqual([]);
  await begin(page, gate.school.vi);
  expect(await databases(page)).toEqual([]);
  await expect(page.getByText(station.memoryOnly.vi)).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('button', { name: gate.school.vi })).toBeVisible();
});

test('a family machine has one of a name that tells nothing, and opens on the map at the next visit', async ({ page }) => {
  await begin(page, gate.family.vi);
  expect(await databases(page)).toEqual([{ name: 'kn', version: migrations.length }]);
  await page.reload();
  await expect(place(page, map.play.vi)).toBeVisible();
});

test('a setting that nobody chose follows the device, whatever else was chosen before', async ({ page }) => {
  await begin(page, gate.family.vi);
  await click(page.getByRole('button', { name: frame.settings.vi }));
  await expect(page.getByLabel(options.calm.vi)).not.toBeChecked();
  await looked(page);
  await page.getByLabel('English').check();
  await expect(page.getByRole('button', { name: frame.back.en })).toBeVisible();
  // The device is asked for less motion later on.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(async () => {
    await page.reload();
    await page.getByRole('button', { name: frame.settings.en }).waitFor({ timeout: 3000 });
    await click(page.getByRole('button', { name: frame.settings.en }));
  }, 'English is kept').toPass();
  await expect(page.getByLabel(options.calm.en)).toBeChecked();
  await expect(page.getByLabel('English')).toBeChecked();
});

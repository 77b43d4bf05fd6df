import { expect, test } from '@playwright/test';
import { split } from '../../src/codes/parts/split';
import { modulesOf } from '../../src/codes/qr/draw';
import { writeHandIn } from '../../src/domain/report/file';
import { desk as words } from '../../src/i18n/desk';
import { codes } from '../../src/i18n/desk-codes';
import { report } from '../../src/i18n/desk-report';
import { rollUp } from '../../src/i18n/desk-roll-up';
import { scan } from '../../src/i18n/desk-scan';
import { fill } from '../../src/lib/text';
import { handIn } from '../hand-ins';
import { axeFaults } from './pages/axe';
import { Desk } from './pages/desk';
import { faults } from './pages/faults';
import { click } from './pages/hands';

/** As a photo that is all code. */
function bitmap(text: string): Buffer {
  const rows = modulesOf(text);
  const [scale, head] = [8, 54];
  const side = rows.length * scale;
  const file = Buffer.alloc(head + 4 * side * side, 255);
  file.fill(0, 0, head).write('BM');
  file.writeUInt32LE(file.length, 2);
  file.writeUInt32LE(head, 10);
  for (const [at, value] of [40, side, side].entries()) file.writeUInt32LE(value, 14 + 4 * at);
  file.writeUInt16LE(1, 26);
  file.writeUInt16LE(32, 28);
  for (let at = 0; at < side * side; at += 1) {
    // From the last row to the first.
    const [x, y] = [Math.floor((at % side) / scale), rows.length - 1 - Math.floor(at / side / scale)];
    if (rows[y]?.[x]) file.fill(0, head + 4 * at, head + 4 * at + 3);
  }
  return file;
}

test('a report that is shown as a code, and one of which a code is lost, are gathered from photos', async ({ page, baseURL }) => {
  const found = await faults(page, baseURL ?? '');
  const desk = new Desk(page);
  await desk.open();
  await click(desk.button(report.title));
  await page.locator('#report-unit').fill('Liên đội Ba');
  await click(desk.button(report.codes));
  const shown = { name: 'man-hinh.png', mimeType: 'image/png', buffer: await page.locator('figure:not([hidden]) svg').screenshot() };
  expect(await axeFaults(page)).toEqual([]);
  for (let back = 0; back < 2; back += 1) await click(desk.button(words.back));

  await click(desk.button(rollUp.title));
  const choose = page.getByLabel(desk.say(scan.photos));
  // A press is passed over while what was there before comes in: then a person presses again.
  await expect(async () => {
    if (!(await choose.isVisible())) await click(desk.button(rollUp.scan));
    await expect(choose).toBeVisible({ timeout: 2000 });
  }).toPass({ timeout: 15_000 });
  // What is said of a code gives way to what is said of the next one: the list stays.
  const whole = (unit: string) => expect(page.getByRole('listitem').filter({ hasText: unit })).toBeVisible();
  await choose.setInputFiles([shown]);
  await whole('Liên đội Ba');
  const other = (split(Buffer.from(writeHandIn(handIn(3)))) ?? []).map((text, n) => {
    return { name: `${n}.bmp`, mimeType: 'image/bmp', buffer: bitmap(text) };
  });
  await choose.setInputFiles(other.slice(-1));
  await expect(page.getByText(desk.say(codes.open))).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await choose.setInputFiles(other.slice(1));
  await whole(handIn(3).unit.name);
  await click(desk.button(codes.done));
  await expect(page.getByText(desk.say(fill(rollUp.handed, { n: 2 })))).toBeVisible();
  expect(found).toEqual([]);
});

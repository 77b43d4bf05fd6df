import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { FIRST_LINE } from '../../src/domain/desk/backup-file';
import { faultWords, backup as words } from '../../src/i18n/desk-backup';
import { meetings } from '../../src/i18n/desk-meetings';
import { paperForm } from '../../src/i18n/desk-paper';
import { axeFaults } from './pages/axe';
import { Desk } from './pages/desk';
import { faults } from './pages/faults';
import { click } from './pages/hands';

const PASSPHRASE = 'muối gió nho khô thuyền';

class Backup extends Desk {
  async enter() {
    await click(this.button(words.title));
    await expect(this.heading(words.make)).toBeVisible();
  }

  field = (label: { vi: string; en: string }) => this.page.getByLabel(this.say(label), { exact: true });

  row = (label: { vi: string; en: string }) =>
    this.page.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name: this.say(label) }) });

  /** Before a file is chosen, opened, compared and brought in. */
  async sees(width: number, height: number) {
    await this.page.setViewportSize({ width, height });
    expect(await axeFaults(this.page)).toEqual([]);
    expect(await this.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  }
}

test('a desk is locked into a file, wiped, and brought back by its passphrase alone', async ({ page, baseURL }, info) => {
  test.setTimeout(120_000);
  const found = await faults(page, baseURL ?? '');
  const desk = new Backup(page);
  await desk.open();
  const unit = page.getByLabel(desk.say(paperForm.unit));
  await unit.fill('Trường Tiểu học Phước Nam');
  await desk.hold();

  await desk.enter();
  const make = desk.button(words.load);
  await desk.field(words.passphrase).fill('0912345678910');
  await desk.field(words.again).fill('0912345678910');
  await expect(make).toBeDisabled();
  await desk.field(words.passphrase).fill(PASSPHRASE);
  await expect(page.getByText(desk.say(words.differs))).toBeVisible();
  await desk.sees(360, 640);
  await desk.field(words.again).fill(PASSPHRASE);
  const [file] = await Promise.all([page.waitForEvent('download'), click(make)]);
  expect(file.suggestedFilename()).toMatch(/^sao-luu-\d{4}-\d\d-\d\d\.txt$/);
  const kept = info.outputPath('backup.txt');
  await file.saveAs(kept);
  const text = readFileSync(kept, 'utf8');
  expect(text.startsWith(FIRST_LINE)).toBe(true);
  expect(text).not.toContain('Phước Nam');
  await expect(desk.field(words.passphrase)).toHaveValue('');

  await click(desk.button(meetings.wipe));
  await click(desk.button(meetings.wipeYes));
  await desk.pass();
  await expect(unit).toHaveValue('');

  await desk.enter();
  const choose = page.getByLabel(desk.say(words.choose));
  await choose.setInputFiles({ name: 'cut.txt', mimeType: 'text/plain', buffer: Buffer.from(text.slice(0, -50)) });
  await expect(page.getByText(desk.say(faultWords.damaged))).toBeVisible();
  await choose.setInputFiles(kept);
  await desk.field(words.key).fill('muối gió nho khô');
  await click(desk.button(words.open));
  await expect(page.getByText(desk.say(faultWords.key))).toBeVisible();
  await desk.sees(1024, 768);
  await desk.field(words.key).fill(PASSPHRASE);
  await click(desk.button(words.open));
  await expect(desk.row(words.unit).getByRole('cell')).toHaveText(['Trường Tiểu học Phước Nam', desk.say(words.noUnit)]);
  await expect(desk.row(words.meetings).getByRole('cell')).toHaveText(['1', '0']);
  await desk.sees(360, 640);
  await click(desk.button(words.replace));
  await click(desk.button(words.replaceYes));
  await click(desk.button(words.anew));
  await desk.pass();
  await expect(unit).toHaveValue('Trường Tiểu học Phước Nam');
  await desk.enter();
  await expect(page.getByText(/: 1 buổi đã dẫn/)).toBeVisible();
  expect(found).toEqual([]);
});

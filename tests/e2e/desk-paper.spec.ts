import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { paperForm as words } from '../../src/i18n/desk-paper';
import { unzip } from '../unzip';
import { Desk } from './pages/desk';
import { faults } from './pages/faults';
import { click } from './pages/hands';

test('the plan comes as a Word file with the name of the unit, which is kept with its letterhead', async ({ page, baseURL }) => {
  const found = await faults(page, baseURL ?? '');
  const desk = new Desk(page);
  await desk.open();
  const unit = page.getByLabel(desk.say(words.unit));
  const load = desk.button(words.load);

  await unit.fill('Trường '.repeat(20));
  await expect(page.getByRole('alert').filter({ hasText: 'dài 139 ký tự' })).toBeVisible();
  await expect(load).toBeDisabled();
  await unit.fill('  Trường Tiểu học   Phước Nam ');
  await page.getByLabel(desk.say(words.place)).pressSequentially('Phan Rang');
  await desk.choose('radio', 'Nhà trường');

  const [file] = await Promise.all([page.waitForEvent('download'), click(load)]);
  expect(file.suggestedFilename()).toMatch(/^ke-hoach-\d{4}-\d\d-\d\d\.docx$/);
  const bytes = readFileSync(await file.path());
  expect(bytes.toString('latin1', 0, 2)).toBe('PK');
  const text = (unzip(bytes).get('word/document.xml') ?? '').replaceAll('\u00A0', ' ');
  expect(text).toContain('TRƯỜNG TIỂU HỌC PHƯỚC NAM');
  expect(text).toContain('Phan Rang, ngày ');
  expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  await expect(page.getByText(file.suggestedFilename())).toBeVisible();

  expect(found).toEqual([]);

  await page.reload();
  await desk.open();
  await expect(unit).toHaveValue('Trường Tiểu học Phước Nam');
  await expect(page.getByRole('radio', { name: 'Nhà trường' })).toBeChecked();
});

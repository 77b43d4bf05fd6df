import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { readFile } from '../../src/domain/report/file';
import { present, desk as words } from '../../src/i18n/desk';
import { log } from '../../src/i18n/desk-log';
import { report } from '../../src/i18n/desk-report';
import { rollUp } from '../../src/i18n/desk-roll-up';
import { countText } from '../../src/lib/numbers';
import { axeFaults } from './pages/axe';
import { Desk } from './pages/desk';
import { faults } from './pages/faults';
import { click } from './pages/hands';

test('a session writes itself into the log, is completed, and its numbers are those of the page and of the file', async ({
  page,
  baseURL,
}) => {
  const found = await faults(page, baseURL ?? '');
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  const desk = new Desk(page);
  await desk.open();
  await desk.minutes(10);
  await desk.begin();
  // To the vote: it is counted, talked about, and counted again.
  const ten = page.getByRole('button', { name: /^\+10 / });
  while (!(await ten.first().isVisible())) await page.keyboard.press('PageDown');
  for (const option of [0, 1, 2]) await click(ten.nth(option));
  await click(desk.button(present.again));
  for (const option of [0, 0, 2]) await click(ten.nth(option));
  await click(desk.end);
  await click(desk.button(present.endNow));

  await click(desk.button(log.toLog));
  const held = page.locator('.held > li');
  await expect(held).toHaveCount(1);
  await expect(held).toContainText(desk.say(log.open));
  await click(held.getByRole('button', { name: /^Ghi buổi/ }));
  // What was counted with hands stands there already.
  await expect(field('Số lượt trẻ')).toHaveValue('30');
  await field('Nữ').fill('14');
  await field('Nam').fill('16');
  await field('Tài liệu đã in, đã phát').fill('1250');
  expect(await axeFaults(page)).toEqual([]);
  await click(desk.button(log.save));
  await expect(held).toContainText(desk.say(log.done));
  expect(await axeFaults(page)).toEqual([]);
  await click(desk.button(words.back));

  await click(desk.button(report.title));
  await expect(desk.heading(report.title).first()).toBeVisible();
  await click(page.locator('label', { hasText: 'Kỳ khác' }));
  const today = await page.evaluate(() => new Date().toLocaleDateString('sv'));
  await page.getByLabel(desk.say(report.to)).fill(today);
  await click(page.getByRole('button', { name: /^Lấy theo buổi đông nhất/ }));
  await field('Dân tộc thiểu số').fill('7');
  await page.locator('#report-unit').fill('Liên đội Ba');
  // The keyboard goes on to the next field when this one is kept.
  await page.keyboard.press('Tab');
  await expect(page.locator('#report-place')).toBeFocused();
  expect(await axeFaults(page)).toEqual([]);

  const [file] = await Promise.all([page.waitForEvent('download'), click(desk.button(report.hand))]);
  expect(file.suggestedFilename()).toBe(`bao-cao-lien-doi-ba-${today}.txt`);
  const read = readFile(readFileSync(await file.path(), 'utf8'));
  if (!read.ok || read.file.format !== 'khien-nho/hand-in') throw new Error('no file to hand in');
  expect(read.file).toMatchObject({
    revision: 1,
    counts: { sessions: 1, attendances: 30, children: 30, girls: 14, boys: 16, materials: 1250, minority: null },
  });
  const shown = (label: string) =>
    page
      .locator('.paper tr', { has: page.getByRole('rowheader', { name: label, exact: true }) })
      .getByRole('cell')
      .first();
  for (const [label, id] of [
    ['Số lượt trẻ', 'attendances'],
    ['Số trẻ', 'children'],
    ['Nữ', 'girls'],
    ['Tài liệu đã in, đã phát', 'materials'],
  ] as const) {
    await expect(shown(label)).toHaveText(countText(Number(read.file.counts[id])).vi);
  }
  await expect(shown('Dân tộc thiểu số')).toHaveText('không hiện (số nhỏ)');
  const [skill] = read.file.skills;
  expect([skill?.first_asked, skill?.second_asked]).toEqual([30, 30]);

  const [excel] = await Promise.all([page.waitForEvent('download'), click(desk.button(report.excel))]);
  expect(readFileSync(await excel.path()).toString('latin1', 0, 2)).toBe('PK');
  const [word] = await Promise.all([page.waitForEvent('download'), click(desk.button(report.word))]);
  expect(readFileSync(await word.path()).toString('latin1', 0, 2)).toBe('PK');
  // A change after that is the next revision of the same report.
  await field('Nữ').fill('13');
  await expect(page.getByText(desk.say(report.changed))).toBeVisible();
  const [second] = await Promise.all([page.waitForEvent('download'), click(desk.button(report.hand))]);
  const again = readFile(readFileSync(await second.path(), 'utf8'));
  expect(again).toMatchObject({ ok: true, file: { id: read.file.id, revision: 2, counts: { girls: 13 } } });

  // What the unit is called, other rooms know at once.
  await click(desk.button(words.back));
  await expect(page.locator('#unit')).toHaveValue('Liên đội Ba');
  await click(desk.button(rollUp.title));
  await expect(page.getByLabel(desk.say(rollUp.unit), { exact: true })).toHaveValue('Liên đội Ba');
  expect(found).toEqual([]);
});

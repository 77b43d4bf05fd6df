import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { opinionPapers, opinions, stepForm, telling, wording } from '../../src/i18n/desk-opinions';
import { fill } from '../../src/lib/text';
import { axeFaults } from './pages/axe';
import { Desk } from './pages/desk';
import { faults } from './pages/faults';
import { click } from './pages/hands';

test('what children choose is carried on, answered by a file, told on the projector and counted', async ({ page, baseURL }) => {
  test.setTimeout(180_000);
  const found = await faults(page, baseURL ?? '');
  const desk = new Desk(page);
  await desk.open();
  await page.getByRole('textbox').first().fill('Liên đội Trường Tiểu học Phước Nam');
  await click(desk.button(opinions.title));
  expect(await axeFaults(page)).toEqual([]);

  // Dots for topics, then for the sentences of one: the projector follows.
  await click(desk.button(opinions.choose));
  await click(page.getByRole('button', { name: 'Thêm 5: Đường tới trường' }));
  const screen = await desk.openScreen();
  const dots = screen.locator('.board-dots');
  await expect(dots).toHaveText(['0', '0', '5', '0', '0', '0']);
  await click(page.locator('.choose-look label', { hasText: 'Đường tới trường' }));
  await expect(screen.getByRole('heading', { level: 1 })).toContainText('Đường tới trường');
  await screen.setViewportSize({ width: 1024, height: 768 });
  expect(await screen.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThanOrEqual(0);
  expect(await axeFaults(screen)).toEqual([]);
  await click(page.getByRole('button', { name: /^Thêm 5: / }).first());
  await expect(dots.first()).toHaveText('5');
  await click(page.getByRole('button', { name: /^Viết thành kiến nghị: Trước cổng/ }));

  // The words of the group; then carried on.
  const words = page.getByLabel(desk.say(wording.words));
  await expect(words).toHaveValue(/gờ giảm tốc/);
  await click(desk.button(opinions.save));
  await expect(page.getByText(desk.say(wording.kept))).toBeVisible();
  await click(desk.button(stepForm.forwarded));
  await click(page.getByText('Ủy ban nhân dân xã, phường', { exact: true }));
  await click(desk.button(opinions.save));
  await expect(page.getByText(/đã chuyển tới Ủy ban nhân dân xã, phường, hạn trả lời/).first()).toBeVisible();

  // Up it goes; the one above answers.
  const [up] = await Promise.all([page.waitForEvent('download'), click(desk.button(opinionPapers.up))]);
  const file = readFileSync(await up.path(), 'utf8');
  expect(file.split('\n')[0]).toBe('Khiên Nhỏ - kiến nghị của trẻ - Liên đội Trường Tiểu học Phước Nam - 1 kiến nghị');
  const { proposals } = JSON.parse(file.slice(file.indexOf('{')));
  const [{ id, steps, made }] = proposals;
  const answer = { id: 'answer-1', n: 2, did: 'answered', day: made, who: 'UBND xã', answer: 'part', words: 'Tháng sau kẻ vạch.' };
  const down = {
    format: 'khien-nho/opinions',
    schema: 1,
    unit: 'Xã Phước Nam',
    made,
    way: 'down',
    answers: [{ id, steps: [...steps, answer] }],
  };
  const picker = page.getByLabel(desk.say(opinionPapers.take), { exact: true });
  await picker.setInputFiles({ name: 'hong.txt', mimeType: 'text/plain', buffer: Buffer.from(JSON.stringify(down).slice(0, 90)) });
  await expect(page.getByRole('alert').filter({ hasText: 'bị đứt' })).toBeVisible();
  await picker.setInputFiles({ name: 'tra-loi.txt', mimeType: 'text/plain', buffer: Buffer.from(JSON.stringify(down)) });
  await expect(page.getByText(desk.say(fill(opinionPapers.taken, { unit: 'Xã Phước Nam', fresh: 0, answered: 1 })))).toBeVisible();

  // Back to the children.
  await click(desk.button(fill(opinions.tellMany, { n: 1 })));
  await expect(screen.getByText('Tháng sau kẻ vạch.')).toBeVisible();
  await expect(screen.getByText(desk.say(telling.thanks))).toBeVisible();
  expect(await axeFaults(screen)).toEqual([]);
  await click(desk.button(stepForm.told));
  await expect(page.getByText(desk.say(telling.none))).toBeVisible();
  await click(desk.button(opinions.toList));
  await expect(page.locator('.proposal-about')).toContainText('Đã kể lại cho các em');

  expect(found).toEqual([]);

  await page.reload();
  await desk.pass();
  await click(desk.button(opinions.title));
  await click(desk.button(opinionPapers.print));
  await expect(page.getByText('Đã thu nhận 1; đã chuyển 1; đã trả lời 1; đã kể lại cho các em 1.').last()).toBeVisible();
  // With the letterhead of whoever sends it on, and drawn anew for another one.
  await expect(page.locator('.letterhead')).toContainText('ĐỘI TNTP HỒ CHÍ MINH');
  await click(page.locator('label', { hasText: 'Nhà trường' }));
  await expect(page.locator('.print-pages:not(.measured) .letterhead')).toContainText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
});

test('a line that looks like a case leads to the page for it, and is kept nowhere', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await click(desk.button(opinions.title));
  await click(desk.button(opinions.write));
  const words = page.getByLabel(desk.say(wording.words));
  await words.fill('Bạn nhỏ bị chú hàng xóm sờ.');
  await click(desk.button(opinions.save));
  await expect(page.getByText(desk.say(wording.harm))).toBeVisible();
  await click(desk.button(wording.open));
  await expect(page.getByRole('dialog').getByRole('heading', { level: 2 })).toBeVisible();
  await page.keyboard.press('Escape');
  const kept = () =>
    page.evaluate(async () => {
      const all: unknown[] = [];
      for (const { name = '' } of await indexedDB.databases()) {
        const db = await new Promise<IDBDatabase>((resolve) => {
          const open = indexedDB.open(name);
          open.onsuccess = () => resolve(open.result);
        });
        for (const store of db.objectStoreNames) {
          const rows = db.transaction(store).objectStore(store).getAll();
          await new Promise((resolve) => {
            rows.onsuccess = resolve;
          });
          all.push(rows.result);
        }
        db.close();
      }
      return JSON.stringify(all);
    });
  expect(await kept()).not.toContain('hàng xóm');
  await words.fill('Tụi em mong có người lớn ở cổng giờ tan học.');
  await click(desk.button(opinions.save));
  await expect(page.getByText(desk.say(wording.kept))).toBeVisible();
  expect(await kept()).toContain('ở cổng giờ tan học');
  expect(await kept()).not.toContain('hàng xóm');
});

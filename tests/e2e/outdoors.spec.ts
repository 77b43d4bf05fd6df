import { expect, test } from '@playwright/test';
import { wish, desk as words } from '../../src/i18n/desk';
import { bigGame } from '../../src/i18n/desk-big-game';
import { programme } from '../../src/i18n/desk-programme';
import { fill } from '../../src/lib/text';
import { axeFaults } from './pages/axe';
import { Desk } from './pages/desk';
import { faults } from './pages/faults';

test('a leader plans a big game and a programme, and sees what will be printed', async ({ page, baseURL }) => {
  const found = await faults(page, baseURL ?? '');
  const desk = new Desk(page);
  await desk.open();

  await desk.press(desk.button(bigGame.tile));
  const rows = page.getByRole('region', { name: desk.say(bigGame.table) }).getByRole('row');
  await expect(rows).toHaveCount(8);
  await desk.press(desk.button(fill(bigGame.more, { n: 20, label: bigGame.children })));
  await expect(rows).toHaveCount(10);
  await desk.press(desk.button(bigGame.paper.posts));
  const sheets = page.getByRole('article');
  await expect(sheets).toHaveCount(11);
  await expect(page.getByText(desk.say(bigGame.telling)).first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(sheets.first()).toBeVisible();
  await expect(desk.button(bigGame.toPlan)).toBeHidden();
  await page.emulateMedia({ media: null });
  await desk.press(desk.button(bigGame.toPlan));
  await expect(rows).toHaveCount(10);
  await desk.press(desk.button(words.back));

  await desk.press(desk.button(programme.tile));
  const meetings = page.getByRole('table', { name: desk.say(programme.table) }).getByRole('row');
  await expect(meetings).toHaveCount(14);
  await desk.choose('radio', desk.say(fill(wish.min, { n: 35 })));
  await desk.press(desk.button(programme.print));
  await expect(sheets).toHaveCount(2);
  await desk.press(desk.button(words.back));
  await expect(meetings).toHaveCount(14);
  expect(found).toEqual([]);
});

for (const lang of ['vi', 'en'] as const) {
  test(`axe finds nothing in the big game and the programme (${lang})`, lang === 'vi' ? {} : { tag: '@nightly' }, async ({ page }) => {
    const desk = new Desk(page);
    await desk.open();
    await desk.press(page.getByRole('button', { name: lang === 'vi' ? 'Tiếng Việt' : 'English' }));
    desk.lang = lang;
    for (const room of [bigGame.tile, programme.tile]) {
      await desk.press(desk.button(room));
      await expect(page.getByRole('row').nth(3)).toBeVisible();
      expect(await axeFaults(page), desk.say(room)).toEqual([]);
      await desk.press(desk.button(words.back));
    }
  });
}

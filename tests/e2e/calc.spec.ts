import { expect, type Page, test } from '@playwright/test';

/** Types with the keyboard: a space between keys. */
async function type(page: Page, keys: string) {
  for (const key of keys.split(' ')) await page.keyboard.press(key);
}

const display = (page: Page) => page.getByRole('status');

test.beforeEach(async ({ page }) => {
  await page.goto('calc.html');
});

test('is an ordinary calculator', async ({ page }) => {
  await expect(page).toHaveTitle('Máy tính');
  for (const name of ['1', '2', 'Dấu phẩy', '5', 'Nhân', '4', 'Bằng']) await page.getByRole('button', { name, exact: true }).click();
  await expect(display(page)).toHaveText('50');
});

test('reckons as expected by keyboard alone', async ({ page }) => {
  for (const [keys, result] of [
    ['0 , 1 + 0 , 2 =', '0,3'],
    ['2 + 3 * 4 Enter', '20'],
    ['9 / 0 =', 'Không chia được'],
    ['9 / 0 = 7', '7'],
    ['9 / 0 + 5 =', '5'],
    ['5 - 8 =', '−3'],
    ['1 2 3 Backspace', '12'],
    ['5 0 %', '0,5'],
    ['8 + - 3 =', '5'],
    ['7 Escape', '0'],
    ['1 / 3 =', '0,333333333333'],
    ['1 2 3 4 5 6 7 8 9 0 1 2 3', '123456789012'],
  ] as const) {
    await page.keyboard.press('Escape');
    await type(page, keys);
    await expect(display(page), keys).toHaveText(result);
  }
});

test('loads nothing of the game', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.reload();
  await expect(display(page)).toHaveText('0');
  expect(asked.filter((path) => !path.startsWith('/calc.'))).toEqual([]);
});

test('fits a small screen', async ({ page }) => {
  const wider = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(wider).toBe(false);
});

import { expect, test } from '@playwright/test';

test.describe('without any script', () => {
  test.use({ javaScriptEnabled: false });

  test('says where to call, in both languages', async ({ page }) => {
    await page.goto('help.html');
    await expect(page).toHaveTitle('Khiên Nhỏ – Số cần nhớ');
    const call = page.getByRole('link', { name: 'Gọi 111' });
    await expect(call).toHaveAttribute('href', 'tel:111');
    await expect(page.getByRole('main')).toContainText('Không bao giờ là lỗi của em.');
    await expect(page.getByRole('region', { name: 'English' })).toContainText('It is never too late to tell.');
    // Legible from the next seat: the digits are at least 48 px high.
    expect((await call.locator('b').boundingBox())?.height).toBeGreaterThanOrEqual(48);
  });

  test('is offered by the start page, which cannot run', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('link', { name: 'Số cần nhớ' }).click();
    await expect(page.getByRole('link', { name: 'Gọi 111' })).toBeVisible();
  });

  test('can be left for the calculator', async ({ page }) => {
    await page.goto('help.html');
    const exit = page.getByRole('link', { name: 'Thoát nhanh' });
    const box = await exit.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(48);
    await exit.click();
    await expect(page).toHaveTitle('Máy tính');
  });
});

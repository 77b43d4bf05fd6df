import { expect, test } from './device';
import { startFaultyHost, startHost } from './host';
import { arrive, begin, createChild, lighthouse, simpleView, toMap } from './play';

/** Cold starts without a server: 3 at each commit, 50 at night. */
const STARTS = process.env.NIGHTLY ? 50 : 3;

test('visited once, played to the star without any server', async ({ device, ending }) => {
  test.setTimeout(120_000 + STARTS * 20_000);
  const host = await ending(startHost());
  let page = await device.open();
  await page.goto(host.url);
  await arrive(page, 'family');
  await expect(page.getByText('Sẵn sàng ngoại tuyến')).toBeVisible({ timeout: 30_000 });
  await device.close();
  await host.stop();
  await expect(fetch(host.url)).rejects.toThrow();

  for (let start = 1; start <= STARTS; start += 1) {
    page = await device.open();
    await page.goto(host.url);
    await expect(lighthouse(page, 'Chơi'), `cold start ${start}`).toBeVisible();
    await expect(page.locator('html.lettered'), 'its own letters').toBeAttached();
    await expect(page.getByText('Sẵn sàng ngoại tuyến')).toBeVisible();
    if (start < STARTS) await device.close();
  }

  await page.goto(`${host.url}help.html`);
  await expect(page.getByRole('link', { name: 'Gọi 111' })).toBeVisible();
  await page.goto(`${host.url}calc.html`);
  await page.getByRole('button', { name: '7', exact: true }).click();
  await expect(page.getByRole('status')).toHaveText('7');

  await page.goto(host.url);
  await simpleView(page);
  await begin(page);
  await createChild(page).finish();
  await toMap(page);
  await expect(lighthouse(page, '\\d sao')).toBeVisible();
});

for (const vary of ['Accept, Accept-Language', '*']) {
  const always = vary === '*';
  const name = `ready means that a start works, on a host that answers «Vary: ${vary}» and sends pages on to shorter addresses`;
  test(name, always ? {} : { tag: '@nightly' }, async ({ device, ending }) => {
    const host = await ending(startFaultyHost());
    host.headers.Vary = vary;
    host.shortens = true;
    let page = await device.open();
    await page.goto(host.url);
    await arrive(page, 'family');
    await expect(page.getByText('Sẵn sàng ngoại tuyến')).toBeVisible({ timeout: 30_000 });
    await device.close();
    await host.stop();

    page = await device.open();
    await page.goto(host.url);
    await expect(lighthouse(page, 'Chơi')).toBeVisible();
    for (const address of ['help.html', 'help']) {
      await page.goto(host.url + address);
      await expect(page.getByRole('link', { name: 'Gọi 111' })).toBeVisible();
    }
  });
}

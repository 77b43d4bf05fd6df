import { bands } from '../../../src/domain/activity';
import { frame, options } from '../../../src/i18n/words';
import { Game } from '../pages/game';
import { click } from '../pages/hands';
import { deploy, deployPage, entries } from './deploy';
import { expect, test } from './device';
import { startFaultyHost } from './host';
import { arrive } from './play';

const rest = entries.filter(({ tier }) => tier > 0).map(({ url }) => url);

test('killed while the other places come, the next start goes on where it was', async ({ device, ending }) => {
  const host = await ending(startFaultyHost());
  const half = Math.floor(rest.length / 2);
  const stuck = rest[half] ?? '';
  host.faults.set(stuck, 'silent');
  let page = await device.open();
  await page.goto(host.url);
  await arrive(page, 'family');
  const bar = page.getByRole('progressbar', { name: /^Đang tải thêm các nơi: \d+%/ });
  await expect.poll(() => host.asked.includes(stuck), { timeout: 30_000 }).toBe(true);
  const percent = Math.floor((100 * (entries.length - rest.length + half)) / entries.length);
  await expect(bar).toHaveJSProperty('value', percent);
  await expect(page.getByText('Sẵn sàng ngoại tuyến')).toHaveCount(0);
  await device.kill();

  host.faults.clear();
  host.asked.length = 0;
  page = await device.open();
  await page.goto(host.url);
  await expect(page.getByText('Sẵn sàng ngoại tuyến')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  expect(host.asked.filter((file) => rest.includes(file))).toEqual(rest.slice(half));
});

for (const band of bands) {
  test(`before the other places came the first one is played without network in band ${band}, and another one is asked for kindly`, {
    tag: band === 'A' ? [] : '@nightly',
  }, async ({ device, ending }) => {
    test.setTimeout(300_000);
    const host = await ending(startFaultyHost());
    for (const file of rest) host.faults.set(file, 'reset');
    let page = await device.open();
    let game = new Game(page);
    await page.goto(host.url);
    await game.chooseDevice('family');
    await game.chooseAge(band);
    await game.chooseCompanion();
    await expect.poll(() => host.asked.includes(rest.at(-1) ?? ''), { timeout: 30_000 }).toBe(true);
    await device.close();
    await host.stop();

    page = await device.open();
    game = new Game(page);
    await page.goto(host.url);
    await expect(game.place('Bãi rùa Núi Chúa')).toBeVisible();
    await game.set(options.simple);
    await game.enter('Bãi rùa Núi Chúa');
    await game.play.until(game.mission, 700);
    await game.doMission(true);
    await game.toMap();
    await click(game.place('Hang Rái'));
    await expect(page.getByText(frame.lostPlace.vi)).toBeVisible();
    await expect(game.offline).toHaveCount(0);
  });
}

test('a new release fetches only what changed, and is whole before it is offered', async ({ device, ending }, info) => {
  const folder = info.outputPath('site');
  deploy(folder, 1);
  const host = await ending(startFaultyHost(folder));
  const page = await device.open();
  await page.goto(host.url);
  await arrive(page, 'family');
  await expect(page.getByText('Sẵn sàng ngoại tuyến')).toBeVisible({ timeout: 30_000 });

  deployPage(folder, 'help.html');
  host.asked.length = 0;
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await click(page.getByRole('button', { name: 'Có bản mới. Cập nhật' }));
  await expect(page.getByRole('button', { name: 'Có bản mới. Cập nhật' })).toHaveCount(0);
  await expect(page.getByText('Sẵn sàng ngoại tuyến')).toBeVisible();
  expect(new Set(host.asked)).toEqual(new Set(['sw.js', 'help.html']));
});

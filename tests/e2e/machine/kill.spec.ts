import { type Device, expect, test } from './device';
import { acknowledged, arrive, begin, createChild, goOn, isOver, lighthouse, seen, simpleView, toMap } from './play';

/** In one activity, at night in each of three: with the one after the star 6 kills at each commit, 301 at night. */
const KILLS = process.env.NIGHTLY ? 100 : 5;

const phases: readonly { name: string; reached: (screen: string) => boolean; tag: string[] }[] = [
  { name: 'the story', reached: (screen) => screen.includes('Kia là bác Tư.'), tag: ['@nightly'] },
  { name: 'the toy call, two digits pressed', reached: (screen) => screen.includes('Đã bấm: 1 1'), tag: [] },
  { name: 'sorting, one card put away', reached: (screen) => screen.includes('Thẻ 2 trên'), tag: ['@nightly'] },
];

/** Home device, in the middle of the station. */
async function start(device: Device, baseURL: string) {
  const page = await device.open();
  await page.goto(baseURL);
  await arrive(page, 'family');
  await simpleView(page);
  await begin(page);
  return page;
}

for (const { name, reached, tag } of phases) {
  test(`killed in ${name}, the game goes on there, again and again`, { tag }, async ({ device, baseURL }) => {
    test.setTimeout(120_000 + KILLS * 15_000);
    let page = await start(device, baseURL ?? '');
    let before = await createChild(page).until(reached);
    for (let kill = 1; kill <= KILLS; kill += 1) {
      await acknowledged(page);
      await device.kill();
      page = await device.open();
      await page.goto(baseURL ?? '');
      await goOn(page);
      expect(await seen(page), `kill ${kill}`).toBe(before);
      const child = createChild(page);
      before = await child.tap();
      if (isOver(before)) {
        await child.finish();
        await toMap(page);
        await begin(page);
        before = await seen(page);
      }
    }
  });
}

test('killed as soon as the star is shown, the star is there', async ({ device, baseURL }) => {
  test.setTimeout(120_000);
  let page = await start(device, baseURL ?? '');
  await createChild(page).finish();
  await device.kill();
  page = await device.open();
  await page.goto(baseURL ?? '');
  await expect(lighthouse(page, '\\d sao')).toBeVisible();
});

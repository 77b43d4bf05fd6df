import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { readFile, writeHandIn } from '../../src/domain/report/file';
import { report } from '../../src/i18n/desk-report';
import { rollUp as words } from '../../src/i18n/desk-roll-up';
import { countText } from '../../src/lib/numbers';
import { fill } from '../../src/lib/text';
import { handIn } from '../hand-ins';
import { axeFaults } from './pages/axe';
import { Desk } from './pages/desk';
import { faults } from './pages/faults';
import { click } from './pages/hands';

const file = (name: string, content: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
const group = (n: number, change = {}) => file(`lien-doi-${n}.txt`, writeHandIn(handIn(n, change)));

/** The room where reports are gathered. */
class Gathering extends Desk {
  async enter(unit: string) {
    await this.open();
    await this.press(this.button(words.title));
    await this.page.getByLabel(this.say(words.unit), { exact: true }).fill(unit);
  }

  async add(...files: ReturnType<typeof file>[]) {
    await this.page.getByLabel(this.say(words.files)).setInputFiles(files);
    await expect(this.page.getByText(this.say(fill(words.done, { read: files.length })))).toBeVisible();
  }

  row(name: string) {
    return this.page.getByRole('row', { name }).first();
  }

  async handUp() {
    const [made] = await Promise.all([this.page.waitForEvent('download'), click(this.button(words.load))]);
    return file(made.suggestedFilename(), readFileSync(await made.path(), 'utf8'));
  }
}

/** A folder of the machine, dropped on the room. */
async function drop(page: Page, folder: string) {
  await page.locator('.drop-here').scrollIntoViewIfNeeded();
  const box = await page.locator('.drop-here').boundingBox();
  if (!box) throw new Error('nowhere to drop');
  const session = await page.context().newCDPSession(page);
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2, data: { items: [], files: [folder], dragOperationsMask: 1 } };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await session.send('Input.dispatchDragEvent', { type, ...at });
}

test('a folder is dropped, stopped, and dropped again for the rest', { tag: '@nightly' }, async ({ page, baseURL }, info) => {
  test.setTimeout(180_000);
  const FILES = 4000;
  const folder = info.outputPath('reports');
  for (let n = 0; n < FILES; n++) {
    const within = path.join(folder, `xa-${n % 7}`);
    mkdirSync(within, { recursive: true });
    writeFileSync(path.join(within, `${n}.txt`), writeHandIn(handIn(n)));
  }
  const found = await faults(page, baseURL ?? '');
  const desk = new Gathering(page);
  await desk.enter('Tỉnh Khánh Hòa');
  await drop(page, folder);
  await expect(page.locator('.reading label')).not.toContainText('Đã đọc 0 /');
  await click(desk.button(words.stop));
  const outcome = page.locator('.outcome');
  await expect(outcome).toContainText(desk.say(words.stopped));

  await drop(page, folder);
  await expect(outcome).toContainText(desk.say(fill(words.done, { read: countText(FILES) })), { timeout: 60_000 });
  const said = (await outcome.innerText()).replaceAll('.', '');
  const [fresh, known] = ['Báo cáo mới', 'Đã có sẵn'].map((name) => Number(new RegExp(`${name}: (\\d+)`).exec(said)?.[1]));
  expect([Number(known) > 0, Number(fresh) > 0, Number(fresh) + Number(known)]).toEqual([true, true, FILES]);
  const children = Array.from({ length: FILES }, (_, n) => Number(handIn(n).counts.children)).reduce((a, b) => a + b, 0);
  await expect(desk.row('Số trẻ')).toContainText(children.toLocaleString('vi-VN'));
  expect(found).toEqual([]);
});

test('a commune gathers five groups, the province its communes, and a correction replaces what it corrects', async ({
  browser,
  baseURL,
}) => {
  const open = async (unit: string) => {
    const page = await (await browser.newContext({ acceptDownloads: true })).newPage();
    const found = await faults(page, baseURL ?? '');
    const desk = new Gathering(page);
    await desk.enter(unit);
    return { desk, found };
  };
  const { desk: commune, found } = await open('Xã Phước Dân');
  await commune.add(...[0, 1, 2, 3, 4].map((n) => group(n)), file('hong.txt', writeHandIn(handIn(5)).slice(0, 500)));
  await expect(commune.page.getByRole('listitem').filter({ hasText: 'hong.txt' })).toContainText('bị đứt hoặc đã bị sửa');
  const children = (ns: readonly number[]) => ns.reduce((sum, n) => sum + Number(handIn(n).counts.children), 0);
  const said = (n: number) => n.toLocaleString('vi-VN');
  await expect(commune.row('Số trẻ')).toContainText(said(children([0, 1, 2, 3, 4])));
  await expect(commune.row('Trong đó người Chăm')).toContainText('từ 36 trở lên (2 đơn vị có số nhỏ, không hiện)');
  expect(await axeFaults(commune.page)).toEqual([]);
  const first = await commune.handUp();
  expect(first.name).toMatch(/^tep-gop-xa-phuoc-dan-\d{4}-\d\d-\d\d\.txt$/);
  expect(readFile(first.buffer.toString()).ok).toBe(true);

  const { desk: province } = await open('Tỉnh Khánh Hòa');
  const second = await commune.handUp();
  // More than the page hands to its worker at once.
  const others = Array.from({ length: 260 }, (_, n) => 30 + n);
  await province.add(
    first,
    second,
    ...others.map((n) => group(n)),
    group(2, { revision: 2, counts: { ...handIn(2).counts, children: 500 } }),
  );
  await expect(province.row('Số trẻ')).toContainText(said(children([0, 1, 3, 4, ...others]) + 500));
  await province.page.reload();
  await province.enter('Tỉnh Khánh Hòa');
  const all = said(children([0, 1, 3, 4, ...others]) + 500);
  await expect(province.row('Số trẻ')).toContainText(all);
  await click(province.page.getByText(province.say(words.paper), { exact: true }));
  // What is printed, and what goes out as a table, say the same.
  await expect(province.page.locator('article.paper').getByRole('row', { name: 'Số trẻ' })).toContainText(all);
  const [table] = await Promise.all([province.page.waitForEvent('download'), click(province.button(report.csv))]);
  expect(readFileSync(await table.path(), 'utf8')).toContain(`;${all.replaceAll('.', '')}`);
  expect(found).toEqual([]);
});

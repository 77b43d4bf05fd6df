import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { imported, lines, refusals } from '../../src/i18n/desk-lines';
import { shapeNames, share } from '../../src/i18n/desk-share';
import { otherTiles } from '../../src/i18n/desk-tiles';
import { fill } from '../../src/lib/text';
import { axeFaults } from './pages/axe';
import { Desk } from './pages/desk';
import { faults } from './pages/faults';
import { click } from './pages/hands';
import { LinesRoom } from './pages/lines-room';

const CENTRE = '18008079';
const answers = ['Có người trực nghe máy', 'Đúng tên ghi ở trên', 'Giờ hành chính', 'Miễn phí', 'Có, tiếp cả trẻ em', 'Tổng phụ trách Đội'];

test('a line is verified by a call, and another desk takes that over once it was seen; 111 is not for any file to change', async ({
  page,
  browser,
  baseURL,
}) => {
  const found = await faults(page, baseURL ?? '');
  const room = new LinesRoom(page);
  await room.open();
  await expect(room.card(CENTRE)).toContainText(room.say(lines.unverified));
  await room.call(CENTRE, answers);
  await expect(room.card(CENTRE)).toContainText('Giờ hành chính');
  await expect(room.card(CENTRE)).not.toContainText(room.say(lines.unverified));
  expect(await axeFaults(page)).toEqual([]);
  const file = await room.exported();
  expect(readFileSync(file, 'utf8').split('\n')[0]).toMatch(/^Khiên Nhỏ - đường dây và nơi giúp - \d\d\/\d\d\/\d{4} - 1 thay đổi$/);

  const other = new LinesRoom(await (await browser.newContext({ baseURL: baseURL ?? '', locale: 'vi-VN' })).newPage());
  await other.open();
  await other.receive(file);
  await expect(other.changes).toHaveCount(1);
  await expect(other.changes).toContainText(other.say(lines.unverified));
  await expect(other.button(fill(imported.save, { n: 0 }))).toBeDisabled();
  await other.choose('checkbox', other.say(imported.take));
  await click(other.button(fill(imported.save, { n: 1 })));
  await expect(other.card(CENTRE)).toContainText('Giờ hành chính');

  const change = { by: 'helper', day: '2026-01-05' };
  const changes = [
    { ...change, line: '111', do: 'renumber', number: '0912345678' },
    { ...change, line: 'so-0987654321', do: 'add', number: '0987654321', label: 'Tổng đài bảo vệ trẻ \u0435m', operator: 'Xã' },
    { ...change, line: 'so-0977654321', do: 'add', number: '0977654321', label: 'TỔNG ĐÀI BẢO VỆ TRẺ EM', operator: 'Xã' },
  ];
  const buffer = Buffer.from(JSON.stringify({ format: 'khien-nho/lines', schema: 1, unit: '', day: '2026-01-05', changes }));
  await other.receive({ name: 'la.txt', mimeType: 'text/plain', buffer });
  await expect(other.changes).toHaveCount(3);
  for (const [at, why] of (['child-line', 'letters', 'poses'] as const).entries())
    await expect(other.changes.nth(at)).toContainText(other.say(refusals[why]));
  await expect(other.changes.getByRole('checkbox')).toHaveCount(0);
  await expect(other.page.getByRole('alert')).toContainText(other.say(imported.alarm));
  expect(await axeFaults(other.page)).toEqual([]);
  await click(other.button(imported.leave));
  await expect(other.card('111')).toContainText(other.say(lines.fixed));

  await other.receive({ name: 'x.txt', mimeType: 'text/plain', buffer: Buffer.from('Chào') });
  await expect(other.page.getByRole('status')).toContainText('Đây không phải tệp đường dây');
  await other.page.context().close();
  expect(found).toEqual([]);
});

test('a card to post is drawn in both shapes and saved', async ({ page, baseURL }) => {
  const found = await faults(page, baseURL ?? '');
  const desk = new Desk(page);
  await desk.open();
  await click(desk.button(otherTiles.share));
  const card = page.getByRole('main').getByRole('img');
  for (const [shape, width, height] of [
    ['square', 1080, 1080],
    ['tall', 1080, 1920],
  ] as const) {
    await click(page.locator('label', { hasText: desk.say(shapeNames[shape]) }));
    await expect(card).toHaveAttribute('height', String(height));
    await expect(card).toHaveAccessibleName(/111/);
    const [file] = await Promise.all([page.waitForEvent('download'), click(desk.button(share.download))]);
    expect(file.suggestedFilename()).toMatch(new RegExp(`^the-[a-z-]+-${width}x${height}\\.png$`));
    const bytes = readFileSync(await file.path());
    expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([width, height]);
  }
  expect(await axeFaults(page)).toEqual([]);
  expect(found).toEqual([]);
});

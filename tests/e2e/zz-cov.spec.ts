import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { test } from '@playwright/test';
import { Game } from './pages/game';

test.use({ bypassCSP: true });
const OUT = process.env.COV_OUT ?? '/work/wt/cov';
const stations: Record<string, string> = {
  'Bãi rùa Núi Chúa': '1',
  'Hang Rái': '2',
  'Vịnh Vĩnh Hy': '3',
  'Đồi cát Nam Cương': '4',
  'Vườn nho Thái An': '5',
  'Gốm Bàu Trúc': '6',
  'Bác Ái': '7',
  'Hải đăng Mũi Dinh': '8',
};
const only = process.env.COV_ONLY?.split('');
for (const [name, n] of Object.entries(stations)) {
  if (only && !only.includes(n)) continue;
  test(`cov ${n} @cov`, async ({ page }) => {
    test.setTimeout(600000);
    await page.setViewportSize({ width: 412, height: 732 });
    mkdirSync(OUT, { recursive: true });
    writeFileSync(`${OUT}/${n}.log`, '');
    const game = new Game(page);
    await game.firstRun('school', 'A');
    await game.enter(name);
    await page.locator('.canvas.up').waitFor({ timeout: 60000 });
    const seen = new Set<string>();
    let k = 0;
    for (let i = 0; i < 400; i++) {
      const scene = await game.play.scene();
      const key = `${scene.said}|${[...scene.buttons].sort().join('|')}`;
      if (scene.buttons.length >= 2 && scene.buttons.length < 9 && !seen.has(key)) {
        seen.add(key);
        await page.waitForTimeout(900);
        const id = `${n}-${String(k++).padStart(2, '0')}`;
        const tag = await page.addStyleTag({
          content:
            '* { color: transparent !important; text-shadow: none !important; -webkit-text-stroke: 0 !important } svg text { fill: transparent !important; stroke: none !important }',
        });
        await page.waitForTimeout(60);
        await page.screenshot({ path: `${OUT}/${id}-covered.png` });
        await tag.evaluate((e) => (e as Element).remove());
        await page.screenshot({ path: `${OUT}/${id}-open.png` });
        appendFileSync(`${OUT}/${n}.log`, `${id} said: ${scene.said}\n   ${scene.buttons.join(' | ')}\n`);
      }
      if (!(await game.play.step(game.mission))) break;
    }
  });
}

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createCurious } from '../e2e/machine/curious';
import { startHost } from '../e2e/machine/host';

/*
 * The oldest Chromium that we promise (109: the last one for Windows 7, and what old phones keep) plays the station and starts again without
 * a server. npm brings that browser, and the one driver that can still talk to it, into .cache/floor: 74 MB that nobody else needs.
 */

const cache = path.resolve(import.meta.dirname, '../../.cache/floor');
const packages = ['@sparticuz/chromium@109.0.6', 'puppeteer-core@19.11.1'];

/** What we use of Puppeteer 19. */
interface Node {
  role: string;
  name?: string;
  disabled?: boolean;
  children?: Node[];
}
interface Handle {
  click(): Promise<void>;
  press(key: string): Promise<void>;
}
interface Page {
  goto(url: string): Promise<unknown>;
  reload(): Promise<unknown>;
  evaluate(script: string): Promise<unknown>;
  setDefaultNavigationTimeout(ms: number): void;
  on(event: 'pageerror', listener: (error: Error) => void): void;
  $(selector: string): Promise<Handle | null>;
  accessibility: { snapshot(): Promise<Node | null> };
}
interface Browser {
  version(): Promise<string>;
  pages(): Promise<Page[]>;
  close(): Promise<void>;
}

if (process.platform !== 'linux' || process.arch !== 'x64') {
  console.log(
    `floor: Chromium 109 comes for Linux on x64 only; this is ${process.platform} on ${process.arch}: not checked, so not passed`,
  );
  process.exit(1);
}
if (!existsSync(path.join(cache, 'node_modules/puppeteer-core')) || !existsSync(path.join(cache, 'node_modules/@sparticuz/chromium'))) {
  console.log(`floor: fetching ${packages.join(' and ')}`);
  mkdirSync(cache, { recursive: true });
  execFileSync('npm', ['install', '--prefix', cache, '--no-save', '--no-audit', '--no-fund', ...packages], { stdio: 'inherit' });
}
const require = createRequire(path.join(cache, 'package.json'));
const { launch } = require('puppeteer-core') as { launch(options: object): Promise<Browser> };
const executablePath = await (require('@sparticuz/chromium') as { executablePath: Promise<string> | (() => Promise<string>) })
  .executablePath;

const userDataDir = mkdtempSync(path.join(tmpdir(), 'floor-'));
const errors: string[] = [];
const start = async (): Promise<{ browser: Browser; page: Page }> => {
  const browser = await launch({
    executablePath: typeof executablePath === 'function' ? await executablePath() : executablePath,
    userDataDir,
    headless: true,
    defaultViewport: { width: 1024, height: 640 },
    args: ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--disable-dev-shm-usage'],
  });
  const [page] = await browser.pages();
  if (!page) throw new Error('the browser has no page');
  page.setDefaultNavigationTimeout(120_000);
  page.on('pageerror', ({ message }) => errors.push(message));
  return { browser, page };
};

/** All that a screen reader finds, flat. */
const read = async (page: Page): Promise<Node[]> => {
  const flat = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flat)];
  const tree = await page.accessibility.snapshot();
  return (tree ? flat(tree) : []).map((node) => ({ ...node, role: node.role === 'StaticText' ? 'text' : node.role }));
};

/** Waits for somebody with this role and name. @returns the whole name */
async function find(page: Page, role: string, name: RegExp, within = 60_000): Promise<string> {
  const until = performance.now() + within;
  for (;;) {
    const nodes = await read(page);
    const found = nodes.find((node) => node.role === role && name.test(node.name ?? ''));
    if (found) return found.name ?? '';
    if (performance.now() > until)
      throw new Error(`no ${role} ${name} among\n${nodes.map((node) => `${node.role} ${node.name}`).join('\n')}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** What has just appeared takes no press: src/ui/parts/seen.ts. */
const looked = (page: Page) => page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done, 400)))');

async function press(page: Page, role: string, name: RegExp): Promise<void> {
  const whole = await find(page, role, name);
  await looked(page);
  const handle = await page.$(`aria/${whole}[role="${role}"]`);
  if (role !== 'button') await handle?.click();
  else await handle?.press('Enter');
}

/** Everything on the screen, to see whether it changes. */
const sum = (nodes: readonly Node[]): string => nodes.map(({ role, name, disabled }) => `${role} ${name} ${disabled ?? ''}`).join('\n');

/** Plays by trying. @returns after so many taps, or at the end of the last activity */
async function play(page: Page, most: number): Promise<void> {
  const choose = createCurious();
  let before = '';
  for (let taps = 0; taps < most; taps += 1) {
    const until = performance.now() + 10_000;
    let nodes = await read(page);
    while (sum(nodes) === before && performance.now() < until) nodes = await read(page);
    before = sum(nodes);
    if (nodes.some(({ role, name }) => role === 'heading' && name?.includes('Việc ngoài màn hình'))) return;
    const buttons = nodes.filter(({ role, disabled }) => role === 'button' && !disabled).map(({ name }) => name ?? '');
    const bar = ['Về bản đồ', 'Cài đặt', 'Cần giúp? Gọi 111', 'Thoát nhanh'];
    const text = nodes.map(({ role, name }) => (role === 'text' ? name : '')).join(' ');
    const name = choose(
      text,
      buttons.filter((each) => !bar.includes(each)),
    );
    const handle = name === undefined ? null : await page.$(`aria/${name}[role="button"]`);
    await looked(page);
    // A button may go while we look: then the next look finds what came instead.
    await handle?.press('Enter').catch(() => {});
  }
}

const host = await startHost();
let { browser, page } = await start();
try {
  console.log(`floor: ${await browser.version()}`);
  await page.goto(host.url);
  await press(page, 'button', /^Máy của nhà em/);
  await press(page, 'button', /^6 đến 8 tuổi/);
  await press(page, 'radio', /^Nho Tím/);
  await press(page, 'button', /^Lên đường!/);
  await find(page, 'text', /Sẵn sàng ngoại tuyến/);
  await press(page, 'button', /^Hải đăng Mũi Dinh\. Chơi\./);
  await press(page, 'button', /^Bắt đầu/);
  await find(page, 'progressbar', /^Đã đi được/);
  for (const until = performance.now() + 60_000; !(await page.$('canvas')); ) {
    if (performance.now() > until) throw new Error('the stage does not rise');
  }
  await play(page, 8);
  console.log('floor: played on the stage');
  // Software draws the canvas here, slowly; the rest is the same game without it.
  await press(page, 'button', /^Cài đặt/);
  await press(page, 'checkbox', /^Chế độ đơn giản/);
  await press(page, 'button', /^Quay lại/);
  await press(page, 'button', /^Về bản đồ/);
  await press(page, 'button', /^Hải đăng Mũi Dinh\. Chơi tiếp chỗ cũ\./);
  await find(page, 'progressbar', /^Đã đi được/);
  await play(page, 400);
  await press(page, 'button', /^Em làm sau/);
  await find(page, 'heading', /^Một mảnh khiên lấp lánh!/);
  console.log('floor: the station is played to its star');

  await host.stop();
  await page.reload();
  await find(page, 'button', /^Hải đăng Mũi Dinh\. \d sao\./);
  await browser.close();
  ({ browser, page } = await start());
  await page.goto(host.url);
  await find(page, 'button', /^Hải đăng Mũi Dinh\. \d sao\./);
  console.log('floor: without a server, reloaded and started cold, the star is there');
  if (errors.length > 0) throw new Error(`errors on the page:\n${errors.join('\n')}`);
} finally {
  await browser.close();
  await host.stop();
  rmSync(userDataDir, { recursive: true, force: true, maxRetries: 10 });
}

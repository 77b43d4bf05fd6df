import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const run = (command: string, args: readonly string[]): boolean => {
  console.log(`browser: ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
};

/** Debian's own Chromium, by apt, as root or with a sudo that asks nothing. */
function fromApt(): boolean {
  if (!existsSync('/etc/debian_version')) return false;
  const root = process.getuid?.() === 0;
  if (!root && spawnSync('sudo', ['-n', 'true']).status !== 0) return false;
  const apt = (...args: string[]) => run(root ? 'apt-get' : 'sudo', root ? args : ['apt-get', ...args]);
  return apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium');
}

/**
 * A Chromium for the tests, fetched when there is none: `CHROMIUM` of the environment, Debian's, or Playwright's own.
 * Says what it does. @returns the path of the program
 */
export function ensureBrowser(): string {
  const named = process.env.CHROMIUM;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM is ${named}, and there is no such file`);
    return named;
  }
  const debian = '/usr/bin/chromium';
  if (existsSync(debian)) return debian;
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  console.log('browser: none found, getting one');
  if (fromApt() && existsSync(debian)) return debian;
  execFileSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], { stdio: 'inherit' });
  return own;
}

/** WebGL in software, nothing asked of the network but what the page asks. */
export const BROWSER_FLAGS: readonly string[] = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--metrics-recording-only',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
];

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

/** Nothing asked of the network but what the page asks. */
const QUIET: readonly string[] = [
  '--no-sandbox',
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

/**
 * A machine without a graphics chip, as in an old school lab: the page and the stage are painted by the processor.
 * Measured in the station on two cores: a quarter of the processor time of WebGL in software.
 */
export const BROWSER_FLAGS: readonly string[] = [
  ...QUIET,
  '--disable-gpu',
  '--disable-gpu-rasterization',
  '--disable-accelerated-2d-canvas',
  '--disable-software-rasterizer',
];

/** WebGL, in software: slow, but the same painting as on a real chip. */
export const WEBGL_FLAGS: readonly string[] = [...QUIET, '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { stations } from '../stations';
import { bytes, files, precached, recordings, words } from './dist';

/** Not kept by the worker, each for a reason. */
const exceptions: Readonly<Record<string, string>> = {
  'sw.js': 'the worker itself: the browser keeps it',
  _headers: 'read by the host, never sent',
  'screens/wide.png': 'shown by the browser when it offers to install, so only with network',
  'screens/narrow.png': 'as above',
};

const worker = words('sw.js');
const entries = precached();

it('keeps every file exactly once, but recordings and the named exceptions', () => {
  expect(entries.map(({ url }) => url).sort()).toEqual(files.filter((file) => !(file in exceptions) && !recordings.includes(file)));
});

it('knows the hash of every file it keeps', () => {
  for (const { url, integrity } of entries) {
    expect(integrity, url).toBe(`sha384-${createHash('sha384').update(bytes(url)).digest('base64')}`);
  }
});

it('changes the revision of every file whose name carries no hash', () => {
  for (const { url, revision } of entries) {
    if (/^assets\/.+-[0-9a-f]{8}\.\w+$/.test(url)) expect(revision, url).toBeNull();
    else expect(revision, url).toMatch(/^[0-9a-f]{32}$/);
  }
});

it('keeps what must open without network', () => {
  const urls = entries.map(({ url }) => url);
  expect(urls).toEqual(expect.arrayContaining(['index.html', 'help.html', 'calc.html', 'calc.css', 'calc.js', 'manifest.webmanifest']));
});

it('begins with the core, then follows the journey, then what is read beside it, and ends with what leaders need', () => {
  const tiers = entries.map(({ tier }) => tier);
  expect(tiers).toEqual(tiers.toSorted((a, b) => a - b));
  expect(new Set(tiers)).toEqual(new Set([...stations.keys(), stations.length, stations.length + 1]));
});

it('never takes over by itself', () => {
  // The one call answers the page's message; a second would be one at install.
  expect(worker.match(/skipWaiting\(/g)).toHaveLength(1);
  expect(worker).toMatch(/SKIP_WAITING["'`]&&\w+\.waitUntil\(self\.skipWaiting\(/);
  expect(worker).not.toMatch(/clients\.claim|clientsClaim/);
});

it('brings its library with it', () => {
  expect(worker).not.toContain('importScripts(');
});

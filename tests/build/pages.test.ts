import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { headersFor, metaPolicy, parseHeaders } from '../../src/compile/csp';
import { bytes, dist, files, named, words } from './dist';

const pages = files.filter((file) => file.endsWith('.html'));
const policyOf = (page: string) => /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(words(page))?.[1];

describe.each(pages)('%s', (page) => {
  const html = words(page);

  it('carries a policy without holes, before anything is loaded', () => {
    const policy = policyOf(page) ?? '';
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<(?:link|script|style|img)\b/));
  });

  it('has no inline style or handler, and no inline script that its policy does not know word for word', () => {
    for (const [, script = ''] of html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g))
      expect(policyOf(page)).toContain(`'sha256-${createHash('sha256').update(script).digest('base64')}'`);
    expect(html).not.toMatch(/<style\b|\sstyle="|\son\w+="|javascript:/);
  });

  it('says its language and has a neutral title', () => {
    expect(html).toMatch(/<html lang="vi"/);
    expect(html).toMatch(/<title>[^<]+<\/title>/);
  });

  it('names only files that are there', () => {
    for (const file of named(page)) expect(existsSync(path.join(dist, file)), file).toBe(true);
  });
});

it('sends as header what the start page carries', () => {
  const rules = parseHeaders(words('_headers'));
  expect(policyOf('index.html')).toBe(metaPolicy(rules));
  expect(headersFor(rules, '/')['Content-Security-Policy']).toContain("frame-ancestors 'none'");
});

it('draws its first screen without a script', () => {
  const html = words('index.html');
  expect(html).not.toContain('<!--first-paint-->');
  expect(/<div id="app">([\s\S]*?)<\/div>\s*<div id="cover"/.exec(html)?.[1]?.trim()).toMatch(/<\w/);
  expect(html).toMatch(/<noscript>[\s\S]*href="\.\/help\.html"[\s\S]*<\/noscript>/);
});

it('has a help page without any script', () => {
  expect(words('help.html')).not.toMatch(/<script|modulepreload/);
  expect(policyOf('help.html')).not.toContain('script-src');
  expect(words('help.html')).toContain('href="tel:111"');
});

it('works in any folder of a host: nothing is named from the root', () => {
  for (const file of files.filter((one) => /\.(html|css|webmanifest)$/.test(one))) {
    expect(words(file), file).not.toMatch(/(?:src|href)="\/|url\(["']?\/|"(?:src|url|start_url|scope)":"\//);
  }
});

it('names no other host', () => {
  for (const file of files.filter((one) => /\.(html|css|webmanifest|svg)$/.test(one) || one === '_headers')) {
    const addresses = (words(file).match(/https?:\/\/[^\s"'<>)]+/g) ?? []).filter((url) => !/^http:\/\/www\.w3\.org\//.test(url));
    expect(addresses, file).toEqual([]);
  }
});

describe('the manifest', () => {
  const manifest = JSON.parse(words('manifest.webmanifest'));
  const pictures: { src: string; sizes: string }[] = [
    ...manifest.icons,
    ...manifest.screenshots,
    ...manifest.shortcuts.flatMap((shortcut: { icons: unknown[] }) => shortcut.icons),
  ];

  it('can be installed', () => {
    expect(manifest).toMatchObject({
      name: 'Khiên Nhỏ',
      short_name: 'Khiên Nhỏ',
      lang: 'vi',
      display: 'standalone',
      start_url: './',
      scope: './',
    });
    expect(manifest.icons.map(({ sizes, purpose }: { sizes: string; purpose: string }) => `${sizes} ${purpose}`)).toEqual(
      expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable']),
    );
    expect(words('index.html')).toContain('<link rel="manifest" href="./manifest.webmanifest">');
  });

  it.each(pictures)('$src is there and $sizes large', ({ src, sizes }) => {
    // Width and height stand big-endian in the first chunk of a PNG.
    const picture = bytes(src);
    expect(`${picture.readUInt32BE(16)}x${picture.readUInt32BE(20)}`).toBe(sizes);
  });

  it('shows every screenshot that was made', () => {
    const made = files.filter((file) => file.startsWith('screens/'));
    expect(manifest.screenshots.map(({ src }: { src: string }) => src).sort()).toEqual(made);
  });

  it('opens shortcuts that are there', () => {
    for (const { url } of manifest.shortcuts) expect(existsSync(path.join(dist, url === './' ? 'index.html' : url)), url).toBe(true);
  });
});

it('says the same description everywhere', () => {
  const description = /<meta name="description" content="([^"]*)">/.exec(words('index.html'))?.[1];
  expect(JSON.parse(readFileSync(path.join(dist, 'manifest.webmanifest'), 'utf8')).description).toBe(description);
});

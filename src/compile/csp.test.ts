import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headersFor, metaPolicy, parseHeaders } from './csp';

const rules = parseHeaders(readFileSync(new URL('../../public/_headers', import.meta.url), 'utf8'));

describe('public/_headers', () => {
  it('lets hosts keep only files whose names carry a hash', () => {
    expect(headersFor(rules, '/assets/index-0123abcd.js')['Cache-Control']).toBe('public, max-age=31536000, immutable');
    const pages = ['../', '../../public/'].flatMap((folder) =>
      readdirSync(new URL(folder, import.meta.url)).filter((file) => file.endsWith('.html')),
    );
    expect(pages.length).toBeGreaterThanOrEqual(5);
    for (const path of ['/', '/sw.js', '/manifest.webmanifest', ...pages.map((page) => `/${page}`)]) {
      expect(headersFor(rules, path)['Cache-Control'], path).toBe('no-cache');
    }
  });

  it('has one cache rule per path, because some hosts join the values of two', () => {
    expect(headersFor(rules, '/icons/icon-192.png')['Cache-Control']).toBeUndefined();
  });

  it('sends the same security headers with every path', () => {
    for (const path of ['/', '/assets/x.js', '/nothing-here']) {
      expect(headersFor(rules, path)).toMatchObject({
        'Referrer-Policy': 'no-referrer',
        'X-Content-Type-Options': 'nosniff',
        'Strict-Transport-Security': 'max-age=31536000',
      });
    }
  });

  it('allows the camera at the desk alone, and nothing else beside it anywhere', () => {
    const policyOf = (path: string) => headersFor(rules, path)['Permissions-Policy'] ?? '';
    const shut = policyOf('/');
    expect(shut).toMatch(/^(\w+(-\w+)*=\(\)(, |$)){10}$/);
    for (const path of ['/index.html', '/screen.html', '/help.html', '/calc.html', '/assets/x.js', '/nothing-here', '/desk.html.js'])
      expect(policyOf(path), path).toBe(shut);
    // Cloudflare Pages takes the ending off an address.
    for (const path of ['/desk.html', '/desk']) expect(policyOf(path), path).toBe(shut.replace('camera=()', 'camera=(self)'));
  });

  it('has no hole in its policy, and the page the same but frame-ancestors', () => {
    const header = headersFor(rules, '/')['Content-Security-Policy'] ?? '';
    expect(header).toContain("default-src 'none'");
    expect(header).toContain("require-trusted-types-for 'script'; trusted-types app-sw app-gather app-cards app-qr;");
    expect(header).not.toMatch(/unsafe|\*|https?:/);
    expect(header).toContain("frame-ancestors 'none'");
    expect(`${metaPolicy(rules)}; frame-ancestors 'none'`).toBe(header);
  });

  it('rejects what it cannot read', () => {
    expect(() => parseHeaders('  A: b')).toThrow('cannot read');
    expect(() => parseHeaders('/x\n  nonsense')).toThrow('cannot read');
  });
});

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { headersFor, parseHeaders } from '../../src/compile/csp';

const project = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(project, file), 'utf8');

it('src/compile/hosting/nginx.conf sends the headers of public/_headers', () => {
  const conf = read('src/compile/hosting/nginx.conf');
  const rules = parseHeaders(read('public/_headers'));
  const maps = [...conf.matchAll(/map \$uri (\$\w+) \{([^}]*)\}/g)].map(([, name = '', body = '']) => ({
    name,
    rules: [...body.matchAll(/~(\S+)\s+"([^"]*)";/g)].map(([, pattern = '', value = '']) => ({ pattern: new RegExp(pattern), value })),
    other: /default\s+"([^"]*)";/.exec(body)?.[1] ?? '',
  }));
  const added = [...conf.matchAll(/add_header (\S+) (?:"([^"]*)"|(\$\w+))( always)?;/g)];
  const sent = (pathname: string) => {
    // nginx asks for the page of a folder by its name.
    const uri = `/khien-nho${pathname === '/' ? '/index.html' : pathname}`;
    const filled = (value: string) =>
      maps.reduce(
        (all, { name, rules, other }) => all.replaceAll(name, rules.find(({ pattern }) => pattern.test(uri))?.value ?? other),
        value,
      );
    const all = added.map(([, name = '', value, variable = '']) => [name, filled(value ?? variable)]);
    // One without a value is not sent.
    return Object.fromEntries(all.filter(([, value]) => value !== ''));
  };
  expect(maps).toHaveLength(2);
  expect(conf.match(/add_header/g)).toHaveLength(added.length);
  // Errors have all of them but how long they are kept.
  expect(added.flatMap(([, name, , , always]) => (always ? [] : [name]))).toEqual(['Cache-Control']);
  expect(conf.indexOf('access_log off')).toBeLessThan(conf.indexOf('location'));
  const named = rules.map(({ pattern }) => pattern).filter((pattern) => !pattern.includes('*'));
  for (const pathname of [...named, '/assets/index-0123abcd.js', '/assets/voice-0123abcd.bin', '/icons/icon-192.png', '/calc.js'])
    expect(sent(pathname), pathname).toEqual(headersFor(rules, pathname));
});

it('src/compile/hosting/release.sh serves the newest release, with the assets of the last five', () => {
  const home = mkdtempSync(path.join(tmpdir(), 'host-'));
  try {
    const release = (n: number) => {
      const dist = path.join(home, `dist-${n}`);
      mkdirSync(path.join(dist, 'assets'), { recursive: true });
      writeFileSync(path.join(dist, 'sw.js'), `release ${n}`);
      writeFileSync(path.join(dist, 'assets', `own-${n}.js`), '');
      writeFileSync(path.join(dist, 'assets', 'engine.js'), 'the same in all');
      return spawnSync('sh', [path.join(project, 'src/compile/hosting/release.sh'), dist, path.join(home, 'site'), String(n)], {
        encoding: 'utf8',
      });
    };
    for (const n of [1, 2, 3, 4, 5, 6, 7]) {
      expect(release(n).stderr).toBe('');
      expect(readFileSync(path.join(home, 'site/current/sw.js'), 'utf8')).toBe(`release ${n}`);
    }
    expect(readdirSync(path.join(home, 'site/current/assets')).sort()).toEqual(['engine.js', ...[3, 4, 5, 6, 7].map((n) => `own-${n}.js`)]);
    expect(readdirSync(path.join(home, 'site/releases'))).toEqual(['3', '4', '5', '6', '7']);
    // One name is never put twice.
    expect(release(7).status).not.toBe(0);
    expect(existsSync(path.join(home, 'site/next'))).toBe(false);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
});

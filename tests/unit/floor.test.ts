import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';

it('does not call the oldest browser checked where it cannot be had', () => {
  const elsewhere = `data:text/javascript,Object.defineProperty(process, 'platform', { value: 'darwin' })`;
  const { status, stdout } = spawnSync(process.execPath, ['--import', elsewhere, '--import', 'tsx', 'tests/floor/run.ts'], {
    cwd: path.resolve(import.meta.dirname, '../..'),
    encoding: 'utf8',
  });
  expect(stdout).toContain('not checked');
  expect(status).toBe(1);
});

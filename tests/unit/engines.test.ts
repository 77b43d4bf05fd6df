import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const read = (file: string) => JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../..', file), 'utf8'));

interface Locked {
  optional?: boolean;
  engines?: { node?: string } | string[];
}

/** Whether one alternative of a range (`^20.19.0`, `>=18`, `20 || >=22`) takes the Node that we promise. */
function takes(range: string, [major, minor]: readonly [number, number]): boolean {
  const [, sign = '', first, second = '0'] = /^(\^|>=|>|~|=)?\s*v?(\d+|\*)(?:\.(\d+))?/.exec(range.trim()) ?? [];
  if (first === '*') return true;
  const from = [Number(first), Number(second)] as const;
  const reached = from[0] < major || (from[0] === major && from[1] <= minor);
  return reached && (sign.startsWith('>') || from[0] === major);
}

it('wants no newer Node than package.json promises', () => {
  const promised = /^>=(\d+)\.(\d+)$/.exec(read('package.json').engines.node);
  const node = [Number(promised?.[1]), Number(promised?.[2])] as const;
  const packages = Object.entries(read('package-lock.json').packages as Record<string, Locked>).filter(([name]) => name !== '');
  expect(packages.length).toBeGreaterThan(100);
  const refused = packages.flatMap(([name, { optional, engines }]) => {
    const range = engines && !Array.isArray(engines) ? (engines.node ?? '*') : '*';
    // npm leaves out what is optional and doesn't fit, and says nothing.
    return optional || range.split('||').some((one) => takes(one, node)) ? [] : [`${name}: ${range}`];
  });
  expect(refused).toEqual([]);
});

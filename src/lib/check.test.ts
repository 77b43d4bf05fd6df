import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anything, arrayOf, boolean, number, object, oneOf, optional, string, whole } from './check';

interface Boat {
  name: string;
  sails: number;
  speed: number;
  out: boolean;
  crew: readonly { as: 'captain' | 'cook'; dogs: readonly string[] }[];
  cargo: unknown;
  port?: { name: string };
}

const parseBoat = object<Boat>({
  name: string(1),
  sails: whole(0),
  speed: number(0, 40),
  out: boolean,
  crew: arrayOf(object({ as: oneOf(['captain', 'cook']), dogs: arrayOf(string()) })),
  cargo: anything,
  port: optional(object({ name: string(1) })),
});

const name = fc.string({ minLength: 1 });
const boat: fc.Arbitrary<Boat> = fc.record(
  {
    name,
    sails: fc.nat(),
    speed: fc.double({ min: 0, max: 40, noNaN: true }),
    out: fc.boolean(),
    crew: fc.array(fc.record({ as: fc.constantFrom('captain' as const, 'cook' as const), dogs: fc.array(fc.string()) })),
    cargo: fc.jsonValue(),
    port: fc.record({ name }),
  },
  { requiredKeys: ['name', 'sails', 'speed', 'out', 'crew', 'cargo'] },
);
/** Every name that an object has without being given it, and others that parsers in other languages trip over. */
const strange = fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '', 'a.b', '[0]');

/** The paths of all values in it but those that may be anything. */
const pathsIn = (value: unknown): (string | number)[][] => {
  if (typeof value !== 'object' || value === null) return [[]];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value).filter(([key]) => key !== 'cargo');
  return [[], ...entries.flatMap(([key, inner]) => pathsIn(inner).map((path) => [key, ...path]))];
};

const withValue = (whole: unknown, [step, ...rest]: (string | number)[], value: unknown): unknown => {
  if (step === undefined) return value;
  const copy = (Array.isArray(whole) ? [...whole] : { ...(whole as object) }) as Record<string | number, unknown>;
  copy[step] = withValue(copy[step], rest, value);
  return copy;
};

const written = (path: (string | number)[]) =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');

describe('a parser', () => {
  it('takes what is right, with the fields that it does not know', () => {
    const unknown = fc.oneof(fc.string(), strange).filter((field) => field !== 'port');
    fc.assert(
      fc.property(boat, fc.dictionary(unknown, fc.jsonValue()), (good, more) => {
        const given = Object.fromEntries([...Object.entries(more), ...Object.entries(good)]);
        expect(parseBoat(given)).toEqual({ ok: true, value: given });
      }),
    );
  });

  it('says exactly where the one thing is that is wrong', () => {
    fc.assert(
      fc.property(boat, fc.nat(), fc.constantFrom(null, Symbol('wrong'), 1n), (good, where, wrong) => {
        const paths = pathsIn(good);
        const path = paths[where % paths.length] ?? [];
        expect(parseBoat(withValue(good, path, wrong))).toEqual({ ok: false, path: written(path), problem: expect.any(String) });
      }),
    );
  });

  it.each([
    [7, '', 'an object'],
    [[], '', 'an object'],
    [{}, 'name', 'text from 1 characters'],
    [{ name: '' }, 'name', 'text from 1 characters'],
    [{ name: 'a', sails: 1.5 }, 'sails', 'a whole number from 0'],
    [{ name: 'a', sails: 1, speed: 41 }, 'speed', 'a number from 0 to 40'],
    [{ name: 'a', sails: 1, speed: Number.NaN }, 'speed', 'a number from 0 to 40'],
    [{ name: 'a', sails: 1, speed: 1, out: 1 }, 'out', 'true or false'],
    [{ name: 'a', sails: 1, speed: 1, out: true, crew: { 0: 'cook' } }, 'crew', 'a list'],
    [{ name: 'a', sails: 1, speed: 1, out: true, crew: [{ as: 'cook', dogs: [] }, {}] }, 'crew[1].as', 'one of captain,cook'],
    [{ name: 'a', sails: 1, speed: 1, out: true, crew: [{ as: 'cook', dogs: ['a', 7] }] }, 'crew[0].dogs[1]', 'text from 0 characters'],
    [{ name: 'a', sails: 1, speed: 1, out: true, crew: [], port: null }, 'port', 'an object'],
    [{ name: 'a', sails: 1, speed: 1, out: true, crew: [], port: { name: 1 } }, 'port.name', 'text from 1 characters'],
  ])('of %j says %s: %s', (raw, path, problem) => {
    expect(parseBoat(raw)).toEqual({ ok: false, path, problem });
  });

  it('never throws, and takes again what it gave', () => {
    const parse = object<{ a: unknown; b?: readonly number[] }>({ a: anything, b: optional(arrayOf(number())) });
    fc.assert(
      fc.property(fc.oneof(fc.anything({ withNullPrototype: true }), fc.record({ a: fc.anything(), b: fc.anything() })), (raw) => {
        const found = parse(raw);
        if (found.ok) expect(parse(found.value)).toEqual(found);
        else expect(found.path).toMatch(/^$|^b(\[\d+\])?$/);
      }),
    );
  });

  it('leaves out an optional field that is undefined, so that it covers nothing it is laid over', () => {
    const found = object<{ a?: number }>({ a: optional(number()) })({ a: undefined, b: undefined });
    expect(found.ok && Object.keys(found.value)).toEqual(['b']);
  });

  it('changes nothing that it is given', () => {
    const given = Object.freeze({ name: 'a', tags: Object.freeze(['x']), port: undefined });
    const found = object<{ name: string; tags: readonly string[]; port?: string }>({
      name: string(),
      tags: arrayOf(string()),
      port: optional(string()),
    })(given);
    expect(found).toEqual({ ok: true, value: { name: 'a', tags: ['x'] } });
    expect(found.ok && found.value).not.toBe(given);
  });
});

describe('hostile data', () => {
  it('gives no object another prototype, whatever its fields are called', () => {
    const parse = object<{ a: number }>({ a: number() });
    fc.assert(
      fc.property(strange, fc.jsonValue(), (field, value) => {
        const found = parse(JSON.parse(`{"a":1,${JSON.stringify(field)}:${JSON.stringify(value)}}`));
        expect(found.ok && Object.getPrototypeOf(found.value)).toBe(Object.prototype);
        expect(Object.keys(found.ok ? found.value : {})).toContain(field);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
    );
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('gets no field from a prototype', () => {
    const inherited = Object.create({ a: 1 });
    expect(object<{ a: number }>({ a: number() })(inherited)).toMatchObject({ ok: false, path: 'a' });
    for (const field of ['constructor', 'toString', '__proto__'])
      expect(object(Object.fromEntries([[field, anything]]))({}), field).toEqual({ ok: true, value: {} });
    expect(object(Object.fromEntries([['constructor', string()]]))({})).toMatchObject({ ok: false, path: 'constructor' });
  });

  it('may be nested as deeply as it likes', () => {
    let lists: unknown = 1;
    let objects: unknown = 1;
    for (let depth = 0; depth < 100_000; depth++) {
      lists = [lists];
      objects = { a: objects };
    }
    const parse = object<{ a: unknown; b?: readonly string[] }>({ a: anything, b: optional(arrayOf(string())) });
    expect(parse(objects).ok).toBe(true);
    expect(parse({ a: lists }).ok).toBe(true);
    expect(parse({ a: 1, b: lists })).toMatchObject({ ok: false, path: 'b[0]' });
    expect(arrayOf(string())(objects)).toMatchObject({ ok: false, path: '' });
  });
});

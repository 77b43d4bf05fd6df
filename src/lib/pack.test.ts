import { expect, it } from 'vitest';
import { pack, unpack } from './pack';

it('gives back each file, and none that is not there', () => {
  const read = unpack(pack({ a: new Uint8Array([1, 2, 3]), b: new Uint8Array([4]) }).buffer as ArrayBuffer);
  expect([...new Uint8Array(read('a') ?? [])]).toEqual([1, 2, 3]);
  expect([...new Uint8Array(read('b') ?? [])]).toEqual([4]);
  expect(read('c')).toBeUndefined();
});

it.each(['', '<!doctype html><title>Wi-Fi</title>'])('takes nothing else for a pack: «%s»', (page) => {
  expect(() => unpack(new TextEncoder().encode(page).buffer as ArrayBuffer)).toThrow(TypeError);
});

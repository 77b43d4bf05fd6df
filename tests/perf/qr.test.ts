import { expect, it } from 'vitest';
import { hasZbar, ownFrame, shot, zbarReads, zxingReads } from './qr-readers';

/* The first thirty pictures of npm run bench:qr. */

const shots = Array.from({ length: 30 }, (_, n) => shot(n));
const taken = shots.map((each) => ({ shot: each, text: each.text, picture: each.frame(0) }));

it('codes that we draw are read from a bad picture by a reader of others', async () => {
  const read = await Promise.all(taken.map(({ text, picture }) => zxingReads(text, picture)));
  expect(read.filter(Boolean)).toHaveLength(taken.length);
});

it('codes that we draw are read by our own reader within five frames', () => {
  expect(taken.filter(({ shot: each, picture }) => ownFrame(each, picture) > 0)).toHaveLength(taken.length);
});

it.skipIf(!hasZbar)(hasZbar ? 'codes that we draw are read by zbar' : 'NOT ASKED, zbar-tools is not installed here: zbar', () => {
  const read = zbarReads(taken);
  const again = taken.filter(({ text }) => !read.has(text)).map(({ shot: each, text }) => ({ text, picture: each.frame(1) }));
  console.log(`zbar: ${read.size} of ${taken.length} at once`);
  expect(read.size + zbarReads(again).size).toBe(taken.length);
});

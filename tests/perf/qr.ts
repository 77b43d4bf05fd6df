import { parseArgs } from 'node:util';
import type { Gray } from '../../src/codes/cards/gray';
import { FRAMES, hasZbar, ownFrame, type Shot, shot, zbarReads, zxingReads } from './qr-readers';

/*
 * npm run bench:qr: how surely the codes that we draw are read by two readers of others, each from one picture (zbar within five as well), and by our own
 * within five frames, on pictures made here from seeds (scale, blur, noise, tilt, uneven light). Half of them are what a computer of the lab hands in,
 * half are parts of reports, which have four times as many modules: for zbar each half is counted apart. Ends with one line of JSON.
 */

const { values } = parseArgs({ options: { pictures: { type: 'string', default: '1000' } } });
const pictures = Number(values.pictures);
const share = (some: number) => Math.round((some / pictures) * 10_000) / 10_000;

const sum = { zxing: 0, zbarLab: 0, zbarPart: 0, zbar5: 0, own1: 0, own5: 0 };
let ms = 0;
/** Of zbar: handed over together, as each start of that program takes long. */
const BATCH = 50;
let batch: { taken: Shot; picture: Gray }[] = [];
/** A part of a report begins with its mark. */
const isPart = (text: string) => text.includes('.');

function askZbar() {
  let unread = batch.map(({ taken, picture }) => ({ taken, text: taken.text, picture }));
  for (let at = 1; at <= FRAMES && unread.length > 0; at += 1) {
    const read = zbarReads(unread);
    if (at === 1) {
      sum.zbarPart += [...read].filter(isPart).length;
      sum.zbarLab += [...read].filter((text) => !isPart(text)).length;
    }
    sum.zbar5 += read.size;
    unread = unread.filter(({ text }) => !read.has(text)).map((each) => ({ ...each, picture: each.taken.frame(at) }));
  }
  batch = [];
}

for (let n = 0; n < pictures; n += 1) {
  const taken = shot(n);
  const picture = taken.frame(0);
  if (await zxingReads(taken.text, picture)) sum.zxing += 1;
  batch.push({ taken, picture });
  const from = process.cpuUsage();
  const at = ownFrame(taken, picture);
  if (at === 1) {
    sum.own1 += 1;
    ms += process.cpuUsage(from).user / 1000;
  }
  if (at > 0) sum.own5 += 1;
  if (hasZbar && (batch.length === BATCH || n === pictures - 1)) askZbar();
}
if (!hasZbar) console.log('zbar-tools is not installed here: its reader was not asked.');
console.log(
  JSON.stringify({
    pictures,
    zxing: share(sum.zxing),
    zbarLab: hasZbar ? share(2 * sum.zbarLab) : null,
    zbarPart: hasZbar ? share(2 * sum.zbarPart) : null,
    zbar5: hasZbar ? share(sum.zbar5) : null,
    own1: share(sum.own1),
    own5: share(sum.own5),
    ownMsPerFrame: Math.round((ms / sum.own1) * 10) / 10,
  }),
);

import { createRequire } from 'node:module';
import type { Gray } from '../../src/codes/cards/gray';

/* Another reader of the same marks, for comparison: js-aruco2. */

interface Oracle {
  detectImage(width: number, height: number, rgba: Uint8ClampedArray): { id: number; corners: { x: number; y: number }[] }[];
}

const require = createRequire(import.meta.url);
const { AR } = require('js-aruco2') as { AR: { Detector: new (config: object) => Oracle } };
Object.assign(globalThis, { AR });
require('js-aruco2/src/dictionaries/aruco_mip_36h12.js');

export const oracle = new AR.Detector({ dictionaryName: 'ARUCO_MIP_36h12' });

export const rgbaOf = ({ data }: Gray): Uint8ClampedArray => {
  const rgba = new Uint8ClampedArray(data.length * 4).fill(255);
  for (const [at, grey] of data.entries()) rgba.fill(grey, at * 4, at * 4 + 3);
  return rgba;
};

import type { Sounds } from '../../game/instruments';

export const sounds: Sounds = {
  paper: ({ puff }, at) => {
    puff(at, { frequency: 3000, to: 1700, attack: 0.02, decay: 0.09, volume: 0.22 });
    puff(at + 0.1, { frequency: 2200, to: 3400, attack: 0.02, decay: 0.1, volume: 0.16 });
  },
  /** The ribbon of a trick is cut. */
  snip: ({ puff, bell }, at) => {
    puff(at, { frequency: 4200, q: 4, attack: 0.002, decay: 0.03, volume: 0.25 });
    puff(at + 0.09, { frequency: 3600, q: 4, attack: 0.002, decay: 0.03, volume: 0.25 });
    bell('G5', at + 0.16, 0.1);
  },
};

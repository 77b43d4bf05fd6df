import { hertz, type Sounds } from '../../game/instruments';

export const sounds: Sounds = {
  /** The sea draws in a breath, and lets it go over the rocks. */
  'breath-in': ({ puff, tone }, at) => {
    puff(at, { frequency: 300, to: 900, filter: 'lowpass', q: 0.3, attack: 2.6, decay: 1.2, volume: 0.12 });
    tone(hertz.D3, at, { type: 'triangle', attack: 2.2, decay: 1.6, volume: 0.04 });
  },
  'breath-out': ({ puff, tone }, at) => {
    puff(at, { frequency: 1500, to: 360, q: 0.4, attack: 0.7, decay: 3.2, volume: 0.16 });
    tone(hertz.G3, at, { type: 'triangle', attack: 0.8, decay: 3, volume: 0.035 });
  },
};

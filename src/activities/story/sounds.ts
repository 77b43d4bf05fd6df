import { run, type Sounds } from '../../game/instruments';

export const sounds: Sounds = {
  conch: ({ tone, puff }, at) => {
    for (const [frequency, volume] of [
      [220, 0.13],
      [221.2, 0.11],
      [440, 0.05],
    ] as const) {
      tone(frequency, at, { type: 'triangle', attack: 0.18, decay: 1, volume, to: frequency * 1.03 });
    }
    puff(at, { frequency: 900, q: 0.5, attack: 0.15, decay: 0.9, volume: 0.035 });
  },
  gulls: ({ tone }, at) => {
    for (const [start, frequency] of [
      [0, 1150],
      [0.28, 1250],
      [0.62, 1050],
    ] as const) {
      tone(frequency * 0.8, at + start, { type: 'triangle', attack: 0.07, decay: 0.2, volume: 0.035, to: frequency * 1.1 });
      tone(frequency * 1.1, at + start + 0.12, { type: 'triangle', attack: 0.03, decay: 0.24, volume: 0.03, to: frequency * 0.72 });
    }
  },
  /** Sheep's wooden bells: clop, clop. */
  wood: ({ wood }, at) => run(wood, ['E4', 'A4', 'E4', 'G4'], at, 0.15, 0.13),
  /** Water over pebbles. */
  stream: ({ puff, tone }, at) => {
    puff(at, { frequency: 1400, to: 1900, q: 0.6, attack: 0.4, decay: 1.2, volume: 0.07 });
    for (const [start, frequency] of [
      [0.1, 620],
      [0.34, 760],
      [0.52, 690],
      [0.86, 820],
    ] as const)
      tone(frequency, at + start, { decay: 0.09, volume: 0.03, to: frequency * 1.4 });
  },
  wind: ({ puff }, at) => puff(at, { frequency: 420, to: 900, q: 0.9, attack: 0.8, decay: 1.4, volume: 0.12 }),
};

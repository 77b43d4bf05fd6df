import { hertz, run, type Sounds } from '../../game/instruments';

export const sounds: Sounds = {
  /** A bubble bursts: two drops. */
  pop: ({ tone }, at) => {
    tone(520, at, { attack: 0.004, decay: 0.09, volume: 0.13, to: 1250 });
    tone(760, at + 0.07, { attack: 0.004, decay: 0.1, volume: 0.08, to: 1700 });
  },
  /** Bubbles rise. */
  bubbles: ({ tone }, at) => {
    for (const [start, frequency] of [
      [0, 320],
      [0.13, 410],
      [0.22, 360],
      [0.37, 520],
      [0.5, 470],
    ] as const) {
      tone(frequency, at + start, { attack: 0.012, decay: 0.12, volume: 0.075, to: frequency * 1.9 });
    }
  },
  /** Looking closer: the water clears. */
  look: ({ puff, bell }, at) => {
    puff(at, { frequency: 500, to: 1500, q: 1.2, attack: 0.12, decay: 0.22, volume: 0.1 });
    bell('A5', at + 0.16, 0.06);
  },
  /** A whole reef wakes. */
  reef: ({ tone, bell, puff }, at) => {
    for (const [index, note] of (['D3', 'A3', 'D4', 'A4'] as const).entries())
      tone(hertz[note], at + index * 0.12, { type: 'triangle', attack: 0.3, decay: 1.8, volume: 0.06 });
    puff(at, { frequency: 300, to: 1600, q: 0.4, attack: 0.6, decay: 0.9, volume: 0.07 });
    run(bell, ['D5', 'G5', 'A5', 'B5', 'D6'], at + 0.3, 0.17, 0.08);
  },
};

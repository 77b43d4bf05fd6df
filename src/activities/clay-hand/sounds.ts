import { hertz, type Instruments, type Note, type Sounds } from '../../game/instruments';

/** Knuckles on a fired pot: it rings if it is whole. */
function pot({ tone, wood }: Instruments, at: number, note: Note): void {
  wood(note, at, 0.2);
  tone(hertz[note] * 1.5, at, { type: 'triangle', attack: 0.008, decay: 0.5, volume: 0.06 });
  tone(hertz[note] * 0.5, at, { attack: 0.01, decay: 0.28, volume: 0.13 });
}

export const sounds: Sounds = {
  /** Wet clay gives way under a thumb. */
  clay: ({ puff, tone }, at) => {
    puff(at, { frequency: 380, to: 170, q: 1.4, filter: 'lowpass', attack: 0.02, decay: 0.16, volume: 0.75 });
    tone(210, at + 0.02, { decay: 0.12, volume: 0.13, to: 120 });
    tone(320, at + 0.13, { type: 'triangle', decay: 0.06, volume: 0.05, to: 520 });
  },
  /** A bundle of straw is laid down. */
  straw: ({ puff }, at) => {
    for (const [start, frequency] of [
      [0, 3200],
      [0.07, 4100],
      [0.15, 2700],
      [0.24, 3600],
    ] as const)
      puff(at + start, { frequency, q: 1.2, attack: 0.01, decay: 0.07, volume: 0.16 });
  },
  /** Straw catches fire: a soft breath, then it crackles. */
  blaze: ({ puff, tone }, at) => {
    puff(at, { frequency: 260, to: 700, q: 0.5, attack: 0.5, decay: 1.3, volume: 0.14 });
    tone(hertz.D3, at, { type: 'triangle', attack: 0.4, decay: 1.2, volume: 0.06 });
    for (const start of [0.3, 0.42, 0.68, 0.8, 1.05, 1.2, 1.5])
      puff(at + start, { frequency: 2400, q: 3, attack: 0.002, decay: 0.025, volume: 0.22 });
  },
  'pot-1': (kit, at) => pot(kit, at, 'D4'),
  'pot-2': (kit, at) => pot(kit, at, 'E4'),
  'pot-3': (kit, at) => pot(kit, at, 'G4'),
  'pot-4': (kit, at) => pot(kit, at, 'A4'),
  'pot-5': (kit, at) => pot(kit, at, 'D5'),
};

import { hertz, type Instruments, run, type Sounds } from '../../game/instruments';

/** A drum of the camp: a skin that drops in pitch, and the slap of the hand. */
function drum({ tone, puff }: Instruments, at: number, volume = 0.4): void {
  tone(130, at, { attack: 0.004, decay: 0.34, volume, to: 62 });
  puff(at, { frequency: 320, q: 0.7, attack: 0.003, decay: 0.07, volume: volume * 0.5 });
}

export const sounds: Sounds = {
  /** Wood that crackles. */
  crackle: ({ puff }, at) => {
    puff(at, { frequency: 260, q: 0.5, attack: 0.3, decay: 1.1, volume: 0.05 });
    for (const [start, frequency] of [
      [0.05, 2600],
      [0.21, 1900],
      [0.3, 3200],
      [0.56, 2300],
      [0.83, 2800],
      [0.9, 1700],
    ] as const)
      puff(at + start, { frequency, q: 4, attack: 0.002, decay: 0.03, volume: 0.16 });
  },
  /** A flame rises. */
  flame: ({ puff, bell }, at) => {
    puff(at, { frequency: 300, to: 1400, q: 0.6, attack: 0.12, decay: 0.5, volume: 0.16 });
    run(bell, ['D5', 'G5'], at + 0.12, 0.13, 0.09);
  },
  /** All flames are one. */
  flames: (kit, at) => {
    kit.puff(at, { frequency: 200, to: 1600, q: 0.5, attack: 0.5, decay: 1.2, volume: 0.2 });
    run(kit.bell, ['D4', 'G4', 'B4', 'D5', 'G5', 'B5'], at + 0.2, 0.12, 0.09);
    drum(kit, at + 1, 0.3);
    drum(kit, at + 1.3, 0.3);
  },
  /** A log is laid on. */
  log: ({ wood, puff }, at) => {
    wood('D4', at, 0.26);
    wood('G4', at + 0.12, 0.14);
    puff(at + 0.18, { frequency: 500, to: 1500, q: 0.6, attack: 0.1, decay: 0.4, volume: 0.09 });
  },
  /** Lamps along a stretch of the coast. */
  lamps: ({ bell }, at) => run(bell, ['G4', 'B4', 'D5', 'G5'], at, 0.13, 0.1),
  /** The whole coast. */
  coast: ({ bell }, at) => run(bell, ['D4', 'E4', 'G4', 'A4', 'B4', 'D5', 'E5', 'G5', 'A5', 'B5', 'D6'], at, 0.12, 0.08),
  /** The rim of the shield. */
  rim: ({ bell, tone }, at) => {
    for (const note of ['G3', 'D4', 'B4'] as const) tone(hertz[note], at + 0.5, { attack: 0.4, decay: 1.8, volume: 0.09 });
    run(bell, ['D5', 'G5', 'B5', 'D6'], at + 0.9, 0.16, 0.09);
  },
  treat: ({ wood }, at) => run(wood, ['G4', 'B4', 'D5'], at, 0.09, 0.14),
  'camp-drum': (kit, at) => {
    for (const [start, volume] of [
      [0, 0.42],
      [0.3, 0.42],
      [0.6, 0.3],
      [0.75, 0.3],
      [0.9, 0.44],
    ] as const)
      drum(kit, at + start, volume);
  },
};

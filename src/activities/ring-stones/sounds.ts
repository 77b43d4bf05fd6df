import { hertz, type Instruments, type Note, run, type Sounds } from '../../game/instruments';

/** A slab of ringing stone: a soft bell with a stony click at the start. */
function stone({ tone, puff }: Instruments, note: Note, at: number, volume = 0.2): void {
  const frequency = hertz[note];
  puff(at, { frequency: frequency * 5, q: 3, attack: 0.002, decay: 0.03, volume: volume * 0.7 });
  tone(frequency, at, { attack: 0.004, decay: 1.3, volume });
  tone(frequency * 2.74, at, { attack: 0.004, decay: 0.5, volume: volume * 0.3 });
  tone(frequency * 5.36, at, { attack: 0.003, decay: 0.16, volume: volume * 0.1 });
}

/** The five stones from the largest to the smallest. */
const stones: readonly Note[] = ['D4', 'E4', 'G4', 'A4', 'B4'];

/** The first few stones one after another. */
const stonesRun = (kit: Instruments, at: number, count: number): void => {
  stones.slice(0, count).forEach((note, index) => {
    stone(kit, note, at + index * 0.16);
  });
};

export const sounds: Sounds = {
  'stone-1': (kit, at) => stone(kit, 'D4', at),
  'stone-2': (kit, at) => stone(kit, 'E4', at),
  'stone-3': (kit, at) => stone(kit, 'G4', at),
  'stone-4': (kit, at) => stone(kit, 'A4', at),
  'stone-5': (kit, at) => stone(kit, 'B4', at),
  'stones-1': (kit, at) => stonesRun(kit, at, 1),
  'stones-2': (kit, at) => stonesRun(kit, at, 2),
  'stones-3': (kit, at) => stonesRun(kit, at, 3),
  'stones-4': (kit, at) => stonesRun(kit, at, 4),
  'stones-5': (kit, at) => stonesRun(kit, at, 5),
  /** A stone that says too little hardly rings. */
  'stone-dull': ({ tone, puff }, at) => {
    puff(at, { frequency: 340, q: 1, attack: 0.004, decay: 0.08, volume: 0.3 });
    tone(hertz.D3, at, { decay: 0.16, volume: 0.14 });
  },
  /** The sound goes over the hills and comes back softer. */
  'stone-far': (kit, at) => {
    for (const [start, volume] of [
      [0.35, 0.1],
      [0.85, 0.06],
      [1.4, 0.03],
    ] as const) {
      stone(kit, 'D5', at + start, volume);
      stone(kit, 'A4', at + start + 0.08, volume);
    }
  },
  /** All stones together, then up the scale: houses answer with light. */
  'stones-all': (kit, at) => {
    for (const note of ['D4', 'G4', 'B4'] as const) stone(kit, note, at, 0.13);
    (['D4', 'E4', 'G4', 'A4', 'B4', 'D5', 'E5', 'G5'] as const).forEach((note, index) => {
      stone(kit, note, at + 0.4 + index * 0.14, 0.14);
    });
    run(kit.bell, ['D5', 'G5', 'B5', 'D6'], at + 1.7, 0.18, 0.07);
  },
};

import { hertz, type Instruments, type Note, run, type Sounds } from '../../game/instruments';

/** "Meeh": a reedy voice that trembles on one note and falls a little at the end. */
function bleat({ tone, puff }: Instruments, note: Note, at: number, volume = 0.12, long = 6): void {
  const frequency = hertz[note];
  puff(at, { frequency: frequency * 3, q: 2, attack: 0.01, decay: 0.05, volume: volume * 0.5 });
  for (let index = 0; index < long; index++) {
    const fall = 1 - (index / long) * 0.05;
    const soft = 1 - index / (long + 3);
    const start = at + index * 0.072;
    tone(frequency * fall, start, { type: 'triangle', attack: 0.012, decay: 0.11, volume: volume * soft });
    tone(frequency * 2.01 * fall, start, { type: 'sawtooth', attack: 0.012, decay: 0.07, volume: volume * 0.22 * soft });
  }
}

/** Little hooves. */
function trot({ wood, puff }: Instruments, at: number, steps: number, from: number, to: number): void {
  for (let index = 0; index < steps; index++) {
    const volume = from + ((to - from) * index) / Math.max(1, steps - 1);
    wood(index % 2 === 0 ? 'D3' : 'E3', at + index * 0.11, volume);
    puff(at + index * 0.11, { frequency: 500, q: 0.6, attack: 0.005, decay: 0.06, volume: volume * 0.4 });
  }
}

export const sounds: Sounds = {
  'bleat-1': (kit, at) => bleat(kit, 'D4', at),
  'bleat-2': (kit, at) => bleat(kit, 'G4', at),
  'bleat-3': (kit, at) => bleat(kit, 'E4', at),
  'bleat-4': (kit, at) => bleat(kit, 'A4', at),
  'bleat-5': (kit, at) => bleat(kit, 'D5', at, 0.1),
  'bleat-sad': (kit, at) => bleat(kit, 'B4', at + 0.05, 0.05, 8),
  'bleat-glad': (kit, at) => {
    bleat(kit, 'G4', at, 0.07, 3);
    bleat(kit, 'B4', at + 0.34, 0.07, 3);
  },
  'flock-come': (kit, at) => {
    trot(kit, at, 6, 0.05, 0.14);
    bleat(kit, 'A4', at + 0.7, 0.08, 4);
  },
  'flock-away': (kit, at) => trot(kit, at, 5, 0.1, 0.03),
  /** All of them, from all sides, with the wooden bells round their necks. */
  'flock-run': (kit, at) => {
    trot(kit, at, 14, 0.06, 0.16);
    for (const [note, start] of [
      ['D4', 0.5],
      ['G4', 0.8],
      ['B4', 1.15],
    ] as const)
      bleat(kit, note, at + start, 0.07, 4);
  },
  /** Days go by. */
  'flock-week': (kit, at) => run(kit.bell, ['G4', 'A4', 'B4', 'D5', 'E5', 'G5', 'B5'], at, 0.16, 0.06),
  /** Each its own tone, the lamb above all. */
  'flock-song': (kit, at) => {
    (['D4', 'E4', 'G4', 'A4', 'D5', 'B4', 'G4', 'A4', 'D5'] as const).forEach((note, index) => {
      bleat(kit, note, at + 0.5 + index * 0.36, 0.1, index === 8 ? 9 : 4);
    });
    run(kit.bell, ['D5', 'G5', 'B5', 'D6'], at + 3.8, 0.18, 0.06);
  },
};

import { hertz, type Instruments, type Note, run, type Sounds } from '../../game/instruments';

/** A band that is struck: wood with a bell over it. */
function strike({ wood, bell }: Instruments, note: Note, at: number): void {
  wood(note, at, 0.2);
  bell(note, at + 0.02, 0.08);
}

/** The wooden bar beats the thread home. */
function bar({ puff, tone }: Instruments, at: number, volume = 0.3): void {
  puff(at, { frequency: 260, q: 1.2, attack: 0.003, decay: 0.09, volume });
  tone(hertz.D3, at, { decay: 0.12, volume: volume * 0.5 });
}

export const sounds: Sounds = {
  /** The shuttle runs through the threads, then the bar. */
  shuttle: (kit, at) => {
    kit.puff(at, { frequency: 1500, q: 1.4, attack: 0.05, decay: 0.24, volume: 0.13, to: 2600 });
    kit.wood('D4', at + 0.3, 0.14);
    bar(kit, at + 0.4);
    bar(kit, at + 0.6, 0.2);
  },
  /** Everything stands still at once. */
  'loom-stop': ({ wood, bell }, at) => {
    wood('A3', at, 0.24);
    wood('A3', at + 0.1, 0.12);
    bell('A4', at + 0.28, 0.06);
  },
  /** A thread is pulled. */
  snag: ({ puff, tone }, at) => {
    puff(at, { frequency: 900, q: 2, attack: 0.02, decay: 0.3, volume: 0.14, to: 340 });
    tone(hertz.G3, at + 0.1, { decay: 0.4, volume: 0.12, to: hertz.E3 });
  },
  /** A knot gives way a little, and comes undone. */
  loosen: ({ wood }, at) => {
    wood('G4', at, 0.16);
    wood('A4', at + 0.12, 0.16);
  },
  untied: ({ wood, bell }, at) => {
    run((note, when, volume) => wood(note, when, volume), ['G4', 'A4', 'B4', 'D5'], at, 0.12, 0.18);
    bell('D5', at + 0.5, 0.1);
  },
  /** The loom at work, twice to and fro. */
  loom: (kit, at) => {
    for (const start of [0, 0.34]) {
      kit.puff(at + start, { frequency: 1800, q: 1.2, attack: 0.03, decay: 0.14, volume: 0.08 });
      bar(kit, at + start + 0.2, 0.22);
    }
  },
  'band-1': (kit, at) => strike(kit, 'D4', at),
  'band-2': (kit, at) => strike(kit, 'G4', at),
  'band-3': (kit, at) => strike(kit, 'A4', at),
  'band-4': (kit, at) => strike(kit, 'D5', at),
  /** The cloth unrolls and sings from its foot up. */
  cloth: (kit, at) => {
    (['D4', 'G4', 'A4', 'D5'] as const).forEach((note, index) => {
      strike(kit, note, at + 0.2 + index * 0.26);
    });
    run(kit.bell, ['G5', 'A5', 'B5', 'D6'], at + 1.4, 0.16, 0.07);
  },
};

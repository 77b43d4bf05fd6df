import { hertz, type Instruments, run, type Sounds } from '../../game/instruments';

/** Water that runs up the sand and sinks into it. */
function water({ puff }: Instruments, at: number, volume: number): void {
  puff(at, { frequency: 380, to: 1500, q: 0.5, attack: 0.7, decay: 0.5, volume });
  puff(at + 0.9, { frequency: 1700, to: 420, q: 0.5, attack: 0.2, decay: 1.3, volume: volume * 0.7 });
  puff(at + 1.1, { frequency: 4200, to: 2600, q: 0.8, attack: 0.3, decay: 1, volume: volume * 0.16, filter: 'highpass' });
}

export const sounds: Sounds = {
  tide: (kit, at) => water(kit, at, 0.2),
  /** What the wave takes along is far off already. */
  'tide-took': ({ tone, bell }, at) => {
    tone(hertz.A4, at + 0.7, { attack: 0.05, decay: 0.6, volume: 0.08, to: hertz.E4 });
    bell('E5', at + 1.2, 0.06);
    bell('B5', at + 1.35, 0.05);
  },
  /** A grain of salt. */
  salt: ({ bell, puff }, at) => {
    puff(at, { frequency: 5200, q: 2, attack: 0.003, decay: 0.06, volume: 0.12 });
    bell('A5', at, 0.08);
    bell('D6', at + 0.07, 0.06);
  },
  /** The rake draws it together. */
  'salt-heap': ({ bell, puff }, at) => {
    for (const step of [0, 0.22]) puff(at + step, { frequency: 3000, to: 4600, q: 1.2, attack: 0.1, decay: 0.16, volume: 0.14 });
    run(bell, ['E5', 'A5', 'B5'], at + 0.3, 0.1, 0.08);
  },
  /** The whole field lights up: the sea goes on, and grains ring all over it. */
  'salt-field': (kit, at) => {
    water(kit, at, 0.14);
    for (const note of ['D4', 'A4', 'E5'] as const) kit.bell(note, at + 0.2, 0.1);
    run(kit.bell, ['A4', 'B4', 'D5', 'E5', 'G5', 'A5', 'B5', 'D6'], at + 0.5, 0.13, 0.08);
    run(kit.bell, ['B5', 'D6', 'A5', 'D6'], at + 1.8, 0.21, 0.05);
  },
};

import type { Instruments, Sounds } from '../../game/instruments';

/** One long hoot of a gibbon: it starts low and glides up. */
function hoot({ tone, puff }: Instruments, at: number, low: number, high: number, length: number, volume = 0.13): void {
  tone(low, at, { attack: length * 0.4, decay: length * 0.6, volume, to: high });
  tone(low * 2, at, { attack: length * 0.45, decay: length * 0.5, volume: volume * 0.22, to: high * 2 });
  puff(at, { frequency: high, q: 6, attack: length * 0.5, decay: length * 0.4, volume: volume * 0.2 });
}

/** A call: short hoots that get longer and higher, then a long one that falls off. */
function song(kit: Instruments, at: number, pitch: number, volume: number): void {
  hoot(kit, at, 420 * pitch, 560 * pitch, 0.26, volume * 0.8);
  hoot(kit, at + 0.36, 440 * pitch, 640 * pitch, 0.3, volume * 0.9);
  hoot(kit, at + 0.76, 460 * pitch, 820 * pitch, 0.62, volume);
  hoot(kit, at + 1.36, 820 * pitch, 600 * pitch, 0.4, volume * 0.6);
}

export const sounds: Sounds = {
  /** Water over pebbles. */
  brook: ({ puff }, at) => {
    for (let index = 0; index < 6; index++)
      puff(at + index * 0.17, { frequency: 900 + (index % 3) * 420, q: 2, attack: 0.06, decay: 0.22, volume: 0.1 });
  },
  'gibbon-far': (kit, at) => song(kit, at, 1, 0.06),
  'gibbon-left': (kit, at) => song(kit, at + 0.25, 0.94, 0.12),
  'gibbon-right': (kit, at) => song(kit, at + 0.25, 1.12, 0.12),
  /** One side, the other, then everybody over the other's last hoot. */
  'gibbons-all': (kit, at) => {
    song(kit, at, 0.94, 0.12);
    song(kit, at + 0.9, 1.12, 0.12);
    song(kit, at + 1.7, 0.84, 0.09);
    song(kit, at + 1.95, 1.26, 0.08);
    for (const [index, note] of (['D5', 'G5', 'B5', 'D6'] as const).entries()) kit.bell(note, at + 2.5 + index * 0.2, 0.06);
  },
  /** A foot on a stone that holds. */
  pebble: ({ wood, puff }, at) => {
    wood('G3', at, 0.2);
    puff(at + 0.02, { frequency: 1600, attack: 0.01, decay: 0.12, volume: 0.06 });
  },
  /** A stone that rocks, and water round a foot. */
  wobble: ({ wood, puff }, at) => {
    wood('D3', at, 0.14);
    wood('E3', at + 0.16, 0.1);
    puff(at + 0.2, { frequency: 620, q: 1, attack: 0.05, decay: 0.4, volume: 0.16, to: 380 });
  },
  'step-water': ({ puff, wood }, at) => {
    puff(at, { frequency: 760, q: 1.4, attack: 0.02, decay: 0.2, volume: 0.12 });
    wood('A3', at + 0.12, 0.12);
  },
  /** Stone after stone lights up. */
  'stones-shine': ({ bell }, at) => {
    (['D4', 'G4', 'A4', 'D5', 'G5'] as const).forEach((note, index) => {
      bell(note, at + index * 0.16, 0.1);
    });
  },
  'water-in': ({ puff }, at) => puff(at, { frequency: 420, q: 0.9, attack: 1.1, decay: 0.5, volume: 0.1, to: 980 }),
  'water-out': ({ puff }, at) => puff(at, { frequency: 980, q: 0.9, attack: 0.25, decay: 1.5, volume: 0.1, to: 320 }),
};

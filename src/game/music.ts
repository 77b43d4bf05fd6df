import type { Ambience } from '../art/scenery';
import { hertz, type Instruments, type Note } from './instruments';

const scale: readonly Note[] = ['D4', 'E4', 'G4', 'A4', 'B4', 'D5', 'E5', 'G5', 'A5'];
const chords: readonly (readonly [Note, Note])[] = [
  ['D3', 'A3'],
  ['G3', 'D4'],
  ['E3', 'B3'],
  ['A3', 'E4'],
];

const BEAT = 0.44;
/** Seconds of one bar of music. */
export const BAR = 8 * BEAT;

/** One bar of an endless tune: a walk over the scale, the same for the same run. */
export function playBar({ tone, wood, bell }: Instruments, at: number, bar: number, walk: { step: number; seed: number }): void {
  const next = () => {
    walk.seed = (walk.seed * 48271) % 2147483647;
    return walk.seed / 2147483647;
  };
  const chord = chords[bar % chords.length] ?? ['D3', 'A3'];
  for (const note of chord) tone(hertz[note], at, { type: 'triangle', attack: 0.5, decay: 2.9, volume: 0.06 });
  for (let beat = 0; beat < 8; beat++) {
    if (next() < (beat % 2 === 0 ? 0.78 : 0.3)) {
      walk.step = Math.max(0, Math.min(scale.length - 1, walk.step + Math.round((next() - 0.5) * 4)));
      wood(scale[walk.step] ?? 'A4', at + beat * BEAT + next() * 0.012, 0.145 + next() * 0.05);
    }
    if (beat === 0 || beat === 5) wood(chord[0], at + beat * BEAT, 0.135);
  }
  if (bar % 4 === 3) bell(scale[(walk.step + 2) % scale.length] ?? 'D5', at + 6 * BEAT, 0.075);
}

/** The sound of a place, over and over; `every` in seconds. */
export const airs: Readonly<Record<Exclude<Ambience, 'none'>, { every: number; play(kit: Instruments, at: number): void }>> = {
  sea: {
    every: 5.6,
    play({ puff }, at) {
      puff(at, { frequency: 500, to: 320, filter: 'lowpass', q: 0.3, attack: 2.2, decay: 3.2, volume: 0.06 });
      puff(at + 1.4, { frequency: 2600, to: 1400, q: 0.4, attack: 1.2, decay: 1.6, volume: 0.013 });
    },
  },
  wind: {
    every: 4.2,
    play({ puff }, at) {
      puff(at, { frequency: 320, to: 560, q: 0.7, attack: 1.8, decay: 2.6, volume: 0.05 });
      puff(at + 1.1, { frequency: 900, to: 620, q: 1.4, attack: 1.4, decay: 1.8, volume: 0.016 });
    },
  },
  stream: {
    every: 3.4,
    play({ puff, tone }, at) {
      puff(at, { frequency: 1300, to: 1700, q: 0.5, attack: 1.4, decay: 2.2, volume: 0.026 });
      puff(at + 0.9, { frequency: 500, to: 420, filter: 'lowpass', q: 0.3, attack: 1.2, decay: 2, volume: 0.03 });
      for (const [start, frequency] of [
        [0.3, 640],
        [1.1, 780],
        [2.2, 700],
      ] as const)
        tone(frequency, at + start, { decay: 0.08, volume: 0.008, to: frequency * 1.35 });
    },
  },
  night: {
    every: 3.6,
    play({ puff, tone }, at) {
      puff(at, { frequency: 420, to: 300, filter: 'lowpass', q: 0.3, attack: 1.6, decay: 2.2, volume: 0.035 });
      for (const start of [0.2, 0.32, 0.44, 1.9, 2.02]) {
        tone(3600, at + start, { type: 'triangle', attack: 0.012, decay: 0.05, volume: 0.006 });
      }
    },
  },
  /** Leaves in the wind, and two small birds. */
  garden: {
    every: 5.2,
    play({ puff, tone }, at) {
      puff(at, { frequency: 2200, to: 3000, q: 0.5, attack: 1.6, decay: 2.2, volume: 0.011 });
      puff(at + 1, { frequency: 360, to: 520, q: 0.6, attack: 1.8, decay: 2.2, volume: 0.035 });
      for (const [start, frequency] of [
        [0.9, 2100],
        [1.06, 2500],
        [1.22, 2250],
        [3.4, 2700],
        [3.58, 2350],
      ] as const) {
        tone(frequency, at + start, { attack: 0.015, decay: 0.08, volume: 0.012, to: frequency * 1.14 });
      }
    },
  },
};

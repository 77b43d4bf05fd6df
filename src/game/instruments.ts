import type { Ambience } from '../art/scenery';

/** The sounds themselves: oscillators and filtered noise, no recordings. Works in an offline audio context too. */

type Note = 'D3' | 'E3' | 'G3' | 'A3' | 'B3' | 'D4' | 'E4' | 'G4' | 'A4' | 'B4' | 'D5' | 'E5' | 'G5' | 'A5' | 'B5' | 'D6';

const hertz: Readonly<Record<Note, number>> = {
  D3: 146.83,
  E3: 164.81,
  G3: 196,
  A3: 220,
  B3: 246.94,
  D4: 293.66,
  E4: 329.63,
  G4: 392,
  A4: 440,
  B4: 493.88,
  D5: 587.33,
  E5: 659.25,
  G5: 783.99,
  A5: 880,
  B5: 987.77,
  D6: 1174.66,
};

const scale: readonly Note[] = ['D4', 'E4', 'G4', 'A4', 'B4', 'D5', 'E5', 'G5', 'A5'];
const chords: readonly (readonly [Note, Note])[] = [
  ['D3', 'A3'],
  ['G3', 'D4'],
  ['E3', 'B3'],
  ['A3', 'E4'],
];

/** Two notes for each key, row and column, all of one pentatonic scale: pleasant in any order, and not what a real telephone sends. */
const rows: readonly Note[] = ['D4', 'E4', 'G4', 'A4'];
const columns: readonly Note[] = ['A4', 'B4', 'D5'];
const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', 'star', '0', 'hash'];

const BEAT = 0.44;
/** Seconds of one bar of music. */
export const BAR = 8 * BEAT;

interface ToneShape {
  type?: OscillatorType;
  attack?: number;
  decay?: number;
  volume?: number;
  /** Glides to this frequency. */
  to?: number;
}

interface PuffShape extends Omit<ToneShape, 'type'> {
  frequency?: number;
  q?: number;
  filter?: BiquadFilterType;
}

/** The instruments, playing into `out`. */
export function instruments(context: BaseAudioContext, out: AudioNode, noise: AudioBuffer) {
  function envelope(at: number, attack: number, decay: number, volume: number): GainNode {
    const gain = context.createGain();
    gain.gain.setValueAtTime(0.0001, at);
    gain.gain.exponentialRampToValueAtTime(volume, at + attack);
    gain.gain.exponentialRampToValueAtTime(0.0001, at + attack + decay);
    gain.connect(out);
    return gain;
  }

  function tone(frequency: number, at: number, { type = 'sine', attack = 0.006, decay = 0.3, volume = 0.25, to }: ToneShape = {}): void {
    const oscillator = context.createOscillator();
    oscillator.type = type;
    oscillator.frequency.setValueAtTime(frequency, at);
    if (to !== undefined) oscillator.frequency.exponentialRampToValueAtTime(to, at + attack + decay);
    oscillator.connect(envelope(at, attack, decay, volume));
    oscillator.start(at);
    oscillator.stop(at + attack + decay + 0.05);
  }

  function puff(
    at: number,
    { frequency = 800, q = 0.8, attack = 0.05, decay = 0.25, volume = 0.15, filter = 'bandpass', to }: PuffShape,
  ): void {
    const source = context.createBufferSource();
    source.buffer = noise;
    source.loop = true;
    const band = context.createBiquadFilter();
    band.type = filter;
    band.Q.value = q;
    band.frequency.setValueAtTime(frequency, at);
    if (to !== undefined) band.frequency.exponentialRampToValueAtTime(to, at + attack + decay);
    source.connect(band).connect(envelope(at, attack, decay, volume));
    source.start(at);
    source.stop(at + attack + decay + 0.05);
  }

  function wood(note: Note, at: number, volume = 0.22): void {
    const frequency = hertz[note];
    tone(frequency, at, { decay: 0.34, volume });
    tone(frequency * 3.93, at, { decay: 0.09, volume: volume * 0.22 });
    tone(frequency * 9.2, at, { decay: 0.03, volume: volume * 0.06 });
  }

  function bell(note: Note, at: number, volume = 0.14): void {
    const frequency = hertz[note];
    tone(frequency, at, { attack: 0.01, decay: 1.1, volume });
    tone(frequency * 2.01, at, { attack: 0.01, decay: 0.7, volume: volume * 0.35 });
    tone(frequency * 3, at, { attack: 0.01, decay: 0.3, volume: volume * 0.12 });
  }

  return { tone, puff, wood, bell };
}

export type Instruments = ReturnType<typeof instruments>;

/** Notes one after another. */
function run(
  instrument: (note: Note, at: number, volume: number) => void,
  notes: readonly Note[],
  at: number,
  gap: number,
  volume: number,
): void {
  notes.forEach((note, index) => {
    instrument(note, at + index * gap, volume);
  });
}

/** Air drawn in, higher each time. */
function breath({ puff, wood }: Instruments, at: number, step: number): void {
  puff(at, { frequency: 350 * step, to: 700 * step, q: 0.7, attack: 0.16, decay: 0.14, volume: 0.1 });
  wood((['D4', 'G4', 'B4'] as const)[step - 1] ?? 'D4', at + 0.08, 0.11);
}

/** Knuckles on a fired pot: it rings if it is whole. */
function pot({ tone, wood }: Instruments, at: number, note: Note): void {
  wood(note, at, 0.2);
  tone(hertz[note] * 1.5, at, { type: 'triangle', attack: 0.008, decay: 0.5, volume: 0.06 });
  tone(hertz[note] * 0.5, at, { attack: 0.01, decay: 0.28, volume: 0.13 });
}

/** A voice that becomes a wave of sand: longer and fuller the louder it was. Soft ones ring as well. */
function voice({ tone, puff, bell }: Instruments, at: number, loud: number): void {
  for (const note of (['D4', 'A4', 'D5'] as const).slice(0, loud))
    tone(hertz[note], at, { type: 'triangle', attack: 0.05, decay: 0.4 + loud * 0.2, volume: 0.09, to: hertz[note] * 1.06 });
  puff(at, { frequency: 900, to: 320, q: 0.4, attack: 0.12, decay: 0.5 + loud * 0.25, volume: 0.06 + loud * 0.05 });
  bell('G5', at + 0.18, 0.05);
}

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

const effects: Readonly<Record<string, (kit: Instruments, at: number) => void>> = {
  tap: ({ wood }, at) => wood('A4', at, 0.16),
  back: ({ wood }, at) => {
    wood('A4', at, 0.13);
    wood('E4', at + 0.06, 0.13);
  },
  open: ({ puff, wood }, at) => {
    puff(at, { frequency: 500, to: 1800, attack: 0.08, decay: 0.18, volume: 0.08 });
    wood('D4', at + 0.05, 0.13);
    wood('A4', at + 0.11, 0.13);
  },
  right: ({ bell }, at) => run(bell, ['D5', 'G5', 'B5'], at, 0.09, 0.15),
  retry: ({ wood }, at) => {
    wood('E4', at, 0.17);
    wood('D4', at + 0.16, 0.15);
  },
  scute: ({ wood, bell }, at) => {
    run(wood, ['D4', 'E4', 'G4', 'A4', 'B4', 'D5'], at, 0.07, 0.16);
    bell('D5', at + 0.35, 0.18);
  },
  shield: ({ puff, tone }, at) => {
    puff(at, { frequency: 300, to: 2400, attack: 0.25, decay: 0.5, volume: 0.07 });
    for (const note of ['D4', 'A4', 'D5'] as const) tone(hertz[note], at, { type: 'triangle', attack: 0.22, decay: 1.1, volume: 0.07 });
  },
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
  splash: ({ puff, tone }, at) => {
    puff(at, { frequency: 1800, to: 500, attack: 0.02, decay: 0.45, volume: 0.42, q: 0.6 });
    tone(420, at + 0.04, { decay: 0.14, volume: 0.1, to: 760 });
  },
  step: ({ puff }, at) => puff(at, { frequency: 420, filter: 'lowpass', attack: 0.008, decay: 0.09, volume: 0.9 }),
  page: ({ puff }, at) => puff(at, { frequency: 2600, to: 1200, attack: 0.04, decay: 0.14, volume: 0.26 }),
  celebrate: ({ bell, wood }, at) => {
    run(bell, ['D5', 'E5', 'G5', 'A5', 'B5', 'D6'], at, 0.07, 0.11);
    for (const beat of [0, 0.21, 0.42]) wood('D4', at + beat, 0.14);
  },
  /** Two soft rings. */
  ring: ({ tone }, at) => {
    for (const start of [0, 0.9]) {
      for (let index = 0; index < 8; index++)
        tone(index % 2 ? hertz.B4 : hertz.G4, at + start + index * 0.055, { attack: 0.01, decay: 0.09, volume: 0.09 });
    }
  },
  /** Three soft beeps. */
  busy: ({ tone }, at) => {
    for (const start of [0, 0.5, 1]) tone(hertz.G4, at + start, { attack: 0.03, decay: 0.26, volume: 0.1 });
  },
  'pick-up': ({ puff, wood }, at) => {
    puff(at, { frequency: 1900, q: 2, attack: 0.003, decay: 0.03, volume: 0.3 });
    wood('E4', at + 0.05, 0.08);
    puff(at + 0.1, { frequency: 1300, q: 2, attack: 0.003, decay: 0.035, volume: 0.22 });
  },
  'hang-up': ({ puff, wood }, at) => {
    puff(at, { frequency: 1200, q: 2, attack: 0.003, decay: 0.04, volume: 0.3 });
    wood('D4', at + 0.07, 0.09);
  },
  /** The lamp of the lighthouse begins to burn. */
  lamp: ({ tone, bell }, at) => {
    tone(hertz.D3, at, { type: 'triangle', attack: 0.5, decay: 1.6, volume: 0.09 });
    tone(hertz.A3 * 1.002, at, { attack: 0.7, decay: 1.4, volume: 0.05 });
    bell('A5', at + 0.35, 0.05);
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
  'breath-1': (kit, at) => breath(kit, at, 1),
  'breath-2': (kit, at) => breath(kit, at, 2),
  'breath-3': (kit, at) => breath(kit, at, 3),
  'voice-1': (kit, at) => voice(kit, at, 1),
  'voice-2': (kit, at) => voice(kit, at, 2),
  'voice-3': (kit, at) => voice(kit, at, 3),
  /** The dunes answer, further away each time; then birds. */
  echo: (kit, at) => {
    voice(kit, at, 3);
    voice(kit, at + 0.95, 2);
    voice(kit, at + 1.9, 1);
    run(kit.bell, ['D5', 'G5', 'B5', 'D6'], at + 2.2, 0.16, 0.06);
  },
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
  /** The sea draws in a breath, and lets it go over the rocks. */
  'breath-in': ({ puff, tone }, at) => {
    puff(at, { frequency: 300, to: 900, filter: 'lowpass', q: 0.3, attack: 2.6, decay: 1.2, volume: 0.12 });
    tone(hertz.D3, at, { type: 'triangle', attack: 2.2, decay: 1.6, volume: 0.04 });
  },
  'breath-out': ({ puff, tone }, at) => {
    puff(at, { frequency: 1500, to: 360, q: 0.4, attack: 0.7, decay: 3.2, volume: 0.16 });
    tone(hertz.G3, at, { type: 'triangle', attack: 0.8, decay: 3, volume: 0.035 });
  },
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
  /** A bunch comes off its branch. */
  pluck: ({ puff, wood }, at) => {
    puff(at, { frequency: 2400, q: 3, attack: 0.003, decay: 0.04, volume: 0.2 });
    wood('D5', at + 0.03, 0.13);
    puff(at + 0.08, { frequency: 1500, to: 700, attack: 0.02, decay: 0.2, volume: 0.09 });
  },
  sweet: ({ tone, bell }, at) => {
    tone(620, at, { decay: 0.1, volume: 0.09, to: 940 });
    bell('B5', at + 0.08, 0.09);
  },
  sour: ({ tone, wood }, at) => {
    tone(330, at, { type: 'triangle', attack: 0.02, decay: 0.22, volume: 0.08, to: 262 });
    wood('D4', at + 0.1, 0.1);
  },
  paper: ({ puff }, at) => {
    puff(at, { frequency: 3000, to: 1700, attack: 0.02, decay: 0.09, volume: 0.22 });
    puff(at + 0.1, { frequency: 2200, to: 3400, attack: 0.02, decay: 0.1, volume: 0.16 });
  },
  /** The ribbon of a trick is cut. */
  snip: ({ puff, bell }, at) => {
    puff(at, { frequency: 4200, q: 4, attack: 0.002, decay: 0.03, volume: 0.25 });
    puff(at + 0.09, { frequency: 3600, q: 4, attack: 0.002, decay: 0.03, volume: 0.25 });
    bell('G5', at + 0.16, 0.1);
  },
  ...Object.fromEntries(
    (['D4', 'E4', 'G4', 'A4', 'B4', 'D5'] as const).map((note, index) => [
      `lantern-${index + 1}`,
      ({ bell, tone }: Instruments, at: number) => {
        tone(hertz[note], at, { type: 'triangle', attack: 0.03, decay: 0.9, volume: 0.09 });
        bell(note, at, 0.14);
        bell(note, at + 0.22, 0.06);
      },
    ]),
  ),
};

/** Names that stories and rules may use beside those above. */
const others: Readonly<Record<string, string>> = {
  good: 'right',
  again: 'retry',
  cheer: 'celebrate',
  gull: 'gulls',
  boat: 'conch',
  wave: 'splash',
};

/** Every name that `play` knows. */
export const soundNames: readonly string[] = [...Object.keys(effects), ...Object.keys(others), ...keys.map((key) => `tone-${key}`)];

function keyTone({ tone }: Instruments, key: string, at: number): void {
  const index = keys.indexOf(key);
  const row = rows[Math.floor(index / 3)];
  const column = columns[index % 3];
  if (index < 0 || !row || !column) return;
  tone(hertz[row], at, { attack: 0.008, decay: 0.22, volume: 0.11 });
  tone(hertz[column] * 2, at, { attack: 0.008, decay: 0.16, volume: 0.06 });
}

/** Plays an effect by name at a time of the audio clock; an unknown name is silent. */
export function playEffect(kit: Instruments, name: string, at: number): void {
  if (name.startsWith('tone-')) keyTone(kit, name.slice('tone-'.length), at);
  else effects[others[name] ?? name]?.(kit, at);
}

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

export function noiseOf(context: BaseAudioContext): AudioBuffer {
  const buffer = context.createBuffer(1, context.sampleRate * 2, context.sampleRate);
  const data = buffer.getChannelData(0);
  let seed = 7;
  for (let index = 0; index < data.length; index++) {
    seed = (seed * 16807) % 2147483647;
    data[index] = seed / 1073741823.5 - 1;
  }
  return buffer;
}

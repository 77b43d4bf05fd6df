import { hertz, type Instruments, type Note } from './instruments';

/** Two notes for each key, row and column, all of one pentatonic scale: pleasant in any order, and not what a real telephone sends. */
const rows: readonly Note[] = ['D4', 'E4', 'G4', 'A4'];
const columns: readonly Note[] = ['A4', 'B4', 'D5'];
const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', 'star', '0', 'hash'];

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

/** One for each name; a touch, an answer, or something that happens on the stage. */
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

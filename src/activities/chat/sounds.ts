import { hertz, type Instruments, type Sounds } from '../../game/instruments';

/** A rotor begins to turn: three strokes of air, each a little nearer. */
const rotor =
  (low: 'D3' | 'G3' | 'A3') =>
  ({ puff, tone }: Instruments, at: number): void => {
    for (let stroke = 0; stroke < 3; stroke++)
      puff(at + stroke * 0.36, { frequency: 420, to: 760, q: 0.7, attack: 0.12, decay: 0.3, volume: 0.1 + stroke * 0.04 });
    tone(hertz[low], at + 0.2, { type: 'triangle', attack: 0.3, decay: 1.4, volume: 0.09 });
    tone(hertz[low] * 1.5, at + 0.5, { attack: 0.3, decay: 1.2, volume: 0.05 });
  };

export const sounds: Sounds = {
  message: ({ tone }, at) => {
    tone(520, at, { decay: 0.07, volume: 0.1, to: 700 });
    tone(780, at + 0.08, { decay: 0.1, volume: 0.08 });
  },
  /** A closer look. */
  glass: ({ bell }, at) => bell('E5', at, 0.07),
  /** The picture of what was written is kept. */
  snap: ({ puff, wood }, at) => {
    puff(at, { frequency: 3600, q: 3, attack: 0.002, decay: 0.05, volume: 0.22 });
    wood('A4', at + 0.06, 0.12);
  },
  'shield-on': ({ wood, bell }, at) => {
    wood('D4', at, 0.24);
    bell('A4', at + 0.07, 0.1);
  },
  joy: ({ bell, wood }, at) => {
    wood('G4', at, 0.12);
    bell('B4', at + 0.12, 0.1);
    bell('D5', at + 0.24, 0.1);
  },
  'rotor-1': rotor('D3'),
  'rotor-2': rotor('G3'),
  'rotor-3': rotor('A3'),
  /** The whole field turns and hums. */
  'field-hum': ({ tone, puff }, at) => {
    for (const [index, note] of (['D3', 'A3', 'D4', 'G4'] as const).entries())
      tone(hertz[note], at + index * 0.22, { type: 'triangle', attack: 0.5, decay: 2.4, volume: 0.075 });
    for (let stroke = 0; stroke < 5; stroke++)
      puff(at + stroke * 0.42, { frequency: 380, to: 720, q: 0.7, attack: 0.16, decay: 0.32, volume: 0.12 });
  },
};

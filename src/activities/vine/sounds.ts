import { hertz, type Instruments, type Sounds } from '../../game/instruments';

export const sounds: Sounds = {
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

import { hertz, type Instruments, run, type Sounds } from '../../game/instruments';

/** Air drawn in, higher each time. */
function breath({ puff, wood }: Instruments, at: number, step: number): void {
  puff(at, { frequency: 350 * step, to: 700 * step, q: 0.7, attack: 0.16, decay: 0.14, volume: 0.1 });
  wood((['D4', 'G4', 'B4'] as const)[step - 1] ?? 'D4', at + 0.08, 0.11);
}

/** A voice that becomes a wave of sand: longer and fuller the louder it was. Soft ones ring as well. */
function voice({ tone, puff, bell }: Instruments, at: number, loud: number): void {
  for (const note of (['D4', 'A4', 'D5'] as const).slice(0, loud))
    tone(hertz[note], at, { type: 'triangle', attack: 0.05, decay: 0.4 + loud * 0.2, volume: 0.09, to: hertz[note] * 1.06 });
  puff(at, { frequency: 900, to: 320, q: 0.4, attack: 0.12, decay: 0.5 + loud * 0.25, volume: 0.06 + loud * 0.05 });
  bell('G5', at + 0.18, 0.05);
}

export const sounds: Sounds = {
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
};

import { hertz, type Instruments, type Note, type Sounds } from '../../game/instruments';

/** Two notes for each key, row and column, all of one pentatonic scale: pleasant in any order, and not what a real telephone sends. */
const rows: readonly Note[] = ['D4', 'E4', 'G4', 'A4'];
const columns: readonly Note[] = ['A4', 'B4', 'D5'];
const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', 'star', '0', 'hash'];

function keyTone({ tone }: Instruments, index: number, at: number): void {
  const row = rows[Math.floor(index / 3)];
  const column = columns[index % 3];
  if (!row || !column) return;
  tone(hertz[row], at, { attack: 0.008, decay: 0.22, volume: 0.11 });
  tone(hertz[column] * 2, at, { attack: 0.008, decay: 0.16, volume: 0.06 });
}

export const sounds: Sounds = {
  /** Two soft rings. */
  ring: ({ tone }, at) => {
    for (const start of [0, 0.9]) {
      for (let index = 0; index < 8; index++)
        tone(index % 2 ? hertz.B4 : hertz.G4, at + start + index * 0.055, { attack: 0.01, decay: 0.09, volume: 0.09 });
    }
  },
  'hang-up': ({ puff, wood }, at) => {
    puff(at, { frequency: 1200, q: 2, attack: 0.003, decay: 0.04, volume: 0.3 });
    wood('D4', at + 0.07, 0.09);
  },
  ...Object.fromEntries(keys.map((key, index) => [`tone-${key}`, (kit: Instruments, at: number) => keyTone(kit, index, at)])),
};

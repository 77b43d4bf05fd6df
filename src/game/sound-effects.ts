import { hertz, type Instruments, run, type Sounds } from './instruments';

/** Sounds that belong to no single game. Each game has its own in `activities/<type>/sounds.ts`. */
const shared: Sounds = {
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
  /** Three soft beeps. */
  busy: ({ tone }, at) => {
    for (const start of [0, 0.5, 1]) tone(hertz.G4, at + start, { attack: 0.03, decay: 0.26, volume: 0.1 });
  },
  'pick-up': ({ puff, wood }, at) => {
    puff(at, { frequency: 1900, q: 2, attack: 0.003, decay: 0.03, volume: 0.3 });
    wood('E4', at + 0.05, 0.08);
    puff(at + 0.1, { frequency: 1300, q: 2, attack: 0.003, decay: 0.035, volume: 0.22 });
  },
  /** The lamp of the lighthouse begins to burn. */
  lamp: ({ tone, bell }, at) => {
    tone(hertz.D3, at, { type: 'triangle', attack: 0.5, decay: 1.6, volume: 0.09 });
    tone(hertz.A3 * 1.002, at, { attack: 0.7, decay: 1.4, volume: 0.05 });
    bell('A5', at + 0.35, 0.05);
  },
};

/** What happens on the stage is called by these names too. */
const others: Readonly<Record<string, string>> = { good: 'right', again: 'retry', cheer: 'celebrate', wave: 'splash' };

/** Every name that sounds without a game. */
export const sharedNames: readonly string[] = [...Object.keys(shared), ...Object.keys(others)];

/** Plays an effect by name at a time of the audio clock; an unknown name is silent. @param own the sounds of what is played now */
export function playEffect(kit: Instruments, name: string, at: number, own: Sounds = {}): void {
  (own[name] ?? shared[others[name] ?? name])?.(kit, at);
}

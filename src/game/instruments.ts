/** What sounds are made with: oscillators and filtered noise, no recordings. Works in an offline audio context too. */

export type Note = 'D3' | 'E3' | 'G3' | 'A3' | 'B3' | 'D4' | 'E4' | 'G4' | 'A4' | 'B4' | 'D5' | 'E5' | 'G5' | 'A5' | 'B5' | 'D6';

export const hertz: Readonly<Record<Note, number>> = {
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

/** By name: how it sounds at a time of the audio clock. */
export type Sounds = Readonly<Record<string, (kit: Instruments, at: number) => void>>;

/** Notes one after another. */
export function run(
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

/** Two seconds of noise, the same each time. */
export function noiseOf(context: BaseAudioContext): AudioBuffer {
  const buffer = context.createBuffer(1, context.sampleRate * 2, context.sampleRate);
  const data = buffer.getChannelData(0);
  let seed = 7;
  for (let index = 0; index < data.length; index++) {
    seed = (Math.imul(seed, 1664525) + 1013904223) | 0;
    data[index] = seed / 2 ** 31;
  }
  return buffer;
}

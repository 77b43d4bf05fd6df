import type { Way } from './ways';

/** A whole breath: three taps, or one long hold. */
export const FULL = 3;

export interface State {
  phase:
    | 'intro'
    | 'meet'
    | 'ask'
    | 'gather'
    | 'said'
    | 'insists'
    | 'away'
    | 'persists'
    | 'leaves'
    | 'tells'
    | 'heard'
    | 'glad'
    | 'why'
    | 'aloud'
    | 'echo'
    | 'ending'
    | 'done';
  seed: number;
  at: number;
  /** Options of this meeting that were tried and did not say no, in order. */
  tried: string[];
  /** The option that was taken. */
  chosen?: string;
  /** How much voice (or how high the card) is gathered, 0 to 3; any of it may be let out. */
  voice: number;
  /** How often no was said in this meeting. */
  said: number;
}

export interface Facts {
  /** Which meeting colours the dunes; gold at the end. */
  light: number | 'gold';
  /** How much voice is gathered; -1 while none is. */
  voice: number;
  way?: Way;
  /** How loud the wave is that rolls now; 0 is none. */
  wave: number;
  /** Another one for each wave. */
  round: number;
  glad: boolean;
  echo: boolean;
}

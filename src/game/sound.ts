import type { Ambience } from '../art/scenery';
import { type Instruments, instruments, noiseOf, type Sounds } from './instruments';
import { airs, BAR, playBar } from './music';
import { playEffect } from './sound-effects';

/**
 * All sounds of the game, made while it plays: wood (marimba), shell (soft bell), breath (conch), sea (filtered noise); pentatonic D E G A B.
 * Nothing is told by sound alone, "try again" is soft and falls a tone, and all of it starts only after the first touch.
 */

export interface Sound {
  /** Makes sound possible; to be called inside every touch or key press until it has worked once. */
  unlock(): void;
  /** Plays an effect by name. An unknown name is silent. @param own the sounds of what is played now */
  play(name: string, own?: Sounds): void;
  ambience(kind: Ambience): void;
  /** The tune of a place, another for each name; silence without one. */
  music(place: string | undefined): void;
  /** Where a recording is to be connected, as loud as it is. Nothing while sound is suspended; waits for the first touch. */
  out(): Promise<AudioNode | undefined>;
  /** 0-1 each. `music` also holds the sound of the place. */
  volumes(volumes: { music: number; effects: number }): void;
  suspend(): void;
  resume(): void;
  destroy(): void;
}

/** Calls `run` every `ms` until the returned function is called. */
export type Every = (ms: number, run: () => void) => () => void;

/** Seconds of music and sea made ahead of the clock, and how often we look (ms). */
const AHEAD = 2.5;
const LOOK_MS = 600;

/** Never 0, from which the tune's chance could not get away. */
const seedOf = (name: string): number => [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 2147483647, 3);

interface Desk {
  context: AudioContext;
  out: AudioNode;
  effects: { gain: GainNode; kit: Instruments };
  music: { gain: GainNode; kit: Instruments };
}

function openDesk(): Desk | undefined {
  if (typeof AudioContext === 'undefined') return undefined;
  const context = new AudioContext();
  const limit = context.createDynamicsCompressor();
  limit.threshold.value = -14;
  limit.ratio.value = 4;
  limit.connect(context.destination);
  const noise = noiseOf(context);
  const bus = () => {
    const gain = context.createGain();
    gain.connect(limit);
    return { gain, kit: instruments(context, gain, noise) };
  };
  return { context, out: limit, effects: bus(), music: bus() };
}

/** @param every the page's clock: music and sea are made a little ahead of it, bit by bit */
export function createSound(every: Every): Sound {
  let desk: Desk | undefined;
  let levels = { music: 0.5, effects: 0.8 };
  let around: Ambience = 'none';
  let tune: string | undefined;
  let asleep = false;
  let nextBar = 0;
  let nextAir = 0;
  let bar = 0;
  let walk = { step: 3, seed: 3 };
  let stop: (() => void) | undefined;

  function level(): void {
    if (!desk) return;
    const now = desk.context.currentTime;
    desk.effects.gain.gain.setTargetAtTime(levels.effects * 0.9, now, 0.03);
    desk.music.gain.gain.setTargetAtTime(tune !== undefined || around !== 'none' ? levels.music * 0.9 : 0, now, 0.25);
  }

  /** iOS says `interrupted` after a call, and both states need the same remedy. */
  function wake(): void {
    if (!desk || asleep || desk.context.state === 'running' || desk.context.state === 'closed') return;
    void desk.context.resume().catch(() => undefined);
  }

  function ahead(): void {
    if (!desk || asleep || desk.context.state !== 'running' || levels.music === 0) return;
    const now = desk.context.currentTime;
    if (tune !== undefined) {
      nextBar = Math.max(nextBar, now + 0.1);
      for (; nextBar < now + AHEAD; nextBar += BAR) playBar(desk.music.kit, nextBar, bar++, walk);
    }
    if (around !== 'none') {
      const { every: gap, play } = airs[around];
      nextAir = Math.max(nextAir, now + 0.05);
      for (; nextAir < now + AHEAD; nextAir += gap) play(desk.music.kit, nextAir);
    }
  }

  /** Looks at the clock only while there is something to play ahead. */
  function keep(): void {
    const needed = desk !== undefined && !asleep && (tune !== undefined || around !== 'none');
    if (needed && !stop) stop = every(LOOK_MS, ahead);
    else if (!needed && stop) {
      stop();
      stop = undefined;
    }
    level();
    ahead();
  }

  return {
    unlock() {
      if (!desk) {
        desk = openDesk();
        level();
      }
      wake();
      keep();
    },
    play(name, own) {
      wake();
      if (!desk || asleep || levels.effects === 0) return;
      playEffect(desk.effects.kit, name, desk.context.currentTime + 0.01, own);
    },
    ambience(kind) {
      around = kind;
      keep();
    },
    music(place) {
      if (place === tune) return;
      tune = place;
      bar = 0;
      walk = { step: 3, seed: seedOf(place ?? '') };
      keep();
    },
    async out() {
      if (!desk || asleep) return undefined;
      if (desk.context.state !== 'running') await desk.context.resume();
      return desk.out;
    },
    volumes(volumes) {
      levels = volumes;
      level();
    },
    suspend() {
      asleep = true;
      keep();
      void desk?.context.suspend().catch(() => undefined);
    },
    resume() {
      asleep = false;
      wake();
      keep();
    },
    destroy() {
      stop?.();
      stop = undefined;
      void desk?.context.close().catch(() => undefined);
      desk = undefined;
    },
  };
}

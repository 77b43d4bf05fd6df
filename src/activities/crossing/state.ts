import type { Box, Shape } from '../../domain/activity';
import { centred } from '../../lib/boxes';
import type { Crossing, CrossingStep, Level, Stone } from './level';

export interface State {
  phase: 'intro' | 'story' | 'step' | 'stepped' | 'rest' | 'across' | 'choose' | 'call' | 'ending' | 'done';
  seed: number;
  /** Which crossing, and which step of it. */
  at: number;
  step: number;
  /** Steady stones stepped on in this crossing. */
  stood: string[];
  /** Stones that wobbled at this step, or sentences that were not true. */
  tried: string[];
  /** On the resting stone: breathed in, not yet out. */
  full: boolean;
  /** How often the child has called over the forest. */
  calls: number;
}

export const crossingOf = (level: Level, { at }: State): Crossing | undefined => level.crossings[at];
export const stepOf = (level: Level, state: State): CrossingStep | undefined => crossingOf(level, state)?.steps[state.step];
export const laidOf = (level: Level, state: State): Stone[] =>
  state.stood.flatMap((id, index) => crossingOf(level, state)?.steps[index]?.stones.find((stone) => stone.id === id) ?? []);

/** Where the stones lie to choose from. */
const pool: Readonly<Record<Shape, Box>> = { wide: { x: 25, y: 38, w: 75, h: 62 }, tall: { x: 0, y: 57, w: 100, h: 43 } };
export const stoneBox = (shape: Shape, index: number, count: number): Box =>
  centred(pool[shape], index, count, shape === 'wide' ? 24 : 33.2, shape === 'wide' ? 1 : 0.6);
/** The stone on which the child stands and may rest. */
export const restBox: Readonly<Record<Shape, Box>> = { wide: { x: 0, y: 20, w: 23, h: 80 }, tall: { x: 26, y: 15, w: 48, h: 37 } };

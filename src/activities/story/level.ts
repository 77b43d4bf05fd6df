import * as v from 'valibot';
import type { Band } from '../../domain/activity';
import type { StoryGraph } from '../../domain/story';

export type { StageDirection, StoryChoice, StoryGraph, StoryLine, StoryNode } from '../../domain/story';

/** What the author writes in `station.yaml`; the compiler adds the graph of the story's ink files for each band. */
export const schema = v.strictObject({});

export interface Level {
  band: Band;
  graph: StoryGraph;
}

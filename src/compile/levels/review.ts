import { existsSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import type { Skills } from '../../content/schema';
import { forBand } from './bands';
import { unknownSkill } from './check';
import { parse } from './parse';
import type { Problem } from './problem';
import { readYaml } from './source';

const FILE = 'review.yaml';

const state = v.optional(v.picklist(['draft', 'approved']), 'draft');

/** levels/review.yaml: what has no `review` of its own, as stations have. What is not named is a draft. */
const reviewSchema = v.strictObject({
  region: state,
  skills: state,
  help: state,
  screens: state,
  games: state,
  /** By skill. */
  situations: v.optional(v.record(v.string(), v.picklist(['draft', 'approved'])), {}),
});

export type Review = v.InferOutput<typeof reviewSchema>;

/**
 * @param levels the folder of the content; without the file everything is a draft
 * @param skills none: whether the bank's skills are there cannot be said
 */
export function readReview(levels: string, skills?: Skills): { review: Review; problems: Problem[] } {
  const drafts = v.parse(reviewSchema, {});
  if (!existsSync(path.join(levels, FILE))) return { review: drafts, problems: [] };
  const read = readYaml(levels, FILE);
  if (!('source' in read)) return { review: drafts, problems: read.problems };
  const located = forBand(read.source);
  const parsed = parse(reviewSchema, located, located.value);
  if (!('value' in parsed)) return { review: drafts, problems: parsed.problems };
  const named = Object.keys(parsed.value.situations);
  const unknown = skills ? named.flatMap((skill) => unknownSkill(located, `situations.${skill}`, skill, skills)) : [];
  return { review: parsed.value, problems: [...parsed.problems, ...unknown] };
}

import path from 'node:path';
import { cornerSchema } from '../../content/corner-schema';
import type { Lexicon } from '../../content/schema';
import type { Corner } from '../../domain/content';
import { type Art, cardFiles, undrawn } from './art';
import { forBand, spotOf } from './bands';
import { repeatedIds } from './check';
import { parse } from './parse';
import type { Problem } from './problem';
import { readYaml } from './source';
import { checkWords, type Spoken, textsIn } from './words';

interface Shelf {
  levels: string;
  /** Names in levels/corners. */
  files: readonly string[];
  lexicon: Lexicon;
  art: Art;
}

interface Read {
  spoken: Spoken[];
  problems: Problem[];
}

function readOne({ levels, lexicon, art }: Shelf, file: string): Read & { corner?: Corner } {
  const read = readYaml(levels, path.join('corners', file));
  if (!('source' in read)) return { spoken: [], problems: read.problems };
  const located = forBand(read.source);
  // Children of eight read them too: the sentences are those of the middle band.
  const spoken = textsIn(located, () => 'B');
  const parsed = parse(cornerSchema, located, located.value);
  const problems = [...parsed.problems, ...repeatedIds(located), ...spoken.flatMap((each) => checkWords(each, lexicon))];
  if (!('value' in parsed)) return { spoken, problems };
  const { booklets } = parsed.value;
  const named = booklets.flatMap(({ picture, pages }, at) => [
    { name: picture, field: `booklets[${at}].picture` },
    ...pages.map((page, index) => ({ name: page.picture, field: `booklets[${at}].pages[${index}].picture` })),
  ]);
  problems.push(...named.flatMap(({ name, field }) => undrawn({ kind: 'picture', name, spot: spotOf(located, field) }, art)));
  const pictures = cardFiles(
    named.map(({ name }) => name),
    art,
  );
  return { corner: { ...parsed.value, pictures }, spoken, problems };
}

/** Reads and checks every file of levels/corners. @returns the corners by the name of their file */
export function readCorners(shelf: Shelf): Read & { corners: Record<string, Corner> } {
  const read = shelf.files.map((file) => ({ name: path.basename(file, '.yaml'), ...readOne(shelf, file) }));
  return {
    corners: Object.fromEntries(read.flatMap(({ name, corner }) => (corner ? [[name, corner]] : []))),
    spoken: read.flatMap(({ spoken }) => spoken),
    problems: read.flatMap(({ problems }) => problems),
  };
}

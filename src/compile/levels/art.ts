import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Face, Figure } from '../../art/figure';
import type { Scenery } from '../../art/scenery';
import { untold } from '../../art/told';
import { text } from '../../lib/text';
import { type Problem, problem, type Spot, unknownName } from './problem';

/** Imports a TypeScript file of the project by its absolute path: tsx, Vitest and Vite each do it in their own way. */
export type Load = (file: string) => Promise<Record<string, unknown>>;

/** What can be drawn: content may only name what is here. */
export interface Art {
  /** Name to the file of `src/art/cards` that draws it. */
  pictures: ReadonlyMap<string, string>;
  backgrounds: ReadonlySet<string>;
  landmarks: ReadonlySet<string>;
  actors: ReadonlyMap<string, Figure>;
  /** What a story can change in the place with this background: `lamp=on`, `boat=1`. */
  scenes: ReadonlyMap<string, readonly string[]>;
}

const isFigure = (value: unknown): value is Figure => typeof (value as Figure | undefined)?.parts === 'function';

const svgs = (folder: string): Set<string> =>
  new Set(existsSync(folder) ? readdirSync(folder).flatMap((file) => /^(.+)\.svg$/.exec(file)?.[1] ?? []) : []);

function changes({ landmark, movers = [] }: Scenery): string[] {
  const facts = new Set(movers.flatMap(({ fact }) => fact ?? []));
  const lamp = landmark?.lamp === undefined ? [] : ['lamp=off', 'lamp=on', 'lamp=sweep'];
  return [...lamp, ...[...facts].flatMap((fact) => [`${fact}=0`, `${fact}=1`])];
}

/** Takes stock of the project's drawings. A module of drawings that is not there is a problem, not a crash. */
export async function readArt(project: string, load: Load): Promise<{ art: Art; problems: Problem[] }> {
  const folder = path.join(project, 'src', 'art');
  const problems: Problem[] = [];
  const drawn = async (file: string, name: string): Promise<unknown> => {
    const full = path.join(folder, file);
    try {
      if (!existsSync(full)) throw new Error('no such file');
      const found = (await load(full))[name];
      if (found === undefined) throw new Error(`no export ${name}`);
      return found;
    } catch (error) {
      problems.push(
        problem(
          { file: `src/art/${file}`, line: 1, field: name },
          text(`Không đọc được hình vẽ: ${String(error)}.`, `These drawings cannot be read: ${String(error)}.`),
          text(`sửa tệp, xuất «${name}».`, `mend the file; it exports «${name}».`),
        ),
      );
      return undefined;
    }
  };
  const pictures = new Map<string, string>();
  for (const file of readdirSync(path.join(folder, 'cards')).sort()) {
    for (const name of Object.keys((await drawn(`cards/${file}`, 'cards')) ?? {})) {
      if (pictures.has(name)) {
        problems.push(
          problem(
            { file: `src/art/cards/${file}`, line: 1, field: name },
            text(`Hình «${name}» đã có trong tệp khác.`, `Another file has a picture «${name}» already.`),
            text('đặt tên khác cho hình này.', 'give this picture another name.'),
          ),
        );
      }
      pictures.set(name, path.basename(file, '.ts'));
    }
  }
  const scenes = new Map<string, readonly string[]>();
  for (const file of readdirSync(path.join(folder, 'scenery')).sort()) {
    const scenery = (await drawn(`scenery/${file}`, 'scenery')) as Scenery | undefined;
    if (scenery) scenes.set(path.basename(file, '.ts'), changes(scenery));
  }
  const people = (await drawn('people/cast.ts', 'people')) as Record<string, () => Figure> | undefined;
  const mai = await drawn('mascot/mai.ts', 'mai');
  const actors = new Map(Object.entries(people ?? {}).map(([id, draw]) => [id, draw()]));
  const figure = typeof mai === 'function' ? (mai() as unknown) : mai;
  if (isFigure(figure)) actors.set('mai', figure);
  return {
    art: {
      pictures,
      backgrounds: svgs(path.join(folder, 'backgrounds')),
      landmarks: svgs(path.join(folder, 'landmarks')),
      actors,
      scenes,
    },
    problems,
  };
}

/** The files that draw these pictures, each once. */
export const cardFiles = (pictures: readonly string[], art: Art): string[] =>
  [...new Set(pictures.flatMap((name) => art.pictures.get(untold(name)) ?? []))].sort();

/** Something drawn that the content names, and where. */
export type Mention =
  | { kind: 'picture' | 'background' | 'landmark'; name: string; spot: Spot }
  | { kind: 'actor'; name: string; face?: string; pose?: string; spot: Spot };

/** A figure falls back to its own face or pose for one it does not know: then no part is named after what was asked for. */
const keysOf = (figure: Figure, pose: string, face: string) => figure.parts(pose, face, 'open').map(({ key }) => key.split(':'));
const hasFace = (figure: Figure, face: string): boolean =>
  keysOf(figure, '', face).some((key) => key.includes('face') && key[key.indexOf('face') + 1] === face);
const hasPose = (figure: Figure, pose: string): boolean =>
  keysOf(figure, pose, '').some(([part = '', name]) => part.startsWith('arm') && name === pose);

const faces: readonly Face[] = ['calm', 'happy', 'cheer', 'worried', 'brave', 'sayno', 'sad', 'surprised', 'uneasy', 'listen'];
const poses = ['rest', 'wave', 'stop', 'cheer', 'phone', 'read', 'open', 'fold', 'sign', 'card', 'tuck', 'heart'];

export const facesOf = (figure: Figure): string[] => faces.filter((face) => hasFace(figure, face));
export const posesOf = (figure: Figure): string[] => poses.filter((pose) => hasPose(figure, pose));

const missing = (spot: Spot, what: string, name: string, known: Iterable<string>): Problem =>
  unknownName(spot, text(`Chưa có hình «${name}» (${what}).`, `There is no drawing «${name}» (${what}).`), what, known);

/** Everything named must be drawn: pictures, backdrops, actors with their faces and poses. */
export function undrawn(mention: Mention, art: Art): Problem[] {
  if (mention.kind !== 'actor') {
    const known = { picture: art.pictures, background: art.backgrounds, landmark: art.landmarks }[mention.kind];
    return known.has(untold(mention.name)) ? [] : [missing(mention.spot, mention.kind, mention.name, known.keys())];
  }
  const { name, face = '', pose = '', spot } = mention;
  const figure = art.actors.get(name);
  if (!figure) return [missing(spot, 'actor', name, art.actors.keys())];
  return [
    ...(face === '' || hasFace(figure, face)
      ? []
      : [unknownName(spot, text(`«${name}» không có nét mặt «${face}».`, `«${name}» has no face «${face}».`), 'face', facesOf(figure))]),
    ...(pose === '' || hasPose(figure, pose)
      ? []
      : [unknownName(spot, text(`«${name}» không có dáng «${pose}».`, `«${name}» has no pose «${pose}».`), 'pose', posesOf(figure))]),
  ];
}

/** What a story changes in its place must be there to be changed. */
export function unchanged(change: string, background: string, art: Art, spot: Spot): Problem[] {
  const known = art.scenes.get(background) ?? [];
  const [key, value] = change.split('=');
  // How far a thing has come on its way may be any share of it.
  if (known.includes(change) || (known.includes(`${key}=1`) && Number(value) >= 0 && Number(value) <= 1)) return [];
  const message = text(`Nơi này không có «${change}».`, `This place has no «${change}».`);
  return [
    known.length > 0
      ? unknownName(spot, message, 'scene', known)
      : problem(spot, message, text('bỏ nhãn «# scene …» này.', 'leave out this tag «# scene …».')),
  ];
}

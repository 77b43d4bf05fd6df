import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Figure } from '../../art/figure';
import { type Load, readArt } from '../levels/art';

/** What can be shown in the booklet, as SVG documents by name. */
export interface Drawings {
  cards: Readonly<Record<string, string>>;
  backgrounds: Readonly<Record<string, string>>;
  actors: ReadonlyMap<string, Figure>;
}

export async function readDrawings(project: string, load: Load): Promise<Drawings> {
  const folder = path.join(project, 'src/art');
  const { art } = await readArt(project, load);
  const modules = await Promise.all([...new Set(art.pictures.values())].map((file) => load(path.join(folder, 'cards', `${file}.ts`))));
  const backgrounds = readdirSync(path.join(folder, 'backgrounds')).flatMap((file) => {
    const name = /^(.+)\.svg$/.exec(file)?.[1];
    return name ? [[name, readFileSync(path.join(folder, 'backgrounds', file), 'utf8')]] : [];
  });
  return {
    cards: Object.assign({}, ...modules.map(({ cards }) => cards)) as Record<string, string>,
    backgrounds: Object.fromEntries(backgrounds),
    actors: art.actors,
  };
}

/** How much of a figure's height its head takes, with hat and ears; a hatchling is mostly head. */
const HEAD = { mai: 0.66, people: 0.46 } as const;

/** The head of a figure, square. */
export function portrait(id: string, { top, feet, middle, parts }: Figure, face: string): string {
  const side = (feet - top) * (id === 'mai' ? HEAD.mai : HEAD.people);
  const box = [middle - side / 2, top - side * 0.06, side, side].map(Math.round).join(' ');
  const inner = parts('rest', face, 'open').map(({ svg }) => svg);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" fill="none" stroke-linecap="round" stroke-linejoin="round">` +
    `${inner.join('')}</svg>`
  );
}

/** Class names for pictures: each drawing stands in the style sheet once, however often it is shown. */
export class Gallery {
  readonly #drawings: Drawings;
  readonly #rules = new Map<string, string>();

  constructor(drawings: Drawings) {
    this.#drawings = drawings;
  }

  #show(name: string, svg: string | undefined): string | undefined {
    if (svg === undefined) return undefined;
    const data = Buffer.from(svg).toString('base64');
    this.#rules.set(name, `.${name}{background-image:url(data:image/svg+xml;base64,${data})}`);
    return name;
  }

  /** @returns the class, or nothing when there is no such drawing */
  card(name: string): string | undefined {
    return this.#show(`c-${name}`, this.#drawings.cards[name]);
  }

  background(name: string): string | undefined {
    return this.#show(`b-${name}`, this.#drawings.backgrounds[name]);
  }

  actor(id: string, face = 'calm'): string | undefined {
    const figure = this.#drawings.actors.get(id);
    return figure && this.#show(`p-${id}-${face}`, portrait(id, figure, face));
  }

  /** The style sheet of everything shown so far. */
  css(): string {
    return [...this.#rules.values()].join('\n');
  }
}

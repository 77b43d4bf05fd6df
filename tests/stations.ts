import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { PlaceEntry } from '../src/domain/content';
import type { Text } from '../src/lib/text';

const levels = path.resolve(import.meta.dirname, '../levels');

/** A station that is open, as the map shows it. */
export interface Open {
  id: string;
  name: Text;
}

/** Without what an operating system drops there. */
const named = (folder: string, name: RegExp): string[] => readdirSync(path.join(levels, folder)).filter((file) => name.test(file));

const places = named('region', /^\w.*\.yaml$/).flatMap(
  (file) => (parse(readFileSync(path.join(levels, 'region', file), 'utf8')) as { places?: PlaceEntry[] }).places ?? [],
);

/** Every open station, found by its folder: a new one is played without a line being added anywhere. */
export const stations: readonly Open[] = named('stations', /^\d+-/)
  .sort()
  .map((folder) => {
    const id = folder.replace(/^\d+-/, '');
    const place = places.find((each) => each.id === id);
    if (!place) throw new Error(`the region has no place for ${folder}`);
    return { id, name: place.name };
  });

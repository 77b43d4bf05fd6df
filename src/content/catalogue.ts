import type { Ahead, Region, SituationFile, Station } from '../domain/content';
import { text } from '../lib/text';

/*
 * The content as the browser meets it. The region comes with this file, as the map shows it at once; each station is a file of its own
 * and not loaded before it is asked for.
 */

const stations = import.meta.glob<Station>('../../levels/stations/*/station.yaml', { import: 'default' });
const ahead = import.meta.glob<Ahead>('../../levels/stations/*/station.yaml', { query: '?ahead', import: 'default', eager: true });
const voices = import.meta.glob<string | undefined>('../../levels/stations/*/station.yaml', {
  query: '?voice',
  import: 'default',
  eager: true,
});
const bank = import.meta.glob<SituationFile>('../../levels/situations/*.yaml', { import: 'default' });
const regions = import.meta.glob<Region>('../../levels/region/*.yaml', { import: 'default', eager: true });

/** `…/stations/09-mui-dinh/station.yaml` is the station `mui-dinh`. */
const idOf = (file: string): string => /\/\d+-([^/]+)\/station\.yaml$/.exec(file)?.[1] ?? file;
const byId = new Map(Object.entries(stations).map(([file, load]) => [idOf(file), load]));
const aheadById = new Map(Object.entries(ahead).map(([file, known]) => [idOf(file), known]));

const voiceById = new Map(Object.entries(voices).map(([file, address]) => [idOf(file), address]));

/** The stations that are open, in the order of the journey. */
export const stationIds: readonly string[] = [...byId.keys()];

/** Rejects for an id that is not open, and when its file cannot be fetched. */
export async function loadStation(id: string): Promise<Station> {
  const load = byId.get(id);
  if (!load) throw new Error(`no station ${id}`);
  return load();
}

export const aheadOf = (id: string): Ahead | undefined => aheadById.get(id);

/** The address of what was recorded of a station: `unpack` of lib/pack.ts opens it. */
export const voiceOf = (id: string): string | undefined => voiceById.get(id);

/** The bank's part for a skill, of all bands; an empty one for a skill without a file. Rejects when the file cannot be fetched. */
export const loadSituations = async (skill: string): Promise<SituationFile> =>
  (await bank[`../../levels/situations/${skill}.yaml`]?.()) ?? { skill, pictures: [], situations: [] };

/** What stays when there is no region's file: no lines but the built-in one, which `childLines` adds. */
export const fallbackRegion: Region = {
  id: 'fallback',
  name: text('Việt Nam', 'Viet Nam'),
  lines: [],
  places: [],
  receivers: [],
  deadline: { month: 11, day: 15 },
};

/** Where the game is played, as it was shipped. */
export const region: Region = Object.values(regions)[0] ?? fallbackRegion;

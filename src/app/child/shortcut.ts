import { loadStation, stationIds } from '../../content/catalogue';
import { bands } from '../../domain/activity';
import type { ProgressRepo } from '../../domain/progress';
import { memoryRepo } from '../../storage/child/memory';

/** What an author sees at once, and what is remembered of the way there: nothing but the step before which a child left. */
export interface Shortcut {
  station: string;
  repo: ProgressRepo;
}

/**
 * For authors, in development only: `?station=mui-dinh&band=B&step=helpers` opens that step of that station.
 * @returns what was asked for, what is wrong with it, or nothing where no station is asked for
 */
export async function shortcutTo(search: string): Promise<Shortcut | { wrong: string } | undefined> {
  const asked = new URLSearchParams(search);
  const id = asked.get('station');
  if (id === null) return undefined;
  const unknown = (what: string, name: string, known: readonly string[]) => ({ wrong: `${what}=${name}? ${what}=${known.join(' | ')}` });
  if (!stationIds.includes(id)) return unknown('station', id, stationIds);
  const name = asked.get('band') ?? 'A';
  const band = bands.find((each) => each === name);
  if (!band) return unknown('band', name, bands);
  const station = await loadStation(id);
  const ids = station.bands[band].steps.map((step) => step.id);
  const step = asked.get('step') ?? ids[0] ?? '';
  if (!ids.includes(step)) return unknown('step', step, ids);
  const repo = memoryRepo();
  const author = { id: 'author', band, avatar: 'rua', nickname: 'vui' };
  await repo.saveProfile(author);
  await repo.saveCheckpoint(author.id, { station: id, band, step: ids.indexOf(step), seed: 1, content: station.content, answers: [] }, []);
  return { station: id, repo };
}

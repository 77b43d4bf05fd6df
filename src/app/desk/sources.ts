import { loadSituations, loadStation, region, stationIds } from '../../content/catalogue';
import { loadLeader } from '../../content/leader';
import type { Situation, Station } from '../../domain/content';
import { outlineOf } from '../../domain/desk/compose';
import type { Letterhead } from '../../domain/desk/paper';
import type { Block, Outline, Plan } from '../../domain/desk/plan';
import type { Show } from '../../domain/desk/show';
import { type Slide, slideOf } from '../../domain/desk/slide';
import { type Script, type Words, wordsOf } from '../../domain/desk/words';
import { childNumbers } from '../../domain/region';
import type { Band } from '../../domain/terms';
import type { Text } from '../../lib/text';
import { today } from '../../lib/time';
import type { Topic } from '../../ui/desk/home';

/** What a session is made from, of the stations that it needs: each is fetched once. */
export interface Sources {
  words: Words;
  letterheads: readonly Letterhead[];
  /** Stations that are open, in the order of the journey. */
  topics: readonly Topic[];
  /** Fetches what these stations have. Rejects when the network is gone and it is not on the machine. */
  fetch(stations: readonly string[]): Promise<void>;
  outlines(): readonly Outline[];
  outline(station: string): Outline | undefined;
  station(id: string): Station | undefined;
  /** In the words of the band. */
  situation(id: string, band: Band): Situation | undefined;
  script(plan: Plan, block: Block): Script;
  /** With its place, where a plan has several. */
  title(plan: Plan, block: Block): Text;
  /** @see slideOf */
  slide(show: Show): Slide | undefined;
}

/** Rejects when the leaders' words can't be had. */
export async function openSources(): Promise<Sources> {
  const [session, { letterheads }] = await Promise.all([loadLeader('session'), loadLeader('letterheads')]);
  const words: Words = { session, lines: childNumbers(region, today()) };
  const stations = new Map<string, Station>();
  const outlines = new Map<string, Outline>();
  const situations = new Map<string, Situation>();
  const all = () => [...outlines.values()];
  const script = (plan: Plan, block: Block) => wordsOf(words, all(), plan, block);
  const outline = (station: string) => outlines.get(station);
  const situation = (id: string, band: Band) => situations.get(`${band} ${id}`);
  return {
    words,
    letterheads,
    topics: region.places.flatMap(({ id, name, about }) => (stationIds.includes(id) ? [{ id, title: name, about }] : [])),
    async fetch(wanted) {
      const fresh = wanted.filter((id) => !stations.has(id));
      const found = await Promise.all(
        fresh.map(async (id) => {
          const station = await loadStation(id);
          return { station, bank: await loadSituations(station.skill) };
        }),
      );
      for (const { station, bank } of found) {
        stations.set(station.id, station);
        outlines.set(station.id, outlineOf(station, bank));
        for (const each of bank.situations) for (const band of each.bands) situations.set(`${band} ${each.id}`, each);
      }
    },
    outlines: all,
    outline,
    station: (id) => stations.get(id),
    situation,
    script,
    title(plan, block) {
      const { title } = script(plan, block);
      const place = plan.wish.stations.length > 1 ? outline(block.station ?? '')?.title : undefined;
      if (!place || title.vi.includes(place.vi)) return title;
      return { vi: `${title.vi} (${place.vi})`, en: `${title.en} (${place.en})` };
    },
    slide: (show) => slideOf(show, { words, outline, situation, script }),
  };
}

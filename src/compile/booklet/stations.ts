import { type Band, bands, type Rules } from '../../domain/activity';
import type { GameNames, Region, Station } from '../../domain/content';
import { childNumbers } from '../../domain/region';
import { today } from '../../lib/time';
import type { CompiledStory } from '../levels/ink';
import { levelRows } from './level';
import { line, type Part, type Screen } from './line';
import { bandNames, namesOf } from './names';
import { storyRows } from './story';
import { type Witness, witness } from './witness';

export interface StationSources {
  station: Station;
  story?: CompiledStory;
  region: Region;
  rules: Readonly<Record<string, Rules<unknown, unknown>>>;
  names: Readonly<Record<string, GameNames>>;
}

/** How the screen of a case of the bank is called in the booklet. */
export const caseKey = (id: string, band: Band): string => `${id} ${band}`;

const STORY = 'story';

function bandScreens({ station, story, region, rules, names }: StationSources, band: Band): Screen[] {
  const { goals, notice, steps, mission, ending } = station.bands[band];
  const lines = childNumbers(region, today());
  const seen = (type: string, level: unknown): Witness => {
    const game = rules[type];
    const full = { ...(level as object), lines };
    return game ? witness(game, full, names[type]?.opening?.(full)) : { speaker: () => undefined };
  };
  return [
    {
      title: 'Trước khi chơi',
      rows: [...goals.map((goal) => line('Hôm nay mình học', goal)), line('Báo trước', notice, { who: 'mai', face: 'listen' })],
    },
    ...steps.map(({ id, type, title, level }): Screen => {
      const called = namesOf(type, names[type]);
      const rows =
        type === STORY && story ? storyRows(story, band) : levelRows(level, seen(type, level), called, (each) => caseKey(each, band));
      return { key: id, title: `${title.vi} (${called.name})`, rows: [line('Tên trò chơi', title), ...rows] };
    }),
    { title: 'Việc ngoài màn hình', rows: [line('Việc', mission)] },
    { title: 'Lời kết êm', rows: [line('Lời kết', ending)] },
  ];
}

/** A station: first what all bands share, then a part to sign for each band. */
export function stationParts(sources: StationSources): Part[] {
  const { station, region } = sources;
  const { id, title, family, review, backdrop } = station;
  const place = region.places.find((each) => each.id === id);
  const own = { family: id, state: review, background: backdrop.background };
  const about = place ? `${place.order}. ${place.about.vi}` : '';
  return [
    {
      ...own,
      id: `${id} chung`,
      title: `${title.vi}: phần chung`,
      band: 'chung',
      about,
      screens: [
        { title: 'Tên nơi', rows: [line('Tên', title)] },
        { title: 'Thư gửi gia đình', rows: [line('Cho người lớn', family)] },
      ],
    },
    ...bands.map((band) => ({
      ...own,
      id: `${id} ${band}`,
      title: `${title.vi}, ${bandNames[band]}`,
      band,
      about,
      screens: bandScreens(sources, band),
    })),
  ];
}

import * as v from 'valibot';
import { persons, settings } from '../../domain/activity';
import type { LevelFault } from '../../domain/content';
import { text } from '../../lib/text';
import { grid, joined } from './map';

const words = v.strictObject({ vi: v.pipe(v.string(), v.minLength(1)), en: v.pipe(v.string(), v.minLength(1)) });

/** A cell of the map: column and row. A wide map has 5 columns and 3 rows, a tall one 3 columns and 4 rows. */
const cell = (columns: number, rows: number) =>
  v.strictTuple([
    v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(columns - 1)),
    v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(rows - 1)),
  ]);

const spot = v.strictObject({
  id: v.string(),
  label: words,
  picture: v.string(),
  /** `path`: one walks on from here; `people`: somebody is there who listens; `lonely`: nobody is. */
  kind: v.picklist(['path', 'people', 'lonely']),
  wide: cell(grid.wide.columns, grid.wide.rows),
  tall: cell(grid.tall.columns, grid.tall.rows),
  /** Said on arrival: by `who`, or by Mai. */
  says: words,
  who: v.exactOptional(v.string()),
});

const answer = v.strictObject({ id: v.string(), right: v.boolean(), label: words, picture: v.exactOptional(v.string()), reply: words });

const walk = v.strictObject({
  id: v.string(),
  /** Who walks: actors. */
  walkers: v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(2)),
  person: v.picklist(persons),
  setting: v.picklist(settings),
  start: v.string(),
  /** What they leave, and where to. */
  story: words,
  /** Places with people that are shut today, and what Mai says there. */
  shut: v.exactOptional(v.record(v.string(), words), {}),
  /** On arrival: what to tell. */
  ask: words,
  /** What there is to tell, drawn. */
  picture: v.exactOptional(v.string()),
  answers: v.pipe(v.array(answer), v.minLength(2), v.maxLength(4)),
});

/** A way over the dunes to people and light. Nobody follows, no clock runs; several ways are good. */
export const schema = v.strictObject({
  intro: words,
  spots: v.pipe(v.array(spot), v.minLength(4), v.maxLength(12)),
  /** Which spots are joined, either way. */
  trails: v.pipe(v.array(v.strictTuple([v.string(), v.string()])), v.minLength(3)),
  walks: v.pipe(v.array(walk), v.minLength(1)),
  ending: words,
});
export type Level = v.InferOutput<typeof schema>;
export type Spot = Level['spots'][number];
export type Walk = Level['walks'][number];

export const refs = (level: Level) => ({
  actors: [...level.walks.flatMap(({ walkers }) => walkers), ...level.spots.flatMap(({ who }) => who ?? [])],
  pictures: [
    ...level.spots.map(({ picture }) => picture),
    ...level.walks.flatMap((each) => [each, ...each.answers].flatMap(({ picture }) => picture ?? [])),
    'act-run',
  ],
});

export const itemIds = (level: Level) => level.walks.flatMap(({ id }) => [id, `${id}-tell`]);

/** Every spot can be walked to from every start, no two share a cell, and people are there to answer. */
export const check = (level: Level): LevelFault[] => {
  const known = level.spots.map(({ id }) => id);
  const fault = (at: string, vi: string, en: string, doVi: string, doEn: string): LevelFault => ({
    at,
    message: text(vi, en),
    todo: text(doVi, doEn),
  });
  const named = [...level.trails.flat(), ...level.walks.flatMap(({ start, shut }) => [start, ...Object.keys(shut)])];
  const strangers = [...new Set(named)].filter((id) => !known.includes(id));
  if (strangers.length > 0) {
    const list = known.join(', ');
    return strangers.map((id) =>
      fault(id, `Bản đồ không có chỗ «${id}».`, `The map has no spot «${id}».`, `dùng một trong: ${list}.`, `use one of: ${list}.`),
    );
  }
  const cells = (['wide', 'tall'] as const).flatMap((shape) =>
    level.spots.flatMap((spot, index) =>
      level.spots.slice(0, index).some((other) => other[shape].join() === spot[shape].join())
        ? [
            fault(
              spot.id,
              `«${spot.id}» đứng chung ô (${shape}).`,
              `«${spot.id}» shares a cell (${shape}).`,
              'chọn ô khác.',
              'choose another cell.',
            ),
          ]
        : [],
    ),
  );
  const alone = level.spots
    .filter(({ kind, who }) => (kind === 'people') !== (who !== undefined))
    .map(({ id }) =>
      fault(
        id,
        `«${id}»: «who» chỉ dành cho chỗ có người.`,
        `«${id}»: «who» is for places with people.`,
        'ghi who cho kind: people.',
        'write who for kind: people.',
      ),
    );
  const lost = level.walks.flatMap(({ id, start, shut }) => {
    const seen = new Set([start]);
    for (const at of seen) {
      const here = level.spots.find((spot) => spot.id === at);
      if (here?.kind === 'people' && !(at in shut)) continue;
      for (const next of joined(level, at)) seen.add(next);
    }
    const open = level.spots.filter((spot) => spot.kind === 'people' && !(spot.id in shut) && seen.has(spot.id));
    return open.length >= 2
      ? []
      : [
          fault(
            id,
            `«${id}» chưa có đủ hai lối tới chỗ có người.`,
            `«${id}» has fewer than two places with people to reach.`,
            'thêm lối đi.',
            'add trails.',
          ),
        ];
  });
  return [...cells, ...alone, ...lost];
};

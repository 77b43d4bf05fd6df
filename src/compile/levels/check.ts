import type { RegionFile, Skills, StationFile } from '../../content/schema';
import type { LevelRefs } from '../../domain/content';
import { childLines } from '../../domain/region';
import { text } from '../../lib/text';
import { today } from '../../lib/time';
import { join, type Located, spotOf, spotOfValue, walk } from './bands';
import { oneOf, type Problem, problem } from './problem';

/*
 * Every rule about ids and what they refer to. The other rules: shapes in content/schema.ts and the activities' level.ts,
 * words in words.ts, drawings in art.ts, buttons in stage.ts, stories in ink.ts, whole files in source.ts.
 */

/** In a list of things with ids, each id stands once. */
export function repeatedIds(located: Located): Problem[] {
  return [...walk(located.value)].flatMap(({ path, value }) => {
    if (!Array.isArray(value)) return [];
    const seen = new Set<unknown>();
    return value.flatMap((item: { id?: unknown } | null, index) => {
      const id = item?.id;
      if (typeof id !== 'string' || !seen.has(id)) {
        seen.add(id);
        return [];
      }
      return repeated(located, join(join(path, index), 'id'), id);
    });
  });
}

const repeated = (located: Located, field: string, id: string): Problem =>
  problem(
    spotOf(located, field),
    text(`Mã «${id}» đã dùng ở trên.`, `The id «${id}» is used twice.`),
    text('đặt mã khác, chưa ai dùng.', 'choose an id that nothing else has.'),
  );

/** Answers are counted by item id: within a station no two items share one. */
export function repeatedItems(located: Located, steps: readonly { path: string; ids: readonly string[] }[]): Problem[] {
  const seen = new Set<string>();
  return steps.flatMap(({ path, ids }) => {
    const problems = ids.flatMap((id) => {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      const fields = [...walk(located.value, '')].filter(
        (each) => each.path.startsWith(`${path}.`) && each.path.endsWith('.id') && each.value === id,
      );
      return repeated(located, fields.at(-1)?.path ?? path, id);
    });
    return problems;
  });
}

export function unknownSkill(located: Located, field: string, skill: string, skills: Skills): Problem[] {
  const known = skills.skills.map(({ id }) => id);
  return known.includes(skill)
    ? []
    : [
        problem(
          spotOf(located, field),
          text(`Không có kỹ năng «${skill}».`, `There is no skill «${skill}».`),
          text(`dùng một trong: ${oneOf(known)}.`, `use one of: ${oneOf(known)}.`),
        ),
      ];
}

/** Every skill is learned at one place, and no two places stand at the same point of the journey. */
export function unevenPlaces(located: Located, { places }: RegionFile, skills: Skills): Problem[] {
  const lonely = skills.skills.filter(({ id }) => !places.some(({ skill }) => skill === id));
  return [
    ...lonely.map(({ id }) =>
      problem(
        spotOf(located, 'places'),
        text(`Kỹ năng «${id}» chưa có nơi nào trên bản đồ.`, `The skill «${id}» has no place on the map.`),
        text('thêm một nơi cho kỹ năng này.', 'add a place for it.'),
      ),
    ),
    ...places.flatMap(({ order, skill }, index) => {
      const before = places.slice(0, index);
      const taken = (['order', 'skill'] as const).filter((key) => before.some((each) => each[key] === { order, skill }[key]));
      return taken.map((key) =>
        problem(
          spotOf(located, `places[${index}].${key}`),
          text(`Một nơi khác đã có «${key}» này.`, `Another place has this «${key}» already.`),
          text('mỗi nơi một kỹ năng và một số thứ tự riêng.', 'give each place a skill and an order of its own.'),
        ),
      );
    }),
  ];
}

/** Children only meet lines that they may see on the day of the build. */
export function unusableLines(located: Located, level: unknown, path: string, refs: LevelRefs, region: RegionFile): Problem[] {
  const usable = childLines(region, today()).map(({ id }) => id);
  return (refs.lines ?? []).flatMap((id) => {
    if (usable.includes(id)) return [];
    const exists = region.lines.some((line) => line.id === id);
    return problem(
      spotOfValue(located, level, path, id),
      exists
        ? text(
            `Trẻ em chưa được thấy đường dây «${id}»: chưa xác minh, chưa tới ngày, đã hết hạn, hoặc chỉ cho người lớn.`,
            `Children do not see the line «${id}»: not verified, not valid today, or for adults.`,
          )
        : text(`«${id}» không phải đường dây nào của vùng.`, `«${id}» is not a line of the region.`),
      text(`dùng một trong: ${oneOf(usable)}.`, `use one of: ${oneOf(usable)}.`),
    );
  });
}

/** The folder `09-mui-dinh` says the place's order on the journey and its id; region and station agree about its skill. */
export function unplaced(located: Located, folder: string, station: StationFile, region: RegionFile): Problem[] {
  const place = region.places.find(({ id }) => id === station.id);
  const expected = place && `${String(place.order).padStart(2, '0')}-${place.id}`;
  if (!place) {
    const known = oneOf(region.places.map(({ id }) => id));
    return [
      problem(
        spotOf(located, 'id'),
        text(`Bản đồ không có nơi «${station.id}».`, `The map has no place «${station.id}».`),
        text(`dùng một trong: ${known}.`, `use one of: ${known}.`),
      ),
    ];
  }
  return [
    ...(folder === expected
      ? []
      : [
          problem(
            spotOf(located, 'id'),
            text(`Thư mục tên «${folder}».`, `The folder is called «${folder}».`),
            text(`đổi tên thành «${expected}».`, `call it «${expected}».`),
          ),
        ]),
    ...(place.skill === station.skill
      ? []
      : [
          problem(
            spotOf(located, 'skill'),
            text(`Bản đồ ghi kỹ năng «${place.skill}» cho nơi này.`, `The map says «${place.skill}» for this place.`),
            text('sửa cho hai nơi giống nhau.', 'make both say the same.'),
          ),
        ]),
  ];
}

const shared = ['id', 'skill', 'title', 'review', 'backdrop', 'family'] as const;

/** A station has one id, title, backdrop and family slip: only what follows may differ by band. */
export function splitHead(located: Located, station: StationFile, first: StationFile): Problem[] {
  return shared
    .filter((key) => JSON.stringify(station[key]) !== JSON.stringify(first[key]))
    .map((key) =>
      problem(
        spotOf(located, key),
        text(`«${key}» không được khác nhau giữa các nhóm tuổi.`, `«${key}» must be the same for every band.`),
        text('viết một lần, không chia A, B, C.', 'write it once, without A, B, C.'),
      ),
    );
}

import * as v from 'valibot';

/*
 * What stands in levels/corners: short booklets to be read alone or aloud. Only the build reads this file, like `schema.ts`.
 */

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const words = v.strictObject({ vi: v.pipe(v.string(), v.trim(), v.minLength(1)), en: v.pipe(v.string(), v.trim(), v.minLength(1)) });

/** levels/corners/<n-id>.yaml */
export const cornerSchema = v.strictObject({
  id,
  review: v.picklist(['draft', 'approved']),
  title: words,
  about: words,
  /** Stands on each booklet: what kind of thing it is, such as "a made-up story". */
  mark: words,
  booklets: v.pipe(
    v.array(
      v.strictObject({
        id,
        title: words,
        picture: id,
        pages: v.pipe(v.array(v.strictObject({ picture: id, text: words })), v.minLength(3), v.maxLength(8)),
      }),
    ),
    v.minLength(1),
  ),
});

export type CornerFile = v.InferOutput<typeof cornerSchema>;

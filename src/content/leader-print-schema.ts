import * as v from 'valibot';

/* levels/leader/plays.yaml and prints.yaml: what stands on the papers of the desk beside the words of the stations. */

const words = v.strictObject({ vi: v.pipe(v.string(), v.trim(), v.minLength(1)), en: v.pipe(v.string(), v.trim(), v.minLength(1)) });
const review = v.picklist(['draft', 'approved']);
const lines = v.pipe(v.array(words), v.minLength(1));
const byName = v.record(v.string(), words);
/** An object of so many words. */
const named = <Name extends string>(...names: Name[]) =>
  Object.fromEntries(names.map((name) => [name, words])) as Record<Name, typeof words>;

export const playsSchema = v.strictObject({
  review,
  stage: v.strictObject({
    ...named('enter', 'leave', 'turn'),
    from: byName,
    faces: byName,
    poses: byName,
    sounds: byName,
    changes: byName,
  }),
  play: v.strictObject({
    ...named('title', 'roles', 'lines', 'scene', 'after', 'sound', 'ask', 'way', 'try', 'stuck', 'on', 'end', 'parts', 'cut'),
    how: lines,
  }),
  radio: v.strictObject({ ...named('title', 'host', 'hello', 'ask', 'pause', 'chosen', 'bye', 'names'), how: lines }),
});

export const printsSchema = v.strictObject({
  review,
  draft: words,
  slip: v.strictObject(named('title', 'goals', 'mission', 'done', 'help')),
  posters: v.strictObject({
    hotline: v.strictObject({ ...named('title', 'number', 'free', 'end'), say: v.pipe(v.array(words), v.maxLength(4)) }),
    ways: v.strictObject({ ...named('title', 'end'), say: v.pipe(v.array(v.strictObject({ word: words, text: words })), v.length(3)) }),
    people: v.strictObject({ ...named('title', 'pick', 'end', 'call'), say: v.pipe(v.array(words), v.length(5)) }),
  }),
  certificate: v.strictObject(named('title', 'person', 'came', 'end', 'day', 'sign')),
  card: v.strictObject({
    ...named('title', 'mine', 'people', 'write', 'call', 'end', 'fold'),
    say: v.pipe(v.array(words), v.minLength(1), v.maxLength(4)),
  }),
  answerCards: v.strictObject({
    ...named('title', 'up', 'high', 'fingers', 'pass', 'call'),
    advice: v.strictObject({ title: words, parts: v.pipe(v.array(v.strictObject({ name: words, points: lines })), v.minLength(1)) }),
  }),
  plan: v.strictObject(named('title', 'about', 'before', 'say', 'does', 'watch', 'telling', 'minutes')),
  jobs: v.strictObject({
    ...named('title', 'how', 'minutes', 'role', 'lines'),
    all: v.pipe(v.array(v.strictObject({ name: words, text: words })), v.minLength(1)),
  }),
});

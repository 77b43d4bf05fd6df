import * as v from 'valibot';
import { axes, bands, persons, settings as places } from '../domain/activity';
import {
  type Checkpoint,
  keepCheckpoint,
  mergeResults,
  type Profile,
  type Progress,
  type Settings,
  type StationResult,
} from '../domain/progress';

/*
 * What lies in the stores. Everything that is read is parsed first; unknown fields are kept, so that an older release
 * that rewrites a record loses nothing of a newer one. `order` counts up within a store: nothing here knows a time.
 */

const id = v.pipe(v.string(), v.minLength(1));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const volume = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const shape = v.pipe(v.number(), v.integer(), v.minValue(1));
const answer = {
  item: id,
  axis: v.picklist(axes),
  right: v.boolean(),
  person: v.exactOptional(v.picklist(persons)),
  setting: v.exactOptional(v.picklist(places)),
};

const schemas = {
  profiles: v.looseObject({ v: shape, id, band: v.picklist(bands), avatar: id, nickname: id, order: count }),
  stations: v.looseObject({
    v: shape,
    profile: id,
    station: id,
    stars: v.picklist([1, 2, 3]),
    times: shape,
    mission: v.boolean(),
    order: count,
  }),
  steps: v.looseObject({
    v: shape,
    profile: id,
    station: id,
    band: v.picklist(bands),
    step: count,
    seed: v.number(),
    state: v.exactOptional(v.unknown()),
    content: v.string(),
    answers: v.array(v.looseObject(answer)),
    order: count,
  }),
  settings: v.looseObject({
    v: shape,
    id: v.literal('all'),
    lang: v.picklist(['vi', 'en']),
    music: volume,
    effects: volume,
    voice: v.boolean(),
    captions: v.boolean(),
    motion: v.picklist(['full', 'calm']),
    simple: v.boolean(),
  }),
};

import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { bankSchema, lexiconSchema, regionSchema, situationSchema, skillsSchema, stationSchema } from '../../content/schema';
import { bands } from '../../domain/activity';
import type { Load } from './art';

/*
 * JSON Schema for editors (completion and red underlines in VS Code's YAML extension), made from the very schemas that check the content.
 */

type Json = Record<string, unknown>;

// Transforms and checks that JSON Schema cannot say are the compiler's business; an editor only needs the shape.
const shapeOf = (schema: v.GenericSchema): Json => ({ ...toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input' }) });

/** Lets every field also be written as A, B, C: definitions keep the schema from growing with each level. */
function withBands(schema: Json, definitions: Record<string, Json>): Json {
  const deepen = (inner: unknown) => withBands(inner as Json, definitions);
  const each = (record: unknown) => Object.fromEntries(Object.entries(record as Json).map(([key, inner]) => [key, deepen(inner)]));
  const plain: Json = {
    ...schema,
    ...(typeof schema.properties === 'object' && { properties: each(schema.properties) }),
    ...(typeof schema.items === 'object' && { items: deepen(schema.items) }),
    ...(typeof schema.additionalProperties === 'object' && { additionalProperties: deepen(schema.additionalProperties) }),
  };
  const name = `d${Object.keys(definitions).length}`;
  definitions[name] = plain;
  const itself = { $ref: `#/$defs/${name}` };
  const properties = Object.fromEntries(bands.map((band) => [band, itself]));
  return { anyOf: [itself, { type: 'object', properties, minProperties: 1, additionalProperties: false }] };
}

/** @returns the files written, all under `.schema` of the content's folder */
export async function writeSchemas(levels: string, project: string, load: Load): Promise<string[]> {
  const folder = path.join(levels, '.schema');
  mkdirSync(folder, { recursive: true });
  const definitions: Record<string, Json> = {};
  const station = shapeOf(stationSchema) as { properties: { steps: { items: Json } } };
  const activities = path.join(project, 'src', 'activities');
  const types = readdirSync(activities).filter((type) => existsSync(path.join(activities, type, 'level.ts')));
  const step = station.properties.steps.items as { properties: Json };
  step.properties.type = { enum: types };
  const root = withBands(station, definitions);
  const schemas = await Promise.all(types.map((type) => load(path.join(activities, type, 'level.ts'))));
  // The level of a step follows from its type. One after the other, so that definitions get the same names in every run.
  const ofType = types.map((type, index) => {
    const level = withBands(shapeOf(schemas[index]?.schema as v.GenericSchema), definitions);
    return { anyOf: [{ properties: { type: { not: { const: type } } } }, { properties: { level } }] };
  });
  const steps = Object.values(definitions).find(
    ({ properties }) => typeof properties === 'object' && properties !== null && 'level' in properties,
  );
  if (steps) steps.allOf = ofType;
  const ofSituation: Record<string, Json> = {};
  const bank = shapeOf(bankSchema) as { properties: { situations: { items: Json } } };
  bank.properties.situations.items = withBands(shapeOf(situationSchema), ofSituation);
  const files: Record<string, Json> = {
    station: { ...root, $defs: definitions },
    skills: shapeOf(skillsSchema),
    region: shapeOf(regionSchema),
    lexicon: shapeOf(lexiconSchema),
    situations: { ...bank, $defs: ofSituation },
  };
  return Object.entries(files).map(([name, schema]) => {
    const file = path.join(folder, `${name}.json`);
    writeFileSync(file, `${JSON.stringify({ $schema: 'http://json-schema.org/draft-07/schema#', ...schema }, null, 2)}\n`);
    return file;
  });
}

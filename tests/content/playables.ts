import path from 'node:path';
import { untold } from '../../src/art/told';
import { type AnyRules, frozen } from '../../src/compile/guess/taps';
import { readArt, undrawn } from '../../src/compile/levels/art';
import { stageFaults } from '../../src/compile/levels/stage';
import {
  type Actor,
  type Answer,
  axes,
  bands,
  persons,
  type Rules,
  type Shape,
  type Step,
  settings,
  type View,
} from '../../src/domain/activity';
import type { Sounds } from '../../src/game/instruments';
import { sharedNames } from '../../src/game/sound-effects';
import { langs, type Text } from '../../src/lib/text';
import { compile, load, project } from './copies';

/*
 * Every level of every station, and every activity, found by themselves: a new one is played without a line being added.
 * Two files play them, side by side: `playable` searches every state, `robot` plays with whatever comes to its mind.
 */

export const shapes: readonly Shape[] = ['wide', 'tall'];

const sounds = import.meta.glob<Sounds>('../../src/activities/*/sounds.ts', { import: 'sounds', eager: true });
const found = import.meta.glob<Rules<unknown, unknown>>('../../src/activities/*/rules.ts', { import: 'rules', eager: true });
export const rulesOf = new Map(Object.entries(found).map(([file, rules]) => [path.basename(path.dirname(file)), rules]));

export const { stations, regions } = await compile(path.join(project, 'levels'));
const { art } = await readArt(project, load);
const lines = Object.fromEntries(Object.values(regions).flatMap((region) => region.lines.map(({ id, number }) => [id, { number }])));

export interface Playable {
  name: string;
  type: string;
  rules: AnyRules;
  level: unknown;
  /** Names that are heard while it is played. */
  sounds: readonly string[];
  /** Files of drawings that its station fetches. */
  pictures: readonly string[];
}

const soundsOf = (type: string): string[] => Object.keys(sounds[`../../src/activities/${type}/sounds.ts`] ?? {});

export const playables: Playable[] = Object.values(stations).flatMap((station) =>
  bands.flatMap((band) =>
    station.bands[band].steps.flatMap(({ id, type, level }) => {
      const rules = rulesOf.get(type);
      // As the game joins them: numbers are data of the region.
      if (!rules) return [];
      const full = frozen({ ...(level as object), lines });
      const heard = [...sharedNames, ...[type, ...station.sounds].flatMap(soundsOf)];
      return { name: `${station.id} ${band} ${id}`, type, rules, level: full, sounds: heard, pictures: station.pictures };
    }),
  ),
);

const unsaid = (words: Text, what: string): string[] =>
  langs.flatMap((lang) => (words[lang].trim() === '' || /\{\w+\}/.test(words[lang]) ? [`${what} (${lang}): «${words[lang]}»`] : []));

/** A place for those functions that speak of files: here it is a view. */
const nowhere = { file: '', line: 0, field: '' };

const seenActors = new Map<string, string[]>();

/** Looking for a face in the drawings takes a while; each is looked for once. */
function actorFaults({ id, face, pose }: Actor): string[] {
  const key = `${id} ${face} ${pose}`;
  const known =
    seenActors.get(key) ?? undrawn({ kind: 'actor', name: id, face, pose, spot: nowhere }, art).map(({ message }) => message.en);
  seenActors.set(key, known);
  return known;
}

/** What is wrong with what a player would see and hear. */
export function viewFaults(view: View, shape: Shape, pictures: readonly string[]): string[] {
  const ids = view.targets.map(({ id }) => id);
  const keys = view.targets.flatMap(({ key }) => key ?? []);
  const drawn = [view, ...view.targets, ...(view.props ?? [])].flatMap(({ picture }) => picture ?? []);
  return [
    ...unsaid(view.prompt, 'prompt'),
    ...view.targets.flatMap(({ id, label }) => unsaid(label, `label of ${id}`)),
    ...langs.flatMap((lang) => (/\{\w+\}/.test(view.status[lang]) ? [`status (${lang}): «${view.status[lang]}»`] : [])),
    ...view.targets.flatMap(({ id, box, name }) => (box && !name ? [`${id} lies on the stage, and nothing says where its name is`] : [])),
    ...(new Set(ids).size < ids.length ? [`an id twice: ${ids.join(', ')}`] : []),
    ...langs.flatMap((lang) => {
      const names = view.targets.filter(({ disabled }) => !disabled).map(({ label }) => label[lang]);
      return names.filter((name, index) => names.indexOf(name) < index).map((name) => `two buttons (${lang}): «${name}»`);
    }),
    ...(new Set(keys).size < keys.length ? [`a key twice: ${keys.join(', ')}`] : []),
    ...stageFaults(view.targets, shape, () => nowhere).map(({ message }) => message.en),
    ...view.cast.flatMap(actorFaults),
    ...drawn.flatMap((name) =>
      pictures.includes(art.pictures.get(untold(name)) ?? '') || art.actors.has(name) ? [] : [`no drawing ${name} is fetched`],
    ),
    ...(view.speaker === undefined || art.actors.has(view.speaker) ? [] : [`nobody is called ${view.speaker}`]),
    ...(view.progress >= 0 && view.progress <= 1 && (!view.done || view.progress === 1) ? [] : [`progress ${view.progress}`]),
  ];
}

const answerFaults = ({ item, axis, right, person, setting }: Answer): string[] =>
  item !== '' &&
  axes.includes(axis) &&
  typeof right === 'boolean' &&
  (person === undefined || persons.includes(person)) &&
  (setting === undefined || settings.includes(setting))
    ? []
    : [`answer ${JSON.stringify({ item, axis, right, person, setting })}`];

/** What is wrong with what a press did. */
export const stepFaults = ({ sounds }: Playable, { effects, answers }: Step<unknown>): string[] => [
  ...effects.flatMap((effect) => (effect.type === 'sound' && !sounds.includes(effect.name) ? [`no sound ${effect.name}`] : [])),
  ...answers.flatMap(answerFaults),
];

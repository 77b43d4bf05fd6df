import path from 'node:path';
import type { Band, Rules, View } from '../src/domain/activity';
import type { Text } from '../src/lib/text';
import { compile, project } from './content/copies';
import { stations } from './stations';

/** The way from a station's beginning to its first activity that is no story, in Vietnamese. */
export interface FirstGame {
  id: string;
  name: Text;
  type: string;
  /** The buttons that lead there, through the story and past a lone "next". */
  press: string[];
  /** A button that is there then, whatever chance brings. */
  see: string;
}

type AnyRules = Rules<unknown, unknown>;

const SEEDS = [1, 2, 3, 4, 5];
const MOST = 200;

const rulesOf = async (type: string): Promise<AnyRules> =>
  ((await import(path.join(project, 'src/activities', type, 'rules.ts'))) as { rules: AnyRules }).rules;

const usable = ({ targets }: View) => targets.filter(({ disabled }) => !disabled);

/** Presses what it pressed least often, until the view is as wanted: a story asks again after an idea that does not help. @throws when it never is */
function play(rules: AnyRules, level: unknown, seed: number, wanted: (view: View) => boolean): { pressed: string[]; view: View } {
  let state = rules.start(level, seed);
  const pressed: string[] = [];
  for (let presses = 0; presses < MOST; presses++) {
    const view = rules.view(level, state, 'wide');
    const times = ({ label }: { label: Text }) => pressed.filter((each) => each === label.vi).length;
    const [first] = usable(view).toSorted((a, b) => times(a) - times(b));
    if (wanted(view) || !first) return { pressed, view };
    pressed.push(first.label.vi);
    state = rules.reduce(level, state, { type: 'tap', id: first.id }).state;
  }
  throw new Error(`not reached in ${MOST} presses: ${JSON.stringify(pressed.slice(-5))}`);
}

/** For every open station, found by itself. */
export async function firstGames(band: Band): Promise<FirstGame[]> {
  const compiled = await compile(path.join(project, 'levels'));
  const lines = Object.fromEntries(
    Object.values(compiled.regions).flatMap((region) => region.lines.map(({ id, number }) => [id, { number }])),
  );
  const found: FirstGame[] = [];
  for (const { id, name } of stations) {
    const steps = Object.values(compiled.stations).find((station) => station.id === id)?.bands[band].steps ?? [];
    const at = steps.findIndex(({ type }) => type !== 'story');
    const game = steps[at];
    if (!game) throw new Error(`${id} has no game in band ${band}`);
    const press: string[] = [];
    for (const { type, level } of steps.slice(0, at)) press.push(...play(await rulesOf(type), level, 1, ({ done }) => done).pressed);
    const rules = await rulesOf(game.type);
    const level = { ...(game.level as object), lines };
    const openings = SEEDS.map((seed) => play(rules, level, seed, (view) => usable(view).length > 1));
    const labels = openings.map(({ view }) => usable(view).map(({ label }) => label.vi));
    const see = labels[0]?.find((label) => labels.every((each) => each.includes(label)));
    if (see === undefined) throw new Error(`${id}: no button is always there when ${game.id} begins`);
    found.push({ id, name, type: game.type, press: [...press, ...(openings[0]?.pressed ?? [])], see });
  }
  return found;
}

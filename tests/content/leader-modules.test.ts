import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { forBand, walk } from '../../src/compile/levels/bands';
import { repeatedIds } from '../../src/compile/levels/check';
import { parse } from '../../src/compile/levels/parse';
import { format } from '../../src/compile/levels/problem';
import { readSource, readYaml } from '../../src/compile/levels/source';
import { misspelt, syllables } from '../../src/compile/levels/spelling';
import { checkWords, textsIn } from '../../src/compile/levels/words';
import { type Module, moduleSchema, type Practice, tellsSchema } from '../../src/content/leader-module-schema';
import { lexiconSchema, regionSchema } from '../../src/content/schema';
import { project } from './copies';

const levels = path.join(project, 'levels');

const located = (file: string) => {
  const read = readYaml(levels, file);
  if (!('source' in read)) throw new Error(read.problems.map(format).join('\n'));
  return forBand(read.source);
};

function content<Schema extends Parameters<typeof parse>[0]>(file: string, schema: Schema) {
  const at = located(file);
  const parsed = parse(schema, at, at.value);
  if (!('value' in parsed)) throw new Error(parsed.problems.map(format).join('\n'));
  return parsed.value;
}

const moduleFiles = readdirSync(path.join(levels, 'leader')).filter((file) => /^module-.+\.yaml$/.test(file));
const tellsFile = 'leader/when-a-child-tells.yaml';
const files = [...moduleFiles.map((file) => `leader/${file}`), tellsFile];
const modules = moduleFiles.map((file) => content(`leader/${file}`, moduleSchema));
const tells = content(tellsFile, tellsSchema);
const lexicon = content('lexicon.yaml', lexiconSchema);
const lines = content('region/ninh-thuan.yaml', regionSchema).lines;
const words = readSource(levels, 'words.txt');
const known = syllables('lines' in words ? words : { lines: [] });

/** Of these turns no ending is reached, whatever is chosen. */
function stuck({ turns, endings }: Practice): string[] {
  const finished = new Set(endings.map(({ id }) => id));
  for (let before = -1; before !== finished.size; ) {
    before = finished.size;
    for (const { id, options } of turns) if (options.some(({ next }) => finished.has(next))) finished.add(id);
  }
  return turns.flatMap(({ id }) => (finished.has(id) ? [] : id));
}

/** Turns and endings that are met from the start. */
function met({ start, turns }: Practice): Set<string> {
  const seen = new Set([start]);
  for (const id of seen) for (const { next } of turns.find((turn) => turn.id === id)?.options ?? []) seen.add(next);
  return seen;
}

/** The fewest turns to an ending by good options only. */
function kindest({ start, turns }: Practice): number {
  let [now, count] = [new Set([start]), 0];
  while ([...now].every((id) => turns.some((turn) => turn.id === id)) && count < 20) {
    now = new Set(turns.flatMap(({ id, options }) => (now.has(id) ? options.flatMap(({ good, next }) => (good ? next : [])) : [])));
    count += 1;
  }
  return count;
}

/** Every choice of a module as its author wrote it. */
const choicesOf = ({ situations, practice, check }: Module) => [
  ...[...situations, ...(practice?.turns ?? [])].map(({ id, options }) => ({
    id,
    options: options.map(({ label, good }) => ({ label, good })),
  })),
  ...check.map(({ id, options }) => ({ id, options: options.map(({ label, right }) => ({ label, good: right })) })),
];

/** How often a reader who knows nothing is right, in percent: the pick takes one of the options by its look or its place. */
const share = (
  all: readonly ReturnType<typeof choicesOf>[number][],
  lang: 'vi' | 'en',
  pick: (lengths: readonly number[]) => number,
): number => {
  const right = all.filter(({ options }) => options[pick(options.map(({ label }) => label[lang].length))]?.good);
  return Math.round((100 * right.length) / all.length);
};
const blind = {
  first: () => 0,
  second: () => 1,
  last: (lengths: readonly number[]) => lengths.length - 1,
  longest: (lengths: readonly number[]) => lengths.indexOf(Math.max(...lengths)),
  shortest: (lengths: readonly number[]) => lengths.indexOf(Math.min(...lengths)),
};

describe('the learning modules of leaders', () => {
  it('are six, each in its place, none of them signed yet', () => {
    expect(modules.map(({ id, order }) => `module-${order}-${id}.yaml`)).toEqual(moduleFiles);
    expect(modules.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6]);
    expect([...modules, tells].map(({ review }) => review)).toEqual(Array(7).fill('draft'));
  });

  it.each(files)('%s has no id twice, no word that is not used, no misspelling', (file) => {
    const at = located(file);
    const spoken = textsIn(at, () => undefined);
    expect(spoken.length).toBeGreaterThan(30);
    const problems = [...repeatedIds(at), ...spoken.flatMap((each) => [...checkWords(each, lexicon), ...misspelt(each, known)])];
    expect(problems.map(format)).toEqual([]);
  });

  it.each(files)('%s names lines by their id and never by their number', (file) => {
    const texts = [...walk(located(file).value)].flatMap(({ path: field, value }) =>
      typeof value === 'string' && /\.(vi|en)$/.test(field) ? [value] : [],
    );
    const ids = texts.flatMap((text) => [...text.matchAll(/\{([^}]*)\}/g)].map(([, id]) => id));
    expect(ids.filter((id) => !lines.some((line) => line.id === id && line.status === 'verified'))).toEqual([]);
    const numbers = new RegExp(`(?<![\\d.,])(${lines.map(({ number }) => number).join('|')})(?![\\d])`);
    expect(texts.filter((text) => numbers.test(text.replace(/\{[^}]*\}/g, '')))).toEqual([]);
  });

  it('shows no lines that the region does not have', () => {
    const shown = [
      ...modules.flatMap(({ pages }) => pages.flatMap((page) => page.lines ?? [])),
      ...tells.call.lines.map(({ line }) => line),
    ];
    expect(shown.filter((id) => !lines.some((line) => line.id === id))).toEqual([]);
    expect(tells.call.lines.filter(({ line }) => lines.find(({ id }) => id === line)?.status !== 'verified')).toEqual([]);
  });

  it('has a good option and a tempting one in every choice', () => {
    const odd = modules.flatMap((module) =>
      choicesOf(module).flatMap(({ id, options }) => {
        const good = options.filter((each) => each.good).length;
        return good === 1 || good === 2 ? [] : `${module.id} ${id}`;
      }),
    );
    expect(odd).toEqual([]);
  });

  it.each(['vi', 'en'] as const)('cannot be guessed by length or place (%s)', (lang) => {
    const all = modules.flatMap(choicesOf);
    expect(all.length).toBeGreaterThan(60);
    const shares = Object.fromEntries(Object.entries(blind).map(([name, pick]) => [name, share(all, lang, pick)]));
    expect(Object.entries(shares).filter(([, percent]) => percent > 55)).toEqual([]);
  });

  it('does not give the good option away by the number that is called in it', () => {
    const calls = modules.flatMap(choicesOf).flatMap(({ options }) => options.filter(({ label }) => label.vi.includes('{111}')));
    expect(calls.length).toBeGreaterThan(15);
    expect(calls.filter(({ good }) => good).length / calls.length).toBeLessThan(0.6);
  });

  it('keeps the options of a choice about as long as each other', () => {
    const uneven = modules.flatMap((module) =>
      choicesOf(module).flatMap(({ id, options }) => {
        const lengths = options.map(({ label }) => label.vi.length);
        return Math.max(...lengths) > 1.5 * Math.min(...lengths) ? `${module.id} ${id} ${lengths}` : [];
      }),
    );
    expect(uneven).toEqual([]);
  });
});

describe('a conversation to practise', () => {
  const practices = modules.flatMap(({ id, practice }) => (practice ? [{ id, practice }] : []));

  it('is seen to have no way out, or a turn that nobody meets', () => {
    const practice = practices[0]?.practice as Practice;
    const [first, ...others] = practice.turns;
    if (!first) throw new Error('no turns');
    const round = { ...first, options: first.options.map((option) => ({ ...option, next: first.id })) };
    expect(stuck({ ...practice, turns: [round, ...others] })).toEqual([first.id]);
    expect([...met({ ...practice, turns: [round, ...others] })]).toEqual([practice.start]);
    expect(stuck({ ...practice, endings: [] })).toHaveLength(practice.turns.length);
  });

  it('stands where a child tells', () => {
    expect(practices.map(({ id }) => id)).toContain('when-a-child-tells');
  });

  it.each(practices)('$id leads on from every option and to an ending from every turn', ({ practice }) => {
    const places = [...practice.turns, ...practice.endings].map(({ id }) => id);
    const lost = practice.turns.flatMap(({ id, options }) =>
      options.flatMap(({ next }) => (places.includes(next) ? [] : `${id} -> ${next}`)),
    );
    expect(lost).toEqual([]);
    expect(stuck(practice)).toEqual([]);
    expect(places.filter((id) => !met(practice).has(id))).toEqual([]);
    expect(new Set(places).size).toBe(places.length);
  });

  it.each(practices)('$id takes five to eight turns at its kindest, and no good option goes round in a circle', ({ practice }) => {
    const turns = practice.turns.map((turn) => ({ ...turn, options: turn.options.filter(({ good }) => good) as never }));
    expect(stuck({ ...practice, turns })).toEqual([]);
    expect(kindest(practice)).toBeGreaterThanOrEqual(5);
    expect(kindest(practice)).toBeLessThanOrEqual(8);
    const still = practice.turns.flatMap(({ id, options }) => (options.some(({ good, next }) => good && next === id) ? id : []));
    expect(still).toEqual([]);
  });
});

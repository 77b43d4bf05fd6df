import { type Constraint, equalTo, greaterEq, inRange, lessEq, solve } from 'yalps';
import type { Cell, Field } from '../../src/domain/report/hand-in';
import { LEAST_SHOWN } from '../../src/domain/report/hide';

/*
 * What somebody can work out who has every release of a unit, and knows how its counts hang together and by which rule small ones are
 * hidden: linear programming gives the least and the largest value that each hidden count can have.
 */

type Told = Readonly<Record<string, Cell>>;
/** A sum of counts (each times a factor) within bounds. */
type Bound = { sum: readonly (readonly [name: string, times: number])[]; bound: Constraint };

export interface Found {
  cell: string;
  width: number;
}

const name = (release: number, id: string) => `${release}:${id}`;
const term = (release: number, id: string, times = 1) => [name(release, id), times] as const;

const partsOf = (fields: readonly Field[], id: string) => fields.filter(({ of }) => of === id);

/** What is so of any unit's counts. */
function structure(fields: readonly Field[], release: number): Bound[] {
  const at = (id: string, times = 1) => term(release, id, times);
  return [
    { sum: [at('attendances'), at('children', -1)], bound: greaterEq(0) },
    ...fields.flatMap(({ id, sensitive }): Bound[] => {
      const parts = partsOf(fields, id);
      const splits = [...new Set(parts.flatMap(({ split }) => split ?? []))];
      return [
        ...parts.map((part) => ({ sum: [at(id), at(part.id, -1)], bound: greaterEq(0) })),
        ...splits.map((each) => ({
          sum: [at(id), ...parts.filter(({ split }) => split === each).map((part) => at(part.id, -1))],
          bound: equalTo(0),
        })),
        ...(sensitive && parts.length > 0 ? [{ sum: [at(id), ...parts.map((part) => at(part.id, -1))], bound: greaterEq(0) }] : []),
      ];
    }),
  ];
}

/** What is so of two releases, one after the other. */
function growth(fields: readonly Field[]): Bound[] {
  const more = (ids: readonly (readonly [string, number])[]): Bound => ({
    sum: ids.flatMap(([id, times]) => [term(1, id, times), term(0, id, -times)]),
    bound: greaterEq(0),
  });
  return fields.flatMap(({ id, sensitive }) => {
    const parts = partsOf(fields, id).filter((part) => part.sensitive);
    return [
      more([[id, 1]]),
      ...(sensitive
        ? [more([[id, 1], ...parts.map((part) => [part.id, -1] as const)])]
        : parts.map((part) =>
            more([
              [id, 1],
              [part.id, -1],
            ]),
          )),
    ];
  });
}

/** Each way in which what is hidden may have come to be so; every list holds alternatives. */
function reasons(fields: readonly Field[], told: Told, release: number, earlier: Told | undefined): Bound[][][] {
  const at = (id: string, times = 1) => term(release, id, times);
  const small = (id: string): Bound => ({ sum: [at(id)], bound: inRange(0, LEAST_SHOWN - 1) });
  const few: Bound[][][] = told.children === null ? [[[small('children')]]] : [];
  const ofParts = fields.flatMap(({ id, sensitive }): Bound[][][] => {
    const parts = partsOf(fields, id).filter((part) => part.sensitive);
    const hidden = parts.filter((part) => told[part.id] === null);
    if (told[id] === null || hidden.length === 0) return [];
    // Hidden before: the rule may have kept them so, whatever they are now.
    const kept: Bound[][] = earlier && hidden.some((part) => earlier[part.id] === null) ? [[]] : [];
    const rest = (ids: readonly Field[]): Bound => ({
      sum: [at(id), ...ids.map((part) => at(part.id, -1))],
      bound: lessEq(LEAST_SHOWN - 1),
    });
    if (!sensitive) return hidden.map((part) => [[small(part.id)], [rest([part])], ...kept]);
    const shown = parts.filter((part) => !hidden.includes(part));
    return [[hidden.map((part) => small(part.id)), ...hidden.map((part) => [rest([...shown, part])]), ...kept]];
  });
  return [...few, ...ofParts];
}

const product = <T>(lists: readonly (readonly T[])[]): T[][] =>
  lists.reduce<T[][]>((all, list) => all.flatMap((one) => list.map((each) => [...one, each])), [[]]);

/** With what is told put in; what then holds nothing hidden is left out. */
function model(bounds: readonly Bound[], known: ReadonlyMap<string, number>, cell: string, direction: 'minimize' | 'maximize') {
  const constraints = new Map<string, Constraint>();
  const variables = new Map<string, Map<string, number>>([[cell, new Map()]]);
  for (const [index, { sum, bound }] of bounds.entries()) {
    const open = sum.filter(([id]) => !known.has(id));
    const fixed = sum.reduce((all, [id, times]) => all + times * (known.get(id) ?? 0), 0);
    if (open.length === 0) continue;
    const { min = bound.equal, max = bound.equal } = bound;
    constraints.set(`${index}`, { ...(min !== undefined && { min: min - fixed }), ...(max !== undefined && { max: max - fixed }) });
    for (const [id, times] of open) {
      if (!variables.has(id)) variables.set(id, new Map());
      const row = variables.get(id) as Map<string, number>;
      row.set(`${index}`, (row.get(`${index}`) ?? 0) + times);
    }
  }
  variables.get(cell)?.set('cell', 1);
  return { direction, objective: 'cell', constraints, variables };
}

/** How wide the interval of each hidden cell is, whichever way it came to be hidden. @param releases one, or an earlier and a later one */
export function attack(fields: readonly Field[], releases: readonly Told[]): Found[] {
  const known = new Map<string, number>();
  const cells: string[] = [];
  for (const [release, told] of releases.entries()) {
    for (const [id, cell] of Object.entries(told)) {
      if (cell === null) cells.push(name(release, id));
      else known.set(name(release, id), cell);
    }
  }
  const sure = [...releases.flatMap((_, release) => structure(fields, release)), ...(releases.length > 1 ? growth(fields) : [])];
  const ways = product(releases.flatMap((told, release) => reasons(fields, told, release, release > 0 ? releases[0] : undefined)));
  return cells.map((cell) => {
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const way of ways) {
      const bounds = [...sure, ...way.flat()];
      const [low, high] = (['minimize', 'maximize'] as const).map((direction) => solve(model(bounds, known, cell, direction)));
      if (low?.status !== 'optimal') continue;
      least = Math.min(least, low.result);
      most = Math.max(most, high?.status === 'unbounded' ? Number.POSITIVE_INFINITY : (high?.result ?? 0));
      if (most - least >= 9) break;
    }
    return { cell, width: most - least };
  });
}

import type { Cell, Field } from './hand-in';

/** Fewer answers than this, given at the computers of a lab, may point at a child. */
const ANSWERS = 'lab-asked';
const LEAST_ANSWERS = 5;

/** Smaller counts of origin or circumstances are hidden: more than the 5 that is asked, so that a later, larger count still leaves 0 to 9 open. */
export const LEAST_SHOWN = 10;

/** Of fewer children nothing is told of how many they were and who. */
const CHILDREN = 'children';
const ATTENDANCES = 'attendances';

type Counts = Readonly<Record<string, number>>;
type Told = Readonly<Record<string, Cell>>;

/** Few children came: where nobody wrote how many there were, there can't be more than came in all. */
export const areFew = ({ [CHILDREN]: children, [ATTENDANCES]: attendances }: Partial<Counts>): boolean =>
  children === undefined ? attendances !== undefined && attendances > 0 && attendances < LEAST_SHOWN : children < LEAST_SHOWN;

/** Parents before their parts. */
function fromTheTop(fields: readonly Field[]): Field[] {
  const ids = new Set(fields.map(({ id }) => id));
  const done = new Set<string>();
  const sorted: Field[] = [];
  for (let left = [...fields]; left.length > 0; ) {
    const next = left.filter(({ of }) => of === undefined || !ids.has(of) || done.has(of));
    // A circle of parts is no tree: its fields are taken as they stand.
    const now = next.length > 0 ? next : left;
    for (const field of now) done.add(field.id);
    sorted.push(...now);
    left = left.filter(({ id }) => !done.has(id));
  }
  return sorted;
}

/**
 * Which of the parts of one shown count must not stand beside it, because the rest of it would be small and could be worked out.
 * Parts of a sensitive count exclude each other (a child is of one origin): what they leave together is looked at. Of other counts each
 * part is looked at alone.
 * @param parts with what they count, all shown so far
 */
function complements(whole: number, parts: ReadonlyMap<string, number>, exclusive: boolean): string[] {
  if (!exclusive) return [...parts].flatMap(([id, count]) => (whole - count < LEAST_SHOWN ? [id] : []));
  const shown = [...parts].sort(([, a], [, b]) => b - a);
  const hidden: string[] = [];
  const rest = () => shown.reduce((left, [, count]) => left - count, whole);
  while (shown.length > 0 && rest() < LEAST_SHOWN) hidden.push((shown.pop() as [string, number])[0]);
  return hidden;
}

/**
 * Which parts that an earlier release hid must stay hidden: where the whole has grown by less than what would be shown now, the difference
 * tells what was hidden then.
 * @param grown how much of the growth of the whole may be of those parts
 */
function stillHidden(grown: number, whole: number, parts: ReadonlyMap<string, number>, exclusive: boolean): string[] {
  if (!exclusive) return [...parts].flatMap(([id, count]) => (grown < Math.min(count, whole - count) ? [id] : []));
  const shown = [...parts].sort(([, a], [, b]) => b - a);
  const hidden: string[] = [];
  const sum = () => shown.reduce((all, [, count]) => all + count, 0);
  while (shown.length > 0 && grown < sum()) hidden.push((shown.pop() as [string, number])[0]);
  return hidden;
}

/**
 * The counts as they may be told, on paper and in every file: what is hidden is in none of them, nor can it be worked out from the others.
 * Hidden are small counts of origin and circumstances, none included; what would give such a one away as a difference; all parts of what is
 * hidden; and, of fewer than ten children, how many and who they were.
 * @param counts by the id of its field; whole numbers
 * @param before what was told of the same children earlier: former revisions, and reports of the same unit over days of this period
 */
export function hide(fields: readonly Field[], counts: Counts, before: readonly Told[] = []): Record<string, Cell> {
  const sorted = fromTheTop(fields);
  const partsOf = (whole: string) => fields.filter(({ of }) => of === whole);
  const count = (id: string) => counts[id] ?? 0;
  const hidden = new Set<string>();
  const few = areFew(counts);
  const hiddenBefore = (id: string) => before.some((told) => told[id] === null);
  const isSmall = ({ id, sensitive }: Field) => (sensitive || hiddenBefore(id)) && count(id) < LEAST_SHOWN;
  const open = (parts: readonly Field[]) => new Map(parts.flatMap(({ id }) => (hidden.has(id) ? [] : [[id, count(id)]])));

  const isFew = (id: string) => id === ANSWERS && count(id) > 0 && count(id) < LEAST_ANSWERS;

  for (const field of sorted) {
    const { id, of } = field;
    const partOfHidden = of !== undefined && hidden.has(of);
    if (isSmall(field) || isFew(id) || partOfHidden || (few && (id === CHILDREN || id === ATTENDANCES))) hidden.add(id);
    // One of two parts that add up gives the other one away.
    const twins = field.split === undefined ? [] : partsOf(of ?? '').filter(({ split }) => split === field.split);
    if (twins.some(isSmall)) for (const twin of twins) hidden.add(twin.id);
    hideParts(field);
  }

  function hideParts({ id, sensitive = false }: Field) {
    const parts = partsOf(id).filter((part) => part.sensitive);
    if (hidden.has(id) || parts.length === 0) return;
    const big = parts.filter((part) => !isSmall(part));
    for (const part of parts) if (!big.includes(part)) hidden.add(part.id);
    for (const told of before) {
      const was = told[id];
      if (typeof was !== 'number') continue;
      const kept = sensitive ? parts.filter((part) => typeof told[part.id] === 'number') : [];
      const grown = kept.reduce((left, part) => left - (count(part.id) - (told[part.id] ?? 0)), count(id) - was);
      const fresh = open(big.filter((part) => told[part.id] === null));
      for (const each of stillHidden(grown, count(id), fresh, sensitive)) hidden.add(each);
    }
    for (const each of complements(count(id), open(big), sensitive)) hidden.add(each);
  }

  return Object.fromEntries(fields.map(({ id }) => [id, hidden.has(id) ? null : count(id)]));
}

/**
 * What came from elsewhere, as it would have been told here: somebody may have written in a file, or made it without a desk. The same counts
 * where nothing has to be taken out.
 */
export function hideAgain(fields: readonly Field[], counts: Told): Told {
  const given = Object.entries(counts).flatMap(([id, cell]) => (cell === null ? [] : [[id, cell] as const]));
  const told = hide(fields, Object.fromEntries(given));
  if (given.every(([id]) => told[id] !== null)) return counts;
  return Object.fromEntries(Object.entries(counts).map(([id, cell]) => [id, told[id] === null ? null : cell]));
}

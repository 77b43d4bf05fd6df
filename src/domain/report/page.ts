import { countText, percentText, perMille } from '../../lib/numbers';
import { fill, type Text, text } from '../../lib/text';
import type { Cell, Field, HandIn, Period, SkillRow } from './hand-in';
import { pageWords as words } from './page-words';
import { dateText, periodName } from './period';

/*
 * A report as one page: what its screen, its print, Word, Excel, CSV and short text are all made from. A unit's own report is one, and so is
 * the total of many.
 */

/** A number of a report. */
export interface Amount {
  /** None where it is too small to be told. */
  value: Cell;
  /** Units of a total whose own count is hidden, and so not in it: it is at least `value`. */
  hiddenUnits?: number;
}

type SkillCell = Exclude<keyof SkillRow, 'skill'>;
export type SkillAmounts = { skill: string } & Readonly<Record<SkillCell, Amount>>;

/** What a page is made from: of one unit, or the total of many. */
export interface Counted {
  /** Name of the unit. */
  unit: string;
  period: Period;
  /** By the id of its field. What nobody gave is not there. */
  counts: Readonly<Record<string, Amount>>;
  skills: readonly SkillAmounts[];
}

export function countedOf({ unit, period, counts, skills }: HandIn): Counted {
  return {
    unit: unit.name,
    period,
    counts: Object.fromEntries(Object.entries(counts).map(([id, value]) => [id, { value }])),
    skills: skills.map(({ skill, ...cells }) => ({
      skill,
      ...(Object.fromEntries(Object.entries(cells).map(([id, value]) => [id, { value }])) as Record<SkillCell, Amount>),
    })),
  };
}

export interface PageRow {
  id: string;
  label: Text;
  /** How many counts it is a part of. */
  depth: number;
  amount: Amount | undefined;
  /** The number with what has to be said of it. */
  shown: Text;
  /** That alone, where the number stands in a cell of its own. */
  note: Text | undefined;
}

/** Beside each other, what belongs together on one side. */
export function halves(rows: readonly PageRow[]): [left: readonly PageRow[], right: readonly PageRow[]] {
  const middle = rows.length / 2;
  const starts = rows.flatMap(({ depth }, index) => (depth === 0 ? [index] : []));
  const at = starts.reduce((best, start) => (Math.abs(start - middle) < Math.abs(best - middle) ? start : best), 0) || Math.ceil(middle);
  return [rows.slice(0, at), rows.slice(at)];
}

/** Part of a whole: right answers of all. */
export interface Share {
  part: Amount;
  of: Amount;
  /** In tenths of a percent; none where it is hidden, or of nothing. */
  tenths: number | undefined;
  shown: Text;
}

export interface SkillLine {
  skill: string;
  label: Text;
  first: Share;
  second: Share;
  firstAlarms: Share;
  secondAlarms: Share;
}

/** What stands only on a unit's own page. */
export interface OwnWords {
  /** What was done, by its form. */
  activities?: readonly Text[];
  difficulties?: string;
  proposals?: string;
}

export interface ReportPage {
  title: Text;
  about: Text;
  span: Text;
  unit: string;
  rows: readonly PageRow[];
  skills: readonly SkillLine[];
  activities: readonly Text[];
  difficulties: string;
  proposals: string;
  /** Instead of any case. */
  cases: Text;
  /** Why something is missing in it. */
  explains: Text | undefined;
}

/** Smaller counts of children are marked. */
const SMALL = 5;

/** How many counts it is a part of, and whether it is one of children. */
function placeOf(field: Field, fields: readonly Field[]): { depth: number; children: boolean } {
  const above = fields.find(({ id }) => id === field.of);
  if (!above || above === field) return { depth: 0, children: field.children === true };
  const { depth, children } = placeOf(above, fields.slice(0, fields.indexOf(field)));
  return { depth: depth + 1, children: children || field.children === true };
}

/** Each with its parts behind it. */
function inTree(fields: readonly Field[]): Field[] {
  const isPart = ({ of }: Field) => fields.some(({ id }) => id === of);
  const withParts = (field: Field): Field[] => [
    field,
    ...fields.filter((each) => each.of === field.id && each !== field).flatMap(withParts),
  ];
  return fields.filter((field) => !isPart(field)).flatMap(withParts);
}

const isSmall = ({ value, hiddenUnits = 0 }: Amount): boolean => value !== null && value > 0 && value < SMALL && hiddenUnits === 0;

function noteOf(amount: Amount | undefined, children: boolean): Text | undefined {
  if (!amount) return words.notGiven;
  if (amount.value === null) return words.hidden;
  if (amount.hiddenUnits) return fill(words.atLeastNote, { units: amount.hiddenUnits });
  return children && isSmall(amount) ? words.small : undefined;
}

export function amountText(amount: Amount | undefined, children: boolean): Text {
  if (!amount) return words.notGiven;
  const { value, hiddenUnits } = amount;
  if (value === null) return words.hidden;
  const n = countText(value);
  if (hiddenUnits) return fill(words.atLeast, { n, units: hiddenUnits });
  return children && isSmall(amount) ? fill(words.withSmall, { n }) : n;
}

function rowOf(field: Field, fields: readonly Field[], amount: Amount | undefined): PageRow {
  const { depth, children } = placeOf(field, fields);
  return { id: field.id, label: field.label, depth, amount, shown: amountText(amount, children), note: noteOf(amount, children) };
}

const dash = text('–', '–');

export function shareOf(part: Amount, of: Amount): Share {
  const hidden = part.value === null || of.value === null;
  const tenths = hidden ? undefined : perMille(part.value ?? 0, of.value ?? 0);
  const shown = hidden
    ? words.hidden
    : tenths === undefined
      ? dash
      : fill(words.share_of, { part: countText(part.value ?? 0), of: countText(of.value ?? 0), percent: percentText(tenths) });
  return { part, of, tenths, shown };
}

export interface PageSources {
  fields: readonly Field[];
  skillName: (skill: string) => Text;
}

/** The page of a report, or of a total. */
export function reportPage({ unit, period, counts, skills }: Counted, { fields, skillName }: PageSources, own: OwnWords = {}): ReportPage {
  const amounts = new Map(Object.entries(counts));
  const rows = inTree(fields).map((field) => rowOf(field, fields, amounts.get(field.id)));
  const lines = skills.map(
    (row): SkillLine => ({
      skill: row.skill,
      label: skillName(row.skill),
      first: shareOf(row.first_right, row.first_asked),
      second: shareOf(row.second_right, row.second_asked),
      firstAlarms: shareOf(row.first_alarms, row.first_ok),
      secondAlarms: shareOf(row.second_alarms, row.second_ok),
    }),
  );
  const isHidden = rows.some(({ amount }) => amount && (amount.value === null || amount.hiddenUnits));
  return {
    title: words.title,
    about: fill(words.about, { period: periodName(period) }),
    span: fill(words.span, { from: dateText(period.from), to: dateText(period.to) }),
    unit,
    rows,
    skills: lines,
    activities: own.activities ?? [],
    difficulties: own.difficulties ?? '',
    proposals: own.proposals ?? '',
    cases: words.cases,
    explains: isHidden ? words.explains : undefined,
  };
}

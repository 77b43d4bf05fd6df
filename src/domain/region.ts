import { text } from '../lib/text';
import { dayOf } from '../lib/time';
import type { Line, Region } from './content';

/*
 * What follows from a region's data on a given day. A region is a value: what a leader verifies on a device will be laid over the shipped
 * one before it gets here, and gives a region again.
 */

/** The lines that a child may see: at least the child line, which is the first. */
export type ChildLines = readonly [Line, ...Line[]];

/** Stands in where a region has no such line that may be shown: help is always one number away. */
export const fallbackLine: Line = {
  id: '111',
  number: '111',
  label: text('Tổng đài bảo vệ trẻ em', 'Child protection line'),
  free: true,
  hours: text('Suốt ngày đêm', 'Day and night'),
  operator: text('Cục Bà mẹ và Trẻ em, Bộ Y tế', 'Department of Mothers and Children, Ministry of Health'),
  audience: 'child',
  area: 'Việt Nam',
  status: 'verified',
  source: 'built in',
};

/** A clock that is behind the newest verification is wrong: it must not hide what has begun since. */
const atLeast = (lines: readonly Line[], today: number): number =>
  Math.max(today, ...lines.map(({ verified_on = '' }) => dayOf(verified_on)).filter(Number.isFinite));

/** A date that cannot be read counts as not yet begun, or as over. */
const isShown = ({ audience, status, valid_from, valid_to }: Line, day: number): boolean =>
  audience === 'child' &&
  status === 'verified' &&
  (valid_from === undefined || dayOf(valid_from) <= day) &&
  (valid_to === undefined || day <= dayOf(valid_to));

/**
 * The one place that says what a child may see: lines for children, verified, and valid on that day; the child line first.
 * @param today in the days of `today()`
 */
export function childLines({ lines }: Pick<Region, 'lines'>, today: number): ChildLines {
  const day = atLeast(lines, today);
  const shown = lines.filter((line) => isShown(line, day));
  const first = shown.find(({ id }) => id === fallbackLine.id) ?? fallbackLine;
  return [first, ...shown.filter((line) => line !== first)];
}

/** Their numbers by id, as the levels of the telephone games get them. */
export const childNumbers = (region: Pick<Region, 'lines'>, today: number): Record<string, { number: string }> =>
  Object.fromEntries(childLines(region, today).map(({ id, number }) => [id, { number }]));

/** So long a verification holds, in days. */
const HOLDS = 180;

/** The lines that a leader should call to see whether they are still right: those never verified, or not for long. */
export const linesToCheck = ({ lines }: Pick<Region, 'lines'>, today: number): Line[] =>
  lines.filter(({ status, verified_on = '' }) => status !== 'expired' && !(today - dayOf(verified_on) <= HOLDS));

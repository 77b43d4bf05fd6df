import { region } from '../../content/catalogue';
import { type LeaderFile, type LeaderKind, loadLeader } from '../../content/leader';
import { childNumbers } from '../../domain/region';
import { fill, type Text } from '../../lib/text';
import { today } from '../../lib/time';

const isText = (value: object): value is Text => 'vi' in value && 'en' in value;

function filled(value: unknown, numbers: Readonly<Record<string, string>>): unknown {
  if (Array.isArray(value)) return value.map((each) => filled(each, numbers));
  if (typeof value !== 'object' || value === null) return value;
  if (isText(value)) return fill(value, numbers);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, filled(each, numbers)]));
}

/** A file of the desk, the numbers of the region's lines in its words. Rejects when it can't be had. */
export async function loadFilled<Kind extends LeaderKind>(kind: Kind, name: string = kind): Promise<LeaderFile<Kind>> {
  const numbers = Object.fromEntries(Object.entries(childNumbers(region, today())).map(([id, { number }]) => [id, number]));
  return filled(await loadLeader(kind, name), numbers) as LeaderFile<Kind>;
}

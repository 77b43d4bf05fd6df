import { langs, type Text } from '../../lib/text';
import { type Heading, type Line, line, type Row } from './line';
import { actorName, commonNames, factName, fieldName, type Names } from './names';
import type { Witness } from './witness';

/*
 * The texts of a level, in the order in which they are written. Nothing is known here about single games, so that a new one is in the
 * booklet from its first day; what is known is how levels are written: `ok`, `right`, `picture`, `person` mean the same in all of them.
 * How a game calls the rest, it says itself: `names.ts` of its folder.
 */

type Fields = Readonly<Record<string, unknown>>;

export const isText = (value: unknown): value is Text =>
  isFields(value) && Object.keys(value).length === 2 && langs.every((lang) => typeof value[lang] === 'string');

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A case of the situation bank: printed there. */
const isBorrowed = (value: unknown): boolean => isFields(value) && Array.isArray(value.bands) && isText(value.adult);

/** Choices are marked by `right` or `good`, or as their game says. */
function markOf(choice: Fields, names: Names): Line['mark'] | undefined {
  const helps = [choice.right, choice.good].find((each) => typeof each === 'boolean') ?? names.helps?.(choice);
  return helps === undefined ? undefined : helps ? 'good' : 'again';
}

/** The label of the thing in this level that has this id: helpers, tricks. */
function labelOf(level: Fields, id: string): string {
  for (const list of Object.values(level)) {
    if (!Array.isArray(list)) continue;
    const found = list.find((each) => isFields(each) && each.id === id && isText(each.label));
    if (found) return (found.label as Text).vi;
  }
  return id;
}

const strings = (value: unknown): string[] => (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string');

/** Everything about an object that the game shows or that decides how it goes, in a few words each. */
function notesOf(level: Fields, value: Fields, names: Names): string[] {
  return Object.entries(value).flatMap(([key, one]) => {
    const said = strings(one);
    const role = names.roles[key];
    if (role && said.length > 0) return [`${role}: ${said.map(actorName).join(', ')}`];
    const ref = names.refs[key];
    if (ref && said.length > 0) return [`${ref}: ${said.map((id) => labelOf(level, id)).join(' / ')}`];
    return typeof one === 'string' || typeof one === 'boolean' ? (factName(names, key, one) ?? []) : [];
  });
}

/** Choices follow each other line by line; anything larger has a heading of its own. */
const isLarge = (value: Fields): boolean =>
  'ok' in value ||
  'person' in value ||
  Object.values(value).some((each) => (Array.isArray(each) ? each.some(isFields) : isFields(each) && !isText(each))) ||
  Object.values(value).filter(isText).length > 2;

interface Around {
  level: Fields;
  names: Names;
  within: readonly string[];
  witness: Witness;
}

function textRow(text: Text, key: string, owner: Fields, { level, names, within, witness }: Around, first: boolean, large: boolean): Line {
  const mark = key === 'label' || key === 'reply' ? markOf(owner, names) : undefined;
  const said = key === 'label' ? undefined : witness.speaker(text);
  const notes = first && !large ? notesOf(level, owner, names) : [];
  return line(fieldName(names, key, within), text, {
    ...(said && { who: said.who, ...(said.face && { face: said.face }) }),
    ...(first && !large && typeof owner.picture === 'string' && { picture: owner.picture }),
    ...(mark && { mark }),
    ...(notes.length > 0 && { note: notes.join(' · ') }),
  });
}

function rowsOf(value: Fields, around: Around, large: boolean): Row[] {
  let first = true;
  const deeper = (key: string): Around => ({ ...around, within: [...around.within, key] });
  return Object.entries(value).flatMap(([key, inner]): Row[] => {
    if (isText(inner)) {
      const row = textRow(inner, key, value, around, first, large);
      first = false;
      return [row];
    }
    if (Array.isArray(inner)) {
      return inner.flatMap((each: unknown, index): Row[] => {
        if (isBorrowed(each)) return [];
        if (isText(each)) return [textRow(each, key, {}, around, false, true)];
        if (!isFields(each)) return [];
        const big = isLarge(each);
        const heading: Heading = {
          kind: 'heading',
          title: `${around.names.groups[key] ?? key} ${index + 1}`,
          notes: notesOf(around.level, each, around.names),
          ...(typeof each.picture === 'string' && { picture: each.picture }),
        };
        const rows = rowsOf(each, deeper(key), big);
        return big && rows.length > 0 ? [heading, ...rows] : rows;
      });
    }
    return isFields(inner) ? rowsOf(inner, deeper(key), true) : [];
  });
}

/**
 * @param level as compiled
 * @param witness who was seen to say what
 * @param names how its game calls things
 * @param screenOf how the screen of a case of the bank is called there
 */
export function levelRows(level: unknown, witness: Witness, names: Names, screenOf: (id: string) => string): Row[] {
  if (!isFields(level)) return [];
  const { cases } = level;
  const borrowed = Array.isArray(cases) ? cases.filter(isBorrowed).map(({ id }: { id: string }) => screenOf(id)) : [];
  const heading: Heading = { kind: 'heading', title: 'Tình huống của ngân hàng được dùng ở đây', notes: [], refs: borrowed };
  return [...(borrowed.length > 0 ? [heading] : []), ...rowsOf(level, { level, names, within: [], witness }, true)];
}

/** Any other data with texts in it: a situation, a skill, the region. */
export const dataRows = (value: unknown, within: readonly string[] = [], witness: Witness = { speaker: () => undefined }): Row[] =>
  isFields(value) ? rowsOf(value, { level: value, names: commonNames, within, witness }, true) : [];

/** What stands in the heading over it. */
export const dataNotes = (value: unknown): string[] => (isFields(value) ? notesOf(value, value, commonNames) : []);

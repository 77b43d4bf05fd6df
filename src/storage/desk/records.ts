import type { Choosing } from '../../domain/desk/board';
import type { DeskSettings } from '../../domain/desk/desk';
import type { OpenLab } from '../../domain/desk/lab';
import { type Block, blockKinds, equipments, type Plan, times, type Wish } from '../../domain/desk/plan';
import type { BlockRecord, LabRecord, MeetingRecord } from '../../domain/desk/record';
import type { Played, Rung, Show, Vote } from '../../domain/desk/show';
import { bands } from '../../domain/terms';
import { anything, arrayOf, boolean, number, object, oneOf, optional, type Parser, recordOf, string, whole } from '../../lib/check';
import { langs } from '../../lib/text';
import { contest } from './contest';

/* What lies in the stores of the desk. `v` is the record's own shape, from 1. */

export interface SettingsRow {
  v: number;
  id: 'all';
  settings: DeskSettings;
}
export interface ShowRow {
  v: number;
  id: 'now';
  show: Show;
}
export interface MeetingRow {
  v: number;
  meeting: MeetingRecord;
}
/** What lies on a shelf, in the shape of whoever put it there. */
export interface ShelfRow {
  v: number;
  value: unknown;
}
export interface Rows {
  settings: SettingsRow;
  show: ShowRow;
  meetings: MeetingRow;
}

const id = string(1);
const counts = arrayOf(whole(0));
const wish = object<Wish>({ stations: arrayOf(id), minutes: oneOf(times), equipment: oneOf(equipments), band: oneOf(bands) });
const block = object<Block>({
  id,
  kind: oneOf(blockKinds),
  station: optional(id),
  step: optional(id),
  situation: optional(id),
  minutes: whole(1),
});
const plan = object<Plan>({ wish, blocks: arrayOf(block) });
const vote = object<Vote>({ first: counts, second: optional(counts) });
const played = object<Played>({
  type: id,
  step: id,
  seed: number(),
  state: anything,
  effects: arrayOf(anything) as Parser<Played['effects']>,
  turn: whole(0),
});
const show = object<Show>({
  rev: whole(0),
  plan,
  at: whole(0),
  used: recordOf(number(0)),
  since: optional(number()),
  black: boolean,
  lamps: whole(0),
  votes: recordOf(vote),
  played: recordOf(played),
  ticked: arrayOf(id),
  over: boolean,
  bell: optional(contest),
  rung: optional(arrayOf(object<Rung>({ stations: arrayOf(id), asked: whole(0), ms: optional(number(0)) }))),
});
const blockRecord = object<BlockRecord>({
  kind: id,
  station: optional(id),
  minutes: optional(whole(0)),
  vote: optional(vote),
  situation: optional(id),
  ok: optional(boolean),
  ticked: optional(boolean),
  asked: optional(whole(0)),
  lab: optional(object<LabRecord>({ computers: whole(0), right: counts, asked: counts })),
});
export const meeting = object<MeetingRecord>({
  id: optional(id),
  day: whole(0),
  stations: arrayOf(id),
  band: oneOf(bands),
  equipment: oneOf(equipments),
  planned: whole(1),
  blocks: arrayOf(blockRecord),
  children: optional(whole(0)),
  girls: optional(whole(0)),
});
const choosing = object<Choosing>({ band: oneOf(bands), topics: arrayOf(id), dots: recordOf(whole(0)), topic: optional(id) });
const lab = object<OpenLab>({
  code: id,
  began: whole(0),
  computers: arrayOf(object<OpenLab['computers'][number]>({ device: whole(0), right: counts, asked: counts })),
});
export const settings = object<DeskSettings>({
  lang: optional(oneOf(langs)),
  unit: optional(string()),
  place: optional(string()),
  unitId: optional(id),
  parent: optional(string()),
  letterhead: optional(id),
  wish: optional(wish),
  bellSound: optional(boolean),
  learnt: optional(arrayOf(id)),
  choosing: optional(choosing),
  lab: optional(lab),
  cards: optional(whole(1)),
  camera: optional(object<NonNullable<DeskSettings['camera']>>({ label: string(), order: whole(0) })),
});

const parsers: { [S in keyof Rows]: Parser<Rows[S]> } = {
  settings: object<SettingsRow>({ v: whole(1), id: oneOf(['all']), settings }),
  show: object<ShowRow>({ v: whole(1), id: oneOf(['now']), show }),
  meetings: object<MeetingRow>({ v: whole(1), meeting }),
};

export const shelfRow = object<ShelfRow>({ v: whole(1), value: anything });

/** The row in today's shape, or nothing if it cannot be read. */
export function readRow<S extends keyof Rows>(store: S, raw: unknown): Rows[S] | undefined {
  const read = parsers[store](raw);
  return read.ok ? read.value : undefined;
}

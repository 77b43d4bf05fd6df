import { expect, it } from 'vitest';
import { qrOf, typedOf } from '../../codes/lab/counts';
import { sessionOf } from '../../codes/lab/session';
import { labMeeting, type OpenLab } from '../../domain/desk/lab';
import { axes } from '../../domain/terms';
import { deskLab as words } from '../../i18n/desk-lab';
import { random, shuffle } from '../../lib/random';
import { plannedFor, received } from './lab-receive';

const session = sessionOf({ stations: ['vinh-hy'], band: 'A' }, 4711);
const other = sessionOf({ stations: ['vinh-hy'], band: 'A' }, 4712);
const none: OpenLab = { code: session.code, began: 0, computers: [] };
const chance = random(5);
const room = Array.from({ length: 30 }, () => {
  const asked = axes.map(() => Math.floor(chance() * 32));
  return { device: Math.floor(chance() * 2 ** 32), day: 20_787, asked, right: asked.map((n) => Math.floor(chance() * (n + 1))) };
});
const all = (codes: readonly string[]) => codes.reduce((lab, code) => received(lab, code, 'typed').lab, none);

it('takes thirty computers in any order and form, each once, and the record has their sum', () => {
  const codes = room.flatMap((each) => [qrOf(session, each), typedOf(session, each) ?? '', qrOf(other, each), typedOf(other, each) ?? '']);
  const lab = all(shuffle([...codes, ...codes, ...codes.map((code) => code.slice(1))], 9));
  const meeting = labMeeting(lab, session, { id: 'm', day: 20_787, ms: 35 * 60_000 });
  const sum = (key: 'right' | 'asked') => axes.map((_, at) => room.reduce((n, each) => n + (each[key][at] ?? 0), 0));
  expect(meeting).toMatchObject({ stations: ['vinh-hy'], band: 'A', equipment: 'lab', planned: 35 });
  expect(meeting.blocks).toEqual([{ kind: 'lab', minutes: 35, lab: { computers: 30, right: sum('right'), asked: sum('asked') } }]);
});

it('says what came of each code', () => {
  const [one, two] = room as [(typeof room)[0], (typeof room)[0]];
  const said = (lab: OpenLab, code: string, how: 'typed' | 'scanned' = 'typed') => received(lab, code, how).mark.said;
  const came = all([qrOf(session, one)]);
  expect(said(none, qrOf(session, one))).toBe(words.computer);
  expect(said(came, typedOf(session, one) ?? '')).toBe(words.nothing);
  expect(said(came, qrOf(session, { ...one, asked: one.asked.map((n) => n + 3) }))).toBe(words.more);
  expect(said(came, qrOf(other, two))).toBe(words.foreign);
  expect(said(came, (typedOf(session, two) ?? '').slice(0, 19))).toBe(words.unreadable);
  expect([said(came, 'HTTPS://EXAMPLE.ORG', 'scanned'), said(came, 'HTTPS')]).toEqual([words.other, words.unreadable]);
  expect(said(came, qrOf(other, two), 'scanned')).toBe(words.foreign);
  expect([said(came, 'Trường Âu Cơ', 'scanned'), said(came, 'ÂBCD')]).toEqual([words.other, words.keyboard]);
  expect(said(came, qrOf(session, { ...two, right: axes.map(() => 9), asked: axes.map(() => 1) }))).toBe(words.impossible);
  // What brought nothing changes nothing.
  for (const code of [qrOf(session, one), qrOf(other, two), '']) expect(received(came, code, 'typed').lab).toBe(came);
});

it('plays what is planned, as far as a code has room for it', () => {
  const wish = { minutes: 35, equipment: 'lab', band: 'C' } as const;
  const open = ['bai-rua', 'hang-rai', 'vinh-hy', 'nam-cuong', 'nowhere'].map((id) => ({ id }));
  const plan = (stations: readonly string[]) => ({ wish: { ...wish, stations }, blocks: [] });
  expect(plannedFor(plan(['vinh-hy', 'nowhere', 'bai-rua', 'hang-rai', 'nam-cuong']), open)).toEqual({
    stations: ['vinh-hy', 'bai-rua', 'hang-rai'],
    band: 'C',
  });
  expect(plannedFor(undefined, open)).toEqual({ stations: ['bai-rua'], band: 'B' });
});

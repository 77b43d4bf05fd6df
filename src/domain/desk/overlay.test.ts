import { describe, expect, it } from 'vitest';
import { text } from '../../lib/text';
import { dayOf } from '../../lib/time';
import type { Line } from '../content';
import { childLines, fallbackLine } from '../region';
import { type Change, idOfNew, type LineRules, laidOver } from './overlay';
import { acceptable, type Desk, judge } from './overlay-judge';

const question = (id: string, ...answers: LineRules['questions'][number]['answers']) => ({ id, ask: text(id, id), answers });
const answer = (id: string, more: object = {}) => ({ id, label: text(id, id), ...more });
const rules: LineRules = {
  questions: [
    question('who', answer('person'), answer('nobody', { fails: true })),
    question(
      'hours',
      answer('always', { hours: text('Suốt ngày đêm', 'Always') }),
      answer('office', { hours: text('Giờ hành chính', 'Office') }),
    ),
    question('cost', answer('free', { free: true }), answer('usual', { free: false })),
    question('children', answer('yes'), answer('adults', { adults: true })),
  ],
  roles: [{ id: 'helper', name: text('Phụ trách', 'Leader') }],
  never: ['18001567'],
};
const line = (id: string, number: string, vi: string, more: Partial<Line> = {}): Line => ({
  ...fallbackLine,
  ...{
    id,
    number,
    label: text(vi, `${vi} (en)`),
    operator: text('Cơ quan', 'Organ'),
    verified_on: '2026-11-23',
    source: 'shipped',
    ...more,
  },
});
const lines: readonly Line[] = [
  fallbackLine,
  line('113', '113', 'Công an'),
  line('nt', '18008079', 'Trung tâm Công tác xã hội tỉnh', {
    status: 'unverified',
    verified_on: undefined,
    hours: text('Chưa rõ', 'Not known'),
  }),
  line('house', '1900969680', 'Ngôi nhà bình yên', { audience: 'adult', status: 'unverified', free: false, verified_on: undefined }),
];
const today = dayOf('2026-11-30');
const desk: Desk = { lines, held: [], rules, today };
const good = { who: 'person', hours: 'office', cost: 'free', children: 'yes' };
const verify = (more: Partial<Change> = {}): Change => ({
  ...{ line: 'nt', do: 'verify', number: '18008079', by: 'helper', day: '2026-11-30', answers: good },
  ...more,
});
const change = (deed: Change['do'], number: string, more: Partial<Change> = {}): Change => ({
  ...{ line: 'nt', do: deed, number, by: 'helper', day: '2026-11-30' },
  ...more,
});
const add = (number: string, label: string, more: Partial<Change> = {}): Change =>
  change('add', number, { line: idOfNew(number), label, operator: 'Xã Phước Dân', ...more });
const refusedOf = (...changes: Change[]) => judge(changes, desk).at(-1)?.refused;
const found = (changes: readonly Change[], id: string) => laidOver(lines, changes, rules).find((each) => each.id === id);

describe('lines with changes laid over them', () => {
  it('are those that were shipped, as long as nothing was changed', () => {
    expect(laidOver(lines, [], rules)).toEqual(lines);
  });

  it('are shown to children once a trial call went well, with what was heard', () => {
    const all = laidOver(lines, [verify()], rules);
    expect(all[2]).toMatchObject({
      status: 'verified',
      verified_on: '2026-11-30',
      free: true,
      audience: 'child',
      hours: { vi: 'Giờ hành chính' },
    });
    expect(childLines({ lines: all }, today).map(({ id }) => id)).toEqual(['111', '113', 'nt']);
    expect(childLines({ lines }, today).map(({ id }) => id)).toEqual(['111', '113']);
  });

  it('ask for no call once there was one', () => {
    const noted = lines.map((each) => (each.id === 'nt' ? { ...each, note: text('Gọi thử đã.', 'Call first.') } : each));
    expect(laidOver(noted, [], rules)[2]?.note?.vi).toBe('Gọi thử đã.');
    expect(laidOver(noted, [verify()], rules)[2]).not.toHaveProperty('note');
  });

  it.each([
    ['one answer fails', { who: 'nobody' }],
    ['one is missing', { cost: undefined }],
    ['one is unknown', { cost: 'maybe' }],
    ['one names a thing of all objects', { cost: 'constructor' }],
  ])('stay unverified where %s', (_, answers) => {
    expect(found([verify({ answers: { ...good, ...answers } as Record<string, string> })], 'nt')?.status).toBe('unverified');
  });

  it('are for adults where no child is talked to, or a call is charged', () => {
    expect(found([verify({ answers: { ...good, children: 'adults' } })], 'nt')?.audience).toBe('adult');
    const charged = verify({ line: 'house', number: '1900969680' });
    expect(found([charged], 'house')).toMatchObject({ audience: 'adult', free: false, status: 'verified' });
    const made = [add('1900123456', 'Tư vấn học đường'), verify({ line: 'so-1900123456', number: '1900123456' })];
    expect(found(made, 'so-1900123456')).toMatchObject({ audience: 'adult', free: false });
  });

  it('lose their verification with their number, and get it back by a call of the new one', () => {
    const renumber = change('renumber', '02593822222', { day: '2026-11-29' });
    expect(found([verify({ day: '2026-11-28' }), renumber], 'nt')).toMatchObject({ number: '02593822222', status: 'unverified' });
    expect(found([verify({ number: '02593822222' }), renumber], 'nt')).toMatchObject({ number: '02593822222', status: 'verified' });
  });

  it('are hidden when they are over, until somebody calls later', () => {
    const expire = change('expire', '18008079', { day: '2026-11-20' });
    expect(found([expire], 'nt')?.status).toBe('expired');
    expect(found([expire, verify({ day: '2026-11-20' })], 'nt')?.status).toBe('expired');
    expect(found([expire, verify()], 'nt')?.status).toBe('verified');
  });

  it('follow a release that was checked later', () => {
    const shipped = [line('nt', '18008079', 'Trung tâm', { verified_on: '2027-01-05' })];
    expect(laidOver(shipped, [change('expire', '18008079'), change('renumber', '02593822222')], rules)).toEqual(shipped);
  });

  it('never change where they have three digits', () => {
    const all = lines.flatMap(({ id, number }) =>
      number.length === 3
        ? [change('expire', number, { line: id }), change('renumber', '0912345678', { line: id }), verify({ line: id, number })]
        : [],
    );
    expect(all).toHaveLength(6);
    expect(laidOver(lines, all, rules)).toEqual(lines);
    expect(laidOver([], [add('111', 'Tổng đài', { line: 'so-111' }), change('add', '0912345678', { line: '111' })], rules)).toEqual([]);
  });

  it('have new ones behind them, for nobody to see before a call', () => {
    const all = laidOver(lines, [add('02593855555', 'Câu lạc bộ tư vấn Phước Dân')], rules);
    expect(all.slice(0, -1)).toEqual(lines);
    expect(all.at(-1)).toMatchObject({ id: 'so-02593855555', status: 'unverified', audience: 'child', free: false });
    expect(childLines({ lines: all }, today)).toHaveLength(2);
  });
});

describe('a change from elsewhere', () => {
  const labels111: [string, string][] = [
    ['its own name', 'Tổng đài bảo vệ trẻ em'],
    ['its long name', 'Tổng đài điện thoại quốc gia bảo vệ trẻ em'],
    ['its English name', 'Child protection line'],
    ['capitals', 'TỔNG ĐÀI BẢO VỆ TRẺ EM'],
    ['no tones', 'Tong dai bao ve tre em'],
    ['other tones', 'Tống đài bào vệ trẻ ém'],
    ['gaps', 'T ổ n g đ à i b ả o v ệ t r ẻ e m'],
    ['dots', 'Tổng-đài.bảo-vệ.trẻ-em'],
    ['another order', 'Bảo vệ trẻ em, tổng đài tỉnh'],
    ['words round it', 'Trung tâm Tổng đài bảo vệ trẻ em Ninh Thuận'],
    ['a letter too many', 'Tổng đàii bảo vệ trẻ emm'],
    ['a letter too few', 'Tổng đài bảo vệ trẻ e'],
    ['small l for i', 'Tổng đàl bảo vệ trẻ em'],
    ['rn for m', 'Tổng đài bảo vệ trẻ ern'],
    ['three capital I', 'Gọi III'],
    ['three small l', 'Số lll'],
    ['ones with gaps', 'Gọi l I l'],
    ['spelled out', 'Số một một một'],
    ['one for the whole country', 'Đường dây nóng quốc gia'],
    ['half of its name', 'Tổng đài trẻ em'],
    ['half of its name, and the country', 'Đường dây nóng trẻ em Việt Nam'],
    ['what it does', 'Bảo vệ trẻ em'],
    ['another word for children', 'Tổng đài bảo vệ thiếu nhi'],
    ['what it is called abroad', 'Child helpline'],
    ['the same in one word', 'Childline'],
    ['spelled out in tens', 'Số một mười một'],
    ['three of a number', 'Gọi ba số một'],
    ['its operator for a name', 'Cục Bà mẹ và Trẻ em, Bộ Y tế'],
  ];
  it.each(labels111)('can not be named like the child line: %s', (_, label) => {
    expect(refusedOf(add('0912345678', label))).toBe('poses');
    expect(refusedOf(add('0912345678', 'Tư vấn xã Phước Dân', { operator: label }))).toBe('poses');
  });

  const letters: [string, string][] = [
    ['Cyrillic o and e', 'Tổng đài bảо vệ trẻ еm'],
    ['Greek omicron', 'Tổng đài bảο vệ trẻ em'],
    ['full width', 'Ｔổng đài bảo vệ trẻ em'],
    ['mathematical letters', '𝐓ổng đài bảo vệ trẻ em'],
    ['a zero width space', 'Tổng đài bảo\u200b vệ trẻ em'],
    ['a soft hyphen', 'Tổng đài bảo vệ trẻ\u00ad em'],
    ['a mark of direction', '\u202eme ẻrt ệv oảb iàđ gnổT'],
    ['one mark too many', 'Tổng đài bảo vệ trẻ em\u0336'],
    ['letters in parts', 'Tổng đài bảo vệ trẻ em'.normalize('NFD')],
    ['a zero for o', 'Tổng đài bả0 vệ trẻ em'],
    ['a one for i', 'Tổng đà1 bảo vệ trẻ em'],
    ['a number', 'Gọi 111'],
    ['a number in full width', 'Gọi １１１'],
    ['a number in a ring', 'Gọi ①①①'],
    ['dotless i', 'Tổng đàı bảo vệ trẻ em'],
    ['line breaks', 'Tư vấn\n111'],
    ['a no-break space', 'Tư\u00a0vấn'],
    ['a picture', 'Tư vấn ☎'],
    ['markup', '<b>Tư vấn</b>'],
    ['nothing', ''],
    ['too much', 'Tư vấn '.repeat(20)],
  ];
  it.each(letters)('can not have in its name %s', (_, label) => {
    expect(refusedOf(add('0912345678', label))).toBe('letters');
    expect(refusedOf(add('0912345678', 'Tư vấn xã Phước Dân', { operator: label }))).toBe('letters');
  });

  it.each([
    ['the child line', '111', 'child-line'],
    ['of the police', '113', 'national'],
    ['with full width digits', '１８００８０８０', 'number'],
    ['with Arabic digits', '٠٩١٢٣٤٥٦٧٨', 'number'],
    ['with a letter o', '09l2345678', 'number'],
    ['with an unseen character', '0912345678\u200b', 'number'],
    ['with a code', '*111#', 'number'],
    ['abroad', '+447911123456', 'number'],
    ['abroad, with noughts', '00447911123456', 'number'],
    ['of four ones', '1111', 'number'],
    ['of a nought and three ones', '0111', 'number'],
    ['of a message that costs', '8785', 'number'],
    ['too long', '180080791', undefined],
    ['far too long', '18008079123', 'number'],
    ['no longer in use', '18001567', 'never'],
    ['of another line', '1900969680', 'taken'],
    ['empty', '', 'number'],
  ])('can not bring a number %s', (_, number, refused) => {
    expect(refusedOf(change('renumber', number))).toBe(refused);
    expect(refusedOf(add(number, 'Tư vấn xã Phước Dân'))).toBe(refused);
  });

  it.each([
    ['another number for 111', change('renumber', '0912345678', { line: '111' }), 'child-line'],
    ['111 is over', change('expire', '111', { line: '111' }), 'child-line'],
    ['111 as a new line', change('add', '111', { line: 'so-111', label: 'Tư vấn', operator: 'Xã' }), 'child-line'],
    ['a call of 111', verify({ line: '111', number: '111' }), 'child-line'],
    ['a new line with the id of 111', add('0912345678', 'Tư vấn', { line: '111' }), 'child-line'],
    ['the police by another number', change('renumber', '0912345678', { line: '113' }), 'national'],
    ['the police is over', change('expire', '113', { line: '113' }), 'national'],
    ['another number under the name of another line', add('0912345678', 'Trung tâm Công tác xã hội tỉnh'), 'same-name'],
    ['nearly the name of another line', add('0912345678', 'Trung tâm Công tác xã hộl tinh'), 'same-name'],
    ['the police of nowhere', add('0912345678', 'Công  an'.replace('  ', ' ')), 'same-name'],
    ['a new line with an id of its own', add('0912345678', 'Tư vấn', { line: 'nt-moi' }), 'unknown'],
    ['a line that is nowhere', change('renumber', '0912345678', { line: 'lll' }), 'unknown'],
    ['a call of a number that is not here', verify({ number: '0912345678' }), 'other-number'],
    ['an end of a number that is not here', change('expire', '0912345678'), 'other-number'],
    ['a call that nobody answered', verify({ answers: { ...good, who: 'nobody' } }), 'answers'],
    ['a call without answers', verify({ answers: undefined }), 'answers'],
    ['a role that nobody has', verify({ by: 'ministry' }), 'role'],
    ['tomorrow and later', verify({ day: '2026-12-02' }), 'future'],
    ['the number that is here', change('renumber', '18008079'), 'nothing'],
  ])('is refused: %s', (_, one, refused) => {
    expect(refusedOf(one)).toBe(refused);
    expect(acceptable([one], desk)).toEqual([]);
  });

  it('may be about what adults of a commune really call themselves', () => {
    for (const name of [
      'Công an xã Phước Dân',
      'Hội Liên hiệp Phụ nữ tỉnh',
      'Trung tâm Công tác xã hội Khánh Hòa',
      'Câu lạc bộ tư vấn',
      'Trạm y tế xã Lợi Hải',
      'Phòng Tư vấn học đường',
      'Quỹ Bảo trợ trẻ em',
      'Đường dây tư vấn trẻ em Phước Dân',
      'Phòng Trẻ em xã Lợi Hải',
    ])
      expect(refusedOf(add('02593855555', name)), name).toBeUndefined();
  });

  it('says what it costs and whose telephone it may be', () => {
    const warnings = (one: Change) => judge([one], desk)[0]?.warnings;
    expect(warnings(change('renumber', '1900123456'))).toEqual(['charged', 'not-free', 'unverified']);
    expect(warnings(change('renumber', '0912345678'))).toEqual(['mobile', 'not-free', 'unverified']);
    expect(warnings(verify({ day: '2026-05-01' }))).toEqual(['stale']);
    expect(warnings(add('02593855555', 'Tư vấn xã Phước Dân'))).toEqual(['unverified', 'names']);
    expect(warnings(verify())).toEqual([]);
  });

  it('is seen beside what is there, and stands or falls with what it needs', () => {
    const both = [change('renumber', '02593822222'), verify({ number: '02593822222' })];
    expect(judge(both, desk).map(({ before, after, refused }) => [before?.number, after?.number, after?.status, refused])).toEqual([
      ['18008079', '02593822222', 'unverified', undefined],
      ['02593822222', '02593822222', 'verified', undefined],
    ]);
    expect(acceptable(both, desk)).toEqual(both);
    expect(acceptable(both.slice(1), desk)).toEqual([]);
  });

  it('does not put an older finding in the place of a newer one', () => {
    const held = [verify({ day: '2026-11-29' })];
    expect(judge([verify({ day: '2026-11-28' })], { ...desk, held })[0]?.refused).toBe('older');
    expect(judge([verify({ day: '2026-11-29' })], { ...desk, held })[0]?.refused).toBe('nothing');
    expect(judge([verify({ day: '2026-11-30' })], { ...desk, held })[0]?.refused).toBeUndefined();
  });

  it('can not bring two lines of one name, nor one number twice', () => {
    expect(refusedOf(add('02593855555', 'Tư vấn Phước Dân'), add('02593866666', 'Tư vấn Phước Dần'))).toBe('same-name');
    expect(refusedOf(add('02593855555', 'Tư vấn Phước Dân'), change('renumber', '02593855555'))).toBe('taken');
  });
});

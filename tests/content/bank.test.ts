import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { pick } from '../../src/compile/levels/bank';
import { poorBank } from '../../src/compile/levels/bank-rules';
import { format } from '../../src/compile/levels/problem';
import { loadSituations } from '../../src/content/catalogue';
import type { Situation } from '../../src/domain/content';
import { brokenCopy, compile, project, removeCopies } from './copies';

const bank = 'situations/hotline.yaml';

/** What each problem says in English, without the file: `line field — message`. */
const cases: { name: string; find: string; put: string; says: string[] }[] = [
  {
    name: 'an unknown skill',
    find: 'skill: hotline',
    put: 'skill: phoning',
    says: ['2 skill There is no skill «phoning».', '2 skill The file is called «hotline», its skill «phoning».'],
  },
  {
    name: 'another skill than its file says',
    find: 'skill: hotline',
    put: 'skill: body',
    says: ['2 skill The file is called «hotline», its skill «body».'],
  },
  {
    name: 'a repeated id',
    find: 'id: nurse-knee',
    put: 'id: uncle-close',
    says: ['33 situations[1].id The id «uncle-close» is used twice.'],
  },
  {
    name: 'a missing language',
    find: 'vi: Bà ngoại, en: Grandma }',
    put: 'vi: Bà ngoại }',
    says: ['23 situations[0].tell[0].label.en The English is missing.'],
  },
  {
    name: 'a picture that is not drawn',
    find: 'picture: secret-whisper',
    put: 'picture: kite',
    says: ['9 situations[0].picture There is no drawing «kite» (picture).'],
  },
  {
    name: 'an actor that is not drawn',
    find: 'actor: khoi',
    put: 'actor: khoai',
    says: ['39 situations[1].hero.actor There is no drawing «khoai» (actor).'],
  },
  {
    name: 'too long a sentence for a band',
    find: 'Ai làm Na khó chịu,',
    put: 'Bất cứ ai ở nhà hay ở trường làm Na khó chịu,',
    says: ['30 situations[0].why.vi A sentence of 18 words; band A takes at most 12.'],
  },
  {
    name: 'no good choice',
    find: 'good: true',
    put: 'good: false',
    says: ['do', 'report', 'say', 'tell']
      .map((link, index) => `${[19, 27, 15, 23][index]} situations[0].${link} «${link}» has no good choice.`)
      .concat(
        '42 situations[1].say «say» has no good choice.',
        '23 situations[0].tell[0].good Telling «Bà» counts as no help.',
        '24 situations[0].tell[1].good Telling «111» counts as no help.',
      ),
  },
  {
    name: 'a case that is not OK and ends after its first link',
    find: 'ok: true',
    put: 'ok: false',
    says: ['do', 'report', 'tell'].map((link) => `33 situations[1].${link} This is not OK, yet «${link}» is missing.`),
  },
  {
    name: 'a choice that band A cannot see',
    find: 'picture: act-near, ',
    put: '',
    says: ['19 situations[0].do[0].picture Band A chooses by eye, yet this choice has no picture.'],
  },
  {
    name: 'two choices that look the same',
    find: 'picture: act-phone',
    put: 'picture: act-near',
    says: ['20 situations[0].do[1].picture Another choice here has the picture «act-near» already.'],
  },
  {
    name: 'nobody who says what a kind adult says',
    find: '    listener: co_giao\n  - id: nurse-knee',
    put: '\n  - id: nurse-knee',
    says: ['4 situations[0].listener The field «listener» is missing.'],
  },
  {
    name: 'words of somebody else than who is drawn',
    find: "adult: { vi: 'Con kể là đúng.",
    put: "adult: { vi: 'Mẹ nghe con đây.",
    says: ['31 situations[0].adult «Mẹ …», yet it is «co_giao» who speaks.'],
  },
  {
    name: 'a trusted grown-up who counts as no help',
    find: 'id: grandma, good: true',
    put: 'id: grandma, good: false',
    says: ['23 situations[0].tell[0].good Telling «Bà» counts as no help.'],
  },
  {
    name: 'an unknown person',
    find: 'person: relative',
    put: 'person: pirate',
    says: ['7 situations[0].person "pirate" is not on the list.'],
  },
  {
    name: 'a misspelling',
    find: 'Khôi trầy tay',
    put: 'Khôi trầyy tay',
    says: ['40 situations[1].text.vi The dictionary does not have «trầyy».'],
  },
  {
    name: 'a hero that nobody names',
    find: 'name: Khôi',
    put: 'name: Nam',
    says: ['39 situations[1].hero The name «Nam» is not in the text.'],
  },
  {
    name: 'no situation',
    find: 'situations:',
    put: 'situation:',
    says: ['4 situations The field «situations» is missing.', '4 situation There is no field «situation» here.'],
  },
  {
    name: 'nothing before its list',
    find: 'skill: hotline\nsituations:\n',
    put: '',
    says: ['1  The file begins with the list of situations.'],
  },
];

afterAll(removeCopies);

describe('a broken copy of the bank', () => {
  for (const { name, find, put, says } of cases) {
    it(`with ${name} says where and what`, async () => {
      const { problems, situations } = await compile(brokenCopy({ file: bank, find, put, all: true }));
      expect(problems.map(({ line, field, message }) => `${line} ${field} ${message.en}`).sort()).toEqual(says.toSorted());
      expect(problems.every(({ file }) => file === `levels/${bank}`)).toBe(true);
      expect(situations).toBeDefined();
    });
  }

  it.each([
    ["adult: { vi: 'Con kể là đúng.", "adult: { vi: 'Mẹ con mừng lắm."],
    ["adult: { vi: 'Con kể là đúng.", "adult: { vi: 'Cô nghe con đây."],
    [
      'good: false, picture: tell-nobody, label: { vi: Không kể ai hết',
      'good: false, picture: tell-later, label: { vi: Đợi hôm khác mới kể mẹ',
    ],
    [
      'good: false, picture: tell-nobody, label: { vi: Không kể ai hết',
      'good: false, picture: tell-same, label: { vi: Nói lại với chính cậu ấy',
    ],
    [
      'good: false, picture: tell-nobody, label: { vi: Không kể ai hết',
      'good: false, picture: tell-friend, label: { vi: Kể ba bạn cùng bàn',
    ],
  ])('but not with %s as %s', async (find, put) => {
    const { problems } = await compile(brokenCopy({ file: bank, find, put }));
    expect(problems.map(format)).toEqual([]);
  });

  it('with an id that another file has says which', async () => {
    const levels = brokenCopy();
    const other = readFileSync(path.join(levels, bank), 'utf8')
      .replace('skill: hotline', 'skill: body')
      .replace('nurse-knee', 'nurse-hand');
    writeFileSync(path.join(levels, 'situations/body.yaml'), other);
    const { problems } = await compile(levels);
    expect(problems.map(format)).toEqual([
      'levels/situations/hotline.yaml:4 situations[0].id — Mã «uncle-close» đã có trong body.yaml. Cách sửa: đặt mã khác, chưa ai dùng. ' +
        '(The id «uncle-close» stands in body.yaml already. Do this: choose an id that nothing else has.)',
    ]);
  });
});

describe('the bank', () => {
  it('keeps what bands share once, and what differs apart', async () => {
    const { situations } = await compile(brokenCopy());
    expect(situations.hotline?.situations.map(({ id, bands, text }) => [id, bands.join(''), text.vi.split(/(?<=[.])/)[0]])).toEqual([
      ['uncle-close', 'A', 'Một người bà con cứ ngồi sát Na.'],
      ['nurse-knee', 'ABC', 'Khôi trầy tay.'],
      ['uncle-close', 'B', 'Một người bà con hay ngồi sát Na và dặn đừng kể ai.'],
    ]);
  });

  it('gives a level its situations in the order it asks for', async () => {
    const { situations } = await compile(brokenCopy());
    const all = situations.hotline?.situations ?? [];
    const located = { file: 'levels/stations/x/station.yaml', value: {}, lines: new Map([['steps[0].level.situations[2]', 7]]) };
    const of = (ids: string[], band: 'A' | 'C') => pick(ids, band, all, located, { level: { situations: ids }, field: 'steps[0].level' });
    expect(of(['nurse-knee', 'uncle-close'], 'A').cases.map(({ id, text }) => [id, text.vi.split(/(?<=[.])/)[0]])).toEqual([
      ['nurse-knee', 'Khôi trầy tay.'],
      ['uncle-close', 'Một người bà con cứ ngồi sát Na.'],
    ]);
    expect(of(['nurse-knee', 'uncle-close', 'kite'], 'C').problems.map(format)).toEqual([
      expect.stringContaining('«uncle-close» is not written for band C. Do this: use one of: nurse-knee.)'),
      expect.stringMatching(/station\.yaml:7 steps\[0\]\.level\.situations\[2\] — .*There is no situation «kite» in levels\/situations/),
    ]);
  });

  it('reaches the browser as it was compiled', async () => {
    const { situations } = await compile(path.join(project, 'levels'));
    for (const [skill, file] of Object.entries(situations)) {
      expect(await loadSituations(skill)).toEqual(JSON.parse(JSON.stringify(file)));
    }
    expect(await loadSituations('juggling')).toEqual({ skill: 'juggling', pictures: [], situations: [] });
  });
});

describe('the whole bank', async () => {
  const { figures, situations, skills } = await compile(path.join(project, 'levels'));
  if (!figures || !skills) throw new Error('no figures');
  console.log(JSON.stringify(figures.bank));

  it('is asked for eight situations a skill, eight kinds of persons and of places, three children with a disability', () => {
    expect(skills.bank).toEqual({ situations: 8, persons: 8, settings: 8, disability: 3 });
    expect(poorBank({ files: situations }, skills)).toEqual([]);
  });

  const [hotline] = Object.entries(situations).filter(([skill]) => skill === 'hotline');
  if (!hotline) throw new Error('no hotline');
  const told = (change: (all: Situation[]) => Situation[]) => {
    const files = Object.fromEntries(
      Object.entries(situations).map(([skill, file]) => [skill, { ...file, situations: change([...file.situations]) }]),
    );
    return poorBank({ files }, skills).map(({ file, message, todo }) => `${file} ${message.en} ${todo.en}`);
  };
  const all = (patch: (each: Situation) => Partial<Situation>) => told((some) => some.map((each) => ({ ...each, ...patch(each) })));
  const hero = (patch: Partial<NonNullable<Situation['hero']>>) => all(({ hero: own }) => (own ? { hero: { ...own, ...patch } } : {}));

  it('says where a skill has too few, and none of a kind for a band', () => {
    const few = hotline[1].situations.slice(0, 1).map((each): Situation => ({ ...each, ok: true, bands: ['A', 'B', 'C'] }));
    const files = { ...situations, hotline: { ...hotline[1], situations: few } };
    expect(poorBank({ files }, skills).map(({ file, message, todo }) => `${file} ${message.en} ${todo.en}`)).toEqual([
      'levels/situations/hotline.yaml There are 1 situations; each skill needs 8. write 7 more.',
      ...['A', 'B', 'C'].map((band) => `levels/situations/hotline.yaml Band ${band} has no situation that is not OK. write one at least.`),
    ]);
    expect(all(() => ({ ok: false }))).toContain('levels/situations/hotline.yaml Band A has no situation that is OK. write one at least.');
  });

  it.each([
    ['fewer than a third OK', () => all(() => ({ ok: false })), /Only 0 % of the situations are OK/],
    ['more than a fifth with a stranger', () => all(() => ({ person: 'stranger' })), /A stranger is in 100 % of the situations/],
    ['few kinds of persons', () => all(() => ({ person: 'teacher' })), /There are 1 kinds of persons.*8 at least/],
    ['few settings', () => all(() => ({ setting: 'home' })), /There are 1 settings.*8 at least/],
    ['girls alone', () => hero({ as: 'girl' }), /and 0 boys\. four tenths/],
    [
      'nobody with a disability',
      () => all(({ hero: own }) => (own ? { hero: { name: own.name, as: own.as } } : {})),
      /There are 0 children with a disability/,
    ],
    ['Chăm children alone', () => hero({ people: 'cham' }), /and 0 Ra-glai children/],
  ])('is told when it has %s', (_, broken, says) => {
    expect(broken().filter((line) => line.startsWith('levels/situations ') && says.test(line))).toHaveLength(1);
  });
});

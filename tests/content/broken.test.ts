import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readArt } from '../../src/compile/levels/art';
import { format, report } from '../../src/compile/levels/problem';
import { readSounds } from '../../src/compile/levels/sounds';
import { brokenCopy, type Change, compile, load, project, removeCopies, storyEn, storyVi } from './copies';

const station = 'levels/stations/09-mui-dinh/station.yaml';
const vi = 'levels/stations/09-mui-dinh/story.vi.ink';
const en = 'levels/stations/09-mui-dinh/story.en.ink';
const types = readdirSync(path.join(project, 'src/activities'))
  .filter((type) => existsSync(path.join(project, 'src/activities', type, 'level.ts')))
  .join(', ');
const pictures = [...(await readArt(project, load)).art.pictures.keys()].sort().join(', ');
const sounds = [...(await readSounds(project, load)).sounds.keys()].sort().join(', ');

/** Where, what is wrong and what to do: Vietnamese, then English. */
const cases: { name: string; changes: Change[]; says: string }[] = [
  {
    name: 'a missing language',
    changes: [{ find: 'title: { vi: Hải đăng, en: Lighthouse }', put: 'title: { vi: Hải đăng }' }],
    says: `${station}:3 title.en — Thiếu tiếng Anh. Cách sửa: viết thêm «en: …». (The English is missing. Do this: add «en: …».)`,
  },
  {
    name: 'an unknown skill',
    changes: [{ find: 'skill: hotline', put: 'skill: phoning' }],
    says:
      `${station}:2 skill — Không có kỹ năng «phoning». Cách sửa: dùng một trong: body, hotline. ` +
      '(There is no skill «phoning». Do this: use one of: body, hotline.)',
  },
  {
    name: 'a bad line id',
    changes: [{ find: "'111'", put: "'115x'", all: true }],
    says:
      `${station}:28 steps[1].level.helpers[0].id — «115x» không phải đường dây nào của vùng. Cách sửa: dùng một trong: 111, 113. ` +
      '(«115x» is not a line of the region. Do this: use one of: 111, 113.)',
  },
  {
    name: 'a line that nobody verified',
    changes: [{ find: "'111'", put: 'nt-ctxh', all: true }],
    says:
      `${station}:28 steps[1].level.helpers[0].id — Trẻ em chưa được thấy đường dây «nt-ctxh»: chưa xác minh, chưa tới ngày, đã hết hạn, hoặc chỉ cho người lớn. Cách sửa: dùng một trong: 111, 113. ` +
      '(Children do not see the line «nt-ctxh»: not verified, not valid today, or for adults. Do this: use one of: 111, 113.)',
  },
  {
    name: 'a line that is out of date',
    changes: [
      { find: "'111'", put: 'nt-ctxh', all: true },
      { file: 'region/ninh-thuan.yaml', find: 'status: unverified', put: "status: verified\n    valid_to: '2020-12-31'" },
    ],
    says:
      `${station}:28 steps[1].level.helpers[0].id — Trẻ em chưa được thấy đường dây «nt-ctxh»: chưa xác minh, chưa tới ngày, đã hết hạn, hoặc chỉ cho người lớn. Cách sửa: dùng một trong: 111, 113. ` +
      '(Children do not see the line «nt-ctxh»: not verified, not valid today, or for adults. Do this: use one of: 111, 113.)',
  },
  {
    name: 'a number where an id is meant',
    changes: [{ find: "best: ['111', adult]", put: 'best: [111, adult]' }],
    says:
      `${station}:38 steps[1].level.items[0].best[0] — 111 không phải là chữ. Cách sửa: đặt trong dấu nháy, như '111'. ` +
      "(111 is not text. Do this: put it in quotes, like '111'.)",
  },
  {
    name: 'a broken divert in ink',
    changes: [{ file: storyVi, find: '    -> ending', put: '    -> endng' }],
    says:
      `${vi}:18 ask — Ink báo lỗi: Divert target not found: '-> endng'. ` +
      'Cách sửa: sửa dòng này (nhánh «-> …», ngoặc, «-> END» ở cuối). ' +
      "(Ink says: Divert target not found: '-> endng'. Do this: mend this line (its «-> …», brackets, «-> END» at the end).)",
  },
  {
    name: 'an open bracket in ink',
    changes: [{ file: storyEn, find: '[Keep it inside]', put: '[Keep it inside' }],
    says:
      `${en}:19 ask — Lựa chọn không nằm gọn trong ngoặc vuông. Cách sửa: viết «+ [Lời lựa chọn] # nhãn». ` +
      '(The choice does not stand in square brackets. Do this: write «+ [Words of the choice] # tag».)',
  },
  {
    name: 'a duplicate id',
    changes: [{ find: 'id: cake', put: 'id: whisper' }],
    says:
      `${station}:42 steps[1].level.items[1].id — Mã «whisper» đã dùng ở trên. Cách sửa: đặt mã khác, chưa ai dùng. ` +
      '(The id «whisper» is used twice. Do this: choose an id that nothing else has.)',
  },
  {
    name: 'a forbidden word',
    changes: [{ find: 'Có người dặn An giữ bí mật.', put: 'An là nạn nhân.' }],
    says:
      `${station}:33 steps[1].level.items[0].text.vi — Không dùng «nạn nhân». Cách sửa: thay bằng: bạn ấy; bạn cần được giúp. ` +
      '(«nạn nhân» is not used. Do this: say instead: the child; a friend who needs help.)',
  },
  {
    name: 'a forbidden word in a story',
    changes: [{ file: storyEn, find: 'An has a sad secret.', put: 'An is a victim.' }],
    says:
      `${en}:4 A — Không dùng «victim». Cách sửa: thay bằng: bạn ấy; bạn cần được giúp. ` +
      '(«victim» is not used. Do this: say instead: the child; a friend who needs help.)',
  },
  {
    name: 'too long a sentence for its band',
    changes: [{ find: 'Em đọc to số 111.', put: 'Em đọc thật to số 111 cho cả lớp mình cùng nghe nhé.' }],
    says:
      `${station}:14 mission.vi — Câu dài 13 chữ, nhóm A tối đa 12: «Em đọc thật to số 111 cho cả lớp mình cùng nghe nhé.» ` +
      'Cách sửa: tách thành hai câu, mỗi câu một ý. ' +
      '(A sentence of 13 words; band A takes at most 12. Do this: make two sentences of it, one idea each.)',
  },
  {
    name: 'a box off the stage',
    changes: [
      {
        find: 'en: Helpline }, actor: tu_van }',
        put: 'en: Helpline }, actor: tu_van, at: { wide: { x: 75, y: -5, w: 20, h: 45 }, tall: { x: 1, y: 37, w: 30, h: 31 } } }',
      },
    ],
    says:
      `${station}:28 steps[1].level.helpers[0] — «helper-111» (wide: 75, -5, 20, 45) nằm ngoài sân khấu. ` +
      'Cách sửa: giữ x + w và y + h trong khoảng 0–100. ' +
      '(«helper-111» (wide: 75, -5, 20, 45) lies off the stage. Do this: keep x + w and y + h within 0–100.)',
  },
  {
    name: 'two buttons that say the same',
    changes: [{ find: 'label: { vi: Mọi chuyện ổn, en: All is well }', put: 'label: { vi: Người lớn em tin, en: All is well }' }],
    says:
      `${station}:30 steps[1].level.helpers[2] — Hai nút cùng một lời: «Người lớn em tin». Cách sửa: nói khác đi ở một trong hai. ` +
      '(Two buttons say the same: «Người lớn em tin». Do this: say it in other words on one of them.)',
  },
  {
    name: 'missing art',
    changes: [{ find: 'picture: surprise-cake', put: 'picture: kite' }],
    says:
      `${station}:44 steps[1].level.items[1].picture — Chưa có hình «kite» (picture). Cách sửa: chọn trong danh sách «picture» ở cuối. ` +
      '(There is no drawing «kite» (picture). Do this: choose from the list «picture» at the end.)',
  },
  {
    name: 'a face that is not drawn',
    changes: [
      { file: storyVi, find: 'mai cheer cheer', put: 'mai angry cheer' },
      { file: storyEn, find: 'mai cheer cheer', put: 'mai angry cheer' },
    ],
    says:
      `${vi}:17 ask — «mai» không có nét mặt «angry». Cách sửa: dùng một trong: brave, cheer, happy, listen, sad, worried. ` +
      '(«mai» has no face «angry». Do this: use one of: brave, cheer, happy, listen, sad, worried.)',
  },
  {
    name: 'a pose that is not drawn',
    changes: [
      { file: storyVi, find: 'mai cheer cheer', put: 'mai cheer fly' },
      { file: storyEn, find: 'mai cheer cheer', put: 'mai cheer fly' },
    ],
    says:
      `${vi}:17 ask — «mai» không có dáng «fly». Cách sửa: dùng một trong: cheer, heart, rest, stop, tuck, wave. ` +
      '(«mai» has no pose «fly». Do this: use one of: cheer, heart, rest, stop, tuck, wave.)',
  },
  {
    name: 'a lamp that does not burn so',
    changes: [
      { file: storyVi, find: '# sound conch', put: '# scene lamp=blue' },
      { file: storyEn, find: '# sound conch', put: '# scene lamp=blue' },
    ],
    says:
      `${vi}:17 ask — Nơi này không có «lamp=blue». Cách sửa: dùng một trong: boat=0, boat=1, lamp=off, lamp=on, lamp=sweep. ` +
      '(This place has no «lamp=blue». Do this: use one of: boat=0, boat=1, lamp=off, lamp=on, lamp=sweep.)',
  },
  {
    name: 'a value that one band lacks',
    changes: [{ find: 'review: draft', put: 'review: draft\nextra: { A: { vi: Một, en: One }, C: { vi: Ba, en: Three } }' }],
    says:
      `${station}:5 extra — Chưa viết cho nhóm B. Cách sửa: viết đủ A, B, C, hoặc chỉ một lần cho mọi nhóm. ` +
      '(Nothing is written for band B. Do this: write all of A, B, C, or once for every band.)',
  },
  {
    name: 'tags that only the English line has',
    changes: [{ file: storyVi, find: ' # mai cheer cheer', put: ' ' }],
    says:
      `${vi}:17 ask — Thiếu nhãn mà bản tiếng Anh (dòng 17) có: «# mai cheer cheer». Cách sửa: viết «# mai cheer cheer # ~ an happy # sound conch» ở cả hai bản. ` +
      '(The English (line 17) has tags that are missing here: «# mai cheer cheer». Do this: write «# mai cheer cheer # ~ an happy # sound conch» in both.)',
  },
  {
    name: 'a sound that nothing makes',
    changes: [
      { file: storyVi, find: '# sound conch', put: '# sound conk' },
      { file: storyEn, find: '# sound conch', put: '# sound conk' },
    ],
    says:
      `${vi}:17 ask — Không có tiếng «conk». Cách sửa: chọn trong danh sách «sound» ở cuối. ` +
      '(There is no sound «conk». Do this: choose from the list «sound» at the end.)',
  },
  {
    name: 'a sentence cut at its comma',
    changes: [{ find: 'en: Binh asks before a hug. }', put: 'en: Binh asks, then hugs. }' }],
    says:
      `${station}:53 steps[1].level.items[2].text.then hugs. — Câu bị cắt ở dấu phẩy, trước «then hugs.». Cách sửa: đặt cả câu trong dấu nháy. ` +
      '(A comma cuts the sentence before «then hugs.». Do this: put the whole sentence in quotes.)',
  },
  {
    name: 'a head that differs by band',
    changes: [{ find: 'review: draft', put: 'review: { A: draft, B: approved, C: draft }' }],
    says:
      `${station}:4 review — «review» không được khác nhau giữa các nhóm tuổi. Cách sửa: viết một lần, không chia A, B, C. ` +
      '(«review» must be the same for every band. Do this: write it once, without A, B, C.)',
  },
  {
    name: 'an unknown activity',
    changes: [{ find: 'type: sort', put: 'type: quiz' }],
    says:
      `${station}:23 steps[1].type — Không có trò chơi «quiz». Cách sửa: dùng một trong: ${types}. ` +
      `(There is no activity «quiz». Do this: use one of: ${types}.)`,
  },
  {
    name: 'a tab in YAML',
    changes: [{ find: '    type: sort', put: '\ttype: sort' }],
    says: `${station}:23 type — Có ký tự Tab. Cách sửa: thay Tab bằng dấu cách. (There is a tab character. Do this: replace the tab by spaces.)`,
  },
];

afterAll(removeCopies);

describe('a broken copy of a station', () => {
  for (const { name, changes, says } of cases) {
    it(`with ${name} says where, what and what to do`, async () => {
      const { problems, stations } = await compile(brokenCopy(...changes));
      expect(problems.map(format)).toEqual([says]);
      expect(stations).toEqual({});
    });
  }

  it('without a sentence that every child must hear says so for each band', async () => {
    const { problems } = await compile(brokenCopy({ file: storyEn, find: 'It is never your fault.', put: 'It is fine.' }));
    expect(problems.map(format)).toEqual(
      ['A', 'B', 'C'].map(
        (band) =>
          `${station}:17 ending — Nhóm ${band} chưa được nghe «never your fault». Cách sửa: thêm câu có «never your fault» vào truyện hoặc phần kết. ` +
          `(Band ${band} is never told «never your fault». Do this: say «never your fault» in the story or the ending.)`,
      ),
    );
  });

  it('with too few situations that are OK says how many there are', async () => {
    const { problems } = await compile(brokenCopy({ find: 'ok: true', put: 'ok: false', all: true }));
    expect(problems.map(format)).toEqual([
      `${station}:1 steps — Cả khóa chỉ có 1 trên 6 tình huống ổn. Cách sửa: thêm tình huống ổn, ít nhất một phần ba. ` +
        '(Only 1 of all 6 situations are OK. Do this: add OK situations until they are a third.)',
    ]);
  });

  it('with a signature for a skill that is not there says so', async () => {
    const levels = brokenCopy();
    writeFileSync(path.join(levels, 'review.yaml'), 'situations:\n  hotlin: approved\n');
    const { problems } = await compile(levels);
    expect(problems.map(format)).toEqual([
      'levels/review.yaml:2 situations.hotlin — Không có kỹ năng «hotlin». Cách sửa: dùng một trong: body, hotline. ' +
        '(There is no skill «hotlin». Do this: use one of: body, hotline.)',
    ]);
  });

  it('may use every game’s sounds in its story, and says whose they are', async () => {
    const changes = [storyVi, storyEn].map((file) => ({ file, find: '# sound conch', put: '# sound conch # sound stone-1 # sound right' }));
    const { problems, stations } = await compile(brokenCopy(...changes));
    expect(problems.map(format)).toEqual([]);
    expect(Object.values(stations).map(({ sounds: whose }) => whose)).toEqual([['ring-stones']]);
  });

  it('fails the command, which prints the same lines, all of them at once', () => {
    const together = ['an unknown skill', 'a duplicate id', 'a forbidden word', 'a forbidden word in a story', 'missing art'];
    const broken = cases.filter(({ name }) => together.includes(name));
    const cli = path.join(project, 'src/compile/levels/cli.ts');
    const levels = brokenCopy(...broken.flatMap(({ changes }) => changes));
    const run = spawnSync(process.execPath, ['--import', 'tsx', cli, '--levels', levels], { cwd: project, encoding: 'utf8' });
    const printed = run.stderr.trimEnd().split('\n');
    expect(printed.slice(0, -4).sort()).toEqual(broken.map(({ says }) => says).sort());
    expect(printed.at(-4)).toBe(`«picture»: ${pictures}`);
    expect(printed.at(-1)).toContain('chạy lại');
    expect(printed.at(-2)).toBe('5 lỗi. (5 to mend.)');
    expect(run.status).toBe(1);
  });
});

describe('names that there are', () => {
  it('are listed once, after everything that is wrong', async () => {
    const changes = [storyVi, storyEn].map((file) => ({ file, find: '# sound conch', put: '# sound conk # sound honk' }));
    const { problems } = await compile(brokenCopy(...changes, { find: 'picture: surprise-cake', put: 'picture: kite' }));
    const lines = report(problems);
    expect(lines).toHaveLength(5);
    expect(lines.slice(3)).toEqual([`«picture»: ${pictures}`, `«sound»: ${sounds}`]);
  });
});

describe('one broken file', () => {
  const whatIf = (id: string): Change => ({
    find: 'steps:\n',
    put: `steps:\n  - id: shells\n    type: what-if\n    title: { vi: Nhà vỏ sò, en: Shells }\n    level:\n      intro: { vi: Chào em!, en: Hello! }\n      situations: [${id}]\n      ending: { vi: Hay lắm!, en: Well done! }\n`,
  });
  const bank = 'situations/hotline.yaml';

  it.each([
    ['cannot be read', { file: bank, find: 'situations:\n', put: 'situations: ]\n' }],
    ['lacks a word', { file: bank, find: '    person: doctor\n', put: '' }],
    ['lacks a band', { file: bank, find: 'ok: true', put: 'ok: { A: true, B: true }' }],
  ])('that %s gives no errors elsewhere', async (_, change) => {
    const { problems, stations } = await compile(brokenCopy(whatIf('nurse-knee'), change));
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.filter(({ file }) => file !== `levels/${bank}`).map(format)).toEqual([]);
    expect(stations).toEqual({});
  });

  it('and a name that nobody wrote is still told when the bank is whole', async () => {
    const { problems } = await compile(brokenCopy(whatIf('nurse-elbow')));
    expect(problems.map(({ message }) => message.en)).toEqual(['There is no situation «nurse-elbow» in levels/situations.']);
  });
});

describe('the sounds of two games', () => {
  it('never share a name, nor one with those that are always there', async () => {
    const made = mkdtempSync(path.join(tmpdir(), 'sounds-'));
    for (const type of ['bells', 'drums']) {
      mkdirSync(path.join(made, 'src/activities', type), { recursive: true });
      writeFileSync(path.join(made, 'src/activities', type, 'sounds.ts'), '');
    }
    const modules: Record<string, Record<string, unknown>> = {
      'sound-effects.ts': { sharedNames: ['tap'] },
      bells: { sounds: { ding: () => undefined, boom: () => undefined } },
      drums: { sounds: { boom: () => undefined, tap: () => undefined } },
    };
    const { problems } = await readSounds(
      made,
      async (file) => modules[path.basename(file)] ?? modules[path.basename(path.dirname(file))] ?? {},
    );
    rmSync(made, { recursive: true });
    expect(problems.map(format)).toEqual([
      'src/activities/drums/sounds.ts:1 boom — Tiếng «boom» đã có trong «bells». Cách sửa: đặt tên khác cho tiếng này. ' +
        '(«bells» has a sound «boom» already. Do this: give this sound another name.)',
      'src/activities/drums/sounds.ts:1 tap — Tiếng «tap» đã có trong «game». Cách sửa: đặt tên khác cho tiếng này. ' +
        '(«game» has a sound «tap» already. Do this: give this sound another name.)',
    ]);
  });
});

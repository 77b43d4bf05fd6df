import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createServer } from 'vite';
import { afterAll, describe, expect, it } from 'vitest';
import { levelsPlugin } from '../../src/compile/levels/plugin';
import { format } from '../../src/compile/levels/problem';
import { brokenCopy, type Change, compile, project, removeCopies, stationFile, storyEn, storyVi } from './copies';

/* What the libraries for YAML and ink would lose, choke on or take for ever over: here it is read, or told in one line. */

const station = 'levels/stations/09-mui-dinh/station.yaml';
const vi = 'levels/stations/09-mui-dinh/story.vi.ink';
const en = 'levels/stations/09-mui-dinh/story.en.ink';
const title = 'title: { vi: Hải đăng, en: Lighthouse }';
/** In braces, behind `vi:`. */
const inTitle = (words: string): Change[] => [{ find: title, put: `title: { vi: ${words}, en: Lighthouse }` }];
/** On lines of their own. */
const inNotice = (words: string): Change[] => [
  {
    find: 'notice: { vi: Em có thể bỏ qua phần này., en: You may skip this part. }',
    put: `notice:\n  vi: ${words}\n  en: You may skip this part.`,
  },
];
const inGreeting = (words: string): Change[] => [{ file: storyVi, find: 'Chào em!', put: words }];
const inStory = (put: string): Change[] => [storyVi, storyEn].map((file) => ({ file, find: '-> ask', put }));

const invisible = (code: string) =>
  `Có ký tự không nhìn thấy (${code}). Cách sửa: xóa dòng và gõ lại, không dán. ` +
  `(There is an invisible character (${code}). Do this: delete the line and type it again instead of pasting.)`;
const broken =
  'Có chữ bị hỏng thành «\ufffd». Cách sửa: gõ lại chữ ấy. (A letter was lost and became «\ufffd». Do this: type that letter again.)';
const sign = (what: string) =>
  `Mất chữ: với YAML, «${what}» là ký hiệu. Cách sửa: đặt cả câu trong dấu nháy; ở đây không dùng neo, bí danh, thẻ của YAML. ` +
  `(Words are lost: «${what}» is a sign of YAML. Do this: put the whole sentence in quotes; anchors, aliases and tags of YAML are not used here.)`;
const remark = (what: string) =>
  `Mất chữ: YAML bỏ «${what}». Cách sửa: đặt cả câu trong dấu nháy; lời ghi chú thì viết ở dòng riêng. ` +
  `(Words are lost: YAML leaves out «${what}». Do this: put the whole sentence in quotes; a remark goes on a line of its own.)`;
const unused = (what: string) =>
  `Không dùng «${what}» trong truyện. Cách sửa: bỏ đi, viết thẳng mọi lời vào tệp này. ` +
  `(«${what}» is not used in a story. Do this: take it out and write every word into this file.)`;
const deep =
  'Không đọc được YAML: lồng vào nhau quá nhiều tầng. Cách sửa: sửa dòng này: thụt lề, dấu hai chấm, dấu nháy. ' +
  '(The YAML cannot be read: nested too deeply. Do this: look at the indentation, the colons and the quotes of this line.)';
const twice = (what: string) =>
  `Mục «${what}» viết hai lần. Cách sửa: xóa một trong hai. (The field «${what}» is written twice. Do this: remove one of them.)`;
const long =
  'Dòng dài hơn 5000 chữ cái. Cách sửa: chia ra nhiều dòng. (The line has more than 5000 letters. Do this: make several lines of it.)';
const open =
  'Ghi chú «/*» không có «*/». Cách sửa: viết «*/» ở cuối ghi chú. (The remark «/*» has no «*/». Do this: write «*/» at the end of the remark.)';
const circle =
  'Truyện chạy vòng mãi, không có lựa chọn nào. Cách sửa: thêm một lựa chọn vào vòng, hoặc kết thúc bằng «-> END». ' +
  '(The story runs in a circle without a choice. Do this: put a choice into the circle, or end it with «-> END».)';
const noWay =
  'Không có lối nào dẫn tới câu này. Cách sửa: cho một «-> …» dẫn tới đây, hoặc xóa câu. ' +
  '(No way leads to this line. Do this: let a «-> …» lead here, or remove the line.)';

const onlyOne = (levels: string, file: string, content: string | Buffer): string => {
  writeFileSync(path.join(levels, file), content);
  return levels;
};
const said = async (levels: string): Promise<string[]> => (await compile(levels)).problems.map(format);
const whole = (file: string): string => readFileSync(path.join(project, 'tests/fixtures/levels', file), 'utf8');

const cases: { name: string; changes: Change[]; says: string[] }[] = [
  { name: 'a letter that was lost', changes: inTitle('H\ufffdi đăng'), says: [`${station}:3 title — ${broken}`] },
  { name: 'a control character', changes: inTitle('Hải\u0007 đăng'), says: [`${station}:3 title — ${invisible('U+0007')}`] },
  {
    name: 'directions that turn the words round',
    changes: inTitle('\u2067Hải\u2069 đăng'),
    says: [`${station}:3 title — ${invisible('U+2067, U+2069')}`],
  },
  {
    name: 'a mark of direction behind a backslash',
    changes: inTitle('"Hải\\u202e đăng"'),
    says: [`${station}:3 vi — ${invisible('U+202E')}`],
  },
  { name: 'a letter that was lost behind a backslash', changes: inTitle('"Hải \\ufffd"'), says: [`${station}:3 vi — ${broken}`] },
  { name: 'a letter that was lost in ink', changes: inGreeting('Ch\ufffdo em!'), says: [`${vi}:3 ink — ${broken}`] },
  { name: 'a control character in ink', changes: inGreeting('Chào\u001b em!'), says: [`${vi}:3 ink — ${invisible('U+001B')}`] },
  { name: 'a mark of direction in ink', changes: inGreeting('Chào\u2066 em!'), says: [`${vi}:3 ink — ${invisible('U+2066')}`] },
  { name: 'a sentence cut at its #', changes: inNotice('Bấm # rồi'), says: [`${station}:13 vi — ${remark('# rồi')}`] },
  {
    name: 'a sentence cut at its # in braces',
    changes: inTitle('Hải # đăng'),
    says: [`${station}:3 vi — ${remark('# đăng, en: Lighthouse }')}`],
  },
  { name: 'a sentence that is all behind a #', changes: inNotice('# Bấm'), says: [`${station}:13 vi — ${remark('# Bấm')}`] },
  {
    name: 'a sentence whose next line begins with #',
    changes: inNotice('Em bấm\n    #1 rồi'),
    says: [`${station}:14 vi — ${remark('#1 rồi')}`],
  },
  {
    name: 'a # behind the sign of a long text',
    changes: inNotice('>- # Bấm\n    Rồi chờ.'),
    says: [`${station}:13 vi — ${remark('# Bấm')}`],
  },
  { name: 'a sentence that begins with &', changes: inNotice('&Ôi trời ơi.'), says: [`${station}:13 vi — ${sign('&Ôi')}`] },
  { name: 'a sentence that begins with *', changes: inNotice('*Ôi* trời ơi.'), says: [`${station}:13 vi — ${sign('*Ôi*')}`] },
  { name: 'a sentence that begins with !', changes: inNotice('! Dừng lại.'), says: [`${station}:13 vi — ${sign('!')}`] },
  { name: 'a tag of YAML', changes: inTitle('!!binary abcd'), says: [`${station}:3 vi — ${sign('!!binary')}`] },
  {
    name: 'a line that begins with %',
    changes: [{ find: 'id: mui-dinh', put: '%Ôi trời\n---\nid: mui-dinh' }],
    says: [`${station}:1 yaml — ${sign('%Ôi trời')}`],
  },
  {
    name: 'a list that holds itself',
    changes: [{ find: 'goals:', put: 'goals: &a [*a]\nwas:' }],
    says: [`${station}:10 goals — ${sign('&a')}`, `${station}:10 goals — ${sign('*a')}`],
  },
  { name: 'lists in lists without an end', changes: inTitle('[ '.repeat(2000)), says: [`${station}:3 title — ${deep}`] },
  { name: 'a line without an end', changes: inTitle('đ'.repeat(6000)), says: [`${station}:3 title — ${long}`] },
  { name: 'a field that stands twice', changes: inTitle('Hải đăng, vi: Đèn biển'), says: [`${station}:3 vi — ${twice('vi')}`] },
  {
    name: 'a field that stands twice, once as a number',
    changes: inTitle("a, 111: b, '111': c"),
    says: [`${station}:3 111 — ${twice('111')}`],
  },
  {
    name: 'EXTERNAL in ink',
    changes: inStory('EXTERNAL sing()\n{sing()} # mai happy wave\n-> ask'),
    says: [`${en}:5 A — ${unused('EXTERNAL')}`, `${vi}:5 A — ${unused('EXTERNAL')}`],
  },
  {
    name: 'INCLUDE in ink',
    changes: inStory('INCLUDE more.ink\n-> ask'),
    says: [`${en}:5 A — ${unused('INCLUDE')}`, `${vi}:5 A — ${unused('INCLUDE')}`],
  },
  {
    name: 'words drawn by lot in ink',
    changes: inStory('{~Một|Hai} # mai happy wave\n-> ask'),
    says: [`${en}:5 A — ${unused('~')}`, `${vi}:5 A — ${unused('~')}`],
  },
  {
    name: 'a remark in ink without an end',
    changes: [{ file: storyVi, find: '-> ask', put: '-> ask\n/* Chuyện khác' }],
    says: [`${vi}:6 A — ${open}`],
  },
  {
    name: 'words in ink that nothing leads to',
    changes: inStory('-> ask\nAi? # mai happy wave\n-> ask'),
    says: [`${en}:6 A — ${noWay}`, `${vi}:6 A — ${noWay}`],
  },
  {
    name: 'a circle in ink without words',
    changes: inStory('-> round\n=== round ===\n-> round'),
    says: [`${en}:3 A — ${circle}`, `${vi}:3 A — ${circle}`],
  },
];

afterAll(removeCopies);

describe('a station', () => {
  for (const { name, changes, says } of cases) {
    it(`with ${name} says so in one line`, async () => expect(await said(brokenCopy(...changes))).toEqual(says));
  }

  it('with a bomb of aliases says so at once', async () => {
    const lists = Array.from({ length: 30 }, (_, i) => `a${i}: &a${i} [*a${i - 1}, *a${i - 1}, *a${i - 1}]\n`)
      .join('')
      .replaceAll('*a-1', 'x');
    const lines = await said(brokenCopy({ find: title, put: `${lists}${title}` }));
    expect(lines[0]).toBe(`${station}:3 a0 — ${sign('&a0')}`);
    expect(lines.length).toBeLessThanOrEqual(20);
  });

  it('with a text that doubles at every turn says so', async () => {
    const levels = brokenCopy();
    for (const file of [storyVi, storyEn]) {
      const doubled = whole(file)
        .replace('=== A', 'VAR s = "x"\n=== A')
        .replace(/=== ask ===\n(.*)\n/, '=== ask ===\n~ s = s + s\n$1\n');
      onlyOne(levels, file, doubled);
    }
    expect((await said(levels))[0]).toContain(`${vi}:3 A — Truyện nhóm A nhớ quá nhiều chữ.`);
  });

  it('with hundreds of mistakes of one kind names the first ones', async () => {
    expect(await said(brokenCopy({ find: title, put: `${title}\n${'\tx\n'.repeat(500)}` }))).toHaveLength(20);
    expect(await said(brokenCopy({ find: title, put: `${title}\n${'a: ]\n'.repeat(500)}` }))).toHaveLength(20);
  });
});

describe('a file', () => {
  const files = [stationFile, storyVi, 'words.txt'];

  it.each(files)('%s may begin with a byte order mark', async (file) => {
    const plain = await compile(brokenCopy());
    const marked = brokenCopy();
    onlyOne(marked, file, `\ufeff${readFileSync(path.join(marked, file), 'utf8')}`);
    expect(await compile(marked)).toEqual(plain);
  });

  it.each(files)('%s in UTF-16 is told in one line', async (file) => {
    for (const mark of ['', '\ufeff']) {
      const levels = brokenCopy();
      const little = Buffer.from(mark + readFileSync(path.join(levels, file), 'utf8'), 'utf16le');
      for (const content of [little, Buffer.from(little).swap16()]) {
        expect(await said(onlyOne(levels, file, content))).toEqual([
          `levels/${file}:1 ${path.basename(file)} — Tệp không phải UTF-8 (có vẻ là UTF-16). Cách sửa: lưu lại với bảng mã UTF-8 (Notepad: Save as, Encoding). ` +
            '(The file is not UTF-8 (it looks like UTF-16). Do this: save it again as UTF-8 (Notepad: Save as, Encoding).)',
        ]);
      }
    }
  });

  it.each(files)('%s with a byte that is not UTF-8 says in which line', async (file) => {
    const levels = brokenCopy();
    const [first = '', ...rest] = readFileSync(path.join(levels, file), 'utf8').split('\n');
    const content = Buffer.concat([Buffer.from(`${first}\n# caf`), Buffer.from([0xe9]), Buffer.from(`\n${rest.join('\n')}`)]);
    expect(await said(onlyOne(levels, file, content))).toEqual([
      `levels/${file}:2 ${path.basename(file)} — Dòng này không phải UTF-8. Cách sửa: lưu lại với bảng mã UTF-8 (Notepad: Save as, Encoding). ` +
        '(This line is not UTF-8. Do this: save it again as UTF-8 (Notepad: Save as, Encoding).)',
    ]);
  });

  it('that is far too large says so', async () => {
    expect(await said(onlyOne(brokenCopy(), stationFile, '# a\n'.repeat(60_000)))).toEqual([
      `${station}:1 station.yaml — Tệp lớn hơn 200 kB. Cách sửa: xóa phần dán nhầm, hoặc chia ra nhiều tệp. ` +
        '(The file is larger than 200 kB. Do this: remove what was pasted by mistake, or make several files of it.)',
    ]);
  });

  it('that is a folder says so', async () => {
    const levels = brokenCopy();
    mkdirSync(path.join(levels, 'review.yaml'));
    expect(await said(levels)).toEqual([
      'levels/review.yaml:1 review.yaml — Không mở được tệp này (EISDIR). Cách sửa: tạo tệp theo levels/README.md. ' +
        '(This file cannot be opened (EISDIR). Do this: write it as levels/README.md tells.)',
    ]);
  });

  it('that ends in .yml or .yaml.txt is not passed over', async () => {
    const levels = brokenCopy();
    for (const name of ['say-no.yml', 'secrets.yaml.txt']) writeFileSync(path.join(levels, 'situations', name), 'skill: x');
    expect(await said(levels)).toEqual(
      ['say-no.yml', 'secrets.yaml.txt'].map(
        (name) =>
          `levels/situations/${name}:1 ${name} — Tệp này không được đọc. Cách sửa: đổi đuôi tên tệp thành «.yaml». ` +
          '(This file is not read. Do this: let its name end in «.yaml».)',
      ),
    );
  });

  it('that an operating system or an editor dropped is passed over', async () => {
    const plain = await compile(brokenCopy());
    const levels = brokenCopy();
    const names = [
      'desktop.ini',
      'Desktop.ini',
      'Thumbs.db',
      'ehthumbs.db',
      '.DS_Store',
      '.directory',
      '._ninh-thuan.yaml',
      '~$ninh-thuan.yaml',
      'a.yaml~',
    ];
    for (const folder of ['.', 'region', 'situations', 'stations', 'stations/09-mui-dinh']) {
      for (const name of names) writeFileSync(path.join(levels, folder, name), '[.ShellClassInfo]\r\n\u0000');
    }
    expect(await compile(levels)).toEqual(plain);
  });
});

it('a pattern of the lexicon that cannot be used as one says so', async () => {
  const levels = brokenCopy();
  onlyOne(levels, 'lexicon.yaml', readFileSync(path.join(levels, 'lexicon.yaml'), 'utf8').replace("match: 'kẻ lạ'", "match: 'kẻ {2}lạ'"));
  expect(await said(levels)).toEqual([]);
});

it('the development server says the same', async () => {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'project-')));
  cpSync(brokenCopy(...inStory('EXTERNAL sing()\n-> ask')), path.join(root, 'levels'), { recursive: true });
  symlinkSync(path.join(project, 'src'), path.join(root, 'src'));
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [levelsPlugin(root)],
    server: { middlewareMode: true, ws: false, watch: null },
  });
  try {
    await expect(server.transformRequest('/levels/stations/09-mui-dinh/station.yaml')).rejects.toThrow(
      `levels/: 2\n${en}:5 A — ${unused('EXTERNAL')}\n${vi}:5 A — ${unused('EXTERNAL')}`,
    );
  } finally {
    await server.close();
    rmSync(root, { recursive: true, force: true });
  }
});

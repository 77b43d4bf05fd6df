import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { format } from '../../src/build/levels/problem';
import { brokenCopy, type Change, compile, project, removeCopies, storyEn, storyVi } from './copies';

const station = 'levels/stations/09-mui-dinh/station.yaml';
const vi = 'levels/stations/09-mui-dinh/story.vi.ink';
const en = 'levels/stations/09-mui-dinh/story.en.ink';

const cases: { name: string; changes: Change[]; says: string[] }[] = [
  {
    name: 'a missing language',
    changes: [{ find: 'title: { vi: Hải đăng, en: Lighthouse }', put: 'title: { vi: Hải đăng }' }],
    says: [`${station}:3 title.en — `],
  },
  { name: 'an unknown skill', changes: [{ find: 'skill: hotline', put: 'skill: phoning' }], says: [`${station}:2 skill — `] },
  {
    name: 'a bad line id',
    changes: [{ find: "'111'", put: "'115x'", all: true }],
    says: [`${station}:26 steps[1].level.helpers[0].id — `],
  },
  {
    name: 'a line that nobody verified',
    changes: [{ find: "'111'", put: 'nt-ctxh', all: true }],
    says: [`${station}:26 steps[1].level.helpers[0].id — `],
  },
  {
    name: 'a broken divert in ink',
    changes: [{ file: storyVi, find: '    -> ending', put: '    -> endng' }],
    says: [`${vi}:18 ask — `],
  },
  {
    name: 'an open bracket in ink',
    changes: [{ file: storyEn, find: '[Keep it inside]', put: '[Keep it inside' }],
    says: [`${en}:19 ask — `],
  },
  { name: 'a duplicate id', changes: [{ find: 'id: cake', put: 'id: whisper' }], says: [`${station}:40 steps[1].level.items[1].id — `] },
  {
    name: 'a forbidden word',
    changes: [{ find: 'Có người dặn An giữ bí mật.', put: 'An là nạn nhân.' }],
    says: [`${station}:31 steps[1].level.items[0].text.vi — `],
  },
  {
    name: 'a forbidden word in a story',
    changes: [{ file: storyEn, find: 'An has a sad secret.', put: 'An is a victim.' }],
    says: [`${en}:4 A — `],
  },
  {
    name: 'too long a sentence for its band',
    changes: [{ find: 'Em đọc to số 111.', put: 'Em đọc thật to số 111 cho cả lớp mình cùng nghe.' }],
    says: [`${station}:13 mission.vi — `],
  },
  {
    name: 'a box off the stage',
    changes: [
      {
        find: 'en: Helpline }, actor: tu_van }',
        put: 'en: Helpline }, actor: tu_van, at: { wide: { x: 90, y: 45, w: 20, h: 55 }, tall: { x: 1, y: 37, w: 30, h: 31 } } }',
      },
    ],
    says: [`${station}:26 steps[1].level.helpers[0] — `],
  },
  {
    name: 'missing art',
    changes: [{ find: 'picture: surprise-cake', put: 'picture: kite' }],
    says: [`${station}:42 steps[1].level.items[1].picture — `],
  },
  { name: 'a tab in YAML', changes: [{ find: '    type: sort', put: '\ttype: sort' }], says: [`${station}:22 type — `] },
];

/** What each of them says and what to do, in both languages: kept as a picture so that every change of words is seen. */
const words: Record<string, string> = {
  'a missing language': 'Thiếu tiếng Anh. Cách sửa: viết thêm «en: …». (The English is missing. Do this: add «en: …».)',
};

afterAll(removeCopies);

describe('a broken copy of a station', () => {
  for (const { name, changes, says } of cases) {
    it(`with ${name} says where, what and what to do`, async () => {
      const { problems, stations } = await compile(brokenCopy(...changes));
      expect(problems.map(format)).toEqual(says.map((place) => place + words[name]));
      expect(stations).toEqual({});
    });
  }

  it('fails the command, which prints the same line', () => {
    const [first] = cases;
    const cli = path.join(project, 'src/build/levels/cli.ts');
    const levels = brokenCopy(...(first?.changes ?? []));
    const run = spawnSync(process.execPath, ['--import', 'tsx', cli, '--levels', levels], { cwd: project, encoding: 'utf8' });
    expect(run.stderr.split('\n')).toContain(`${first?.says[0]}${words['a missing language']}`);
    expect(run.status).toBe(1);
  });
});

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { findCard, loadCards } from '../../src/art/cards';
import { heardBy, readLeader } from '../../src/compile/levels/leader';
import type { Lexicon, RegionFile, Skills } from '../../src/content/schema';
import { doing, slideCards } from '../../src/domain/desk/slide';
import { project } from './copies';

const yaml = (file: string): unknown => parse(readFileSync(path.join(project, 'levels', file), 'utf8'));
const known = {
  skills: yaml('skills.yaml') as Skills,
  region: yaml('region/ninh-thuan.yaml') as RegionFile,
  lexicon: yaml('lexicon.yaml') as Lexicon,
};

const levels = mkdtempSync(path.join(tmpdir(), 'leader-'));
afterAll(() => rmSync(levels, { recursive: true }));

/** The words of a session with one change, under this name. @returns what is wrong with them, and where */
function read(find: string, put: string, name = 'session.yaml', from = 'session.yaml'): string[] {
  cpSync(path.join(project, 'levels/leader'), path.join(levels, 'leader'), { recursive: true });
  const before = readFileSync(path.join(levels, 'leader', from), 'utf8');
  const after = before.replace(find, put);
  if (after === before && find !== put) throw new Error(`nothing to break: ${find}`);
  writeFileSync(path.join(levels, 'leader', name), after);
  const { problems } = readLeader({ levels, files: [name], ...known });
  return problems.map(({ file, field, message, todo }) => `${file} ${field}: ${message.en} ${todo.en}`);
}

const at = 'levels/leader/session.yaml';

describe('words of the leaders’ desk', () => {
  it('are read when they are right, under their own name or a longer one', () => {
    expect(read('', '')).toEqual([]);
    expect(read('', '', 'session-short.yaml')).toEqual([]);
  });

  it.each([
    [
      'a place that nothing fills',
      '«{line}»',
      '«{goal} {lien}»',
      `${at} blocks.rehearsal.say.A[2].vi: Nothing can be put in for «{lien}».`,
    ],
    ['a place of another block', "vi: 'Ba bạn một máy, mình", "vi: '{mission} Ba bạn", `${at} blocks.game.say.lab[0].vi: Nothing can be`],
    ['a line that children do not see', 'gọi {111}.', 'gọi {112}.', `${at} before.parents.vi: Nothing can be put in for «{112}».`],
    ['a number that is written out', 'gọi {111}.', 'gọi 111.', `${at} before.parents.vi: The number 111 is written into the sentence.`],
    ['a skill that is not there', '- skill: secrets', '- skill: secret', `${at} rehearsals[4].skill: There is no skill «secret».`],
    [
      'a skill that is not there, in a list',
      'skills: [bullying,',
      'skills: [bully,',
      `${at} hooks[3].skills[0]: There is no skill «bully».`,
    ],
    [
      'no word for a band',
      '        C:\n          -',
      '        D:\n          -',
      `${at} blocks.vote.say.others.C: The field «C» is missing.`,
    ],
    [
      'no words for the others',
      '      others:\n        A:',
      '      lab:\n        A:',
      `${at} blocks.vote.say.others: The field «others» is missing.`,
    ],
    [
      'a block without words for telling',
      '    telling: {',
      '    tell: {',
      `${at} blocks.ground-rules.telling: The field «telling» is missing.`,
    ],
    [
      'one line to say',
      "- { vi: 'Giờ tới trò «{step}».', en: 'Now for «{step}».' }",
      '',
      `${at} blocks.game.again.others: 1 does not fit.`,
    ],
    [
      'too long a sentence for the youngest',
      'Không ai cười ai. Giơ',
      'Không ai cười ai và giơ',
      `${at} blocks.ground-rules.say.A[4].vi: A sentence of 13 words`,
    ],
    ['a word that is never used', 'Chọn chưa hay thì', 'Sai rồi, tố cáo', `${at} blocks.game.say.others[2].vi: «tố cáo» is not used.`],
  ])('with %s say so', (_, find, put, says) => {
    const problems = read(find, put);
    expect(
      problems.some((each) => each.startsWith(says)),
      problems.join('\n'),
    ).toBe(true);
  });

  it('lack a sentence to rehearse for no skill', () => {
    const [body = ''] = /^ {2}- skill: body\n.*\n/m.exec(readFileSync(path.join(project, at), 'utf8')) ?? [];
    expect(read(body, '')).toEqual([`${at} rehearsals: The skill «body» has no words to rehearse. add «- skill: body».`]);
  });

  it.each(['big-game.yaml', 'programme.yaml'])('are right in %s', (name) => {
    expect(read('', '', name, name)).toEqual([]);
  });

  it('have a task of the big game for every skill', () => {
    const name = 'big-game.yaml';
    expect(read('- skill: secrets', '- skill: say-no', name, name)).toEqual([
      'levels/leader/big-game.yaml tasks: The skill «secrets» has no words to rehearse. add «- skill: secrets».',
    ]);
  });

  it('of a programme name only skills that there are as heavy', () => {
    const name = 'programme.yaml';
    expect(read('secrets, keep-telling', 'secret, keep-telling', name, name).join()).toMatch(
      /heavy\.skills\[1\]: There is no skill «secret»/,
    );
  });

  it('in a file of no kind are not read', () => {
    const [problem, ...more] = read('', '', 'notes.yaml');
    expect(problem).toMatch(/^levels\/leader\/notes\.yaml notes\.yaml: There is no kind of file «notes»\. name it after: .*\bsession\b/);
    expect(more).toEqual([]);
  });

  it('are heard by the youngest when they are said, unless they are written for another band', () => {
    expect(
      ['blocks.vote.say.paper[0]', 'blocks.vote.again[1]', 'blocks.vote.say.others.C[0]', 'rehearsals[0].line.B', 'rehearsals[0].line'].map(
        heardBy,
      ),
    ).toEqual(['A', 'A', 'C', 'B', 'A']);
    expect(['blocks.vote.does.lab[0]', 'blocks.vote.telling', 'before.school'].map(heardBy)).toEqual([undefined, undefined, undefined]);
  });
});

it('a slide of no case has a picture that is drawn', async () => {
  await loadCards(slideCards);
  expect(Object.values(doing).map((picture) => [picture, findCard(picture) !== undefined])).toEqual(
    Object.values(doing).map((picture) => [picture, true]),
  );
});

import path from 'node:path';
import type * as v from 'valibot';
import { type LeaderFile, type LeaderKind, leaderHoles, leaderSchemas } from '../../content/leader-schema';
import type { Lexicon, RegionFile, Skills } from '../../content/schema';
import type { Band } from '../../domain/activity';
import { childLines } from '../../domain/region';
import { langs, text } from '../../lib/text';
import { today } from '../../lib/time';
import { forBand, type Located, spotOf, walk } from './bands';
import { repeatedIds, unknownSkill } from './check';
import { parse } from './parse';
import { oneOf, type Problem, problem, type Spot } from './problem';
import { readYaml } from './source';
import { checkWords, type Spoken, textsIn } from './words';

/** What is read in levels/leader, by the name of the file. */
export type LeaderFiles = { [Kind in LeaderKind]?: LeaderFile<Kind> } & { [name: string]: LeaderFile<LeaderKind> };

interface Desk {
  levels: string;
  /** Names in levels/leader. */
  files: readonly string[];
  skills: Skills;
  region: RegionFile;
  lexicon: Lexicon;
}

const kinds = Object.keys(leaderSchemas) as LeaderKind[];

/** `papers.yaml` and `papers-school.yaml` are both of the kind `papers`. */
const kindOf = (base: string): LeaderKind | undefined => kinds.find((kind) => base === kind || base.startsWith(`${kind}-`));

/** Words that a leader reads aloud stand under `say` or `again`: children hear them, of the youngest band unless they are written for another. */
export function heardBy(field: string): Band | undefined {
  const [, band] = /\.([ABC])(?=[.[]|$)/.exec(field) ?? [];
  if (band) return band as Band;
  return /(^|\.)(say|again|line)(?=[.[]|$)/.test(field) ? 'A' : undefined;
}

/** Every `{name}` is one that can be filled in. */
function unfillable({ text: words, spots }: Spoken, known: readonly string[]): Problem[] {
  return langs.flatMap((lang) =>
    [...words[lang].matchAll(/\{([^}]*)\}/g)].flatMap(([whole, name = '']) =>
      known.includes(name)
        ? []
        : problem(
            spots[lang],
            text(`Không có gì để điền vào «${whole}».`, `Nothing can be put in for «${whole}».`),
            text(`dùng một trong: ${oneOf(known)}.`, `use one of: ${oneOf(known)}.`),
          ),
    ),
  );
}

/** A number that is written out would stay when the line's number changes. */
function numbersIn({ text: words, spots }: Spoken, { lines }: RegionFile): Problem[] {
  return langs.flatMap((lang) => {
    const digits = words[lang].replace(/\{[^}]*\}/g, ' ').match(/\d[\d .]*\d/g) ?? [];
    return digits.flatMap((each) => {
      const line = lines.find(({ number }) => number === each.replace(/\D/g, ''));
      return line
        ? problem(
            spots[lang],
            text(`Số ${line.number} viết thẳng vào câu.`, `The number ${line.number} is written into the sentence.`),
            text(`viết «{${line.id}}»: số lấy từ dữ liệu của vùng.`, `write «{${line.id}}»: the number comes from the region's data.`),
          )
        : [];
    });
  });
}

/** Wherever a skill is named, as `skill` or in `skills`, there is one. */
const strangeSkills = (located: Located, skills: Skills): Problem[] =>
  [...walk(located.value)].flatMap(({ path: field, value }) =>
    typeof value === 'string' && /(^|\.)(skill|skills\[\d+\])$/.test(field) ? unknownSkill(located, field, value, skills) : [],
  );

/** Any station may be part of a session, or a post of the game: each skill has words to rehearse. */
function unrehearsed(rehearsals: readonly { skill: string }[], skills: Skills, spot: Spot): Problem[] {
  const missing = skills.skills.filter(({ id }) => !rehearsals.some(({ skill }) => skill === id));
  return missing.map(({ id }) =>
    problem(
      spot,
      text(`Chưa có lời tập nói cho kỹ năng «${id}».`, `The skill «${id}» has no words to rehearse.`),
      text(`viết thêm «- skill: ${id}».`, `add «- skill: ${id}».`),
    ),
  );
}

function readOne({ levels, skills, region, lexicon }: Desk, file: string) {
  const name = path.basename(file, '.yaml');
  const read = readYaml(levels, path.join('leader', file));
  if (!('source' in read)) return { name, spoken: [], problems: read.problems };
  const located = forBand(read.source);
  const kind = kindOf(name);
  if (!kind) {
    const wrong = text(`Không có loại tệp «${name}».`, `There is no kind of file «${name}».`);
    const todo = text(`đặt tên theo: ${oneOf(kinds)}.`, `name it after: ${oneOf(kinds)}.`);
    return { name, spoken: [], problems: [problem({ file: located.file, line: 1, field: file }, wrong, todo)] };
  }
  const spoken = textsIn(located, heardBy);
  const parsed = parse(leaderSchemas[kind] as v.GenericSchema<unknown, LeaderFile<LeaderKind>>, located, located.value);
  const ids = childLines(region, today()).map(({ id }) => id);
  const problems = [
    ...parsed.problems,
    ...repeatedIds(located),
    ...strangeSkills(located, skills),
    ...spoken.flatMap((each) => [
      ...checkWords(each, lexicon),
      ...unfillable(each, [...ids, ...(leaderHoles[kind]?.(each.spots.vi.field) ?? [])]),
      ...numbersIn(each, region),
    ]),
  ];
  const value = 'value' in parsed ? parsed.value : undefined;
  if (value && kind === 'session')
    problems.push(...unrehearsed((value as LeaderFile<'session'>).rehearsals, skills, spotOf(located, 'rehearsals')));
  if (value && kind === 'big-game')
    problems.push(...unrehearsed((value as LeaderFile<'big-game'>).tasks, skills, spotOf(located, 'tasks')));
  return { name, spoken, problems, ...(value && { value }) };
}

/** Reads and checks every file of levels/leader. */
export function readLeader(desk: Desk): { files: LeaderFiles; spoken: Spoken[]; problems: Problem[] } {
  const read = desk.files.map((file) => readOne(desk, file));
  return {
    files: Object.fromEntries(read.flatMap(({ name, value }) => (value ? [[name, value]] : []))),
    spoken: read.flatMap(({ spoken }) => spoken),
    problems: read.flatMap(({ problems }) => problems),
  };
}

import type { Skills } from '../../content/schema';
import { bands } from '../../domain/activity';
import { type Text, text } from '../../lib/text';
import type { Bank } from './bank';
import { bankFigures } from './figures';
import { type Problem, problem } from './problem';

/** Of all situations of the bank: OK at least, strangers at most, and either sex among the heroes at least. */
const OK = 1 / 3;
const STRANGERS = 1 / 5;
const EITHER = 0.4;

/** What the whole bank must have; how many situations stands in `bank` of levels/skills.yaml, and without it nothing is asked. */
export function poorBank(bank: Pick<Bank, 'files'>, { bank: least }: Skills): Problem[] {
  if (!least) return [];
  const figures = bankFigures(bank);
  const at = (skill: string) => ({ file: `levels/situations/${skill}.yaml`, line: 1, field: 'situations' });
  const perSkill = Object.entries(bank.files).flatMap(([skill, { situations }]) => {
    const count = figures.skills[skill] ?? 0;
    const few =
      count >= least.situations
        ? []
        : problem(
            at(skill),
            text(
              `Mới có ${count} tình huống, mỗi kỹ năng cần ít nhất ${least.situations}.`,
              `There are ${count} situations; each skill needs ${least.situations}.`,
            ),
            text(`viết thêm ${least.situations - count} tình huống.`, `write ${least.situations - count} more.`),
          );
    const oneSided = bands.flatMap((band) =>
      [true, false]
        .filter((ok) => !situations.some((each) => each.bands.includes(band) && each.ok === ok))
        .map((ok) =>
          problem(
            at(skill),
            ok
              ? text(`Nhóm ${band} chưa có tình huống ổn nào.`, `Band ${band} has no situation that is OK.`)
              : text(`Nhóm ${band} chưa có tình huống không ổn nào.`, `Band ${band} has no situation that is not OK.`),
            text('viết ít nhất một.', 'write one at least.'),
          ),
        ),
    );
    return [few, oneSided].flat();
  });
  const { situations, okShare, strangerShare, persons, settings, girls, boys, disability, cham, raGlai } = figures;
  const heroes = girls + boys;
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  const whole: readonly [boolean, string, Text, Text][] = [
    [
      okShare !== null && okShare < OK,
      'ok',
      text(`Chỉ ${percent(okShare ?? 0)} tình huống là ổn.`, `Only ${percent(okShare ?? 0)} of the situations are OK.`),
      text('thêm tình huống ổn, ít nhất một phần ba.', 'add OK situations until they are a third.'),
    ],
    [
      strangerShare !== null && strangerShare > STRANGERS,
      'person',
      text(`${percent(strangerShare ?? 0)} tình huống có người lạ.`, `A stranger is in ${percent(strangerShare ?? 0)} of the situations.`),
      text('nhiều nhất một phần năm: đổi sang người quen.', 'a fifth at most: write of people one knows.'),
    ],
    [
      persons < least.persons,
      'person',
      text(`Mới có ${persons} kiểu người.`, `There are ${persons} kinds of persons.`),
      text(`cần ít nhất ${least.persons}.`, `have ${least.persons} at least.`),
    ],
    [
      settings < least.settings,
      'setting',
      text(`Mới có ${settings} kiểu nơi chốn.`, `There are ${settings} settings.`),
      text(`cần ít nhất ${least.settings}.`, `have ${least.settings} at least.`),
    ],
    [
      heroes === 0 || Math.min(girls, boys) / heroes < EITHER,
      'hero.as',
      text(`Có ${girls} bạn gái, ${boys} bạn trai.`, `There are ${girls} girls and ${boys} boys.`),
      text('mỗi bên ít nhất bốn phần mười.', 'four tenths at least of either.'),
    ],
    [
      disability < least.disability,
      'hero.disability',
      text(`Mới có ${disability} bạn khuyết tật.`, `There are ${disability} children with a disability.`),
      text(`cần ít nhất ${least.disability}.`, `have ${least.disability} at least.`),
    ],
    [
      cham === 0 || raGlai === 0,
      'hero.people',
      text(`Có ${cham} bạn Chăm, ${raGlai} bạn Ra-glai.`, `There are ${cham} Chăm and ${raGlai} Ra-glai children.`),
      text('cần ít nhất một bạn mỗi bên.', 'have one at least of either.'),
    ],
  ];
  const wrong = situations === 0 ? [] : whole.filter(([is]) => is);
  return [...perSkill, ...wrong.map(([, field, message, todo]) => problem({ file: 'levels/situations', line: 1, field }, message, todo))];
}

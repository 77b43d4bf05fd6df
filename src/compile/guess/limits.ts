import { type Band, bands } from '../../domain/activity';
import { type Text, text } from '../../lib/text';
import { type Problem, problem } from '../levels/problem';
import { type Guess, guessFigures } from './guess';
import type { Heard } from './heard';
import { groupsOf, type Met, type Shares, sharesOf } from './measure';
import { type StrategyName, strategies } from './strategies';

/** At random, and by any strategy that understands nothing: also where there are few choices, chance must not decide. */
const RANDOM = 0.55;
const BLIND = 0.6;
const NEAR = 0.1;
const ENOUGH = 10;
const TELLTALE = 0.65;
const HELPER = 0.6;
const HEARD = 3;

/** So many games of each level, that chance has no say in what is found. */
export const SEEDS = 40;

const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`;
const fault = (field: string, message: Text, todo: Text): Problem => problem({ file: 'levels', line: 1, field }, message, todo);
const look = text(
  'sửa những lựa chọn mà «npm run levels -- --guess levels» nêu ra.',
  'mend the choices that «npm run levels -- --guess levels» names.',
);
/** So many choices are named that weigh most. */
const NAMED = 3;

/** Where to begin: the choices in which a strategy is furthest from chance, to the side on which it is too far in all. */
function heaviest(met: readonly Met[], name: StrategyName, side: number): Text {
  const paths = met
    .toSorted((a, b) => side * (b.scores[name] - b.scores.random - (a.scores[name] - a.scores.random)))
    .slice(0, NAMED)
    .map(({ path }) => path.replace('levels/', ''))
    .join(', ');
  const [vi, en] = side > 0 ? ['đúng quá hay', 'right too often'] : ['đúng quá ít', 'right too seldom'];
  return text(
    `cách đoán này ${vi}; bắt đầu từ ${paths}; còn lại: «npm run levels -- --guess levels».`,
    `it is ${en}; begin with ${paths}; the rest: «npm run levels -- --guess levels».`,
  );
}

/** A child who understands nothing must not come far, by no rule and no word; and nothing is said so often that it is not heard. */
export function guessFaults(guess: Guess, heard: Readonly<Record<Band, Heard>>): Problem[] {
  const figures = guessFigures(guess);
  const wholes: [string, Shares, readonly Met[]][] = [
    ...bands.map((band): [string, Shares, readonly Met[]] => [
      `path ${band}`,
      figures.path[band],
      guess.path.filter((met) => met.band === band),
    ]),
    ['bank', figures.bank, guess.bank],
  ];
  const groups = (['path', 'bank'] as const).flatMap((where) =>
    groupsOf(guess[where]).map(({ band, axis, met }): [string, readonly Met[]] => [`${where} ${band} ${axis}`, met]),
  );
  const shares = groups
    .filter(([, met]) => met.length >= ENOUGH)
    .map(([where, met]): [string, Shares, readonly Met[]] => [where, sharesOf(met), met]);
  const lucky = wholes.filter(([, { random }]) => random > RANDOM);
  const blind = [...wholes, ...shares].flatMap(([where, each, met]) =>
    strategies
      .filter((name) => name !== 'random' && (Math.abs(each[name] - each.random) > NEAR || each[name] > BLIND))
      .map((name) => ({
        where,
        name,
        share: percent(each[name]),
        random: percent(each.random),
        todo: heaviest(met, name, Math.sign(each[name] - each.random)),
      })),
  );
  return [
    ...lucky.map(([where, { random }]) =>
      fault(where, text(`Chọn bừa cũng đúng ${percent(random)}.`, `Any choice is right in ${percent(random)}.`), look),
    ),
    ...blind.map(({ where, name, share, random, todo }) =>
      fault(
        where,
        text(`Đoán theo «${name}» đúng ${share}, chọn bừa ${random}.`, `«${name}» is right in ${share}, any choice in ${random}.`),
        todo,
      ),
    ),
    ...guess.telltales
      .filter(({ share }) => share > TELLTALE)
      .map(({ rule, share }) =>
        fault(
          rule,
          text(`Từ này báo trước ${percent(share)} tình huống.`, `These words give ${percent(share)} of the cases away.`),
          text('dùng những từ ấy ở cả chuyện ổn lẫn không ổn.', 'use them in cases that are OK and in others alike.'),
        ),
      ),
    ...(figures.oneHelper > HELPER
      ? guess.helpers
          .slice(0, 3)
          .map(({ path, best, share }) =>
            fault(
              path,
              text(`Đưa hết thẻ cho «${best}» đúng ${percent(share)}.`, `All cards to «${best}» is right in ${percent(share)}.`),
              text('chia việc đều hơn cho những người giúp.', 'let the helpers share the cards more evenly.'),
            ),
          )
      : []),
    ...bands.flatMap((band) =>
      heard[band].sentences
        .filter(([times]) => times > HEARD)
        .map(([times, sentence]) =>
          fault(
            `path ${band}`,
            text(`Nghe ${times} lần: «${sentence}»`, `Heard ${times} times: «${sentence}»`),
            text(`nói cách khác; nhiều nhất ${HEARD} lần.`, `say it in other words; ${HEARD} times at most.`),
          ),
        ),
    ),
  ];
}

import { type Band, bands } from '../../domain/activity';
import type { Guess } from './guess';
import type { Heard } from './heard';
import { groupsOf, type Met, sharesOf } from './measure';
import { type StrategyName, strategies } from './strategies';

/** What an author reads of it. */

const percent = (share: number): number => Math.round(share * 100);

/** By band and axis, in percent. */
export function printTable(title: string, met: readonly Met[]): void {
  console.log(title);
  console.table(
    groupsOf(met).map(({ band, axis, met: group }) => {
      const { options, good, ...shares } = sharesOf(group);
      const parts = Object.entries(shares).map(([name, share]) => [name, percent(share)]);
      return { band, axis, choices: group.length, options, good, ...Object.fromEntries(parts) };
    }),
  );
}

export function printGuess({ path, bank, telltales, helpers }: Guess): void {
  printTable('Đoán mò trên đường đi, % (guessing on the way)', path);
  printTable('Đoán mò trong ngân hàng tình huống, % (guessing in the bank)', bank);
  console.log('Từ báo trước, % (words that give it away)');
  console.table(telltales.slice(0, 3).map(({ rule, share }) => ({ rule, share: percent(share) })));
  console.log('Đưa hết thẻ cho một người, % (all cards to one helper)');
  console.table(helpers.slice(0, 5).map((each) => ({ ...each, share: percent(each.share) })));
}

export function printHeard(heard: Record<Band, Heard>): void {
  console.log('Câu nghe lại nhiều nhất trên cả đường đi (heard most often on the whole way)');
  const most = bands.flatMap((band) => heard[band].sentences.slice(0, 4).map(([times, sentence]) => ({ band, times, sentence })));
  console.table(most);
}

/** Strategies that an author can write against, and how they are called in the list. */
const signs: Partial<Record<StrategyName, string>> = {
  longest: 'dài nhất (longest)',
  longestOfRest: 'dài nhất sau khi bỏ «Không, Thôi, Giấu, Im» (longest of the rest)',
  shortest: 'ngắn nhất (shortest)',
  politest: 'có dạ/ạ (dạ, ạ)',
  tell: 'có «kể» (kể)',
};

/** Each choice that a blind strategy always gets right, with its options. */
export function printChoices(met: readonly Met[]): void {
  const plain = (each: Met) => strategies.filter((name) => signs[name] && each.scores.random < 1 && each.scores[name] === 1);
  // Signs that are the same all the time have no words of their own.
  const labelsOf = ({ options }: Met) => JSON.stringify(options.map(({ label }) => label.vi).sort());
  const once = met.filter((each) => met.every((other) => other === each || labelsOf(other) !== labelsOf(each) || other.band !== each.band));
  const open = once.filter((each) => plain(each).length > 0);
  for (const each of open) {
    console.log(
      `\n${each.path}: ${plain(each)
        .flatMap((name) => signs[name] ?? [])
        .join('; ')}`,
    );
    for (const { label, good } of each.options) console.log(`  ${good ? '+' : '-'} ${String(label.vi.length).padStart(3)}  ${label.vi}`);
  }
  console.log(`\n${open.length} / ${once.length} lựa chọn đoán được. (${open.length} of ${once.length} choices can be guessed.)`);
  const long = once.filter((each) => each.scores.longest === 1).length;
  console.log(`Câu dài nhất đúng ở ${long} / ${once.length}. (The longest is good in ${long} of ${once.length}.)`);
}

import type { Field } from '../../domain/report/hand-in';
import type { PageRow, ReportPage, Share } from '../../domain/report/page';
import { pageWords } from '../../domain/report/page-words';
import { report as words } from '../../i18n/desk-report';
import { percentText, perMille } from '../../lib/numbers';
import { type Text, text } from '../../lib/text';
import { type Bar, DotRow, PairedBars, StackedShare } from './charts';

const bar = ({ tenths, shown }: Share): Bar => ({ length: tenths === undefined ? undefined : tenths / 1000, shown });

/** From the first word that a child says to the answer that comes back. */
const OPINIONS = ['opinions', 'forwarded', 'answered', 'told'];

const joined = (rows: readonly PageRow[]): Text =>
  text(rows.map(({ label }) => label.vi).join(', '), rows.map(({ label }) => label.en).join(', '));

/** What adds up to a whole, where all of it may be told. */
function splitsOf(rows: readonly PageRow[], fields: readonly Field[]): PageRow[][] {
  const names = [...new Set(fields.flatMap(({ split }) => split ?? []))];
  return names
    .map((name) => rows.filter(({ id }) => fields.find((each) => each.id === id)?.split === name))
    .filter((parts) => parts.every(({ amount }) => amount && amount.value !== null) && parts.some(({ amount }) => amount?.value));
}

/** The same numbers as on the page, as pictures with their tables. */
export const ReportCharts = ({ page, fields }: { page: ReportPage; fields: readonly Field[] }) => {
  const pair: [Text, Text] = [pageWords.first, pageWords.second];
  const alarms = page.skills.filter(({ firstAlarms, secondAlarms }) => firstAlarms.of.value || secondAlarms.of.value);
  const opinions = OPINIONS.flatMap((id) => page.rows.find((row) => row.id === id && row.amount) ?? []);
  return (
    <>
      {page.skills.length > 0 && (
        <PairedBars
          title={words.chartSkills}
          pair={pair}
          rows={page.skills.map(({ label, first, second }) => ({ label, bars: [bar(first), bar(second)] }))}
        />
      )}
      {alarms.length > 0 && (
        <PairedBars
          title={words.chartAlarms}
          pair={pair}
          rows={alarms.map(({ label, firstAlarms, secondAlarms }) => ({ label, bars: [bar(firstAlarms), bar(secondAlarms)] }))}
        />
      )}
      {splitsOf(page.rows, fields).map((parts) => {
        const whole = parts.reduce((sum, { amount }) => sum + (amount?.value ?? 0), 0);
        return (
          <StackedShare
            key={parts[0]?.id}
            title={joined(parts)}
            columns={[pageWords.count, words.share]}
            parts={parts.map(({ label, amount, shown }) => {
              const value = amount?.value ?? 0;
              return { label, value, shown, share: percentText(perMille(value, whole) ?? 0) };
            })}
          />
        );
      })}
      {opinions.some(({ amount }) => amount?.value) && (
        <DotRow
          title={words.chartOpinions}
          column={pageWords.count}
          rows={opinions.map(({ label, amount, shown }) => ({ label, value: amount?.value ?? undefined, shown }))}
        />
      )}
    </>
  );
};

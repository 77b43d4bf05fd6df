import type { Line } from '../../domain/content';
import { isPlainName, spelledOut } from '../../domain/desk/looks';
import { lines as words } from '../../i18n/desk-lines';
import { fill } from '../../lib/text';
import { t } from '../lang';

export const dateOf = (day: string) => day.split('-').reverse().join('/');

/** A name from another desk may be made to deceive: it is spelled out where it isn't plain. */
export const nameOf = ({ label }: Pick<Line, 'label'>): string => (isPlainName(label.vi) ? t(label) : spelledOut(label.vi));

export const statusOf = ({ status, verified_on }: Line): string => {
  if (status === 'expired') return t(words.expired);
  return status === 'verified' && verified_on ? t(fill(words.checked, { date: dateOf(verified_on) })) : t(words.unverified);
};

/** What is known of a line, one fact a row. @param some the few that a comparison needs */
export const LineFacts = ({ line, some }: { line: Line; some?: boolean }) => {
  const { operator, hours, free, audience, area, source } = line;
  const rows = [
    { name: words.operator, value: isPlainName(operator.vi) ? t(operator) : spelledOut(operator.vi) },
    { name: words.hours, value: t(hours) },
    { name: words.cost, value: t(free ? words.free : words.charged) },
    { name: words.audience, value: t(words[audience]) },
    ...(some
      ? []
      : [
          { name: words.area, value: area },
          { name: words.source, value: source },
        ]),
  ];
  return (
    <dl class="line-facts">
      {rows.map(({ name, value }) => (
        <div key={name.vi}>
          <dt>{t(name)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
};

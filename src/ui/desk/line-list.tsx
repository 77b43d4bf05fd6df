import type { Line } from '../../domain/content';
import { lineState as words } from '../../i18n/desk-learning';
import { fill, type Text } from '../../lib/text';
import { t } from '../lang';
import './line-list.css';

export type ShownLine = Pick<Line, 'id' | 'number' | 'label' | 'status' | 'verified_on'>;

const dateOf = (day: string) => day.split('-').reverse().join('/');

/** How sure it is that somebody answers there. */
export const stateOf = ({ status, verified_on }: ShownLine): Text =>
  status === 'verified' && verified_on
    ? fill(words.verified, { date: dateOf(verified_on) })
    : words[status === 'expired' ? 'expired' : 'unverified'];

/** Numbers to call, as the region's data has them, with what they are for. */
export const LineList = ({ lines }: { lines: readonly { line: ShownLine; when?: Text }[] }) => (
  <ul class="line-list">
    {lines.map(({ line, when }) => (
      <li key={line.id} class={line.status === 'verified' ? '' : 'unsure'}>
        <b class="number">{line.number}</b>
        <span>
          <b>{t(line.label)}</b>
          {when && <span class="when">{t(when)}</span>}
          <small>{t(stateOf(line))}</small>
        </span>
      </li>
    ))}
  </ul>
);

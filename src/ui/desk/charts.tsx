import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { report as words } from '../../i18n/desk-report';
import { fill, type Text } from '../../lib/text';
import { t } from '../lang';
import './charts.css';

/*
 * Three small charts of our own: no policy of style is in their way, they are read in grey and heard as text, and beside each stands its table.
 */

const WIDTH = 420;
/** Where bars and lines end, so that their value has room behind them. */
const REACH = 230;
const INK = '#2a2150';
const PAPER = '#fff';

/** What is the same in all of them. @param said every value, for whoever hears the chart */
const Chart = ({
  title,
  said,
  height,
  children,
}: {
  title: Text;
  said: string;
  height: number;
  children: (id: string) => ComponentChildren;
}) => {
  const id = useId();
  return (
    <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-labelledby={`${id}-t ${id}-d`} class="chart">
      <title id={`${id}-t`}>{t(title)}</title>
      <desc id={`${id}-d`}>{said}</desc>
      <defs>
        <pattern id={`${id}-1`} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="8" height="8" fill={PAPER} />
          <rect width="3" height="8" fill={INK} />
        </pattern>
        <pattern id={`${id}-2`} width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" fill={PAPER} />
          <circle cx="4" cy="4" r="2" fill={INK} />
        </pattern>
      </defs>
      {children(id)}
    </svg>
  );
};

/** The n-th filling: by its pattern, not by its colour. */
const filling = (id: string, n: number): string => (n % 3 === 0 ? INK : `url(#${id}-${n % 3})`);

interface FigureProps {
  title: Text;
  columns: readonly Text[];
  rows: readonly { label: Text; cells: readonly string[] }[];
  children: ComponentChildren;
}

/** A chart and its table. */
const Figure = ({ title, columns, rows, children }: FigureProps) => (
  <figure class="chart-figure">
    <figcaption>{t(title)}</figcaption>
    {children}
    <table class="number-table">
      <caption>{t(fill(words.tableOf, { title }))}</caption>
      <thead>
        <tr>
          <td />
          {columns.map((each) => (
            <th key={each.vi} scope="col">
              {t(each)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, cells }) => (
          <tr key={label.vi}>
            <th scope="row">{t(label)}</th>
            {cells.map((each, index) => (
              <td key={index}>{each}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </figure>
);

/** A length from 0 to 1, and what is written behind it. */
export interface Bar {
  /** None where it is hidden. */
  length: number | undefined;
  shown: Text;
}

export interface PairedBarsProps {
  title: Text;
  /** What the two bars are. */
  pair: readonly [Text, Text];
  rows: readonly { label: Text; bars: readonly [Bar, Bar] }[];
}

/** Before and after. */
export const PairedBars = ({ title, pair, rows }: PairedBarsProps) => {
  const said = rows.map(({ label, bars: [a, b] }) => `${t(label)}: ${t(pair[0])} ${t(a.shown)}, ${t(pair[1])} ${t(b.shown)}`).join('. ');
  const [high, top] = [74, 30];
  return (
    <Figure title={title} columns={pair} rows={rows.map(({ label, bars }) => ({ label, cells: bars.map(({ shown }) => t(shown)) }))}>
      <Chart title={title} said={said} height={top + rows.length * high}>
        {(id) => (
          <>
            {pair.map((name, n) => (
              <g key={name.vi}>
                <rect x={n * 150} y="2" width="26" height="16" fill={filling(id, 1 - n)} stroke={INK} stroke-width="2" />
                <text x={n * 150 + 34} y="16">
                  {t(name)}
                </text>
              </g>
            ))}
            {rows.map(({ label, bars }, row) => (
              <g key={label.vi} transform={`translate(0 ${top + row * high})`}>
                <text x="0" y="18" class="chart-label">
                  {t(label)}
                </text>
                {bars.map(({ length, shown }, n) => (
                  <g key={n} transform={`translate(0 ${26 + n * 22})`}>
                    {length !== undefined && (
                      <rect
                        x="1"
                        y="1"
                        width={Math.max(1, length * REACH)}
                        height="17"
                        fill={filling(id, 1 - n)}
                        stroke={INK}
                        stroke-width="2"
                      />
                    )}
                    <text x={(length ?? 0) * REACH + 10} y="15">
                      {t(shown)}
                    </text>
                  </g>
                ))}
              </g>
            ))}
          </>
        )}
      </Chart>
    </Figure>
  );
};

export interface StackedShareProps {
  title: Text;
  /** What the parts are counted in, and how much of the whole they are. */
  columns: readonly [Text, Text];
  parts: readonly { label: Text; value: number; shown: Text; share: Text }[];
}

/** Parts of one whole. */
export const StackedShare = ({ title, columns, parts }: StackedShareProps) => {
  const whole = parts.reduce((sum, { value }) => sum + value, 0);
  const lengths = parts.map(({ value }) => (whole > 0 ? (value / whole) * (WIDTH - 4) : 0));
  const said = parts.map(({ label, shown, share }) => `${t(label)}: ${t(shown)}, ${t(share)}`).join('. ');
  return (
    <Figure title={title} columns={columns} rows={parts.map(({ label, shown, share }) => ({ label, cells: [t(shown), t(share)] }))}>
      <Chart title={title} said={said} height={60 + parts.length * 28}>
        {(id) => (
          <>
            {parts.map(({ label, shown, share }, n) => {
              const x = 2 + lengths.slice(0, n).reduce((sum, each) => sum + each, 0);
              const length = lengths[n] ?? 0;
              const text = t(shown);
              // On the bar as far as it has room, in a field of its own so that it can be read on every pattern.
              const room = text.length * 11 + 14;
              return (
                <g key={label.vi}>
                  {length > 0 && <rect x={x} y="2" width={length} height="44" fill={filling(id, n)} stroke={INK} stroke-width="2" />}
                  {length > room + 6 && (
                    <>
                      <rect x={x + (length - room) / 2} y="11" width={room} height="26" rx="6" fill={PAPER} />
                      <text x={x + length / 2} y="30" text-anchor="middle">
                        {text}
                      </text>
                    </>
                  )}
                  <rect x="2" y={62 + n * 28} width="26" height="16" fill={filling(id, n)} stroke={INK} stroke-width="2" />
                  <text x="38" y={76 + n * 28}>
                    {`${t(label)}: ${text} (${t(share)})`}
                  </text>
                </g>
              );
            })}
          </>
        )}
      </Chart>
    </Figure>
  );
};

export interface DotRowProps {
  title: Text;
  column: Text;
  rows: readonly { label: Text; value: number | undefined; shown: Text }[];
}

/** Counts side by side: how far each of them comes. */
export const DotRow = ({ title, column, rows }: DotRowProps) => {
  const most = Math.max(1, ...rows.map(({ value }) => value ?? 0));
  const said = rows.map(({ label, shown }) => `${t(label)}: ${t(shown)}`).join('. ');
  return (
    <Figure title={title} columns={[column]} rows={rows.map(({ label, shown }) => ({ label, cells: [t(shown)] }))}>
      <Chart title={title} said={said} height={rows.length * 52 + 4}>
        {() =>
          rows.map(({ label, value, shown }, row) => {
            const x = 10 + ((value ?? 0) / most) * (REACH - 20);
            return (
              <g key={label.vi} transform={`translate(0 ${row * 52})`}>
                <text x="0" y="18" class="chart-label">
                  {t(label)}
                </text>
                <path d={`M10 36H${REACH - 10}`} stroke={INK} stroke-width="1" stroke-dasharray="2 6" />
                {value !== undefined && (
                  <>
                    <path d={`M10 36H${x}`} stroke={INK} stroke-width="3" />
                    <circle cx={x} cy="36" r="9" fill={INK} />
                  </>
                )}
                <text x={value === undefined ? 10 : x + 18} y="42">
                  {t(shown)}
                </text>
              </g>
            );
          })
        }
      </Chart>
    </Figure>
  );
};

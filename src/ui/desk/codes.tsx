import { codes as words } from '../../i18n/desk-codes';
import { fill } from '../../lib/text';
import { t } from '../lang';
import './codes.css';

interface CodesProps {
  /** Whose report it is, and of when. */
  of: string;
  /** As `qrSvgPath` gives them. */
  codes: readonly { size: number; path: string }[];
  /** The one that is shown; on paper they all are. */
  at: number;
  onAt: (at: number) => void;
}

/** The codes of a report, one after the other, as large as the screen allows. */
export const Codes = ({ of, codes, at, onAt }: CodesProps) => {
  const n = codes.length;
  return (
    <main class="desk codes">
      <h2>{t(words.title)}</h2>
      <p>
        <b>{of}</b>
      </p>
      <div class="code-sheet">
        {codes.map(({ size, path }, index) => (
          <figure key={path} hidden={index !== at}>
            <svg viewBox={`0 0 ${size} ${size}`} shape-rendering="crispEdges" aria-hidden="true">
              <path class="code-paper" d={`M0 0h${size}v${size}H0z`} />
              <path d={path} />
            </svg>
            <figcaption>{t(fill(words.of, { i: index + 1, n }))}</figcaption>
          </figure>
        ))}
      </div>
      <p class="code-at" role="status">
        {t(fill(words.of, { i: at + 1, n }))}
      </p>
      <p class="row">
        {n > 1 && (
          <>
            <button type="button" class="plain" disabled={at === 0} onClick={() => onAt(at - 1)}>
              {t(words.before)}
            </button>
            <button type="button" class="main" disabled={at === n - 1} onClick={() => onAt(at + 1)}>
              {t(words.next)}
            </button>
          </>
        )}
        <button type="button" class="plain" onClick={() => window.print()}>
          {t(words.print)}
        </button>
      </p>
      <p class="codes-lead">
        {t(words.lead)} {n > 1 && t(words.spare)}
      </p>
    </main>
  );
};

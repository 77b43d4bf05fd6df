import type { ComponentProps } from 'preact';
import { codes as words } from '../../i18n/desk-codes';
import { fill } from '../../lib/text';
import { t } from '../lang';
import { Scan } from './scan';

interface RollUpScanProps extends ComponentProps<typeof Scan> {
  /** Reports of which codes are missing, by the order in which they came. */
  open: readonly { k: number; n: number; have: number; wanted: number; missing: readonly number[] }[];
  /** Whose reports are whole. */
  units: readonly string[];
  onDone: () => void;
}

/** Where reports come in code by code. */
export const RollUpScan = ({ scanner, open, units, onDone }: RollUpScanProps) => (
  <main class="desk roll-up">
    <h2>{t(words.scanTitle)}</h2>
    <p>{t(words.scanLead)}</p>
    <Scan scanner={scanner} />
    {open.length > 0 && (
      <section aria-labelledby="codes-open">
        <h3 id="codes-open">{t(words.open)}</h3>
        <ul>
          {open.map(({ missing, ...each }) => (
            <li key={each.k}>{t(fill(words.openOf, { ...each, missing: missing.join(', ') }))}</li>
          ))}
        </ul>
      </section>
    )}
    {units.length > 0 && (
      <section aria-labelledby="codes-got">
        <h3 id="codes-got">{t(words.got)}</h3>
        <ul>
          {units.map((each, index) => (
            <li key={index}>{each}</li>
          ))}
        </ul>
      </section>
    )}
    <p class="row">
      <button type="button" class="main" onClick={onDone}>
        {t(words.done)}
      </button>
    </p>
  </main>
);

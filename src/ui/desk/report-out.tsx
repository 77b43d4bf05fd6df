import type { ComponentChildren } from 'preact';
import { report as words } from '../../i18n/desk-report';
import type { Text } from '../../lib/text';
import { t } from '../lang';
import { PasteText } from './paste-text';

export interface ReportOutProps {
  /** For a message. */
  shortText: string;
  /** What came of the last press. */
  said: Text | undefined;
  failed: Text | undefined;
  onWord: () => void;
  onExcel: () => void;
  onCsv: () => void;
}

/** How a report leaves the desk, one unit's or a total: on paper, as files, as a message. */
export const ReportOut = ({
  shortText,
  said,
  failed,
  onWord,
  onExcel,
  onCsv,
  more,
  children,
}: ReportOutProps & { more?: ComponentChildren; children?: ComponentChildren }) => (
  <>
    <p class="row">
      <button type="button" class="main" onClick={() => window.print()}>
        {t(words.print)}
      </button>
      <button type="button" class="plain" onClick={onWord}>
        {t(words.word)}
      </button>
      <button type="button" class="plain" onClick={onExcel}>
        {t(words.excel)}
      </button>
      <button type="button" class="plain" onClick={onCsv}>
        {t(words.csv)}
      </button>
      {more}
    </p>
    {children}
    <p role="status">{said && t(said)}</p>
    {failed && <p role="alert">{t(failed)}</p>}
    <details>
      <summary>{t(words.zalo)}</summary>
      <PasteText text={shortText} copy={words.zalo} copied={words.copied} />
    </details>
  </>
);

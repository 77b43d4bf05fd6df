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
  /** Before it leaves in any of these ways. */
  onOut?: () => void;
  onWord: () => void;
  onExcel: () => void;
  onCsv: () => void;
}

/** How a report leaves the desk, one unit's or a total: on paper, as files, as a message. */
export const ReportOut = ({
  shortText,
  said,
  failed,
  onOut = () => undefined,
  onWord,
  onExcel,
  onCsv,
  more,
  children,
}: ReportOutProps & { more?: ComponentChildren; children?: ComponentChildren }) => {
  const way = (label: Text, give: () => void, kind = 'plain') => (
    <button
      type="button"
      class={kind}
      onClick={() => {
        onOut();
        give();
      }}
    >
      {t(label)}
    </button>
  );
  return (
    <>
      <p class="row">
        {way(words.print, () => window.print(), 'main')}
        {way(words.word, onWord)}
        {way(words.excel, onExcel)}
        {way(words.csv, onCsv)}
        {more}
      </p>
      {children}
      <p role="status">{said && t(said)}</p>
      {failed && <p role="alert">{t(failed)}</p>}
      <details onToggle={({ currentTarget }) => currentTarget.open && onOut()}>
        <summary>{t(words.zalo)}</summary>
        <PasteText text={shortText} copy={words.zalo} copied={words.copied} />
      </details>
    </>
  );
};

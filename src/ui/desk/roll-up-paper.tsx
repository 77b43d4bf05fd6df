import type { Field } from '../../domain/report/hand-in';
import type { ReportPage } from '../../domain/report/page';
import { paperForm } from '../../i18n/desk-paper';
import { report as words } from '../../i18n/desk-report';
import { rollUp } from '../../i18n/desk-roll-up';
import type { Text } from '../../lib/text';
import { t } from '../lang';
import type { SenderProps } from '../print/letterhead';
import { ReportPaper } from '../print/report';
import { Choices } from './home';
import { PasteText } from './paste-text';
import { ReportCharts } from './report-charts';
import './report.css';

export interface RollUpPaperProps {
  page: ReportPage;
  fields: readonly Field[];
  letterheads: readonly { id: string; name: Text }[];
  sender: SenderProps;
  shortText: string;
  /** What came of the last press. */
  said: Text | undefined;
  failed: Text | undefined;
  onLetterhead: (id: string) => void;
  onWord: () => void;
  onExcel: () => void;
  onCsv: () => void;
  onNdjson: () => void;
}

/** The total as the report of the unit that gathers: the same page, and the same files, as those of one group. */
export const RollUpPaper = ({ page, fields, letterheads, sender, shortText, said, failed, ...on }: RollUpPaperProps) => {
  const button = (label: Text, run: () => void) => (
    <button type="button" class="plain" onClick={run}>
      {t(label)}
    </button>
  );
  return (
    <section class="report-room" aria-labelledby="roll-up-paper">
      <h2 id="roll-up-paper">{t(rollUp.paper)}</h2>
      <Choices
        legend={paperForm.letterhead}
        name="letterhead"
        all={letterheads.map(({ id, name }) => ({ value: id, label: t(name) }))}
        chosen={[sender.letterhead.id]}
        onChoose={on.onLetterhead}
      />
      <p class="row">
        <button type="button" class="main" onClick={() => window.print()}>
          {t(words.print)}
        </button>
        {button(words.word, on.onWord)}
        {button(words.excel, on.onExcel)}
        {button(words.csv, on.onCsv)}
        {button(rollUp.ndjson, on.onNdjson)}
      </p>
      <p role="status">{said && t(said)}</p>
      {failed && <p role="alert">{t(failed)}</p>}
      <details>
        <summary>{t(words.zalo)}</summary>
        <PasteText text={shortText} copy={words.zalo} copied={words.copied} />
      </details>
      <ReportPaper page={page} sender={sender} />
      <div class="charts">
        <h3>{t(words.charts)}</h3>
        <ReportCharts page={page} fields={fields} />
      </div>
    </section>
  );
};

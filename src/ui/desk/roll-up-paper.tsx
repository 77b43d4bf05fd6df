import type { Field } from '../../domain/report/hand-in';
import type { ReportPage } from '../../domain/report/page';
import { paperForm } from '../../i18n/desk-paper';
import { report as words } from '../../i18n/desk-report';
import { rollUp } from '../../i18n/desk-roll-up';
import type { Text } from '../../lib/text';
import { t } from '../lang';
import type { SenderProps } from '../print/letterhead';
import { ReportPaper } from '../print/report';
import { Fold } from './fold';
import { Choices } from './home';
import { ReportCharts } from './report-charts';
import { ReportOut, type ReportOutProps } from './report-out';
import './report.css';

export interface RollUpPaperProps extends ReportOutProps {
  page: ReportPage;
  fields: readonly Field[];
  letterheads: readonly { id: string; name: Text }[];
  sender: SenderProps;
  onLetterhead: (id: string) => void;
  onNdjson: () => void;
}

/** The total as the report of the unit that gathers: the same page, and the same files, as those of one group. */
export const RollUpPaper = ({ page, fields, letterheads, sender, onLetterhead, onNdjson, ...out }: RollUpPaperProps) => (
  <section class="report-room" aria-label={t(rollUp.paper)}>
    <Fold title={rollUp.paper}>
      <Choices
        legend={paperForm.letterhead}
        name="letterhead"
        all={letterheads.map(({ id, name }) => ({ value: id, label: t(name) }))}
        chosen={[sender.letterhead.id]}
        onChoose={onLetterhead}
      />
      <ReportOut
        {...out}
        more={
          <button type="button" class="plain" onClick={onNdjson}>
            {t(rollUp.ndjson)}
          </button>
        }
      />
      <ReportPaper page={page} sender={sender} />
      <Fold title={words.charts}>
        <div class="charts">
          <ReportCharts page={page} fields={fields} />
        </div>
      </Fold>
    </Fold>
  </section>
);

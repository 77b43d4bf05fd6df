import type { Letterhead } from '../../domain/desk/paper';
import { slug } from '../../domain/report/file';
import { csvOf, sheetOf } from '../../domain/report/forms';
import type { ReportPage } from '../../domain/report/page';
import { paperForm } from '../../i18n/desk-paper';
import { report as words } from '../../i18n/desk-report';
import { fill, type Lang, type Text } from '../../lib/text';
import { today } from '../../lib/time';
import type { Pwa } from '../pwa/pwa';
import { save } from './save';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const CSV = 'text/csv;charset=utf-8';

export interface FileDeps {
  load: Pwa['loadPart'];
  draw: () => void;
}

export interface Written {
  page: ReportPage;
  /** Of a report. */
  letterhead: Letterhead;
  place: string;
  /** Last day of its period. */
  to: string;
  lang: Lang;
}

/** A report, or a total, as files. */
export function createFiles({ load, draw }: FileDeps) {
  let said: Text | undefined;
  let failed: Text | undefined;
  let busy = false;

  async function make(name: string, type: string, write: () => Promise<BlobPart>) {
    if (busy) return;
    busy = true;
    [said, failed] = [paperForm.loading, undefined];
    draw();
    try {
      save(await write(), type, name);
      said = fill(words.loaded, { name });
    } catch {
      [said, failed] = [undefined, paperForm.failed];
    }
    busy = false;
    draw();
  }

  const nameOf = ({ page, to }: Written, ending: string) => `bao-cao-${slug(page.unit) || 'don-vi'}-${to}.${ending}`;

  return {
    said: () => said,
    failed: () => failed,
    /** What else has come of a press. */
    say(next?: Text) {
      [said, failed] = [next, undefined];
    },
    fail(problem: Text) {
      [said, failed] = [undefined, problem];
    },
    word: (written: Written) =>
      make(nameOf(written, 'docx'), WORD, async () => {
        const { reportDocument } = await load(() => import('../../office/report-word'));
        const { page, letterhead, place, lang } = written;
        return reportDocument(page, { letterhead, unit: page.unit, place, day: today(), lang });
      }),
    excel: (written: Written) =>
      make(nameOf(written, 'xlsx'), EXCEL, async () => {
        const { workbook } = await load(() => import('../../office/excel'));
        return workbook(sheetOf(written.page, written.lang));
      }),
    csv: (written: Written) => make(nameOf(written, 'csv'), CSV, async () => csvOf(sheetOf(written.page, written.lang))),
  };
}

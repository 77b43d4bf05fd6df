import type { DeskRepo, DeskSettings } from '../../domain/desk/desk';
import { forReport, type Letterhead } from '../../domain/desk/paper';
import { slug } from '../../domain/report/file';
import { shortText } from '../../domain/report/forms';
import type { Field } from '../../domain/report/hand-in';
import { isoOf } from '../../domain/report/log';
import type { Total } from '../../domain/report/merge';
import { reportPage } from '../../domain/report/page';
import { today } from '../../lib/time';
import type { RollUpPaperProps } from '../../ui/desk/roll-up-paper';
import { lang } from '../../ui/lang';
import type { Pwa } from '../pwa/pwa';
import { skillName } from './log-shelf';
import { createFiles } from './report-files';

interface TotalPaperDeps {
  repo: DeskRepo;
  letterheads: readonly Letterhead[];
  fields: readonly Field[];
  draw: () => void;
  load: Pwa['loadPart'];
  /** All that came in as a file of this name, a report a line. */
  onLines: (name: string) => void;
}

/** The total of many units as the report of the one that gathers them. */
export function createTotalPaper({ repo, letterheads, fields, draw, load, onLines }: TotalPaperDeps) {
  let settings: DeskSettings = {};
  const files = createFiles({ load, draw });

  return {
    /** As it was kept, in whichever room. */
    look(kept: DeskSettings) {
      settings = kept;
    },
    /** @param unit its tidy name */
    of(total: Total, unit: string): RollUpPaperProps | undefined {
      const chosen = letterheads.find(({ id }) => id === settings.letterhead) ?? letterheads[0];
      if (!chosen) return undefined;
      const letterhead = forReport(chosen);
      const language = lang.value === 'en' ? 'en' : 'vi';
      const page = reportPage({ ...total, unit }, { fields, skillName });
      const { place = '' } = settings;
      const written = { page, letterhead, place, to: total.period.to, lang: language } as const;
      return {
        ...{ page, fields, letterheads, shortText: shortText(page, language), said: files.said(), failed: files.failed() },
        sender: { letterhead, unit, place, day: isoOf(today()) },
        onLetterhead(id) {
          settings = { ...settings, letterhead: id };
          void repo.saveSettings({ letterhead: id });
          draw();
        },
        onWord: () => void files.word(written),
        onExcel: () => void files.excel(written),
        onCsv: () => void files.csv(written),
        onNdjson: () => onLines(`bao-cao-${slug(unit) || 'don-vi'}.ndjson`),
      };
    },
  };
}

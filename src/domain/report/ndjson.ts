import { canonical } from './file';
import type { HandIn } from './hand-in';

/** One report a line, as `src/sql` reads them: what differs and what came twice as well. */
export const toNdjson = (reports: readonly HandIn[]): string => reports.map((report) => `${canonical(report)}\n`).join('');

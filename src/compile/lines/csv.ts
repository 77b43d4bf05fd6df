import type { Line } from './collect';

/** Without it Excel takes Vietnamese for another alphabet. */
const BOM = '\ufeff';

const columns = ['id', 'station', 'bands', 'speaker', 'feeling', 'text'] as const;

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The list of lines, for a spreadsheet. */
export function csvOf(lines: readonly Line[]): string {
  const rows = lines.map((line) => columns.map((column) => (column === 'bands' ? line.bands.join(' ') : line[column])));
  return `${BOM}${[columns, ...rows].map((row) => `${row.map(quoted).join(',')}\r\n`).join('')}`;
}

import writeXlsxFile, { type Cell, type Feature, type Row } from 'write-excel-file/universal';
import { plainText, type Sheet, type SheetCell, type SheetRow } from '../domain/report/forms';

/*
 * Sheets as an Excel file. The library packs parts of up to 160 kB by itself and larger ones in a worker that the page's policy forbids: a
 * report is far smaller.
 */

const FONT = 'Times New Roman';
const PERCENT = '0.0%';
const HEAD = '#e8e4da';

function cellOf(cell: SheetCell, { head, lined, depth = 0 }: SheetRow, first: boolean, span: number): Cell {
  const style = {
    ...(head && { fontWeight: 'bold' as const }),
    ...(head && lined && { backgroundColor: HEAD }),
    ...(lined && { borderStyle: 'thin' as const, borderColor: '#000000' }),
    ...(span > 1 && { columnSpan: span }),
    ...(first && depth > 0 && { align: 'left' as const, indent: depth }),
    alignVertical: 'top' as const,
  };
  if (cell === null) return lined ? { value: '', ...style } : null;
  if (typeof cell === 'number') return { type: Number, value: cell, format: '#,##0', ...style };
  if (typeof cell === 'object') return { type: Number, value: cell.share, format: PERCENT, ...style };
  return { type: String, value: plainText(cell), ...style, wrap: true };
}

/** A4, as wide as the paper; what is one page stays one. */
const paper = ({ onePage, landscape }: Sheet): Feature<Blob> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml) =>
          xml
            .replace(/<worksheet\b[^>]*>/, (tag) => `${tag}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
            .replace(
              '</worksheet>',
              `<pageSetup paperSize="9" fitToWidth="1" fitToHeight="${onePage ? 1 : 0}"${landscape ? ' orientation="landscape"' : ''}/></worksheet>`,
            ),
      },
    },
  },
});

/** Lines that a text takes, over the width of the sheet. */
const linesOf = (text: SheetCell, width: number) => (typeof text === 'string' ? Math.ceil(text.length / width) : 1);
const LINE = 16;

function rowOf(row: SheetRow, widths: readonly number[]): Row {
  // The last one has the rest of the width.
  const rest = widths.length - row.cells.length + 1;
  const cells = row.cells.map((cell, at) => cellOf(cell, row, at === 0, at === row.cells.length - 1 ? rest : 1));
  const filled = [...cells, ...widths.slice(cells.length).map(() => null)];
  const [first, ...others] = filled;
  const widthOf = (at: number) => (at === cells.length - 1 ? widths.slice(at) : [widths[at] ?? 1]).reduce((sum, each) => sum + each, 0);
  const lines = Math.max(1, ...row.cells.map((cell, at) => linesOf(cell, widthOf(at))));
  // A row is as high as a line unless it says so.
  return first && lines > 1 ? [{ ...(first as object), height: LINE * lines }, ...others] : filled;
}

export async function workbook(sheet: Sheet): Promise<Blob> {
  const { name, widths, rows } = sheet;
  const data = rows.map((row) => rowOf(row, widths));
  const columns = widths.map((width) => ({ width }));
  return writeXlsxFile(data, { sheet: name, columns }, { fontFamily: FONT, fontSize: 11, features: [paper(sheet)] }).toBlob();
}

import {
  AlignmentType,
  BorderStyle,
  type ISectionPropertiesOptions,
  LeaderType,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Letterhead } from '../domain/desk/paper';

/* What every paper of ours is built from. Word measures in twentieths of a point, and letters in half points. */

export const FONT = 'Times New Roman';
const A4 = { width: 210, height: 297 };

export const mm = (length: number): number => Math.round((length * 1440) / 25.4);
export const toPoints = (twips: number): number => twips / 20;

/** Letters in one piece each: Word draws a separate accent beside its letter where the font has no such pair. */
export const run = (words: string, size: number, style: { bold?: true; italics?: true; scale?: number } = {}): TextRun =>
  new TextRun({ text: words.normalize('NFC'), size, ...style });

export const centred = (children: readonly ParagraphChild[], more: { keepNext?: boolean; before?: number } = {}): Paragraph =>
  new Paragraph({ children, alignment: AlignmentType.CENTER, keepNext: more.keepNext ?? false, spacing: { before: more.before ?? 0 } });

/** A paragraph of the page's text, in full blocks as official papers have it. */
export const body = (children: readonly ParagraphChild[], more: { keepNext?: boolean } = {}): Paragraph =>
  new Paragraph({
    children,
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: mm(10) },
    spacing: { before: 60, after: 60, line: 264 },
    keepNext: more.keepNext ?? false,
  });

/** Dots up to the right margin, to write on. @param width of the text, in mm */
export const toFill = (label: string, size: number, width: number): Paragraph =>
  new Paragraph({
    children: [run(`${label} \t`, size)],
    indent: { firstLine: mm(10) },
    spacing: { before: 60, after: 60, line: 264 },
    tabStops: [{ type: TabStopType.RIGHT, position: mm(width), leader: LeaderType.DOT }],
  });

/** A drawn line in the middle of a column. Lengths in twips. */
export const rule = (length: number, column: number): Paragraph => {
  const side = Math.max(0, Math.round((column - length) / 2));
  return new Paragraph({
    children: [],
    indent: { left: side, right: side },
    spacing: { before: 20, after: 40, line: 40, lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
  });
};

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const thin = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const sides = (border: typeof thin | typeof none) => ({ top: border, bottom: border, left: border, right: border });

/** Rows hold together. @param columns in twips @param lined with the first row again on each page @param out how far it reaches out on the left, in twips @param pad above and below the words of a lined cell, in twips */
export function table(columns: readonly number[], rows: readonly (readonly Paragraph[])[][], lined: boolean, out = 0, pad = 40): Table {
  const border = sides(lined ? thin : none);
  const inside = lined ? thin : none;
  const margin = lined ? { top: pad, bottom: pad, left: 80, right: 80 } : { top: 0, bottom: 0, left: 0, right: 0 };
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columns.reduce((a, b) => a + b, 0), type: WidthType.DXA },
    columnWidths: columns,
    ...(out > 0 && { indent: { size: -out, type: WidthType.DXA } }),
    borders: { ...border, insideHorizontal: inside, insideVertical: inside },
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          cantSplit: true,
          tableHeader: lined && index === 0,
          children: cells.map(
            (children, column) =>
              new TableCell({
                children,
                borders: border,
                margins: { ...margin, marginUnitType: WidthType.DXA },
                width: { size: columns[column] ?? 0, type: WidthType.DXA },
                verticalAlign: VerticalAlignTable.TOP,
              }),
          ),
        }),
    ),
  });
}

/** Of the text between the margins, in mm. */
export const textWidth = ({ margins }: Letterhead): number => A4.width - margins.left - margins.right;
export const textHeight = ({ margins }: Letterhead): number => A4.height - margins.top - margins.bottom;

export const page = ({ margins }: Letterhead): ISectionPropertiesOptions => ({
  titlePage: true,
  page: {
    size: { width: mm(A4.width), height: mm(A4.height) },
    margin: {
      top: mm(margins.top),
      bottom: mm(margins.bottom),
      left: mm(margins.left),
      right: mm(margins.right),
      header: mm(10),
      footer: mm(10),
      gutter: 0,
    },
  },
});

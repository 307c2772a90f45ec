import type { CellTone } from '../workbook/sheet-plan';

const colour = {
  ink: '1F2A30',
  quiet: '7A868D',
  /** Behind the label of a field that is typed. */
  typed: '4B5D67',
  /** Behind the label of a field that Fill works out. */
  derived: '0F6B6B',
  /** Behind the cells of such a field. */
  derivedCell: 'EEF5F4',
  /** Under the label of a field that is always required. */
  required: 'E0A030',
  line: 'B4BFC5',
  paper: 'F4F6F7',
} as const;

/**
 * The one look of everything that is printed: sheets, pages, lists. Colours are RRGGBB, sizes in points, widths in characters of the
 * sheet's own font.
 */
export const LOOK = {
  font: 'Microsoft YaHei',
  size: { title: 16, body: 10, header: 10, small: 9 },
  colour,
  /** The ink of a degree. */
  tone: { error: 'B3261E', warning: '8A5A00', review: '1F5FA8', info: colour.quiet } satisfies Record<CellTone, string>,
  /** Of a page, in inches. */
  margin: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.65, header: 0.3, footer: 0.3 },
  /** Of rows. */
  height: { title: 32, header: 22, note: 15, labels: 36, row: 30 },
} as const;

import { type Alignment, type CellStyle, type Font, StyleBook } from '../../files';
import { MONEY_FORMAT } from '../../shared/list/look';
import { dateFormat } from './formats';

const FONT: Font = { name: 'Microsoft YaHei', size: 10 };
const WHITE = 'FFFFFF';
/** Grounds of the headers: columns of the list as they were, and columns that were added. */
const GIVEN = '4B5D67';
const ADDED = '0F6B6B';
const RULED = { bottom: { style: 'hair', color: 'C5CDD3' } } as const;

const MIDDLE: Alignment = { vertical: 'center' };
const LEFT: Alignment = { vertical: 'center', horizontal: 'left', indent: 1 };
const CENTRE: Alignment = { vertical: 'center', horizontal: 'center' };

/** Heights of rows in points. */
export const HEADER_HEIGHT = 42;
export const SHORT_HEADER_HEIGHT = 28;
export const TITLE_HEIGHT = 26;
export const LINE_HEIGHT = 16.5;

/** How cells of one stretch of a list look, by what they hold; indexes into the workbook's styles. */
export interface Looks {
  readonly number: number;
  readonly text: number;
  readonly centred: number;
  readonly day: number;
  readonly moment: number;
  readonly time: number;
}

function looksOf(styles: StyleBook, common: CellStyle): Looks {
  const look = (alignment: Alignment, format?: string): number => styles.indexOf({ alignment, format, ...common });
  return {
    number: look(MIDDLE),
    text: look(LEFT),
    centred: look(CENTRE),
    day: look(MIDDLE, dateFormat('day')),
    moment: look(MIDDLE, dateFormat('moment')),
    time: look(MIDDLE, dateFormat('time')),
  };
}

const header = (fill: string): CellStyle => ({
  font: { ...FONT, bold: true, color: WHITE },
  fill,
  alignment: { ...CENTRE, wrap: true },
});

/** Every look of the sheets of a result. */
export function makeLooks() {
  const styles = new StyleBook(FONT);
  return {
    styles,
    /** The first row above the header, and the others above it. */
    title: looksOf(styles, { font: { ...FONT, size: 14, bold: true } }),
    remark: looksOf(styles, { font: { ...FONT, size: 9 } }),
    given: looksOf(styles, header(GIVEN)),
    added: looksOf(styles, header(ADDED)),
    body: looksOf(styles, { borders: RULED }),
    money: styles.indexOf({ borders: RULED, alignment: MIDDLE, format: MONEY_FORMAT }),
    prose: styles.indexOf({ borders: RULED, alignment: { vertical: 'top', wrap: true } }),
  };
}

export type ResultLooks = ReturnType<typeof makeLooks>;

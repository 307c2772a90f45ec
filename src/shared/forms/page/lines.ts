import { widthOf } from '../../text/width';

/** Columns of the grid that a page is laid out on; all of one width. */
export const GRID = 12;
/** Characters that one of them holds. */
export const GRID_WIDTH = 7;
/** Columns of a label, and of the value beside it in a line with two fields. */
export const LABEL = 2;
export const HALF = GRID / 2 - LABEL;

/** Points that one page holds, A4 upright with its margins, and heights of what stands on it. */
export const PAGE_HEIGHT = 740;
export const HEIGHT = {
  title: 40,
  small: 18,
  line: 26,
  roomyLine: 36,
  text: 15,
  box: 52,
  sign: 46,
  seal: 30,
  gap: 8,
} as const;

/** What a cell of a page is, and so how it is drawn. */
export type CellRole = 'title' | 'small' | 'smallRight' | 'label' | 'value' | 'box' | 'sign' | 'day' | 'seal' | 'gap';

export interface PageCell {
  /** From 0; cells that span several columns are merged. */
  readonly column: number;
  readonly span: number;
  readonly text: string;
  readonly role: CellRole;
}

export interface PageLine {
  /** In points. */
  readonly height: number;
  readonly cells: readonly PageCell[];
  /** What it grows into where the page has room: a roomier line, or a box that takes the rest. */
  readonly grows?: 'line' | 'box';
}

/** Characters that a cell over so many columns holds on one line. */
const room = (span: number): number => span * GRID_WIDTH - 2;

/** Lines that a text takes in a cell over so many columns. */
export const textLines = (text: string, span: number): number =>
  text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOf(line) / room(span))), 0);

/** Height of a cell that holds so many lines. */
export const heightFor = (lines: number, least: number): number => Math.max(least, lines * HEIGHT.text + HEIGHT.gap);

import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { CellTone } from '../../shared/workbook/sheet-plan';
import type { Look } from '../book';

const TEAL = '#0F6B6B';
const SLATE = '#4B5D67';
const HEAD = {
  bl: BooleanNumber.TRUE,
  cl: { rgb: '#FFFFFF' },
  vt: VerticalAlign.MIDDLE,
  ht: HorizontalAlign.CENTER,
  tb: WrapStrategy.WRAP,
} satisfies IStyleData;

/** How the looks are drawn. */
export const STYLES: Readonly<Record<Look, IStyleData>> = {
  title: { fs: 14, bl: BooleanNumber.TRUE, cl: { rgb: TEAL }, vt: VerticalAlign.MIDDLE },
  note: { fs: 9, cl: { rgb: '#5A6872' }, vt: VerticalAlign.MIDDLE },
  given: { ...HEAD, bg: { rgb: SLATE } },
  added: { ...HEAD, bg: { rgb: TEAL } },
  label: { cl: { rgb: '#2B3A42' }, vt: VerticalAlign.MIDDLE },
  prose: { tb: WrapStrategy.WRAP, vt: VerticalAlign.TOP },
  result: { ht: HorizontalAlign.CENTER, vt: VerticalAlign.MIDDLE },
  head: {
    fs: 12,
    bl: BooleanNumber.TRUE,
    cl: { rgb: TEAL },
    vt: VerticalAlign.MIDDLE,
    bd: { b: { s: BorderStyleTypes.MEDIUM, cl: { rgb: TEAL } } },
  },
  typed: { ff: 'Consolas, Menlo, monospace', bg: { rgb: '#EEF6F6' }, cl: { rgb: '#0A4F4F' }, vt: VerticalAlign.MIDDLE },
  step: { cl: { rgb: TEAL }, bl: BooleanNumber.TRUE, ht: HorizontalAlign.CENTER, vt: VerticalAlign.TOP },
};

const TONES: Readonly<Record<CellTone, readonly [stroke: string, fill: string]>> = {
  error: ['#B3261E', 'rgba(179, 38, 30, 0.14)'],
  warning: ['#B8860B', 'rgba(224, 160, 48, 0.18)'],
  review: ['#1F5FA8', 'rgba(31, 95, 168, 0.14)'],
  info: ['#7A868D', 'rgba(122, 134, 141, 0.14)'],
};

/** How a marked cell is painted over, in the ink of a degree. */
export const markStyle = (tone: CellTone) => ({
  stroke: TONES[tone][0],
  strokeWidth: 2,
  fill: TONES[tone][1],
  widgets: {},
});

/** The usual font of Chinese workbooks; the page's styles say what stands in for it. */
export const FONT = 'Microsoft YaHei';

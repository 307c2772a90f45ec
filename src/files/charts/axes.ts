import { escapeXml } from '../xml/xml-text';
import type { Chart, ChartLook, ValueAxis } from './chart';
import { solid, textXml, titleXml } from './text';

/** The axes that a group of series goes by. */
export interface AxisPair {
  readonly category: number;
  readonly value: number;
}

export const PRIMARY: AxisPair = { category: 50_010, value: 50_020 };
export const SECONDARY: AxisPair = { category: 50_030, value: 50_040 };

const TITLE_SIZE = 10;
const LABEL_SIZE = 9;
/** Of a line of an axis or of the grid, in EMU: three quarters of a point. */
const LINE_WIDTH = 9_525;

const lineXml = (colour: string): string => `<c:spPr><a:ln w="${LINE_WIDTH}">${solid(colour)}</a:ln></c:spPr>`;

/** The axis of categories below (at the left of lying bars), or the hidden one that belongs to the second axis of values. */
export function categoryAxisXml(chart: Chart, pair: AxisPair, look: ChartLook): string {
  const isHidden = pair === SECONDARY;
  const { lying = false, categoryTitle } = chart;
  const title = isHidden ? '' : titleXml(categoryTitle, chart, look, { size: TITLE_SIZE, turned: lying });
  return (
    `<c:catAx><c:axId val="${pair.category}"/><c:scaling><c:orientation val="${lying ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `<c:delete val="${isHidden ? 1 : 0}"/><c:axPos val="${lying ? 'l' : 'b'}"/>${title}<c:numFmt formatCode="General" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${lineXml(look.line)}` +
    textXml(LABEL_SIZE, look.ink, look) +
    `<c:crossAx val="${pair.value}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>` +
    `<c:noMultiLvlLbl val="1"/></c:catAx>`
  );
}

/** The axis of values at the left with its grid, or the second one at the right. */
export function valueAxisXml(chart: Chart, axis: ValueAxis, pair: AxisPair, look: ChartLook): string {
  const isSecond = pair === SECONDARY;
  const { lying = false } = chart;
  const { title, format, min, max } = axis;
  const bounds =
    (max === undefined ? '' : `<c:max val="${max}"/>`) + (min === undefined ? '' : `<c:min val="${min}"/>`);
  // Categories that run downwards turn the axis of values to the top unless it crosses at the far end.
  const crosses = isSecond || lying ? 'max' : 'autoZero';
  return (
    `<c:valAx><c:axId val="${pair.value}"/><c:scaling><c:orientation val="minMax"/>${bounds}</c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${lying ? 'b' : isSecond ? 'r' : 'l'}"/>` +
    (isSecond ? '' : `<c:majorGridlines>${lineXml('E3E8EB')}</c:majorGridlines>`) +
    titleXml(title, chart, look, { size: TITLE_SIZE, turned: !lying }) +
    `<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textXml(LABEL_SIZE, look.quiet, look)}` +
    `<c:crossAx val="${pair.category}"/><c:crosses val="${crosses}"/><c:crossBetween val="between"/></c:valAx>`
  );
}

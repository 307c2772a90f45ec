import { RELATIONSHIPS, XML_HEAD } from '../xml/xml-write';
import { type AxisPair, categoryAxisXml, PRIMARY, SECONDARY, valueAxisXml } from './axes';
import type { Chart, ChartLook, ChartSeries } from './chart';
import { seriesXml } from './series';
import { languageOf, solid, textXml, titleXml } from './text';

export const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
export const DRAWING_MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';

const TITLE_SIZE = 14;
const LEGEND_SIZE = 9;
/** The space between bars, in percent of a bar. */
const GAP = 55;

interface Numbered {
  readonly series: ChartSeries;
  readonly index: number;
}

const axisIds = ({ category, value }: AxisPair): string => `<c:axId val="${category}"/><c:axId val="${value}"/>`;

/** The series of one kind that go by one pair of axes; nothing where there are none. */
function groupXml(list: readonly Numbered[], pair: AxisPair, lying: boolean, look: ChartLook): string {
  const all = (kind: ChartSeries['kind']): string =>
    list
      .filter(({ series }) => series.kind === kind)
      .map(({ series, index }) => seriesXml(series, index, look))
      .join('');
  const [columns, lines] = [all('column'), all('line')];
  const bars =
    columns === ''
      ? ''
      : `<c:barChart><c:barDir val="${lying ? 'bar' : 'col'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${columns}` +
        `<c:gapWidth val="${GAP}"/>${axisIds(pair)}</c:barChart>`;
  const line =
    lines === ''
      ? ''
      : `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${lines}<c:marker val="1"/>${axisIds(pair)}</c:lineChart>`;
  return bars + line;
}

/** A chart as the part of a package. */
export function chartPart(chart: Chart, look: ChartLook): string {
  const { title, series, lying = false, axis, secondaryAxis } = chart;
  const numbered = series.map((one, index): Numbered => ({ series: one, index }));
  const isSecond = ({ series: one }: Numbered): boolean => secondaryAxis !== undefined && one.secondary === true;
  const first = numbered.filter((one) => !isSecond(one));
  const second = numbered.filter(isSecond);
  const secondAxes =
    secondaryAxis === undefined
      ? ''
      : categoryAxisXml(chart, SECONDARY, look) + valueAxisXml(chart, secondaryAxis, SECONDARY, look);
  const legend =
    series.length === 1
      ? ''
      : `<c:legend><c:legendPos val="t"/><c:overlay val="0"/>${textXml(LEGEND_SIZE, look.ink, look)}</c:legend>`;
  return (
    `${XML_HEAD}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING_MAIN}" xmlns:r="${RELATIONSHIPS}"><c:date1904 val="0"/>` +
    `<c:lang val="${languageOf(chart)}"/><c:roundedCorners val="0"/><c:chart>` +
    titleXml(title, chart, look, { size: TITLE_SIZE, bold: true }) +
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${groupXml(first, PRIMARY, lying, look)}${groupXml(second, SECONDARY, lying, look)}` +
    categoryAxisXml(chart, PRIMARY, look) +
    valueAxisXml(chart, axis, PRIMARY, look) +
    `${secondAxes}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr>${solid('FFFFFF')}<a:ln w="9525">${solid('D5DBDF')}</a:ln></c:spPr>${textXml(LEGEND_SIZE, look.ink, look)}</c:chartSpace>`
  );
}

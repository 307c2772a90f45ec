import { areaName } from '../sheet/area';
import { escapeXml } from '../xml/xml-text';
import type { CellStrip, ChartLook, ChartSeries } from './chart';
import { solid, textXml } from './text';

/** `'投诉 统计'!$A$2:$A$13`. */
function stripReference({ sheet, area }: CellStrip): string {
  const absolute = areaName(area).replace(/[A-Z]+|\d+/g, '$$$&');
  return `'${sheet.replace(/'/g, "''")}'!${absolute}`;
}

const texts = (strip: CellStrip, list: readonly string[]): string => {
  const points = list.map((text, i) => `<c:pt idx="${i}"><c:v>${escapeXml(text)}</c:v></c:pt>`).join('');
  return `<c:strRef><c:f>${escapeXml(stripReference(strip))}</c:f><c:strCache><c:ptCount val="${list.length}"/>${points}</c:strCache></c:strRef>`;
};

const numbers = ({ at, numbers: list, format }: ChartSeries['values']): string => {
  const points = list
    .map((number, i) => (number === undefined ? '' : `<c:pt idx="${i}"><c:v>${number}</c:v></c:pt>`))
    .join('');
  return `<c:numRef><c:f>${escapeXml(stripReference(at))}</c:f><c:numCache><c:formatCode>${escapeXml(format)}</c:formatCode><c:ptCount val="${list.length}"/>${points}</c:numCache></c:numRef>`;
};

const LABEL_SIZE = 9;
const MARKER_SIZE = 6;
/** Of a line, in EMU: 2.25 points. */
const LINE_WIDTH = 28_575;

const labelsXml = ({ kind, values }: ChartSeries, look: ChartLook): string =>
  `<c:dLbls><c:numFmt formatCode="${escapeXml(values.format)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
  textXml(LABEL_SIZE, look.ink, look) +
  `<c:dLblPos val="${kind === 'line' ? 't' : 'outEnd'}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>` +
  `<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;

/** One series as `c:ser`. */
export function seriesXml(series: ChartSeries, index: number, look: ChartLook): string {
  const { kind, name, categories, values, colour, labelled = false } = series;
  const isLine = kind === 'line';
  const shape = isLine
    ? `<c:spPr><a:ln w="${LINE_WIDTH}" cap="rnd">${solid(colour)}<a:round/></a:ln></c:spPr>`
    : `<c:spPr>${solid(colour)}</c:spPr>`;
  const points = isLine
    ? `<c:marker><c:symbol val="circle"/><c:size val="${MARKER_SIZE}"/><c:spPr>${solid('FFFFFF')}<a:ln w="19050">${solid(colour)}</a:ln></c:spPr></c:marker>`
    : '<c:invertIfNegative val="0"/>';
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${texts(name.at, [name.text])}</c:tx>${shape}${points}` +
    (labelled ? labelsXml(series, look) : '') +
    `<c:cat>${texts(categories.at, categories.texts)}</c:cat><c:val>${numbers(values)}</c:val>` +
    `${isLine ? '<c:smooth val="0"/>' : ''}</c:ser>`
  );
}

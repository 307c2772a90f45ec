import { RELATIONSHIPS, XML_HEAD } from '../xml/xml-write';
import { attributeOf, escapeXml, splice, tagsOf } from '../xml/xml-text';
import type { PlacedChart } from './chart';
import { CHART, DRAWING_MAIN } from './chart-part';

const SHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';

/** A drawing without anything on it. */
export const EMPTY_DRAWING = `${XML_HEAD}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING_MAIN}"></xdr:wsDr>`;

/** Of a point, in EMU. */
const POINT = 12_700;

const corner = (name: 'from' | 'to', row: number, column: number, indent = 0): string =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${indent * POINT}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;

/** The frame of one chart; it names its spaces itself, since a drawing that somebody else made may call them otherwise. */
function anchorXml({ chart, covers, indent }: PlacedChart, id: number, relationship: string): string {
  const { top, left, bottom, right } = covers;
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING_MAIN}" editAs="oneCell">${corner('from', top, left, indent)}${corner('to', bottom, right)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${escapeXml(chart.title)}" descr="${escapeXml(chart.description)}"/>` +
    `<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONSHIPS}" r:id="${relationship}"/></a:graphicData></a:graphic>` +
    `</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

/** A drawing with charts put over what it has already. */
export function withCharts(
  drawing: string,
  charts: readonly { readonly placed: PlacedChart; readonly relationship: string }[],
): string {
  let greatest = 1;
  let end = drawing.length;
  for (const tag of tagsOf(drawing)) {
    if (tag.name === 'cNvPr') greatest = Math.max(greatest, Number(attributeOf(tag.text, 'id') ?? 0));
    if (tag.name === 'wsDr' && tag.kind === 'close') end = tag.from;
    // A drawing that was emptied may have been written as one tag.
    else if (tag.name === 'wsDr' && tag.kind === 'empty') {
      const open = `${tag.text.replace(/(?<!\s)\s*\/>$/, '>')}</${tag.prefix}wsDr>`;
      return withCharts(splice(drawing, [{ from: tag.from, to: tag.to, text: open }]), charts);
    }
  }
  const frames = charts.map(({ placed, relationship }, i) => anchorXml(placed, greatest + 1 + i, relationship));
  return splice(drawing, [{ from: end, to: end, text: frames.join('') }]);
}

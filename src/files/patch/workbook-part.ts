import { resolvePart } from '../parts/relationships';
import { type Tag, attributeOf, splice, tagsOf, withAttribute } from '../xml/xml-text';

/** What may stand behind `<calcPr>` in the workbook part, in the order of the format. */
const BEHIND_CALCULATION = new Set([
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
]);

/** The workbook part with the wish that everything be calculated when the file is opened. */
export function askForCalculation(xml: string): string {
  let depth = 0;
  let prefix = '';
  for (const tag of tagsOf(xml)) {
    const isChild = depth === 1 && tag.kind !== 'close';
    if (depth === 0 && tag.name === 'workbook') prefix = tag.prefix;
    if (isChild && tag.name === 'calcPr') {
      return splice(xml, [{ from: tag.from, to: tag.to, text: withAttribute(tag.text, 'fullCalcOnLoad', '1') }]);
    }
    if ((isChild && BEHIND_CALCULATION.has(tag.name)) || (depth === 1 && tag.kind === 'close')) {
      return splice(xml, [{ from: tag.from, to: tag.from, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` }]);
    }
    depth += tag.kind === 'open' ? 1 : tag.kind === 'close' ? -1 : 0;
  }
  return xml;
}

/** A list of relationships without those that lead to a part. */
export const withoutRelationship = (xml: string, from: string, part: string): string =>
  without(xml, (tag) => {
    const target = tag.name === 'Relationship' ? attributeOf(tag.text, 'Target') : undefined;
    return target !== undefined && resolvePart(from, target) === part;
  });

/** The list of content types without a part. */
export const withoutContentType = (xml: string, part: string): string =>
  without(
    xml,
    (tag) => tag.name === 'Override' && attributeOf(tag.text, 'PartName')?.toLowerCase() === `/${part}`.toLowerCase(),
  );

function without(xml: string, isMeant: (tag: Tag) => boolean): string {
  const edits: { from: number; to: number; text: string }[] = [];
  let open: Tag | undefined;
  for (const tag of tagsOf(xml)) {
    if (open !== undefined) {
      if (tag.kind === 'close' && tag.name === open.name) {
        edits.push({ from: open.from, to: tag.to, text: '' });
        open = undefined;
      }
    } else if (tag.kind === 'empty' && isMeant(tag)) edits.push({ from: tag.from, to: tag.to, text: '' });
    else if (tag.kind === 'open' && isMeant(tag)) open = tag;
  }
  return splice(xml, edits);
}

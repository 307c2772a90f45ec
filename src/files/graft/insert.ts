import { askForCalculation } from '../patch/workbook-part';
import type { ChangedParts } from '../parts/changed-parts';
import { SHIFT_1904 } from '../sheet/cell-values';
import type { Host } from '../host';
import { attributes, XML_HEAD } from '../xml/xml-write';
import { openPackage, type Package } from '../zip/package';
import { withLimits } from '../limits';
import { readText } from '../parts/part-text';
import { relationshipsPart, resolvePart } from '../parts/relationships';
import { attributeOf, escapeXml, findTag, isOn, splice, tagsOf, withAttribute } from '../xml/xml-text';
import { NumberClass } from '../parts/styles';
import { type OpenOptions, openParts, type WorkbookParts } from '../workbook';
import { listTitles, openForSheets } from './open';
import { type Restore, restoreOf } from './restore';
import { graftedSheet, type SheetTerms, sharedTexts } from './sheet-text';
import { GraftedStyles } from './styles';
import { definedNames, listedSheets, withNames, withSheets } from './workbook-text';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Takes the formats of the drawn workbook in, and says what they are called here. */
async function takeStyles(
  parts: ChangedParts,
  stylesPart: string | undefined,
  mainPart: string,
  donor: WorkbookParts,
): Promise<Pick<SheetTerms, 'formats' | 'conditions'>> {
  const drawn = await readText(donor.pack, donor.stylesPart!);
  if (stylesPart === undefined) {
    const part = parts.freeName('xl', 'styles');
    parts.put(part, drawn);
    await parts.addContentType(part, `${SPREADSHEET}.styles+xml`);
    await parts.relate(mainPart, 'styles', part);
  }
  const given = stylesPart === undefined ? drawn : await parts.text(stylesPart);
  const styles = new GraftedStyles(given);
  const taken = { formats: styles.cellsOf(drawn), conditions: styles.conditionsOf(drawn) };
  const xml = styles.toXml();
  if (stylesPart !== undefined && xml !== given) parts.put(stylesPart, xml);
  return taken;
}

/** Names of the drawn workbook that mean something else here, and what they are called instead. */
function freeNames(main: string, donor: string): Map<string, string> {
  const taken = new Set(definedNames(main).map(({ name }) => name.toLowerCase()));
  const names = new Map<string, string>();
  for (const { name, sheet } of definedNames(donor)) {
    if (sheet !== undefined || !taken.has(name.toLowerCase())) continue;
    let number = 2;
    while (taken.has(`${name}_${number}`.toLowerCase())) number++;
    names.set(name, `${name}_${number}`);
  }
  return names;
}

/** The highest number that a table of a workbook bears. */
async function lastTableId(pack: Package): Promise<number> {
  let last = 0;
  for (const { name } of pack.entries) {
    if (!/^xl\/tables\/[^/]+\.xml$/i.test(name)) continue;
    last = Math.max(last, Number(attributeOf(findTag(await readText(pack, name), 'table')?.text ?? '', 'id') ?? 0));
  }
  return last;
}

/** Puts the list of arrows of a drawn sheet beside its copy, with the tables that they lead to. */
async function takeTables(
  parts: ChangedParts,
  donor: Package,
  from: string,
  to: string,
  nextId: () => number,
): Promise<void> {
  const arrows: string[] = [];
  if (donor.has(relationshipsPart(from)))
    for (const tag of tagsOf(await readText(donor, relationshipsPart(from)))) {
      if (tag.name !== 'Relationship' || tag.kind === 'close') continue;
      const target = attributeOf(tag.text, 'Target') ?? '';
      if (attributeOf(tag.text, 'TargetMode') === 'External') {
        if (!target.startsWith('#')) arrows.push(tag.text);
        continue;
      }
      const part = parts.freeName('xl/tables', 'table');
      const table = await readText(donor, resolvePart(from, target));
      const root = findTag(table, 'table')!;
      const text = withAttribute(root.text, 'id', String(nextId()));
      parts.put(part, splice(table, [{ from: root.from, to: root.to, text }]));
      await parts.addContentType(part, `${SPREADSHEET}.table+xml`);
      arrows.push(withAttribute(tag.text, 'Target', `/${part}`));
    }
  if (arrows.length > 0)
    parts.put(
      relationshipsPart(to),
      `${XML_HEAD}<Relationships${attributes({ xmlns: PACKAGE })}>${arrows.join('')}</Relationships>`,
    );
}

/** Links of a sheet that lead into its own workbook, by their arrows. */
async function ownLinks(donor: Package, part: string): Promise<Map<string, string>> {
  const links = new Map<string, string>();
  if (!donor.has(relationshipsPart(part))) return links;
  for (const tag of tagsOf(await readText(donor, relationshipsPart(part)))) {
    const target = attributeOf(tag.text, 'Target') ?? '';
    if (target.startsWith('#')) links.set(attributeOf(tag.text, 'Id') ?? '', target.slice(1));
  }
  return links;
}

/**
 * Puts the sheets of a workbook that was drawn for it behind the sheets of another one, with their tables, formats, names, validations
 * and print set-up. Of the workbook only the lists change that must know of them; every other part is copied byte for byte.
 * @param drawn  a workbook that holds nothing but what is to come in; its sheets and tables bear names that are free
 * @returns the new file, and how the workbook comes back to what it was
 * @throws Problem where the workbook is signed, in the strict format, or its structure is protected
 */
export async function insertSheets(
  bytes: Uint8Array,
  drawn: Uint8Array,
  host: Host,
  options: OpenOptions,
): Promise<{ readonly bytes: Uint8Array; readonly restore: Restore }> {
  const opened = await openForSheets(bytes, host, options);
  const { pack, mainPart, parts } = opened;
  const donor = await openParts(drawn, host, options);
  const donorMain = await readText(donor.pack, donor.mainPart);
  const main = await parts.text(mainPart);

  const names = freeNames(main, donorMain);
  const strings = donor.relationships.find(({ type }) => type === 'sharedStrings')?.target;
  const terms = {
    ...(await takeStyles(parts, opened.stylesPart, mainPart, donor)),
    texts: strings === undefined ? [] : sharedTexts(await readText(donor.pack, strings)),
    names,
    isDate: (format: number) => donor.numberClasses[format] === NumberClass.Date,
    shift: opened.date1904 ? SHIFT_1904 : 0,
  };
  let lastId = await lastTableId(pack);
  const states = new Map(listedSheets(donorMain).map(({ name, tag }) => [name, attributeOf(tag.text, 'state')]));
  const sheets = [];
  for (const { context } of donor.sheets) {
    const part = parts.freeName('xl/worksheets', 'sheet');
    const links = await ownLinks(donor.pack, context.part);
    parts.put(part, graftedSheet(await readText(donor.pack, context.part), { ...terms, links }));
    await parts.addContentType(part, `${SPREADSHEET}.worksheet+xml`);
    await takeTables(parts, donor.pack, context.part, part, () => ++lastId);
    const relationship = await parts.relate(mainPart, 'worksheet', part);
    sheets.push({ name: context.name, relationship, state: states.get(context.name) });
  }

  const before = listedSheets(main).length;
  const defined = definedNames(donorMain).map(({ name, sheet, refersTo }) => {
    const said = attributes({
      name: names.get(name) ?? name,
      localSheetId: sheet === undefined ? undefined : before + sheet,
    });
    return `<definedName${said}>${escapeXml(refersTo)}</definedName>`;
  });
  const listed = withNames(withSheets(main, sheets), defined);
  const calculation = findTag(donorMain, 'calcPr');
  const asks = calculation !== undefined && isOn(attributeOf(calculation.text, 'fullCalcOnLoad'));
  parts.put(mainPart, asks ? askForCalculation(listed) : listed);
  await listTitles(opened, [...opened.sheets.map(({ context }) => context.name), ...sheets.map(({ name }) => name)]);

  const written = await parts.whole(host);
  const now = openPackage(written, options.file, host, withLimits(options.limits));
  const added = sheets.map(({ name }) => name);
  return { bytes: written, restore: await restoreOf(pack, now, added, parts.changed) };
}

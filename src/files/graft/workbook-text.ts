import { attributes, RELATIONSHIPS } from '../xml/xml-write';
import {
  attributeOf,
  elementEnd,
  findTag,
  isOn,
  splice,
  type Tag,
  tagsOf,
  unescapeXml,
  withAttribute,
} from '../xml/xml-text';

/** A sheet as the workbook part lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly id: number;
  readonly relationship: string;
  readonly isVisible: boolean;
  readonly tag: Tag;
}

/** A name that the workbook part defines. */
export interface DefinedName {
  readonly name: string;
  /** The number of the sheet, from 0, that it belongs to; undefined for one of the whole workbook. */
  readonly sheet: number | undefined;
  /** What it stands for: `'选项'!$A$2:$A$9`. */
  readonly refersTo: string;
  readonly tag: Tag;
  readonly end: number;
}

/** The sheets in the order of their tabs, those that are only a chart too. */
export const listedSheets = (xml: string): ListedSheet[] =>
  [...tagsOf(xml)]
    .filter((tag) => tag.name === 'sheet' && tag.kind !== 'close')
    .map((tag) => ({
      name: attributeOf(tag.text, 'name') ?? '',
      id: Number(attributeOf(tag.text, 'sheetId')),
      relationship: /\s[\w.-]+:id\s*=\s*["']([^"']*)["']/.exec(tag.text)?.[1] ?? '',
      isVisible: (attributeOf(tag.text, 'state') ?? 'visible') === 'visible',
      tag,
    }));

export const definedNames = (xml: string): DefinedName[] =>
  [...tagsOf(xml)]
    .filter((tag) => tag.name === 'definedName' && tag.kind === 'open')
    .map((tag) => {
      const end = elementEnd(xml, tag);
      const sheet = attributeOf(tag.text, 'localSheetId');
      return {
        name: attributeOf(tag.text, 'name') ?? '',
        sheet: sheet === undefined ? undefined : Number(sheet),
        refersTo: unescapeXml(xml.slice(tag.to, xml.lastIndexOf('</', end - 1))),
        tag,
        end,
      };
    });

/** Whether sheets may be neither added nor removed. */
export function isLocked(xml: string): boolean {
  const tag = findTag(xml, 'workbookProtection');
  return tag !== undefined && isOn(attributeOf(tag.text, 'lockStructure'));
}

/** A sheet that comes in behind the others. */
export interface NewSheet {
  readonly name: string;
  readonly relationship: string;
  readonly state: string | undefined;
}

/** The workbook part with further sheets behind the others. */
export function withSheets(xml: string, sheets: readonly NewSheet[]): string {
  const list = findTag(xml, 'sheets')!;
  const last = Math.max(0, ...listedSheets(xml).map(({ id }) => id));
  const text = sheets
    .map(({ name, relationship, state }, i) => {
      const said = attributes({ name, sheetId: last + 1 + i, state });
      return `<${list.prefix}sheet${said} xmlns:r="${RELATIONSHIPS}" r:id="${relationship}"/>`;
    })
    .join('');
  const end = xml.lastIndexOf('</', elementEnd(xml, list) - 1);
  return splice(xml, [{ from: end, to: end, text }]);
}

/** What stands before the names in the workbook part, in the order of the format. */
const BEFORE_NAMES = ['sheets', 'functionGroups', 'externalReferences'];

/**
 * The workbook part with further names.
 * @param names  each as its element stands in a part, without a prefix
 */
export function withNames(xml: string, names: readonly string[]): string {
  if (names.length === 0) return xml;
  const { prefix } = findTag(xml, 'workbook')!;
  const text = names.map((name) => name.replace(/<(\/?)(?=definedName)/g, `<$1${prefix}`)).join('');
  const list = findTag(xml, 'definedNames');
  if (list?.kind === 'open') {
    const end = xml.lastIndexOf('</', elementEnd(xml, list) - 1);
    return splice(xml, [{ from: end, to: end, text }]);
  }
  const whole = `<${prefix}definedNames>${text}</${prefix}definedNames>`;
  if (list !== undefined) return splice(xml, [{ from: list.from, to: list.to, text: whole }]);
  const before = BEFORE_NAMES.flatMap((name) => findTag(xml, name) ?? []);
  const from = Math.max(...before.map((tag) => elementEnd(xml, tag)));
  return splice(xml, [{ from, to: from, text: whole }]);
}

/** Whether a name stands for cells of a sheet alone, so that it means nothing without it. */
const isOf = ({ refersTo }: DefinedName, sheet: string): boolean =>
  [sheet, `'${sheet.replace(/'/g, "''")}'`].some((ref) => refersTo.toLowerCase().startsWith(`${ref.toLowerCase()}!`));

/** The workbook part without some sheets, and without the names that stood for their cells. */
export function withoutSheets(xml: string, gone: readonly string[]): string {
  const sheets = listedSheets(xml);
  const left = sheets.filter(({ name }) => !gone.includes(name));
  const edits = sheets
    .filter(({ name }) => gone.includes(name))
    .map(({ tag }) => ({ from: tag.from, to: elementEnd(xml, tag), text: '' }));
  const numberNow = (number: number): number => left.indexOf(sheets[number]);

  const names = definedNames(xml);
  const dropped = names.filter((one) =>
    one.sheet === undefined ? gone.some((sheet) => isOf(one, sheet)) : numberNow(one.sheet) < 0,
  );
  const list = findTag(xml, 'definedNames');
  if (list !== undefined && names.length > 0 && dropped.length === names.length)
    // An empty list is against the format.
    edits.push({ from: list.from, to: elementEnd(xml, list), text: '' });
  else
    for (const one of names) {
      const { tag, end, sheet } = one;
      if (dropped.includes(one)) edits.push({ from: tag.from, to: end, text: '' });
      else if (sheet !== undefined && numberNow(sheet) !== sheet) {
        const text = withAttribute(tag.text, 'localSheetId', String(numberNow(sheet)));
        edits.push({ from: tag.from, to: tag.to, text });
      }
    }

  const shown = Math.max(
    0,
    left.findIndex(({ isVisible }) => isVisible),
  );
  for (const tag of tagsOf(xml)) {
    if (tag.name !== 'workbookView' || tag.kind === 'close') continue;
    const text = ['activeTab', 'firstSheet'].reduce((view, name) => {
      const number = attributeOf(view, name);
      if (number === undefined) return view;
      const now = numberNow(Number(number));
      return withAttribute(view, name, String(now < 0 ? shown : now));
    }, tag.text);
    edits.push({ from: tag.from, to: tag.to, text });
  }
  return splice(xml, edits);
}

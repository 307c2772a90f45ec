import type { Area, ExcelTable } from '../../shared/workbook/sheet';
import { parseArea } from './area';
import type { Package } from '../zip/package';
import { readText } from '../parts/part-text';
import { readRelationships } from '../parts/relationships';
import { attributeOf, findTag } from '../xml/xml-text';

/** A table of a sheet, as its part has it. */
export interface TablePart {
  readonly part: string;
  readonly xml: string;
  readonly names: readonly string[];
  readonly area: Area;
  readonly headerRows: number;
  readonly totalsRows: number;
}

/** A table as forms and lists know it. */
export const excelTable = ({ names, area, headerRows, totalsRows }: TablePart): ExcelTable => ({
  name: names[0] || names[1],
  area,
  headerRows,
  totalsRows,
});

/** The tables of a sheet. */
export async function readTableParts(pack: Package, sheetPart: string): Promise<TablePart[]> {
  const tables: TablePart[] = [];
  for (const { type, target } of await readRelationships(pack, sheetPart)) {
    if (type !== 'table' || !pack.has(target)) continue;
    const xml = await readText(pack, target);
    const tag = findTag(xml, 'table')?.text ?? '';
    const area = parseArea(attributeOf(tag, 'ref') ?? '');
    if (area === undefined) continue;
    tables.push({
      part: target,
      xml,
      names: [attributeOf(tag, 'displayName') ?? '', attributeOf(tag, 'name') ?? ''],
      area,
      headerRows: Number(attributeOf(tag, 'headerRowCount') ?? 1),
      totalsRows: Number(attributeOf(tag, 'totalsRowCount') ?? 0),
    });
  }
  return tables;
}

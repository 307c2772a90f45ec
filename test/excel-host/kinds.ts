import { APPLICATION_KINDS } from './model/application';
import { CHART_KINDS } from './model/charts';
import { CONDITIONAL_KINDS } from './model/conditional-formats';
import { FREEZE_KINDS } from './model/freeze-panes';
import { NAME_KINDS } from './model/names';
import { PAGE_KINDS } from './model/page-layout';
import { PROTECTION_KINDS } from './model/protection';
import { RANGE, RANGE_AREAS } from './model/range';
import { RANGE_FORMAT_KINDS } from './model/range-format';
import { SETTING_KINDS } from './model/settings';
import { TABLE_COLUMN_KINDS } from './model/table-columns';
import { TABLE_ROW_KINDS } from './model/table-rows';
import { TABLE_KINDS } from './model/tables';
import { VALIDATION } from './model/validation';
import { WORKBOOK_KINDS } from './model/workbook';
import { WORKSHEET_KINDS } from './model/worksheets';
import type { Kind } from './protocol/kind';

/** Every class of Office.js that this host serves. */
export const KINDS = [
  ...APPLICATION_KINDS,
  ...CHART_KINDS,
  ...CONDITIONAL_KINDS,
  ...FREEZE_KINDS,
  ...NAME_KINDS,
  ...PAGE_KINDS,
  ...PROTECTION_KINDS,
  RANGE,
  RANGE_AREAS,
  ...RANGE_FORMAT_KINDS,
  ...SETTING_KINDS,
  ...TABLE_COLUMN_KINDS,
  ...TABLE_ROW_KINDS,
  ...TABLE_KINDS,
  VALIDATION,
  ...WORKBOOK_KINDS,
  ...WORKSHEET_KINDS,
] as unknown as readonly Kind<never>[];

/** Members that the library asks for itself. */
export const isOwn = (name: string): boolean => name.startsWith('_');

/** The names of a class's members: properties, with a pencil where they can be set, objects, and methods. */
function membersOf({ get, set = {}, objects = {}, call = {} }: Kind<never>): string[] {
  const named = [
    ...[...new Set([...Object.keys(get), ...Object.keys(set)])].map((name) => (name in set ? `${name} ✎` : name)),
    ...Object.keys(objects),
    ...Object.keys(call).map((name) => `${name}()`),
  ];
  return named.filter((name) => !isOwn(name));
}

/** What is served, a line of Markdown a class. */
export const servedList = (): string[] =>
  [...KINDS]
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map((kind) => `- \`${kind.name}\`: ${membersOf(kind).join(', ') || 'its items'}`);

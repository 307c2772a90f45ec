import { classes, membersOf, requirementOf } from './members';
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
import { loadLibrary } from './node';
import type { Kind } from './protocol/kind';

const KINDS = [
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
const isOwn = (name: string): boolean => name.startsWith('_');

describe('the list of members', () => {
  test('knows the classes of Office.js with the requirement sets of their members', () => {
    expect(classes().length).toBeGreaterThan(150);
    // As the documentation of Office.js has them.
    expect(requirementOf('Range', 'getMergedAreasOrNullObject()')).toBe('ExcelApi 1.13');
    expect(requirementOf('Range', 'values')).toBe('ExcelApi 1.1');
    expect(requirementOf('Table', 'resize()')).toBe('ExcelApi 1.13');
    expect(requirementOf('Worksheet', 'getRangeByIndexes()')).toBe('ExcelApi 1.7');
    expect(requirementOf('Range', 'getRangeByMagic()')).toBeUndefined();
  });

  test.each(KINDS.map((kind) => [kind.name, kind] as const))('%s serves members of the typings only', (name, kind) => {
    const known = new Set(membersOf(name));
    const served = [
      ...Object.keys(kind.get),
      ...Object.keys(kind.set ?? {}),
      ...Object.keys(kind.objects ?? {}),
      ...Object.keys(kind.call ?? {}).map((method) => `${method}()`),
    ];
    expect(served.filter((member) => !isOwn(member) && !known.has(member))).toEqual([]);
  });

  test('what is served, the library has too', () => {
    const { Excel } = loadLibrary();
    const library = Excel as unknown as Record<string, { readonly prototype: object }>;
    const missing = KINDS.flatMap(({ name, get, set, objects, call }) =>
      [get, set, objects, call]
        .flatMap((members) => Object.keys(members ?? {}))
        .filter((member) => !isOwn(member) && !(member in library[name].prototype))
        .map((member) => `${name}.${member}`),
    );
    expect(missing).toEqual([]);
  });
});

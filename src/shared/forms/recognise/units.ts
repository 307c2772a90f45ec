import type { RuleValues } from '../../rulebook/book';
import { foldKey } from '../../values/fold';
import { saysWan, saysYuan } from '../../list/cells';
import type { Sheet } from '../../workbook/sheet';
import { CellKind } from '../../workbook/table';
import type { Field, Form } from '../form';
import { yuanIn } from '../read-value';

/** What a whole table's amounts are in, where a line above it says so. */
export type TableUnit = 'wan' | 'yuan' | undefined;

/** How units are told from labels and from rows of their own. */
export interface UnitTexts {
  /** A row below the labels that holds units (元, 次) or remarks in brackets and nothing else. */
  isUnitRow(sheet: Sheet, row: number): boolean;
}

const BRACKETED = /^[（(【[].*[）)】\]]$/;

/** The units of the forms' fields, and those of money. */
export function unitTexts(forms: readonly Form[], rules: RuleValues): UnitTexts {
  const units = new Set(
    [
      ...forms.flatMap(({ fields }) => fields.flatMap(({ unit }) => (unit === undefined ? [] : [unit.zh, unit.en]))),
      ...rules.list.wanMarks,
      '%',
    ].map(foldKey),
  );
  const isUnit = (text: string) => BRACKETED.test(text.trim()) || units.has(foldKey(text));
  return {
    isUnitRow(sheet, row) {
      let found = 0;
      for (let column = 0; column < sheet.columnCount; column++) {
        const cells = sheet.column(column);
        const kind = cells.kind(row);
        if (kind === CellKind.Blank) continue;
        if (kind !== CellKind.Text || !isUnit(cells.text(row))) return false;
        found++;
      }
      return found > 0;
    },
  };
}

/** The unit that a line such as 单位：万元 gives a whole table. */
export function tableUnitIn(text: string, rules: RuleValues): TableUnit {
  const key = foldKey(text);
  const named = rules.forms.recognition.unitWords.some((word) => key.includes(`${foldKey(word)}:`));
  if (!named) return undefined;
  return saysWan(text, rules) ? 'wan' : /元/.test(key) ? 'yuan' : undefined;
}

/**
 * What the bare numbers of a column are multiplied by to be in its field's unit: the label's own unit comes before the table's, and
 * where neither says anything the numbers are taken to be in the field's.
 */
export function moneyFactor(field: Field, label: string, table: TableUnit, rules: RuleValues): number {
  const said = saysWan(label, rules) ? 'wan' : saysYuan(label, rules) ? 'yuan' : table;
  if (said === undefined) return 1;
  const [one, own] = [said === 'wan' ? rules.list.wan : 1, yuanIn(field, rules)];
  return one === own ? 1 : one / own;
}

/**
 * Shares as people type them: 0.2, 20% and 20 all mean a fifth. A column counts per hundred when one of its first numbers is too
 * large for a share, or when its label says % and a number is above 1.
 */
export function shareFactor(label: string, numbers: readonly number[], rules: RuleValues): number {
  const above = foldKey(label).includes('%') ? 1 : rules.forms.recognition.percentAbove;
  return numbers.some((number) => Math.abs(number) > above) ? 0.01 : 1;
}

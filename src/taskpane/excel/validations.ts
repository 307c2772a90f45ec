import { bodyTop } from '../../shared/forms/kit';
import type { ColumnLayout, FormLayout, Validation } from '../../shared/forms/layout';
import { isShortList, listName } from '../../shared/forms/layout/lists';
import { formatDay } from '../../shared/values/date';
import { rangeIn } from './cells';

/** Whose lists are named after its form. */
type Named = Pick<FormLayout, 'form'>;

/** Where long lists stand, by their names: `'选项'!$A$2:$A$9`. Names of the workbook would clash with those of a kit put in before. */
export type ListRanges = ReadonlyMap<string, string>;

/** What of a title and of a message fits. */
const [LONGEST_TITLE, LONGEST_TEXT] = [32, 255];

function ruleOf(
  validation: Validation,
  layout: Named,
  column: ColumnLayout,
  lists: ListRanges,
): Excel.DataValidationRule {
  switch (validation.kind) {
    case 'list': {
      // Commas part the entries, whatever the language of Excel.
      const { items } = validation;
      const source = isShortList(items) ? items.join(',') : `=${lists.get(listName(layout, column))!}`;
      return { list: { inCellDropDown: true, source } };
    }
    case 'date':
      return {
        date: { formula1: formatDay(validation.min), formula2: formatDay(validation.max), operator: 'Between' },
      };
    case 'number': {
      const { min, max, whole } = validation;
      const rule: Excel.BasicDataValidation =
        max === undefined
          ? { formula1: min, operator: 'GreaterThanOrEqualTo' }
          : { formula1: min, formula2: max, operator: 'Between' };
      return whole ? { wholeNumber: rule } : { decimal: rule };
    }
  }
}

const isRefusing = (validation: Validation): boolean => validation.kind !== 'list' || validation.strict;

/** Gives cells of one column, or of one field, their drop-down or bounds, and the words beside the cell that is being filled in. */
export function addRule(range: Excel.Range, layout: Named, column: ColumnLayout, lists: ListRanges): void {
  const { validation, input, label } = column;
  if (validation === undefined && input === '') return;
  const title = label.slice(0, LONGEST_TITLE);
  const { dataValidation } = range;
  if (validation !== undefined) {
    dataValidation.rule = ruleOf(validation, layout, column, lists);
    dataValidation.ignoreBlanks = true;
    const message = isRefusing(validation) ? validation.error.slice(0, LONGEST_TEXT) : '';
    dataValidation.errorAlert = { showAlert: isRefusing(validation), style: 'Stop', title, message };
  }
  if (input !== '') dataValidation.prompt = { showPrompt: true, title, message: input.slice(0, LONGEST_TEXT) };
}

/** Gives the columns of a form their rules. */
export function addValidations(sheet: Excel.Worksheet, layout: FormLayout, lists: ListRanges): void {
  const top = bodyTop(layout);
  layout.columns.forEach((column, i) =>
    addRule(rangeIn(sheet, { top, bottom: top + layout.rows - 1, left: i, right: i }), layout, column, lists),
  );
}

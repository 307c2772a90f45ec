import { isRefusal } from '../../rules/answer';
import { explain } from '../../rules/explain';
import type { Area } from '../../workbook/sheet';
import { contentAt } from '../../workbook/read-content';
import type { Derivation, Field, FormContext, FormRow } from '../form';
import { type FoundForm, lineOf } from '../found';
import { mergesOf } from '../recognise/merges';
import { saysSame } from '../write-value';
import { cellFor, type DraftCell, isEmpty, wanted } from './draft';
import type { FillOptions, PlannedCell, StaleCell, UnfilledCell, WaitingField } from './plan';
import { words } from './words';

/** What working out the derived fields of a workbook comes to. */
export interface DerivedCells {
  readonly cells: readonly DraftCell[];
  readonly stale: readonly StaleCell[];
  readonly unfilled: readonly UnfilledCell[];
  readonly waiting: readonly WaitingField[];
}

type DerivedField = Field & { readonly derived: Derivation };

const derivedFields = (found: FoundForm, options: FillOptions): DerivedField[] =>
  [...found.columns.values()].flatMap(({ field }) =>
    field.derived !== undefined && wanted(found, field, options) ? [{ ...field, derived: field.derived }] : [],
  );

/** Whether the rows that stand in a column are formulas: then a blank one is to be a formula too. */
const holdsFormulas = ({ sheet, rows }: FoundForm, column: number): boolean =>
  rows.some(({ row }) => sheet.formula(row, column) !== undefined);

/** Whether a cell lies in a merge and is not its first: what is written there does not show. */
const isCovered = (merge: Area | undefined, row: number, column: number): boolean =>
  merge !== undefined && (merge.top !== row || merge.left !== column);

/**
 * Works out every derived field of every row. Blank cells are filled; what already says the same is left as it is spelt; what says
 * something else is listed, and written over only where the options say so: nobody but its writer knows whether it was typed on
 * purpose. Formulas are never written over.
 */
export function deriveCells(forms: readonly FoundForm[], context: FormContext, options: FillOptions): DerivedCells {
  const cells: DraftCell[] = [];
  const stale: StaleCell[] = [];
  const unfilled: UnfilledCell[] = [];
  const waiting: WaitingField[] = [];

  for (const found of forms) {
    const { form, sheet } = found;
    const merges = mergesOf(sheet);
    for (const field of derivedFields(found, options)) {
      const at = found.columns.get(field.id)!;
      const { column } = at;
      const formulas = at.row === undefined && holdsFormulas(found, column);
      let waits = 0;
      const planned = (row: FormRow): PlannedCell => ({
        form,
        field,
        place: { sheet: sheet.name, row: lineOf(row, at), column },
        row: row.text(form.key),
      });
      for (const row of found.rows) {
        const line = lineOf(row, at);
        const empty = isEmpty(found, line, column);
        const answer = field.derived.derive(row, context);
        if (answer === undefined) {
          if (empty) waits++;
          continue;
        }
        if (isRefusal(answer)) {
          if (empty) unfilled.push({ ...planned(row), why: answer.refusal });
          continue;
        }
        if (answer.value === null || saysSame(field, row.value(field.id), row.text(field.id), answer.value)) continue;
        if (isCovered(merges.at(line, column), line, column)) {
          if (row.isBlank(field.id)) unfilled.push({ ...planned(row), why: words.insideMerge() });
          continue;
        }
        // A formula that shows nothing stays one: Excel works it out when what it rests on is there.
        if (empty && sheet.formula(line, column) !== undefined) continue;
        if (empty && formulas) {
          unfilled.push({ ...planned(row), why: words.formulaColumn() });
          continue;
        }
        const was = contentAt(sheet, line, column);
        const now = cellFor(found, field, answer.value, context.book);
        const why = explain(answer.reasons, context.book, options.lang);
        const formula = sheet.formula(line, column) !== undefined;
        if (empty || (options.overwrite === true && !formula))
          cells.push({ found, field, row: row.row, was, now, why });
        else stale.push({ ...planned(row), was, now, why, holds: formula ? 'formula' : 'value' });
      }
      if (waits > 0) waiting.push({ form, field, sheet: sheet.name, count: waits, from: field.derived.words });
    }
  }
  return { cells, stale, unfilled, waiting };
}

import { overlay } from '../../workbook/overlay';
import type { TablePatch } from '../../workbook/patch';
import type { Book } from '../../workbook/sheet';
import { formContext } from '../context';
import type { FormContext } from '../form';
import type { FoundForm } from '../found';
import { findForms } from '../recognise';
import { type DraftCell, draftPatch } from './draft';

/** A workbook with its forms and what stands around them. */
export interface View {
  readonly forms: readonly FoundForm[];
  readonly context: FormContext;
}

/** The workbook as it will be with some cells filled, its forms found anew. */
export function lookAhead(
  book: Book,
  cells: readonly DraftCell[],
  tables: readonly TablePatch[],
  { forms, context }: View,
): View {
  if (cells.length === 0) return { forms, context };
  const ahead = overlay(book, draftPatch(cells, tables));
  const found = findForms(ahead, context.book);
  return { forms: found, context: formContext(ahead, found, context.book, context.asOf) };
}

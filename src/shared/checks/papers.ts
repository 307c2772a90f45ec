import { partField } from '../forms/card-fields';
import type { FormRow } from '../forms/form';
import type { Term } from '../rulebook/leaf';
import type { CheckContext } from './check';
import type { FoundRow } from './repeats';
import { rowsOf } from './spots';

export const CONTRACT = 'contract';
export const TENDER = 'tender';

/** A paper with the parts that its sheet has a line for. */
export interface Paper extends FoundRow {
  readonly number: string;
  readonly parts: readonly Term[];
}

const numberOf = (row: FormRow): string => row.text(row.has('contractNo') ? 'contractNo' : 'tenderNo') || '—';

/** The contracts and tenders of a workbook in which anybody has looked at the parts. */
export function* papersOf(context: CheckContext): Generator<Paper> {
  const { contract, tender } = context.book.values.forms;
  for (const [form, sections] of [
    [CONTRACT, contract.sections],
    [TENDER, tender.sections],
  ] as const)
    for (const { found, row } of rowsOf(context, form)) {
      const parts = sections.filter(({ code }) => row.has(partField(code)));
      if (parts.some(({ code }) => !row.isBlank(partField(code)))) yield { found, row, number: numberOf(row), parts };
    }
}

import { termsOf } from '../../forms/choices';
import { CellKind } from '../../workbook/table';
import type { Check, CheckContext, Verdict } from '../check';
import { wrongColumns } from '../letter-column/columns';
import { KIND_NAMES, letterKind, otherKind } from '../letters';
import { fieldCells } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

function* run(context: CheckContext): Generator<Verdict> {
  const { book } = context;
  // Where a whole column is of another kind it is said once, at its header.
  const wrong = new Set(wrongColumns(context).map(({ cells }) => cells));
  for (const { found, row, field, kind, text, spot } of fieldCells(context, (one) => letterKind(one) !== undefined)) {
    if (row.isBlank(field.id) || kind === CellKind.Error || wrong.has(found.columns.get(field.id)!)) continue;
    const wanted = letterKind(field)!;
    const is = otherKind(text, wanted, book.values);
    if (is === undefined) {
      yield 'pass';
      continue;
    }
    const example = termsOf(field, book)[0];
    yield fail(
      spot,
      words.other({
        field: field.label,
        wanted: KIND_NAMES[wanted],
        found: text.trim(),
        is: KIND_NAMES[is],
        example: { zh: example.zh, en: example.en },
      }),
    );
  }
}

export const letterKindCheck: Check = {
  id: 'letter-kind',
  ...about,
  severity: 'error',
  rules: ['tier.value.names', 'tier.level.names', 'credit.names', 'credit.type.names'],
  needs: { forms: [], all: false },
  run,
};

import type { Check, CheckContext, Verdict } from '../check';
import { identifierCells } from '../numeric-identifiers';
import { fail } from '../verdict';
import { about, words } from './words';

function* run(context: CheckContext): Generator<Verdict> {
  for (const numeric of identifierCells(context)) {
    if (numeric?.lost !== true) {
      yield 'pass';
      continue;
    }
    const { field, text, spot } = numeric.cell;
    yield fail(spot, words.lost({ field: field.label, found: text.trim() }));
  }
}

export const precisionLost: Check = {
  id: 'precision-lost',
  ...about,
  severity: 'error',
  rules: [],
  needs: { forms: [], all: false },
  run,
};

import { forText } from '../cell-format';
import type { Check, CheckContext, Verdict } from '../check';
import { identifierCells } from '../numeric-identifiers';
import { change } from '../remedy';
import { fail } from '../verdict';
import { about, words } from './words';

function* run(context: CheckContext): Generator<Verdict> {
  for (const numeric of identifierCells(context)) {
    if (numeric === undefined || numeric.lost) {
      if (numeric === undefined) yield 'pass';
      continue;
    }
    const { cell, value } = numeric;
    const digits = String(value);
    yield fail(cell.spot, words.number({ field: cell.field.label, found: digits }), {
      fix: change(cell, digits, undefined, forText()),
    });
  }
}

export const identifierAsNumber: Check = {
  id: 'identifier-as-number',
  ...about,
  severity: 'warning',
  rules: [],
  needs: { forms: [], all: false },
  run,
};

import { HANDLING, REGISTRATION, STATISTICS } from '../cases';
import type { Check, CheckContext, Verdict } from '../check';
import { agrees, expectedIn, fillWith } from '../derived';
import { fieldCells } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

function* run(context: CheckContext): Generator<Verdict> {
  const cells = fieldCells(context, ({ id }, { form }) => form.id === STATISTICS && id === 'loss');
  for (const cell of cells) {
    const { row, spot } = cell;
    const expected = expectedIn(cell, context);
    const is = row.number('loss');
    if (expected === undefined || is === undefined) continue;
    if (agrees(cell, expected)) {
      yield 'pass';
      continue;
    }
    const sum = expected.value as number;
    yield fail(spot, words.differs({ number: row.text('caseNo'), found: is, expected: sum }), {
      fix: fillWith(cell, expected),
    });
  }
}

export const lossTotal: Check = {
  id: 'loss-total',
  number: 'X07',
  ...about,
  severity: 'error',
  rules: ['complaint.lossParts'],
  needs: { forms: [REGISTRATION, HANDLING, STATISTICS], all: true },
  run,
};

import { formatDay } from '../../values/date';
import type { Check, CheckContext, Verdict } from '../check';
import { calledIn } from '../customers';
import { CONTRACT } from '../papers';
import { rowsOf } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

function* run(context: CheckContext): Generator<Verdict> {
  for (const { found, row } of rowsOf(context, CONTRACT)) {
    const [signed, from] = [row.day('signedOn'), row.day('contractFrom')];
    if (from === undefined || !row.has('signedOn')) continue;
    const said = { customer: calledIn(row), number: row.text('contractNo') || '—', from: formatDay(from) };
    const spot = { found, row, field: 'signedOn' };
    if (signed !== undefined)
      yield signed <= from ? 'pass' : fail(spot, words.late({ ...said, signed: formatDay(signed) }));
    // What cannot be read as a date is told as that; what is not in force yet may still be signed.
    else if (row.isBlank('signedOn') && context.asOf !== undefined && context.asOf >= from)
      yield fail(spot, words.unsigned(said));
  }
}

export const contractSigned: Check = {
  id: 'contract-signed',
  ...about,
  severity: 'warning',
  rules: [],
  needs: { forms: [CONTRACT], all: true },
  run,
};

import { formatDay } from '../../values/date';
import type { Check, CheckContext, Verdict } from '../check';
import { CREDIT_FILE } from '../credit';
import { calledIn } from '../customers';
import { rowsOf } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

const FILES = ['keyCustomerFile', 'keyAccountData', CREDIT_FILE] as const;

function* run(context: CheckContext): Generator<Verdict> {
  const most = context.book.values.forms.file.staleDays;
  const asOf = context.asOf!;
  for (const form of FILES) {
    for (const { found, row } of rowsOf(context, form)) {
      const on = row.day('updatedOn');
      if (on === undefined) continue;
      const days = asOf - on;
      yield days <= most
        ? 'pass'
        : fail(
            { found, row, field: 'updatedOn' },
            words.stale({ customer: calledIn(row), on: formatDay(on), asOf: formatDay(asOf), days, most }),
          );
    }
  }
}

export const fileStale: Check = {
  id: 'file-stale',
  ...about,
  severity: 'warning',
  rules: ['forms.file.staleDays'],
  needs: { forms: FILES, all: false, asOf: true },
  run,
};

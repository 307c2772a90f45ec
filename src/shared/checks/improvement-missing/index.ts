import { INVESTIGATION } from '../cases';
import type { Check, CheckContext, Verdict } from '../check';
import { rowsOf } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

function* run(context: CheckContext): Generator<Verdict> {
  const { findings, validFindings } = context.book.values.complaint;
  for (const { found, row } of rowsOf(context, INVESTIGATION)) {
    const code = row.code('finding');
    if (code === undefined || !validFindings.includes(code)) continue;
    if (!row.isBlank('improvement')) {
      yield 'pass';
      continue;
    }
    const { zh, en } = findings.find((one) => one.code === code)!;
    yield fail(
      { found, row, field: 'improvement' },
      words.missing({ number: row.text('caseNo'), finding: { zh, en } }),
    );
  }
}

export const improvementMissing: Check = {
  id: 'improvement-missing',
  number: 'X08',
  ...about,
  severity: 'error',
  rules: ['complaint.findings', 'complaint.validFindings'],
  needs: { forms: [INVESTIGATION], all: true },
  run,
};

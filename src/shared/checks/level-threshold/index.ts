import { type AccountLevel, letterOf } from '../../rules/letters/kinds';
import { nameLetter } from '../../rules/letters/show';
import type { Check, CheckContext, Verdict } from '../check';
import { rowsOf } from '../spots';
import { fail, unchecked } from '../verdict';
import { about, words } from './words';

const APPOINTMENT = 'keyAccountAppointment';

function* verdicts(context: CheckContext): Generator<Verdict> {
  const { values } = context.book;
  for (const { found, row } of rowsOf(context, APPOINTMENT)) {
    const level = row.code('level') as AccountLevel | undefined;
    const target = row.number('target');
    if (level === undefined || target === undefined) continue;
    const least = values.tier.level.minAnnualWan[letterOf(level)];
    if (least === null) continue;
    yield target >= least
      ? 'pass'
      : fail(
          { found, row, field: 'target' },
          words.below({ target, level: nameLetter('level', level, values), least }),
        );
  }
}

export const levelThreshold: Check = {
  id: 'level-threshold',
  ...about,
  severity: 'error',
  rules: [
    'tier.level.minAnnualWan.A',
    'tier.level.minAnnualWan.B',
    'tier.level.minAnnualWan.C',
    'tier.level.minAnnualWan.D',
  ],
  needs: { forms: [APPOINTMENT], all: true },
  run(context) {
    const set = Object.values(context.book.values.tier.level.minAnnualWan).some((least) => least !== null);
    return set ? verdicts(context) : unchecked(words.notSet());
  },
};

import { SERVICE_PLANS, sectionsLacking } from '../../forms/leads/plan-sections';
import { listed, quoted } from '../../text/list';
import type { Check, CheckContext, Verdict } from '../check';
import { calledIn } from '../customers';
import { rowsOf } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

function* run(context: CheckContext): Generator<Verdict> {
  for (const { found, row } of rowsOf(context, SERVICE_PLANS)) {
    const { value: lacking } = sectionsLacking(row, context);
    if (lacking.length === 0) {
      yield 'pass';
      continue;
    }
    const said = {
      number: row.text('servicePlanNo') || '—',
      customer: calledIn(row),
      sections: listed(lacking.map(quoted)),
    };
    const isMajor = row.value('majorProject') === true;
    yield fail({ found, row, field: lacking[0].code }, isMajor ? words.major(said) : words.least(said));
  }
}

export const planSections: Check = {
  id: 'plan-sections',
  ...about,
  severity: 'error',
  rules: ['acquire.planSections', 'acquire.planMinimum', 'acquire.planTriggers'],
  needs: { forms: [SERVICE_PLANS], all: true },
  run,
};

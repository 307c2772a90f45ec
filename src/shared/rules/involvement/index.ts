import type { RuleValues } from '../../rulebook/book';
import type { Term } from '../../rulebook/leaf';
import { defineWords } from '../../text/message';
import { type Answer, because, type Reason, refuse } from '../answer';
import { letterOf, type ValueClass } from '../letters/kinds';
import { nameLetter } from '../letters/show';

const words = defineWords('involvement', {
  negative: { zh: '月业务收入不能是负数（{found}）。', en: 'Monthly income cannot be negative ({found}).' },
  station: {
    zh: '月用邮{income}元，达到{least}元，揽投站长须拜访',
    en: '{income} yuan a month, from {least} on: the station head visits',
  },
  plan: {
    zh: '月业务收入{income}元，达到{least}元，须制定并撰写服务方案',
    en: '{income} yuan a month, from {least} on: a service plan must be written',
  },
  report: {
    zh: '月业务收入{income}元，达到{least}元，须及时上报市大客户中心',
    en: '{income} yuan a month, from {least} on: it is reported to the city key-account centre',
  },
  leader: { zh: '价值类别为{tier}，{who}须定期拜访', en: 'value class {tier}: {who} visits regularly' },
  nobody: { zh: '月业务收入{income}元，没有达到任何一条', en: '{income} yuan a month reaches none of the triggers' },
});

/** Who must be involved with a customer, and what must exist. */
export type Duty = 'stationVisit' | 'servicePlan' | 'report' | 'companyLeaderVisit' | 'supervisorVisit';

/** The term of a duty in the rule book. */
export function dutyTerm(duty: Duty, rules: RuleValues): Term {
  const found = rules.acquire.duties.find((one) => one.code === duty);
  if (found === undefined) throw new Error(`acquire.duties lacks ${duty}`);
  return found;
}

/**
 * Who must be involved (S3: 月用邮2000元, 每月1万; S1: visits by leaders).
 * @param monthlyIncome  in 元: the greater of expected and actual
 */
export function mustInvolve(
  monthlyIncome: number,
  tier: ValueClass | undefined,
  rules: RuleValues,
): Answer<readonly Duty[]> {
  if (!(monthlyIncome >= 0)) return refuse(words.negative({ found: monthlyIncome }));
  const { stationVisitMonthlyMin, planMonthlyMin, reportMonthlyMin } = rules.acquire;
  const duties: Duty[] = [];
  const reasons: Reason[] = [];
  const add = (duty: Duty, reason: Reason) => {
    duties.push(duty);
    reasons.push(reason);
  };
  const income = monthlyIncome;
  if (income >= stationVisitMonthlyMin)
    add(
      'stationVisit',
      because(words.station({ income, least: stationVisitMonthlyMin }), 'acquire.stationVisitMonthlyMin'),
    );
  if (income >= planMonthlyMin)
    add('servicePlan', because(words.plan({ income, least: planMonthlyMin }), 'acquire.planMonthlyMin'));
  if (income >= reportMonthlyMin)
    add('report', because(words.report({ income, least: reportMonthlyMin }), 'acquire.reportMonthlyMin'));
  if (tier === 'V-A' || tier === 'V-B') {
    const letter = letterOf(tier) as 'A' | 'B';
    const message = words.leader({
      tier: nameLetter('tier', tier, rules),
      who: rules.customer.class[letter].leader[0],
    });
    add(tier === 'V-A' ? 'companyLeaderVisit' : 'supervisorVisit', because(message, `customer.class.${letter}.leader`));
  }
  if (duties.length === 0) reasons.push(because(words.nobody({ income }), 'acquire.stationVisitMonthlyMin'));
  return { value: duties, reasons };
}

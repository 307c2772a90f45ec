import { cellLang } from '../../rules/letters/show';
import { dutyTerm, mustInvolve } from '../../rules/involvement';
import { add, column, valueOf, type Work } from './work';

/** 须参与, where the list has a monthly income. */
export function addDuties(work: Work): void {
  const { reader, tiers } = work;
  if (!reader.has('monthlyIncome')) return;
  const { rules } = reader;
  const income = reader.numbers('monthlyIncome');
  const duties = column(work, (row) => {
    if (Number.isNaN(income[row])) return undefined;
    return valueOf(work, row, 'monthlyIncome', mustInvolve(income[row], tiers.at(row), rules));
  });
  add(
    work,
    'duties',
    '须参与',
    'Must involve',
    (row) =>
      duties[row]
        ?.map((duty) => dutyTerm(duty, rules)[cellLang(rules, work.lang)])
        .join(cellLang(rules, work.lang) === 'zh' ? '；' : '; ') ?? '',
  );
  for (const key of ['stationVisitMonthlyMin', 'planMonthlyMin', 'reportMonthlyMin']) work.used.add(`acquire.${key}`);
  work.used.add('customer.class.A.leader').add('customer.class.B.leader');
}

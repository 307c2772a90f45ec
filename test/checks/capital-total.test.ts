import { capitalTotal } from '../../src/shared/checks/capital-total';
import type { MemoryContent } from '../../src/shared/workbook/memory-book';
import { day } from './books';
import { checkTester } from './check-tester';
import { tenders } from './keeping-books';

const sheet = (total: MemoryContent, capital: MemoryContent) =>
  tenders('投标', {
    投标编号: 'TB-1',
    项目名称: '仓配服务',
    招标编号: 'ZB-7',
    招标人: '海州',
    投标人: '速达',
    投标截止日期: day('2026-04-15'),
    总价: total,
    大写总价: capital,
  });

checkTester(capitalTotal, {
  restsOn: ['B8', 'B9'],
  valid: [
    { why: 'the same amount', book: [sheet(738500, '柒拾叁万捌仟伍佰元整')] },
    { why: 'with 人民币 before and 正 behind', book: [sheet(738500, '人民币柒拾叁万捌仟伍佰元正')] },
  ],
  invalid: [
    {
      why: 'two digits swapped',
      book: [sheet(738500, '柒拾叁万伍仟捌佰元整')],
      findings: [{ at: 'B9', message: 'differs', suggestions: ['人民币柒拾叁万捌仟伍佰元整'] }],
    },
    {
      why: 'no amount at all',
      book: [sheet(738500, '另议')],
      findings: [{ at: 'B9', message: 'differs', suggestions: ['人民币柒拾叁万捌仟伍佰元整'] }],
    },
  ],
  unanswered: [
    { why: 'without capitals', book: [sheet(738500, null)], outcome: 'notApplicable', message: 'run-checks.nothing' },
    {
      why: 'without a total that can be read',
      book: [sheet('另议', '柒拾元整')],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
  ],
});

import { customerNameDiffers } from '../../src/shared/checks/customer-name-differs';
import { day, handling, investigation, registration, statistics } from './books';
import { checkTester } from './check-tester';

const registered = registration([], ['TS1', '海州远航供应链有限公司', day('2026-03-05')]);

checkTester(customerNameDiffers, {
  restsOn: ['客户投诉登记表!A3', '客户投诉登记表!B3', '客户投诉调查表!A3', '客户投诉调查表!B3'],
  valid: [
    {
      why: 'the same in all forms, width and blanks aside',
      book: [
        registration([], ['TS1', '海州远航（集团）', day('2026-03-05')]),
        investigation([], ['TS1', ' 海州远航(集团)', '外箱受压']),
      ],
    },
  ],
  invalid: [
    {
      why: 'another character in the investigation, another name in the handling',
      book: [
        registered,
        investigation([], ['TS1', '海洲远航供应链有限公司', '外箱受压']),
        handling([], ['TS1', '许岩', 'CL1', day('2026-03-07')]),
      ],
      findings: [
        { at: '客户投诉调查表!B3', message: 'differs', suggestions: ['海州远航供应链有限公司'] },
        { at: '客户投诉处理表!B3', message: 'differs', suggestions: ['海州远航供应链有限公司'] },
      ],
    },
    {
      why: 'a short form in the statistics',
      book: [registered, statistics([], ['TS1', '海州远航', day('2026-03-05')])],
      findings: [{ at: '客户投诉分析统计表!B3', message: 'differs', suggestions: ['海州远航供应链有限公司'] }],
    },
  ],
  unanswered: [
    {
      why: 'a case that is not registered is for another check',
      book: [registered, investigation([], ['TS9', '许岩', '外箱受压'])],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
  ],
});

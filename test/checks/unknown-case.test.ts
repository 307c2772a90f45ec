import { unknownCase } from '../../src/shared/checks/unknown-case';
import { day, handling, investigation, registration, statistics } from './books';
import { checkTester } from './check-tester';

const registered = registration(
  [],
  ['TS20260305-001', '许岩', day('2026-03-05')],
  ['TS20260306-001', '何静', day('2026-03-06')],
);

checkTester(unknownCase, {
  restsOn: ['客户投诉调查表!A3', '客户投诉处理表!A3', '客户投诉分析统计表!A3'],
  valid: [
    {
      why: 'all three forms refer to registered cases',
      book: [
        registered,
        investigation([], ['TS20260305-001', '许岩', '外箱受压']),
        handling([], ['ts20260306-001 ', '何静', 'CL1', day('2026-03-07')]),
        statistics([], ['TS20260305-001', '许岩', day('2026-03-05')]),
      ],
    },
    {
      why: 'a number with a suffix, where the company links them so',
      book: [registered, investigation([], ['TS20260305-001-D1', '许岩', '外箱受压'])],
      rules: { 'complaint.idLink': 'suffix' },
    },
    {
      why: 'a case that was registered twice is registered',
      book: [
        registration([], ['TS1', '许岩', day('2026-03-05')], ['TS1', '何静', day('2026-03-05')]),
        investigation([], ['TS1', '许岩', '外箱受压']),
      ],
    },
  ],
  invalid: [
    {
      why: 'a slip: the only case of the same customer is suggested',
      book: [registered, investigation([], ['TS20260306-010', '何静', '分拣错误'])],
      findings: [{ at: '客户投诉调查表!A3', message: 'unknown', suggestions: ['TS20260306-001'] }],
    },
    {
      why: 'another customer: the number most like it is suggested',
      book: [registered, handling([], ['TS20260305-00l', '林岚', 'CL1', day('2026-03-07')])],
      findings: [{ at: '客户投诉处理表!A3', message: 'unknown', suggestions: ['TS20260305-001'] }],
    },
    {
      why: 'two cases of the customer: the number most like it',
      book: [
        registration(
          [],
          ['TS20260305-001', '何静', day('2026-03-05')],
          ['TS20260306-001', '何静', day('2026-03-06')],
          ['TS20260306-002', '许岩', day('2026-03-06')],
        ),
        investigation([], ['TS20260306-0O2', '何静', '分拣错误']),
      ],
      findings: [{ at: '客户投诉调查表!A3', message: 'unknown', suggestions: ['TS20260306-002'] }],
    },
    {
      why: 'a case that has no number yet has none to suggest',
      book: [
        registration([], [null, '何静', day('2026-03-05')], ['TS20260306-001', '何静', day('2026-03-06')]),
        investigation([], ['9', '何静', '分拣错误']),
      ],
      findings: [{ at: '客户投诉调查表!A3', message: 'unknown', suggestions: ['TS20260306-001'] }],
    },
    {
      why: 'the only number of another customer is not like it',
      book: [
        registration([], ['TS20260306-001', '许岩', day('2026-03-06')]),
        investigation([], ['9', null, '分拣错误']),
      ],
      findings: [{ at: '客户投诉调查表!A3', message: 'unknown' }],
    },
    {
      why: 'nothing like it',
      book: [registered, statistics([], ['9', '林岚', day('2026-03-05')])],
      findings: [{ at: '客户投诉分析统计表!A3', message: 'unknown' }],
    },
    {
      why: 'a suffix where the numbers must be the same',
      book: [registered, investigation([], ['TS20260305-001-1', '许岩', '外箱受压'])],
      findings: [{ at: '客户投诉调查表!A3', message: 'unknown', suggestions: ['TS20260305-001'] }],
    },
  ],
  unanswered: [
    { why: 'nothing refers to a case', book: [registered], outcome: 'notApplicable', message: 'run-checks.nothing' },
    {
      why: 'no registration',
      book: [investigation([], ['TS1', '许岩', '外箱受压'])],
      outcome: 'notApplicable',
      message: 'run-checks.needsOneForm',
    },
  ],
});

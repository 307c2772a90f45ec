import { replyOverdue } from '../../src/shared/checks/reply-overdue';
import { day, form, handling, registration } from './books';
import { checkTester } from './check-tester';

// 快递暂行条例: within 7 days from the receipt; 民法典 §201: the first day is not counted. 5 March + 7 = 12 March.
const registered = registration([], ['TS1', '许岩', day('2026-03-05')]);
const handled = (on: string) => handling([], ['TS1', '许岩', 'CL1', day(on)]);
const unhandled = handling([], ['TS9', '何静', 'CL9', day('2026-03-05')]);

/** The handling form as the text prints it: without a case number. */
const textbookHandling = (name: string | null) =>
  form(
    '客户投诉处理表',
    ['处理编号', '投诉客户姓名', '处理日期', '投诉处理结果'],
    ['CL1', name, day('2026-03-06'), '道歉'],
  );

checkTester(replyOverdue, {
  restsOn: ['客户投诉登记表!A3', '客户投诉登记表!C3', '客户投诉处理表!A3', '客户投诉处理表!D3'],
  valid: [
    { why: 'on the last day', book: [registered, handled('2026-03-12')] },
    { why: 'not handled, on the last day', book: [registered, unhandled], asOf: '2026-03-12' },
    {
      why: 'the first handling counts, not a later one',
      book: [
        registered,
        handling([], ['TS1', '许岩', 'CL1', day('2026-03-10')], ['TS1', '许岩', 'CL2', day('2026-03-20')]),
      ],
    },
    {
      // 5 March 2026 is a Thursday: the seventh working day is Monday 16 March.
      why: 'working days, where the company counts them',
      book: [registered, handled('2026-03-16')],
      rules: { 'complaint.dayType': 'workday' },
    },
    {
      why: 'working days less a holiday of the workbook’s own sheet',
      book: [registered, handled('2026-03-17'), form('节假日', ['日期', '类型'], [day('2026-03-13'), '休'])],
      rules: { 'complaint.dayType': 'workday' },
    },
  ],
  invalid: [
    {
      why: 'a case without a number is named by its row',
      book: [registration([], [null, '许岩', day('2026-03-05')]), unhandled],
      asOf: '2026-03-13',
      findings: [{ at: '客户投诉登记表!A3', message: 'open', says: '第3行的投诉 的答复期限是 2026-03-12' }],
    },
    {
      why: 'a handling that leads to no case names the customer of two other cases',
      book: [
        registration(
          [],
          ['TS1', '许岩', day('2026-03-05')],
          ['TS2', '何静', day('2026-03-12')],
          ['TS3', '何静', day('2026-03-12')],
        ),
        textbookHandling('何静'),
      ],
      asOf: '2026-03-13',
      findings: [{ at: '客户投诉登记表!A3', message: 'open' }],
    },
    {
      why: 'a day late',
      book: [registered, handled('2026-03-13')],
      findings: [
        { at: '客户投诉登记表!A3', message: 'late', says: 'TS1 在 2026-03-13 处理，比答复期限 2026-03-12 晚了1天' },
      ],
    },
    {
      why: 'not handled the day after',
      book: [registered, unhandled],
      asOf: '2026-03-13',
      findings: [
        {
          at: '客户投诉登记表!A3',
          message: 'open',
          says: 'TS1 的答复期限是 2026-03-12，到 2026-03-13 仍未处理，已超过1天',
        },
      ],
    },
    {
      why: 'working days: Tuesday is a day late',
      book: [registered, handled('2026-03-18')],
      rules: { 'complaint.dayType': 'workday' },
      findings: [{ at: '客户投诉登记表!A3', message: 'late' }],
    },
  ],
  unanswered: [
    {
      why: 'the handling form has neither case numbers nor names',
      book: [registered, textbookHandling(null)],
      asOf: '2026-03-31',
      outcome: 'couldNotCheck',
      message: 'unlinked',
    },
    {
      why: 'a handling of a customer with two cases, both open',
      book: [
        registration([], ['TS1', '许岩', day('2026-03-05')], ['TS2', '许岩', day('2026-03-06')]),
        textbookHandling('许岩'),
      ],
      asOf: '2026-03-31',
      outcome: 'couldNotCheck',
      message: 'unlinked',
    },
    {
      why: 'not handled, and nobody says what day it is',
      book: [registered, unhandled],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
    {
      why: 'without the handling form',
      book: [registered],
      asOf: '2026-03-31',
      outcome: 'couldNotCheck',
      message: 'run-checks.needsAllForms',
    },
  ],
});

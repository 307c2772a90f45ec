import { customerMismatch } from '../../src/shared/checks/customer-mismatch';
import { appointment, day, form, management } from './books';
import { checkTester } from './check-tester';

const contact = (id: string, name: string) =>
  form('大客户交往表', ['日期', '客户编号', '客户名称', '方式'], [day('2026-03-05'), id, name, '电话']);
const haizhou = appointment([], ['KH1', '海州远航', 'A级', 150]);

checkTester(customerMismatch, {
  restsOn: ['大客户设定表!A3', '大客户设定表!B3', '大客户交往表!B3', '大客户交往表!C3'],
  valid: [
    { why: 'the same number, the same name', book: [haizhou, contact('KH1', '海州远航')] },
    { why: 'width, case and blanks aside', book: [haizhou, contact('ｋｈ1', '海州 远航')] },
    { why: 'a number that only one form knows', book: [haizhou, contact('KH2', '滨江锦程')] },
  ],
  invalid: [
    {
      why: 'another name: that of the appointment is suggested, wherever its sheet stands',
      book: [contact('KH1', '滨江锦程'), haizhou],
      findings: [{ at: '大客户交往表!C3', message: 'differs', suggestions: ['海州远航'] }],
    },
    {
      why: 'two names under one number in one form',
      book: [
        management([], ['KH1', '海州远航', 1, 1, day('2026-03-27')], ['KH1', '海洲远航', 1, 1, day('2026-03-27')]),
      ],
      findings: [{ at: 'B4', message: 'differs', suggestions: ['海州远航'] }],
    },
  ],
});

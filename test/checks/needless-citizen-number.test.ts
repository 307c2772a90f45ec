import { needlessCitizenNumber } from '../../src/shared/checks/needless-citizen-number';
import { day, registration } from './books';
import { checkTester } from './check-tester';

const row = (label: string, text: string) => registration([label], ['TS1', '许岩', day('2026-03-05'), text]);

checkTester(needlessCitizenNumber, {
  valid: [
    { why: 'a complaint in words', book: [row('投诉内容', '3月3日寄出的样品至今未到，请查询')] },
    {
      why: 'eighteen digits of a waybill that are no citizen number',
      book: [row('投诉内容', '单号110105194912310021至今未到')],
    },
    { why: 'a waybill is a number of its own, whatever it looks like', book: [row('快件单号', '11010519491231002X')] },
  ],
  invalid: [
    {
      why: 'among the words of a complaint',
      book: [row('投诉内容', '本人身份证11010519491231002X，要求赔偿')],
      findings: [{ at: 'D3', message: 'needless', outcome: 'review' }],
    },
    {
      why: 'in a column of its own, which the form does not ask for',
      book: [row('身份证号', '440524188001010014')],
      findings: [{ at: 'D3', message: 'needless', outcome: 'review' }],
    },
    {
      why: 'in full-width digits',
      book: [row('备注', '１１０１０５１９４９１２３１００２Ｘ')],
      findings: [{ at: 'D3', message: 'needless', outcome: 'review' }],
    },
  ],
});

import { choiceSpelling } from '../../src/shared/checks/choice-spelling';
import { appointment, day, form, registration } from './books';
import { checkTester } from './check-tester';

const row = (channel: string, reason = '损毁') =>
  registration(['投诉方式', '投诉理由'], ['TS1', '许岩', day('2026-03-05'), channel, reason]);

checkTester(choiceSpelling, {
  valid: [
    { why: 'the names themselves', book: [row('电话', '损毁：内物破损')] },
    {
      why: 'bare letters where the company has them so',
      book: [appointment([], ['KH1', '海州', 'B', 70])],
      rules: { 'output.style': 'letter' },
    },
    { why: 'the English name', book: [row('Phone', 'Damage: contents broken')] },
  ],
  invalid: [
    { why: 'an alias', book: [row('来电')], findings: [{ at: 'D3', message: 'spelling', fix: '电话' }] },
    {
      why: 'an alias before words of one’s own, which stay',
      book: [row('电话', '破损（内物）')],
      findings: [{ at: 'E3', message: 'spelling', fix: '损毁：内物' }],
    },
    {
      why: 'words of one’s own keep their signs',
      book: [row('电话', '破损：内物，外箱')],
      findings: [{ at: 'E3', message: 'spelling', fix: '损毁：内物，外箱' }],
    },
    {
      why: 'in words of one’s own nothing is folded, and nothing but the choice is written anew',
      book: [row('电话', '破损：内物 ＡＢＣ，  外箱')],
      findings: [{ at: 'E3', message: 'spelling', fix: '损毁：内物 ＡＢＣ，  外箱' }],
    },
    {
      why: 'a bare letter in a column of levels',
      book: [appointment([], ['KH1', '海州', 'b', 70])],
      findings: [{ at: 'C3', message: 'spelling', fix: 'B级' }],
    },
    {
      why: 'on an English sheet in English',
      book: [
        form('Complaint registration', ['Case number', 'Complaining customer', 'Channel'], ['TS1', 'Xu Yan', 'phone']),
      ],
      findings: [{ at: 'C3', message: 'spelling', fix: 'Phone' }],
    },
  ],
  unanswered: [
    {
      why: 'what is no choice is for another check',
      book: [registration(['投诉方式'], ['TS1', '许岩', day('2026-03-05'), '飞鸽传书'])],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
  ],
});

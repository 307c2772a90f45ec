import { unknownChoice } from '../../src/shared/checks/unknown-choice';
import { appointment, day, error, registration } from './books';
import { checkTester } from './check-tester';

const row = (channel: string, reason = '损毁') =>
  registration(['投诉方式', '投诉理由'], ['TS1', '许岩', day('2026-03-05'), channel, reason]);

checkTester(unknownChoice, {
  restsOn: ['D3', 'E3'],
  valid: [
    { why: 'a choice, and one with words of one’s own', book: [row('电话', '损毁：内物破损')] },
    { why: 'an alias and the English name', book: [row('来电', 'Delay')] },
    {
      why: 'a letter of another kind is for another check',
      book: [appointment(['调整类型'], ['KH1', '海州', 'A类', 150, '保持'])],
    },
  ],
  invalid: [
    {
      why: 'nothing like it: no suggestion',
      book: [row('托人带话')],
      findings: [{ at: 'D3', message: 'unknown' }],
    },
    {
      why: 'a slip: the nearest is suggested',
      book: [row('电话', '丢失短小')],
      findings: [{ at: 'E3', message: 'unknown', suggestions: ['丢失短少'] }],
    },
    {
      why: 'in the language that was written',
      book: [row('Web sight')],
      findings: [{ at: 'D3', message: 'unknown', suggestions: ['网站'] }],
    },
    {
      why: 'words without a mark between are no choice with words of its own',
      book: [row('电话', '延误了三天')],
      findings: [{ at: 'E3', message: 'unknown' }],
    },
  ],
  unanswered: [
    {
      why: 'marks that people write for nothing, an error, and a blank',
      book: [
        registration(
          ['投诉方式'],
          ...['无', '/', error('#N/A'), null].map((cell, i) => [`TS${i}`, '许岩', day('2026-03-05'), cell]),
        ),
      ],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
  ],
});

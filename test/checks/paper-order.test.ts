import { paperOrder } from '../../src/shared/checks/paper-order';
import { placeNumber } from '../../src/shared/values/place-number';
import { checkTester } from './check-tester';
import { contractWith, tenderWith } from './keeping-books';

const contract = (...places: readonly string[]) =>
  contractWith(
    {},
    ['服务内容与范围', '服务质量标准', '费用标准与调整'].map((part, i) => [part, '是', places[i], null]),
  );

checkTester(paperOrder, {
  restsOn: ['B9', 'C9', 'B10', 'C10', 'B11', 'C11'],
  valid: [
    { why: 'one after the other', book: [contract('第九条', '第十条', '第十二条')] },
    { why: 'two in one clause', book: [contract('第一条', '第一条', '第二条')] },
    { why: 'an annex is no clause', book: [contract('第二条', '附件一', '第三条')] },
    {
      why: 'what is not in the paper has no place in it',
      book: [
        tenderWith({}, [
          ['封面', '是', '1', null],
          ['目录', '否', '9', null],
          ['投标函', '是', '3', null],
        ]),
      ],
    },
  ],
  invalid: [
    {
      why: 'the third before the second; what follows is compared with the second',
      book: [contract('第一条', '第十一条', '第三条')],
      findings: [{ at: 'C11', message: 'before' }],
    },
    {
      why: 'pages by their first number',
      book: [
        tenderWith({}, [
          ['封面', '是', '1', null],
          ['目录', '是', '12–18', null],
          ['投标函', '是', '9', null],
        ]),
      ],
      findings: [{ at: 'C11', message: 'before' }],
    },
  ],
  unanswered: [
    {
      why: 'one place only',
      book: [contract('第一条', '附件', '另附')],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
  ],
});

test.each([
  ['第三条', 3],
  ['第十条', 10],
  ['第十二条', 12],
  ['第二十条', 20],
  ['第九十九条', 99],
  ['第 12 条', 12],
  ['12–18', 12],
  ['p. 7', 7],
  ['Article 4', 4],
  ['首部', undefined],
  ['附件一', undefined],
  ['第二三条', undefined],
  ['第一百零三条', undefined],
  ['', undefined],
])('%s is at %s', (text, number) => expect(placeNumber(text)).toBe(number));

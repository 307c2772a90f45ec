import { fewAnswers } from '../../src/shared/checks/few-answers';
import { day } from './books';
import { checkTester } from './check-tester';
import { sheets } from './sales-books';

const answers = (count: number, survey = 'DC1', overall = '比较满意') =>
  Array.from({ length: count }, (_, i) => [
    i + 1,
    `客户${i}`,
    day('2026-03-16'),
    '电话',
    '一般',
    '一般',
    '一般',
    overall,
    survey,
  ]);

checkTester(fewAnswers, {
  valid: [
    { why: 'thirty', book: [sheets(['调查编号'], ...answers(30))] },
    {
      why: 'as many as the company asks for',
      book: [sheets(['调查编号'], ...answers(5))],
      rules: { 'satisfaction.minAnswers': 5 },
    },
  ],
  invalid: [
    {
      why: 'twenty-nine',
      book: [sheets(['调查编号'], ...answers(29))],
      findings: [{ at: 'I3', message: 'few' }],
    },
    {
      why: 'each survey for itself',
      book: [sheets(['调查编号'], ...answers(3), ...answers(2, 'DC2'))],
      rules: { 'satisfaction.minAnswers': 3 },
      findings: [{ at: 'I6', message: 'few' }],
    },
    {
      why: 'sheets without an overall answer do not count',
      book: [sheets(['调查编号'], ...answers(2), ...answers(1, 'DC1', ''))],
      rules: { 'satisfaction.minAnswers': 3 },
      findings: [{ at: 'I3', message: 'few' }],
    },
  ],
});

import { repeatedComplaint } from '../../src/shared/checks/repeated-complaint';
import { day, registration } from './books';
import { checkTester } from './check-tester';

const complaints = (...all: readonly (readonly [on: string, name: string, reason: string])[]) =>
  registration(['投诉理由'], ...all.map(([on, name, reason], i) => [`TS${i}`, name, day(on), reason]));

checkTester(repeatedComplaint, {
  restsOn: ['B3', 'C3', 'D3', 'B4', 'C4', 'D4'],
  valid: [
    { why: 'another reason', book: [complaints(['2026-03-05', '许岩', '损毁'], ['2026-03-20', '许岩', '延误'])] },
    { why: 'another customer', book: [complaints(['2026-03-05', '许岩', '损毁'], ['2026-03-20', '何静', '损毁'])] },
    // 5 March + 90 days is 3 June.
    {
      why: 'ninety-one days later',
      book: [complaints(['2026-03-05', '许岩', '损毁'], ['2026-06-04', '许岩', '损毁'])],
    },
  ],
  invalid: [
    {
      why: 'ninety days later, with words of another kind behind the reason',
      book: [complaints(['2026-03-05', '许岩', '损毁：内物'], ['2026-06-03', '许岩', '破损'])],
      findings: [{ at: 'B4', message: 'repeated', says: '在90天内第2次为“损毁”投诉（上一次是 TS0）' }],
    },
    {
      why: 'the later of two, though it stands above',
      book: [complaints(['2026-03-20', '许岩', '损毁'], ['2026-03-05', '许岩', '损毁'])],
      findings: [{ at: 'B3', message: 'repeated' }],
    },
    {
      why: 'the third where three are needed',
      book: [
        complaints(['2026-03-05', '许岩', '损毁'], ['2026-03-06', '许岩', '损毁'], ['2026-03-07', '许岩', '损毁']),
      ],
      rules: { 'complaint.repeatCount': 3 },
      findings: [{ at: 'B5', message: 'repeated', says: '第3次为“损毁”投诉（上一次是 TS1）' }],
    },
    {
      why: 'the last of those before is named, wherever it stands',
      book: [
        complaints(['2026-03-06', '许岩', '损毁'], ['2026-03-05', '许岩', '损毁'], ['2026-03-07', '许岩', '损毁']),
      ],
      rules: { 'complaint.repeatCount': 3 },
      findings: [{ at: 'B5', message: 'repeated', says: '上一次是 TS0' }],
    },
    {
      why: 'of two on one day the lower is the later',
      book: [
        complaints(['2026-03-05', '许岩', '损毁'], ['2026-03-05', '许岩', '损毁'], ['2026-03-05', '许岩', '延误']),
      ],
      findings: [{ at: 'B4', message: 'repeated', says: '上一次是 TS0' }],
    },
    {
      why: 'of two before on one day the lower is named',
      book: [
        complaints(['2026-03-05', '许岩', '损毁'], ['2026-03-05', '许岩', '损毁'], ['2026-03-07', '许岩', '损毁']),
      ],
      rules: { 'complaint.repeatCount': 3 },
      findings: [{ at: 'B5', message: 'repeated', says: '上一次是 TS1' }],
    },
  ],
});

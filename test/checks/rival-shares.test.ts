import { rivalShares } from '../../src/shared/checks/rival-shares';
import type { MemoryContent, MemorySheetData } from '../../src/shared/workbook/memory-book';
import { checkTester } from './check-tester';
import { dataSheetWith, fileWith } from './keeping-books';

type Cell = MemoryContent;

/** 本企业份额 B7, then the shares of the competitors from C9. */
const file = (own: Cell, ...rivals: readonly Cell[]): MemorySheetData =>
  fileWith({ 本企业份额: own }, [
    ['竞争对手', '名称', '份额', '价格'],
    ...rivals.map((one, i) => [`竞争对手${i + 1}`, '某快递', one]),
  ]);

checkTester(rivalShares, {
  valid: [
    { why: 'the whole', book: [file(0.6, 0.25, 0.15)] },
    { why: 'less than the whole: small rivals have no line', book: [file(0.2, 0.1)] },
    { why: 'a tenth, two tenths and seven, which doubles do not add up exactly', book: [file(0.1, 0.2, 0.7)] },
    { why: 'rounded up to two decimals', book: [file(0.34, 0.34, 0.33)] },
    { why: 'a share that nobody can read', book: [file(0.9, '约三成')] },
  ],
  invalid: [
    {
      why: 'a hundredth and a half more',
      book: [file(0.6, 0.25, 0.165)],
      findings: [{ at: 'B7', message: 'over', says: '海州的各家份额合计101.5%，超过100%。' }],
    },
    {
      why: 'the rivals alone, of whom there are three',
      book: [file(null, 0.4, 0.4, 0.3)],
      findings: [{ at: 'C9', message: 'over', says: '合计110%' }],
    },
    {
      why: 'one alone',
      book: [file(1.2)],
      findings: [{ at: 'B7', message: 'over', says: '合计120%' }],
    },
    {
      why: 'on the data sheet',
      book: [dataSheetWith({ 本企业份额: 1.1 })],
      findings: [{ at: 'B9', message: 'over' }],
    },
    {
      why: 'a company that wants no more than nine tenths told',
      book: [file(0.6, 0.35)],
      rules: { 'forms.file.shareTotal': 0.9 },
      findings: [{ at: 'B7', message: 'over', says: '超过90%' }],
    },
  ],
  unanswered: [{ why: 'no shares', book: [file(null)], outcome: 'notApplicable', message: 'run-checks.nothing' }],
});

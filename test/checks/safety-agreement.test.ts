import { safetyAgreement } from '../../src/shared/checks/safety-agreement';
import type { MemoryContent } from '../../src/shared/workbook/memory-book';
import { day } from './books';
import { checkTester } from './check-tester';
import { contracts } from './keeping-books';

const sheet = (more: Readonly<Record<string, MemoryContent>>) =>
  contracts('合同', {
    合同编号: 'HT-1',
    合同名称: '物流合同',
    客户编号: 'KH1',
    客户名称: '海州',
    合同起始日: day('2025-07-01'),
    合同到期日: day('2026-06-30'),
    ...more,
  });

checkTester(safetyAgreement, {
  valid: [{ why: 'there is one', book: [sheet({ 已签安全协议: '是' })] }],
  invalid: [
    { why: 'there is none', book: [sheet({ 已签安全协议: '否' })], findings: [{ at: 'B8', message: 'none' }] },
    { why: 'nothing is said of it', book: [sheet({ 已签安全协议: null })], findings: [{ at: 'B8', message: 'none' }] },
  ],
  unanswered: [
    { why: 'no place for it', book: [sheet({})], outcome: 'notApplicable', message: 'run-checks.nothing' },
    {
      why: 'a company that asks for none',
      book: [sheet({ 已签安全协议: '否' })],
      rules: { 'forms.contract.safetyAgreement': false },
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
  ],
});

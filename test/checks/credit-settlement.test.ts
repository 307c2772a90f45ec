import { creditSettlement } from '../../src/shared/checks/credit-settlement';
import { day } from './books';
import { checkTester } from './check-tester';
import { creditFiles, customerFile, dataSheetWith } from './keeping-books';

/** 资信等级 F, 信用类别 G, 结算方式 H. */
const file = (grade: string | null, type: string | null, settlement: string | null) =>
  creditFiles(['资信等级', '信用类别', '结算方式'], ['KH1', '海州', 0, 0, day('2026-03-16'), grade, type, settlement]);

const AT = 'H3';

checkTester(creditSettlement, {
  restsOn: ['H3'],
  valid: [
    { why: 'grade A may be on account', book: [file('资信A级', '守信', '月结')] },
    { why: 'trustworthy, and not graded yet', book: [file(null, '守信', '月结')] },
    { why: 'grade D pays in advance', book: [file('资信D级', null, '预存')] },
    { why: 'seriously defaulting, and paid at once', book: [file('资信C级', '严重失信', '现结')] },
    {
      why: 'a company whose grade B may owe one purchase',
      book: [file('资信B级', null, '月结')],
      rules: { 'credit.terms.B.limitUnits': 1 },
    },
  ],
  invalid: [
    { why: 'grade D', book: [file('资信D级', null, '月结')], findings: [{ at: AT, message: 'byGrade' }] },
    {
      why: 'grade B is asked for cash as a rule',
      book: [file('资信B级', '守信', '月结')],
      findings: [{ at: AT, message: 'byGrade', severity: 'warning' }],
    },
    {
      why: 'grade C',
      book: [file('资信C级', null, '月结')],
      findings: [{ at: AT, message: 'byGrade', severity: 'warning' }],
    },
    {
      why: 'defaulting, whatever its grade',
      book: [file('资信A级', '失信', '月结')],
      findings: [{ at: AT, message: 'byType' }],
    },
    {
      why: 'defaulting, and not graded',
      book: [file(null, '失信', '月结')],
      findings: [{ at: AT, message: 'byType' }],
    },
    {
      why: 'warned: grade C at most',
      book: [file('资信A级', '警示', '月结')],
      findings: [{ at: AT, message: 'byType', severity: 'warning' }],
    },
    {
      why: 'in the key customer file',
      book: [
        customerFile('档案', {
          客户编号: 'KH1',
          客户名称: '海州',
          客户简称: '海州',
          经营地址: '港城大道',
          联系人: '许岩',
          资信等级: '资信D级',
          结算方式: '月结',
        }),
      ],
      findings: [{ at: 'B8', message: 'byGrade' }],
    },
    {
      why: 'in the data sheet',
      book: [dataSheetWith({ 资信等级: '资信C级', 结算方式: '月结' })],
      findings: [{ at: 'B10', message: 'byGrade', severity: 'warning' }],
    },
  ],
  unanswered: [
    {
      why: 'neither graded nor typed, or no settlement that is known',
      book: [file(null, null, '月结'), file('资信D级', null, '赊着')],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
  ],
});

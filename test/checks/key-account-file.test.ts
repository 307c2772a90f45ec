import { keyAccountFile } from '../../src/shared/checks/key-account-file';
import { day } from './books';
import { checkTester } from './check-tester';
import { appointed, customerCard, customerFile } from './keeping-books';

const set = (adjustment = '保持', until: string | null = null) =>
  appointed(
    ['调整类型', '有效期至'],
    ['KH1', '海州', 'C级', '林岚', adjustment, until === null ? null : day(until)],
    ['KH2', '滨江', 'B级', '陈晓', '保持', null],
  );
const cardOf = (id: string | null, name: string | null) =>
  customerCard(`卡 ${id ?? name}`, { 客户编号: id, 客户名称: name, 年度: 2026, 大客户级别: 'C级', 年收入目标: 12 });
const fileOf = (id: string, name: string) =>
  customerFile(`档案 ${id}`, { 客户编号: id, 客户名称: name, 客户简称: name, 经营地址: '港城大道', 联系人: '许岩' });

const AT = '大客户设定表!B3';

checkTester(keyAccountFile, {
  valid: [
    { why: 'a card for each', book: [set(), cardOf('KH1', '海州'), cardOf('KH2', '滨江')] },
    { why: 'found by its name alone', book: [set(), cardOf(null, '海州'), cardOf('KH2', '滨江')] },
    { why: 'who is no key account any more needs none', book: [set('退出'), cardOf('KH2', '滨江')] },
    {
      why: 'who is not appointed any more needs none',
      book: [set('保持', '2026-01-05'), cardOf('KH2', '滨江')],
      asOf: '2026-03-31',
    },
    {
      why: 'a company that keeps files alone',
      book: [set(), fileOf('KH1', '海州'), fileOf('KH2', '滨江'), cardOf('KH2', '滨江')],
      rules: { 'forms.appointment.files': ['keyCustomerFile'] },
    },
  ],
  invalid: [
    {
      why: 'one of two has no card',
      book: [set(), cardOf('KH2', '滨江')],
      findings: [{ at: AT, message: 'missing', says: '海州已设定为大客户，没有《大客户管理卡》' }],
    },
    {
      why: 'appointed until today',
      book: [set('保持', '2026-03-31'), cardOf('KH2', '滨江')],
      asOf: '2026-03-31',
      findings: [{ at: AT, message: 'missing' }],
    },
    {
      why: 'nobody says what day it is, so that nothing has run out',
      book: [set('保持', '2026-01-05'), cardOf('KH2', '滨江')],
      findings: [{ at: AT, message: 'missing' }],
    },
    {
      why: 'an adjustment of no kind takes nobody out, and whoever has no name is called by the number',
      book: [
        appointed(['调整类型'], ['KH1', null, 'C级', '林岚', null], ['KH2', '滨江', 'B级', '陈晓', '保持']),
        cardOf('KH2', '滨江'),
      ],
      findings: [{ at: AT, message: 'missing', says: 'KH1已设定为大客户' }],
    },
    {
      why: 'the last appointment counts',
      book: [
        appointed(
          ['设定日期', '调整类型'],
          ['KH1', '海州', 'C级', '林岚', day('2026-02-05'), '保持'],
          ['KH1', '海州', 'C级', '林岚', day('2025-02-05'), '退出'],
          ['KH2', '滨江', 'B级', '陈晓', day('2026-02-05'), '保持'],
        ),
        cardOf('KH2', '滨江'),
      ],
      findings: [{ at: AT, message: 'missing' }],
    },
    {
      why: 'a file and no card',
      book: [set(), fileOf('KH1', '海州'), fileOf('KH2', '滨江'), cardOf('KH2', '滨江')],
      findings: [{ at: AT, message: 'missing' }],
    },
  ],
  unanswered: [
    {
      why: 'the only sheets there are not asked for by the company',
      book: [set(), cardOf('KH2', '滨江')],
      rules: { 'forms.appointment.files': ['keyCustomerFile'] },
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
    {
      why: 'files are kept elsewhere',
      book: [set()],
      outcome: 'notApplicable',
      message: 'run-checks.needsOneForm',
    },
  ],
});

import { missingColumn } from '../../src/shared/checks/missing-column';
import { form } from './books';
import { checkTester } from './check-tester';

const ALL = ['投诉客户姓名', '受理日期', '受理编号', '投诉方式', '投诉理由', '投诉要求'];

checkTester(missingColumn, {
  valid: [
    { why: 'all required fields of the text are there; 营业地址 is not required', book: [form('客户投诉登记表', ALL)] },
    {
      why: 'another name of a field is a name',
      book: [form('客户投诉登记表', ['客户名称', ...ALL.slice(1)])],
    },
  ],
  invalid: [
    {
      why: 'one of them is not',
      book: [form('客户投诉登记表', ['序号', ...ALL.filter((label) => label !== '投诉要求')])],
      findings: [{ at: 'B2', message: 'missing' }],
    },
    {
      why: 'several are not: one finding each, in the order of the text',
      book: [form('客户投诉登记表', ['投诉方式', '投诉理由', '投诉要求'])],
      findings: [
        { at: 'A2', message: 'missing' },
        { at: 'A2', message: 'missing' },
        { at: 'A2', message: 'missing' },
      ],
    },
  ],
});

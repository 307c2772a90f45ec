import { requiredField } from '../../src/shared/checks/required-field';
import { appointment, day, handling, investigation, registration } from './books';
import { checkTester } from './check-tester';
import { servicePlans } from './sales-books';

const accepted = day('2026-03-05');

checkTester(requiredField, {
  valid: [
    {
      why: 'everything required is there; a private sender has no address',
      book: [registration(['营业地址'], ['TS20260305-001', '许岩', accepted, ''])],
    },
    {
      why: 'solved on the spot nobody need be reached',
      book: [registration(['能否当场解决', '联系方式'], ['TS20260305-001', '许岩', accepted, '是', ''])],
    },
    {
      why: 'a damage needs a waybill, an attitude does not',
      book: [registration(['投诉理由', '快件单号'], ['TS20260305-001', '许岩', accepted, '服务态度', ''])],
    },
    {
      why: 'a blank improvement is for the check of improvements',
      book: [investigation(['调查结果', '对策改进'], ['TS20260305-001', '许岩', '外箱受压', '属实（有效）', ''])],
    },
    {
      why: 'blank sections of a service plan are for the check of plans',
      book: [servicePlans(['业务合作流程', '服务保障'], ['FA1', '新禾家纺', accepted, null, null, '专人负责'])],
    },
    {
      why: 'an approval beyond one’s authority is for the check of compensations',
      book: [
        handling(
          ['责任人', '赔偿金额', '超权审批'],
          ['TS1', '许岩', 'CL20260306-001', day('2026-03-06'), '吴桐', 9000, ''],
        ),
      ],
      rules: { 'complaint.compensation.authorityLimit': 500 },
    },
    {
      why: 'the opinions of a case that is being closed are for the check of closed cases',
      book: [
        registration([], ['TS20260305-001', '许岩', accepted]),
        investigation([], ['TS20260305-001', '许岩', '外箱受压']),
        handling(
          ['部门经理意见', '结案日期'],
          ['TS20260305-001', '许岩', 'CL20260306-001', day('2026-03-06'), '', day('2026-03-07')],
        ),
      ],
    },
    {
      why: 'rows that were only opened for a case, one of them with its number',
      book: [
        investigation(['受理事件', '调查人'], ['TS20260305-001', '许岩', '', '外箱塌陷', '']),
        handling(
          ['责任人'],
          ['TS20260305-001', '许岩', '', '', ''],
          ['TS20260306-001', '许岩', 'CL20260306-001', '', ''],
        ),
      ],
    },
    {
      why: 'an approval to be signed is there: the signature is on paper',
      book: [appointment(['调整类型', '调整原因'], ['KH0041', '海州远航', 'A级', 150, '保持', ''])],
    },
  ],
  invalid: [
    {
      why: 'blank, and the marks that people write for nothing',
      book: [
        registration([], ['TS20260305-001', '', accepted], ['TS20260306-001', '无', accepted], ['/', '许岩', accepted]),
      ],
      findings: [
        { at: 'B3', message: 'blank' },
        { at: 'B4', message: 'blank' },
        { at: 'A5', message: 'blank' },
      ],
    },
    {
      why: 'not solved on the spot the customer must be reached',
      book: [registration(['能否当场解决', '联系方式'], ['TS20260305-001', '许岩', accepted, '否', ''])],
      findings: [{ at: 'E3', message: 'blankWhen' }],
    },
    {
      why: 'a damage without a waybill',
      book: [registration(['投诉理由', '快件单号'], ['TS20260305-001', '许岩', accepted, '损毁：内物破损', ''])],
      findings: [{ at: 'E3', message: 'blankWhen' }],
    },
    {
      why: 'a level that was raised needs a reason',
      book: [appointment(['调整类型', '调整原因'], ['KH0041', '海州远航', 'A级', 150, '升级', ''])],
      findings: [{ at: 'F3', message: 'blankWhen' }],
    },
    {
      why: 'what the registration says is filled in from there',
      book: [
        registration([], ['TS20260305-001', '许岩', accepted]),
        handling([], ['TS20260305-001', '', 'CL20260306-001', day('2026-03-06')]),
      ],
      findings: [{ at: '客户投诉处理表!B3', message: 'blank', fix: '许岩' }],
    },
    {
      why: 'one thing typed, and the investigation is begun',
      book: [investigation(['调查人'], ['TS20260305-001', '许岩', '', '周启'])],
      findings: [{ at: 'C3', message: 'blank' }],
    },
    {
      why: 'a part of the plan that is no section is asked for here',
      book: [servicePlans([], ['FA1', null, accepted, '背景'])],
      findings: [{ at: 'B3', message: 'blank' }],
    },
    {
      why: 'whoever handles is asked for whatever else is blank',
      book: [handling(['投诉处理结果'], ['TS1', '许岩', null, day('2026-03-06'), '道歉'])],
      findings: [{ at: 'C3', message: 'blank' }],
    },
    {
      why: 'without the investigation nobody else asks for the opinions of a case that is being closed',
      book: [
        registration([], ['TS20260305-001', '许岩', accepted]),
        handling(
          ['部门经理意见', '结案日期'],
          ['TS20260305-001', '许岩', 'CL20260306-001', day('2026-03-06'), '', day('2026-03-07')],
        ),
      ],
      findings: [{ at: '客户投诉处理表!E3', message: 'blankWhen' }],
    },
    {
      why: 'without a closing date the opinions of a handling alone are required here',
      book: [handling(['部门经理意见'], ['TS20260305-001', '许岩', 'CL20260306-001', day('2026-03-06'), ''])],
      findings: [{ at: 'E3', message: 'blankWhen' }],
    },
  ],
});

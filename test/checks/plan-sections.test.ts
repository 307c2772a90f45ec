import { planSections } from '../../src/shared/checks/plan-sections';
import { day } from './books';
import { checkTester } from './check-tester';
import { servicePlans } from './sales-books';

/** 合作背景 D, 可行性 E, 流程 F, 资费 G, 保障 H, 重点客户或大型项目 I. */
const plan = (major: string, ...[background, feasibility, process, tariff, assurance]: (string | null)[]) =>
  servicePlans(
    ['合作可行性及效益分析', '业务合作流程', '业务资费及时限', '服务保障', '重点客户或大型项目'],
    ['FA1', '新禾家纺', day('2026-03-07'), background, feasibility, process, tariff, assurance, major],
  );

checkTester(planSections, {
  valid: [
    { why: 'the three that are brought out', book: [plan('否', '背景', null, '流程', null, '保障')] },
    { why: 'all five of a major project', book: [plan('是', '背景', '可行', '流程', '资费', '保障')] },
    {
      why: 'a company asks for the background alone',
      book: [plan('否', '背景', null, null, null, null)],
      rules: { 'acquire.planMinimum': ['background'] },
    },
    {
      why: 'a sheet without columns for the others',
      book: [servicePlans([], ['FA1', '新禾家纺', day('2026-03-07'), '背景'])],
    },
  ],
  invalid: [
    {
      why: 'one of the three is blank',
      book: [plan('否', '背景', '可行', null, '资费', '保障')],
      findings: [{ at: 'F3', message: 'least', says: '的服务方案 FA1 没有写“业务合作流程”' }],
    },
    {
      why: 'a major project with the three only; told once, at the first',
      book: [plan('是', '背景', null, '流程', null, '保障')],
      findings: [{ at: 'E3', message: 'major', says: '没有写“合作可行性及效益分析”、“业务资费及时限”' }],
    },
  ],
});

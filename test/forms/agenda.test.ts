import { openAgenda, urgencyOf } from '../../src/shared/desk/agenda';
import { agendaPlan } from '../../src/shared/desk/agenda-plan';
import { bookWith } from '../rules/support';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { describeSource } from '../../src/shared/rulebook/source';
import { restsOn } from '../../src/shared/rules/explain';
import { Problem, say } from '../../src/shared/text/message';
import { dayOf, formatDay } from '../../src/shared/values/date';
import { memoryBook, type MemorySheetData } from '../../src/shared/workbook/memory-book';
import { type Row, sheetOf } from './support';

const march = (day: number): number => dayOf(2026, 3, day);
/** Tuesday. */
const TODAY = '2026-03-10';

const agenda = (
  sheets: readonly MemorySheetData[],
  {
    asOf = TODAY,
    rules = {},
    ...choice
  }: { asOf?: string; rules?: Readonly<Record<string, unknown>>; person?: string; until?: number } = {},
) =>
  openAgenda(memoryBook('三月.xlsx', sheets), { company: bookWith(rules), asked: undefined, asOf, lang: 'zh' }, choice);

/** Every action in a line: whose, until when, about whom, what. */
const lines = (...args: Parameters<typeof agenda>): string[] =>
  agenda(...args).people.flatMap(({ who, items }) =>
    items.map(({ dueOn, account, what }) =>
      [who || '—', dueOn === undefined ? '—' : formatDay(dueOn), account?.name ?? '—', say('zh', what)].join(' '),
    ),
  );

const lead = (more: Row): Row => ({
  collectedOn: march(10),
  collector: '赵青',
  collectorRole: '揽投员',
  area: '织里片区',
  customerName: '新禾家纺',
  address: '织里街12号',
  contact: '孙莹',
  phone: '13800000021',
  marketType: '电商客户',
  reviewer: '钱枫',
  reviewedOn: march(10),
  expected: 1000,
  ...more,
});
const leads = (...rows: Row[]) => sheetOf('leadSheet', rows.map(lead));
const visit = (on: number, more: Row = {}): Row => ({
  planNo: `ZF${on}`,
  customerName: '新禾家纺',
  visitOn: march(on),
  mode: '电话预约拜访',
  planner: '钱枫',
  ...more,
});
const usage = (from: number, to: number, revenue: number, more: Row = {}) =>
  sheetOf('usageReport', [
    {
      customerName: '百川服饰',
      periodFrom: from,
      periodTo: to,
      parcels: 100,
      revenue,
      author: '钱枫',
      reported: '是',
      ...more,
    },
  ]);
const FEBRUARY = [dayOf(2026, 2, 1), dayOf(2026, 2, 28)] as const;
const stationVisit = (on: number) =>
  sheetOf('contactLog', [{ date: on, customerName: '百川服饰', channel: '上门走访', ourPeople: '李越（揽投站长）' }]);
const servicePlan = (more: Row) =>
  sheetOf('servicePlan', [
    {
      servicePlanNo: 'FA1',
      madeOn: march(7),
      customerName: '百川服饰',
      background: '服饰电商',
      process: '每晚揽收',
      assurance: '专人查询',
      author: '钱枫',
      ...more,
    },
  ]);
/** A plan of somebody else: the workbook keeps plans. */
const OTHER_PLAN = servicePlan({ customerName: '别家', servicePlanNo: 'FA9' });

describe('what winning customers asks for', () => {
  test.each<[string, MemorySheetData[], string[]]>([
    [
      'a lead of today that nobody reviewed',
      [leads({ reviewedOn: null })],
      ['钱枫 2026-03-10 新禾家纺 审核客户信息（收集人赵青）'],
    ],
    [
      'one of yesterday is late, and the reviewer’s post stands for a name that is missing',
      [leads({}, { collectedOn: march(9), reviewer: null, reviewedOn: null, customerName: '晨曦图书' })],
      ['片区营销员 2026-03-09 晨曦图书 审核客户信息（收集人赵青）'],
    ],
    [
      'a visit of today is made and reported today',
      [sheetOf('visitPlan', [visit(10)]), sheetOf('visitFeedback', [{ planNo: 'ZF1', visitedOn: march(1) }])],
      ['钱枫 2026-03-10 新禾家纺 按计划 ZF10 走访', '钱枫 2026-03-10 新禾家纺 填写走访反馈（计划 ZF10）'],
    ],
    [
      'a visit that was reported asks for nothing',
      [
        sheetOf('visitPlan', [visit(9)]),
        sheetOf('visitFeedback', [{ planNo: 'ZF9', visitedOn: march(9), reportedAt: march(9) }]),
      ],
      [],
    ],
    ['no form of feedback, no feedback that is missing', [sheetOf('visitPlan', [visit(9)])], []],
    // 每月业务收入达在1万以上的客户。
    [
      'ten thousand are expected: a plan and a report',
      [leads({ expected: 10_000, reported: '否' }), OTHER_PLAN],
      ['钱枫 — 新禾家纺 撰写服务方案', '钱枫 — 新禾家纺 将客户详细信息上报市公司大客户中心'],
    ],
    ['a fen less: neither', [leads({ expected: 9_999.99, reported: '否' }), OTHER_PLAN], []],
    [
      'a major project: a plan',
      [leads({ majorProject: '是', reported: '否' }), OTHER_PLAN],
      ['钱枫 — 新禾家纺 撰写服务方案'],
    ],
    [
      'a shift to online sales: a report',
      [leads({ channelShift: '是', reported: '否' }), OTHER_PLAN],
      ['钱枫 — 新禾家纺 将客户详细信息上报市公司大客户中心'],
    ],
    ['no workbook of plans: nobody can say that there is none', [leads({ expected: 10_000, reported: '是' })], []],
    // 拜访月用邮2000元以上客户。
    [
      'two thousand last month: the station head visits this month',
      [usage(...FEBRUARY, 2000)],
      ['揽投站长 2026-03-31 百川服饰 揽投站长拜访客户'],
    ],
    ['less than that', [usage(...FEBRUARY, 1999)], []],
    ['visited this month', [usage(...FEBRUARY, 2000), stationVisit(march(3))], []],
    [
      'visited last month',
      [usage(...FEBRUARY, 2000), stationVisit(dayOf(2026, 2, 27))],
      ['揽投站长 2026-03-31 百川服饰 揽投站长拜访客户'],
    ],
    ['what an older month brought says nothing of now', [usage(dayOf(2026, 1, 1), dayOf(2026, 1, 31), 2000)], []],
    // 主要突出合作背景及内容、业务合作流程、服务保障。
    ['a plan that has the least', [servicePlan({})], []],
    [
      'a plan without its process',
      [servicePlan({ process: null })],
      ['钱枫 — 百川服饰 补写服务方案 FA1 的“业务合作流程”'],
    ],
    [
      'a plan of a major project lacks two of five sections',
      [servicePlan({ majorProject: '是' })],
      ['钱枫 — 百川服饰 补写服务方案 FA1 的“合作可行性及效益分析”、“业务资费及时限”'],
    ],
  ])('%s', (_, sheets, expected) =>
    // Whoever brings in leads has brought today's.
    expect(lines(sheets).filter((line) => !line.includes('今天'))).toEqual(expected),
  );
});

describe('those who bring in leads', () => {
  const of = (role: string, ...days: number[]) =>
    leads(...days.map((day) => ({ collectedOn: march(day), reviewedOn: march(day), collectorRole: role })));
  const collect = '赵青 2026-03-10 — 今天再收集1条客户信息';
  const breaking = '赵青 2026-03-10 — 今天收集到客户信息，否则连续3天没有，须上报';
  test.each<[string, MemorySheetData, string[], Readonly<Record<string, unknown>>?]>([
    ['today’s came in', of('揽投员', 7, 10), []],
    ['yesterday’s came in', of('揽投员', 9), [collect]],
    ['one day without', of('揽投员', 8), [collect]],
    ['two days without: today decides', of('揽投员', 7), [breaking]],
    [
      'three days without are reported',
      of('揽投员', 6),
      ['片区经理 2026-03-10 — 了解赵青连续3天没有收集到客户信息的情况，上报揽投站长', collect],
    ],
    ['the three days are for couriers', of('片区营销员', 6), [collect]],
    // 周日不计：9日一天，10日第二天。
    ['Sunday is a rest day of the station', of('揽投员', 7), [collect], { 'acquire.restWeekdays': [7] }],
    ['today is one', of('揽投员', 6), [], { 'acquire.restWeekdays': [2] }],
    ['two a day', of('揽投员', 10), [collect], { 'acquire.leadsPerPersonPerDay': 2 }],
    ['what is dated later is not there yet', of('揽投员', 9, 11), [collect]],
  ])('%s', (_, sheet, expected, rules = {}) => expect(lines([sheet], { rules })).toEqual(expected));
});

test('each with the words of the text that it rests on', () => {
  const { people, rules } = agenda([leads({ collectedOn: march(9), reviewedOn: null }), usage(...FEBRUARY, 2000)]);
  const quotes = people.flatMap(({ items }) =>
    items.map(({ reasons }) => restsOn(reasons, rules).map(({ source }) => describeSource(source).zh)),
  );
  expect(quotes).toEqual([
    [expect.stringContaining('要求当日下班前汇总到片区营销员')],
    [expect.stringContaining('每人每天至少收集一条客户信息')],
    [expect.stringContaining('拜访月用邮2000元以上客户'), expect.any(String)],
  ]);
});

describe('of one person, until a day', () => {
  const sheets = [
    sheetOf('visitPlan', [visit(10), visit(12), visit(11, { planner: '罗庆' })]),
    servicePlan({ process: null }),
  ];
  test('a part of a name will do, and what has no day stays', () =>
    expect(lines(sheets, { person: '钱', until: march(10) })).toEqual([
      '钱枫 2026-03-10 新禾家纺 按计划 ZF10 走访',
      '钱枫 — 百川服饰 补写服务方案 FA1 的“业务合作流程”',
    ]));
  test.each([
    ['somebody without any', () => agenda(sheets, { person: '周启' }), '没有“周启”的待办。有待办的：钱枫、罗庆。'],
    ['a workbook without any', () => agenda([leads({})], { person: '周启' }), '没有待办。'],
    [
      'no day',
      () =>
        openAgenda(memoryBook('三月.xlsx', sheets), {
          company: TEXTBOOK_RULES,
          asked: undefined,
          asOf: undefined,
          lang: 'zh',
        }),
      '待办要有截止日',
    ],
  ])('%s', (_, work, sentence) => {
    let said = '';
    try {
      work();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      said = say('zh', error.detail);
    }
    expect(said).toContain(sentence);
  });
});

test.each([
  [march(9), 'overdue'],
  [march(10), 'today'],
  [march(11), 'later'],
  [undefined, 'open'],
] as const)('what is due on %s is %s', (dueOn, urgency) => expect(urgencyOf({ dueOn }, march(10))).toBe(urgency));

describe('the regular visit of a leader', () => {
  const appointed = (valueClass: string) =>
    sheetOf('keyAccountAppointment', [
      {
        customerId: 'KH1',
        customerName: '百川服饰',
        level: 'B级',
        valueClass,
        owner: '林岚',
        target: 60,
        setOn: dayOf(2026, 1, 5),
      },
    ]);
  const visited = (on: number, ourPeople: string, channel = '上门走访') =>
    sheetOf('contactLog', [{ date: on, customerId: 'KH1', customerName: '百川服饰', channel, ourPeople }]);
  const OF_A = ['企业领导 2026-03-31 百川服饰 企业领导定期拜访客户'];
  test.each<[string, MemorySheetData[], string[]]>([
    // 企业领导要定期去拜访他们。
    ['class A, visited by its owner alone', [appointed('A类'), visited(march(2), '林岚')], OF_A],
    ['a leader called', [appointed('A类'), visited(march(2), '李越（公司领导）', '电话')], OF_A],
    ['a leader came in the quarter before', [appointed('A类'), visited(dayOf(2025, 12, 31), '李越（公司领导）')], OF_A],
    ['a leader came in January', [appointed('A类'), visited(dayOf(2026, 1, 1), '李越（公司领导）')], []],
    // 主管人员也应定期去拜访他们。
    ['class B', [appointed('B类'), visited(march(2), '林岚')], ['主管人员 2026-03-31 百川服饰 主管人员定期拜访客户']],
    ['class B, visited by its supervisor', [appointed('B类'), visited(march(2), '范舒（主管）')], []],
    ['class B, visited by a leader of the company', [appointed('B类'), visited(march(2), '李越（公司领导）')], []],
    ['class A, visited by a supervisor', [appointed('A类'), visited(march(2), '范舒（主管）')], OF_A],
    ['an executive visit, whatever the post', [appointed('A类'), visited(march(2), '李越', '高层互访')], []],
    ['class C owes none', [appointed('C类'), visited(march(2), '林岚')], []],
    ['without a log nobody can say', [appointed('A类')], []],
  ])('%s', (_, sheets, expected) => expect(lines(sheets)).toEqual(expected));
});

describe('in English every action begins like a sentence', () => {
  const customer = { customerId: 'KH1', customerName: '百川服饰' };
  const member = (paidTo: number) => ({
    memberNo: 'HY1',
    memberName: '百川服饰',
    kind: '团体会员',
    joinedOn: dayOf(2020, 1, 5),
    dues: 1000,
    paidTo,
    ...customer,
  });
  const complaint = sheetOf('complaintRegistration', [
    { ...customer, acceptedOn: march(9), caseNo: 'TS20260309-001', channel: '电话', reason: '延误', request: '道歉' },
  ]);
  const logged = (more: Row) =>
    sheetOf('contactLog', [{ date: march(2), customerName: '百川服饰', channel: '微信', ourPeople: '林岚', ...more }]);
  test.each<[string, MemorySheetData[]]>([
    ['Handle complaint TS20260309-001 and answer the customer', [complaint]],
    [
      'Have the customer confirm complaint TS20260309-001, and close it',
      [
        complaint,
        sheetOf('complaintHandling', [
          { caseNo: 'TS20260309-001', handledOn: march(10), result: '致歉', department: '客服部' },
        ]),
      ],
    ],
    [
      '“Valid until” is 2026-03-20: renew it or set it anew',
      [
        sheetOf('keyAccountAppointment', [
          { ...customer, level: 'D级', owner: '林岚', setOn: dayOf(2025, 3, 20), validUntil: march(20) },
        ]),
      ],
    ],
    [
      'Review “Credit file”',
      [sheetOf('creditFile', [{ ...customer, updatedOn: dayOf(2025, 12, 1), adverse: 0, overdueDays: 0 }])],
    ],
    [
      'Finish the measure: 每周对账',
      [
        sheetOf('keyAccountMeasures', [
          { ...customer, measure: '每周对账', owner: '林岚', startOn: march(2), dueOn: march(20), progress: 0.5 },
        ]),
      ],
    ],
    ['Keep the promise: 每日对账', [logged({ promise: '每日对账', promiseDue: march(12) })]],
    ['The next contact that was agreed', [logged({ nextOn: march(12) })]],
    ['Remind of the club’s dues (member HY1)', [sheetOf('clubMember', [member(2024)]), logged({})]],
    ['Put the membership of HY1 to the directors’ meeting', [sheetOf('clubMember', [member(2023)]), logged({})]],
    [
      'Supervisor: visit the customer',
      [
        sheetOf('keyAccountAppointment', [
          { ...customer, level: 'B级', valueClass: 'B类', owner: '林岚', setOn: dayOf(2026, 1, 5) },
        ]),
        logged({}),
      ],
    ],
    ['Review the lead (collected by 赵青)', [leads({ reviewedOn: null })]],
    ['Visit as planned in ZF12', [sheetOf('visitPlan', [visit(12)])]],
    [
      'Write the feedback on the visit (plan ZF9)',
      [sheetOf('visitPlan', [visit(9)]), sheetOf('visitFeedback', [{ planNo: 'ZF1', visitedOn: march(1) }])],
    ],
    ['Write the service plan', [leads({ majorProject: '是' }), OTHER_PLAN]],
    ['Report the customer’s details to the City key-account centre', [leads({ channelShift: '是', reported: '否' })]],
    ['The station head visits the customer', [usage(...FEBRUARY, 2000)]],
    ['Write what service plan FA1 lacks: “Process of cooperation”', [servicePlan({ process: null })]],
    ['Collect 1 more lead today', [leads({ collectedOn: march(9), reviewedOn: march(9) })]],
    [
      'Bring in a lead today; without one it is 3 days in a row, to be reported',
      [leads({ collectedOn: march(7), reviewedOn: march(7) })],
    ],
    [
      'Find out why 赵青 collected no lead for 3 days in a row, and report it to the station head',
      [leads({ collectedOn: march(6), reviewedOn: march(6) })],
    ],
  ])('%s', (sentence, sheets) => {
    const said = agenda(sheets).people.flatMap(({ items }) => items.map(({ what }) => say('en', what)));
    expect(said).toContain(sentence);
  });
});

describe('on a sheet', () => {
  const { people, rules, asOf } = agenda([
    leads({ reviewedOn: null }, { collectedOn: march(9), reviewer: null, reviewedOn: null, customerName: '晨曦图书' }),
  ]);
  const rows = (lang: 'zh' | 'en') =>
    agendaPlan(
      people.flatMap(({ items }) => items),
      '待办',
      { rules, asOf, lang },
    ).rows.map((cells) => cells.map((cell) => cell?.content ?? null));

  test('what a person has to do stands below the name, with how many', () => {
    expect(rows('zh').slice(1)).toEqual([
      ['截止日', '2026-03-10'],
      ['期限', '轻重缓急', '客户编号', '客户名称', '事项', '依据'],
      ['片区营销员 (1)', null, null, null, null, null],
      ['2026-03-09', '逾期', null, '晨曦图书', '审核客户信息（收集人赵青）', expect.any(String)],
      ['钱枫 (1)', null, null, null, null, null],
      ['2026-03-10', '今天', null, '新禾家纺', '审核客户信息（收集人赵青）', expect.any(String)],
    ]);
  });

  test('every row gives its reason', () =>
    expect(rows('zh').flatMap((cells) => (cells.length === 6 && cells[3] !== null ? [cells[5]] : []))).toEqual([
      '依据',
      '《客户资料收集表》第4行；2026-03-09 收集，当日审核。',
      '《客户资料收集表》第3行；2026-03-10 收集，当日审核。',
    ]));

  test('in English, the headings and degrees are', () =>
    expect(rows('en').flat()).toEqual(expect.arrayContaining(['Due', 'Urgency', 'Customer name', 'Overdue', 'Today'])));
});

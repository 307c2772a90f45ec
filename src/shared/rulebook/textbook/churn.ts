import { z } from 'zod';
import { leaf, shape, term } from '../leaf';
import { house, passage } from '../source';

/** What follows from a trigger; '' where a person has to judge. */
const response = z.strictObject({
  trigger: z.string().min(1),
  phase: z.string().min(1),
  control: z.string(),
  cause: z.string(),
  mode: z.string().min(1),
  workdays: shape.countFrom1,
});

/** When a customer counts as new, loyal, at risk or lost (流失与预警). */
export const churn = {
  definition: leaf(
    shape.sentence,
    {
      zh: '由于种种原因而导致的与所提供快递服务的企业中止合作的客户，就是流失客户',
      en: 'A customer that, for whatever reason, has ended cooperation with the courier is a lost customer',
    },
    '流失客户的定义',
    'Definition of a lost customer',
    passage('S1', 2, '企业中止合作的客户,就是流失客户'),
  ),
  triggers: leaf(
    shape.terms,
    [
      term(
        'movedToRival',
        '客户决定终止合作转而投向竞争对手',
        'The customer ends cooperation and moves to a competitor',
      ),
      term(
        'leftWithSalesperson',
        '业务员辞职，其负责的客户相继结束合作',
        'A salesperson resigns and the customers follow one after another',
      ),
      term('silent', '合作多年的客户最近几个月没有业务往来', 'A customer of many years has been silent for months'),
    ],
    '流失的情形',
    'Ways of being lost',
    passage('S1', 2, '有一天客户决定终止合作转而投向竞争对手'),
  ),
  silentMonths: leaf(
    shape.countFrom1,
    3,
    '几个月没有业务即列为流失预警',
    'Months without business after which a customer is at risk',
    house('原书只说“最近几个月”，未给月数', 'the text says only “the last few months”'),
  ),
  lostMonths: leaf(
    shape.countFrom1,
    6,
    '几个月没有业务即视为流失',
    'Months without business after which a customer is lost',
    house('原书未给月数，取预警月数的两倍', 'the text gives no number; twice the warning’s months'),
  ),
  newMonths: leaf(
    shape.countFrom1,
    3,
    '首次交易后几个月内为新增客户',
    'Months after the first business during which a customer is new',
    house('原书未给月数，与预警月数一致', 'the text gives no number; the same as the warning’s months'),
  ),
  loyalMonths: leaf(
    shape.countFrom1,
    12,
    '持续合作满几个月可视为忠诚客户',
    'Months of steady cooperation from which a customer may count as loyal',
    house('原书以生命期度量而未给月数，取满一年', 'the text measures lifetime without a number; one full year'),
  ),
  warnDrop: leaf(
    shape.share,
    0.1,
    '收入下降达到多少提示预警',
    'Drop of revenue that gives a warning',
    house('参照邮政企业“月度收入同比减收超过10%”的做法', 'after a postal company’s practice of a 10 % monthly drop'),
  ),
  alarmDrop: leaf(
    shape.share,
    0.3,
    '收入下降达到多少提示警报',
    'Drop of revenue that gives an alarm',
    house('原书未给数值，取预警的三倍', 'the texts give no number; three times the warning'),
  ),
  trailingMonths: leaf(
    shape.countFrom1,
    3,
    '比较的月数（最近几个月对此前几个月）',
    'Months compared (the last ones against those before)',
    house('以三个月滚动比较，减轻淡旺季影响', 'three rolling months soften the season'),
  ),
  sameMonthFrom: leaf(
    shape.countFrom1,
    13,
    '有几个月数据起改用上年同月比较',
    'Months of data from which the same month of last year is compared',
    house('满13个月才有上年同月', 'the same month of last year exists from 13 months on'),
  ),
  warnings: leaf(
    shape.terms,
    [
      term('silent', '长期无业务', 'No business for long'),
      term('drop', '收入下降', 'Revenue dropped'),
      term('overdueComplaint', '投诉逾期未处理', 'A complaint is overdue'),
      term('repeatComplaint', '重复投诉', 'Repeated complaints'),
      term('singleOwner', '客户资源集中于一人', 'One person alone holds the customer'),
      term('noContact', '逾期未联系', 'Not contacted in time', '联系中断', '未按规定走访和电话'),
    ],
    '预警的触发原因',
    'What raises an early warning',
    house(
      '由流失情形、可控中断原因、走访规定与投诉规则归纳',
      'gathered from the ways of being lost, the controllable causes, the visits owed and the complaint rules',
    ),
  ),
  responses: leaf(
    z.array(response).readonly(),
    [
      {
        trigger: 'overdueComplaint',
        phase: 'during',
        control: 'controllable',
        cause: 'unresolvedComplaint',
        mode: 'personalised',
        workdays: 1,
      },
      {
        trigger: 'repeatComplaint',
        phase: 'during',
        control: 'controllable',
        cause: 'unresolvedComplaint',
        mode: 'personalised',
        workdays: 5,
      },
      { trigger: 'silent', phase: 'after', control: '', cause: '', mode: 'doorToDoor', workdays: 3 },
      { trigger: 'drop', phase: 'during', control: '', cause: '', mode: 'personalised', workdays: 5 },
      { trigger: 'noContact', phase: 'before', control: 'controllable', cause: '', mode: 'doorToDoor', workdays: 3 },
      {
        trigger: 'singleOwner',
        phase: 'before',
        control: 'controllable',
        cause: '',
        mode: 'personalised',
        workdays: 10,
      },
    ],
    '各触发原因的控制阶段、是否可控、可控原因、服务方式和措施期限（工作日）',
    'Of each trigger: phase of control, controllable or not, cause, mode of service, working days for the action',
    house(
      '阶段与可控原因依“中断管理”；收入下降和长期无业务可能可控也可能不可控，留待人工判断；期限原书未给',
      'phases and causes are those of the interruption chapter; whether falling revenue or silence could be helped is for a person to judge; the text gives no deadlines',
    ),
  ),
  measures: leaf(
    shape.terms,
    [
      term(
        'overdueComplaint',
        '当日回告处理进展，专管员登门致歉，主管督办到结案',
        'Tell the customer today how the matter stands, apologise in person, and have a manager see it closed',
      ),
      term(
        'repeatComplaint',
        '查清同一理由反复出现的环节，提出整改并向客户说明',
        'Find where the same fault keeps arising, mend it, and explain it to the customer',
      ),
      term(
        'silent',
        '登门走访，问清停发原因，提出恢复合作的方案',
        'Call in person, ask why the parcels stopped, and offer a way back',
      ),
      term(
        'drop',
        '核对各路向用邮变化，了解竞争对手动向，拟定二次开发方案',
        'Compare use lane by lane, learn what competitors do, and plan the second development',
      ),
      term(
        'noContact',
        '尽快补上欠的走访和电话，并记入大客户交往表',
        'Make the visits and calls that are owed without delay, and enter them in the contact log',
      ),
      term(
        'singleOwner',
        '再结识客户方至少一位对接人，由主管共同拜访一次',
        'Get to know at least one more person on the customer’s side; a manager joins one visit',
      ),
    ],
    '各触发原因的应对措施',
    'What is done about each trigger',
    house(
      '依“事前监控预警、事中控制与协调、事后挽救及补救”拟定，可按本公司做法改写',
      'drawn up along the text’s three phases of control; to be rewritten as the company works',
    ),
  ),
  goals: leaf(
    shape.terms,
    [
      term(
        'overdueComplaint',
        '投诉结案，客户接受处理结果',
        'The complaint is closed and the customer accepts the result',
      ),
      term('repeatComplaint', '同一理由不再发生', 'The same fault does not come back'),
      term('silent', '恢复业务往来', 'Business begins again'),
      term('drop', '收入回到上期水平', 'Revenue is back where it was'),
      term('noContact', '走访和电话达到级别要求', 'Visits and calls are as many as the level asks for'),
      term('singleOwner', '客户方有两位以上对接人', 'There are two or more people to talk to'),
    ],
    '各触发原因的对策目标',
    'What the action on each trigger is to reach',
    house('对策须有目标，按触发原因的消除来写', 'a measure needs a goal: that the trigger no longer holds'),
  ),
  retention: leaf(
    shape.terms,
    [
      term(
        'customerRetention',
        '客户保持率 =（期末客户数−期内新增）÷期初客户数',
        'Customer retention rate = (end − new) ÷ start',
        'CRR',
      ),
      term('customerChurn', '客户流失率 = 流失客户数÷期初客户数', 'Customer churn rate = lost ÷ start'),
      term(
        'grossRevenue',
        '总收入保持率 =（期初收入−减少−流失）÷期初收入',
        'Gross revenue retention = (start − contraction − churn) ÷ start',
        'GRR',
      ),
      term(
        'netRevenue',
        '净收入保持率 =（期初收入−减少−流失+增加）÷期初收入',
        'Net revenue retention = (start − contraction − churn + expansion) ÷ start',
        'NRR',
      ),
      term(
        'shareOfWallet',
        '钱包份额 = 我方金额÷（我方金额+竞争对手金额）',
        'Share of wallet = own ÷ (own + competitors)',
      ),
    ],
    '保持率的公式',
    'Formulas of retention',
    house('通行的客户保持与收入保持公式', 'the formulas in common use'),
  ),
} as const;

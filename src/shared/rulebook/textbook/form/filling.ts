import { z } from 'zod';
import { leaf, shape, term } from '../../leaf';
import { house, passage } from '../../source';
import { fromTemplates } from './sources';

/** How the key-account forms are filled in and kept: what they must hold, by when, how often (填写要求). */
export const filling = {
  file: {
    staleDays: leaf(
      shape.countFrom1,
      90,
      '档案几天未更新即提示',
      'Days without an update after which a file is stale',
      house('原书只说“及时更新”', 'the text says only “updated in time”'),
    ),
    blocks: leaf(
      shape.terms,
      [
        term('basics', '基本', 'Basics'),
        term('classification', '分类', 'Classification'),
        term('business', '业务', 'Business'),
        term('competition', '竞争', 'Competition'),
        term('finance', '财务', 'Finance'),
        term('people', '人员', 'People'),
        term('history', '历史', 'History'),
      ],
      '关键客户档案的栏目',
      'Blocks of the key customer file',
      fromTemplates,
    ),
    deciderLevels: leaf(
      shape.words,
      ['A', 'B'],
      '档案须有决策人的大客户级别（代码）',
      'Levels whose file needs a decision maker (codes)',
      house('A、B级大客户的关键人须明确', 'the key person of level A and B accounts must be known'),
    ),
    shareTotal: leaf(
      shape.share,
      1,
      '我方与竞争对手份额之和',
      'Sum of our share and the competitors’ shares',
      house('份额合计应为100%', 'shares add up to 100 %'),
    ),
  },
  application: {
    reasonMinLength: leaf(
      shape.countFrom1,
      10,
      '申请级别与建议级别不同时理由的最少字数',
      'Least length of the reason when the level asked differs from the one suggested',
      house('避免空泛的理由', 'so that the reason says something'),
    ),
    handInDay: leaf(
      z.int().min(1).max(31),
      20,
      '申请表每月最迟几号报送',
      'Day of the month by which applications are handed in',
      house('参照邮政企业每月20日前报送审批表的做法', 'after a postal company’s practice of the 20th'),
    ),
    openAtMost: leaf(
      shape.countFrom1,
      1,
      '每位客户同时在办的申请数',
      'Open applications a customer may have',
      house('避免重复申请', 'so that nobody applies twice'),
    ),
  },
  appointment: {
    validYears: leaf(
      shape.countFrom1,
      1,
      '大客户设定的有效年数',
      'Years for which an appointment holds',
      house('级别以年收入目标为依据，按年设定', 'the level rests on a yearly target'),
    ),
    unreasonedAdjustments: leaf(
      shape.words,
      ['kept'],
      '不须写明原因的调整类型（代码）',
      'Adjustments that need no reason (codes)',
      house('级别有变动才须说明', 'a reason is asked for when something changes'),
    ),
    endingAdjustments: leaf(
      shape.words,
      ['removed'],
      '使大客户资格终止的调整类型（代码）',
      'Adjustments that end the appointment (codes)',
      house('退出后不再是大客户', 'who is removed is no key account any more'),
    ),
    activeAtMost: leaf(
      shape.countFrom1,
      1,
      '每位客户有效的设定数',
      'Appointments a customer may have in force',
      house('一位客户只有一个级别', 'a customer has one level'),
    ),
    files: leaf(
      shape.words,
      ['keyCustomerFile', 'keyAccountData', 'keyAccountCard'],
      '每位大客户应有的档案（表单代码）',
      'Sheets that every key account has (codes of forms)',
      passage('S2', 65, '及时填写大客 户资料表(见表5-8)及大客户管理卡(见表5-9),存人大客户档案'),
    ),
  },
  contactLog: {
    entryDays: leaf(
      shape.count,
      1,
      '交往记录须在几天内录入',
      'Days within which a contact is entered',
      house('原书要求“实时填写”，次日内视为及时', 'the text says “in real time”; the next day still counts'),
    ),
    reportDays: leaf(
      shape.count,
      1,
      '回访报告须在回访后几天内完成',
      'Days within which a revisit is reported',
      house('公开回访制度规定次日填写报告', 'public revisit rules ask for it the next day'),
    ),
    satisfaction: {
      min: leaf(
        shape.count,
        1,
        '交往结果满意度 最低',
        'Satisfaction with a contact: lowest',
        house('五级评分', 'a five-point scale'),
      ),
      max: leaf(
        shape.countFrom1,
        5,
        '交往结果满意度 最高',
        'Satisfaction with a contact: highest',
        house('五级评分', 'a five-point scale'),
      ),
    },
    revisitTarget: leaf(
      shape.share,
      0.8,
      '回访完成率目标',
      'Target share of revisits done',
      house('公开制度中的示例目标', 'an example target in public rules'),
    ),
    measures: leaf(
      shape.terms,
      [
        term('visitCompletion', '走访完成率 = 实际走访÷应访', 'Visits done = actual ÷ owed', '走访完成率'),
        term('callCompletion', '电话完成率 = 实际电话÷应打', 'Calls made = actual ÷ owed', '电话完成率'),
        term('entryOnTime', '记录及时率 = 及时录入÷录入', 'Entered in time = in time ÷ entered', '记录及时率'),
        term('issuesClosed', '问题闭环率 = 已解决÷提出', 'Issues closed = solved ÷ raised', '问题闭环率'),
      ],
      '对大客户服务人员考核的指标',
      'Measures by which the service staff is appraised',
      house(
        '原书规定依回访制度与工作标准考核，未列指标',
        'the text appraises by the revisit standard but names no measures',
      ),
    ),
  },
  handover: {
    jointVisitLevels: leaf(
      shape.words,
      ['A', 'B'],
      '交接须共同拜访的大客户级别（代码）',
      'Levels that need a joint visit at a handover (codes)',
      house('A、B级大客户交接时由新老专管员共同拜访', 'old and new owner visit level A and B accounts together'),
    ),
    checklist: leaf(
      shape.terms,
      [
        term('contacts', '联系人', 'Contacts'),
        term('products', '合作产品', 'Products in use'),
        term('contractEnd', '合同到期日', 'End of contract'),
        term('recentTalks', '近期沟通要点', 'Recent talks'),
        term('openIssues', '未解决问题', 'Open issues'),
        term('receivables', '应收余额', 'Receivables'),
        term('openComplaints', '未结投诉', 'Open complaints'),
        term('openVisits', '未完成的走访与对策', 'Visits and measures not done'),
      ],
      '专管员交接清单',
      'Handover checklist',
      house('公开的客户交接清单', 'public handover lists'),
    ),
    signers: leaf(
      shape.terms,
      [
        term('giver', '移交人', 'Handed over by'),
        term('receiver', '接收人', 'Received by'),
        term('witness', '监交人', 'Witnessed by'),
      ],
      '交接签字人',
      'Who signs a handover',
      house('公开的交接表样式', 'public handover templates'),
    ),
  },
} as const;
